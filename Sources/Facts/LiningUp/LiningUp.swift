/// Statements on one question of one event.
struct Lineup {
  let question: Question
  /// Indices into the story's statements, in the order of articles and of their texts.
  var members: [Int]
}

/// Lines up the statements of a story: those on one question of one event come together.
///
/// - Complexity: O(statements × lineups of their question), each comparison with at most `mostCompared` members.
func lineups(of statements: [Statement], in story: StoryAnchor) -> [Lineup] {
  var byQuestion: [Question: [Int]] = [:]
  var questions: [Question] = []
  for index in statements.indices {
    let question = statements[index].question
    if byQuestion[question] == nil { questions.append(question) }
    byQuestion[question, default: []].append(index)
  }
  var result: [Lineup] = []
  for question in questions {
    // Who tells most of the event opens the lineups; who tells little joins what it fits.
    let order = (byQuestion[question] ?? []).sorted { a, b in
      (statements[b].anchor.features, a) < (statements[a].anchor.features, b)
    }
    var open: [[Int]] = []
    for index in order {
      if let best = bestLineup(for: index, among: open, of: statements, in: story) {
        open[best].append(index)
      } else {
        open.append([index])
      }
    }
    result += open.map { Lineup(question: question, members: toldOnce($0.sorted(), of: statements)) }
  }
  return result.sorted { ($0.members.first ?? 0) < ($1.members.first ?? 0) }
}

/// How many members of a lineup one statement is compared with.
private let mostCompared = 24
/// How many lineups of one question are tried, the largest stories having thousands of claims on the dead.
private let mostTried = 2000

private func bestLineup(
  for index: Int, among open: [[Int]], of statements: [Statement], in story: StoryAnchor
) -> Int? {
  let statement = statements[index]
  var best: (lineup: Int, votes: Int, size: Int)?
  for lineup in open.indices.suffix(mostTried) {
    var votes = 0
    var joins = false
    var isBarred = false
    for member in open[lineup].prefix(mostCompared) {
      let other = statements[member]
      guard let found = statement.affinity(to: other, in: story) else {
        isBarred = true
        break
      }
      let joined = statement.joins(other, votes: found)
      // A number that cannot hold beside one of the same text belongs to another event.
      if !joined, other.copyGroup == statement.copyGroup, !statement.bounds.overlaps(other.bounds),
        !statement.isRounding(of: other)
      {
        isBarred = true
        break
      }
      if joined {
        joins = true
        votes = max(votes, found)
      }
    }
    guard joins, !isBarred else { continue }
    if best.map({ ($0.votes, $0.size) < (votes, open[lineup].count) }) ?? true {
      best = (lineup, votes, open[lineup].count)
    }
  }
  return best?.lineup
}

/// The members without those that say again what an earlier sentence of the same article says in much the same words:
/// a caption that repeats the lead.
private func toldOnce(_ members: [Int], of statements: [Statement]) -> [Int] {
  // Checked on invented captions: two sentences on one figure share a third of their words, a repeated one two thirds.
  let samePart = 0.6
  var kept: [Int] = []
  for member in members {
    let statement = statements[member]
    let isRepeated = kept.suffix(mostCompared).contains { earlier in
      let other = statements[earlier]
      guard other.article == statement.article, other.bounds == statement.bounds, other.sentence != statement.sentence
      else { return false }
      let shorter = min(other.sentenceContent.count, statement.sentenceContent.count)
      let same = shared(other.sentenceContent, statement.sentenceContent)
      return same >= 4 && Double(same) >= samePart * Double(shorter)
    }
    if !isRepeated { kept.append(member) }
  }
  return kept
}
