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
package func compare(_ old: ReadArticle, _ new: ReadArticle) -> VersionComparison {
  let changes = versionChanges(from: CopyCandidate(old.mended), to: CopyCandidate(new.mended))
  var differences: [VersionComparison.Difference] = []
  for kind in VersionComparison.Difference.Kind.allCases {
    let known = (Set(mentions(kind, old, in: nil).map(\.key)), Set(mentions(kind, new, in: nil).map(\.key)))
    for change in changes where change.kind != .moved {
      let before = change.old.map { mentions(kind, old, in: $0) } ?? []
      let after = change.new.map { mentions(kind, new, in: $0) } ?? []
      // What the other version says elsewhere is no change of substance.
      var gone = before.filter { mention in !after.contains { $0.key == mention.key } && !known.1.contains(mention.key)
      }
      let come = after.filter { mention in !before.contains { $0.key == mention.key } && !known.0.contains(mention.key)
      }
      for mention in come {
        let at = gone.firstIndex { $0.subject == mention.subject }
        differences.append(
          VersionComparison.Difference(
            kind: kind, from: at.map { old.mended.text.evidence(gone[$0].range) },
            to: new.mended.text.evidence(mention.range)))
        if let at { gone.remove(at: at) }
      }
      for mention in gone {
        differences.append(
          VersionComparison.Difference(kind: kind, from: old.mended.text.evidence(mention.range), to: nil))
      }
    }
  }
  return VersionComparison(substance: differences, wording: changes)
}

/// Something said of a subject: two mentions of one subject with different keys are a change.
private struct Mention {
  let subject: String
  let key: String
  let range: TextRange
}

/// What a version says in `range`, or in all of its text.
private func mentions(_ kind: VersionComparison.Difference.Kind, _ article: ReadArticle, in range: TextRange?)
  -> [Mention]
{
  let read = article.reading
  let text = article.mended.text.mended
  func isInside(_ place: TextRange) -> Bool { range.map { $0.start <= place.start && place.end <= $0.end } ?? true }
  switch kind {
  case .amount:
    return read.amounts.filter { isInside($0.range) }.map { amount in
      let counted = (amount.counted.map { text.string($0).lowercased() } ?? "") + " " + (amount.role ?? "")
      return Mention(
        subject: "\(amount.unit) \(counted)", key: "\(amount.bounds) \(amount.unit) \(counted)", range: amount.range)
    }
  case .name:
    return read.names.filter { isInside($0.range) }.map {
      Mention(subject: $0.kind.rawValue, key: $0.full, range: $0.range)
    }
  case .hedge:
    return read.quotations.compactMap(\.hedge).filter(isInside).map { hedge in
      Mention(subject: "", key: text.string(hedge).lowercased(), range: hedge)
    }
  case .attribution:
    return read.quotations.compactMap { quotation in
      guard let source = quotation.source.first, isInside(source) else { return nil }
      let said = quotation.content.first.map { text.string($0).lowercased() } ?? ""
      return Mention(subject: said, key: (quotation.speaker ?? text.string(source)) + said, range: source)
    }
  }
}

extension CopyCandidate {
  /// A mended article as the copy step sees it.
  fileprivate init(_ article: MendedArticle) {
    self.init(
      id: article.located.article.id, text: article.text.utf8, paragraphs: article.paragraphs,
      url: article.located.article.url, day: article.located.article.published.day)
  }
}
