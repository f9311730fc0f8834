/// Finds where a word ends: letters and digits, and between them the marks that join.
struct WordScan {
  let start: Int
  let end: Int
  /// Behind the last byte taken.
  var at: Int
  /// Where the part behind the last joining mark starts.
  private var part: Int
  /// Where the last apostrophe that joined stands.
  private var apostrophe = -1
  private var isAddress = false
  /// Whether every part up to now was one letter, joined by full stops.
  private var isInitials = true
  private var joinedByStop = false

  init(start: Int, end: Int) {
    self.start = start
    self.end = end
    at = start
    part = start
  }

  mutating func run(_ bytes: Span<UInt8>) {
    while at < end {
      if isWordByte(bytes, at: at, end: end) {
        at &+= letterLength(bytes, at: at, end: end)
        continue
      }
      let length = joint(bytes)
      if length == 0 { return }
      at &+= length
      part = at
    }
  }

  /// The length of the mark at `at` where it joins what is left and right of it, else 0.
  private mutating func joint(_ bytes: Span<UInt8>) -> Int {
    let b = bytes[at]
    let next = at &+ 1
    switch b {
    case 0x2D:
      guard isWordByte(bytes, at: next, end: end) else { return 0 }
      isInitials = false
      return 1
    case 0x2E: return fullStop(bytes, next)
    case 0x27, 0xE2:
      let length = b == 0x27 ? 1 : apostropheLength(bytes, at: at, end: end)
      if length > 0, isLetter(bytes, at: at &+ length, end: end), !isDigit(bytes[at &- 1]) {
        apostrophe = at
        isInitials = false
        return length
      }
      let isHyphen = b == 0xE2 && next &+ 1 < end && bytes[next] == 0x80 && bytes[next &+ 1] & 0xFE == 0x90
      return isHyphen && isWordByte(bytes, at: at &+ 3, end: end) ? 3 : 0
    case 0x26:  // AT&T
      return isCapital(bytes[at &- 1]) && next < end && isCapital(bytes[next]) && at &- part <= 2 ? 1 : 0
    case 0x40:
      guard isWordByte(bytes, at: next, end: end) else { return 0 }
      isAddress = true
      return 1
    default: return 0
    }
  }

  private mutating func fullStop(_ bytes: Span<UInt8>, _ next: Int) -> Int {
    guard next < end else { return 0 }
    let single = isOneLetter(bytes)
    if single && isInitials && bytes[next] == 0x2D && isLetter(bytes, at: next &+ 1, end: end) && joinedByStop {
      isInitials = false
      return 2  // U.S.-led
    }
    guard isWordByte(bytes, at: next, end: end) else { return 0 }
    let follows = bytes[next]
    let nextIsSingle = !isWordByte(bytes, at: next &+ letterLength(bytes, at: next, end: end), end: end)
    if isAddress { return 1 }
    if single && isInitials && nextIsSingle && !isDigit(follows) {
      joinedByStop = true
      return 1
    }
    let last = bytes[at &- 1]
    if isDigit(follows) { return isDigit(last) ? 1 : 0 }
    isInitials = false
    if isCapital(follows) && leadsToAt(bytes, from: next) { return 1 }
    // a small letter behind the stop: an address or file name; a capital: a lost space ("ended.The")
    return isCapital(follows) || isCapital(last) && !single ? 0 : 1
  }

  /// Whether a mail address goes on: "Jane.Doe@…"; looks 64 bytes ahead at most.
  private func leadsToAt(_ bytes: Span<UInt8>, from i: Int) -> Bool {
    var k = i
    while k < end, k &- i < 64, bytes[k] < 0x80, isWordByte(bytes, at: k, end: end) || bytes[k] == 0x2E { k &+= 1 }
    return k &+ 1 < end && bytes[k] == 0x40 && isWordByte(bytes, at: k &+ 1, end: end)
  }

  private func isOneLetter(_ bytes: Span<UInt8>) -> Bool {
    at &- part == letterLength(bytes, at: part, end: end) && !isDigit(bytes[part])
  }

  /// The end with the full stop that belongs to the word, where one does.
  func withFullStop(_ bytes: Span<UInt8>) -> Int {
    guard at < end, bytes[at] == 0x2E, at &+ 1 >= end || bytes[at &+ 1] != 0x2E else { return at }
    let stop = at &+ 1
    if isInitials && joinedByStop && isOneLetter(bytes) { return stop }
    let capital = isCapital(bytes[start])
    if isOneLetter(bytes) && start == part {
      let first = bytes[start]
      guard capital || first == 0xC3 else { return beforeNumber(bytes, stop) ? stop : at }
      return first != 0x49 || beforeCapital(bytes, stop) ? stop : at
    }
    guard at &- start <= 7 else { return at }
    let key = WordKey(of: bytes, from: start, to: at)
    if Abbreviations.beforeNumber.contains(key), beforeNumber(bytes, stop) { return stop }
    guard Abbreviations.leading.contains(key) || Abbreviations.closing.contains(key) else { return at }
    return capital || !Abbreviations.capitalisedOnly.contains(key) ? stop : at
  }

  private func beforeNumber(_ bytes: Span<UInt8>, _ i: Int) -> Bool {
    guard i < end, i &- start < 8, Abbreviations.beforeNumber.contains(WordKey(of: bytes, from: start, to: i &- 1))
    else {
      return false
    }
    let k = bytes[i] == 0x20 ? i &+ 1 : i
    return k < end && isDigit(bytes[k])
  }

  private func beforeCapital(_ bytes: Span<UInt8>, _ i: Int) -> Bool {
    i &+ 1 < end && bytes[i] == 0x20 && isCapital(bytes[i &+ 1])
  }

  /// Where the clitic at the end starts ("'s"), if there is one.
  func clitic(_ bytes: Span<UInt8>) -> Int? {
    guard apostrophe > start, at &- apostrophe <= 5 else { return nil }
    return clitics.contains(WordKey(of: bytes, from: apostrophe, to: at)) ? apostrophe : nil
  }

  /// Whether what follows the number ending at `i` is more than a suffix: "2nd-quarter", "4x4".
  func isCompound(_ bytes: Span<UInt8>, after i: Int) -> Bool {
    var k = i
    while k < at {
      if !isLetter(bytes, at: k, end: end) { return true }
      k &+= letterLength(bytes, at: k, end: end)
    }
    return false
  }
}

func isCapital(_ b: UInt8) -> Bool { b &- 0x41 < 26 }
