import Provenance

/// Calls `body` with the hash of each word, letters of ASCII folded to lower case and other bytes as they are, and whether
/// it has a capital: nil where one says nothing, at the start of a sentence or line and beyond ASCII.
///
/// The characters that start with C2 and E2 are spaces and marks ("»", "’", "—").
func forEachWord(in text: ArraySlice<UInt8>, _ body: (UInt64, _ isCapital: Bool?) -> Void) {
  var hash = FNV.seed
  var isMark = false
  var isCapital: Bool?
  var opensSentence = true
  for byte in text {
    if byte & 0xC0 != 0x80 { isMark = byte == 0xC2 || byte == 0xE2 }
    let isUpper = (0x41...0x5A).contains(byte)
    let isPlain = isUpper || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
    if isPlain || byte >= 0x80 && !isMark {
      if hash == FNV.seed { isCapital = opensSentence || !isPlain ? nil : isUpper }
      hash = FNV.step(hash, isUpper ? byte | 0x20 : byte)
      continue
    }
    if hash != FNV.seed {
      body(hash, isCapital)
      hash = FNV.seed
      opensSentence = false
    }
    // . ! ? : and the end of a line
    if byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0x3A || byte == 0x0A { opensSentence = true }
  }
  if hash != FNV.seed { body(hash, isCapital) }
}
