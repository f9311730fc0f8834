/// Why two claims cannot both hold, and what would explain it innocently.
func disputeReason(_ a: ComparedClaim, _ b: ComparedClaim, label: String) -> String {
  if a.isAltered(beside: b) { return alteration(a, b) }
  var parts = ["\(plain(a)) and \(plain(b)) cannot both be the number of \(label)."]
  if a.day == nil || b.day == nil {
    parts.append("The texts do not both say when they count, so one figure may be older.")
  }
  let hedges = [a.hedge, b.hedge].compactMap { $0 }
  if let first = hedges.first {
    parts.append(
      hedges.count == 2 && hedges[1] != first
        ? "Both sides are hedged: \(quoted(first)), \(quoted(hedges[1]))." : "One side is hedged: \(quoted(first)).")
  }
  if a.isPart || b.isPart { parts.append("They may not have looked at the same part of the whole.") }
  return parts.joined(separator: " ")
}
