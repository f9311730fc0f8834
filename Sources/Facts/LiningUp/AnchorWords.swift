import Provenance

/// The words of the texts that say what event a fact is about.
struct AnchorWords {
  let sort: EventWords.Sort?
  /// "Lesk flood"; nil where neither event nor place is told.
  let label: String?
  let place: String?
  /// ISO 8601, where all that is pinned agrees.
  let date: String?

  init(of members: [Statement], texts: [ReadText], entityName: [Int: String]) {
    var nouns: [String: Int] = [:]
    var places: [Int: Int] = [:]
    var sorts: [EventWords.Sort: Int] = [:]
    var days: [CivilDate: Int] = [:]
    for member in members {
      if let noun = member.anchor.noun, !member.anchor.isToll {
        let text = texts[member.article]
        nouns[String(decoding: folded(text.article.text.utf8[noun.range]), as: UTF8.self), default: 0] += 1
      }
      // Without an event, a place behind "four were sailors" is where somebody was stopped, not where it happened.
      let tellsWhere = member.anchor.sort != nil || member.role != nil && !member.set.isPart
      if tellsWhere { for place in member.anchor.places.prefix(1) { places[place, default: 0] += 1 } }
      if let sort = member.anchor.sort { sorts[sort, default: 0] += 1 }
      if let range = member.anchor.when?.days, range.earliest == range.latest { days[range.earliest, default: 0] += 1 }
    }
    sort = sorts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    let noun = nouns.max { ($0.value, $0.key.utf8.count, $1.key) < ($1.value, $1.key.utf8.count, $0.key) }?.key
    let main = places.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    place = main.flatMap { entityName[$0] }
    date = days.count == 1 ? days.keys.first?.description : nil
    let parts = [place, noun].compactMap { $0 }
    label = parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}
