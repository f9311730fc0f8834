/// What a `Content-Type` says.
struct MediaType {
  /// Whether it is HTML; nil where it does not tell.
  var isHTML: Bool?
  /// Its charset parameter.
  var charset: String?

  /// Reads a `Content-Type` such as `text/html; charset=utf-8`.
  init(_ text: String?) {
    guard let text else { return }
    let lower = text.lowercased()
    if lower.hasPrefix("text/html") || lower.hasPrefix("application/xhtml") { isHTML = true }
    if lower.hasPrefix("text/plain") || lower.hasPrefix("text/markdown") { isHTML = false }
    for parameter in lower.split(separator: ";").dropFirst() {
      let parts = parameter.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, parts[0].filter({ $0 != " " }) == "charset" else { continue }
      charset = String(parts[1].filter { $0 != " " && $0 != "\"" && $0 != "'" })
    }
  }
}

/// Whether bytes of unknown kind are HTML: a document type, or several of its tags near the start.
///
/// - Complexity: O(1): looks at the first 4 KiB only.
func looksLikeHTML(_ bytes: [UInt8]) -> Bool {
  let head = bytes.prefix(4096).filter { $0 != 0 }.map { $0 &- 65 < 26 ? $0 | 32 : $0 }
  let start = head.drop { $0 <= 0x20 || $0 >= 0x80 }
  for mark in ["<!doctype html", "<html", "<head", "<body", "<?xml"] where start.starts(with: mark.utf8) {
    if mark != "<?xml" || contains(head, "<html") { return true }
  }
  guard start.first == 0x3C || contains(head, "</") else { return false }
  var tags = 0
  for tag in ["<html", "<head", "<body", "<div", "<p>", "<p ", "<title", "<meta", "<script", "<a href", "</p>", "<br"]
  where contains(head, tag) {
    tags += 1
  }
  return tags >= 2
}

private func contains(_ bytes: [UInt8], _ wanted: String) -> Bool {
  let wanted = Array(wanted.utf8)
  guard bytes.count >= wanted.count, let first = wanted.first else { return false }
  for start in 0...(bytes.count - wanted.count) where bytes[start] == first {
    if bytes[start..<start + wanted.count].elementsEqual(wanted) { return true }
  }
  return false
}
