/// A cue with the spans found for it, before it is judged.
package struct Candidate: Sendable {
  /// The number of its sentence.
  package let sentence: Int
  package let cue: Range<Int>
  package let source: Range<Int>?
  package let content: Range<Int>
  /// Log odds that the cue is one.
  package let cueScore: Float
  /// How much better the source is than none; nil where none is possible.
  package let sourceMargin: Float?
  /// How much better the content is than none.
  package let contentMargin: Float
  /// How many other cues its sentence has.
  package let others: Int

  var attribution: Attribution { Attribution(cue: cue, source: source, content: [content]) }
}

/// The candidates of an article, with how much is said around each.
package struct Candidates: Sendable {
  package let all: [Candidate]
  /// The first candidate of each sentence, one longer than the sentences.
  private let first: [Int]
  /// How many cues each sentence has, the doubtful ones in part.
  let said: [Float]
  /// The same for a sentence of the article in the mean.
  let meanSaid: Float
  /// The scores of the cues of one stem: their sum and number.
  private let ofStem: [UInt64: (sum: Float, count: Int)]

  init(_ all: [Candidate], in land: Landscape) {
    self.all = all
    let sentences = land.wording.sentences.count
    var first = [Int](repeating: all.count, count: sentences + 1)
    var said = [Float](repeating: 0, count: sentences)
    var ofStem: [UInt64: (sum: Float, count: Int)] = [:]
    for (index, candidate) in all.enumerated().reversed() {
      first[candidate.sentence] = index
      said[candidate.sentence] += max(0, min(1, 0.5 + candidate.cueScore / 4))
      let known = ofStem[land.cueStem(candidate.cue)] ?? (0, 0)
      ofStem[land.cueStem(candidate.cue)] = (known.sum + candidate.cueScore, known.count + 1)
    }
    for sentence in (0..<sentences).reversed() { first[sentence] = min(first[sentence], first[sentence + 1]) }
    self.first = first
    self.said = said
    self.ofStem = ofStem
    meanSaid = said.reduce(0, +) / Float(max(1, sentences))
  }

  /// The candidates of a sentence.
  func range(ofSentence sentence: Int) -> Range<Int> { first[sentence]..<first[sentence + 1] }

  /// How sure the other cues of one stem are in the mean, and how many there are.
  func others(ofStem stem: UInt64, than candidate: Candidate) -> (mean: Float, count: Int) {
    guard let known = ofStem[stem], known.count > 1 else { return (Self.none, 0) }
    return ((known.sum - candidate.cueScore) / Float(known.count - 1), known.count - 1)
  }

  /// Stands for the score of a cue that is not there.
  static let none: Float = -5
}

extension Landscape {
  /// The stem of the last word of a cue.
  func cueStem(_ cue: Range<Int>) -> UInt64 { stems[cue.upperBound - 1] }
}
