import Testing

@testable import Reading

@Suite("Whose speech it is")
struct DirectSpeechTests {
  private let people = ["Ada Lind", "Tom Berg"]

  private func direct(_ text: String) -> [(speaker: String?, words: [String])] {
    quotations(text, people: people).filter { $0.kind == .direct }.map { ($0.speaker, $0.words(in: text)) }
  }

  @Test("a paragraph of speech alone goes on with the speaker of the one before")
  func goesOn() {
    let text = """
      “The bridge is gone,” Ada Lind said at the harbour.

      “We will build it again before the winter comes.”

      “And we will pay for it with our own money.”
      """
    let found = direct(text)
    #expect(found.count == 1)
    #expect(found.first?.speaker == "Ada Lind")
    #expect(found.first?.words.count == 3)
  }

  @Test("behind a question somebody else may answer, so nobody is named")
  func answer() {
    let text = "“Is the bridge gone for good?” Ada Lind asked.\n\n“Nobody can tell before the winter comes.”"
    #expect(direct(text).map(\.speaker) == ["Ada Lind", nil])
  }

  @Test(
    "a colon at the end of the paragraph before tells whose speech it is",
    arguments: [
      "Ada Lind replied:\n\n“The bridge is gone and so is the road.”",
      "Added Ada Lind:\n\n“The bridge is gone and so is the road.”",
    ])
  func introduced(text: String) {
    #expect(direct(text).map(\.speaker) == ["Ada Lind"])
  }

  @Test("whoever adds something goes on, not who began")
  func added() {
    let text = "“The bridge is gone,” Ada Lind said, adding: “The road is gone too and will stay so.”"
    let found = direct(text)
    #expect(found.first?.words == ["“The bridge is gone,”"])
    #expect(found.last?.words == ["“The road is gone too and will stay so.”"])
  }

  @Test("what is found behind the cue has its beginning before it")
  func begun() {
    let text = "“The good thing about the ferry,” Ada Lind said, “is that no flood can take it.”"
    #expect(direct(text).first?.words == ["“The good thing about the ferry,”", "“is that no flood can take it.”"])
  }

  @Test("speech goes on behind the name of a show")
  func show() {
    let text = "“The bridge is gone,” Ada Lind said on “Harbour Tonight.” “We will build another one soon.”"
    #expect(direct(text).first?.words == ["“The bridge is gone,”", "“We will build another one soon.”"])
  }

  @Test("whom it was said to is no part of it, and an “and” between two quotes does not make them the page's words")
  func plain() {
    let told = "Ada Lind told the Lesk Courier in a letter, “The bridge is gone and so is the road.”"
    #expect(direct(told).first?.words == ["“The bridge is gone and so is the road.”"])
    let both = "Ada Lind shouted “Save the bridge now” and “Save the harbour too.”"
    #expect(quotations(both, people: people).first?.kind == .direct)
  }

  @Test(
    "marks that are written wrong still close",
    arguments: [
      ("“The bridge is gone,“ Ada Lind said.", "“The bridge is gone,“"),
      ("''They call it the 'old bridge,''' Ada Lind said.", "''They call it the 'old bridge,'''"),
    ])
  func marks(text: String, words: String) {
    #expect(direct(text).first?.words == [words])
  }

  @Test("whoever said the first of two things said the second")
  func subject() {
    let text = "Ada Lind said it was too early to tell but added, “The bridge will be open in the spring.”"
    #expect(direct(text).map(\.speaker) == ["Ada Lind"])
  }
}
