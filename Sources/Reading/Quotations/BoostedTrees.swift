/// Boosted trees: all nodes of one level ask the same question, so a tree is a few questions and a table of answers.
package struct BoostedTrees: Sendable {
  /// Questions of each tree.
  package static let depth = 5
  /// What a leaf is counted in, in log odds.
  package static let unit: Float = 0.001

  /// A question: whether a value is at least a threshold.
  package struct Question: Sendable {
    package let value: Int
    package let threshold: Float

    package init(value: Int, threshold: Float) {
      self.value = value
      self.threshold = threshold
    }
  }

  private let questions: [Question]
  private let leaves: [Int16]

  /// Trees one behind the other: `depth` questions and two to the power of `depth` leaves for each.
  package init(questions: [Question], leaves: [Int16]) {
    self.questions = questions
    self.leaves = leaves
  }

  /// Trees as they are written, little-endian: for each question the number of its value in 16 bits and its threshold as
  /// a 32-bit float, then the leaves in 16 bits. Nil where the bytes are none or ask for more than `values`.
  package init?(file: UnsafeRawBufferPointer, values: Int) {
    let leavesOfTree = 1 << Self.depth
    let size = Self.depth * 6 + leavesOfTree * 2
    guard file.count.isMultiple(of: size) else { return nil }
    var questions: [Question] = []
    var leaves: [Int16] = []
    for tree in 0..<file.count / size {
      for level in 0..<Self.depth {
        let at = tree * size + level * 6
        let value = Int(UInt16(littleEndian: file.loadUnaligned(fromByteOffset: at, as: UInt16.self)))
        let bits = UInt32(littleEndian: file.loadUnaligned(fromByteOffset: at + 2, as: UInt32.self))
        guard value < values else { return nil }
        questions.append(Question(value: value, threshold: Float(bitPattern: bits)))
      }
      for leaf in 0..<leavesOfTree {
        let at = tree * size + Self.depth * 6 + leaf * 2
        leaves.append(Int16(littleEndian: file.loadUnaligned(fromByteOffset: at, as: Int16.self)))
      }
    }
    self.init(questions: questions, leaves: leaves)
  }

  /// The trees as they are written.
  package var file: [UInt8] {
    var bytes: [UInt8] = []
    for tree in 0..<questions.count / Self.depth {
      for question in questions[tree * Self.depth..<(tree + 1) * Self.depth] {
        withUnsafeBytes(of: UInt16(question.value).littleEndian) { bytes += $0 }
        withUnsafeBytes(of: question.threshold.bitPattern.littleEndian) { bytes += $0 }
      }
      for leaf in leaves[tree << Self.depth..<(tree + 1) << Self.depth] {
        withUnsafeBytes(of: leaf.littleEndian) { bytes += $0 }
      }
    }
    return bytes
  }

  /// Log odds for a row of values.
  package func score(_ values: [Float]) -> Float {
    var sum: Int32 = 0
    values.withUnsafeBufferPointer { values in
      questions.withUnsafeBufferPointer { questions in
        leaves.withUnsafeBufferPointer { leaves in
          var question = 0
          var base = 0
          while question < questions.count {
            var leaf = 0
            for level in question..<question + Self.depth {
              leaf = leaf << 1 | (values[questions[level].value] >= questions[level].threshold ? 1 : 0)
            }
            sum &+= Int32(leaves[base + leaf])
            question += Self.depth
            base += 1 << Self.depth
          }
        }
      }
    }
    return Float(sum) * Self.unit
  }
}
