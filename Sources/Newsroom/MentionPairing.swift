import Provenance

/// Tells what one version of a paragraph says for what another said.
struct MentionPairing {
  private var gone: [Mention]
  private var come: [Mention]

  /// Attributions that one is compared with word by word; a bound for hostile texts.
  private static let compared = 32

  /// What is gone and what came for it, either nil where nothing is; in the order of the later text, then of the earlier.
  ///
  /// What is still said in other words is left out, and no two words are told of twice.
  static func pairs(_ kind: VersionComparison.Difference.Kind, gone: [Mention], come: [Mention])
    -> [(from: TextRange?, to: TextRange?)]
  {
    var pairing = MentionPairing(gone: gone, come: come)
    let pairs =
      switch kind {
      case .amount: pairing.amounts()
      case .name, .hedge: pairing.values()
      case .attribution: pairing.attributions()
      }
    return pairing.shown(pairs)
  }

  private init(gone: [Mention], come: [Mention]) {
    self.gone = gone
    self.come = come
  }

  private typealias Pair = (from: Mention, to: Mention)

  private mutating func values() -> [Pair] {
    _ = take { $0.value }
    return take { $0.subject }
  }

  private mutating func amounts() -> [Pair] {
    // The noun may be another word for the same; a role that was not understood shows no other.
    _ = take { "\($0.value) \($0.role ?? "")" }
    _ = take({ $0.role == nil ? $0.value : nil }, { $0.value })
    _ = take({ $0.value }, { $0.role == nil ? $0.value : nil })
    let figures = take { $0.subject }
    // One figure with another role is shown with the words that give it.
    let roles: [Pair] = take { $0.value }.map { ($0.from.withRole, $0.to.withRole) }
    return figures + roles
  }

  private mutating func attributions() -> [Pair] {
    let same = take { $0.subject.isEmpty ? nil : $0.subject }
    _ = takeAlike { $0.value == $1.value }
    let alike = takeAlike { $0.value != $1.value }
    // Who says something else now is still heard.
    let (before, after) = (Set(gone.map(\.value)), Set(come.map(\.value)))
    gone.removeAll { after.contains($0.value) }
    come.removeAll { before.contains($0.value) }
    return same + alike
  }

  /// Takes out what has the same key on both sides, one for one in order; what has none stays.
  private mutating func take(_ key: (Mention) -> String?) -> [Pair] { take(key, key) }

  private mutating func take(_ goneKey: (Mention) -> String?, _ comeKey: (Mention) -> String?) -> [Pair] {
    // For each key what is gone, the last first.
    var open: [String: [Int]] = [:]
    for at in gone.indices.reversed() { if let key = goneKey(gone[at]) { open[key, default: []].append(at) } }
    var pairs: [(from: Int, to: Int)] = []
    for at in come.indices {
      if let key = comeKey(come[at]), let from = open[key]?.popLast() { pairs.append((from, at)) }
    }
    return remove(pairs)
  }

  /// Takes out attributions of words that are mostly the same, for each the one that shares most.
  private mutating func takeAlike(where fits: (Mention, Mention) -> Bool) -> [Pair] {
    var open = gone.indices.map { (at: $0, words: gone[$0].words) }
    var pairs: [(from: Int, to: Int)] = []
    for at in come.indices {
      let words = come[at].words
      var best: (place: Int, shared: Int)?
      for (place, other) in open.prefix(Self.compared).enumerated() where fits(gone[other.at], come[at]) {
        let shared = words.intersection(other.words).count
        if shared * 2 > max(words.count, other.words.count), shared > best?.shared ?? 0 { best = (place, shared) }
      }
      if let best { pairs.append((open.remove(at: best.place).at, at)) }
    }
    return remove(pairs)
  }

  private mutating func remove(_ pairs: [(from: Int, to: Int)]) -> [Pair] {
    let found = pairs.map { (from: gone[$0.from], to: come[$0.to]) }
    let (froms, tos) = (Set(pairs.map(\.from)), Set(pairs.map(\.to)))
    gone = gone.indices.filter { !froms.contains($0) }.map { gone[$0] }
    come = come.indices.filter { !tos.contains($0) }.map { come[$0] }
    return found
  }

  /// The pairs and what is left over, in order, without what another of them shows already.
  private func shown(_ pairs: [Pair]) -> [(from: TextRange?, to: TextRange?)] {
    var isPaired: (from: Set<TextRange>, to: Set<TextRange>) = ([], [])
    var later: [(from: TextRange?, to: TextRange)] = []
    for (from, to) in pairs {
      let isNew = (isPaired.from.insert(from.range).inserted, isPaired.to.insert(to.range).inserted)
      if isNew.0 || isNew.1 { later.append((from.range, to.range)) }
    }
    for to in come where isPaired.to.insert(to.range).inserted { later.append((nil, to.range)) }
    let earlier = gone.map(\.range).filter { isPaired.from.insert($0).inserted }
    var shown: [(from: TextRange?, to: TextRange?)] = []
    for (from, to) in later.sorted(by: { $0.to < $1.to }) { shown.append((from, to)) }
    for from in earlier { shown.append((from, nil)) }
    return shown
  }
}

extension Mention {
  /// The mention with the words that give its role.
  fileprivate var withRole: Mention {
    var mention = self
    mention.range = rangeWithRole ?? range
    return mention
  }

  fileprivate var words: Set<Substring> {
    Set(subject.split { !$0.isLetter && !$0.isNumber })
  }
}
