import Provenance

/// A date as it stands written in a text.
struct WrittenDate {
  var day: CivilDate
  /// ISO 8601, with the time and zone where they are written that way.
  var iso: String
  /// Where it stands in the bytes.
  var range: Range<Int>
}

/// The dates written out in `bytes[from..<to]` with day, month and year, in the order they stand.
///
/// Reads ISO 8601, "16 November 2015", "November 16, 2015", "16 de noviembre de 2015", "16.11.2015", "2015/11/16";
/// "3/4/2015" only where the language tells which is the month.
/// - Complexity: O(bytes).
func writtenDates(_ bytes: UnsafeBufferPointer<UInt8>, _ from: Int, _ to: Int, language: String?) -> [WrittenDate] {
  var found: [WrittenDate] = []
  let tokens = dateTokens(bytes, from, to)
  var index = 0
  while index < tokens.count {
    if let (date, used) = date(at: index, tokens, bytes, language: language) {
      found.append(date)
      index += used
    } else {
      index += 1
    }
  }
  return found
}

/// A number or a month's name.
private struct DateToken {
  var value: Int
  var digits: Int
  var isMonth: Bool
  var start: Int
  var end: Int
}

/// Numbers of up to four digits and names of months.
private func dateTokens(_ bytes: UnsafeBufferPointer<UInt8>, _ from: Int, _ to: Int) -> [DateToken] {
  var tokens: [DateToken] = []
  let months = Months.table
  forEachWord(bytes, from, to) { word in
    var at = word.start
    var value = 0
    while at < word.end, isDigit(bytes[at]), at - word.start < 8 {
      value = value * 10 + Int(bytes[at] - 0x30)
      at += 1
    }
    let digits = at - word.start
    if digits > 0 {
      // "16th", "1er", "17T10" count as their number.
      if at == word.end || word.end - at <= 3 || bytes[at] == 0x54 || bytes[at] >= 0x80 {
        tokens.append(DateToken(value: value, digits: digits, isMonth: false, start: word.start, end: at))
      }
    } else if months[word.hash] != 0 {
      tokens.append(
        DateToken(value: Int(months[word.hash]), digits: 0, isMonth: true, start: word.start, end: word.end))
    }
  }
  return tokens
}

private func date(
  at index: Int, _ tokens: [DateToken], _ bytes: UnsafeBufferPointer<UInt8>, language: String?
) -> (WrittenDate, Int)? {
  guard index + 2 < tokens.count else { return nil }
  let (a, b, c) = (tokens[index], tokens[index + 1], tokens[index + 2])
  guard b.start - a.end <= longestGap, c.start - b.end <= longestGap else { return nil }
  func made(_ year: DateToken, _ month: Int, _ day: Int) -> (WrittenDate, Int)? {
    var number = year.value
    if year.digits == 2 { number += 2000 }
    guard year.digits == 4 || year.digits == 2, (1980...2099).contains(number),
      let civil = CivilDate(year: number, month: month, day: day)
    else { return nil }
    return (WrittenDate(day: civil, iso: civil.description, range: a.start..<c.end), 3)
  }
  if b.isMonth, a.digits > 0, a.digits <= 2, c.digits == 4 { return made(c, b.value, a.value) }
  if a.isMonth, b.digits > 0, b.digits <= 2, c.digits == 4 { return made(c, a.value, b.value) }
  if a.digits == 4, b.isMonth, c.digits > 0, c.digits <= 2 { return made(a, b.value, c.value) }
  guard !a.isMonth, !b.isMonth, !c.isMonth, a.end < bytes.count, b.end < bytes.count else { return nil }
  let mark = bytes[a.end]
  if a.digits == 4, b.digits <= 2, c.digits <= 2 {
    guard b.start - a.end == 1 || mark >= 0x80, mark == 0x2D || mark == 0x2E || mark == 0x2F || mark >= 0x80 else {
      return nil
    }
    guard var (date, _) = made(a, b.value, c.value) else { return nil }
    if mark == 0x2D, let (iso, end) = isoTime(bytes, after: c.end) {
      date.iso += iso
      date.range = a.start..<end
    }
    return (date, 3)
  }
  guard a.digits <= 2, b.digits <= 2, c.digits == 4 || c.digits == 2 && mark == 0x2E,
    bytes[b.end] == mark, b.start - a.end <= 2, c.start - b.end <= 2
  else { return nil }
  switch mark {
  case 0x2E: return made(c, b.value, a.value)
  case 0x2F, 0x2D:
    if a.value > 12 { return made(c, b.value, a.value) }
    if b.value > 12 { return made(c, a.value, b.value) }
    // Both can be the month; English has both orders.
    return a.value == b.value || language != "en" && language != nil ? made(c, b.value, a.value) : nil
  default: return nil
  }
}

/// In bytes, between day, month and year: " de ", "., ".
private let longestGap = 5

/// The time behind an ISO date, as `T09:31:00+01:00`, and where it ends; nil where none stands there.
private func isoTime(_ bytes: UnsafeBufferPointer<UInt8>, after start: Int) -> (String, Int)? {
  var at = start
  guard at + 5 < bytes.count, bytes[at] == 0x54 || bytes[at] == 0x20 else { return nil }
  at += 1
  func two(_ at: Int) -> Int? {
    guard at + 1 < bytes.count, isDigit(bytes[at]), isDigit(bytes[at + 1]) else { return nil }
    return Int(bytes[at] - 0x30) * 10 + Int(bytes[at + 1] - 0x30)
  }
  guard let hour = two(at), hour < 24, bytes[at + 2] == 0x3A, let minute = two(at + 3), minute < 60 else { return nil }
  at += 5
  var seconds = 0
  if at + 2 < bytes.count, bytes[at] == 0x3A, let second = two(at + 1), second < 60 {
    seconds = second
    at += 3
    if at < bytes.count, bytes[at] == 0x2E {
      at += 1
      while at < bytes.count, isDigit(bytes[at]) { at += 1 }
    }
  }
  var iso = "T\(padded(hour, 2)):\(padded(minute, 2)):\(padded(seconds, 2))"
  if at < bytes.count, bytes[at] == 0x5A {
    iso += "Z"
    at += 1
  } else if at < bytes.count, bytes[at] == 0x2B || bytes[at] == 0x2D, let hours = two(at + 1), hours < 24 {
    let sign = bytes[at] == 0x2B ? "+" : "-"
    var minutes: Int?
    var end = at + 3
    if at + 3 < bytes.count, bytes[at + 3] == 0x3A {
      minutes = two(at + 4)
      end = at + 6
    } else {
      minutes = two(at + 3)
      if minutes != nil { end = at + 5 }
    }
    iso += "\(sign)\(padded(hours, 2)):\(padded(min(59, minutes ?? 0), 2))"
    at = end
  }
  return (iso, min(at, bytes.count))
}

/// The first date written in `text`, as ISO 8601.
func writtenDate(in text: String, language: String?) -> WrittenDate? {
  Array(text.utf8).withUnsafeBufferPointer { writtenDates($0, 0, min($0.count, 200), language: language).first }
}
