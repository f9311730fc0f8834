import Provenance
import Reading

/// Something that a version says.
struct Mention {
  /// What it is said of: two mentions of one subject that say different things are a change.
  let subject: String
  /// What is said, whatever it is said of: a figure with its unit, a name, a hedge, who speaks.
  let value: String
  /// Equal for mentions that say the same of the same.
  let key: String
  /// The part that a figure plays; nil where none is known.
  var role: String?
  var range: TextRange
  /// The range with the words that give the role.
  var rangeWithRole: TextRange?
}

/// What a version says of one kind, by place.
struct Mentions {
  /// Sorted by where they start. One hedge may weaken several quotations, one source give several.
  private let sorted: [Mention]
  /// The keys of all that is said, wherever.
  let keys: Set<String>

  init(_ kind: VersionComparison.Difference.Kind, _ article: ReadArticle) {
    self.init(Self.all(kind, article))
  }

  init(_ mentions: [Mention]) {
    sorted = mentions.sorted { $0.range < $1.range }
    keys = Set(mentions.map(\.key))
  }

  /// Those that lie in `range`, in order; none where there is no range.
  func mentions(in range: TextRange?) -> [Mention] {
    guard let range else { return [] }
    let first = sorted.partitioningIndex { $0.range.start >= range.start }
    return sorted[first...].prefix { $0.range.start < range.end }.filter { $0.range.end <= range.end }
  }

  private static func all(_ kind: VersionComparison.Difference.Kind, _ article: ReadArticle) -> [Mention] {
    let read = article.reading
    let text = article.mended.text.mended
    switch kind {
    case .amount:
      return read.amounts.map { amount in
        let counted = amount.counted.map { text.string($0).lowercased() } ?? ""
        let withRole = amount.roleWords.map { words in
          TextRange(min(words.start, amount.range.start), max(words.end, amount.range.end))
        }
        let subject = "\(amount.unit) \(counted) \(amount.role ?? "")"
        return Mention(
          subject: subject, value: "\(amount.bounds) \(amount.unit)", key: "\(amount.bounds) \(subject)",
          role: amount.role, range: amount.range, rangeWithRole: withRole)
      }
    case .name:
      return read.names.map { Mention(subject: $0.kind.rawValue, value: $0.full, key: $0.full, range: $0.range) }
    case .hedge:
      return read.quotations.compactMap(\.hedge).map { hedge in
        let words = text.string(hedge).lowercased()
        return Mention(subject: "", value: words, key: words, range: hedge)
      }
    case .attribution:
      return read.quotations.compactMap { quotation in
        guard let source = quotation.source.first else { return nil }
        let said = quotation.content.map { text.string($0).lowercased() }.joined(separator: " ")
        let party = quotation.speaker ?? text.string(source)
        return Mention(subject: said, value: party, key: party + said, range: source)
      }
    }
  }
}
