package import Copies
package import Provenance

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
      let gone = before.mentions(in: change.old).filter { !after.keys.contains($0.key) }
      let come = after.mentions(in: change.new).filter { !before.keys.contains($0.key) }
      differences += MentionPairing.pairs(kind, gone: gone, come: come).map { from, to in
        VersionComparison.Difference(
          kind: kind, from: from.map(old.mended.text.evidence), to: to.map(new.mended.text.evidence))
      }
    }
  }
  return VersionComparison(substance: differences, wording: changes)
}
