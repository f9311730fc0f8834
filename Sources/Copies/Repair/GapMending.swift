import Provenance

/// Compares what stands between the same letters of a damaged text and a sibling, and tells loss from difference.
struct GapMending {
  let damaged: Side
  let sibling: Side
  let spaces: LostSpaces
  /// Classes of characters of which the damaged text has next to nothing and the sibling some.
  let lostClasses: [Bool]
  /// Whether letters that stand plain lost their accents; whoever quotes a passage may write without.
  let lostAccents: Bool

  /// One change to the damaged text, with the words that show it.
  struct Change {
    var range: Range<Int>
    var replacement: [UInt8]
    let kind: Repair.Kind
    var donor: Range<Int>
  }

  /// - Parameter passage: the runs compared, where the two are not one text but share a passage.
  init(_ damaged: Side, _ sibling: Side, vocabulary: Vocabulary, passage: [Alignment.Segment]? = nil) {
    self.damaged = damaged
    self.sibling = sibling
    spaces = LostSpaces(vocabulary: vocabulary)
    let counts = LossClass.counts(in: sibling.text)
    // One in ten is left where a later hand wrote on.
    var lost = zip(LossClass.counts(in: damaged.text), counts).map { $0 * 10 <= $1 && $1 > 0 }
    if passage != nil, damaged.text.count(where: { $0 == 0x22 }) * 10 > counts[LossClass.quote.rawValue] {
      // It writes quotation marks straight, and leaves them out where it quotes in another way.
      lost[LossClass.quote.rawValue] = false
    }
    // What money a figure is told in is another figure, unless all that is past ASCII was lost.
    if damaged.text.contains(where: { $0 >= 0x80 }) || counts.filter({ $0 > 0 }).count < 3 {
      lost[LossClass.currency.rawValue] = false
    }
    lostClasses = lost
    lostAccents = lost[LossClass.letter.rawValue] && passage?.contains { $0.lost > 0 } != false
  }

  /// The changes between letter `before` and the one after it; in the sibling `lost` letters stand between the same two.
  func changes(before: Int, siblingBefore: Int, lost: Int) -> [Change] {
    let here = damaged.gap(before, before + 1)
    let there = sibling.gap(siblingBefore, siblingBefore + 1 + lost)
    if lost == 0, here.count == there.count, damaged.text[here] == sibling.text[there] { return [] }
    let gap = Gap(damaged.text, here)
    let model = Gap(sibling.text, there)
    if gap.isReplacement || gap.isQuestion && isOneWord(before, siblingBefore, siblingBefore + 1 + lost, model),
      !model.items.isEmpty, model.items.allSatisfy({ $0.kind == .letter })
    {
      return [Change(range: here, replacement: Array(sibling.text[there]), kind: .mojibake, donor: there)]
    }
    guard let slots = slots(gap, model) else { return [] }
    var changes: [Change] = []
    for slot in slots {
      if slot.lost.isEmpty {
        guard slot.space.isEmpty, let space = slot.model.first else { continue }
        let place = LostSpaces.Place(
          damaged: damaged, sibling: sibling, before: before, siblingBefore: siblingBefore,
          siblingAfter: siblingBefore + 1 + lost, marksBefore: slot.marksBefore, marksAfter: slot.marksAfter)
        guard spaces.isLost(place) else { continue }
        changes.append(
          Change(range: slot.space, replacement: [0x20], kind: .lostSpace, donor: space.range))
      } else {
        guard let mended = mend(slot) else { return [] }
        changes += mended
      }
    }
    return changes
  }

  /// The change to a letter that stands plain where the sibling has it with its accent.
  func accent(at letter: Int, siblingAt other: Int) -> Change? {
    let here = damaged.start(letter), there = sibling.start(other)
    guard sibling.text[there] >= 0xC3, damaged.text[here] < 0x80, lostAccents else {
      return nil
    }
    let (scalar, width) = sibling.text.withUnsafeBufferPointer { LetterFolding.scalar(in: $0, at: there) }
    guard scalar < 0x1F00, LatinLetters.second[scalar] == nil, let accented = Unicode.Scalar(scalar) else { return nil }
    guard accented.properties.isUppercase == (0x41...0x5A).contains(damaged.text[here]) else { return nil }
    let donor = there..<there + width
    return Change(range: here..<here + 1, replacement: Array(sibling.text[donor]), kind: .lostAccent, donor: donor)
  }

  /// The room between two marks that both texts have, and what stands there.
  private struct Slot {
    /// The spaces of the damaged text, perhaps none.
    var space: Range<Int>
    var hasBreak: Bool
    /// What the sibling has there.
    var model: [Gap.Item]
    var lost: [Gap.Item]
    var marksBefore: [UInt32]
    var marksAfter: [UInt32]
  }

  /// The slots of the gap; nil where loss does not explain the difference.
  private func slots(_ gap: Gap, _ model: Gap) -> [Slot]? {
    let marks = gap.marks
    var slots: [Slot] = []
    var next = 0
    for index in 0...marks.count {
      let start = index == 0 ? gap.range.lowerBound : marks[index - 1].range.upperBound
      let end = index == marks.count ? gap.range.upperBound : marks[index].range.lowerBound
      let spaces = gap.items.filter { $0.kind == .space && $0.range.lowerBound >= start && $0.range.upperBound <= end }
      var slot = Slot(
        space: (spaces.first?.range.lowerBound ?? start)..<(spaces.last?.range.upperBound ?? start),
        hasBreak: spaces.contains(where: \.isBreak), model: [], lost: [], marksBefore: marks[..<index].map(\.scalar),
        marksAfter: marks[index...].map(\.scalar))
      while next < model.items.count {
        let item = model.items[next]
        if item.kind != .space, index < marks.count, item.scalar == marks[index].scalar { break }
        slot.model.append(item)
        if item.kind != .space { slot.lost.append(item) }
        next += 1
      }
      if index < marks.count {
        guard next < model.items.count else { return nil }
        next += 1
      }
      slots.append(slot)
    }
    return slots.allSatisfy(isExplained) ? slots : nil
  }

  private func isExplained(_ slot: Slot) -> Bool {
    guard !slot.lost.isEmpty else { return true }
    let ends = slot.hasBreak && slot.model.contains(where: \.isBreak)
    // A letter past ASCII that fell out of a word leaves no way to write it.
    let isInsideWord = slot.space.isEmpty && slot.model.allSatisfy { $0.kind == .letter }
    return slot.lost.allSatisfy { item in
      if let lost = LossClass(item.scalar) { return lostClasses[lost.rawValue] || lost == .letter && isInsideWord }
      // The stop at the end of a paragraph is lost with the last word of it or alone.
      return ends && [0x2E, 0x21, 0x3F, 0x22].contains(item.scalar) && slot.model.first?.range == item.range
    }
  }

  /// Whether the lost letters are a word of their own: loss takes letters out of words, and a whole word may be the
  /// sibling's own.
  private func insertsWord(_ slot: Slot) -> Bool {
    slot.model.indices.contains { index in
      guard slot.model[index].kind == .letter else { return false }
      let isAfterSpace = slot.model[..<index].last { $0.kind != .letter }?.kind == .space
      let isBeforeSpace = slot.model[index...].first { $0.kind != .letter }?.kind == .space
      return isAfterSpace && isBeforeSpace
    }
  }

  private func mend(_ slot: Slot) -> [Change]? {
    guard let first = slot.model.first, let last = slot.model.last, !insertsWord(slot) else { return nil }
    let kind: Repair.Kind = slot.lost.contains { $0.kind == .letter } ? .lostAccent : .lostPunctuation
    let modelSpaces = slot.model.indices.filter { slot.model[$0].kind == .space }
    let modelBreaks = modelSpaces.filter { slot.model[$0].isBreak }
    if !slot.hasBreak {
      guard slot.space.isEmpty || !modelSpaces.isEmpty, modelBreaks.count < 2 else { return nil }
      let donor = first.range.lowerBound..<last.range.upperBound
      let words = sibling.text[donor].map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
      return [Change(range: slot.space, replacement: words, kind: kind, donor: donor)]
    }
    // Words on either side of a break: what comes before the sibling's break goes before this one.
    guard let pivot = modelBreaks.first ?? modelSpaces.last else { return nil }
    let pivotEnd = modelBreaks.last ?? pivot
    var changes: [Change] = []
    var front = slot.model[..<pivot]
    while front.last?.kind == .space { front.removeLast() }
    var back = slot.model[(pivotEnd + 1)...]
    while back.first?.kind == .space { back.removeFirst() }
    if let a = front.first, let b = front.last {
      let donor = a.range.lowerBound..<b.range.upperBound
      let at = slot.space.lowerBound
      changes.append(Change(range: at..<at, replacement: Array(sibling.text[donor]), kind: kind, donor: donor))
    }
    if let a = back.first, let b = back.last {
      let donor = a.range.lowerBound..<b.range.upperBound
      let at = slot.space.upperBound
      changes.append(Change(range: at..<at, replacement: Array(sibling.text[donor]), kind: kind, donor: donor))
    }
    return changes.isEmpty ? nil : changes
  }
}
