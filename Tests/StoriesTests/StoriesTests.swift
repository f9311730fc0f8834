import Provenance
import Testing

@testable import Stories

@Suite("Stories")
struct StoriesTests {
  private func candidate(
    _ name: String, _ title: String, _ text: String, day: Int64? = 0, copyGroup: Int? = nil
  ) -> StoryCandidate {
    StoryCandidate(
      id: ArticleID(name), seconds: day.map { $0 * 86_400 }, title: Array(title.utf8), text: Array(text.utf8),
      copyGroup: copyGroup)
  }

  private var ferry: StoryCandidate {
    candidate("a", "Ferry sinks off Port Amaril", "The ferry Sandpiper sank in the Amaril strait with 212 aboard.")
  }

  @Test("articles about one event join, another event stays out")
  func joins() {
    let second = candidate("b", "Amaril ferry: divers reach wreck", "Divers reached the wreck of the Sandpiper ferry.")
    let other = candidate("c", "Budget vote delayed", "Parliament in Corvenna put off its vote on the budget.")
    #expect(stories(of: [ferry, other, second]) == [0, 1, 0])
  }

  @Test("what is known to be a copy joins its original whatever it says")
  func copies() {
    let copy = candidate("b", "Breaking", "Untelling words only.", copyGroup: 4)
    let original = candidate("a", "Ferry sinks off Port Amaril", "The ferry Sandpiper sank.", copyGroup: 4)
    #expect(stories(of: [original, copy]) == [0, 0])
  }

  @Test("the same words long after are another story")
  func time() {
    let later = candidate("b", "Ferry sinks off Port Amaril", "The ferry Heron sank in the Amaril strait.", day: 400)
    #expect(stories(of: [ferry, later]) == [0, 1])
  }

  @Test("articles without a telling word, or without any, stay alone")
  func untelling() {
    #expect(
      stories(of: [candidate("a", "", ""), candidate("b", "the and of", "it was"), candidate("c", "", "")]) == [
        0, 1, 2,
      ])
  }

  @Test("quotation marks and dashes are no words")
  func marks() {
    func words(_ text: String) -> [UInt64] {
      var found: [UInt64] = []
      forEachWord(in: Array(text.utf8)[...]) { word, _ in found.append(word) }
      return found
    }
    let marked = "\u{201C}We\u{2019}re here\u{201D} \u{2014} \u{AB}na\u{EF}ve\u{BB}\u{A0}\u{6F22}"
    #expect(words(marked) == words("we re here na\u{EF}ve \u{6F22}"))
    #expect(words("\u{2026}\u{201D}").isEmpty)
  }

  @Test("a capital says that a word is a name only within a sentence")
  func capitals() {
    var found: [Bool?] = []
    forEachWord(in: Array("Divers met Lind at 5. The \u{C9}toile sank: \u{201C}Help\u{201D}".utf8)[...]) {
      found.append($1)
    }
    #expect(found == [nil, false, true, false, false, nil, nil, false, nil])
  }

  @Test(
    "a concert in the same town is another story, and so is a fire in another town",
    arguments: [
      ("A choir from Norvale won a prize for old songs in Lesk on Sunday.", "Norvale choir wins prize"),
      ("A fire in a warehouse in Orvik killed five workers on Sunday, police said.", "Fire in Orvik kills five"),
    ])
  func otherEvents(text: String, title: String) {
    let fire = candidate(
      "a", "Fire in Norvale kills three",
      "A fire in a warehouse in Norvale killed three workers on Sunday, police said.")
    let later = candidate(
      "b", "Norvale fire: owner held", "Police in Norvale held the owner of the warehouse in which a fire killed three."
    )
    #expect(stories(of: [fire, candidate("c", title, text), later]) == [0, 1, 0])
  }

  @Test("one at a time, articles join the stories there are")
  func online() {
    let articles = [ferry, candidate("b", "Budget vote delayed", "Parliament put off its vote."), ferry]
    var index = StoryIndex()
    #expect(articles.map { index.join($0) } == stories(of: articles))
  }

  @Test("the weights of words follow how rare they are")
  func rarity() {
    let rarity = WordRarity()
    func weight(_ word: String) -> Float {
      var found: Float = -1
      forEachWord(in: Array(word.utf8)[...]) { word, _ in found = rarity[word] }
      return found
    }
    #expect(weight("the") == 0)
    #expect(weight("police") > 0 && weight("police") < weight("sandpiper"))
    #expect(abs(logarithm(10) - 2.302585) < 0.001 && abs(logarithm(0.3) + 1.203973) < 0.001)
  }
}
