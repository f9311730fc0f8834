/// A stretch of a text with its tokens, sentences and paragraphs numbered from 0.
///
/// What looks at a whole article keeps dozens of bytes for each token. A text longer than any article is no article: it is
/// looked at part by part, so that the memory does not grow with it.
struct TextPart {
  let tokens: [Token]
  let sentences: [Sentence]
  /// How many tokens of the text stand before.
  let firstToken: Int

  /// Tokens of a part at most. The longest of 1,100 news articles had 3,000 words.
  static let longest = 200_000

  /// The parts of a text as runs of sentences, cut between paragraphs where that is possible.
  static func runs(of sentences: [Sentence], tokens: Int, longest: Int = longest) -> [Range<Int>] {
    guard tokens > longest else { return [0..<sentences.count] }
    var runs: [Range<Int>] = []
    var start = 0
    var size = 0
    for (number, sentence) in sentences.enumerated() {
      let isNewParagraph = number > 0 && sentences[number - 1].paragraph != sentence.paragraph
      if number > start, size + sentence.tokens.count > longest || isNewParagraph && size > longest / 2 {
        runs.append(start..<number)
        start = number
        size = 0
      }
      size += sentence.tokens.count
    }
    runs.append(start..<sentences.count)
    return runs
  }

  /// The part of a text that the sentences `run` make.
  init(_ run: Range<Int>, of sentences: [Sentence], tokens: [Token]) {
    guard run.count < sentences.count, let first = sentences[run].first, let last = sentences[run].last else {
      (self.tokens, self.sentences, firstToken) = (tokens, sentences, 0)
      return
    }
    let start = first.tokens.lowerBound
    firstToken = start
    self.tokens = Array(tokens[start..<last.tokens.upperBound])
    self.sentences = sentences[run].map {
      Sentence(
        range: $0.range, tokens: $0.tokens.lowerBound - start..<$0.tokens.upperBound - start,
        paragraph: $0.paragraph - first.paragraph)
    }
  }
}
