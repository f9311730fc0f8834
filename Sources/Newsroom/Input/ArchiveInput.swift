internal import Archiving
internal import Glibc
public import Provenance

/// Keeps pages in an archive, some at a time.
public struct PageKeeper {
  /// Kept together: so many bytes, that memory is bounded, and that the disk is not waited for after each.
  private static let batch = 32 << 20

  private let archive: Archive
  private let received: UTCInstant
  private var waiting: [Receipt] = []
  private var bytes = 0
  private var lastID: CaptureID?
  /// How many captures were new.
  public private(set) var newCount = 0

  /// A keeper for the archive at `path`, which is made where there is none.
  public init(archive path: String, received: UTCInstant) throws {
    if let slash = path.lastIndex(of: "/"), slash > path.startIndex { makeFolders(String(path[..<slash])) }
    archive = try Archive(at: path)
    self.received = received
  }

  /// Keeps a page; a feed is kept once for all of its entries.
  public mutating func add(_ page: Page) throws {
    if page.entry != nil, page.capture.id == lastID { return }
    lastID = page.capture.id
    let receipt =
      page.entry.map { entry in
        Receipt(
          Capture(id: page.capture.id, bytes: page.capture.bytes, location: entry.location), url: entry.url,
          mediaType: entry.mediaType)
      }
      ?? Receipt(
        page.capture, url: page.record == nil ? page.url : nil, mediaType: page.mediaType, title: page.told.title,
        published: page.told.published)
    waiting.append(receipt)
    bytes += page.capture.bytes.count
    if bytes >= PageKeeper.batch { try finish() }
  }

  /// Writes what waits.
  public mutating func finish() throws {
    guard !waiting.isEmpty else { return }
    newCount += try archive.add(waiting, received: received)
    waiting = []
    bytes = 0
  }

  /// How many captures are kept.
  public var keptCount: Int { get throws { try archive.count() } }
}

/// Every page that the archive at `path` keeps, in the order in which they came; a capture whose bytes are not those that
/// were received any more is named.
public func pages(inArchive path: String) throws -> [PageOutcome] {
  try Archive(at: path).receipts().flatMap { receipt -> [PageOutcome] in
    let kept = receipt.capture
    var origin = PageOrigin(file: kept.location)
    guard Capture(kept.bytes, location: "").id == kept.id else {
      return [
        origin.skipped(
          "damaged", "the archive's bytes of this capture are damaged (\(kept.id)); restore the archive or add it again"
        )
      ]
    }
    origin.url = receipt.url
    origin.mediaType = receipt.mediaType
    origin.told = ToldByContainer(title: receipt.title, published: receipt.published)
    return pages(in: kept.bytes, of: origin)
  }
}

private func makeFolders(_ path: String) {
  var at = path.startIndex
  while let slash = path[at...].dropFirst().firstIndex(of: "/") {
    mkdir(String(path[..<slash]), 0o755)
    at = slash
  }
  mkdir(path, 0o755)
}
