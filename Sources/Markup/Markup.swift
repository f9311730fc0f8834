// Markup: bytes in; charset, WHATWG tokens, a compact tree and JSON with source positions out. Knows nothing of news.
// This file names the module's public surface.
//
//   Charsets/Decoding.swift        decode(_:declaredCharset:): bytes as text mapped to the captured bytes
//   Charsets/Charset.swift         the charsets of the web and their labels
//   HTML/HTMLDocument.swift        HTMLDocument: a page as a tree; HTMLLimits
//   HTML/HTMLDocument+Text.swift   its text and attributes, mapped to the captured bytes
//   HTML/HTMLNode.swift            HTMLNode, its kinds, HTMLNodes and HTMLChildren, HTMLAttribute
//   HTML/HTMLName.swift            names of elements and attributes as constants (KnownNames.swift)
//   Feeds/Feed.swift               ArticleList: feeds (RSS, Atom, JSON Feed), sitemaps, OPML; markup inside a text
//   Feeds/ListSniff.swift          whether XML is such a list
//   Archives/WARCRecord.swift      WARCRecord: the records of a web archive
//   Archives/HTTPResponse.swift    HTTPResponse: the answer inside such a record
//   Archives/MailMessage.swift     MailMessage: e-mail and MHTML; MailSniff, TransferCoding, decodedHeader
//   JSON/JSONDocument.swift        JSON values with the bytes they came from
//   JSON/JSONWriter.swift          JSON out
