/// What is worth keeping of an article to know its copies later: some 4 bytes for each 40 of its text.
///
/// ``stored`` gives it as bytes for a column of a database, `init(stored:)` takes them back.
public struct CopySketch: Sendable, Hashable {
  /// Letters and digits in the text.
  public let letters: Int
  /// A hash of all of them; equal for texts that differ in spaces, accents, case and punctuation at most.
  public let whole: UInt64
  /// Samples of its runs of letters, ascending.
  public let fingerprints: [UInt32]

  /// The sketch of a text.
  ///
  /// - Complexity: O(bytes).
  public init(of text: [UInt8]) {
    let folded = LetterFolding.letters(of: text)
    var fingerprints: [UInt32] = []
    Fingerprints.append(of: folded, to: &fingerprints)
    self.init(letters: folded.count, whole: Fingerprints.whole(folded), fingerprints: fingerprints)
  }

  /// A sketch that was kept.
  public init(letters: Int, whole: UInt64, fingerprints: [UInt32]) {
    self.letters = letters
    self.whole = whole
    self.fingerprints = fingerprints
  }
}

/// Articles numbered from 0 in the order in which they came, by which the earlier copies of a new one are found.
///
/// This is the interface for an archive; nothing here stores anything. Who keeps articles keeps the ``CopySketch`` of each,
/// makes the index again with ``restore(_:match:)`` when a run begins, and asks ``add(_:text:earlier:)`` for each article
/// that comes. Texts stay where they are: only those of the few that a new article is compared with are asked for. For
/// example `index.add(CopySketch(of: text), text: text) { archive.text($0) }`.
public struct CopyIndex: Sendable {
  private var index = GroupIndex()
  private var first: [UInt64: Int32] = [:]

  /// An earlier article that is one text with a new one.
  public struct Match: Sendable, Hashable {
    /// Its number.
    public let article: Int
    /// Which part of the new article's letters it holds, 0…1.
    public let held: Double
    /// Which part of its own letters the new article holds, 0…1.
    public let holds: Double
  }

  /// No articles yet.
  public init() {}

  /// Articles added.
  public var count: Int { index.count }

  /// Adds an article and returns the earlier ones that it is one text with: one of each group, the likeliest first.
  ///
  /// - Parameter earlier: the text of an article by its number; asked at most six times.
  /// - Complexity: O(bytes of the texts compared), however many articles there are.
  public mutating func add(_ sketch: CopySketch, text: [UInt8], earlier: (Int) -> [UInt8]) -> [Match] {
    let me = index.count
    if let twin = twin(of: sketch) {
      index.restore([], kin: twin)
      return [Match(article: twin, held: 1, holds: 1)]
    }
    first[sketch.whole] = Int32(truncatingIfNeeded: me)
    return index.add(sketch.fingerprints[...]) { LetterFolding.letters(of: $0 == me ? text : earlier($0)) }.map {
      Match(article: $0.partner, held: $0.kinship.firstHeld, holds: $0.kinship.secondHeld)
    }
  }

  /// Adds an article from the archive without a comparison; `match` is any earlier article of its group.
  ///
  /// - Complexity: O(fingerprints).
  public mutating func restore(_ sketch: CopySketch, match: Int?) {
    if let twin = twin(of: sketch) { return index.restore([], kin: twin) }
    first[sketch.whole] = Int32(truncatingIfNeeded: index.count)
    index.restore(sketch.fingerprints[...], kin: match)
  }

  private func twin(of sketch: CopySketch) -> Int? {
    sketch.letters >= CopyGrouping.leastLetters ? first[sketch.whole].map(Int.init) : nil
  }
}

extension CopySketch {
  /// The form in which sketches are stored: its number in one byte, letters in 8 bytes, the hash in 8, then 4 for each
  /// fingerprint, all little-endian. Another form will have another number.
  private static let form: UInt8 = 1

  /// The sketch as bytes, the same on every machine.
  public var stored: [UInt8] {
    var bytes: [UInt8] = [Self.form]
    bytes.reserveCapacity(17 + 4 * fingerprints.count)
    func append(_ value: some FixedWidthInteger) {
      withUnsafeBytes(of: value.littleEndian) { bytes += $0 }
    }
    append(UInt64(letters))
    append(whole)
    for fingerprint in fingerprints { append(fingerprint) }
    return bytes
  }

  /// The sketch that `bytes` stand for; nil where they are none of this form.
  ///
  /// Fingerprints of an older form match none of this one: texts that were sketched so are sketched again.
  public init?(stored bytes: [UInt8]) {
    guard bytes.count >= 17, bytes.count % 4 == 1, bytes[0] == Self.form else { return nil }
    func value<Value: FixedWidthInteger>(at place: Int, as type: Value.Type) -> Value {
      bytes.withUnsafeBytes { Value(littleEndian: $0.loadUnaligned(fromByteOffset: place, as: type)) }
    }
    guard let letters = Int(exactly: value(at: 1, as: UInt64.self)) else { return nil }
    let fingerprints = stride(from: 17, to: bytes.count, by: 4).map { value(at: $0, as: UInt32.self) }
    // Ascending, as they are made.
    guard zip(fingerprints, fingerprints.dropFirst()).allSatisfy({ $0 < $1 }) else { return nil }
    self.init(letters: letters, whole: value(at: 9, as: UInt64.self), fingerprints: fingerprints)
  }
}
