package import Copies
package import Provenance
import Reading

/// What a later version of an article says that the earlier did not, matters of substance before mere wording.
package struct VersionComparison: Sendable {
  /// One difference of substance.
  package struct Difference: Sendable {
    /// What differs.
    package enum Kind: String, Sendable, CaseIterable {
      case amount, name, hedge, attribution
    }
    package let kind: Kind
    /// What the earlier version says; nil where it says nothing of it.
    package let from: Evidence?
    /// What the later version says; nil where it says nothing of it.
    package let to: Evidence?
  }

  /// Amounts first, then names, hedges and attributions, each in the order of the text.
  package let substance: [Difference]
  /// The changes of the wording.
  package let wording: [VersionChange]
}

/// Compares two versions of a text, paragraph by paragraph of those that changed.
///
/// - Complexity: O(what both texts say + changes · log), beside the comparison of the wording.
package func compare(_ old: ReadArticle, _ new: ReadArticle) -> VersionComparison {
  let changes = versionChanges(from: CopyCandidate(old.mended), to: CopyCandidate(new.mended))
  var differences: [VersionComparison.Difference] = []
  for kind in VersionComparison.Difference.Kind.allCases {
    let (before, after) = (Mentions(kind, old), Mentions(kind, new))
    for change in changes where change.kind != .moved {
      // What the other version says elsewhere is no change of substance.
      var gone = before.mentions(in: change.old).filter { !after.keys.contains($0.key) }
      var come = after.mentions(in: change.new).filter { !before.keys.contains($0.key) }
      // Nor is what the paragraph still says in other words.
      (gone, come) = (gone.without(come), come.without(gone))
      // For each subject what is gone, the last first.
      var open: [String: [Int]] = [:]
      for at in gone.indices.reversed() { open[gone[at].subject, default: []].append(at) }
      var isPaired = Set<Int>()
      for mention in come {
        let at = open[mention.subject]?.popLast()
        if let at { isPaired.insert(at) }
        differences.append(
          VersionComparison.Difference(
            kind: kind, from: at.map { old.mended.text.evidence(gone[$0].range) },
            to: new.mended.text.evidence(mention.range)))
      }
      for at in gone.indices where !isPaired.contains(at) {
        differences.append(
          VersionComparison.Difference(kind: kind, from: old.mended.text.evidence(gone[at].range), to: nil))
      }
    }
  }
  return VersionComparison(substance: differences, wording: changes)
}

/// Something said of a subject: two mentions of one subject with different keys are a change.
private struct Mention {
  let subject: String
  let key: String
  /// What is said, whatever it is said of.
  let value: String
  let range: TextRange
}

extension [Mention] {
  /// Those whose value none of the others has; of several with one value as many as the others have fewer.
  fileprivate func without(_ others: [Mention]) -> [Mention] {
    var left: [String: Int] = [:]
    for other in others { left[other.value, default: 0] += 1 }
    return filter { mention in
      guard let count = left[mention.value], count > 0 else { return true }
      left[mention.value] = count - 1
      return false
    }
  }
}

/// What a version says of one kind, by place.
private struct Mentions {
  /// Sorted by where they start.
  private let sorted: [Mention]
  /// All that is said, wherever.
  let keys: Set<String>

  init(_ kind: VersionComparison.Difference.Kind, _ article: ReadArticle) {
    var sorted = Self.all(kind, article).sorted { $0.range < $1.range }
    // One hedge may weaken several quotations, one source give several.
    for at in sorted.indices.dropFirst().reversed()
    where sorted[at].range == sorted[at - 1].range {
      sorted.remove(at: at)
    }
    self.sorted = sorted
    keys = Set(sorted.map(\.key))
  }

  /// Those that lie in `range`, in order; none where there is no range.
  func mentions(in range: TextRange?) -> [Mention] {
    guard let range else { return [] }
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle].range.start < range.start { low = middle + 1 } else { high = middle }
    }
    return sorted[low...].prefix { $0.range.start < range.end }.filter { $0.range.end <= range.end }
  }

  private static func all(_ kind: VersionComparison.Difference.Kind, _ article: ReadArticle) -> [Mention] {
    let read = article.reading
    let text = article.mended.text.mended
    switch kind {
    case .amount:
      return read.amounts.map { amount in
        let counted = (amount.counted.map { text.string($0).lowercased() } ?? "") + " " + (amount.role ?? "")
        return Mention(
          subject: "\(amount.unit) \(counted)", key: "\(amount.bounds) \(amount.unit) \(counted)",
          value: "\(amount.bounds) \(amount.unit)", range: amount.range)
      }
    case .name:
      return read.names.map { Mention(subject: $0.kind.rawValue, key: $0.full, value: $0.full, range: $0.range) }
    case .hedge:
      return read.quotations.compactMap(\.hedge).map { hedge in
        let words = text.string(hedge).lowercased()
        return Mention(subject: "", key: words, value: words, range: hedge)
      }
    case .attribution:
      return read.quotations.compactMap { quotation in
        guard let source = quotation.source.first else { return nil }
        let said = quotation.content.first.map { text.string($0).lowercased() } ?? ""
        let party = quotation.speaker ?? text.string(source)
        return Mention(subject: said, key: party + said, value: party, range: source)
      }
    }
  }
}
