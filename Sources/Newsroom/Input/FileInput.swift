import Dossiers
internal import Glibc

/// Reads one open file, whatever it holds, and hands on its pages one by one.
struct FileInput {
  /// A page larger than this is not read: 256 MiB, some hundred times the largest news page seen.
  static let sizeLimit = 256 << 20

  let path: String
  let sink: (PageOutcome) throws -> Void

  /// Reads to the end of `descriptor`.
  ///
  /// - Parameter size: how large the file is, where that is known.
  func read(_ descriptor: Int32, size: Int) throws {
    let raw = ByteStream(descriptor: descriptor)
    raw.fill(InputKind.head)
    guard Gunzip.isCompressed(raw.buffer[raw.at...]) else { return try read(raw, size: size) }
    let plain = Gunzip.stream(of: raw)
    plain.fill(InputKind.head)
    try read(plain, size: 0)
  }

  private func read(_ stream: ByteStream, size: Int) throws {
    let origin = PageOrigin(file: path)
    switch InputKind(stream.buffer[stream.at...].prefix(InputKind.head)) {
    case .warc:
      var archive = WARCInput(stream, of: origin, sink: sink)
      try archive.read()
    case .json:
      if try readRecords(stream, of: origin, sink) { try sayEnding(of: stream, origin) } else { fallthrough }
    case .gzip, .list, .mail, .page: try readWhole(stream, size: size, origin)
    }
  }

  private func readWhole(_ stream: ByteStream, size: Int, _ origin: PageOrigin) throws {
    if size <= FileInput.sizeLimit { stream.reserve(size) }
    guard size <= FileInput.sizeLimit, let bytes = stream.rest(limit: FileInput.sizeLimit) else {
      let limit = FileInput.sizeLimit >> 20
      return try sink(
        origin.skipped("too-large", "it holds over \(limit) MiB, far more than any page; split it into its pages"))
    }
    // Half a page is no page that an outlet published.
    if stream.ending != .complete { return try sayEnding(of: stream, origin) }
    for outcome in pages(in: bytes, of: origin) { try sink(outcome) }
  }

  private func sayEnding(of stream: ByteStream, _ origin: PageOrigin) throws {
    switch stream.ending {
    case .unreadable(let code): try sink(origin.unreadable(code))
    case .damaged(let what): try sink(origin.skipped("damaged", "\(what); get the file again"))
    case .complete, nil: break
    }
  }
}

extension PageOrigin {
  /// What the system's error means for a person.
  func unreadable(_ code: Int32) -> PageOutcome {
    let reason = String(cString: strerror(code))
    let advice =
      switch code {
      case ENOENT: "check the name"
      case EACCES, EPERM: "ask for the right to read it"
      case ELOOP: "remove the link that points at itself"
      default: "check the disk and try again"
      }
    return skipped("unreadable", "\(reason); \(advice)")
  }
}
