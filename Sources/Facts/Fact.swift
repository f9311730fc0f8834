public import Provenance
public import Reading

/// The claims of many articles on one question of one event.
public struct Fact: Sendable {
  /// How its claims stand to each other, taken together.
  public enum Status: String, Sendable, Hashable {
    case single, agreed, compatible, updated, disputed
  }
  /// Stable over runs on the same input, and over additions that leave the question as it is.
  public let id: String
  /// The question in words taken from the texts: "people killed, Lesk flood".
  public let label: String
  /// The part that the counted play: `killed`, `injured`, …; nil for what has none.
  public let role: String?
  /// The unit of the value; empty where it is no number.
  public let unit: String
  /// The event that it is about.
  public let event: EventAnchor
  /// The value that most origins state most exactly.
  public let value: StatedValue
  /// How many articles say so, within the value or not.
  public let articles: Int
  /// How many texts they are when copies are folded.
  public let texts: Int
  /// How many parties are known to say so first-hand; nil where no claim says who counted.
  public let origins: Int?
  /// How the claims stand to each other.
  public let status: Status
  /// What each sentence says, in the order of the articles and of their texts.
  public let claims: [Claim]
}

/// What happened, where and when, as far as the texts say: what keeps the dead of one event from those of another.
public struct EventAnchor: Sendable, Hashable {
  /// Words of the texts: "Lesk flood".
  public let label: String
  /// The place it is tied to.
  public let place: String?
  /// ISO 8601 as far as it is known.
  public let date: String?
}

/// A value as one sentence states it.
public struct StatedValue: Sendable, Hashable {
  /// The interval, where it is a number.
  public let bounds: Bounds?
  /// The words: "more than 120".
  public let display: String
  /// The captured bytes of those words; nil for the value of a fact.
  public let bytes: ByteRange?
}

/// On whose word something is said.
public struct Attribution: Sendable, Hashable {
  /// Whether the claim comes from who was there or counted, through somebody, or on nobody's word.
  public enum Hand: String, Sendable, Hashable {
    case first, second, unattributed
  }
  /// Who says so, in the words of the text; nil where nobody is named.
  public let source: String?
  /// Whether the source is a named person or body.
  public let named: Bool
  /// What sort of source it is.
  public let kind: Quotation.SourceKind
  /// Through whom, outermost last.
  public let via: [String]
  /// How close to the matter.
  public let hand: Hand
}

/// What one sentence says of one question.
public struct Claim: Sendable {
  /// Stable over runs on the same input.
  public let id: String
  /// The sentence.
  public let evidence: Evidence
  /// What it says.
  public let value: StatedValue
  /// On whose word.
  public let attribution: Attribution
  /// The words that weaken it.
  public let hedge: String?
  /// The day up to which it speaks, ISO 8601; nil where that is not known.
  public let asOf: String?
  /// The party who is known to say so first-hand, as a stable name; claims of one origin count once.
  public let origin: String
  /// Whether that party is known, and not just the text that carries it.
  public let originKnown: Bool
  /// How it stands to the claim that speaks for the fact; nil for that claim itself.
  public let relation: Relation?
}

/// How one claim stands to another.
public struct Relation: Sendable, Hashable {
  /// The five ways, in the order in which they are tried.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case same, compatible, different, updated, contradicts
  }
  /// The id of the other claim.
  public let to: String
  /// How.
  public let kind: Kind
  /// Why, in one sentence.
  public let why: String
}
