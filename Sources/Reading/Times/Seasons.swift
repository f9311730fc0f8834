import Provenance

extension TimeReader {
  /// "the summer of 1998", "spring 1999", "in winter"
  func season(at index: Int) -> TimePhrase? {
    var at = index
    if sentence[at].is(.the) { at += 1 }
    guard time(at) == .season, let season = Season(rawValue: sentence.word(at).timeValue) else { return nil }
    let end = at + 1
    let behind = sentence[end].is(.of) ? end + 1 : end
    if let (year, yearEnd) = yearNumber(behind) ?? spelledYear(behind) {
      return TimePhrase(index, yearEnd, .date, TimeValue.season(year: year, season))
    }
    if season == .fall || season == .spring {
      // "the fall of the wall", "fall short": only where nothing else can be meant.
      guard sentence[index - 1].is(.in, .by, .since) || sentence[index - 1].is(.until),
        at > index || sentence[index].isCapitalised, !sentence[end].is(.of)
      else { return nil }
    } else {
      guard !sentence[at].isCapitalised || at > index || sentence.isClass(index - 1, .preposition) else { return nil }
    }
    guard let (year, month, _) = context.published?.components else {
      return TimePhrase(index, end, .date, TimeValue.season(year: nil, season))
    }
    let begins = Int(season.rawValue) * 3
    let isPast = tense(at: index) == .past
    let resolved = isPast && begins > month ? year - 1 : !isPast && begins + 2 < month ? year + 1 : year
    return TimePhrase(index, end, .date, TimeValue.season(year: resolved, season))
  }

  /// "last fall", "this summer"
  func named(_ season: Season, from start: Int, _ at: Int, _ shift: Int) -> TimePhrase? {
    guard let (year, month, _) = context.published?.components else {
      return TimePhrase(start, at + 1, .date, TimeValue.season(year: nil, season))
    }
    let begins = Int(season.rawValue) * 3
    let resolved =
      switch shift {
      case ..<0: begins + 2 < month ? year : year - 1
      case 1...: begins > month ? year : year + 1
      default: year
      }
    return TimePhrase(start, at + 1, .date, TimeValue.season(year: resolved, season))
  }

  /// "the weekend": the last one, or on its days and ahead of it this one.
  func weekend(from start: Int, _ at: Int) -> TimePhrase {
    guard let published = context.published else {
      return TimePhrase(start, at + 1, .date, TimeSpan(count: 1, unit: .weekend).unknown)
    }
    let isThis = tense(at: start) == .future || published.weekday.rawValue >= 6
    return TimePhrase(start, at + 1, .date, TimeValue.weekend(of: isThis ? published : published.adding(days: -7)))
  }
}
