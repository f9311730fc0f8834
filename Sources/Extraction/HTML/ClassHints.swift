/// What class names and ids of elements hint at.
struct HintSet: OptionSet {
  let rawValue: UInt32

  static let article = HintSet(rawValue: 1 << 0)
  static let content = HintSet(rawValue: 1 << 1)
  static let main = HintSet(rawValue: 1 << 2)
  static let byline = HintSet(rawValue: 1 << 3)
  static let navigation = HintSet(rawValue: 1 << 4)
  static let header = HintSet(rawValue: 1 << 5)
  static let footer = HintSet(rawValue: 1 << 6)
  static let sidebar = HintSet(rawValue: 1 << 7)
  static let share = HintSet(rawValue: 1 << 8)
  static let promotion = HintSet(rawValue: 1 << 9)
  static let advertisement = HintSet(rawValue: 1 << 10)
  static let related = HintSet(rawValue: 1 << 11)
  static let comments = HintSet(rawValue: 1 << 12)
  static let legal = HintSet(rawValue: 1 << 13)
  static let media = HintSet(rawValue: 1 << 14)
  static let caption = HintSet(rawValue: 1 << 15)
  static let title = HintSet(rawValue: 1 << 16)
  static let summary = HintSet(rawValue: 1 << 17)
  static let tags = HintSet(rawValue: 1 << 18)
  static let hidden = HintSet(rawValue: 1 << 19)
  static let biography = HintSet(rawValue: 1 << 20)
  static let card = HintSet(rawValue: 1 << 21)
  static let date = HintSet(rawValue: 1 << 22)
  /// An article word and a content word on one element, such as "article-body".
  static let articleContent = HintSet(rawValue: 1 << 23)
  /// How many there are.
  static let count = 24
}

/// Reads hints from the names that an element bears.
enum ClassHints {
  /// The hints in one class or id attribute: names are taken apart at marks and at capitals.
  ///
  /// - Complexity: O(bytes).
  static func hints(in value: UnsafeBufferPointer<UInt8>, _ table: HashTable) -> HintSet {
    var found: UInt32 = 0
    var hash = hashSeed
    var length = 0
    var lastWasLower = false
    for byte in value {
      let low = byte | 0x20
      let isLetter = low >= 0x61 && low <= 0x7A
      let isUpper = isLetter && byte < 0x61
      if !isLetter || isUpper && lastWasLower {
        if length > 1 { found |= table[hash] }
        hash = hashSeed
        length = 0
      }
      if isLetter {
        hash = hashed(hash, low)
        length += 1
      }
      lastWasLower = isLetter && !isUpper
    }
    if length > 1 { found |= table[hash] }
    var hints = HintSet(rawValue: found)
    if hints.contains(.article), hints.contains(.content) { hints.insert(.articleContent) }
    return hints
  }

  /// Name hash → hints.
  static let table: HashTable = {
    var table = HashTable(capacity: 600)
    for (hint, names) in lists {
      Array(names.utf8).withUnsafeBufferPointer { bytes in
        forEachWord(bytes, 0, bytes.count) { word in table.update(word.hash) { $0 |= hint.rawValue } }
      }
    }
    return table
  }()

  private static let lists: [(HintSet, String)] = [
    (
      .article,
      "article story post entry news blog beitrag artikel nota noticia articolo artigo articulo posts single detail"
    ),
    (
      .content,
      "content body text copy prose richtext wysiwyg paragraph paragraphs para texte cuerpo corpo inhalt contents"
    ),
    (
      [.article, .content, .articleContent],
      "articlebody storybody postcontent entrycontent articletext articlecontent articlecopy bodytext storytext postbody articlecontents"
    ),
    (.main, "main primary maincontent"),
    (
      .byline,
      "byline author authors writer autor auteur autore reporter contributor contributors verfasser bylines meta postmeta"
    ),
    (.date, "date dateline published publish timestamp time datum datetime fecha updated pubdate modified"),
    (
      .navigation,
      "nav navigation menu navbar breadcrumb breadcrumbs toolbar pagination pager pagenav sitemap toc skip skiplink submenu topnav mainnav subnav tabs search navi"
    ),
    (.header, "header masthead topbar head top banner sitehead"),
    (.footer, "footer foot bottom colophon"),
    (.sidebar, "sidebar side rail aside right secondary complementary column"),
    (.share, "share sharing social socials sharebar addthis sharedaddy facebook twitter follow addtoany sns bookmark"),
    (
      .promotion,
      "newsletter newsletters subscribe subscription signup promo promos promotion cta donate popup modal overlay membership subscriber offer upsell regwall optin register login abo marketing appeal"
    ),
    (
      .advertisement,
      "ad ads advert adverts advertisement advertising adslot sponsor sponsored dfp taboola outbrain gpt commercial adsense werbung anzeige pub publicidad banner adwrapper adcontainer googlead affiliate"
    ),
    (
      .related,
      "related recommended recommendations recommendation recirc recirculation more most popular trending latest readmore recent similar carousel widget widgets next previous prev siblings also mostread onward suggestions"
    ),
    (
      .card,
      "card cards teaser teasers list lists item items grid tile tiles feed promo collection slider swiper listing thumb thumbnail"
    ),
    (
      .comments,
      "comment comments disqus replies respond reply discussion livefyre kommentare commentaires comentarios commentlist viafoura coral forum"
    ),
    (.legal, "copyright legal disclaimer cookie cookies consent gdpr privacy terms disclosure onetrust cmp"),
    (
      .media,
      "video player gallery slideshow audio image img photo photos figure picture media jwplayer brightcove images embed podcast"
    ),
    (
      .caption,
      "caption captions figcaption credit credits cutline legend legende bildunterschrift source imagecaption copyrights"
    ),
    (.title, "title headline hed heading titre titulo titolo headlines"),
    (
      .summary,
      "dek summary subtitle subhead subheadline standfirst lead lede intro excerpt description chapo vorspann abstract deck sapo subheading bajada sommario anons teasertext"
    ),
    (.tags, "tag tags topics topic keywords category categories label labels kicker eyebrow rubrik section"),
    (.hidden, "hidden hide invisible sr screenreader visuallyhidden offscreen collapsed none noprint"),
    (.biography, "bio biography about profile authorbox authorbio"),
  ]
}
