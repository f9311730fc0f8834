import Provenance
import Reading

/// What was said in so many words, the versions of one saying together, in the order of the texts; what more texts
/// quote comes first.
///
/// - Complexity: O(letters of all quotations).
func quoteGroups(of texts: [ReadText]) -> [QuoteGroup] {
  var sayings: [Saying] = []
  for text in texts {
    for index in text.reading.quotations.indices {
      if let saying = Saying(index, in: text) { sayings.append(saying) }
    }
  }
  return groups(of: sayings).map { group -> (group: QuoteGroup, texts: Int, first: Int) in
    let members = group.map { sayings[$0] }
    // The longest version stands for the group; of equals the first.
    let order = members.indices.sorted { (members[$1].letters, $0) < (members[$0].letters, $1) }
    // The same letters again in one article are no version of their own.
    var told: Set<[UInt64]> = []
    let versions = order.filter { member in
      told.insert([UInt64(members[member].article), members[member].lettersHash]).inserted
    }.map { member in
      members[member].parts.map { texts[members[member].article].article.text.evidence($0) }
    }
    let made = QuoteGroup(
      speaker: speaker(of: order.map { members[$0] }), evidence: versions[0], variants: Array(versions.dropFirst()))
    return (made, Set(members.map(\.copyGroup)).count, group[0])
  }
  .sorted { ($1.texts, $0.first) < ($0.texts, $1.first) }
  .map(\.group)
}

/// One quotation, its letters cut into overlapping pieces.
private struct Saying {
  let article: Int
  let copyGroup: Int
  let parts: [TextRange]
  let speaker: String?
  let letters: Int
  let lettersHash: UInt64
  /// Hashes of every run of `shingle` letters.
  let shingles: Set<UInt64>

  /// Letters in a piece: longer than a word, so that chance is rare, and short enough to survive a changed word.
  static let shingle = 10
  /// A quotation of fewer letters is a word set apart, not a saying.
  static let fewestLetters = 15
  /// Letters looked at; longer speeches are told by their beginning.
  static let mostLetters = 4000

  init?(_ index: Int, in text: ReadText) {
    let quotation = text.reading.quotations[index]
    let bytes = text.article.text.utf8
    // Of a sentence that is told with a few words in quotation marks only those words are quoted.
    parts =
      quotation.kind == .direct
      ? quotation.content : quotation.content.flatMap { text.quoted(in: $0) }
    guard quotation.kind != .indirect, !parts.isEmpty else { return nil }
    var letters: [UInt8] = []
    for part in parts where letters.count < Self.mostLetters {
      letters += lettersOnly(bytes[part.start..<min(part.end, part.start + Self.mostLetters)])
    }
    guard letters.count >= Self.fewestLetters else { return nil }
    var shingles: Set<UInt64> = []
    for start in 0...(letters.count - Self.shingle) {
      shingles.insert(FNV.hash(letters[start..<(start + Self.shingle)]))
    }
    self.shingles = shingles
    self.letters = letters.count
    lettersHash = FNV.hash(letters)
    article = text.index
    copyGroup = text.article.copyGroup
    speaker = quotation.speaker
  }
}

extension ReadText {
  /// The runs in double quotation marks inside `range`; empty where it has none.
  fileprivate func quoted(in range: TextRange) -> [TextRange] {
    var found: [TextRange] = []
    var opening: Int?
    for token in tokens(in: range) where words[token] == .none && isQuoteMark(token) {
      if let start = opening {
        if reading.tokens[token].range.start > start {
          found.append(TextRange(start, reading.tokens[token].range.start))
        }
        opening = nil
      } else {
        opening = reading.tokens[token].range.end
      }
    }
    return found
  }

  private func isQuoteMark(_ token: Int) -> Bool {
    let range = reading.tokens[token].range
    let bytes = article.text.utf8
    if range.isEmpty { return false }
    if bytes[range.start] == 0x22 { return true }
    return range.count >= 3 && bytes[range.start] == 0xE2 && bytes[range.start + 1] == 0x80
      && (0x9C...0x9F).contains(bytes[range.start + 2])
  }
}

/// Sayings that share at least half of the pieces of the shorter one.
private func groups(of sayings: [Saying]) -> [[Int]] {
  let leastPart = 0.5
  // The longest first, so that shortened versions find the full one.
  let order = sayings.indices.sorted { (sayings[$1].letters, $0) < (sayings[$0].letters, $1) }
  var groups: [[Int]] = []
  var groupOf: [UInt64: Int] = [:]
  for index in order {
    var hits: [Int: Int] = [:]
    for shingle in sayings[index].shingles { if let group = groupOf[shingle] { hits[group, default: 0] += 1 } }
    let best = hits.max { ($0.value, $1.key) < ($1.value, $0.key) }
    let group: Int
    if let best, Double(best.value) >= leastPart * Double(sayings[index].shingles.count) {
      group = best.key
      groups[group].append(index)
    } else {
      group = groups.count
      groups.append([index])
    }
    for shingle in sayings[index].shingles where groupOf[shingle] == nil { groupOf[shingle] = group }
  }
  return groups.map { $0.sorted() }.sorted { $0[0] < $1[0] }
}

/// The speaker whom the versions name, in the fullest form; nil where none does or they can be different people.
private func speaker(of versions: [Saying]) -> String? {
  let named = versions.compactMap(\.speaker)
  guard var best = named.first else { return nil }
  for other in named.dropFirst() where other.utf8.count > best.utf8.count { best = other }
  let form = NameForm(best)
  return named.allSatisfy { $0 == best || NameForm($0).canBe(form) } ? best : nil
}
