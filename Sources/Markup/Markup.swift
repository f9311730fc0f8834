// Markup: bytes in; charset, WHATWG tokens, a compact tree and JSON with source positions out. Knows nothing of news.
// This file names the module's public surface.
//
//   JSON/JSONDocument.swift   JSON values with the bytes they came from
//   JSON/JSONWriter.swift     JSON out
