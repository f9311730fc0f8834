// Reading: what the sentences of one article say. Nothing here knows of another article.
// This file is the module's public surface; all ranges lie in the text that was given.

public import Provenance

/// Reads one article: sentences, names, times, amounts, and who says what.
///
/// - Parameters:
///   - text: UTF-8; bytes that are no UTF-8 are read as unknown letters.
///   - paragraphs: the parts of `text`; empty where they are not known, then blank lines separate them.
///   - published: the day on which it was published; relative times stay symbolic where it is nil.
/// - Complexity: O(bytes).
public func reading(of text: [UInt8], paragraphs: [Paragraph] = [], published: CivilDate? = nil) -> Reading {
  let parts = paragraphs.isEmpty ? blankLineParagraphs(of: text) : paragraphs
  let tokens = tokens(of: text, in: parts)
  let sentences = sentences(of: text, tokens: tokens, in: parts)
  let names = names(in: text, tokens: tokens, sentences: sentences)
  let times = times(in: text, tokens: tokens, sentences: sentences, published: published)
  let amounts = amounts(in: text, tokens: tokens, sentences: sentences, names: names, times: times)
  let said = quotations(in: text, tokens: tokens, sentences: sentences, names: names)
  return Reading(
    paragraphs: parts, tokens: tokens, sentences: sentences, names: names, times: times, amounts: amounts,
    quotations: said.reports, stances: said.stances)
}

/// All that was read in one article. Every list is sorted by place.
public struct Reading: Sendable {
  /// The parts of the text.
  public let paragraphs: [Paragraph]
  /// Words, numbers and marks.
  public let tokens: [Token]
  /// Sentences, headings and list items.
  public let sentences: [Sentence]
  /// Mentions of persons, organisations, places and other named things.
  public let names: [Name]
  /// Mentions of dates, times, durations and repeated times.
  public let times: [TimeExpression]
  /// Mentions of amounts.
  public let amounts: [Amount]
  /// What is said by somebody, directly or indirectly.
  public let quotations: [Quotation]
  /// What somebody is told to want, support, attack or hold to without a word of reporting. Nobody said so in words, so
  /// it is on nobody's word.
  public let stances: [Quotation]
}

/// A word, a number or a mark.
public struct Token: Sendable, Hashable {
  /// What sort of token.
  public enum Kind: UInt8, Sendable, Hashable {
    case word, number, mark
  }
  /// Where it stands.
  public let range: TextRange
  /// What it is.
  public let kind: Kind
  /// What its letters look like, and what stands before it.
  public let shape: Shape
  /// Its letters as one number, the same for all spellings that differ only in case: compare this, not bytes.
  public let key: WordKey
}

/// A sentence, heading or list item.
public struct Sentence: Sendable, Hashable {
  /// Where it stands, without the white space around it.
  public let range: TextRange
  /// Its tokens, as indices into ``Reading/tokens``.
  public let tokens: Range<Int>
  /// The paragraph it stands in, as an index into ``Reading/paragraphs``.
  public let paragraph: Int
}

/// A mention of a person, an organisation, a place or another named thing.
public struct Name: Sendable, Hashable {
  /// What is named.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case person, organisation, place, other
  }
  /// Where it stands.
  public let range: TextRange
  /// What it names.
  public let kind: Kind
  /// Mentions of one thing in this article have one number, counted from 0.
  public let entity: Int
  /// The fullest form of the name in this article.
  public let full: String
}

/// A mention of a time.
public struct TimeExpression: Sendable, Hashable {
  /// The four kinds of ISO-TimeML.
  public enum Kind: String, Sendable, Hashable {
    case date = "DATE"
    case time = "TIME"
    case duration = "DURATION"
    case set = "SET"
  }
  /// Where it stands.
  public let range: TextRange
  /// What it is.
  public let kind: Kind
  /// The TIMEX3 value: `2015-11-13`, `2015-W46`, `P2D`, `PAST_REF`; `XXXX-WXX-5` is a Friday that cannot be pinned.
  public let value: String
  /// The days it can be, where it can be pinned.
  public let days: DayRange?
  /// The weekday it names, pinned or not.
  public let weekday: Weekday?
  /// How exactly it tells.
  public let precision: DatePrecision
  /// Whether it counts from an event of the text ("two days after the attacks") and not from the day of writing.
  public let countsFromEvent: Bool
}

/// A mention of an amount.
public struct Amount: Sendable, Hashable {
  /// How the words bound the value.
  public enum Change: String, Sendable, Hashable {
    case exact = "="
    case atMost = "<"
    case atLeast = ">"
    case about = "~"
  }
  /// The whole phrase, modifier included: "more than 120".
  public let range: TextRange
  /// The words of the number alone: "120".
  public let number: TextRange
  /// The value: the number as written; of a range its middle.
  public let value: Double
  /// The values it can be.
  public let bounds: Bounds
  /// How the words bound it.
  public let change: Change
  /// The unit: `people`, `percent`, `share`, `USD`, `kilometre`, or the counted noun itself in the singular; empty where none.
  public let unit: String
  /// The unit in words, for people and for scoring: `percentage`, `dollar`, `shipping container`; empty where none.
  public let unitName: String
  /// What is counted, with its modifiers: "fighter jets"; nil where nothing is.
  public let counted: TextRange?
  /// The part it plays: `killed`, `injured`, `missing`, `detained`, `displaced`, `raid`, `aircraft`, …; nil where none.
  public let role: String?
  /// The words that give the role: "left … dead".
  public let roleWords: TextRange?
  /// The amount it is a part of ("five *of the seven*"), as an index into ``Reading/amounts``.
  public let partOf: Int?
  /// The sentence it stands in, as an index into ``Reading/sentences``.
  public let sentence: Int
  /// Whether it counts something: false of ages, durations, measures, money, percentages and bare numbers.
  public let isCount: Bool
  /// How the number is written.
  public let form: Form
  /// The group that the counted persons belong to: `people`, `attackers`, `troops`, `police`, `refugees`, `hostages`;
  /// nil where nobody is counted. Dead attackers are not among the dead of an attack.
  public let group: String?
  /// The nationality of the counted as an adjective ("Danish" for "six Danes" and "six were Danish").
  public let attribute: String?
  /// The noun of the group it is counted among ("attackers" of "three of the seven attackers are …"), lower case.
  public let wholeNoun: String?
  /// Whether another figure took its place in the same sentence: the "seven" of "revised down to five from seven"
  /// and of "five, not seven".
  /// Nobody claims it any more, so it counts nothing.
  public let isFormer: Bool

  /// The ``unit`` of a fraction or proportion: "a third", "one in five houses". It is no count.
  public static let share = "share"

  /// How a number is written.
  public enum Form: String, Sendable, Hashable {
    /// "129"
    case digits
    /// "nearly two dozen"
    case words
    /// "dozens", "several": only the least is known.
    case vague
    /// "a soldier": one, by its article.
    case article
    /// A person's name in the place of a count: "Jo Doe was killed" is one.
    case name
  }
}

/// What somebody says, directly or indirectly, and who.
public struct Quotation: Sendable, Hashable {
  /// How it is told.
  public enum Kind: String, Sendable, Hashable {
    case direct, indirect, mixed
  }
  /// What sort of source it is.
  public enum SourceKind: String, Sendable, Hashable, CaseIterable {
    case named, official, document, witness, anonymous, outlet, narration
  }
  /// How it is told.
  public let kind: Kind
  /// The words said; a quotation interrupted by "he said" has two parts.
  public let content: [TextRange]
  /// The words that say that somebody says: "said", "according to".
  public let cue: [TextRange]
  /// The words that name the source.
  public let source: [TextRange]
  /// Who says it, in full; nil where it cannot be told.
  public let speaker: String?
  /// What sort of source it is.
  public let sourceKind: SourceKind
  /// Through whom it was learnt, outermost last: "told *Reuters*".
  public let via: [String]
  /// The words that weaken it: "believed to be", "possibly".
  public let hedge: TextRange?
}
