/// Spaces whose loss the vocabulary of all articles shows without a sibling.
struct GluedWords {
  let vocabulary: Vocabulary

  /// Groups that must have a word before it counts as one.
  private static let leastGroups: Int32 = 3
  /// Letters of a word that is looked at.
  private static let lengths = 5...40
  /// What the halves' share of all words must come to, multiplied, where the two are not seen in a row elsewhere. Measured
  /// on planted damage: rarer pairs are compounds as often as glued words.
  private static let leastChance = 3e-8
  /// The same where they are.
  private static let leastChanceInARow = 1e-11

  /// Places in the text of `side` where a space was lost, in order.
  func places(in side: Side) -> [Int] {
    var places: [Int] = []
    Vocabulary.forEachWord(side.folded, in: side.text) { word in
      for cut in seams(word, side) ?? cuts(word, side) ?? [] { places.append(side.start(cut)) }
    }
    places += placesAtMarks(side)
    return places.sorted()
  }

  /// The cuts of a word in which a capital follows a small letter, if what stands between its seams is words or falls
  /// into words.
  private func seams(_ word: Range<Int>, _ side: Side) -> [Int]? {
    let seams = word.dropFirst().filter { isCapitalHere(side, $0) }
    guard !seams.isEmpty, seams.count < 4, word.count <= Self.lengths.upperBound, !isAddress(word, side) else {
      return nil
    }
    let known = vocabulary.word(side.letters[word])
    var cuts: [Int] = []
    var start = word.lowerBound
    for end in seams + [word.upperBound] {
      let part = start..<end
      let letters = side.letters[part]
      let whole = vocabulary.word(letters)
      guard Int(known.count) * 8 < Int(max(whole.count, 1)) || known.groups <= 1 && known.count <= 2 else { return nil }
      if start > word.lowerBound { cuts.append(start) }
      if whole.groups > 2, isLong(letters), !(part.count < 4 && start == word.lowerBound && !isCommon(letters)) {
        start = end
        continue
      }
      guard let inner = self.cuts(part, side) else { return nil }
      cuts += inner
      start = end
    }
    return cuts
  }

  /// Where a word falls into words; nil where it is one.
  private func cuts(_ word: Range<Int>, _ side: Side) -> [Int]? {
    guard Self.lengths.contains(word.count) else { return nil }
    let letters = side.letters[word]
    guard letters.allSatisfy({ $0 < 0x30 || $0 > 0x39 }), !isAddress(word, side) else { return nil }
    let known = vocabulary.word(letters)
    let isCapital = isCapital(side, word.lowerBound)
    var best: (chance: Double, cut: Int)?
    for cut in word.dropFirst() {
      let left = side.letters[word.lowerBound..<cut], right = side.letters[cut..<word.upperBound]
      guard isUnknown(known, left, right), max(left.count, right.count) > 3 || isCommon(left) && isCommon(right) else {
        continue
      }
      guard let chance = chance(left, right, isCapital: isCapital, isCamel: isCapitalHere(side, cut)) else { continue }
      if chance > best?.chance ?? 0 { best = (chance, cut) }
    }
    if let best { return [best.cut] }
    guard known.groups <= 1 else { return nil }
    // Two spaces lost in one word: the middle is a short common one.
    for start in word.dropFirst(2) {
      for end in start + 1..<min(start + 6, word.upperBound) where end < word.upperBound - 1 {
        let left = side.letters[word.lowerBound..<start], middle = side.letters[start..<end]
        let right = side.letters[end..<word.upperBound]
        guard isCommon(middle), isKnown(left), isKnown(right), vocabulary.follow(left, middle),
          vocabulary.follow(middle, right), !Self.suffixes.contains(String(decoding: right, as: UTF8.self)),
          !Self.prefixes.contains(String(decoding: left, as: UTF8.self)), left.count > 1, right.count > 1
        else { continue }
        return [start, end]
      }
    }
    return nil
  }

  /// How likely two words are to stand here; nil where they are not likely enough.
  private func chance(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>, isCapital: Bool, isCamel: Bool) -> Double?
  {
    let first = vocabulary.word(left), second = vocabulary.word(right)
    guard first.count > 0, second.count > 0, isLong(left), isLong(right) else { return nil }
    let total = Double(max(1, vocabulary.total))
    let chance = Double(first.count) / total * (Double(second.count) / total)
    if isCamel {
      guard left.count > 1 || isArticle(left), first.groups > 1 || second.groups > 1, first.count > 1, second.count > 1,
        !(isCapital && left.count < 4)
      else { return nil }
      return chance + 1
    }
    guard first.groups >= Self.leastGroups, second.groups >= Self.leastGroups else { return nil }
    let isInARow = vocabulary.follow(left, right)
    let leftWord = String(decoding: left, as: UTF8.self), rightWord = String(decoding: right, as: UTF8.self)
    if Self.prefixes.contains(leftWord) || Self.suffixes.contains(rightWord) { return nil }
    if (left.count < 4 || Self.openers.contains(leftWord)) && leftWord != "the" && !isInARow { return nil }
    if isArticle(left) || isArticle(right) { return isInARow && chance > Self.leastChance * 30 ? chance : nil }
    // Names end like little words ("Harris on") and like big ones ("Blackstone").
    if !isInARow, right.count < 3 { return nil }
    if isCapital, !isInARow, right.count < 3 || !isCommon(right) && right.count < 6 { return nil }
    // Two words of some length are seldom one.
    let isPlain = left.count > 4 && right.count > 4 && min(first.groups, second.groups) > 4 && !isCapital
    return isPlain || chance > (isInARow ? Self.leastChanceInARow : Self.leastChance) ? chance : nil
  }

  /// Beginnings of words that stand as words too, or nearly.
  private static let prefixes: Set<String> = [
    "un", "re", "anti", "super", "dem", "pro", "non", "co", "pre", "ex", "de", "mis", "inter", "sub", "mid", "self",
    "multi",
    "im", "dis", "post", "counter", "semi", "micro", "mini", "mega", "bi", "tri", "ultra", "trans", "hyper", "cyber",
    "neo",
    "e", "il", "ir", "en", "em", "con", "com", "per", "ad", "ob", "ab", "para", "auto", "bio", "eco", "geo", "tele",
    "photo",
  ]
  /// Ends of words that stand as words too.
  private static let suffixes: Set<String> = [
    "mate", "mates", "like", "hold", "held", "line", "lines", "man", "men", "woman", "women", "one", "time", "times",
    "side",
    "wide", "way", "ways", "ward", "wards", "house", "houses", "work", "works", "room", "rooms", "less", "able", "ship",
    "ships", "hood", "town", "land", "lands", "fold", "proof", "maker", "makers", "making", "body", "thing", "things",
    "where",
    "how", "ever", "self", "day", "days", "night", "book", "books", "ism",
    "ed", "er", "ers", "es", "al", "ing", "ion", "ly", "est", "ish", "age", "ant", "ance", "ate", "ent", "ist", "ists",
    "ity",
    "ness", "son", "ton", "ville", "burg", "berg", "stein", "ford", "field", "wood", "stone", "well", "worth", "bridge",
    "port", "keeper", "holder", "holders", "owner", "owners", "watch", "wise", "word", "words", "yard", "wear", "ware",
    "tail",
    "print", "point", "piece", "paper", "mark", "light", "head", "heads", "hand", "hands", "ground", "goer", "goers",
    "friend",
    "fall", "fire", "family", "eyed", "door", "cast", "caster", "card", "board", "boards", "bound", "breaking",
    "breaker",
    "base", "based", "ball", "air", "ache",
  ]
  /// Little words that open longer ones.
  private static let openers: Set<String> = [
    "over", "under", "down", "fore", "with", "mean", "some", "every", "here", "there",
  ]

  /// Whether the joined form is no word: unseen elsewhere, or rare beside its halves.
  private func isUnknown(_ known: Vocabulary.Word, _ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
    if known.groups <= 1 { return known.count <= 2 }
    let halves = min(vocabulary.word(left).count, vocabulary.word(right).count)
    return Int(known.count) * 100 < Int(halves)
  }

  /// Whether the word belongs to an address, a tag or the name of an account.
  private func isAddress(_ word: Range<Int>, _ side: Side) -> Bool {
    let signs: [UInt8] = [0x40, 0x23, 0x2F, 0x5F, 0x5C, 0x3D]
    let start = side.start(word.lowerBound), end = side.end(word.upperBound - 1)
    if start > 0, signs.contains(side.text[start - 1]) || side.text[start - 1] == 0x2E { return true }
    guard end < side.text.count else { return false }
    if signs.contains(side.text[end]) { return true }
    return side.text[end] == 0x2E && end + 1 < side.text.count && (0x61...0x7A).contains(side.text[end + 1])
  }

  private func isLong(_ word: ArraySlice<UInt8>) -> Bool { word.count > 1 || isArticle(word) }
  private func isArticle(_ word: ArraySlice<UInt8>) -> Bool { word.count == 1 && word.first == UInt8(ascii: "a") }
  private func isKnown(_ word: ArraySlice<UInt8>) -> Bool { vocabulary.word(word).groups >= Self.leastGroups }
  private func isCommon(_ word: ArraySlice<UInt8>) -> Bool {
    CommonWords.all.contains(String(decoding: word, as: UTF8.self))
  }

  private func isCapital(_ side: Side, _ at: Int) -> Bool { (0x41...0x5A).contains(side.text[side.start(at)]) }
  /// Whether a capital follows a small letter here.
  private func isCapitalHere(_ side: Side, _ at: Int) -> Bool {
    isCapital(side, at) && (0x61...0x7A).contains(side.text[side.start(at - 1)])
  }

  /// Places where a mark has a letter on both sides that never stands so.
  private func placesAtMarks(_ side: Side) -> [Int] {
    var places: [Int] = []
    var quotes = 0
    let text = side.text
    for at in side.letters.indices.dropLast() {
      let gap = side.gap(at, at + 1)
      guard !gap.isEmpty else { continue }
      if text[gap].contains(0x0A) { quotes = 0 }
      let open = quotes
      quotes += text[gap].count { $0 == 0x22 }
      guard gap.count < 4, !text[gap].contains(where: { $0 <= 0x20 }) else { continue }
      guard isLetter(text[side.start(at)]), isLetter(text[side.start(at + 1)]) else { continue }
      let right = word(side, startingAt: at + 1), left = word(side, endingAt: at)
      guard isKnown(side.letters[right]) || isKnown(side.letters[left]) else { continue }
      switch Array(text[gap]) {
      case [0x2C], [0x3B]: places.append(gap.upperBound)
      case [0x2E]
      where isCapital(side, at + 1) && left.count > 2 && right.count > 1 && !isCapital(side, left.lowerBound):
        if isKnown(side.letters[left]), isKnown(side.letters[right]) { places.append(gap.upperBound) }
      case [0x22]: places.append(open % 2 == 1 ? gap.upperBound : gap.lowerBound)
      case [0x2C, 0x22], [0x2E, 0x22]: places.append(open % 2 == 1 ? gap.upperBound : gap.lowerBound + 1)
      case [0xE2, 0x80, 0x9D]: places.append(gap.upperBound)
      case [0xE2, 0x80, 0x9C]: places.append(gap.lowerBound)
      default: break
      }
    }
    return places
  }

  private func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
  private func word(_ side: Side, endingAt at: Int) -> Range<Int> {
    var start = at
    while start > 0, at - start < 64, side.gap(start - 1, start).isEmpty { start -= 1 }
    return start..<at + 1
  }
  private func word(_ side: Side, startingAt at: Int) -> Range<Int> {
    var end = at
    while end + 1 < side.letters.count, end - at < 64, side.gap(end, end + 1).isEmpty { end += 1 }
    return at..<end + 1
  }
}
