/// The outlets of articles, numbered, by the names that a credit may give them.
struct Outlets {
  private var numbers: [String: Int32] = [:]
  /// The outlets that go by a name, as a hash of its letters.
  private var byName: [UInt64: [Int32]] = [:]

  /// The number of an article's outlet; -1 where nothing tells it.
  mutating func number(of candidate: CopyCandidate) -> Int32 {
    let host = candidate.url.flatMap(Self.host)
    guard let key = candidate.outlet ?? host else { return -1 }
    let number = numbers[key] ?? Int32(truncatingIfNeeded: numbers.count)
    numbers[key] = number
    var names = candidate.outlet.map { OutletName.hashes(of: Array($0.utf8)) } ?? []
    if let label = host.flatMap(Self.label) { names += OutletName.hashes(ofLabel: label) }
    for name in names where byName[name]?.contains(number) != true { byName[name, default: []].append(number) }
    return number
  }

  /// The outlets that each reading of a credit's name may mean, the longest reading first.
  func named(by credit: CreditLines.Credit) -> [(outlets: [Int32], line: CreditLine)] {
    credit.readings.compactMap { reading in byName[reading.name].map { ($0, credit.line(reading.count)) } }
  }

  /// The names by which agencies are credited, as hashes.
  static let agencies = Set(
    [
      "AP", "Associated Press", "Reuters", "AFP", "Agence France-Presse", "UPI", "DPA", "ANSA", "EFE", "TASS", "Xinhua",
      "Kyodo", "PTI", "IANS", "ANI", "Anadolu", "AAP", "PA", "Press Association", "Canadian Press", "CP", "SID", "APA",
      "KNA", "Belga", "ANP", "Ritzau", "NTB", "TT", "STT", "PAP", "CTK", "Tanjug", "Hina", "Bernama", "Antara",
      "Yonhap",
      "CNA", "SANA", "IRNA", "WAM", "MENA", "Interfax", "Ukrinform", "Bloomberg", "Thomson Reuters",
    ].flatMap { OutletName.hashes(of: Array($0.utf8)) })

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

  /// The part of a host that is its owner's name: the last before what registries call their domains. Machines, sections
  /// and countries before it are no names.
  private static func label(_ host: String) -> [UInt8]? {
    var parts = host.utf8.split(separator: 0x2E).dropLast()
    if parts.count > 1, let last = parts.last, registries.contains(String(decoding: last, as: UTF8.self)) {
      parts = parts.dropLast()
    }
    return parts.last.flatMap { $0.count > 2 ? Array($0) : nil }
  }

  private static let registries = ["co", "com", "org", "net", "gov", "gob", "gouv", "ac", "edu", "or", "ne", "go"]
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

    /// The name as it is written; nil where it is no longer than a letter.
    var written: UInt64? { letters.count > 1 ? Fingerprints.whole(letters) : nil }

    /// The initials of a name of several words.
    var shortened: UInt64? { initials.count > 1 && letters.count > 1 ? Fingerprints.whole(initials) : nil }
  }

  /// The hashes of an outlet's whole name and of its initials.
  static func hashes(of name: [UInt8]) -> [UInt64] {
    var reader = Reader()
    for word in name.split(separator: 0x20) { reader.add(Array(word)) }
    return [reader.written, reader.shortened].compactMap { $0 }
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
