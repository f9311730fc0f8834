/// What the story as a whole is about, for claims that say too little themselves.
struct StoryAnchor {
  /// Pairs of places of which the texts say that one lies in the other, small number first.
  private let nested: Set<[Int]>

  /// Whether one of each side is said to lie in one of the other.
  func nests(_ a: [Int], _ b: [Int]) -> Bool {
    guard !nested.isEmpty else { return false }
    return a.contains { x in b.contains { y in nested.contains([min(x, y), max(x, y)]) } }
  }

  /// Reads "Springfield, Ohio" and "Lesk in Norvia" as places that lie in one another.
  init(of texts: [ReadText], entities: EntityIndex) {
    var nested: Set<[Int]> = []
    for text in texts {
      let names = text.reading.names
      for index in names.indices.dropFirst() {
        let (inner, outer) = (names[index - 1], names[index])
        guard inner.kind == .place, outer.kind == .place, outer.range.start > inner.range.end,
          outer.range.start - inner.range.end <= 4
        else { continue }
        let between = text.article.text.utf8[inner.range.end..<outer.range.start]
        let isComma = between.elementsEqual(", ".utf8)
        let isIn = between.elementsEqual(" in ".utf8)
        guard isComma || isIn else { continue }
        // A comma also parts the members of a list: "Oslo, Bergen and Tromso", "in Oslo, Bergen, Tromso".
        if isComma, index + 1 < names.count, names[index + 1].kind == .place,
          names[index + 1].range.start - outer.range.end <= 5
        {
          continue
        }
        if isComma, index >= 2, names[index - 2].kind == .place, inner.range.start - names[index - 2].range.end <= 2 {
          continue
        }
        let (a, b) = (
          entities.entity(article: text.index, name: index - 1), entities.entity(article: text.index, name: index)
        )
        if a != b { nested.insert([min(a, b), max(a, b)]) }
      }
    }
    self.nested = nested
  }
}
