/// A trained table: boosted trees that all ask the same questions on one level, so that a row's answers are the place of
/// its leaf. Leaves are thousandths of a logit; the sum over all trees is the opinion.
///
/// Source: oblivious trees as in Prokhorenkova et al., "CatBoost: unbiased boosting with categorical features", 2018.
struct TreeTable: Sendable {
  private var features: [Int] = []
  private var thresholds: [Float] = []
  private var leaves: [Float] = []
  private var depth = 0

  /// Reads a table as `Scripts/train_blocks.py` writes it: for each tree `feature<threshold …: leaf …;`.
  init(_ text: StaticString) {
    var inLeaves = false
    var levels = 0
    text.withUTF8Buffer { bytes in
      for token in bytes.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
        var word = String(decoding: token, as: UTF8.self)
        let endsTree = word.hasSuffix(";")
        let endsSplits = word.hasSuffix(":")
        if endsTree || endsSplits { word.removeLast() }
        if inLeaves {
          leaves.append((Float(word) ?? 0) / 1000)
        } else if let mark = word.firstIndex(of: "<") {
          features.append(Int(word[..<mark]) ?? 0)
          thresholds.append(Float(word[word.index(after: mark)...]) ?? 0)
          levels += 1
        }
        if endsSplits {
          inLeaves = true
          depth = levels
        }
        if endsTree {
          inLeaves = false
          levels = 0
        }
      }
    }
  }

  /// The opinion on one row: the logit that the block belongs to the article.
  ///
  /// - Precondition: the row has as many numbers as the rows that the table was trained on.
  /// - Complexity: O(trees).
  func opinion(on row: UnsafeBufferPointer<Float>) -> Float {
    var sum: Float = 0
    var at = 0
    var leaf = 0
    let size = 1 << depth
    features.withUnsafeBufferPointer { features in
      thresholds.withUnsafeBufferPointer { thresholds in
        leaves.withUnsafeBufferPointer { leaves in
          while leaf < leaves.count, at + depth <= features.count {
            var place = 0
            for level in at..<at + depth { place = place << 1 | (row[features[level]] >= thresholds[level] ? 1 : 0) }
            sum += leaves[leaf + place]
            leaf += size
            at += depth
          }
        }
      }
    }
    return sum
  }
}

/// The probability that a logit stands for, 1 / (1 + e^-z), by range reduction and a Taylor polynomial; no error above 1e-6.
func probability(_ logit: Float) -> Float {
  let bounded = Double(max(-30, min(30, -logit)))
  let halvings = (bounded / 0.6931471805599453).rounded()
  let rest = bounded - halvings * 0.6931471805599453
  let power = 1 + rest * (1 + rest * (0.5 + rest * (1 / 6.0 + rest * (1 / 24.0 + rest * (1 / 120.0 + rest / 720.0)))))
  return Float(1 / (1 + power * Double(sign: .plus, exponent: Int(halvings), significand: 1)))
}
