import Dossiers
import Extraction
import Markup
import Provenance

/// The pages in mail: of each message the page that it is, out of its transfer coding; as many as messages.
///
/// The subject is the title where the page has none. The date of an e-mail says when it was sent; that of a page which a
/// browser saved in this form says when it was saved, which is no publication date.
func mailedPages(in bytes: [UInt8], of origin: PageOrigin) -> [PageOutcome] {
  let ranges = MailSniff.messages(in: bytes)
  let outcomes = ranges.prefix(mostMessages).enumerated().flatMap { index, range -> [PageOutcome] in
    var place = ranges.count == 1 ? origin : origin.inside(index + 1, number: index + 1)
    place.depth = origin.depth + 1
    guard let message = MailMessage(bytes, in: range) else {
      return [place.skipped("mail", "the message has no readable header")]
    }
    guard let part = message.page else {
      return [place.skipped("mail", "the message has no part of text, only \(message.parts.count) attachments")]
    }
    let address = part.location ?? message.value("Snapshot-Content-Location")
    if let address, address.hasPrefix("http://") || address.hasPrefix("https://") { place.url = address }
    place.mediaType = part.value("Content-Type")
    place.told.title = message.subject
    if part.location == nil, message.value("Snapshot-Content-Location") == nil {
      place.told.published = message.value("Date").flatMap { mailDate($0) }
    }
    return [place.page(part.content(in: bytes))]
  }
  return outcomes + origin.tooMany(max(0, ranges.count - mostMessages), "messages")
}

/// Of one mailbox: a newsroom's box of a year has some ten thousand.
private let mostMessages = 20_000
