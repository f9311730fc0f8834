import Provenance
import Testing

@testable import Facts

@Suite("Claims of many texts on one question")
struct LiningUpTests {
  @Test("a bound, a rounder bound and the number are one fact without a dispute")
  func boundsAndNumber() throws {
    let story = InventedStory([
      "The attacks in Varna that claimed more than 40 lives were condemned by the mayor.",
      "Two days after the attacks in Varna that left at least 43 people dead, schools reopened.",
      "Flags flew at half mast for the attacks in Varna that killed 43 people.",
    ])
    let fact = try #require(story.facts("killed").first)
    #expect(story.claims(fact) == ["a0 more than 40", "a1 at least 43", "a2 43"])
    #expect(fact.value.display == "43")
    #expect(fact.status == .compatible)
    #expect(story.facts.disputes.isEmpty)
    #expect(fact.claims.compactMap { $0.relation?.kind } == [.compatible, .compatible])
  }

  @Test("the dead of another event are another fact, whatever the numbers")
  func otherEvents() {
    let story = InventedStory([
      "The attacks in Varna that claimed more than 40 lives were condemned by the mayor.",
      "The attacks in Varna killed 43 people. "
        + "In Ostrava, the ministry acknowledged that a bomb had destroyed the jet last month, killing 224 people.",
      "The attacks in Varna killed 43 people. Around 70 have died in the fighting near the border.",
    ])
    let facts = story.facts("killed")
    #expect(facts.map(\.value.display).sorted() == ["224", "43", "Around 70"])
    #expect(story.facts.disputes.isEmpty)
  }

  @Test("two numbers for one event in different texts are a dispute")
  func twoNumbers() throws {
    let story = InventedStory([
      "The earthquake in Lesk on Friday killed 61 people, the governor said.",
      "The earthquake in Lesk on Friday killed 48 people, rescuers said.",
    ])
    let dispute = try #require(story.facts.disputes.first)
    let fact = try #require(story.facts("killed").first)
    #expect(fact.id == dispute.fact)
    #expect(fact.status == .disputed)
    #expect(fact.origins == 2)
    #expect(dispute.claims.count == 2)
    #expect(dispute.why.hasPrefix("61 and 48 cannot both be") || dispute.why.hasPrefix("48 and 61 cannot both be"))
  }

  @Test("a copy that changes the number of a sentence disputes it, two numbers of one sentence do not")
  func alteredCopy() throws {
    let text = "The earthquake in Lesk on Friday killed %1 people, the governor said. "
    let two = "It injured %2 miners in Brod and %3 bakers in Orlec, he added."
    func copy(_ numbers: [String]) -> String {
      zip(["%1", "%2", "%3"], numbers).reduce(text + two) { text, change in
        text.split(separator: change.0, omittingEmptySubsequences: false).joined(separator: change.1)
      }
    }
    let story = InventedStory([copy(["61", "20", "9"]), copy(["48", "20", "9"])], groups: [0, 0])
    let fact = try #require(story.facts("killed").first)
    #expect(story.claims(fact) == ["a0 61", "a1 48"])
    #expect(fact.status == .disputed)
    #expect(fact.origins == 1)
    #expect(story.facts.disputes.map(\.fact) == [fact.id])
    #expect(story.facts("injured").allSatisfy { Set($0.claims.map(\.value.display)).count == 1 })
  }

  @Test("a toll that is told to have risen updates the earlier one")
  func risenToll() throws {
    let story = InventedStory([
      "The earthquake in Lesk on Friday killed 43 people, the governor said.",
      "The number of people killed in the earthquake in Lesk on Friday has risen to 47, the hospital said.",
    ])
    let fact = try #require(story.facts("killed").first)
    #expect(fact.claims.count == 2)
    #expect(fact.status == .updated)
    #expect(story.facts.disputes.isEmpty)
  }

  @Test("the time of an earlier event is not that of the one that followed it")
  func followedEvent() throws {
    let story = InventedStory([
      "Police detained 17 people in raids in Lesk on Friday night, the ministry said.",
      "Prosecutors said that 11 people were detained in the raids in Lesk on Friday night.",
      "Prosecutors said that 11 people were detained in the raids in Lesk that followed Thursday's bombing of the pier.",
    ])
    let fact = try #require(story.facts("detained").first)
    #expect(fact.claims.count == 3)
    #expect(fact.status == .disputed)
  }

  @Test("two numbers in one text are two events")
  func twoNumbersInOneText() {
    let story = InventedStory([
      "An attack in Lesk killed 61 people. Another attack in Brod killed 48 people."
    ])
    #expect(story.facts("killed").count == 2)
    #expect(story.facts.disputes.isEmpty)
  }

  @Test("nationalities of one group of seven are set against each other")
  func nationalities() throws {
    let story = InventedStory([
      "Finnish prosecutors say they have identified five of the seven attackers who died on Friday. "
        + "Four were Danish, while the fifth man was possibly Maltese.",
      "Prosecutors have identified five of the seven dead attackers — four Danes and a foreigner.",
      "Three of the seven killed attackers are believed to be Danish, two are believed to be Swedes, "
        + "according to Finnish and Swedish officials.",
    ])
    let dispute = try #require(story.facts.disputes.first)
    let fact = try #require(story.facts.facts.first { $0.id == dispute.fact })
    #expect(story.claims(fact) == ["a0 Four", "a1 four", "a2 Three"])
    #expect(
      fact.claims.map(\.origin) == ["Finnish prosecutors", "Finnish prosecutors", "Finnish and Swedish officials"])
    #expect(fact.claims.last?.hedge == "believed to be")
    #expect(fact.origins == 2)
    #expect(fact.label.hasPrefix("Danish of the seven"))
    let dead = try #require(story.facts("killed").first)
    #expect(dead.value.display == "7")
    #expect(dead.texts == 3)
    #expect(dead.status == .agreed)
  }

  @Test("a caption that repeats the lead counts once")
  func captions() throws {
    let story = InventedStory([
      "Three days after the storm the navy said its ships had carried massive supplies to two island harbours in the "
        + "far north of the Lunt archipelago.\n\n"
        + "The navy said that its ships had carried massive supplies to two island harbours in the far north of the "
        + "Lunt archipelago."
    ])
    #expect(story.facts.facts.allSatisfy { $0.claims.count == 1 })
  }

  @Test("measures of one raid stay apart")
  func measures() {
    let story = InventedStory([
      "The jets dropped 22 bombs on the depot in Lesk, a ministry statement said.",
      "By the Lapp count, the raid on Lesk brought six strikes and 31 explosions.",
    ])
    #expect(story.facts.disputes.isEmpty)
    #expect(story.facts.facts.map(\.value.display).sorted() == ["22", "31", "6"])
    let count = story.facts.facts.first { $0.value.display == "31" }
    #expect(count?.claims.first?.attribution.source == "the Lapp count")
  }

  @Test("ages, years and durations are no claims")
  func noClaims() {
    let story = InventedStory([
      "Ada Quill, 26, was mayor for 12 years until 2019. The second of her 3 terms ended after 14 months."
    ])
    #expect(story.facts.facts.allSatisfy { $0.value.display == "3" })
  }

  @Test("ids stay when a text is added that asks nothing new")
  func stableIDs() throws {
    let texts = [
      "The earthquake in Lesk on Friday killed 61 people, the governor said.",
      "The earthquake in Lesk on Friday killed 61 people.",
    ]
    let few = try #require(InventedStory([texts[0]]).facts("killed").first)
    let more = try #require(InventedStory(texts).facts("killed").first)
    #expect(few.id == more.id)
    #expect(few.claims[0].id == more.claims[0].id)
  }

  @Test("every claim's value stands in its sentence, and both stand in the capture")
  func evidence() {
    let texts = [
      "The attacks in Varna that claimed more than 40 lives were condemned by the mayor.",
      "Two days after the attacks in Varna that left at least 43 people dead, schools reopened.",
    ]
    for fact in InventedStory(texts).facts.facts {
      for claim in fact.claims {
        let bytes = Array(texts[claim.evidence.article.description == "a0" ? 0 : 1].utf8)
        #expect(claim.evidence.text == String(decoding: bytes[claim.evidence.bytes.range], as: UTF8.self))
        #expect(claim.value.bytes.map { String(decoding: bytes[$0.range], as: UTF8.self) } == claim.value.display)
      }
    }
  }

  @Test("the numbers that one text sets beside each other by who gives them are one question")
  func setAgainst() throws {
    let story = InventedStory([
      "The interior ministry said 47 people were killed by the earthquake in Lesk on Friday. The Red Cross said 51 "
        + "people were killed. The governor said 12 people were killed in the village of Orre."
    ])
    let fact = try #require(story.facts("killed").first { $0.status == .disputed })
    #expect(story.claims(fact) == ["a0 47", "a0 51"])
    #expect(fact.origins == 2)
  }

  @Test("a sentence of two copies of one text is one claim's, however little it tells")
  func copiedSentences() {
    let sentence =
      "Heavy rain washed away two bridges near the town and three villages were cut off, the governor said."
    let story = InventedStory([sentence, sentence.replacing("near the town", with: "nearby")], groups: [0, 0])
    #expect(story.facts.facts.map { $0.claims.count } == [2, 2])
  }

  @Test("numbers given beside each other for two places are two questions")
  func setAgainstElsewhere() {
    let story = InventedStory([
      "The mayor of Orre said 12 people were killed there by the storm. The governor of Velm said 11 people were killed."
    ])
    #expect(story.facts.disputes.isEmpty)
  }

  @Test("of two figures of a sentence each is its own, whatever a copy leaves out")
  func figuresOfCopies() {
    let story = InventedStory(
      [
        "The blasts wounded 12 people at the bus stop near the harbour wall and 30 people at the fish market, police said.",
        "The blasts wounded people at the bus stop near the harbour wall and 35 people at the fish market, police said.",
      ], groups: [0, 0])
    #expect(!story.facts.facts.contains { story.claims($0) == ["a0 12", "a1 35"] })
  }
}
