/// Words that say that it was nobody: what they stand before counts no one.
extension SentenceTerms {
  /// Whether the "one" or "a" at `index` is denied: "*not one* passenger", "*without a* single person", "*not even a*
  /// scratch". "Not only a soldier" is one.
  func isNotOne(_ index: Int) -> Bool {
    if isNegation(index - 1) { return true }
    return isClass(index - 1, .adverb) && !self[index - 1].is(.only, .just) && isNegation(index - 2)
  }

  /// "denied" is one of the words, but speaks of a deed.
  private func isNegation(_ index: Int) -> Bool { isClass(index, .negation) && !isClass(index, .verb) }

  /// Whether the "of" at `index` follows words for nobody: "*none* of the four", "*not a single one* of the four".
  func isNobody(before index: Int) -> Bool {
    guard self[index].is(.of) else { return false }
    if self[index - 1].is(.none) || isClass(index - 1, .negation) { return true }
    guard self[index - 1].is(.one) else { return false }
    return isNotOne(self[index - 2].is(.single) ? index - 3 : index - 1)
  }
}
