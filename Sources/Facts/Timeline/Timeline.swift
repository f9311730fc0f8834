import Provenance
import Reading

/// What the texts put at a time: pinned days first, then the weekdays that can only be ordered, then the rest.
///
/// - Parameter mainDay: the weekday of the story's main event, which is day 0 for weekdays that cannot be pinned.
/// - Complexity: O(sentences with a time), each compared with a few entries of its day.
func timeline(of texts: [ReadText], mainDay: Weekday?) -> [TimelineEntry] {
  var byMoment: [Moment: [DatedSentence]] = [:]
  for text in texts {
    for sentence in datedSentences(of: text) { byMoment[sentence.moment, default: []].append(sentence) }
  }
  let someDayIsPinned = byMoment.keys.contains { $0.days != nil && $0.precision <= .day }
  let order = byMoment.keys.sorted { $0.sorts(before: $1, mainDay: mainDay, someDayIsPinned: someDayIsPinned) }
  return order.flatMap { moment in
    entries(of: byMoment[moment] ?? [], at: moment, texts: texts, mainDay: mainDay)
  }
}

/// The weekday that the weightiest claims put their event on; nil where none is told without a date.
func mainWeekday(of statements: [Statement]) -> Weekday? {
  var votes: [Weekday: Int] = [:]
  for statement in statements {
    guard let when = statement.anchor.when, when.days == nil, let weekday = when.weekday else { continue }
    votes[weekday, default: 0] += statement.role == "killed" ? 4 : statement.role == "injured" ? 2 : 1
  }
  return votes.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key
}

private func entries(
  of sentences: [DatedSentence], at moment: Moment, texts: [ReadText], mainDay: Weekday?
) -> [TimelineEntry] {
  let groups = groupsOfOneEvent(sentences)
  let made = groups.map { group -> (entry: TimelineEntry, articles: Int) in
    let members = group.map { sentences[$0] }
    let first = members[0]
    var seen: Set<Int> = []
    let shown = members.filter { seen.insert($0.article).inserted }
    let entry = TimelineEntry(
      date: moment.value, precision: first.moment.precision, when: texts[first.article].string(first.words),
      modality: members.map(\.modality).min { $0.rank < $1.rank } ?? .happened,
      relativeDay: moment.relativeDay(from: mainDay),
      evidence: shown.map { texts[$0.article].article.text.evidence($0.sentence) })
    return (entry, seen.count)
  }
  return made.indices.sorted { (made[$1].articles, $0) < (made[$0].articles, $1) }.map { made[$0].entry }
}

extension TimelineEntry.Modality {
  /// What happened outweighs what was planned or claimed, where several texts tell of one event.
  fileprivate var rank: Int { self == .happened ? 0 : self == .claimed ? 1 : 2 }
}
