import Provenance
import Testing

@testable import Copies

@Suite("Lost spaces without a sibling")
struct GluedTests {
  /// A text that has lost so many spaces that one more is no wonder.
  private static let hurt = """
    Dock workers in the port of Saint-Orre walked out onTuesday after talks over night shifts collapsed,leaving eleven \
    of the ferries tied to the quay. The authoritycalled the walkout unlawful and promised to refund everyticket within \
    ten days.Coaches will carry the passengers to the northernterminal, where two of the smaller boatsstill sail, and \
    lorry drivers were toldto wait in the fields behind the silo, which filled up before noon.
    """
  @Test(
    "words are parted by what words there are and which follow each other",
    arguments: [
      ("Growers saidMonday that", "Growers said Monday that"), ("in theupper valley", "in the upper valley"),
      ("half ofthe early cherries", "half of the early cherries"), ("a statementon Friday", "a statement on Friday"),
      ("told reporters inthecity hall", "told reporters in the city hall"), ("about129 people", "about 129 people"),
      ("some 400people came", "some 400 people came"), ("PresidentMarlow said", "President Marlow said"),
      ("the BBCsaid on", "the BBC said on"), ("he left.They stayed", "he left. They stayed"),
      ("it doesn'tmatter much", "it doesn't matter much"), ("a U.S.official said", "a U.S. official said"),
      ("on Nov.14 they met", "on Nov. 14 they met"), ("the mayor,Mr.Zyglow, left", "the mayor, Mr. Zyglow, left"),
      ("the army(which left)", "the army (which left)"),
      ("Zyglow came and Zyglowsaid yesterday", "Zyglow came and Zyglow said yesterday"),
    ])
  func parted(text: String, mended: String) {
    let text = Self.hurt + "\n\nAnd " + text + "."
    #expect(self.mended(text).hasSuffix("\n\nAnd " + mended + "."))
  }

  @Test(
    "new words, names and numbers are left whole",
    arguments: [
      "constitutionalists", "McAllister", "counterprotesters", "unhelpfully", "G20", "B52s", "4th", "10am", "iPhone",
      "YouTube", "MPs", "steelworkers", "www.example.org/anything", "@theofficial", "Hollywood",
      "www.thenewsite.example",
      "3,000", "nonpartisan", "Saint-Orre", "policymaking",
    ])
  func whole(word: String) {
    let text = "The report of \(word) was read."
    #expect(mended(Self.hurt + "\n\n" + text).hasSuffix(text))
    #expect(mended(text) == text)
  }

  @Test(
    "a sound text is left alone", arguments: [Fiction.harbour, Fiction.orchard, "", "a", "One", "Ilestvenuàlagare."])
  func sound(text: String) { #expect(mended(text) == text) }

  @Test("texts in other languages are not parted by English words")
  func foreign() {
    let text = """
      Der Hafen von Saint-Orre blieb am Dienstag geschlossen, nachdem die Verhandlungen gescheitert waren. Elf Schiffe \
      lagen am Kai, und die Reisenden warteten. Die Gewerkschaft forderte bessere Arbeitszeiten für ihre Mitglieder.
      """
    #expect(mended(text) == text)
  }

  @Test("long runs without a space end, and soon")
  func hostile() {
    for text in [String(repeating: "theofand", count: 4_000), String(repeating: "intothe ", count: 4_000)] {
      #expect(mended(text).filter { $0 != " " } == text.filter { $0 != " " })
    }
  }

  private func mended(_ text: String) -> String {
    let candidates = [candidate(text)]
    let found = repairs(of: candidates, verdicts: copyGroups(of: candidates))[0]
    return String(decoding: applied(found, to: text), as: UTF8.self)
  }
}
