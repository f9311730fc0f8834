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

  /// The opinion on each row: the logit that the block belongs to the article.
  ///
  /// - Parameter start: how many numbers of each row the table does not know: those before its first.
  /// - Precondition: from there on the rows have as many numbers as those that the table was trained on.
  /// - Complexity: O(trees × rows). All rows pass one question after the other, which the processor does several at once.
  func opinions(on columns: Columns, from start: Int = 0) -> [Float] {
    let rows = columns.rows
    let size = 1 << depth
    var sums = [Float](repeating: 0, count: rows)
    var places = [UInt32](repeating: 0, count: rows)
    columns.values.withUnsafeBufferPointer { values in
      places.withUnsafeMutableBufferPointer { places in
        sums.withUnsafeMutableBufferPointer { sums in
          for tree in 0..<(depth == 0 ? 0 : min(features.count / depth, leaves.count / size)) {
            places.update(repeating: 0)
            for level in tree * depth..<(tree + 1) * depth {
              let threshold = thresholds[level]
              let place = (start + features[level]) * rows
              let column = UnsafeBufferPointer(rebasing: values[place..<place + rows])
              for row in 0..<rows { places[row] = places[row] &<< 1 | (column[row] >= threshold ? 1 : 0) }
            }
            leaves.withUnsafeBufferPointer { leaves in
              for row in 0..<rows { sums[row] += leaves[tree &* size &+ Int(places[row])] }
            }
          }
        }
      }
    }
    return sums
  }
}

/// Rows of numbers kept column by column.
struct Columns {
  let rows: Int
  private(set) var values: [Float]

  /// - Parameters:
  ///   - values: the rows one after another, each of `width` numbers.
  ///   - before: how many columns of zeros to put before these.
  init(rows values: ArraySlice<Float>, width: Int, before: Int = 0) {
    let rows = values.count / width
    self.rows = rows
    self.values = [Float](repeating: 0, count: (before + width) * rows)
    self.values.withUnsafeMutableBufferPointer { target in
      values.withUnsafeBufferPointer { source in
        // A few rows at a time, which the nearest memory holds whole.
        for first in stride(from: 0, to: rows, by: 16) {
          for column in 0..<width {
            let place = (before + column) * rows
            for row in first..<min(rows, first + 16) { target[place + row] = source[row * width + column] }
          }
        }
      }
    }
  }

  /// Sets the first numbers of a row.
  mutating func set(_ numbers: [Float], inRow row: Int) {
    for (column, number) in numbers.enumerated() { values[column * rows + row] = number }
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
