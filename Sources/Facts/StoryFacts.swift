public import Provenance
public import Reading

/// All that was lined up for one story.
public struct StoryFacts: Sendable {
  /// Sorted by weight, disputes first among equals.
  public let facts: [Fact]
  /// Facts with claims that cannot both hold.
  public let disputes: [Dispute]
  /// What happened when, earliest first; what cannot be ordered comes last.
  public let timeline: [TimelineEntry]
  /// Who and what is named, by number of texts.
  public let entities: [Entity]
  /// What was said, with its variants.
  public let quotes: [QuoteGroup]
  /// Runs of text that articles share, with the credit near them.
  public let passages: [CreditedPassage]
}

/// Claims of one fact that cannot both hold.
public struct Dispute: Sendable, Hashable {
  /// The fact's id.
  public let fact: String
  /// Ids of one claim for each side.
  public let claims: [String]
  /// Why they cannot both hold, and what would explain it, in one sentence each.
  public let why: String
}

/// Something that the texts put at a time.
public struct TimelineEntry: Sendable {
  /// Whether it happened, or is only planned or said to have happened.
  public enum Modality: String, Sendable, Hashable {
    case happened, planned, claimed
  }
  /// ISO 8601 as far as it is known; TIMEX3 with X for what is not (`XXXX-WXX-5`: some Friday).
  public let date: String
  /// How exactly.
  public let precision: DatePrecision
  /// The words of the text.
  public let when: String
  /// Whether it happened.
  public let modality: Modality
  /// The place in the order of days that the texts give when no day can be pinned, 0 for the first; nil where unknown.
  public let relativeDay: Int?
  /// The sentences that say so.
  public let evidence: [Evidence]
}

/// Who or what the names of a story stand for.
public struct Entity: Sendable {
  /// Stable over runs on the same input.
  public let id: String
  /// What it is.
  public let kind: Name.Kind
  /// The name that most texts give in full.
  public let name: String
  /// Every spelling, most frequent first.
  public let aliases: [(text: String, count: Int)]
  /// How many texts name it.
  public let texts: Int
  /// The first mention in each article.
  public let evidence: [Evidence]
}

/// One thing said, as several texts quote it.
public struct QuoteGroup: Sendable {
  /// Who said it; nil where that cannot be told.
  public let speaker: String?
  /// The longest version; a quotation interrupted by "he said" has several pieces.
  public let evidence: [Evidence]
  /// The other versions.
  public let variants: [[Evidence]]
}

/// A run of text that two or more articles share.
public struct CreditedPassage: Sendable {
  /// It, in each of the articles.
  public let evidence: [Evidence]
  /// Who is credited for it near it, in any of them.
  public let credit: String?
}
