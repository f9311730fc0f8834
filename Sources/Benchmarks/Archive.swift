import Copies

/// What it costs to add an article to the index of an archive of `count` articles of some 2,600 letters each, made up of
/// numbers; the first of those added are copies of one there, the others are new.
func additions(to count: Int) async -> Measurement {
  var state: UInt64 = 1
  func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 20
  }
  func text() -> [UInt8] { (0..<2_600).map { _ in UInt8(0x61 + next() % 26) } }
  var index = CopyIndex()
  for _ in 0..<count {
    let fingerprints = (0..<80).map { _ in UInt32(truncatingIfNeeded: next()) }.sorted()
    index.restore(CopySketch(letters: 2_600, whole: next(), fingerprints: fingerprints), match: nil)
  }
  let kept = text()
  _ = index.add(CopySketch(of: kept), text: kept) { _ in [] }
  var texts = (0..<1_000).map { _ in text() }
  for at in 0..<500 { texts[at].replaceSubrange(100..<2_500, with: kept[100..<2_500]) }
  var stored: [Int: [UInt8]] = [count: kept]
  return await measure("adding to an archive of \(count)", Double(texts.count), "articles", rounds: 1) {
    for text in texts {
      stored[index.count] = text
      _ = index.add(CopySketch(of: text), text: text) { stored[$0] ?? [] }
    }
  }
}
