import Provenance

/// Mends each article from its siblings and from what its own bytes show.
struct Mending {
  private let candidates: [CopyCandidate]
  private let vocabulary: Vocabulary
  private let glued: GluedWords
  /// Of each group the articles that others are mended from, one more than one is compared with.
  private let donorsOfGroup: [Int: [Int]]
  private let groupOf: [Int]
  /// For each candidate the articles of other texts that share a passage with it.
  private let donors: [[Int]]

  /// Siblings that one article is compared with.
  private static let siblings = 4
  /// Bytes of a word that is shown whole when something in it was mended.
  private static let longestWord = 80

  init(_ candidates: [CopyCandidate], _ verdicts: [CopyVerdict]) {
    self.candidates = candidates
    var donorsOfGroup: [Int: [Int]] = [:]
    var vocabulary = Vocabulary()
    var groupOf: [Int] = []
    for (index, candidate) in candidates.enumerated() {
      let group = index < verdicts.count ? verdicts[index].group : index
      groupOf.append(group)
      Self.keep(index, in: &donorsOfGroup[group, default: []], of: candidates)
      vocabulary.add(LetterFolding.placed(candidate.text), in: candidate.text, group: group)
    }
    self.donorsOfGroup = donorsOfGroup
    self.groupOf = groupOf
    donors =
      donorsOfGroup.count > 1 ? PassageDonors.donors(of: candidates, groupOf: groupOf) : candidates.map { _ in [] }
    self.vocabulary = vocabulary
    glued = GluedWords(vocabulary: vocabulary, language: .shared)
  }

  /// The repairs of each candidate.
  func repairs() -> [[Repair]] { candidates.indices.map(repairs) }

  private func repairs(of index: Int) -> [Repair] {
    let text = candidates[index].text
    let own = SelfRepairs.repairs(in: text)
    let edited = EditedText(text, own)
    let damaged = Side(edited.text)
    var changes: [(change: GapMending.Change, donor: Int?)] = []
    var agreed: [Range<Int>] = []
    let siblings = siblings(of: index)
    for (sibling, isOneText) in siblings.map({ ($0, true) }) + donors[index].map({ ($0, false) }) {
      // Changes of one sibling do not touch; those of the next are welcome where nothing is mended yet.
      let before = changes.map(\.change.range).sorted { $0.lowerBound < $1.lowerBound }
      for change in changesFrom(sibling, isOneText: isOneText, damaged, &agreed)
      where !Self.touches(change.range, before) {
        changes.append((change, sibling))
      }
    }
    let before = changes.map(\.change.range).sorted { $0.lowerBound < $1.lowerBound }
    // What a sibling spells the same way is no accident.
    agreed = Self.merged(agreed)
    for place in glued.places(in: damaged)
    where !Self.touches(place..<place, before) && !Self.touches(place..<place, agreed) {
      changes.append(
        (GapMending.Change(range: place..<place, replacement: [0x20], kind: .lostSpace, donor: 0..<0), nil))
    }
    changes.sort {
      ($0.change.range.lowerBound, $0.change.range.upperBound) < (
        $1.change.range.lowerBound, $1.change.range.upperBound
      )
    }
    return edited.repairs(own, changes.map { Repair($0.change, donor: $0.donor) }, longestWord: Self.longestWord)
  }

  private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }

  /// Whether `range` touches one of `ranges`, which are sorted.
  private static func touches(_ range: Range<Int>, _ ranges: [Range<Int>]) -> Bool {
    let near = ranges.partitioningIndex { $0.upperBound >= range.lowerBound }
    return near < ranges.count && ranges[near].lowerBound <= range.upperBound
  }

  /// The other articles of the group that this one is compared with.
  private func siblings(of index: Int) -> [Int] {
    let others = (donorsOfGroup[groupOf[index]] ?? []).filter { candidates[$0].text != candidates[index].text }
    return Array(others.prefix(Self.siblings))
  }

  /// Takes an article among those that others of its group are mended from: the longest first, since damage is loss, of
  /// equal texts one, whatever the order in which they come.
  private static func keep(_ index: Int, in donors: inout [Int], of candidates: [CopyCandidate]) {
    let text = candidates[index].text
    var place = donors.count
    for (at, donor) in donors.enumerated() {
      let other = candidates[donor].text
      if other == text { return }
      if place == donors.count,
        other.count != text.count ? other.count < text.count : text.lexicographicallyPrecedes(other)
      {
        place = at
      }
    }
    donors.insert(index, at: place)
    if donors.count > Self.siblings + 1 { donors.removeLast() }
  }

  /// The changes that an article shows: all over where it is one text with the damaged one, else in their passages only.
  private func changesFrom(_ sibling: Int, isOneText: Bool, _ damaged: Side, _ agreed: inout [Range<Int>])
    -> [GapMending.Change]
  {
    let text = candidates[sibling].text
    let donor = Side(EditedText(text, SelfRepairs.repairs(in: text)).text)
    let alignment = Alignment(damaged, donor)
    let segments = isOneText ? alignment.segments : alignment.passages()
    let mending = GapMending(damaged, donor, vocabulary: vocabulary, passage: isOneText ? nil : segments)
    let parts = LostParts(damaged: damaged, sibling: donor)
    var changes: [GapMending.Change] = []
    var last: Alignment.Segment?
    for segment in segments {
      agreed.append(damaged.start(segment.damaged)..<damaged.end(segment.damaged + max(1, segment.count) - 1))
      if let last {
        if segment.lost > 0 {
          changes += mending.changes(
            before: segment.damaged - 1, siblingBefore: segment.sibling - segment.lost - 1, lost: segment.lost)
        } else if isOneText {
          changes += parts.changes(last, segment)
        }
      }
      for step in 0..<segment.count {
        if let accent = mending.accent(at: segment.damaged + step, siblingAt: segment.sibling + step) {
          changes.append(accent)
        }
        guard step + 1 < segment.count else { break }
        changes += mending.changes(before: segment.damaged + step, siblingBefore: segment.sibling + step, lost: 0)
      }
      last = segment
    }
    return changes
  }
}

extension Repair {
  fileprivate init(_ change: GapMending.Change, donor: Int?) {
    self.init(
      range: TextRange(change.range.lowerBound, change.range.upperBound), replacement: change.replacement,
      kind: change.kind, donor: donor.map { ($0, TextRange(change.donor.lowerBound, change.donor.upperBound)) })
  }
}
