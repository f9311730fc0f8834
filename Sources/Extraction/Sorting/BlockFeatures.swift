/// What the classifier knows of each block of a page: its own shape, its neighbours', its place, and what the page's
/// best run of text looks like. One row of ``BlockFeatures/count`` numbers a block.
///
/// The order of the numbers is fixed by the trained tables; `Scripts/train_blocks.py` learns from exactly these rows.
package struct BlockFeatures {
  /// The rows, one after another.
  package private(set) var values: [Float]
  /// How many numbers a row has.
  package static let count =
    ownCount + placeCount + windowCount + neighbours.count * neighbourCount + MarkupFeatures.count
  static let markupStart = count - MarkupFeatures.count

  static let ownCount = 44
  static let placeCount = 16 + Landmarks.kinds.count * 2
  static let windowCount = 10
  static let neighbours = [-3, -2, -1, 1, 2, 3]
  static let neighbourCount = 7

  /// The features of the blocks of `page`.
  ///
  /// - Complexity: O(blocks + bytes of the best run).
  init(_ page: Page, _ shapes: [BlockShape], _ core: TextCore, title: Int?, witnesses: Witnesses = Witnesses()) {
    let count = page.blocks.count
    values = [Float](repeating: 0, count: count * BlockFeatures.count)
    guard count > 0 else { return }
    let windows = TextWindows(shapes)
    let markup = page.containers.isEmpty ? nil : MarkupFeatures(page, shapes, witnesses: witnesses)
    let landmarks = Landmarks(shapes)
    let repeats = Repeats(shapes)
    var wordsBefore = 0
    let allWords = max(1, shapes.reduce(0) { $0 + $1.words })
    values.withUnsafeMutableBufferPointer { rows in
      for index in 0..<count {
        let row = UnsafeMutableBufferPointer(
          rebasing: rows[index * BlockFeatures.count..<(index + 1) * BlockFeatures.count])
        let shape = shapes[index]
        BlockFeatures.writeOwn(page.blocks[index], shape, repeats: repeats.counts[index], to: row)
        var at = BlockFeatures.ownCount
        func add(_ value: Float) {
          row[at] = value
          at += 1
        }
        // Place.
        add(Float(index) / Float(count))
        add(Float(wordsBefore) / Float(allWords))
        add(log2(Float(index + 1)))
        add(log2(Float(count - index)))
        add(Float(max(-50, min(50, index - core.range.lowerBound))))
        add(Float(max(-50, min(50, core.range.upperBound - 1 - index))))
        add(core.share)
        add(core.overlap[index])
        add(core.titleOverlap[index])
        add(title.map { Float(max(-50, min(50, index - $0))) } ?? -60)
        add(index + 1 < count && page.blocks[index + 1].startsGroup ? 1 : 0)
        add(log2(Float(count)))
        add(log2(Float(allWords)))
        add(Float(wordsBefore == 0 ? 1 : 0))
        add(Float(min(20, repeats.runs[index])))
        add(Float(repeats.later[index]))
        for distances in landmarks.distances { add(distances[index]) }
        wordsBefore += shape.words
        // Windows.
        for window in windows.values { add(window[index]) }
        // Neighbours.
        for offset in BlockFeatures.neighbours {
          let other = index + offset
          guard shapes.indices.contains(other) else {
            at += BlockFeatures.neighbourCount
            continue
          }
          let shape = shapes[other]
          let words = Float(max(1, shape.words))
          add(log2(Float(shape.words + 1)))
          add(Float(shape.stopWords) / words)
          add(shape.endsSentence ? 1 : 0)
          add(Float(shape.cueWords) / words)
          add(Float(shape.capitalised) / words)
          add(page.blocks[other].isListItem ? 1 : 0)
          add(shape.isDated ? 1 : 0)
        }
        markup?.write(index, to: UnsafeMutableBufferPointer(rebasing: row[BlockFeatures.markupStart...]))
      }
    }
  }

  /// The block's own shape.
  private static func writeOwn(
    _ block: PageBlock, _ shape: BlockShape, repeats: Int, to row: UnsafeMutableBufferPointer<Float>
  ) {
    let words = Float(max(1, shape.words))
    var at = 0
    func add(_ value: Float) {
      row[at] = value
      at += 1
    }
    add(Float(shape.words))
    add(Float(shape.stopWords) / words)
    add(Float(shape.stopWords))
    add(Float(shape.capitalised) / words)
    add(Float(shape.allCapitals) / words)
    add(Float(shape.numbers) / words)
    add(Float(shape.commas))
    add(Float(shape.commas) / words)
    add(Float(shape.sentenceEnds))
    add(shape.endsSentence ? 1 : 0)
    add(shape.endsWithColon ? 1 : 0)
    add(shape.endsWithComma ? 1 : 0)
    add(shape.endsWithClock ? 1 : 0)
    add(shape.endsWithEllipsis ? 1 : 0)
    add(shape.startsLower ? 1 : 0)
    add(shape.startsWithQuote ? 1 : 0)
    add(Float(shape.separators))
    add(Float(shape.quoteMarks))
    add(Float(shape.digits) / Float(max(1, shape.bytes)))
    add(Float(shape.addresses))
    add(Float(shape.letterBytes) / words)
    add(Float(shape.bytes - shape.letterBytes) / Float(max(1, shape.bytes)))
    for kind in Cues.Kind.allCases { add(Float(shape.cues[kind.rawValue]) / words) }
    add(Float(shape.cueWords) / words)
    add(Float(shape.cueWords))
    add(block.isListItem ? 1 : 0)
    add(block.startsGroup ? 1 : 0)
    add(Float(min(9, repeats)))
    add(Float(shape.years))
    add(Float(min(9, shape.months)))
    add(Float(min(9, shape.clocks)))
    add(shape.isDated ? 1 : 0)
    for index in 0..<3 { add(Float(shape.pronouns[index]) / words) }
  }
}

/// The binary logarithm, exact enough for features: Foundation is not needed for it.
private func log2(_ value: Float) -> Float {
  guard value > 0 else { return 0 }
  return Float(value.exponent) + (value.significand - 1)
}

extension BlockShape {
  /// Whether most of it is frame phrases.
  fileprivate var isFramePhrase: Bool { cueWords * 2 > words }
}

/// How often the text of each block stands in the page, and where it stands in a part that is there twice.
private struct Repeats {
  /// How often.
  var counts: [Int]
  /// How many blocks in a row, this one among them, repeat as many in a row before.
  var runs: [Int]
  /// 0 where the text stands once, 1 where it stands again behind, 2 where it stood before, 3 for both.
  var later: [Int]

  init(_ shapes: [BlockShape]) {
    var places: [UInt64: Int] = [:]
    var before = [Int](repeating: -1, count: shapes.count)
    var totals: [UInt64: Int] = [:]
    later = [Int](repeating: 0, count: shapes.count)
    for (index, shape) in shapes.enumerated() where shape.words > 0 {
      if let place = places[shape.hash] {
        before[index] = place
        later[place] |= 1
        later[index] |= 2
      }
      places[shape.hash] = index
      totals[shape.hash, default: 0] += 1
    }
    counts = shapes.map { totals[$0.hash] ?? 1 }
    runs = [Int](repeating: 0, count: shapes.count)
    var start = 0
    while start < shapes.count {
      guard before[start] >= 0 else {
        start += 1
        continue
      }
      var end = start + 1
      while end < shapes.count, before[end] == before[end - 1] + 1 { end += 1 }
      for index in start..<end { runs[index] = end - start }
      start = end
    }
  }
}

/// How much running text stands around each block: sums that fade with distance, before and after it.
private struct TextWindows {
  var values: [[Float]] = []
  static let fades: [Float] = [0.5, 0.8, 0.93, 0.98]

  init(_ shapes: [BlockShape]) {
    let mass = shapes.map { $0.isText ? Float(min(60, $0.words)) : 0 }
    for fade in TextWindows.fades {
      let around = FadingSums(mass, fade: fade)
      values += [around.before, around.behind]
    }
    // Dates and frame phrases around: lists of teasers and comments have one each few lines.
    for marks in [shapes.map { $0.isDated ? 1 : 0 as Float }, shapes.map { $0.isFramePhrase ? 1 : 0 as Float }] {
      // A place's own mark counts on both sides, faded once.
      let around = FadingSums(marks, fade: 0.8)
      let near = marks.indices.map { (around.before[$0] + marks[$0]) * 0.8 + (around.behind[$0] + marks[$0]) * 0.8 }
      values.append(near)
    }
  }
}

/// How far each block is behind and before the last block that says nothing but a frame phrase of a kind, such as
/// "Comments" or "Related articles": what follows such a line is seldom the article.
private struct Landmarks {
  static let kinds: [Cues.Kind] = [.share, .promotion, .related, .comments, .legal, .byline, .navigation]
  var distances: [[Float]] = []

  init(_ shapes: [BlockShape]) {
    for kind in Landmarks.kinds {
      let isMark = shapes.map { $0.words <= 8 && $0.cues[kind.rawValue] * 3 >= $0.words * 2 && $0.words > 0 }
      var behind = [Float](repeating: 99, count: shapes.count)
      var before = behind
      var last: Int?
      for index in shapes.indices {
        if let last { behind[index] = Float(min(98, index - last)) }
        if isMark[index] { last = index }
      }
      last = nil
      for index in shapes.indices.reversed() {
        if let last { before[index] = Float(min(98, last - index)) }
        if isMark[index] { last = index }
      }
      distances.append(behind)
      distances.append(before)
    }
  }
}
