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
    let isFrame = FramePage(article).hashes.map(frames.contains)
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
    let blocks = article.blocks.map { block in
      block.cut == nil && kept.next() == true ? Block(bytes: block.bytes, cut: .siteFrame) : block
    }
    return Article(
      id: article.id, capture: article.capture, url: article.url, outlet: article.outlet, title: article.title,
      authors: article.authors, published: article.published, updated: article.updated, language: article.language,
      text: text, paragraphs: paragraphs, blocks: blocks, note: article.note)
  }
}

/// The paragraphs that at least ``Frames/leastPages`` unlike pages bear and that tell nothing of what these tell.
private func repeated(in pages: [FramePage]) -> Set<UInt64> {
  var bearers: [UInt64: [Int]] = [:]
  for (index, page) in pages.enumerated() { for hash in Set(page.hashes) { bearers[hash, default: []].append(index) } }
  return Set(
    bearers.filter { hash, bearers in
      guard bearers.count >= Frames.leastPages else { return false }
      var unlike: [FramePage] = []
      for index in bearers.prefix(Frames.pagesCompared)
      where unlike.allSatisfy({ $0.isUnlike(pages[index], besides: hash) }) {
        unlike.append(pages[index])
      }
      return unlike.count >= Frames.leastPages && unlike.allSatisfy { $0.isApart(hash) }
    }.keys)
}

/// The paragraphs of one article, by hash.
private struct FramePage {
  var hashes: [UInt64] = []
  private var words: [Int] = []
  /// For each paragraph its longer words.
  private var vocabulary: [Set<UInt64>] = []

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
        words.append(count)
        vocabulary.append(long)
      }
    }
  }

  /// Whether the pages have, besides one paragraph, less than a third of the shorter one in common: two versions of one
  /// report have more.
  func isUnlike(_ other: FramePage, besides hash: UInt64) -> Bool {
    let mine = Set(hashes)
    var shared = 0
    for (place, words) in zip(other.hashes, other.words) where place != hash && mine.contains(place) { shared += words }
    return shared * 3 < min(count(besides: hash), other.count(besides: hash))
  }

  private func count(besides hash: UInt64) -> Int {
    zip(hashes, words).reduce(0) { $0 + ($1.0 == hash ? 0 : $1.1) }
  }

  /// Whether the article's other paragraphs have few of this one's longer words.
  func isApart(_ hash: UInt64) -> Bool {
    guard let place = hashes.firstIndex(of: hash) else { return false }
    var others: Set<UInt64> = []
    for (index, words) in vocabulary.enumerated() where hashes[index] != hash { others.formUnion(words) }
    let own = vocabulary[place]
    return own.intersection(others).count * 4 <= own.count
  }
}

/// The host of an address, without "www.".
private func host(of url: String) -> String? {
  guard let scheme = url.firstRange(of: "://") else { return nil }
  let host = url[scheme.upperBound...].prefix { $0 != "/" && $0 != ":" && $0 != "?" && $0 != "#" }.lowercased()
  return host.isEmpty ? nil : host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
}
