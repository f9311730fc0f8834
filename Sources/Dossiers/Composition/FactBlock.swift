import Facts

/// One fact laid out for a reader.
struct FactBlock {
  /// The fact itself.
  let fact: Fact
  /// Its place in the story, from 1.
  let number: Int
  /// The claim whose sentence stands for the value; nil where the fact has no claim.
  let speaker: MarkedClaim?
  /// The values that cannot both hold: the fact's own first. One where nothing contradicts it.
  let sides: [Side]
  /// The shapes.
  let bar: [MarkedClaim]
  /// The compatible wordings, later figures and different things, each once.
  let wordings: [Wording]
  /// Every claim.
  let claims: [MarkedClaim]

  /// One value of a fact and the claim to follow it by.
  struct Side {
    let display: String
    let claim: MarkedClaim?
  }

  /// One way in which the value is put, and who puts it so.
  struct Wording {
    let label: String
    let display: String
    var claims: [MarkedClaim]
  }

  init(_ fact: Fact, number: Int, in directory: ArticleDirectory) {
    self.fact = fact
    self.number = number
    claims = markedClaims(of: fact, in: directory)
    bar = agreementBar(claims)
    let speaker =
      claims.first { $0.claim.relation == nil }
      ?? claims.first { $0.claim.relation?.kind == .same } ?? claims.first
    self.speaker = speaker
    var sides = [Side(display: side(of: fact.value), claim: speaker)]
    for marked in claims where marked.claim.relation?.kind == .contradicts {
      let display = side(of: marked.claim.value)
      if !sides.contains(where: { $0.display == display }), sides.count < FactBlock.mostSides {
        sides.append(Side(display: display, claim: marked))
      }
    }
    self.sides = sides
    wordings = FactBlock.wordings(claims, of: fact)
  }

  /// More values than these stand in the list of claims only.
  private static let mostSides = 4

  private static func wordings(_ claims: [MarkedClaim], of fact: Fact) -> [Wording] {
    var wordings: [Wording] = []
    var places: [String: Int] = [:]
    for marked in claims {
      guard let relation = marked.claim.relation, relation.kind != .contradicts else { continue }
      let display = marked.claim.value.display
      if relation.kind == .same, display == fact.value.display || saysNumber(of: fact.value, marked.claim.value) {
        continue
      }
      let label = Words.label(of: relation.kind)
      if let place = places[label + display] {
        wordings[place].claims.append(marked)
      } else {
        places[label + display] = wordings.count
        wordings.append(Wording(label: label, display: display, claims: [marked]))
      }
    }
    return wordings
  }
}

/// What a claim's line says besides its sentence, each with its label; labels without words stand alone.
func sourcing(of claim: Claim) -> [(label: String, words: String)] {
  var parts: [(label: String, words: String)] = []
  if let source = claim.attribution.source { parts.append(("citing", source)) }
  if !claim.attribution.via.isEmpty { parts.append(("via", claim.attribution.via.joined(separator: ", "))) }
  if let hedge = claim.hedge { parts.append(("hedge", "“\(hedge)”")) }
  if let day = claim.asOf { parts.append(("as of", day)) }
  return parts
}

/// Whether a wording is the same number with other words around it: "five", "5 people".
private func saysNumber(of value: StatedValue, _ other: StatedValue) -> Bool {
  value.bounds?.exact != nil && value.bounds == other.bounds
}

/// A value as one side of a comparison: figures where it is a whole number, so that "four" and "3" can be compared.
func side(of value: StatedValue) -> String {
  guard let exact = value.bounds?.exact, abs(exact) < 9e15, Double(Int(exact)) == exact else { return value.display }
  return String(Int(exact))
}
