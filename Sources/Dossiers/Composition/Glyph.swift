import Facts
import Provenance

/// The four shapes of an agreement bar: told apart by outline, so that greyscale and a terminal show them too.
enum Glyph: Sendable, Hashable {
  case states, compatible, contradicts, repeats

  /// The shape.
  var symbol: String {
    switch self {
    case .states: "■"
    case .compatible: "□"
    case .contradicts: "◧"
    case .repeats: "▤"
    }
  }
  /// The shape where there is only ASCII.
  var ascii: String {
    switch self {
    case .states: "#"
    case .compatible: "o"
    case .contradicts: "/"
    case .repeats: "="
    }
  }
  /// What it says, read aloud.
  var words: String {
    switch self {
    case .states: "states it"
    case .compatible: "compatible"
    case .contradicts: "contradicts"
    case .repeats: "copy or same origin"
    }
  }
  /// All of them in the order of a legend.
  static let legend: [Glyph] = [.states, .compatible, .contradicts, .repeats]
}

/// One claim with the shape that it has in its fact's bar.
struct MarkedClaim {
  /// What is said.
  let claim: Claim
  /// How it counts.
  let glyph: Glyph
  /// The article that says it, as an index into the story's articles; nil where the story has no such article.
  let article: Int?
  /// Whether an article that is the same text has said it before in this fact.
  let isCopy: Bool
}

/// The claims of a fact with their shapes, in the order of the claims: the first article in which an origin says
/// something counts, what another article has of that origin is only shown.
///
/// An earlier figure of one origin is that origin again, and a different thing is no part of the bar.
func markedClaims(of fact: Fact, in directory: ArticleDirectory) -> [MarkedClaim] {
  /// Where an origin spoke first, for each of the three shapes that count.
  var first: [Glyph: [String: String]] = [:]
  var firstOfText: [Int: Int] = [:]
  return fact.claims.map { claim in
    let article = directory.index(of: claim.evidence.article)
    let carrier = claim.evidence.article.description
    func saidElsewhere(_ glyph: Glyph) -> Bool {
      first[glyph]?[claim.origin].map { $0 != carrier } ?? false
    }
    let kind = claim.relation?.kind ?? .same
    var glyph: Glyph =
      switch kind {
      case .same: .states
      case .compatible: .compatible
      case .contradicts: .contradicts
      case .updated, .different: .repeats
      }
    if saidElsewhere(glyph) || (glyph == .compatible && saidElsewhere(.states)) {
      glyph = .repeats
    } else if glyph != .repeats, first[glyph]?[claim.origin] == nil {
      first[glyph, default: [:]][claim.origin] = carrier
    }
    guard let article else { return MarkedClaim(claim: claim, glyph: glyph, article: nil, isCopy: false) }
    let text = directory.groups.ofArticle[article]
    let firstArticle = firstOfText[text] ?? article
    firstOfText[text] = firstArticle
    return MarkedClaim(claim: claim, glyph: glyph, article: article, isCopy: firstArticle != article)
  }
}

/// The bar of a fact: one shape for each article and what it does, in the order of the claims; what is vaguer is left
/// out where its article says more elsewhere.
func agreementBar(_ claims: [MarkedClaim]) -> [MarkedClaim] {
  var shown: Set<BarPlace> = []
  let stating = Set(claims.filter { $0.glyph != .compatible }.map(\.claim.evidence.article))
  return claims.filter { marked in
    let article = marked.claim.evidence.article
    if marked.claim.relation?.kind == .different { return false }
    if marked.glyph == .compatible, stating.contains(article) { return false }
    return shown.insert(BarPlace(article: article, glyph: marked.glyph)).inserted
  }
}

private struct BarPlace: Hashable {
  let article: ArticleID
  let glyph: Glyph
}
