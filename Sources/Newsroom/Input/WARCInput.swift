import Dossiers
import Markup
import Provenance

/// Reads a web archive record by record and hands on its pages.
struct WARCInput {
  /// No record larger than this is taken in: 64 MiB. Archives cut pages at some MiB.
  static let recordLimit = 64 << 20

  let stream: ByteStream
  let origin: PageOrigin
  let sink: (PageOutcome) throws -> Void
  private var pageCount = 0
  /// What was read but is no page, by kind.
  private var others = CountedKinds()
  /// Bytes between records that are no record.
  private var lost = 0

  init(_ stream: ByteStream, of origin: PageOrigin, sink: @escaping (PageOutcome) throws -> Void) {
    self.stream = stream
    self.origin = origin
    self.sink = sink
  }

  /// Reads to the end; says what was no page, and where the archive is damaged.
  mutating func read() throws {
    repeat {
      try readRecords()
      try sayEnding()
    } while stream.goOnAfterDamage()
    if lost > 0 {
      try sink(origin.skipped("damaged", "\(lost) bytes between its records are no record and were passed over"))
    }
    if !others.isEmpty {
      try sink(origin.skipped("not-pages", "also in this archive, and no pages: \(others.description)"))
    }
    if pageCount == 0, others.isEmpty { try sink(origin.skipped("no-pages", "this web archive holds no page")) }
  }

  private mutating func readRecords() throws {
    while true {
      switch WARCRecord.read(stream.buffer, at: stream.at) {
      case .record(let record):
        passOver(to: record.captured.start)
        let outcomes = pages(in: record)
        stream.consume(record.end - stream.at)
        for outcome in outcomes { try sink(outcome) }
      case .incomplete(let needed):
        // What is needed counts from where the record starts.
        if case .record(let record) = WARCRecord.announced(stream.buffer, at: stream.at) {
          passOver(to: record.captured.start)
        }
        if let needed, needed > WARCInput.recordLimit {
          guard try passOverRecord() else { return }
        } else if !stream.fill((needed ?? stream.available) + InputKind.head), stream.available < needed ?? Int.max {
          let hasAll = if case .incomplete = WARCRecord.read(stream.buffer, at: stream.at) { false } else { true }
          if !hasAll { return try sayCut() }
        }
      case .end:
        // What is left may be the start of the next record.
        let kept = min(stream.available, 5)
        passOver(to: stream.buffer.count - kept)
        guard stream.fill(kept + 1) else { return passOver(to: stream.buffer.count) }
      }
    }
  }

  /// Lets go what stands before `place`; more than line breaks is counted.
  private mutating func passOver(to place: Int) {
    lost += stream.buffer[stream.at..<place].count { $0 != 0x0D && $0 != 0x0A }
    stream.consume(place - stream.at)
  }

  /// Lets a record go that is larger than the limit; false where the archive ends in it.
  private mutating func passOverRecord() throws -> Bool {
    guard case .record(let record) = WARCRecord.announced(stream.buffer, at: stream.at) else { return false }
    var left = record.captured.count
    try sink(
      place().skipped(
        "too-large", "the record of \(record.target ?? "no address") has \(left) bytes, far more than any page"))
    while left > 0 {
      guard stream.fill(1) else {
        try sayCut()
        return false
      }
      let step = min(left, stream.available)
      stream.consume(step)
      left -= step
    }
    return true
  }

  /// The record at hand is not all there.
  private func sayCut() throws {
    var what = "a record"
    if case .record(let record) = WARCRecord.announced(stream.buffer, at: stream.at), let target = record.target {
      what = "the record of \(target)"
    }
    try sink(place().skipped("truncated", "the archive breaks off inside \(what); get it again"))
  }

  private func sayEnding() throws {
    switch stream.ending {
    case .unreadable(let code): try sink(origin.unreadable(code))
    case .damaged(let what): try sink(place().skipped("damaged", what))
    case .complete, nil: break
    }
  }

  /// The place reached, as an offset in the file.
  private func place() -> PageOrigin { origin.inside(stream.placeInFile(stream.offset), number: pageCount + 1) }
}

// MARK: Records

extension WARCInput {
  /// The pages in a record, or why it has none; nothing where it only describes others.
  private mutating func pages(in record: WARCRecord) -> [PageOutcome] {
    let type = record.type.lowercased()
    guard record.value("WARC-Segment-Number") == nil || type == "continuation" else {
      return [
        place(of: record).skipped("segmented", "the page is cut into several records, which are not put together")
      ]
    }
    switch type {
    case "response": return answeredPages(in: record)
    case "resource", "conversion":
      return pages(Array(stream.buffer[record.block.range]), record, mediaType: record.value("Content-Type"))
    case "revisit":
      others.add("revisits, whose bytes stand in an earlier record")
      return []
    case "continuation":
      others.add("continuations of records")
      return []
    default: return []
    }
  }

  /// The page that a server answered with.
  private mutating func answeredPages(in record: WARCRecord) -> [PageOutcome] {
    guard let answer = HTTPResponse(stream.buffer, in: record.block) else {
      let type = record.value("Content-Type")?.lowercased() ?? ""
      if type.hasPrefix("application/http") || type.hasPrefix("text/dns") {
        others.add(type.hasPrefix("text/dns") ? "look-ups of names" : "answers without a readable header")
        return []
      }
      return pages(Array(stream.buffer[record.block.range]), record, mediaType: record.value("Content-Type"))
    }
    guard (200..<300).contains(answer.status) else {
      others.add((300..<400).contains(answer.status) ? "redirections" : "answers with status \(answer.status)")
      return []
    }
    let type = answer.value("Content-Type")
    guard canBePage(type) else {
      others.add(kind(of: type))
      return []
    }
    switch decodedBody(answer.bodyBytes(in: stream.buffer), answer.contentCodings) {
    case .body(let bytes, let isWhole):
      let found = pages(bytes, record, mediaType: type)
      guard !isWhole || record.value("WARC-Truncated") != nil else { return found }
      let what = "the page breaks off or is damaged; what the archive has of it is read"
      return found + [place(of: record).skipped("truncated", what)]
    case .refused(let kind, let message): return [place(of: record).skipped(kind, message)]
    }
  }

  private mutating func pages(_ bytes: [UInt8], _ record: WARCRecord, mediaType: String?) -> [PageOutcome] {
    guard canBePage(mediaType) else {
      others.add(kind(of: mediaType))
      return []
    }
    pageCount += 1
    var origin = place(of: record)
    // The number counts this page already.
    origin.name = "\(self.origin.name)-\(pageCount)"
    origin.url = record.target
    origin.mediaType = mediaType
    return Newsroom.pages(in: bytes, of: origin)
  }

  private func place(of record: WARCRecord) -> PageOrigin {
    var found = place()
    found.url = record.target
    return found
  }

  private func kind(of mediaType: String?) -> String {
    String((mediaType ?? "").lowercased().prefix { $0 != ";" && $0 != " " })
  }

  /// Whether a `Content-Type` is one of pages, feeds or lists of addresses; one that is missing can be.
  private func canBePage(_ mediaType: String?) -> Bool {
    let kind = kind(of: mediaType)
    if kind.isEmpty || kind.hasSuffix("xml") || kind == "application/feed+json" || kind == "multipart/related" {
      return kind != "image/svg+xml"
    }
    return ["text/html", "text/plain", "application/octet-stream"].contains(kind)
  }
}

/// Kinds with how many of each were met, the most frequent first.
struct CountedKinds {
  private var counts: [String: Int] = [:]

  var isEmpty: Bool { counts.isEmpty }

  /// Counts one more; beyond a thousand kinds they are one.
  mutating func add(_ kind: String) {
    counts[counts[kind] != nil || counts.count < 1000 ? kind : "other", default: 0] += 1
  }

  var description: String {
    counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }.map { "\($0.value) \($0.key)" }
      .joined(separator: ", ")
  }
}
