import Provenance

/// A date as mail and RSS write it (RFC 5322, 3.3), `Mon, 16 Nov 2015 09:31:00 +0100`, as ISO 8601; nil where it is none.
package func mailDate(_ text: String) -> String? {
  var words = text.utf8.prefix(100).split { $0 == 0x20 || $0 == 0x2C || $0 == 0x09 }[...]
  if let first = words.first, number(first) == nil { words.removeFirst() }
  guard words.count >= 3, let day = number(words[words.startIndex]), let year = number(words[words.startIndex + 2]),
    let month = monthNames.firstIndex(of: words[words.startIndex + 1].prefix(3).map { $0 | 0x20 }),
    // RFC 2822, 4.3: two digits are of this century up to 49.
    let date = CivilDate(year: year < 50 ? 2000 + year : year < 100 ? 1900 + year : year, month: month + 1, day: day)
  else { return nil }
  words = words.dropFirst(3)
  guard let clock = words.popFirst() else { return date.description }
  let parts = clock.split(separator: 0x3A).map { number($0) }
  guard parts.count >= 2, let hour = parts[0], hour < 24, let minute = parts[1], minute < 60,
    let second = parts.count > 2 ? parts[2] : 0, second < 61
  else { return date.description }
  let time = "\(date)T\(padded(hour, 2)):\(padded(minute, 2)):\(padded(min(second, 59), 2))"
  return time + (words.first.flatMap(zone) ?? "")
}

/// `+0100`, `GMT` or the zones of North America as ISO 8601; nil where the zone is not known, as the letters of armies
/// are not (RFC 5322, 4.3).
private func zone(_ word: Substring.UTF8View.SubSequence) -> String? {
  let letters = String(decoding: word, as: UTF8.self)
  if let known = zones[letters.uppercased()] { return known }
  guard let sign = letters.first, sign == "+" || sign == "-", let digits = number(word.dropFirst()), word.count == 5,
    digits / 100 < 24, digits % 100 < 60
  else { return nil }
  return "\(sign)\(padded(digits / 100, 2)):\(padded(digits % 100, 2))"
}

private func number(_ word: Substring.UTF8View.SubSequence) -> Int? {
  guard !word.isEmpty, word.count <= 4, word.allSatisfy({ $0 &- 48 < 10 }) else { return nil }
  return word.reduce(0) { $0 * 10 + Int($1 - 48) }
}

private let monthNames = [
  "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
].map { Array($0.utf8) }

private let zones = [
  "UT": "Z", "UTC": "Z", "GMT": "Z", "Z": "Z", "EST": "-05:00", "EDT": "-04:00", "CST": "-06:00", "CDT": "-05:00",
  "MST": "-07:00", "MDT": "-06:00", "PST": "-08:00", "PDT": "-07:00",
]
