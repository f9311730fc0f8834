import Facts

/// One contradiction, its sides beside each other.
struct DisputeBlock {
  /// The fact that is disputed.
  let fact: FactBlock
  /// The sides: the claim that speaks for each, and the others that say the same.
  let sides: [Side]
  /// Why both cannot hold, and what would explain it.
  let why: String

  /// One side.
  struct Side {
    let display: String
    let claims: [MarkedClaim]
  }

  /// Nil where none of the claims is among the fact's.
  init?(_ dispute: Dispute, about fact: FactBlock) {
    self.fact = fact
    why = dispute.why
    var taken: Set<String> = []
    sides = dispute.claims.compactMap { id in
      guard let leader = fact.claims.first(where: { $0.claim.id == id }) else { return nil }
      let value = leader.claim.value
      let group = fact.claims.filter { marked in
        guard !taken.contains(marked.claim.id) else { return false }
        if marked.claim.id == id { return true }
        guard !dispute.claims.contains(marked.claim.id) else { return false }
        if let bounds = value.bounds, bounds.exact != nil { return marked.claim.value.bounds == bounds }
        return marked.claim.value.display == value.display
      }
      taken.formUnion(group.map(\.claim.id))
      return Side(
        display: side(of: value), claims: group.filter { $0.claim.id == id } + group.filter { $0.claim.id != id })
    }
    if sides.isEmpty { return nil }
  }
}
