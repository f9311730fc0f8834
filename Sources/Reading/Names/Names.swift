import Provenance

#if canImport(ReadingModels)
  import ReadingModels
#endif

/// Mentions of persons, organisations, places and other named things, each with the entity it stands for.
///
/// - Complexity: O(tokens).
func names(in text: [UInt8], tokens: [Token], sentences: [Sentence]) -> [Name] {
  let mentions = TextPart.runs(of: sentences, tokens: tokens.count).flatMap { run in
    let part = TextPart(run, of: sentences, tokens: tokens)
    let found =
      nameTagger()?.mentions(in: text, tokens: part.tokens, sentences: part.sentences)
      ?? capitalisedRuns(text, tokens: part.tokens, sentences: part.sentences)
    return part.firstToken == 0
      ? found
      : found.map {
        Mention(
          tokens: $0.tokens.lowerBound + part.firstToken..<$0.tokens.upperBound + part.firstToken, kind: $0.kind)
      }
  }
  let whole = withOneKind(
    withPressNames(
      withDefinitions(mentions, in: text, tokens: tokens, sentences: sentences), tokens: tokens), tokens: tokens)
  return resolved(whole, in: text, tokens: tokens, sentences: sentences)
}

/// The tagger over the model in the program; reading its head costs nothing, so it is made for each article.
func nameTagger() -> NameTagger? {
  #if canImport(ReadingModels)
    let bytes = UnsafeRawBufferPointer(start: reading_names_model(), count: reading_names_model_size())
    return NameModelFile.tagger(in: bytes)
  #else
    return nil
  #endif
}

/// A run of tokens that names something.
package struct Mention: Sendable {
  package let tokens: Range<Int>
  package let kind: Name.Kind
}

/// A first reading: each run of capitalised words is a name of unknown kind, unless only the sentence start makes it so.
func capitalisedRuns(_ text: [UInt8], tokens: [Token], sentences: [Sentence]) -> [Mention] {
  var mentions: [Mention] = []
  for sentence in sentences {
    var i = sentence.tokens.lowerBound
    while i < sentence.tokens.upperBound {
      guard tokens[i].kind == .word, tokens[i].shape.contains(.capitalised),
        !SentenceWords.starters.contains(tokens[i].key)
      else {
        i += 1
        continue
      }
      var end = i + 1
      while end < sentence.tokens.upperBound, tokens[end].kind == .word, tokens[end].shape.contains(.capitalised) {
        end += 1
      }
      let isStart = i == sentence.tokens.lowerBound && end == i + 1
      if !isStart {
        let isPerson = i > sentence.tokens.lowerBound && PersonWords.titles.contains(tokens[i - 1].key)
        mentions.append(Mention(tokens: i..<end, kind: isPerson ? .person : .other))
      }
      i = end
    }
  }
  return mentions
}
