import Provenance

/// Cuts runs of text into terms.
struct TermScanner {
  let vocabulary: TermVocabulary

  /// More digits than this are no amount: the largest count of anything in a newspaper has 15.
  static let longestNumber = 18

  /// Replaces `terms` by those of `range` of the text.
  ///
  /// - Complexity: O(bytes).
  func scan(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into terms: inout [Term]) {
    terms.removeAll(keepingCapacity: true)
    let end = min(range.upperBound, text.count)
    var at = max(0, range.lowerBound)
    var lastEnd = -1
    while at < end {
      let byte = text[at]
      if byte <= 0x20 || byte == 0x7F {
        at += 1
        continue
      }
      var term: Term
      switch ByteClass.of(byte) {
      case .digit:
        term = number(text, at, end)
      case .letter:
        term = word(text, at, end)
      case .high:
        if let (mark, length) = multiByteMark(text, at, end) {
          if mark == 0 {
            at += length
            continue
          }
          term = Term(start: at, end: at + length, kind: .mark, mark: mark)
          if mark == Mark.other, let half = vulgarFraction(text, at) {
            term = Term(start: at, end: at + length, kind: .number, value: half, digits: 1, hasPoint: true)
          }
        } else {
          term = word(text, at, end)
        }
      case .mark:
        var next = at + 1
        // "--" is a dash, "''" and "``" are quotation marks.
        if byte == Mark.hyphen, next < end, text[next] == Mark.hyphen {
          while next < end, text[next] == Mark.hyphen { next += 1 }
          term = Term(start: at, end: next, kind: .mark, mark: Mark.dash)
        } else if byte == Mark.apostrophe || byte == UInt8(ascii: "`"), next < end, text[next] == byte {
          next += 1
          term = Term(start: at, end: next, kind: .mark, mark: Mark.quote)
        } else if byte == Mark.point, next < end, ByteClass.of(text[next]) == .digit,
          at == 0 || ByteClass.of(text[at - 1]) == .mark || text[at - 1] <= 0x20
        {
          term = number(text, at, end)
        } else {
          while next < end, text[next] == byte { next += 1 }
          // A row too long to be writing is one mark.
          if next - at <= Tokenizer.longestRow { next = at + 1 }
          term = Term(start: at, end: next, kind: .mark, mark: byte)
        }
      }
      term.glued = term.start == lastEnd
      if term.kind == .mark, term.mark == Mark.apostrophe, term.glued, let last = terms.indices.last,
        terms[last].isWord
      {
        terms[last].isGenitive = true
      }
      lastEnd = term.end
      at = term.end
      terms.append(term)
    }
  }

  private func word(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ limit: Int) -> Term {
    var at = start
    var hash = WordHash()
    var capitals = 0
    var letters = 0
    var digits = 0
    scan: while at < limit {
      let byte = text[at]
      switch ByteClass.of(byte) {
      case .letter:
        letters += 1
        if byte < 0x61 { capitals += 1 }
        hash.add(byte | 0x20)
        at += 1
      case .high:
        if multiByteMark(text, at, limit) != nil {
          // A typographic apostrophe inside a word.
          if at + 3 < limit, isApostrophe(text, at), letters > 0, ByteClass.of(text[at + 3]) == .letter,
            !isGenitive(text, at + 3, limit)
          {
            hash.add(Mark.apostrophe)
            at += 3
            continue scan
          }
          break scan
        }
        letters += 1
        hash.add(byte)
        at += 1
      case .digit:
        // "$" was cut off before; "PS21" and "G20" are told apart by the entry of the letters.
        if digits == 0, vocabulary.isCurrencyCode(hash.value) { break scan }
        digits += 1
        hash.add(byte)
        at += 1
      case .mark:
        if byte == Mark.apostrophe, at > start, at + 1 < limit, ByteClass.of(text[at + 1]) == .letter,
          !isGenitive(text, at + 1, limit)
        {
          hash.add(byte)
          at += 1
          continue scan
        }
        // "p.m.", "U.S.": single letters between points are one word without them.
        if byte == Mark.point, letters == 1, digits == 0, at + 1 < limit, ByteClass.of(text[at + 1]) == .letter,
          at + 2 >= limit || text[at + 2] == Mark.point || ByteClass.of(text[at + 2]) != .letter
        {
          return initials(text, start, limit)
        }
        break scan
      }
    }
    var term = Term(start: start, end: max(at, start + 1), kind: .word)
    let first = text[start]
    term.isCapitalised = (0x41...0x5A).contains(first) || first >= 0x80
    term.isAllCapitals = letters > 1 && capitals == letters
    term.isCode = digits > 0
    term.entry = vocabulary.entry(hash.value)
    return term
  }

  /// A word of single letters with a point after each, whose last point belongs to it.
  private func initials(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ limit: Int) -> Term {
    var at = start
    var hash = WordHash()
    var count = 0
    while at < limit, ByteClass.of(text[at]) == .letter {
      if at + 1 < limit, text[at + 1] != Mark.point {
        // The last letter may lack its point: "9 p.m in".
        if ByteClass.of(text[at + 1]) == .letter { break }
        hash.add(text[at] | 0x20)
        count += 1
        at += 1
        break
      }
      hash.add(text[at] | 0x20)
      count += 1
      at += at + 1 < limit ? 2 : 1
    }
    var term = Term(start: start, end: max(at, start + 1), kind: .word)
    term.isCapitalised = text[start] < 0x61
    term.isAllCapitals = term.isCapitalised && count > 1
    term.entry = vocabulary.entry(hash.value)
    return term
  }

  private func number(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ limit: Int) -> Term {
    var at = start
    var term = Term(start: start, end: start, kind: .number)
    var value = 0.0
    var count = 0
    while at < limit {
      let byte = text[at]
      if ByteClass.of(byte) == .digit {
        value = value * 10 + Double(byte - 0x30)
        count += 1
        at += 1
      } else if byte == Mark.comma, !term.hasPoint, at + 3 < limit, isDigits(text, at + 1, 3),
        at + 4 >= limit || ByteClass.of(text[at + 4]) != .digit, count > 0, term.isGrouped || count <= 3,
        !isListed(text, start)
      {
        term.isGrouped = true
        at += 1
      } else if byte == Mark.comma, !term.hasPoint, !term.isGrouped, count > 0, count <= 2,
        let end = pairsEnd(text, from: start, at, limit)
      {
        for digit in text[at..<end] where digit != Mark.comma {
          value = value * 10 + Double(digit - 0x30)
          count += 1
        }
        term.isGrouped = true
        at = end
      } else if !term.hasPoint, !term.isGrouped,
        let end = pointGroupsEnd(text, from: start, at, limit) ?? spaceGroupsEnd(text, from: start, at, limit)
      {
        for digit in text[at..<end] where ByteClass.of(digit) == .digit {
          value = value * 10 + Double(digit - 0x30)
          count += 1
        }
        term.isGrouped = true
        if text[end - 4] == Mark.point, hasCents(text, end, limit) {
          value += Double(Int(text[end + 1] - 0x30) * 10 + Int(text[end + 2] - 0x30)) / 100
          term.hasPoint = true
          at = end + 3
        } else {
          at = end
        }
        break
      } else if byte == Mark.point, at + 1 < limit, ByteClass.of(text[at + 1]) == .digit {
        if term.hasPoint {
          // 192.168.1.2, 16.11.2015
          term.isCode = true
          while at < limit, ByteClass.of(text[at]) == .digit || text[at] == Mark.point { at += 1 }
          if text[at - 1] == Mark.point { at -= 1 }
          break
        }
        term.hasPoint = true
        at += 1
        var scale = 0.1
        var fraction = 0.0
        var places = 0
        while at < limit, ByteClass.of(text[at]) == .digit {
          if places < 15 {
            fraction = fraction * 10 + Double(text[at] - 0x30)
            if places > 0 { scale /= 10 }
          }
          places += 1
          at += 1
        }
        if places > 0 { value += decimal(fraction, places: min(places, 15)) }
      } else {
        break
      }
      if count > Self.longestNumber { term.isCode = true }
    }
    term.end = max(at, start + 1)
    term.value = term.isCode ? 0 : value
    term.digits = UInt8(clamping: count)
    return term
  }

  /// `digits` behind the point, as the nearest number that a person would write.
  private func decimal(_ digits: Double, places: Int) -> Double {
    var divisor = 1.0
    for _ in 0..<places { divisor *= 10 }
    return digits / divisor
  }

  /// Whether what follows an apostrophe at `start` is the "s" of a genitive.
  private func isGenitive(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ limit: Int) -> Bool {
    guard text[start] | 0x20 == UInt8(ascii: "s") else { return false }
    guard start + 1 < limit else { return true }
    let next = ByteClass.of(text[start + 1])
    return next != .letter && next != .digit
  }

  private func isApostrophe(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    text[at] == 0xE2 && text[at + 1] == 0x80 && text[at + 2] == 0x99
  }

  /// The mark that begins at `at` and its length; mark 0 is white space; nil where a letter stands there.
  private func multiByteMark(_ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ limit: Int) -> (UInt8, Int)? {
    let byte = text[at]
    if byte == 0xC2, at + 1 < limit {
      switch text[at + 1] {
      case 0xA0, 0xAD: return (0, 2)
      case 0xA3: return (Mark.pound, 2)
      case 0xA5: return (Mark.yen, 2)
      case 0xA2: return (Mark.cent, 2)
      case 0xB0: return (Mark.degree, 2)
      case 0xAB, 0xBB: return (Mark.quote, 2)
      case 0x80...0xBF: return (Mark.other, 2)
      default: return (0, 1)
      }
    }
    // Emoji and other pictures stand beside numbers as a bullet does.
    if byte == 0xF0, at + 3 < limit, text[at + 1] == 0x9F { return (Mark.other, 4) }
    if byte == 0xEF, at + 2 < limit, text[at + 1] == 0xB8, text[at + 2] & 0xF0 == 0x80 { return (0, 3) }
    guard byte == 0xE2, at + 2 < limit else { return nil }
    switch (text[at + 1], text[at + 2]) {
    case (0x80, 0x90...0x91): return (Mark.hyphen, 3)
    case (0x80, 0x92...0x95), (0x88, 0x92): return (Mark.dash, 3)
    case (0x80, 0x98), (0x80, 0x99), (0x80, 0xB2): return (Mark.apostrophe, 3)
    case (0x80, 0x9A...0x9F): return (Mark.quote, 3)
    case (0x80, 0xB3): return (Mark.inches, 3)
    case (0x80, 0xA6): return (Mark.ellipsis, 3)
    case (0x80, 0x80...0x8F), (0x80, 0xA8...0xAF): return (0, 3)
    case (0x82, 0xAC): return (Mark.euro, 3)
    case (0x82, 0xB9): return (Mark.rupee, 3)
    case (0x82, 0xA9): return (Mark.won, 3)
    case (0x82, 0xBA): return (Mark.lira, 3)
    case (0x82, 0xAA): return (Mark.shekel, 3)
    case (0x82, 0xBD): return (Mark.rouble, 3)
    default: return (Mark.other, 3)
    }
  }

  private func vulgarFraction(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Double? {
    guard text[at] == 0xC2 else { return nil }
    switch text[at + 1] {
    case 0xBC: return 0.25
    case 0xBD: return 0.5
    case 0xBE: return 0.75
    default: return nil
    }
  }
}

/// What a byte can be part of.
enum ByteClass {
  case letter, digit, high, mark

  @inline(__always)
  static func of(_ byte: UInt8) -> ByteClass {
    if byte >= 0x80 { return .high }
    let lower = byte | 0x20
    if lower >= 0x61 && lower <= 0x7A { return .letter }
    if byte >= 0x30 && byte <= 0x39 { return .digit }
    return .mark
  }
}

/// FNV-1a over the lower-case bytes of a word.
struct WordHash {
  var value = FNV.seed
  @inline(__always)
  mutating func add(_ byte: UInt8) { value = FNV.step(value, byte) }

  init() {}
  init(_ word: Substring.UTF8View) {
    for byte in word { add((0x41...0x5A).contains(byte) ? byte | 0x20 : byte) }
  }
}
