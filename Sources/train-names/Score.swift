import Reading

/// Precision, recall and F1 of names with their exact bounds and kind.
struct Score: CustomStringConvertible {
  private var right = 0
  private var found = 0
  private var gold = 0
  private var byKind: [Name.Kind: (right: Int, found: Int, gold: Int)] = [:]

  init(_ tagger: NameTagger, _ texts: [LabelledText]) {
    for text in texts {
      var wanted: [Range<Int>: Name.Kind] = [:]
      for name in text.names {
        wanted[name.range] = name.kind
        gold += 1
        byKind[name.kind, default: (0, 0, 0)].gold += 1
      }
      for (range, kind) in taggedNames(tagger, text.text) {
        found += 1
        byKind[kind, default: (0, 0, 0)].found += 1
        if wanted[range] == kind {
          right += 1
          byKind[kind, default: (0, 0, 0)].right += 1
        }
      }
    }
  }

  private static func f1(_ right: Int, _ found: Int, _ gold: Int) -> Double {
    (Double(200 * right * 10) / Double(max(1, found + gold))).rounded() / 10
  }

  var description: String {
    let kinds = Name.Kind.allCases.map { kind in
      let part = byKind[kind] ?? (0, 0, 0)
      return "\(kind) \(Self.f1(part.right, part.found, part.gold))"
    }
    return "F1 \(Self.f1(right, found, gold)) (\(right) of \(found) found, \(gold) wanted; "
      + kinds.joined(separator: ", ") + ")"
  }
}
