/// A half-open run of offsets in one space: `start` is in it, `end` is not.
///
/// The space keeps offsets into captured bytes and offsets into decoded text from being mixed up:
/// use the two aliases ``ByteRange`` and ``TextRange``.
public struct Extent<Space>: Sendable, Hashable, Comparable {
  /// The first offset inside.
  public let start: Int
  /// The first offset behind; never before `start`.
  public let end: Int

  /// The run `start..<end`.
  ///
  /// - Precondition: `0 <= start <= end`.
  public init(_ start: Int, _ end: Int) {
    precondition(0 <= start && start <= end, "an extent runs forward from a non-negative offset")
    self.start = start
    self.end = end
  }

  /// How many bytes it covers.
  public var count: Int { end - start }
  /// Whether it covers nothing: a place between two bytes.
  public var isEmpty: Bool { start == end }
  /// The same run as a Swift range, for subscripts.
  public var range: Range<Int> { start..<end }

  /// Whether every offset of `other` lies inside this one.
  public func contains(_ other: Self) -> Bool { start <= other.start && other.end <= end }
  /// Whether the offset lies inside.
  public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }
  /// Whether the two share at least one offset.
  public func overlaps(_ other: Self) -> Bool { start < other.end && other.start < end }
  /// The smallest run that holds both.
  public func union(_ other: Self) -> Self { Self(min(start, other.start), max(end, other.end)) }
  /// What both share, or nil where they share no offset.
  public func intersection(_ other: Self) -> Self? {
    overlaps(other) ? Self(max(start, other.start), min(end, other.end)) : nil
  }

  /// Earlier start first; of two that start together the shorter first.
  public static func < (a: Self, b: Self) -> Bool { (a.start, a.end) < (b.start, b.end) }
}

/// Marks offsets that count bytes of a capture, as received.
public enum CaptureSpace {}
/// Marks offsets that count UTF-8 bytes of a decoded text.
public enum TextSpace {}

/// A half-open run of bytes of a capture, as received.
public typealias ByteRange = Extent<CaptureSpace>
/// A half-open run of UTF-8 bytes of a decoded text.
public typealias TextRange = Extent<TextSpace>
