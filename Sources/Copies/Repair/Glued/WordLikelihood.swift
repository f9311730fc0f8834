/// How likely words are in the text at hand, as natural logarithms: by the words of all articles and of the language.
struct WordLikelihood {
  let vocabulary: Vocabulary
  /// The language's words; nil where the text is in another one.
  let language: NewsLanguage?
  /// Words counted in both.
  private let total: Double

  /// What one word in so many is that nobody knows, and what each letter of it costs. Measured on 2,000 articles.
  private static let unknownWord = -5.7
  private static let unknownLetter = -2.3
  private static let half = -0.69
  /// What a word costs that was made up before in the same text.
  private static let again = -9.0
  /// What a word costs that stands in the wrong case everywhere else.
  private static let otherCase = 0.01
  /// The part of all words that stands in lines of capitals.
  private static let inCapitals = 0.1
  /// The part of capitalised and small words that stand with the s of a possessive whose apostrophe was lost.
  private static let possessive = (capital: -3.5, small: -4.6)
  /// Likelihood of a word that does not usually follow the one before it.
  private static let unusual = -1.2
  /// The part of all words that pairs of each degree are.
  private static let pairShares = [0, 2e-6, 2e-5, 1.5e-4]

  init(vocabulary: Vocabulary, language: NewsLanguage?) {
    self.vocabulary = vocabulary
    self.language = language
    total = Double(vocabulary.total) + (language?.counted ?? 0)
  }

  /// How often the word stands in this case; nil where nobody knows it.
  private func count(_ key: UInt64, isCapital: Bool, without own: Double = 0) -> Double? {
    let known = language?.counts(key) ?? NewsLanguage.Counts()
    let here = vocabulary.word(key)
    let capital = known.capital + Double(here.capitals), small = known.small + Double(here.count - here.capitals)
    let count = (isCapital ? capital + Self.otherCase * small : small + Self.otherCase * capital) - own
    return count > 0 ? count : nil
  }

  /// How likely a known word is; nil where nobody knows it.
  func known(_ key: UInt64, isCapital: Bool) -> Double? {
    count(key, isCapital: isCapital).map { NaturalLogarithm.of($0 / total) }
  }

  /// How likely a known word is in a line of capitals.
  func inCapitals(_ key: UInt64) -> Double? {
    let count = (language?.counts(key).all ?? 0) + Double(vocabulary.word(key).count)
    return count > 0 ? NaturalLogarithm.of(Self.inCapitals * count / total) : nil
  }

  /// How likely a word is as the possessive of another, whose key is `stem`, without its apostrophe.
  func possessive(of stem: UInt64, isCapital: Bool) -> Double? {
    guard let word = known(stem, isCapital: isCapital), isCapital || word > Self.again else { return nil }
    return word + (isCapital ? Self.possessive.capital : Self.possessive.small)
  }

  /// How likely any unknown word of so many letters is.
  func unknown(letters: Int) -> Double { Self.unknownWord + Self.unknownLetter * Double(letters) + Self.half }

  /// How likely a run is as one word: by the language; by the articles, where several groups have it; made up.
  func whole(_ key: UInt64, letters: Int, isCapital: Bool) -> (sure: Double?, seen: Double?, made: Double) {
    let here = vocabulary.word(key)
    let known = language?.counts(key) ?? NewsLanguage.Counts()
    var made = unknown(letters: letters)
    let sure = known.all > 0 ? self.known(key, isCapital: isCapital) : nil
    if here.groups <= 1, here.count > 1 { made = (made + Self.again * Double(here.count - 1)) / Double(here.count) }
    let seen =
      here.groups > 2 ? count(key, isCapital: isCapital, without: 1).map { NaturalLogarithm.of($0 / total) } : nil
    return (sure, seen, made)
  }

  /// How likely two pieces are one new word.
  func compound(_ first: UInt64, _ second: UInt64) -> Double {
    guard let language else { return -1000 }
    let isFirst = language.counts(first).all > 0, isSecond = language.counts(second).all > 0
    guard isFirst && (isSecond || language.ending(second) > 1) || isSecond && language.opening(first) > 1 else {
      return -1000
    }
    return NaturalLogarithm.of(language.opening(first) * language.ending(second) / language.made / language.counted)
  }

  /// How usual it is that the second word follows the first: 0…3.
  func degree(_ first: UInt64, _ second: UInt64) -> Int {
    max(language?.degree(first, second) ?? 0, vocabulary.follow(first, second) ? 1 : 0)
  }

  /// How likely the second word is after the first, if `alone` is how likely it is anywhere.
  func likelihood(of second: UInt64, after first: UInt64, alone: Double) -> Double {
    let degree = degree(first, second)
    guard degree > 0 else { return alone + Self.unusual }
    let counted = Self.pairShares[degree] * total
    let firsts = max((language?.counts(first).all ?? 0) + Double(vocabulary.word(first).count), counted)
    return max(alone, NaturalLogarithm.of(counted / firsts))
  }

  /// What a usual neighbour adds to the likelihood of a word.
  func neighbours(_ first: UInt64?, _ second: UInt64) -> Double {
    guard let first else { return 0 }
    return [0, 1.8, 3, 3][degree(first, second)]
  }
}
