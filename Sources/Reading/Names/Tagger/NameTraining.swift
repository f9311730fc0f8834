/// What the trainer sees of one text: the same tokens and features as in reading.
package struct NameTrainingText {
  /// The tokens' places in the text, in bytes.
  package private(set) var ranges: [Range<Int>] = []
  /// The sentences, as runs of tokens.
  package private(set) var runs: [Range<Int>] = []
  /// The features of each token.
  package private(set) var features: [[UInt64]] = []
  /// The key of each token.
  package private(set) var keys: [UInt64] = []
  /// The form of each token for its votes; nil for a token that takes none.
  package private(set) var voteShapes: [UInt64?] = []
  /// The class of each token for label pairs.
  package private(set) var classes: [Int] = []

  package init(_ text: [UInt8], lexicon: NameLexicon, isPlain: Bool = false) {
    let parts = blankLineParagraphs(of: text)
    let all = tokens(of: text, in: parts)
    let split = sentences(of: text, tokens: all, in: parts)
    ranges = all.map(\.range.range)
    runs = split.map(\.tokens)
    let views = tokenViews(text.span, tokens: all, sentences: split, lexicon: lexicon)
    var hashes = [UInt64](repeating: 0, count: NameFeatures.most)
    views.withUnsafeBufferPointer { views in
      let maker = NameFeatures(views, isPlain: isPlain)
      for sentence in runs {
        for i in sentence {
          let count = hashes.withUnsafeMutableBufferPointer {
            maker.collect(at: i, in: sentence, text: text.span, token: all[i], into: $0)
          }
          features.append(Array(hashes[..<count]))
          classes.append(tokenClass(views[i]))
          keys.append(views[i].key)
          voteShapes.append(views[i].takesVotes && !isPlain ? views[i].voteShape : nil)
        }
      }
    }
  }
}

/// The keys of the words of a phrase, as the tokenizer splits it.
package func tokenKeys(_ phrase: String) -> [UInt64] {
  let bytes = Array(phrase.utf8)
  return tokens(of: bytes, in: blankLineParagraphs(of: bytes)).map(\.key.value)
}

/// The names that a tagger finds in a text.
package func taggedNames(_ tagger: NameTagger, _ text: [UInt8]) -> [(range: Range<Int>, kind: Name.Kind)] {
  let parts = blankLineParagraphs(of: text)
  let all = tokens(of: text, in: parts)
  let split = sentences(of: text, tokens: all, in: parts)
  return tagger.mentions(in: text, tokens: all, sentences: split).map {
    (all[$0.tokens.lowerBound].range.start..<all[$0.tokens.upperBound - 1].range.end, $0.kind)
  }
}
