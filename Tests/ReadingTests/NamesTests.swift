import Provenance
import Testing

@testable import Reading

private func found(_ text: String) -> [Name] {
  reading(of: Array(text.utf8)).names
}

@Suite("Names")
struct NamesTests {
  @Test(
    "are found with their kind",
    arguments: [
      ("Prime Minister Anna Lindqvist met reporters in Brussels on Monday.", "Anna Lindqvist", Name.Kind.person),
      ("Prime Minister Anna Lindqvist met reporters in Brussels on Monday.", "Brussels", .place),
      ("The United Nations said on Friday that aid had arrived.", "United Nations", .organisation),
      ("German police arrested two men near the border.", "German", .other),
      ("Shares of Norvik Corp rose after the bank's report.", "Norvik Corp", .organisation),
    ])
  func kinds(text: String, name: String, kind: Name.Kind) throws {
    let bytes = Array(text.utf8)
    let names = found(text).filter { String(decoding: bytes[$0.range.range], as: UTF8.self) == name }
    #expect(names.first?.kind == kind)
  }

  @Test("Mr and Mrs of one last name are two, each shown with the title")
  func courtesies() {
    let names = found("Mr Johnson met reporters on Monday. Mrs Johnson left for London.").filter { $0.kind == .person }
    #expect(Set(names.map(\.entity)).count == 2)
    #expect(names.map(\.full) == ["Mr Johnson", "Mrs Johnson"])
    let one = found("Peter Johnson met reporters. Mr Johnson left for London.").filter { $0.kind == .person }
    #expect(Set(one.map(\.full)) == ["Peter Johnson"])
  }

  @Test("of one thing have one number and the fullest form")
  func entities() throws {
    let names = found(
      "President Maria Okonkwo spoke in Lisbon. Later Okonkwo left for London. The World Health Organization (WHO) agreed."
    )
    let persons = names.filter { $0.kind == .person }
    #expect(persons.count == 2)
    #expect(Set(persons.map(\.entity)).count == 1)
    #expect(persons.allSatisfy { $0.full == "Maria Okonkwo" })
    let bodies = names.filter { $0.kind == .organisation }
    #expect(Set(bodies.map(\.entity)).count == 1)
  }

  @Test(
    "of one thing are told by family name and by kind of paper",
    arguments: [
      ("Xi Jinlong met reporters. Later Xi left.", ["Xi Jinlong", "Xi"]),
      ("The Norvale Gazette told so. The Gazette was first.", ["Norvale Gazette", "Gazette"]),
    ])
  func oneEntity(text: String, same: [String]) throws {
    let bytes = Array(text.utf8)
    let names = found(text).filter { same.contains(String(decoding: bytes[$0.range.range], as: UTF8.self)) }
    #expect(names.count == 2)
    #expect(Set(names.map(\.entity)).count == 1)
  }

  @Test(
    "in a list of other names are one thing where an \"or\" closes it",
    arguments: [
      ("Iron Front, also known as Ironmen, Greys or the Varga, left.", 1),
      ("Iron Front (also called the Ironmen or Greys) met Varga.", 2),
      ("Iron Front, also known as Ironmen, Greys, Varga said, left.", 3),
      ("Iron Front, Ironmen, Greys or Varga left.", 4),
      ("Iron Front, which is also called the Ironmen, left Greys and Varga.", 3),
      ("Iron Front also called Ironmen. Greys met Varga.", 4),
      ("Iron Front, which also called Ironmen, met Greys and Varga.", 4),
      ("Iron Front also called for Ironmen to leave. Greys met Varga.", 4),
      ("Iron Front, who formerly called the Ironmen a threat, met Greys and Varga.", 4),
    ])
  func otherNames(text: String, entities: Int) {
    let bytes = Array(text.utf8)
    let parts = blankLineParagraphs(of: bytes)
    let all = tokens(of: bytes, in: parts)
    let words = all.map { String(decoding: bytes[$0.range.range], as: UTF8.self) }
    let mentions = words.indices.compactMap { at in
      words[at] == "Front"
        ? Mention(tokens: at - 1..<at + 1, kind: .organisation)
        : ["Ironmen", "Greys", "Varga"].contains(words[at]) ? Mention(tokens: at..<at + 1, kind: .organisation) : nil
    }
    let names = resolved(mentions, in: bytes, tokens: all, sentences: sentences(of: bytes, tokens: all, in: parts))
    #expect(names.count == 4)
    #expect(Set(names.map(\.entity)).count == entities)
  }

  @Test(
    "of a people count as their country where that is named, in their own words",
    arguments: [
      ("Danish troops left Denmark .", ["Danish", "Denmark"], 1), ("Danes left Sweden .", ["Danes", "Sweden"], 2),
      ("American ships left the U.S. ports .", ["American", "U.S."], 1), ("Korean ships left Korea .", ["Korean"], 1),
      ("South Korean ships left South Korea .", ["South Korean", "South Korea"], 1),
    ] as [(String, [String], Int)])
  func peoples(text: String, found: [String], entities: Int) {
    let bytes = Array(text.utf8)
    let parts = blankLineParagraphs(of: bytes)
    let all = tokens(of: bytes, in: parts)
    let words = all.map { String(decoding: bytes[$0.range.range], as: UTF8.self) }
    let mentions = found.enumerated().compactMap { order, name -> Mention? in
      let parts = name.split(separator: " ").map(String.init)
      let starts = words.indices.filter { words[$0...].starts(with: parts) }
      return (order == 0 ? starts.first : starts.last).map {
        Mention(tokens: $0..<$0 + parts.count, kind: order == 0 ? .other : .place)
      }
    }
    let names = resolved(mentions, in: bytes, tokens: all, sentences: sentences(of: bytes, tokens: all, in: parts))
    #expect(names.map(\.full) == found)
    #expect(Set(names.map(\.entity)).count == entities)
  }

  @Test("that end as papers do are bodies, unless a given name stands in front")
  func papers() {
    let text = Array("Lesk Gazette and Orvik Tribune . Norda Herald . John Courier . Orvik Courier".utf8)
    let all = tokens(of: text, in: blankLineParagraphs(of: text))
    func mention(_ run: Range<Int>, _ kind: Name.Kind) -> Mention { Mention(tokens: run, kind: kind) }
    let found = withPressNames(
      [mention(0..<5, .organisation), mention(6..<8, .place), mention(9..<11, .person), mention(12..<14, .other)],
      tokens: all)
    #expect(found.map(\.kind) == [.organisation, .organisation, .organisation, .person, .organisation])
    #expect(found.first?.tokens == 0..<2)
  }

  @Test("of several words that a text has as a place and as a body are one of them")
  func kindVotes() {
    let text = Array("Iron Republic fell . Iron Republic rose . Iron Republic slept . North Vale".utf8)
    let all = tokens(of: text, in: blankLineParagraphs(of: text))
    func mention(_ start: Int, _ kind: Name.Kind) -> Mention { Mention(tokens: start..<start + 2, kind: kind) }
    let mixed = [mention(0, .place), mention(4, .organisation), mention(8, .organisation), mention(12, .place)]
    #expect(withOneKind(mixed, tokens: all).map(\.kind) == [.organisation, .organisation, .organisation, .place])
    let places = [mention(0, .place), mention(4, .place), mention(8, .organisation)]
    #expect(withOneKind(places, tokens: all).map(\.kind) == [.place, .place, .place])
  }

  @Test("defined by their first letters in brackets are whole")
  func definitions() throws {
    let text = "The Islamic Front in Sarvia and Nordland (IFSN) claimed the attack. Troops bombed IFSN on Monday."
    let bytes = Array(text.utf8)
    let names = found(text)
    let long = try #require(names.first)
    #expect(String(decoding: bytes[long.range.range], as: UTF8.self) == "Islamic Front in Sarvia and Nordland")
    #expect(names.filter { $0.entity == long.entity }.count == 3)
  }

  @Test("take linear time on texts that are no articles")
  func hostile() {
    let pieces = ["A", "Aa ", "(AB) ", "a-", ". ", "Mr. ", "\"A ", "1. ", "Mr. Doe "]
    for piece in pieces {
      let bytes = Array(String(repeating: piece, count: 6_000 / piece.utf8.count).utf8)
      let clock = ContinuousClock()
      let time = clock.measure {
        let parts = blankLineParagraphs(of: bytes)
        let all = tokens(of: bytes, in: parts)
        let split = sentences(of: bytes, tokens: all, in: parts)
        _ = names(in: bytes, tokens: all, sentences: split)
      }
      #expect(time < .seconds(2), "\(piece)")
    }
  }

  @Test("lie inside the text, in order and apart, whatever the bytes")
  func anyBytes() {
    var state: UInt64 = 11
    for round in 0..<60 {
      var bytes: [UInt8] = []
      for _ in 0..<(round * 9) {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let b = UInt8(truncatingIfNeeded: state >> 40)
        bytes.append(round % 2 == 0 ? b : Array("AaBb. ('\"s\n-é1)".utf8)[Int(b) % 16])
      }
      var end = 0
      for name in reading(of: bytes).names {
        #expect(name.range.start >= end && name.range.end <= bytes.count && !name.range.isEmpty)
        end = name.range.end
      }
    }
  }
}

@Suite("Two names for one thing")
struct NameRelationTests {
  @Test(
    "are recognised",
    arguments: [
      ("François Lemoine", "Francois Lemoine", Name.Kind.person, NameRelation.same),
      ("President François Lemoine", "FRANÇOIS LEMOINE", .person, .same),
      ("Lemoine", "François Lemoine", .person, .part),
      ("Masri", "Karim al-Masri", .person, .part),
      ("Karim Almassri", "Karim Almasri", .person, .spelling),
      ("Franois Lemoine", "Francois Lemoine", .person, .spelling),
      ("U.S.", "United States", .place, .alias),
      ("UK", "Britain", .place, .alias),
      ("Northland Liberation Front", "NLF", .organisation, .acronym),
      ("Free State of Northland and Islands", "Free State", .organisation, .part),
      ("Norvik", "Norvik Corp", .organisation, .part),
    ])
  func recognised(a: String, b: String, kind: Name.Kind, relation: NameRelation) {
    #expect(NameForm(a, kind: kind).relation(to: NameForm(b, kind: kind)) == relation)
    #expect(NameForm(b, kind: kind).relation(to: NameForm(a, kind: kind)) == relation)
  }

  @Test(
    "are not seen where there are two things",
    arguments: [
      ("Iran", "Iraq", Name.Kind.place), ("Anna Berg", "Hanna Berg", .person),
      ("Maria Berg", "Mario Berg", .person), ("Daniel Berg", "Daniela Berg", .person),
      ("Alison Berg", "Alizon Berg", .person), ("Austria", "Australia", .place),
      ("Anna Berg", "Karl Berg", .person), ("Bank of Northland", "Bank of Southland", .organisation),
      ("North Korea", "South Korea", .place), ("Niger", "Nigeria", .place), ("us", "United States", .place),
    ])
  func apart(a: String, b: String, kind: Name.Kind) {
    #expect(NameForm(a, kind: kind).relation(to: NameForm(b, kind: kind)) == nil)
  }
}
