import Provenance
import Testing

@testable import Copies

@Suite("Mending damage")
struct RepairTests {
  @Test(
    "what shows by itself is mended without a sibling",
    arguments: [
      ("FranÃ§ois went home.", "François went home.", Repair.Kind.mojibake),
      ("He didnâ€™t say.", "He didn’t say.", .mojibake),
      ("He didnÃ¢â‚¬â„¢t say.", "He didn’t say.", .mojibake),
      ("a trans\u{AD}port strike", "a transport strike", .softHyphen),
      ("Fish &amp; chips", "Fish & chips", .entity),
      ("don&amp;#8217;t", "don’t", .entity),
      ("caf&eacute;", "café", .entity),
    ])
  func alone(text: String, mended: String, kind: Repair.Kind) {
    let repairs = repairs(of: [candidate(text)], verdicts: copyGroups(of: [candidate(text)]))[0]
    #expect(applied(repairs, to: text) == mended)
    #expect(Set(repairs.map(\.kind)) == [kind])
  }

  @Test(
    "sound text is left alone",
    arguments: [
      "AMANHÃ” diz", "CAFÉ» et", "AT&T, R&D &c.", "&notareference;", "Â à propos", "if a &lt; b", "x &#60; y", "",
    ])
  func sound(text: String) {
    #expect(repairs(of: [candidate(text)], verdicts: copyGroups(of: [candidate(text)]))[0].isEmpty)
  }

  @Test(
    "a sibling shows what was lost",
    arguments: [
      ("the port of Saint-Orre", "the portof Saint-Orre", Repair.Kind.lostSpace),
      ("foot passengers", "footpassengers", .lostSpace),
      ("on Tuesday after talks", "on Tuesdayafter talks", .lostSpace),
      ("said Maëlle Quéré, who", "said Malle Qur, who", .lostAccent),
      ("said Maëlle Quéré, who", "said Maelle Quere, who", .lostAccent),
      ("Its owner, Théo Lannic, said", "Its owner,ThéoLannic, said", .lostSpace),
      ("unlawful — its lawyers", "unlawful its lawyers", .lostPunctuation),
      ("within ten days.\n", "within ten days\n", .lostPunctuation),
      ("filled up before noon.", "filled up before", .lostTail),
      ("What travellers should know\n\n", "\n", .lostHeading),
    ])
  func sibling(whole: String, hurt: String, kind: Repair.Kind) throws {
    var damaged = Fiction.harbour
    if kind == .lostAccent { damaged = damaged.replacing("ë", with: "e").replacing("é", with: "e") }
    if whole.contains(" — ") { damaged = damaged.replacing(" — and", with: " and") }
    let place = try #require(damaged.firstRange(of: kind == .lostAccent ? "said Maelle Quere, who" : whole))
    damaged.replaceSubrange(place, with: hurt)
    let texts = [damaged, Fiction.harbour, Fiction.orchard].map { candidate($0) }
    let repairs = repairs(of: texts, verdicts: copyGroups(of: texts))
    #expect(applied(repairs[0], to: damaged).replacing("\n\n\n", with: "\n\n") == Fiction.harbour)
    #expect(repairs[0].contains { $0.kind == kind })
    #expect(repairs[1].isEmpty)
    #expect(repairs[2].isEmpty)
  }

  @Test(
    "versions are left as they are",
    arguments: [
      ("eleven ferries", "twelve ferries"), ("some 4,300 travellers", "some 4,800 travellers"),
      ("Théo Lannic", "Théo Lanic"), ("Nobody on the other", "No one on the other"), ("night shifts", "nightshifts"),
      ("two smaller boats", "2 smaller boats"), ("before noon", "before 12 noon"),
    ])
  func versions(one: String, other: String) {
    let texts = [Fiction.harbour, Fiction.harbour.replacing(one, with: other), "The nightshifts. Our nightshifts."]
      .map { candidate($0) }
    let found = repairs(of: texts, verdicts: copyGroups(of: texts))
    #expect(found.allSatisfy { $0.isEmpty })
  }

  @Test("an article that shares a passage only mends the words in it")
  func passage() throws {
    let quoted =
      "Half of the early cherries are lost, the valley's cooperative said in a statement, and insurers"
    let hurt = quoted.replacing("the early", with: "theearly").replacing(
      "lost, the", with: "lost,the")
    let digest = Fiction.harbour + "\n\nElsewhere: " + hurt + " were not asked."
    let texts = [digest, Fiction.orchard].map { candidate($0) }
    let verdicts = copyGroups(of: texts)
    #expect(verdicts[0].group != verdicts[1].group)
    let found = repairs(of: texts, verdicts: verdicts)
    #expect(applied(found[0], to: digest) == digest.replacing(hurt, with: quoted))
    #expect(found[0].allSatisfy { $0.donor?.article == 1 && $0.kind == .lostSpace })
    #expect(found[1].isEmpty)
  }

  @Test(
    "a passage in another text leaves accents that are a matter of style, numbers and names as they are"
  )
  func passageStyle() {
    let passage =
      "A bakery by the customs house gave away four hundred loaves, and Théo Lannic told all 4 300 of them why."
    let first = Fiction.orchard + "\n\n" + passage
    for other in [
      passage.replacing("é", with: "e"), passage.replacing("Lannic", with: "Lanic"),
      passage.replacing("4 300", with: "4300"), passage.replacing("four hundred", with: "400"),
    ] {
      let texts = [first, Fiction.harbour.prefix(400) + "\n\n" + other].map {
        candidate(String($0))
      }
      #expect(repairs(of: texts, verdicts: copyGroups(of: texts)).allSatisfy { $0.isEmpty })
    }
  }

  @Test("a letter that is a word of its own in one sibling is not set into the others")
  func wholeWord() {
    let hurt = Fiction.harbour.replacing("ë", with: "").replacing("é", with: "")
    let odd = Fiction.harbour.replacing("Its owner, Théo", with: "Its owner, é Théo")
    let texts = [hurt, odd].map { candidate($0) }
    let mended = applied(repairs(of: texts, verdicts: copyGroups(of: texts))[0], to: hurt)
    #expect(mended.contains("Théo Lannic") && !mended.contains(" é "))
  }

  private func applied(_ repairs: [Repair], to text: String) -> String {
    String(decoding: CopiesTests.applied(repairs, to: text), as: UTF8.self)
  }

  @Test("what is mended does not depend on the order of many siblings")
  func orderOfSiblings() {
    let whole = Fiction.harbour
    let hurt = whole.replacing("the ", with: "the")
    let texts = [hurt, whole] + (1...6).map { String(whole.dropLast(40 * $0)) + " Edition \($0)." }
    let expected = repairs(of: texts.map { candidate($0) }, verdicts: copyGroups(of: texts.map { candidate($0) }))[0]
    #expect(expected.contains { $0.donor != nil })
    for shift in 1..<texts.count {
      let shifted = Array(texts[shift...] + texts[..<shift])
      let candidates = shifted.map { candidate($0) }
      let found = repairs(of: candidates, verdicts: copyGroups(of: candidates))[texts.count - shift]
      #expect(found.map(\.range) == expected.map(\.range))
      #expect(found.map { $0.donor.map { shifted[$0.article] } } == expected.map { $0.donor.map { texts[$0.article] } })
    }
  }

  @Test(
    "what changes a number, a name, a tag or a word is no damage",
    arguments: [
      ("Repairs cost 12½ million crowns.", "Repairs cost 12 million crowns."),
      ("The square has 12 km² of stone.", "The square has 12 km of stone."),
      ("Repairs cost €12 million.", "Repairs cost 12 million."), ("The Nord Lys sank.", "The Nordlys sank."),
      ("They wrote Save Our Port.", "They wrote #SaveOurPort."),
      ("“We can not stay,” he said.", "“We cannot stay,” he said."),
      ("They ticked yesîno on the form.", "They ticked yes?no on the form."),
      ("The gate was marked 12ªor 14 then.", "The gate was marked 12?or 14 then."),
    ])
  func differences(one: String, other: String) {
    let texts = [one, other].map { candidate(Fiction.harbour + "\n\n" + $0) }
    let found = repairs(of: texts, verdicts: copyGroups(of: texts))
    #expect(found.allSatisfy { $0.isEmpty })
  }

  @Test(
    "a letter that was lost from a word, or could not be read, is mended where all others stand",
    arguments: ["Bergstrm", "Bergstr\u{FFFD}m", "Bergstr?m"])
  func unreadable(hurt: String) {
    let whole = Fiction.harbour + " Mayor Ola Bergström of Malmö wept."
    let damaged = whole.replacing("Bergström", with: hurt)
    let texts = [damaged, whole, Fiction.orchard].map { candidate($0) }
    #expect(applied(repairs(of: texts, verdicts: copyGroups(of: texts))[0], to: damaged) == whole)
  }

  @Test(
    "names with capitals inside stay whole, however damaged the rest is",
    arguments: ["OpenAI", "PricewaterhouseCoopers"])
  func brands(name: String) {
    let text = "\(name) said " + Fiction.harbour.replacing("the ", with: "the").replacing("of ", with: "of")
    let found = repairs(of: [candidate(text)], verdicts: copyGroups(of: [candidate(text)]))[0]
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.range.start >= name.utf8.count })
  }
}
