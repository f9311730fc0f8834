import Provenance

/// Paragraphs that the pages of one host bear whatever they tell, learnt from the articles of one run: the newsletter's
/// invitation, the house's word about itself.
///
/// What an outlet says again because the story needs it, the background of an event, is no frame: a frame's words are not
/// those of the article around it, and the pages that bear it have little else in common.
public struct Frames: Sendable {
  /// The paragraphs by hash, for each host.
  private var known: [String: Set<UInt64>] = [:]

  /// Learns from the articles of one run, in any order.
  ///
  /// - Complexity: O(bytes), and for each repeated paragraph the comparison of at most 40 pages.
  public init(learntFrom articles: [Article]) {
    var hosts: [String: [Article]] = [:]
    for article in articles {
      if let host = article.url.flatMap(host(of:)) { hosts[host, default: []].append(article) }
    }
    for (host, articles) in hosts where articles.count >= Frames.leastPages {
      // The same choice of pages whatever order they came in.
      let pages = articles.sorted {
        ($0.capture.description, $0.id.description) < ($1.capture.description, $1.id.description)
      }
      let found = repeated(in: pages.map(FramePage.init))
      if !found.isEmpty { known[host] = found }
    }
  }

  /// A paragraph is frame where so many unlike pages bear it.
  static let leastPages = 3
  /// So many of the pages that bear a paragraph are looked at.
  static let pagesCompared = 40

  /// The article without the frames of its host; itself where it has none, or where nothing would be left.
  ///
  /// - Complexity: O(bytes) of an article that bears a frame.
  public func cut(from article: Article) -> Article {
    guard let frames = article.url.flatMap(host(of:)).flatMap({ known[$0] }) else { return article }
    let page = FramePage(article)
    let isFrame = page.hashes.map(frames.contains)
    guard isFrame.contains(true), isFrame.contains(false),
      article.blocks.count(where: { $0.cut == nil }) == isFrame.count
    else { return article }
    var text = MappedText()
    var paragraphs: [Paragraph] = []
    for (paragraph, isFrame) in zip(article.paragraphs, isFrame) where !isFrame {
      if text.count > 0 {
        let place = article.text.captured(paragraph.range).start
        text.append([0x0A, 0x0A], standingFor: ByteRange(place, place))
      }
      let start = text.count
      text.append(article.text, paragraph.range)
      paragraphs.append(Paragraph(range: TextRange(start, text.count), role: paragraph.role))
    }
    var kept = isFrame.makeIterator()
    var rest = article
    rest.text = text
    rest.paragraphs = paragraphs
    rest.blocks = article.blocks.map { block in
      block.cut == nil && kept.next() == true ? Block(bytes: block.bytes, cut: .siteFrame) : block
    }
    let frameWords = Set(page.hashes).intersection(frames).reduce(0) { $0 + page.words(of: $1) }
    rest.confidence = article.confidence?.without(frameWords: frameWords)
    return rest
  }

  /// The same for a page whose blocks are explained.
  public func cut(from explanation: Explanation) -> Explanation {
    guard case .article(let article) = explanation.outcome else { return explanation }
    let rest = cut(from: article)
    let blocks = zip(explanation.blocks, rest.blocks).map { explained, block in
      explained.cut == nil && block.cut == .siteFrame ? explained.cut(as: .siteFrame, because: Frames.sign) : explained
    }
    return Explanation(outcome: .article(rest), blocks: blocks)
  }

  private static let sign = "several pages of this host bear it, whatever they tell"
}

/// The paragraphs that at least ``Frames/leastPages`` unlike pages bear and that tell nothing of what these tell.
private func repeated(in pages: [FramePage]) -> Set<UInt64> {
  var bearers: [UInt64: [Int]] = [:]
  for (index, page) in pages.enumerated() { for hash in Set(page.hashes) { bearers[hash, default: []].append(index) } }
  var common = CommonWords(pages)
  return Set(
    bearers.filter { hash, bearers in
      guard bearers.count >= Frames.leastPages else { return false }
      var unlike: [Int] = []
      for index in bearers.prefix(Frames.pagesCompared)
      where unlike.allSatisfy({ common.areUnlike($0, index, besides: hash) }) {
        unlike.append(index)
      }
      return unlike.count >= Frames.leastPages && unlike.allSatisfy { pages[$0].isApart(hash) }
    }.keys)
}

/// How many words the paragraphs have that two pages share; each two pages are compared once.
private struct CommonWords {
  private let pages: [FramePage]
  private var known: [Pair: Int] = [:]
  private struct Pair: Hashable {
    var first: Int
    var second: Int
  }

  init(_ pages: [FramePage]) { self.pages = pages }

  /// Whether two pages that bear a paragraph have, besides it, less than a third of the shorter one in common: two
  /// versions of one report have more.
  mutating func areUnlike(_ first: Int, _ second: Int, besides hash: UInt64) -> Bool {
    let (one, other) = (pages[first], pages[second])
    let rest = min(one.allWords - one.words(of: hash), other.allWords - other.words(of: hash))
    return (shared(Pair(first: first, second: second)) - other.words(of: hash)) * 3 < rest
  }

  private mutating func shared(_ pair: Pair) -> Int {
    if let words = known[pair] { return words }
    let words = pages[pair.second].words(sharedWith: pages[pair.first])
    known[pair] = words
    return words
  }
}

/// The paragraphs of one article, by hash.
private struct FramePage {
  private(set) var hashes: [UInt64] = []
  /// Words of all paragraphs.
  private(set) var allWords = 0
  /// Words of the paragraphs of a hash, and the longer ones among them.
  private var counts: [UInt64: Int] = [:]
  private var longer: [UInt64: Set<UInt64>] = [:]
  /// In how many different paragraphs a longer word stands.
  private var bearers: [UInt64: Int] = [:]

  init(_ article: Article) {
    let stopWords = StopWords.table
    article.text.utf8.withUnsafeBufferPointer { bytes in
      for paragraph in article.paragraphs {
        var hash = hashSeed
        var count = 0
        var long: Set<UInt64> = []
        forEachWord(bytes, paragraph.range.start, paragraph.range.end) { word in
          hash = Cues.continued(hash, word.hash)
          count += 1
          if word.end - word.start > 3, !word.isNumber, stopWords[word.hash] == 0 { long.insert(word.hash) }
        }
        hashes.append(hash)
        allWords += count
        counts[hash, default: 0] += count
        if longer.updateValue(long, forKey: hash) == nil { for word in long { bearers[word, default: 0] += 1 } }
      }
    }
  }

  /// How many words the paragraphs of a hash have.
  func words(of hash: UInt64) -> Int { counts[hash] ?? 0 }

  /// How many words those of the paragraphs have that another page bears too.
  func words(sharedWith other: FramePage) -> Int {
    counts.reduce(0) { other.counts[$1.key] == nil ? $0 : $0 + $1.value }
  }

  /// Whether the article's other paragraphs have few of this one's longer words.
  func isApart(_ hash: UInt64) -> Bool {
    guard let own = longer[hash] else { return false }
    return own.count(where: { bearers[$0] ?? 0 > 1 }) * 4 <= own.count
  }
}

/// The host of an address, without "www.".
private func host(of url: String) -> String? {
  guard let scheme = url.firstRange(of: "://") else { return nil }
  let host = url[scheme.upperBound...].prefix { $0 != "/" && $0 != ":" && $0 != "?" && $0 != "#" }.lowercased()
  return host.isEmpty ? nil : host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
}
