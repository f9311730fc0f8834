import Reading

/// The training sentences: for each token its features, by number, and its label.
struct Corpus {
  private(set) var features: [Int32] = []
  /// Where the features of each token start in `features`; one more than tokens.
  private(set) var starts: [Int] = [0]
  private(set) var labels: [UInt8] = []
  private(set) var classes: [UInt8] = []
  private(set) var sentences: [Range<Int>] = []
  /// Names that do not start and end with a token.
  private(set) var lost = 0
  /// The hash of each feature by number.
  private(set) var hashes: [UInt64] = []

  private(set) var keys: [UInt64] = []
  private(set) var voteShapes: [UInt64?] = []
  /// The tokens and the sentences of each text, and its number, which all copies of one text share.
  private(set) var texts: [(tokens: Range<Int>, sentences: Range<Int>, number: Int)] = []
  private var raw: [UInt64] = []

  var tokens: Int { labels.count }
  var featureCount: Int { hashes.count }

  mutating func add(_ labelled: LabelledText, number: Int, lexicon: NameLexicon, isPlain: Bool) {
    let text = NameTrainingText(labelled.text, lexicon: lexicon, isPlain: isPlain)
    let first = labels.count
    labels.append(contentsOf: [UInt8](repeating: 0, count: text.ranges.count))
    classes.append(contentsOf: text.classes.map { UInt8($0) })
    let firstSentence = sentences.count
    keys.append(contentsOf: text.keys)
    voteShapes.append(contentsOf: text.voteShapes)
    for found in text.features {
      raw.append(contentsOf: found)
      starts.append(raw.count)
    }
    var starting: [Int: Int] = [:]
    var ending: [Int: Int] = [:]
    for (k, range) in text.ranges.enumerated() {
      starting[range.lowerBound] = k
      ending[range.upperBound] = k
    }
    var isTaken = [Bool](repeating: false, count: text.ranges.count)
    for name in labelled.names {
      // a name that ends inside a token, as at the full stop of "Inc.", takes the token that its end lies in
      guard let a = starting[name.range.lowerBound],
        let b = ending[name.range.upperBound] ?? ending[name.range.upperBound + 1], b >= a,
        !isTaken[a...b].contains(true)
      else {
        lost += 1
        continue
      }
      for k in a...b { isTaken[k] = true }
      if a == b {
        labels[first + a] = UInt8(NameLabel(.only, name.kind).number)
      } else {
        for k in a...b { labels[first + k] = UInt8(NameLabel(.inside, name.kind).number) }
        labels[first + a] = UInt8(NameLabel(.begin, name.kind).number)
        labels[first + b] = UInt8(NameLabel(.last, name.kind).number)
      }
    }
    for run in text.runs { join(run, from: first, firstSentence) }
    texts.append((first..<labels.count, firstSentence..<sentences.count, number))
  }

  /// A name that goes past the end of a sentence makes one of both.
  private mutating func join(_ run: Range<Int>, from first: Int, _ firstSentence: Int) {
    let moved = (run.lowerBound + first)..<(run.upperBound + first)
    if sentences.count > firstSentence, let last = sentences.last, last.upperBound == moved.lowerBound,
      !NameLabel(number: Int(labels[last.upperBound - 1])).mayEnd
    {
      sentences[sentences.count - 1] = last.lowerBound..<moved.upperBound
    } else {
      sentences.append(moved)
    }
  }

  /// Numbers the features that are seen twice or more; the others are dropped.
  mutating func number() {
    let sorted = raw.sorted()
    var i = 0
    while i < sorted.count {
      var k = i + 1
      while k < sorted.count, sorted[k] == sorted[i] { k += 1 }
      if k - i > 1 { hashes.append(sorted[i]) }
      i = k
    }
    var slots = 1
    while slots < hashes.count * 2 { slots *= 2 }
    var table = [Int32](repeating: -1, count: slots)
    func place(_ hash: UInt64) -> Int {
      var slot = Int(truncatingIfNeeded: hash >> 20) & (slots - 1)
      while table[slot] >= 0 && hashes[Int(table[slot])] != hash { slot = (slot + 1) & (slots - 1) }
      return slot
    }
    for (number, hash) in hashes.enumerated() { table[place(hash)] = Int32(number) }
    var newStarts = [0]
    newStarts.reserveCapacity(starts.count)
    for token in 0..<(starts.count - 1) {
      for k in starts[token]..<starts[token + 1] {
        let number = table[place(raw[k])]
        if number >= 0 { features.append(number) }
      }
      newStarts.append(features.count)
    }
    starts = newStarts
    raw = []
  }

  /// The corpus with each text twice: as it is, and with the votes of the labels guessed for it.
  func withVotes(_ guesses: [UInt8]) -> Corpus {
    var both = self
    var numbers: [UInt64: Int32] = [:]
    var out = [UInt64](repeating: 0, count: 64)
    for text in texts {
      let votes = LabelVotes(Array(keys[text.tokens]), Array(guesses[text.tokens]))
      let moved = both.labels.count - text.tokens.lowerBound
      for i in text.tokens {
        both.features.append(contentsOf: features[starts[i]..<starts[i + 1]])
        if let shape = voteShapes[i] {
          let count = out.withUnsafeMutableBufferPointer {
            votes.collect(keys[i], own: guesses[i], shape: shape, into: $0, from: 0)
          }
          for hash in out[..<count] {
            let number = numbers[hash] ?? Int32(both.hashes.count)
            if numbers[hash] == nil {
              numbers[hash] = number
              both.hashes.append(hash)
            }
            both.features.append(number)
          }
        }
        both.starts.append(both.features.count)
        both.labels.append(labels[i])
        both.classes.append(classes[i])
      }
      for sentence in sentences[text.sentences] {
        both.sentences.append((sentence.lowerBound + moved)..<(sentence.upperBound + moved))
      }
    }
    return both
  }
}
