import Dossiers
import Markup
import Provenance

/// The pages in bytes that are all at hand: one, or those of the container that the bytes are.
///
/// - Complexity: O(bytes); containers in containers are looked into to a depth of three.
func pages(in bytes: [UInt8], of origin: PageOrigin) -> [PageOutcome] {
  let isHTML = origin.mediaType?.lowercased().hasPrefix("text/html") ?? false
  guard origin.depth < deepestContainer, !isHTML else { return [origin.page(bytes)] }
  switch InputKind(bytes.prefix(InputKind.head)) {
  case .list: return listedPages(in: bytes, of: origin) ?? [origin.page(bytes)]
  case .json: return jsonPages(in: bytes, of: origin) ?? [origin.page(bytes)]
  case .mail: return mailedPages(in: bytes, of: origin)
  case .gzip, .warc, .page: return [origin.page(bytes)]
  }
}

/// A feed sent by mail and kept in a web archive is read; what is wrapped deeper is taken for a page.
private let deepestContainer = 3
