/// Puts sentences of one day together that tell of one event: those that share enough of their words.
///
/// - Returns: groups of indices, each in the order given, in the order of their first members.
func groupsOfOneEvent(_ sentences: [DatedSentence]) -> [[Int]] {
  // Shared words and the part of the shorter sentence they must be; checked on invented pairs of reports.
  let fewestShared = 3
  let leastPart = 0.4
  // Newest groups that a common word leads to; a day of a large story has thousands of sentences.
  let mostPerWord = 12
  var groups: [[Int]] = []
  var groupsOf: [FoldedWord: [Int]] = [:]
  for index in sentences.indices {
    let content = sentences[index].content
    var hits: [Int: Int] = [:]
    for word in content { for group in (groupsOf[word] ?? []).suffix(mostPerWord) { hits[group, default: 0] += 1 } }
    var best: (group: Int, shared: Int)?
    for group in hits.keys.sorted() {
      guard let count = hits[group], count >= fewestShared, let first = groups[group].first else { continue }
      let shorter = min(content.count, sentences[first].content.count)
      guard Double(count) >= leastPart * Double(shorter) else { continue }
      if best.map({ count > $0.shared }) ?? true { best = (group, count) }
    }
    if let best {
      groups[best.group].append(index)
    } else {
      for word in content { groupsOf[word, default: []].append(groups.count) }
      groups.append([index])
    }
  }
  return groups
}
