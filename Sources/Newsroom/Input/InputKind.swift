import Markup

/// What a file holds, told by its first bytes and never by its name.
enum InputKind {
  /// gzip members, to be looked into.
  case gzip
  /// A web archive.
  case warc
  /// A feed, a sitemap or a list of feeds in XML.
  case list
  /// Something that starts like JSON.
  case json
  /// E-mail, or a page saved with what belongs to it.
  case mail
  /// A page, or what extraction will name.
  case page

  /// How many bytes are looked at.
  static let head = 1 << 16

  init(_ head: ArraySlice<UInt8>) {
    if Gunzip.isCompressed(head) {
      self = .gzip
    } else if head.starts(with: "WARC/".utf8) {
      self = .warc
    } else {
      var rest = head
      if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
      switch rest.first(where: { $0 > 0x20 && $0 < 0x7F }) {
      case UInt8(ascii: "<"): self = startsArticleList(head) ? .list : .page
      case UInt8(ascii: "{"), UInt8(ascii: "["): self = .json
      default: self = MailSniff.isMail(Array(rest)) ? .mail : .page
      }
    }
  }
}
