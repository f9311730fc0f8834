import Copies
import Extraction
import Facts

/// The fixed words of every form: labels, never prose about what happened.
enum Words {
  static let noOutlet = "no outlet named"
  static let untitled = "untitled"
  static let dateNotStated = "date not stated"
  static let speakerUnclear = "Speaker unclear"
  static let when = "When?"
  static let ownAccount = "no source given"

  /// "1 article", "5 articles".
  static func count(_ number: Int, _ singular: String, _ plural: String? = nil) -> String {
    "\(number) \(number == 1 ? singular : plural ?? singular + "s")"
  }

  /// How many parties are known to say it first-hand.
  static func origins(_ fact: Fact) -> String {
    switch fact.origins {
    case .none: "origin not stated"
    case .some(1): "one origin"
    case .some(let number): "\(number) origins"
    }
  }

  /// What arrived and what is left when copies are folded.
  static func fold(articles: Int, texts: Int, arrow: String = "→") -> String {
    "\(count(articles, "article")) \(arrow) \(count(texts, "text"))"
  }

  /// How a wording stands to the value of its fact.
  static func label(of relation: Relation.Kind) -> String {
    switch relation {
    case .same, .compatible: "also said"
    case .updated: "updated"
    case .different: "different thing"
    case .contradicts: "contradicts"
    }
  }

  /// Why a part of the page was cut.
  static func reason(_ cut: CutReason) -> String {
    switch cut {
    case .navigation: "page frame"
    case .title: "headline"
    case .byline: "byline"
    case .share: "share line"
    case .promotion: "promotion"
    case .advertisement: "advertisement"
    case .related: "other articles"
    case .comments: "comments"
    case .commentPolicy: "comment policy"
    case .legal: "legal notice"
    case .media: "player furniture"
    case .duplicate: "said twice"
    case .siteFrame: "repeated on the site"
    case .boilerplate: "boilerplate"
    }
  }

  /// What was damaged.
  static func damage(_ kind: Repair.Kind) -> String {
    switch kind {
    case .lostSpace: "lost space"
    case .lostAccent: "lost accent"
    case .lostPunctuation: "lost punctuation"
    case .lostTail: "lost tail"
    case .lostHeading: "lost heading"
    case .mojibake: "wrong charset"
    case .softHyphen: "soft hyphen"
    case .entity: "character reference"
    }
  }

  /// What an article is to the others that are one text with it.
  static func copy(_ kind: CopyVerdict.Kind) -> String {
    switch kind {
    case .original, .copy: "same text as"
    case .excerpt: "excerpt of"
    case .version: "version of"
    case .reworded: "rewording of"
    }
  }

  /// A share in whole percent.
  static func percent(_ share: Double) -> String { "\(Int(clamped(share) * 100 + 0.5)) %" }
}

/// A share as a number from 0 to 1.
func clamped(_ share: Double) -> Double { share > 0 ? min(share, 1) : 0 }
