/// What a word says of time.
enum TimeWord: UInt8 {
  case none
  case month, weekday, unit, dayPart, season, relativeDay, holiday, adverb
}

extension TermVocabularyBuilder {
  mutating func addTimeWords() {
    let months = """
      january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|\
      november nov|december dec
      """
    for (index, words) in months.split(separator: "|").enumerated() {
      each(String(words)) {
        $0.time = .month
        $0.timeValue = Int16(index + 1)
      }
    }
    let days = "monday mon|tuesday tue tues|wednesday wed|thursday thu thur thurs|friday fri|saturday|sunday"
    for (index, words) in days.split(separator: "|").enumerated() {
      each(String(words)) {
        $0.time = .weekday
        $0.timeValue = Int16(index + 1)
      }
    }
  }
}
