/// An amount as an interval: "129" is 129…129, "at least 129" is 129…, "more than 120" is 121…, "nearly 24" is …23.
public struct Bounds: Sendable, Hashable {
  /// The least it can be; nil where nothing is said.
  public let min: Double?
  /// The most it can be; nil where nothing is said.
  public let max: Double?

  /// The interval from `min` to `max`, both inside; nil leaves that end open.
  public init(min: Double?, max: Double?) {
    self.min = min
    self.max = max
  }

  /// Exactly `value`.
  public init(_ value: Double) { self.init(min: value, max: value) }

  /// The value itself where both ends are the same.
  public var exact: Double? { min == max ? min : nil }

  /// Whether one value can lie in both.
  public func overlaps(_ other: Bounds) -> Bool {
    if let low = min, let high = other.max, low > high { return false }
    if let high = max, let low = other.min, low > high { return false }
    return true
  }

  /// Whether everything in `other` lies in this one too: this one says no more than `other`.
  public func contains(_ other: Bounds) -> Bool {
    if let min { guard let theirs = other.min, theirs >= min else { return false } }
    if let max { guard let theirs = other.max, theirs <= max else { return false } }
    return true
  }
}
