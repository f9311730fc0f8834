import Provenance
import Reading

/// One amount that counts something, with all that its sentence tells about it: a claim before it is lined up.
struct Statement {
  /// The article, by its place in the story.
  let article: Int
  let copyGroup: Int
  /// The sentence, as an index into the article's reading.
  let sentence: Int
  /// The words of the amount.
  let range: TextRange
  let bounds: Bounds
  let change: Amount.Change
  /// The part that those counted play.
  var role: String?
  let unit: String
  /// The words that say what is counted.
  let counted: TextRange?
  var set: CountedSet
  /// Where the words of the whole set stand, where a part is counted: "the twelve rescued sailors".
  var whole: TextRange?
  let anchor: Anchor
  /// Stems of the words around it that carry meaning, sorted.
  let content: [FoldedWord]
  /// The same of its whole sentence, to tell a caption that says a sentence again.
  let sentenceContent: [FoldedWord]
  /// Which of the amounts of its sentence it is.
  let place: AmountPlace
  /// Whether the sentence says that the figure has risen to this.
  var isRisen = false
  var attribution: Attribution
  var party: Party?
  let hedge: String?

  /// The question that it answers, before events are told apart.
  var question: Question {
    Question(
      role: set.nationality == nil ? role : nil, base: set.base, nationality: set.nationality, isPart: set.isPart)
  }
}

/// What is asked: how many of whom, in which role.
struct Question: Hashable {
  let role: String?
  let base: CountedSet.Base
  let nationality: FoldedWord?
  let isPart: Bool
}

/// Which of the amounts of a sentence one is: in two copies of a sentence the same place holds the same figure.
struct AmountPlace: Hashable {
  let index: Int
  let count: Int
}
