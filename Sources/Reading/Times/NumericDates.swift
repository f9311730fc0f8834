import Provenance

/// Dates in digits alone.
extension TimeReader {
  /// 2015-11-13, 11/13/2015, 13.11.2015, 2015-11
  func numericDate(at index: Int) -> TimePhrase? {
    let first = sentence[index]
    if first.kind == .number, first.isCode { return pointedDate(at: index) }
    guard first.isNumber, !first.hasPoint,
      !first.glued || sentence[index - 1].isMark(Mark.open) || sentence[index - 1].isMark(Mark.quote)
    else { return nil }
    let separator = sentence[index + 1]
    let second = sentence[index + 2]
    guard separator.glued, separator.isMark(Mark.hyphen) || separator.isMark(Mark.slash), second.isNumber, second.glued
    else { return nil }
    guard sentence[index + 3].isMark(separator.mark), sentence[index + 3].glued, sentence[index + 4].isNumber,
      sentence[index + 4].glued
    else { return yearMonth(at: index, separator) }
    let third = sentence[index + 4]
    let end = index + 5
    if first.digits == 4 {
      return TimeValue.date(year: Int(first.value), month: Int(second.value), day: Int(third.value)).map {
        TimePhrase(index, end, .date, $0)
      }
    }
    guard third.digits == 4 || third.digits == 2, first.digits <= 2 else { return nil }
    let year = third.digits == 4 ? Int(third.value) : century(of: third.value)
    // Month first, as American papers write, unless the first cannot be a month, here or elsewhere in the text.
    let isDayFirst = first.value > 12 || context.isDayFirst && second.value <= 12
    let (month, day) =
      isDayFirst ? (Int(second.value), Int(first.value)) : (Int(first.value), Int(second.value))
    return TimeValue.date(year: year, month: month, day: day).map { TimePhrase(index, end, .date, $0) }
  }

  /// "2015-11", which cannot be a range of years.
  private func yearMonth(at index: Int, _ separator: Term) -> TimePhrase? {
    let (first, second) = (sentence[index], sentence[index + 2])
    guard separator.isMark(Mark.hyphen), first.digits == 4, second.digits == 2, (1900...2100).contains(first.value),
      second.value <= 12, Int(second.value) <= Int(first.value) % 100,
      !sentence[index + 3].glued
        || sentence[index + 3].kind == .mark
    else { return nil }
    return TimeValue.date(year: Int(first.value), month: Int(second.value)).map {
      TimePhrase(index, index + 3, .date, $0)
    }
  }

  private func pointedDate(at index: Int) -> TimePhrase? {
    var parts = [0]
    var digits = [0]
    for at in sentence[index].range {
      let byte = text[at]
      if byte == Mark.point {
        parts.append(0)
        digits.append(0)
        if parts.count > 3 { return nil }
      } else {
        parts[parts.count - 1] = min(parts[parts.count - 1] * 10 + Int(byte & 15), 99_999)
        digits[digits.count - 1] += 1
      }
    }
    guard parts.count == 3, digits[2] == 4, digits[0] <= 2, digits[1] <= 2 else { return nil }
    return TimeValue.date(year: parts[2], month: parts[1], day: parts[0]).map {
      TimePhrase(index, index + 1, .date, $0)
    }
  }

  /// The year that two digits are short for.
  func century(of digits: Double) -> Int { Int(digits) + (digits < 30 ? 2000 : 1900) }
}

/// Whether the dates in digits of a text, such as 13/02/2024, show that all of them put the day first: one has a first
/// number above 12, and none a second one.
///
/// - Complexity: O(bytes).
func isDayFirst(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
  var isShown = false
  var at = 0
  func digits(_ start: Int) -> (value: Int, end: Int) {
    var (value, end) = (0, start)
    while end < text.count, end - start < 5, ByteClass.of(text[end]) == .digit {
      value = value * 10 + Int(text[end] - 0x30)
      end += 1
    }
    return (value, end)
  }
  while at < text.count {
    guard ByteClass.of(text[at]) == .digit else {
      at += 1
      continue
    }
    let start = at
    while at < text.count, ByteClass.of(text[at]) == .digit { at += 1 }
    guard at - start <= 2, at < text.count, text[at] == Mark.slash || text[at] == Mark.hyphen,
      start == 0 || text[start - 1] <= 0x20 || text[start - 1] == Mark.open
    else { continue }
    let (first, second) = (digits(start), digits(at + 1))
    guard (1...2).contains(second.end - at - 1), second.end < text.count, text[second.end] == text[at] else { continue }
    let year = digits(second.end + 1)
    guard [2, 4].contains(year.end - second.end - 1), (1...31).contains(first.value), (1...31).contains(second.value)
    else { continue }
    if second.value > 12 { return false }
    if first.value > 12 { isShown = true }
    at = year.end
  }
  return isShown
}
