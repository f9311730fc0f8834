import Testing

@testable import Facts

@Suite("Who is known to say so first-hand")
struct OriginTests {
  @Test("two texts that cite one ministry statement have one origin")
  func oneStatement() throws {
    let story = InventedStory([
      "“The mission, including 11 fighter jets, was flown at dusk. Twenty-two bombs were dropped,” the statement said.",
      "Fourteen aircraft including 11 fighter jets dropped 22 bombs, a Navy Ministry statement said.",
    ])
    for display in ["11", "22"] {
      let fact = try #require(story.facts.facts.first { $0.value.display == display })
      #expect(fact.texts == 2)
      #expect(fact.origins == 1)
      #expect(Set(fact.claims.map(\.origin)) == ["a Navy Ministry statement"])
      #expect(fact.status == .agreed)
    }
  }

  @Test("narration adds no known origin")
  func narration() throws {
    let story = InventedStory([
      "The earthquake in Lesk on Friday killed 61 people.",
      "On Friday the earthquake in Lesk killed 61 people.",
    ])
    let fact = try #require(story.facts("killed").first)
    #expect(fact.texts == 2)
    #expect(fact.origins == nil)
    #expect(fact.claims.allSatisfy { !$0.originKnown })
  }

  @Test("copies of one text are one text and one origin")
  func copies() throws {
    let text = "The earthquake in Lesk on Friday killed 61 people, the governor said."
    let fact = try #require(InventedStory([text, text], groups: [0, 0]).facts("killed").first)
    #expect(fact.articles == 2)
    #expect(fact.texts == 1)
    #expect(fact.origins == 1)
    #expect(fact.status == .single)
  }

  @Test("a sentence that two texts share word for word has one origin, the agency where one is credited")
  func sharedPassage() throws {
    let shared = "The earthquake in Lesk on Friday killed 61 people and buried the old harbour under stones and mud."
    let story = InventedStory([
      shared + " “We heard a roar and ran uphill,” a fisherman told Reuters.",
      "Relief ships left the capital in the evening.\n\n" + shared,
    ])
    let fact = try #require(story.facts("killed").first)
    #expect(fact.texts == 2)
    #expect(Set(fact.claims.map(\.origin)) == ["Reuters"])
    #expect(fact.origins == 1)
    #expect(story.facts.passages.first?.credit == "Reuters")
  }

  @Test("where no agency is credited, a statement that the words are from is")
  func statement() {
    let shared = "The army moved 20 trucks to the old harbour of Lesk on Friday night, a ministry statement said."
    let story = InventedStory([shared + " It rained.", "Nobody slept.\n\n" + shared])
    #expect(story.facts.passages.first?.credit?.contains("ministry statement") == true)
  }

  @Test("a picture's credit is no credit for the words beside it")
  func pictureCredits() {
    let shared = "The earthquake in Lesk on Friday killed 61 people and buried the old harbour under stones and mud."
    let story = InventedStory([shared + "\n\nA house in Lesk. (Jane Doe/Reuters)", shared])
    #expect(story.facts.passages.first?.credit == nil)
  }

  @Test("what is told as known beside a report is nobody's word")
  func background() throws {
    let story = InventedStory([
      "Lapp officials warned of assaults one day before the attacks in Varna killed 43 people, the Herald has learned."
    ])
    let claim = try #require(story.facts("killed").first?.claims.first)
    #expect(claim.attribution.hand == .unattributed)
  }

  @Test("an event that a speaker takes as known is counted on nobody's word")
  func knownEvent() throws {
    let story = InventedStory([
      "“We are in mourning,” Governor Ada Quill told the council, promising new laws in response to the bombings and "
        + "shootings that killed 43."
    ])
    let claim = try #require(story.facts("killed").first?.claims.first)
    #expect(claim.attribution.hand == .unattributed)
  }

  @Test("a source named in the middle of a sentence speaks for both halves")
  func interrupted() throws {
    let story = InventedStory([
      "The attacks began at dusk on Friday and took the lives of 43 people, Lapp officials say, and left at least 152 "
        + "more wounded."
    ])
    let killed = try #require(story.facts("killed").first?.claims.first)
    #expect(killed.attribution.source == "Lapp officials")
  }

  @Test(
    "parties that cannot be told to be one are not one origin",
    arguments: [
      ("Mayor Ada Lind said", "Captain Tom Lind said"), ("a witness said", "a witness said"),
      ("a source said", "a source said"), ("a spokesman said", "a spokesman said"),
      ("a spokesman for the harbour ministry said", "a spokesman for the mining ministry said"),
      ("mining ministry spokesman Tom Lind said", "the harbour ministry said"),
    ])
  func twoParties(one: String, other: String) throws {
    let story = InventedStory([
      "The earthquake in Lesk on Friday killed 61 people, \(one).",
      "In Lesk 61 people were killed by the earthquake on Friday, \(other).",
    ])
    let fact = try #require(story.facts("killed").first)
    #expect(fact.claims.count == 2)
    #expect(fact.origins == 2)
  }

  @Test(
    "one party by two names is one origin",
    arguments: [
      ("Mayor Ada Lind said", "Lind said"), ("harbour police said", "police said"),
      ("a Navy Ministry statement said", "the statement said"),
      ("a spokesman for the harbour ministry said", "the Harbour Ministry said"),
      ("the harbour ministry said", "Harbour Ministry spokeswoman Ada Lind said"),
      ("a Navy Ministry statement said", "the navy ministry said"),
    ])
  func oneParty(one: String, other: String) throws {
    let story = InventedStory([
      "The earthquake in Lesk on Friday killed 61 people, \(one).",
      "In Lesk 61 people were killed by the earthquake on Friday, \(other).",
    ])
    #expect(try #require(story.facts("killed").first).origins == 1)
  }

  @Test("a body named by its noun alone is the one that its text named in full before")
  func bareBodies() throws {
    let first =
      "The harbour ministry said the quay was closed. The ministry said the earthquake in Lesk killed 61 people."
    let second =
      "The mining ministry said the pit was shut. The earthquake in Lesk killed 61 people, the ministry said."
    let third = "The Harbour Ministry said the earthquake in Lesk killed 61 people."
    #expect(try #require(InventedStory([first, second]).facts("killed").first).origins == 2)
    #expect(try #require(InventedStory([first, third]).facts("killed").first).origins == 1)
  }

  @Test("who counted is the subject's noun, whatever follows it")
  func counters() throws {
    let story = InventedStory(["Hospitals in the town of Lesk counted 28 people killed by the earthquake on Friday."])
    let source = try #require(story.facts("killed").first?.claims.first?.attribution.source)
    #expect(source.hasPrefix("Hospitals"))
  }

  @Test("whom one agency quotes without a name is one, and who repeats the agency adds nobody")
  func agencies() throws {
    let told = "The earthquake in Lesk on Friday killed 61 people, a police source told Reuters."
    let cited = "Reuters reported, citing a police source, that the earthquake in Lesk killed 61 people on Friday."
    let repeated = "In Lesk 61 people were killed by the earthquake on Friday, according to Reuters."
    #expect(try #require(InventedStory([told, cited]).facts("killed").first).origins == 1)
    #expect(try #require(InventedStory([told, repeated]).facts("killed").first).origins == 1)
    let other = "In Lesk 61 people were killed by the earthquake on Friday, a police source told the Herald."
    #expect(try #require(InventedStory([told, other]).facts("killed").first).origins == 2)
  }

  @Test("what a paper is about is not whose it is; two who speak for one ministry are one, for residents two")
  func papersAndSpeakers() throws {
    func origins(_ one: String, _ other: String) throws -> Int? {
      let story = InventedStory([
        "The earthquake in Lesk on Friday killed 61 people, \(one) said.",
        "In Lesk 61 people were killed by the earthquake on Friday, \(other) said.",
      ])
      return try #require(story.facts("killed").first).origins
    }
    #expect(try origins("a Relief Watch report on police", "police") == 2)
    #expect(try origins("health ministry spokesman Tom Lind", "health ministry spokeswoman Ada Berg") == 1)
    #expect(try origins("a spokesman for residents", "a spokesman for residents") == 2)
  }

  @Test("an agency credited for two shared passages is no party beside those who speak in them")
  func creditAndParties() throws {
    let police =
      "The earthquake in Lesk on Friday killed 61 people and buried the old harbour under stones, police said."
    let hospital =
      "The town hospital said that the earthquake in Lesk on Friday killed 61 people who could not be saved."
    let credit = " “We heard a roar and ran uphill,” a fisherman told Reuters."
    let story = InventedStory([
      police + credit, police, hospital + credit.replacing("fisherman", with: "teacher"), hospital,
    ])
    let fact = try #require(story.facts("killed").first)
    #expect(fact.origins == 2)
    #expect(!fact.claims.map(\.origin).contains("Reuters"))
  }
}
