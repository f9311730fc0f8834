/// The stem of an English word as a hash: "says", "said", "saying" and "say" share one. Rough: it only has to be the same
/// for the forms of one word.
enum Stems {
  static func stem(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var word = bytes.map(lowered)
    let whole = WordKey(of: word.span, from: 0, to: word.count)
    if let known = irregular[whole] { return known.value }
    if word.count > 4, ends(word, "ies") || ends(word, "ied") {
      word.removeLast(3)
      word.append(0x79)
    } else if word.count > 5, ends(word, "ing") {
      word.removeLast(3)
      undouble(&word)
    } else if word.count > 4, ends(word, "ed") {
      word.removeLast(2)
      undouble(&word)
    } else if word.count > 4, ends(word, "es"), let before = word.dropLast(2).last,
      before == 0x73 || before == 0x68 || before == 0x78
    {
      word.removeLast(2)
    } else if word.count > 3, ends(word, "s"), !ends(word, "ss"), !ends(word, "us") {
      word.removeLast(1)
    }
    if word.count > 3, word.last == 0x65 { word.removeLast() }
    return WordKey(of: word.span, from: 0, to: word.count).value
  }

  private static func ends(_ word: [UInt8], _ ending: StaticString) -> Bool {
    let count = ending.utf8CodeUnitCount
    guard word.count >= count else { return false }
    return (0..<count).allSatisfy { word[word.count - count + $0] == ending.utf8Start[$0] }
  }

  /// "planned" to "plan", "telling" stays: a doubled l, s or z is often the word's own.
  private static func undouble(_ word: inout [UInt8]) {
    guard word.count > 3, let last = word.last, last == word[word.count - 2] else { return }
    if last != 0x6c, last != 0x73, last != 0x7a { word.removeLast() }
  }

  private static let irregular = WordTable(irregularForms)

  private static let irregularForms: [WordKey: WordKey] = {
    var forms: [WordKey: WordKey] = [:]
    let list = """
      say said says|tell told|think thought thinks|write wrote written writes|know knew known knows|see saw seen sees|\
      find found finds|feel felt feels|mean meant means|show shown shows|hold held holds|seek sought seeks|\
      understand understood|forecast forecasts|foresee foresaw foreseen|hear heard hears|learn learnt|\
      speak spoke spoken speaks|make made makes|read reads|swear swore sworn swears|be is are was were been being am|\
      have has had having|do does did done|go went gone goes|give gave given gives|take took taken takes|\
      get got gotten gets|come came comes|put puts|set sets|let lets|leave left|lay laid|deal dealt|draw drew drawn|\
      choose chose chosen|catch caught|teach taught|fight fought|win won|begin began begun|keep kept|lead led|\
      stand stood|run ran|sing sang sung|strike struck|quote quoted|bear bore borne
      """
    for group in list.split(separator: "|") {
      let words = group.split(separator: " ").map(String.init)
      guard let head = words.first else { continue }
      for word in words { forms[WordKey(word)] = WordKey(head) }
    }
    return forms
  }()
}
