/// What the tagger says of one token: outside a name, or begin, inside, last or only token of a name of one kind.
///
/// 0 is outside; the four of one kind follow each other, so that a label fits a lane of a SIMD register once 1 is taken.
package struct NameLabel: Sendable, Hashable {
  package enum Place: Int, Sendable {
    case begin, inside, last, only
  }
  package let number: Int

  package static let outside = NameLabel(number: 0)
  package static let count = 17

  package init(number: Int) { self.number = number }
  package init(_ place: Place, _ kind: Name.Kind) {
    number = 1 + 4 * (Self.kinds.firstIndex(of: kind) ?? 0) + place.rawValue
  }

  static let kinds: [Name.Kind] = [.person, .organisation, .place, .other]

  var kind: Name.Kind? { number == 0 ? nil : Self.kinds[(number - 1) / 4] }
  var place: Place? { number == 0 ? nil : Place(rawValue: (number - 1) % 4) }

  /// Whether a name is still open behind this label.
  private var isOpen: Bool { place == .begin || place == .inside }
  private var goesOn: Bool { place == .inside || place == .last }

  /// Whether `next` may stand behind this label.
  package func allows(_ next: NameLabel) -> Bool {
    isOpen ? next.goesOn && next.kind == kind : !next.goesOn
  }
  package var mayStart: Bool { !goesOn }
  package var mayEnd: Bool { !isOpen }

  /// For each label those that may stand before it.
  package static let predecessors: [[Int]] = (0..<count).map { next in
    (0..<count).filter { NameLabel(number: $0).allows(NameLabel(number: next)) }
  }
}
