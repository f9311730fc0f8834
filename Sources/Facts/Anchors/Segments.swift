import Provenance
import Reading

/// One sentence cut into stretches that each say one thing: at commas, dashes, quotation marks, clause openers, and
/// around the words that only tell who says so.
struct Segments {
  struct Segment {
    let tokens: Range<Int>
    /// Whether it only tells who says so: "harbour officials say".
    let isReporting: Bool
  }

  let all: [Segment]

  /// - Parameter frames: the tokens that only tell who says so.
  init(of sentence: Sentence, in text: ReadText, frames: [Range<Int>]) {
    var all: [Segment] = []
    var start = sentence.tokens.lowerBound
    var reporting = false
    func close(at end: Int, next: Int) {
      if end > start { all.append(Segment(tokens: start..<end, isReporting: reporting)) }
      start = next
    }
    var frame = 0
    for token in sentence.tokens {
      while frame < frames.count, frames[frame].upperBound <= token { frame += 1 }
      let inFrame = frame < frames.count && frames[frame].contains(token)
      if inFrame != reporting {
        close(at: token, next: token)
        reporting = inFrame
      }
      if text.words[token] == .none {
        if text.separates(token) { close(at: token, next: token + 1) }
      } else if NewsWords.openers.contains(text.words[token]) {
        close(at: token, next: token)
      }
    }
    close(at: sentence.tokens.upperBound, next: sentence.tokens.upperBound)
    self.all = all
  }

  /// The segment that holds `token`.
  func index(of token: Int) -> Int? { all.firstIndex { $0.tokens.contains(token) } }
}

extension ReadText {
  /// Whether a mark parts one stretch of a sentence from the next.
  func separates(_ mark: Int) -> Bool {
    let range = reading.tokens[mark].range
    let bytes = article.text.utf8
    guard let first = range.isEmpty ? nil : bytes[range.start] else { return false }
    switch first {
    case 0x2C, 0x3B, 0x3A, 0x28, 0x29, 0x5B, 0x5D, 0x22: return true  // , ; : ( ) [ ] "
    case 0x2D: return range.count > 1 || reading.tokens[mark].shape.contains(.spaceBefore)  // -- and a dash with spaces
    case 0xE2 where range.count >= 3 && bytes[range.start + 1] == 0x80:
      // U+2013…U+2015 dashes, U+201C…U+201F double quotation marks.
      return (0x93...0x95).contains(bytes[range.start + 2]) || (0x9C...0x9F).contains(bytes[range.start + 2])
    case 0xC2: return range.count >= 2 && (bytes[range.start + 1] == 0xAB || bytes[range.start + 1] == 0xBB)  // « »
    default: return false
    }
  }
}
