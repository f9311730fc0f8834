/// What the titles of courtesy tell of who bears a name: "Mr Johnson" is not "Mrs Johnson".
package enum Courtesy: Sendable, Hashable {
  case man, woman

  /// What a word before a name tells; nil for all that tells nothing of this.
  init?(_ title: WordKey) {
    if Self.men.contains(title) {
      self = .man
    } else if Self.women.contains(title) {
      self = .woman
    } else {
      return nil
    }
  }

  private static let men: Set<WordKey> = ["mr", "mr."]
  private static let women: Set<WordKey> = ["mrs", "mrs.", "ms", "ms.", "miss"]
}

/// The title of courtesy that a person is named with, inside the mention or before it: its token and what it tells.
func courtesy(of mention: Mention, tokens: [Token]) -> (token: Int, tells: Courtesy)? {
  guard mention.kind == .person, let first = mention.tokens.first else { return nil }
  if mention.tokens.count > 1, let inside = Courtesy(tokens[first].key) { return (first, inside) }
  guard first > 0, tokens[first - 1].shape.contains(.capitalised) else { return nil }
  return Courtesy(tokens[first - 1].key).map { (first - 1, $0) }
}
