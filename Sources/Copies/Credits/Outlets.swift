/// The outlets of articles, numbered, by the names that a credit may give them.
struct Outlets {
  private var numbers: [String: Int32] = [:]
  /// The outlets that go by a name, as a hash of its letters.
  private var byName: [UInt64: [Int32]] = [:]

  /// The number of an article's outlet; -1 where nothing tells it.
  mutating func number(of candidate: CopyCandidate) -> Int32 {
    let host = candidate.url.flatMap(Self.host)
    guard let key = candidate.outlet ?? host else { return -1 }
    if let known = numbers[key] { return known }
    let number = Int32(truncatingIfNeeded: numbers.count)
    numbers[key] = number
    var names: Set<UInt64> = []
    if let outlet = candidate.outlet { names.formUnion(OutletName.hashes(of: Array(outlet.utf8))) }
    for label in host.map(Self.labels) ?? [] { names.formUnion(OutletName.hashes(ofLabel: label)) }
    for name in names.sorted() { byName[name, default: []].append(number) }
    return number
  }

  /// The outlets that a credit may mean, the longest reading of its name first.
  func named(by credit: CreditLines.Credit) -> [(outlet: Int32, line: CreditLine)] {
    credit.readings.flatMap { reading in
      (byName[reading.name] ?? []).map { ($0, credit.line(reading.count)) }
    }
  }

  /// The host of an address, without its port.
  private static func host(_ url: String) -> String? {
    let bytes = Array(url.utf8)
    guard
      let scheme = bytes.indices.dropLast(2).first(where: { bytes[$0...].starts(with: "://".utf8) })
    else {
      return nil
    }
    let host = bytes[(scheme + 3)...].prefix {
      $0 != 0x2F && $0 != 0x3A && $0 != 0x3F && $0 != 0x23
    }
    return host.isEmpty
      ? nil
      : String(decoding: host.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  /// The parts of a host that may be an outlet's name: all but the last, and but what machines and countries are called.
  private static func labels(_ host: String) -> [[UInt8]] {
    host.utf8.split(separator: 0x2E).dropLast().map(Array.init).filter {
      $0.count > 1
        && !["www", "co", "com", "edition", "news", "en", "amp", "mobile"].contains(
          String(decoding: $0, as: UTF8.self))
    }
  }
}

/// The names by which an outlet is known, as hashes of their letters.
enum OutletName {
  /// Takes the words of a name one by one and tells how it may be spelled so far.
  struct Reader {
    private var letters: [UInt8] = []
    private var initials: [UInt8] = []

    /// Adds a word; "the" in front is no part of a name.
    mutating func add(_ word: [UInt8]) {
      for part in word.split(separator: 0x2D) {
        let folded = LetterFolding.letters(of: Array(part))
        guard let first = folded.first, !(letters.isEmpty && folded == Array("the".utf8)) else {
          continue
        }
        letters += folded
        initials.append(first)
      }
    }

    /// The name as it is written, and its initials where it has several words.
    var hashes: [UInt64] {
      guard letters.count > 1 else { return [] }
      return [Fingerprints.whole(letters)]
        + (initials.count > 1 ? [Fingerprints.whole(initials)] : [])
    }
  }

  /// The hashes of a whole name.
  static func hashes(of name: [UInt8]) -> [UInt64] {
    var reader = Reader()
    for word in name.split(separator: 0x20) { reader.add(Array(word)) }
    return reader.hashes
  }

  /// A part of a host, also without the words that hosts add to a name.
  static func hashes(ofLabel label: [UInt8]) -> [UInt64] {
    let letters = LetterFolding.letters(of: label)
    var names = [letters]
    for addition in ["news", "online", "the"] {
      let addition = Array(addition.utf8)
      if letters.count > addition.count + 1, letters.suffix(addition.count).elementsEqual(addition) {
        names.append(Array(letters.dropLast(addition.count)))
      }
      if letters.count > addition.count + 1, letters.starts(with: addition) {
        names.append(Array(letters.dropFirst(addition.count)))
      }
    }
    return names.filter { $0.count > 1 }.map { Fingerprints.whole($0) }
  }
}
