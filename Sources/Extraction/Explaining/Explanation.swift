public import Provenance

/// What became of a page, block by block, and why.
public struct Explanation: Sendable {
  /// The article, or why there is none.
  public let outcome: ExtractionOutcome
  /// All blocks of the page, in page order; empty where there is nothing to cut into blocks.
  public let blocks: [ExplainedBlock]
}

/// A block of a page with the reasons for which it was kept or cut.
public struct ExplainedBlock: Sendable, Hashable {
  /// Where it stands in the capture.
  public let bytes: ByteRange
  /// Its words, decoded.
  public let words: String
  /// The part it plays in the article; nil for a block that was cut.
  public let role: Paragraph.Role?
  /// Why it was cut; nil for a block that was kept.
  public let cut: CutReason?
  /// How probable it is, 0…1, that it belongs to the article, by all that was measured of it and the blocks around.
  public let probability: Double
  /// What can be seen of it, in words, that speaks for what became of it; the strongest first, at most four.
  public let signs: [String]

  /// The same block, cut after all.
  func cut(as reason: CutReason, because sign: String) -> ExplainedBlock {
    ExplainedBlock(bytes: bytes, words: words, role: nil, cut: reason, probability: probability, signs: [sign])
  }
}

/// The blocks of a sorted page with what speaks for each verdict.
func explainedBlocks(_ sorted: SortedPage) -> [ExplainedBlock] {
  sorted.page.blocks.indices.map { index in
    let block = sorted.page.blocks[index]
    let words = sorted.page.flow.string(block.range)
    let probability = Double(min(1, max(0, sorted.probabilities[index])))
    switch sorted.verdicts[index] {
    case .kept(let role):
      return ExplainedBlock(
        bytes: block.bytes, words: words, role: role, cut: nil, probability: probability,
        signs: Array(textSigns(index, sorted).prefix(mostSigns)))
    case .cut(let reason):
      return ExplainedBlock(
        bytes: block.bytes, words: words, role: nil, cut: reason, probability: probability,
        signs: Array(frameSigns(index, reason, sorted).prefix(mostSigns)))
    }
  }
}

private let mostSigns = 4

/// What speaks for a block being text.
private func textSigns(_ index: Int, _ sorted: SortedPage) -> [String] {
  let shape = sorted.shapes[index]
  let markup = sorted.page.blocks[index].markup
  var signs: [String] = []
  if let witness = sorted.witness(index), witness > 0.5 {
    signs.append("\(percent(Double(witness))) of it stands in the text that the page's structured data gives")
  }
  if shape.words >= 20, shape.endsSentence { signs.append("running text of \(shape.words) words") }
  if markup.headingLevel > 0 { signs.append("a heading over text") }
  if markup.inside.contains(.articleBody) || markup.hints.contains(.articleContent) {
    signs.append("its elements are named as the body of an article")
  } else if markup.inside.contains(.article) || markup.inside.contains(.main) {
    signs.append("in the element for the page's main matter")
  }
  if index > 0, index + 1 < sorted.verdicts.count, sorted.verdicts[index - 1].isKept, sorted.verdicts[index + 1].isKept
  {
    signs.append("text before and behind it")
  }
  if shape.words < 20, shape.endsSentence { signs.append("it ends like a sentence") }
  if shape.words > 0, shape.stopWords * 4 >= shape.words { signs.append("the little words of running text") }
  return signs
}

/// What speaks for a block being frame.
private func frameSigns(_ index: Int, _ reason: CutReason, _ sorted: SortedPage) -> [String] {
  let shape = sorted.shapes[index]
  let markup = sorted.page.blocks[index].markup
  var signs: [String] = []
  switch reason {
  case .title: return ["the headline, kept as the title"]
  case .byline: signs.append("says who wrote it or when, kept as author or date")
  case .duplicate: signs.append("the same words stand before")
  default: break
  }
  if let cue = shape.strongestCue, cue.share >= 0.15 {
    signs.append("\(percent(cue.share)) of it are phrases of \(cue.kind.words)")
  }
  for (element, words) in elementWords where markup.inside.contains(element) { signs.append(words) }
  if shape.bytes > 0, markup.linkedBytes * 2 > shape.bytes {
    signs.append("\(percent(min(1, Double(markup.linkedBytes) / Double(shape.bytes)))) of it is a link")
  }
  for (hint, words) in hintWords where markup.hints.contains(hint) {
    signs.append("its elements are named as \(words)")
  }
  if let witness = sorted.witness(index), witness >= 0, witness < 0.2, shape.words >= 6 {
    signs.append("not in the text that the page's structured data gives")
  }
  if shape.endsWithClock { signs.append("ends with the length of a recording") }
  if shape.words <= 6, !shape.endsSentence {
    signs.append("a label of \(shape.words) \(shape.words == 1 ? "word" : "words")")
  } else if !shape.endsSentence {
    signs.append("does not end like a sentence")
  }
  if shape.separators > 1 { signs.append("marks of a menu between its words") }
  let beside = [index - 1, index + 1].filter(sorted.verdicts.indices.contains)
  if !beside.contains(where: { sorted.verdicts[$0].isKept }) { signs.append("frame before and behind it") }
  return signs
}

private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

extension SortedPage {
  /// How much of a block the page's structured data gives as text; nil where it gives none.
  fileprivate func witness(_ index: Int) -> Float? {
    witnesses.indices.contains(index) && witnesses[index] > -0.75 ? witnesses[index] : nil
  }
}

private let elementWords: [(ElementSet, String)] = [
  (.nav, "in a navigation element"), (.footer, "in a footer element"), (.aside, "in an element for side matter"),
  (.form, "in a form"), (.button, "in a button"), (.dialog, "in a dialog"), (.hidden, "hidden from readers"),
  (.noscript, "only for browsers without scripts"), (.header, "in a header element"),
]

private let hintWords: [(HintSet, String)] = [
  (.comments, "comments"), (.related, "related matter"), (.share, "buttons to share"), (.promotion, "promotion"),
  (.advertisement, "advertising"), (.navigation, "navigation"), (.legal, "legal notices"), (.sidebar, "side matter"),
  (.biography, "notes on the author"), (.tags, "tags"), (.media, "pictures or players"),
]

extension Cues.Kind {
  /// What a phrase hints at, for a person.
  fileprivate var words: String {
    switch self {
    case .navigation: "menus"
    case .byline: "bylines"
    case .share: "sharing buttons"
    case .promotion: "promotion"
    case .advertisement: "advertising"
    case .related: "lists of other articles"
    case .comments: "comments"
    case .commentPolicy: "rules for comments"
    case .legal: "legal notices"
    case .media: "players"
    }
  }
}
