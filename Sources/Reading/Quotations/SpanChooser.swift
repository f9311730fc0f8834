/// Picks the span beside a cue that its model likes best, or none.
package struct SpanChooser: Sendable {
  let model: LinearModel
  /// How many starts and how many ends are looked at closely, by the features that say most.
  static let looked = 10
  /// How many starts and how many ends are tried in pairs; more did not change the choice on the training texts.
  static let kept = 6
  /// The product of the ranks of a start and an end up to which they are tried together.
  static let pairs = 12

  package init(model: LinearModel) { self.model = model }

  /// The best span, with how much better it is than none; nil where no span is possible.
  package func best(_ place: SpanPlace, in land: Landscape, list: inout FeatureList) -> (
    span: Range<Int>, margin: Float
  )? {
    let (span, score, none) = search(place, in: land, list: &list, right: nil, cost: nil)
    return span.map { ($0, score - none) }
  }

  package func choose(_ place: SpanPlace, in land: Landscape, list: inout FeatureList) -> Range<Int>? {
    choose(place, in: land, list: &list, right: nil, cost: nil)
  }

  /// The same while learning: `right` is tried in any case, and `cost` is added to the score of each span (nil is none).
  package func choose(
    _ place: SpanPlace, in land: Landscape, list: inout FeatureList, right: Range<Int>?, cost: ((Range<Int>?) -> Float)?
  ) -> Range<Int>? {
    let (span, score, none) = search(place, in: land, list: &list, right: right, cost: cost)
    return score > none ? span : nil
  }

  private func search(
    _ place: SpanPlace, in land: Landscape, list: inout FeatureList, right: Range<Int>?, cost: ((Range<Int>?) -> Float)?
  ) -> (span: Range<Int>?, score: Float, none: Float) {
    let starts = edges(place, PartOfSpeech.startNoSpan, in: land, list: &list, always: right?.lowerBound) {
      at, list, isFirst in
      if isFirst {
        land.spanStartFeatures(at, place, into: &list)
      } else {
        land.moreSpanStartFeatures(at, place, into: &list)
      }
    }
    let last = right.map { $0.upperBound - 1 }
    let ends = edges(place, PartOfSpeech.endNoSpan, in: land, list: &list, always: last) { at, list, isFirst in
      if isFirst {
        land.spanEndFeatures(at, place, into: &list)
      } else {
        land.moreSpanEndFeatures(at, place, into: &list)
      }
    }
    land.noSpanFeatures(place, into: &list)
    let none = model.score(list) + (cost?(nil) ?? 0)
    var best = -Float.infinity
    var choice: Range<Int>?
    for (i, start) in starts.enumerated() {
      for (j, end) in ends.enumerated() where end.at >= start.at {
        let span = start.at..<end.at + 1
        guard (i + 1) * (j + 1) <= Self.pairs || span == right, place.allows(span) else { continue }
        land.spanPairFeatures(span, place, into: &list)
        let score = start.score + end.score + model.score(list) + (cost?(span) ?? 0)
        if score > best {
          best = score
          choice = span
        }
      }
    }
    return (choice, best, none)
  }

  /// The few best places for one end of a span, best first: by the features that say most, then of those few by all.
  @inline(__always) private func edges(
    _ place: SpanPlace, _ impossible: UInt64, in land: Landscape, list: inout FeatureList, always: Int?,
    features: (Int, inout FeatureList, _ isFirst: Bool) -> Void
  ) -> [BestFew.Candidate] {
    var likely = BestFew(limit: Self.looked, always: always)
    for at in place.window where place.allows(at) {
      if impossible >> land.classes[at] & 1 == 1, at != always { continue }
      features(at, &list, true)
      likely.offer(at, score: model.score(list))
    }
    var best = BestFew(limit: Self.kept, always: always)
    for candidate in likely.all {
      features(candidate.at, &list, false)
      best.offer(candidate.at, score: candidate.score + model.score(list))
    }
    return best.all
  }
}

extension Landscape {
  /// Calls `body` with each list of features that a span, or none, scores by.
  package func forEachFeature(
    of span: Range<Int>?, _ place: SpanPlace, list: inout FeatureList, _ body: (borrowing FeatureList) -> Void
  ) {
    guard let span else {
      noSpanFeatures(place, into: &list)
      return body(list)
    }
    spanStartFeatures(span.lowerBound, place, into: &list)
    body(list)
    moreSpanStartFeatures(span.lowerBound, place, into: &list)
    body(list)
    spanEndFeatures(span.upperBound - 1, place, into: &list)
    body(list)
    moreSpanEndFeatures(span.upperBound - 1, place, into: &list)
    body(list)
    spanPairFeatures(span, place, into: &list)
    body(list)
  }
}

/// The few best places, best first; of equals the earlier. One place can be kept whatever its score.
private struct BestFew {
  typealias Candidate = (at: Int, score: Float)
  let limit: Int
  let always: Int?
  private var best: [Candidate] = []
  private var kept: Candidate?

  init(limit: Int, always: Int?) {
    self.limit = limit
    self.always = always
    best.reserveCapacity(limit + 1)
  }

  var all: [Candidate] {
    guard let kept, !best.contains(where: { $0.at == kept.at }) else { return best }
    return best + [kept]
  }

  mutating func offer(_ at: Int, score: Float) {
    if at == always { kept = (at, score) }
    if best.count == limit, let last = best.last, score <= last.score { return }
    let place = best.firstIndex { $0.score < score } ?? best.count
    best.insert((at, score), at: place)
    if best.count > limit { best.removeLast() }
  }
}
