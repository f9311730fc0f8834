/// How the words of an article were labelled in a first pass, for the second to agree with itself.
///
/// After Krishnan and Manning, "An effective two-stage model for exploiting non-local dependencies in named entity
/// recognition", 2006: what a word is called elsewhere in the article is evidence for what it is here.
package struct LabelVotes {
  private var words: WordNumbers
  /// Of each word that was in a name somewhere: how often it had each label.
  private var counts: [UInt16] = []

  /// Counts the labels of the words with these keys.
  package init(_ keys: [UInt64], _ labels: [UInt8]) {
    words = WordNumbers(capacity: keys.count / 8)
    for (key, label) in zip(keys, labels) where label != 0 { _ = words.number(of: key) }
    counts = [UInt16](repeating: 0, count: words.keys.count * NameLabel.count)
    guard !counts.isEmpty else { return }
    for (key, label) in zip(keys, labels) {
      let number = words.known(key)
      guard number >= 0 else { continue }
      let place = number * NameLabel.count + Int(label)
      counts[place] &+= counts[place] < .max ? 1 : 0
    }
  }

  /// The features of one more look at a word that was labelled `own`, written to `out` from place `count` on; returns
  /// the count behind them.
  package func collect(
    _ key: UInt64, own: UInt8, shape: UInt64, into out: UnsafeMutableBufferPointer<UInt64>, from count: Int
  ) -> Int {
    let number = words.known(key)
    guard number >= 0 else { return count }
    let row = number * NameLabel.count
    var sink = FeatureSink(out, from: count)
    var kinds = SIMD8<Int32>()  // outside, then the four kinds
    var whole = (label: 0, count: 0)  // the most frequent label as a part of a longer name
    for label in 0..<NameLabel.count {
      let votes = Int(counts[row + label]) - (label == Int(own) ? 1 : 0)
      kinds[(label + 3) / 4] &+= Int32(votes)
      let place = (label - 1) % 4
      if label > 0, place != 3, votes > whole.count { whole = (label, votes) }
    }
    var best = 0
    var all: Int32 = 0
    for k in 0..<5 {
      all &+= kinds[k]
      if kinds[k] > kinds[best] { best = k }
    }
    guard all > 0 else {
      sink.put(80, shape)
      return sink.count
    }
    let share: UInt64 = kinds[best] == all ? 2 : kinds[best] * 3 > all * 2 ? 1 : 0
    let many: UInt64 = all > 3 ? 2 : all > 1 ? 1 : 0
    sink.put(81, UInt64(best) | share << 8 | many << 16)
    sink.put(82, UInt64(best) | share << 8 | shape << 16)
    if whole.count > 0 { sink.put(83, UInt64(whole.label) | (whole.count > 1 ? 1 << 8 : 0)) }
    for k in 0..<5 where kinds[k] > 0 { sink.put(84, UInt64(k)) }
    return sink.count
  }
}
