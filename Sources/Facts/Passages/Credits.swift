import Provenance
import Reading

/// The agency that is credited in the sentences that a shared run touches, or the one behind it: "told Reuters", "(AP)".
func agencyCredited(near range: TextRange, in text: ReadText) -> String? {
  let sentences = text.reading.sentences
  var last = sentences.partitioningIndex { $0.range.end > range.start }
  let first = last
  while last < sentences.count, sentences[last].range.start < range.end { last += 1 }
  // One sentence further: a credit often stands at the end of the quotation that follows.
  let end = min(last + 1, sentences.count)
  guard first < end else { return nil }
  for sentence in sentences[first..<end] {
    if text.reading.paragraphs.indices.contains(sentence.paragraph),
      text.reading.paragraphs[sentence.paragraph].role == .caption
    {
      continue
    }
    for token in sentence.tokens {
      if let agency = text.agency(at: token) { return agency }
    }
  }
  return nil
}

/// Whose statement a shared run is from, where the words that attribute it say so: "a ministry statement said".
func statementCredited(near range: TextRange, in text: ReadText) -> String? {
  for quotation in text.reading.quotations {
    guard let source = quotation.source.first,
      (quotation.content + quotation.source).contains(where: { $0.overlaps(range) })
    else { continue }
    let said = (quotation.source + quotation.cue).map { text.string($0).lowercased() }
    if said.contains(where: { $0.contains("statement") }) { return text.string(source) }
  }
  return nil
}

extension ReadText {
  /// The agency whose name begins at `token`, where it is credited: told, in brackets, or as the one who learnt.
  func agency(at token: Int) -> String? {
    guard words[token] != .none, isCapitalised(token) else { return nil }
    for (name, keys) in agencies where keys.first == words[token] {
      let end = token + keys.count
      guard end <= words.count, zip(keys, words[token..<end]).allSatisfy({ $0 == $1 }) else { continue }
      if isCredited(token..<end) { return name }
    }
    guard let name = namedAgency(from: token), isCredited(name) else { return nil }
    return range(of: name).map(string)
  }

  private func isCredited(_ name: Range<Int>) -> Bool {
    let (token, end) = (name.lowerBound, name.upperBound)
    let before = token > 0 ? words[token - 1] : .none
    let twoBefore = token > 1 ? words[token - 2] : .none
    let after = end < words.count ? words[end] : .none
    let isTold = tellings.contains(before) || before == the && tellings.contains(twoBefore)
    // "(AP)" and not "(Jane Doe/AP)", which credits a picture.
    let isBracketed = token > 0 && firstByte(token - 1) == 0x28 && end < words.count && firstByte(end) == 0x29
    return isTold || isBracketed || learnings.contains(after) || after == has
  }

  /// A run of capitalised words that calls itself an agency: "Meridian News Agency".
  private func namedAgency(from token: Int) -> Range<Int>? {
    var end = token + 1
    while end < words.count, end < token + 5, words[end] != .none, isCapitalised(end) { end += 1 }
    while end > token + 2 {
      if words[end - 1] == agencyWord, newsWords.contains(words[end - 2]) { return token..<end }
      end -= 1
    }
    return nil
  }
}

private let tellings = wordList("told to by with")
private let learnings = wordList("reported reports said learned learnt")
private let the = FoldedWord("the")
private let agencyWord = FoldedWord("agency")
private let newsWords = wordList("news press information telegraph")
private let has = FoldedWord("has")

/// News agencies by the names under which they are credited.
private let agencies: [(String, [FoldedWord])] = [
  "Reuters", "AP", "Associated Press", "AFP", "Agence France-Presse", "dpa", "EFE", "ANSA", "Xinhua", "TASS",
  "Interfax", "RIA Novosti", "Bloomberg", "UPI", "Press Association", "PA", "PTI", "ANI", "Kyodo", "Yonhap",
  "Anadolu", "AAP", "Canadian Press", "IANS", "Notimex", "Belga", "APA", "Ritzau", "NTB", "TT", "MTI", "PAP", "CTK",
].map { name in (name, name.split(separator: " ").map { FoldedWord(String($0)) }) }
