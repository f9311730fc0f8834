import Dossiers
import Extraction
import Provenance

/// What is known of bytes before they are looked into: where they are from, and what their container says of them.
struct PageOrigin {
  /// The file as it was named.
  var path: String
  /// Where in it: the file, `#`, and a place or number where it holds several.
  var location: String
  /// The name for the page.
  var name: String
  /// The address it was captured from.
  var url: String?
  /// The `Content-Type` it came with.
  var mediaType: String?
  /// What its container says of it.
  var told = ToldByContainer()
  /// How many containers it lies in.
  var depth = 0

  /// A whole file.
  init(file path: String) {
    self.path = path
    location = path
    name = pageName(path)
  }

  /// What lies at `place` in it, as the page of number `number`.
  func inside(_ place: some CustomStringConvertible, number: Int) -> PageOrigin {
    var inner = self
    inner.location = "\(location)#\(place)"
    inner.name = "\(name)-\(number)"
    inner.depth += 1
    return inner
  }

  /// The page that `bytes` are.
  func page(_ bytes: [UInt8]) -> PageOutcome {
    .page(
      Page(
        capture: Capture(bytes, location: location), name: name, url: url, mediaType: mediaType, path: path, told: told)
    )
  }

  /// Why there is none.
  func skipped(_ kind: String, _ message: String) -> PageOutcome {
    .unreadable(SkippedInput(location: location, kind: kind, message: message))
  }
}
