/// The name of an element or attribute, as a number: compared in one step.
///
/// The names of HTML, SVG and MathML are constants (`.div`, `.href`, `.itemprop`); any other name has a number that
/// means something only inside the document it was read from (`HTMLDocument.name(_:)`).
public struct HTMLName: Sendable, Hashable {
  @usableFromInline let raw: UInt32

  @inlinable init(raw: UInt32) { self.raw = raw }

  /// Whether both are the same name.
  @inlinable public static func == (a: Self, b: Self) -> Bool { a.raw == b.raw }

  /// The number itself; for a constant the same in every document.
  @inlinable public var number: UInt32 { raw }

  /// What the tree builder knows it as.
  var tag: Tag {
    guard raw < UInt32(Tag.other.rawValue) else { return .other }
    return Tag(rawValue: UInt8(truncatingIfNeeded: raw)) ?? .other
  }
}
