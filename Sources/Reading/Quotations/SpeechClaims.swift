import Provenance

/// Which cue each run of speech belongs to by the words of its own sentence.
///
/// Speech that goes on behind "he said", or in the next paragraph, is the speaker's only as long as no other words claim it.
struct SpeechClaims {
  private var cues: [Int: [Range<Int>]] = [:]

  init(_ attributions: [Attribution], in wording: Wording) {
    for attribution in attributions {
      for part in attribution.content {
        guard let first = wording.run(part.lowerBound) ?? wording.run(part.upperBound - 1),
          wording.runOf[attribution.cue.lowerBound] != wording.runOf[part.lowerBound]
        else { continue }
        cues[first, default: []].append(attribution.cue)
      }
    }
  }

  /// Whether another cue than this one claims the run.
  func isTaken(_ run: Int, from cue: Range<Int>) -> Bool {
    cues[run]?.contains { !$0.overlaps(cue) } ?? false
  }
}

extension Wording {
  /// An attribution of speech alone, without whom or what it was said to or about: "told *the paper*, “…”".
  func speechAlone(_ attribution: Attribution) -> Attribution {
    guard attribution.content.count == 1, let part = attribution.content.first,
      part.lowerBound == attribution.cue.upperBound, attribution.cue.contains(where: { has(.reporting, at: $0) }),
      let opening = part.prefix(9).first(where: { marks[$0] == .opening }), opening > part.lowerBound,
      marks[opening - 1] == .comma || marks[opening - 1] == .colon, let run = run(opening), isSpeech(runs[run]),
      !(part.lowerBound..<opening).contains(where: {
        has([.auxiliary, .modal, .subordinator, .relative, .personPronoun], at: $0) || runOf[$0] >= 0
      })
    else { return attribution }
    var result = attribution
    result.content = [opening..<part.upperBound]
    return result
  }

  /// The reports without those of speech that another one of the same words has with a better cue.
  func withoutDoubles(_ quotations: [Quotation]) -> [Quotation] {
    var best: [TextRange: Int] = [:]
    var dropped: Set<Int> = []
    for (index, quotation) in quotations.enumerated() where quotation.kind == .direct {
      for part in quotation.content {
        guard let other = best[part] else {
          best[part] = index
          continue
        }
        guard quotations[other].content.count == quotation.content.count else { continue }
        if claim(quotation, on: part) > claim(quotations[other], on: part) {
          dropped.insert(other)
          best[part] = index
        } else {
          dropped.insert(index)
        }
      }
    }
    return quotations.enumerated().filter { !dropped.contains($0.offset) }.map(\.element)
  }

  /// How good the cue of a quotation is: verbs of saying before colons before all else, then the nearer one.
  private func claim(_ quotation: Quotation, on part: TextRange) -> (Int, Int, Int) {
    guard let cue = quotation.cue.first else { return (-1, 0, 0) }
    let words = tokens(in: cue)
    let isReporting = words.contains { has(.reporting, at: $0) }
    let isColon = words.contains { marks[$0] == .colon }
    let distance = cue.start >= part.end ? cue.start - part.end : part.start - cue.end
    return (isReporting ? 2 : isColon ? 1 : 0, quotation.source.isEmpty ? 0 : 1, -distance)
  }
}
