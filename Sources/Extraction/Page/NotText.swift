/// What the first bytes say when a capture is no text: a picture, a program, an archive; nil for text.
///
/// Sources of the marks: the WHATWG MIME sniffing standard and the formats' own specifications.
func binaryKind(of bytes: [UInt8]) -> String? {
  for (mark, name) in binaryMarks where bytes.starts(with: mark) { return name }
  if bytes.count > 11, bytes.starts(with: Array("RIFF".utf8)), bytes[8..<12].elementsEqual("WEBP".utf8) {
    return "a WebP picture"
  }
  if bytes.count > 11, bytes[4..<8].elementsEqual("ftyp".utf8) { return "an MP4 film" }
  // UTF-16 text is full of NULs and starts with a byte order mark.
  if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return nil }
  let head = bytes.prefix(sniffedBytes)
  var controls = 0
  for byte in head where byte < 0x20 && !isTextControl(byte) { controls += 1 }
  return controls * controlShare > head.count ? "binary data" : nil
}

/// How many bytes are looked at.
private let sniffedBytes = 4096
/// One control byte in so many is no text any more; a few NULs are damage.
private let controlShare = 10

/// Tab, line feed, vertical tab, form feed, carriage return, escape.
private func isTextControl(_ byte: UInt8) -> Bool { (0x09...0x0D).contains(byte) || byte == 0x1B }

private let binaryMarks: [([UInt8], String)] = [
  ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "a PNG picture"),
  ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
  (Array("GIF87a".utf8), "a GIF picture"),
  (Array("GIF89a".utf8), "a GIF picture"),
  (Array("%PDF-".utf8), "a PDF document"),
  ([0x1F, 0x8B, 0x08], "a gzip archive"),
  ([0x28, 0xB5, 0x2F, 0xFD], "a Zstandard archive"),
  (Array("BZh".utf8), "a bzip2 archive"),
  ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "an xz archive"),
  ([0x50, 0x4B, 0x03, 0x04], "a zip archive"),
  ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "a 7z archive"),
  (Array("Rar!".utf8), "a RAR archive"),
  ([0x7F, 0x45, 0x4C, 0x46], "a program"),
  ([0xCA, 0xFE, 0xBA, 0xBE], "a program"),
  ([0x00, 0x61, 0x73, 0x6D], "a program"),
  (Array("OggS".utf8), "an Ogg recording"),
  (Array("ID3".utf8), "an MP3 recording"),
  ([0x1A, 0x45, 0xDF, 0xA3], "a Matroska film"),
  (Array("SQLite format 3\u{0}".utf8), "a database"),
]
