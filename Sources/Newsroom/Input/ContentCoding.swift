/// What is left of the body of an answer when its codings are taken off.
enum DecodedBody {
  /// Its bytes, and whether they are all there: what breaks off is read as far as it goes, as a browser shows it.
  case body([UInt8], isWhole: Bool)
  /// It cannot be read: a short name, and why.
  case refused(kind: String, message: String)
}

/// Takes the codings of HTTP off a body. A body that does not look like its coding is taken as it stands: many archives
/// keep the header of a body that they have decoded.
///
/// - Parameter codings: in the order in which they were put on.
func decodedBody(_ body: [UInt8], _ codings: [String]) -> DecodedBody {
  guard codings.count <= mostCodings else {
    return .refused(kind: "coding", message: "the page is compressed \(codings.count) times over and is not read")
  }
  var body = body
  var isWhole = true
  for coding in codings.reversed() {
    let inflation: Inflation
    switch coding {
    case "gzip", "x-gzip":
      guard Gunzip.isCompressed(body[...]) else { continue }
      inflation = inflated(body)
    case "deflate":
      // Meant is zlib, whose first two bytes are a multiple of 31; some servers send bare deflate.
      let isMarked = body.count > 1 && body[0] & 15 == 8 && (Int(body[0]) << 8 | Int(body[1])) % 31 == 0
      if !isMarked, let first = body.first(where: { $0 > 0x20 }), first == UInt8(ascii: "<") { continue }
      inflation = inflated(body, isMarked ? .marked : .bare)
    default:
      if body.first(where: { $0 > 0x20 }) == UInt8(ascii: "<") { continue }
      return .refused(kind: "coding", message: "the page is compressed with \(coding), which is not read")
    }
    switch inflation {
    case .bytes(let bytes): body = bytes
    case .partial(let bytes) where !bytes.isEmpty: (body, isWhole) = (bytes, false)
    case .partial: return .refused(kind: "damaged", message: "its compressed data is damaged")
    case .bomb:
      return .refused(
        kind: "bomb",
        message: "it inflates to over \(InflationLimit.ratio) times its size, or beyond any page, and is not read")
    }
  }
  return .body(body, isWhole: isWhole)
}

/// Servers use one; every further one multiplies what a bomb can become.
private let mostCodings = 3
