import Extraction
import Newsroom
import Provenance
import Reading

/// Shows what was read in each page, every line with the bytes of the file that it rests on.
func showAnnotations(_ pages: [PageOutcome]) async throws {
  let (articles, skipped) = await extract(pages)
  var sheet = Sheet()
  for mended in mend(articles) {
    let read = readArticle(mended).reading
    let text = mended.text
    func words(_ range: TextRange) -> String { text.mended.string(range) }
    func evidence(_ ranges: [TextRange]) -> String {
      ranges.map { range in
        let found = text.evidence(range)
        return "[\(found.bytes.start),\(found.bytes.end)) \(inMarks(found.reading))"
      }.joined(separator: " … ")
    }
    sheet.heading("\(mended.located.location): \(read.sentences.count) sentences")
    for name in read.names {
      let full = words(name.range) == name.full ? "" : " = \(name.full)"
      sheet.line("  name    \(name.kind.rawValue)\(full)  \(evidence([name.range]))")
    }
    for time in read.times { sheet.line("  time    \(time.inWords)  \(evidence([time.range]))") }
    for amount in read.amounts {
      sheet.line(
        "  amount  \(amount.inWords(written: words(amount.range), counted: amount.counted.map(words)))  \(evidence([amount.range]))"
      )
    }
    for quotation in read.quotations {
      let speaker = quotation.speaker ?? "speaker unclear"
      let hedge = quotation.hedge.map { ", hedged (\(words($0)))" } ?? ""
      sheet.line("  quote   \(quotation.kind.rawValue), \(speaker)\(hedge)  \(evidence(quotation.content))")
    }
  }
  try sheet.show()
  try report(skipped)
}

/// Words of a page between quotation marks, unless they bring their own.
private func inMarks(_ words: String) -> String {
  let own = "\"“”„«»"
  return words.first.map(own.contains) == true || words.last.map(own.contains) == true ? words : "“\(words)”"
}

extension Amount {
  /// The amount for a person: "at least 129 people (killed)", "about 5.5 kilometres", "5 to 7 percent".
  ///
  /// - Parameter written: its own words, which tell whether a range stands there.
  func inWords(written: String, counted: String?) -> String {
    let isRange = ["-", "\u{2013}", " to ", " or ", " and "].contains { written.contains($0) }
    let number =
      switch change {
      case .exact: range ?? decimal(value)
      case .about: "about " + (isRange ? range ?? decimal(value) : decimal(value))
      case .atLeast: bounds.min.map { "at least " + decimal($0) } ?? "an open number"
      case .atMost: bounds.max.map { "at most " + decimal($0) } ?? "an open number"
      }
    let thing = unit == Amount.share ? "of " + (counted ?? "all") : counted ?? measure
    return number + (thing.isEmpty ? "" : " " + thing) + (role.map { " (\($0))" } ?? "")
  }

  /// The unit in words: "26 years of age", "5 percent".
  private var measure: String {
    if unit == "percent" { return unit }
    let name = unitName.isEmpty ? unit : unitName
    let first = String(name.prefix(while: { $0 != " " }))
    return value == 1 || !regularUnits.contains(first) ? name : "\(first)s\(name.dropFirst(first.count))"
  }

  private var range: String? {
    guard let min = bounds.min, let max = bounds.max, min < max else { return nil }
    return "\(decimal(min)) to \(decimal(max))"
  }
}

/// Units whose plural is their name with an "s".
private let regularUnits: Set<String> = [
  "second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade", "dollar", "euro", "pound", "cent",
  "meter", "metre", "kilometer", "kilometre", "mile", "yard", "acre", "hectare", "gram", "kilogram", "ton", "tonne",
  "liter", "litre", "gallon", "barrel", "watt", "kilowatt", "megawatt", "gigawatt", "point", "degree",
]

/// A number without a tail of zeros; large ones in groups of three digits.
private func decimal(_ value: Double) -> String {
  guard value == value.rounded(), abs(value) < 1e15 else { return "\(value)" }
  var digits = String(Int64(value.magnitude))[...]
  var groups: [Substring] = []
  while digits.utf8.count > 3 {
    groups.insert(digits.suffix(3), at: 0)
    digits = digits.dropLast(3)
  }
  return (value < 0 ? "-" : "") + ([digits] + groups).joined(separator: ",")
}

extension TimeExpression {
  /// The time for a person: "Friday 13 November 2015", "every Monday", "2 days", "a Friday, date not told".
  var inWords: String {
    let event = countsFromEvent ? ", counted from an event" : ""
    switch kind {
    case .duration: return (span(value) ?? "a while") + event
    case .set:
      return (weekday.map { "every \(name(of: $0))" } ?? span(value).map(repeated) ?? "again and again") + event
    case .date, .time:
      guard let days else { return unpinned + event }
      return dayWords(days) + (partOfDay ?? "") + event
    }
  }

  private var unpinned: String {
    switch value {
    case "PAST_REF": return "in the past"
    case "PRESENT_REF": return "at present"
    case "FUTURE_REF": return "in the future"
    default: break
    }
    if let weekday { return "a \(name(of: weekday)), date not told" + (partOfDay ?? "") }
    let parts = value.split(separator: "-")
    if parts.count > 1, parts[0] == "XXXX", let month = Int(parts[1]), (1...12).contains(month) {
      let day = parts.count > 2 ? Int(parts[2].prefix(2)) : nil
      return (day.map { "\($0) " } ?? "") + monthNames[month - 1] + ", year not told"
    }
    return "date not told" + (partOfDay ?? "")
  }

  /// What stands behind the "T" of the value.
  private var partOfDay: String? {
    guard let mark = value.firstIndex(of: "T"), kind == .time else { return nil }
    switch value[value.index(after: mark)...] {
    case "MO": return ", in the morning"
    case "AF": return ", in the afternoon"
    case "EV": return ", in the evening"
    case "NI": return ", at night"
    case let clock: return ", \(clock.hasSuffix("Z") ? clock.dropLast() + " GMT" : clock)"
    }
  }
}

private let monthNames = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
  "December",
]

private func dayWords(_ days: DayRange) -> String {
  let (first, last) = (days.earliest.components, days.latest.components)
  func day(_ date: CivilDate) -> String {
    let (year, month, day) = date.components
    return "\(day) \(monthNames[month - 1]) \(year)"
  }
  if days.earliest == days.latest { return name(of: days.earliest.weekday) + " " + day(days.earliest) }
  let isWhole = first.day == 1 && days.latest.adding(days: 1).components.day == 1
  if isWhole, first.year == last.year {
    if first.month == last.month { return "\(monthNames[first.month - 1]) \(first.year)" }
    if first.month == 1, last.month == 12 { return "\(first.year)" }
  }
  return "\(day(days.earliest)) to \(day(days.latest))"
}

/// "2 days" for `P2D`, "some weeks" for `PXW`; nil for what is no span.
private func span(_ value: String) -> String? {
  guard value.first == "P", let letter = value.last else { return nil }
  let isClock = value.dropFirst().first == "T"
  let number = value.dropFirst(isClock ? 2 : 1).dropLast()
  let units: [Character: String] = [
    "S": "second", "H": "hour", "D": "day", "W": "week", "M": isClock ? "minute" : "month", "Q": "quarter", "Y": "year",
    "E": "decade", "C": "century",
  ]
  guard let unit = units[letter] else { return nil }
  if number == "X" { return "some \(unit == "century" ? "centuries" : unit + "s")" }
  guard let count = Double(number) else { return nil }
  return count == 1 ? "1 \(unit)" : "\(decimal(count)) \(unit == "century" ? "centuries" : unit + "s")"
}

private func repeated(_ span: String) -> String { "every " + (span.hasPrefix("1 ") ? span.dropFirst(2) : span[...]) }

private func name(of weekday: Weekday) -> String {
  let name = "\(weekday)"
  return name.prefix(1).uppercased() + name.dropFirst()
}
