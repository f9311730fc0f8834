import Testing

@testable import Facts

@Suite("Words made comparable")
struct WordTests {
  @Test(
    "case, accents, curly apostrophes and the possessive make no difference",
    arguments: [
      ("François", "francois"), ("Señor", "senor"), ("Łódź", "lodz"), ("Ågot’s", "agot"), ("ÉCOLE", "ecole"),
      ("Привет", "Привет"),
    ])
  func folds(word: String, expected: String) {
    #expect(String(decoding: folded(Array(word.utf8)[...]), as: UTF8.self) == expected)
  }

  @Test(
    "forms of one word have one stem",
    arguments: [
      ["attack", "attacks", "attacked", "attacking"], ["bombing", "bombings", "bombed", "bomb"],
      ["country", "countries"], ["stop", "stopped", "stopping"], ["crash", "crashes", "crashed"],
    ])
  func stems(forms: [String]) {
    let found = Set(forms.map { String(decoding: stem(Array($0.utf8)), as: UTF8.self) })
    #expect(found.count == 1, "\(found)")
  }

  @Test("bytes that are no UTF-8 are folded without a crash")
  func hostileBytes() {
    #expect(folded([0xC3, 0xE2, 0x80, 0xC5, 0xFF, 0x00][...]).count == 6)
  }

  @Test("a nationality is one, whichever word says it")
  func demonyms() {
    for word in ["Frenchmen", "French", "Frenchwoman"] {
      #expect(Demonyms.adjective[FoldedWord(word)] == FoldedWord("french"))
    }
    #expect(Demonyms.adjective[FoldedWord("Belgians")] == FoldedWord("belgian"))
    #expect(Demonyms.adjective[FoldedWord("France")] == nil)
  }

  @Test(
    "spellings of one name are told from other names",
    arguments: [
      ("Jon Abdullah", "Jon Abdulah", true), ("Franois Petit", "François Petit", true),
      ("J. Petit", "Jean Petit", true),
      ("Marie Petit", "Jean Petit", false), ("Maria Lopen", "Mario Lopen", false),
      ("Daniel Kerr", "Daniela Kerr", false), ("Jo B. Hale", "Jo C. Hale", false), ("Jo B. Hale", "Jo Hale", true),
    ])
  func names(a: String, b: String, same: Bool) {
    let (first, second) = (NameForm(a), NameForm(b))
    #expect((first.letters == second.letters || first.likeness(to: second) != .other) == same)
  }
}
