import Foundation
import Testing

@testable import Dossiers

@Suite("A dossier as a website")
struct WebsiteTests {
  /// What is to be checked of a page: its places, its links, and digits that stand in no link.
  private struct Scan {
    var ids: [String] = []
    var links: [String] = []
    var looseNumbers: [String] = []
    var tags: [String] = []
    var unbalanced: [String] = []
  }

  @Test("links every number on a story's page to a place that exists")
  func numbers() throws {
    for dossier in [try Fiction().dossier, try Hostile().dossier] {
      let site = pages(of: dossier)
      for (path, scan) in site where path.hasPrefix("story-") && !path.contains("article") {
        #expect(scan.looseNumbers.isEmpty, "\(path): \(scan.looseNumbers)")
      }
    }
  }

  @Test("has no dead link, no place twice, and every element closed")
  func links() throws {
    for dossier in [try Fiction().dossier, try Hostile().dossier] {
      let site = pages(of: dossier)
      for (path, scan) in site {
        #expect(Set(scan.ids).count == scan.ids.count, "\(path): \(scan.ids.sorted())")
        #expect(scan.unbalanced.isEmpty, "\(path): \(scan.unbalanced)")
        for link in scan.links {
          let parts = link.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
          let target = parts[0].isEmpty ? path : parts[0]
          if ["dossier.json", "claims.csv", "style.css"].contains(target) { continue }
          let page = try #require(site[target], "\(path): \(link)")
          if parts.count > 1 { #expect(page.ids.contains(parts[1]), "\(path): \(link)") }
        }
      }
    }
  }

  @Test("asks nothing of anybody and runs nothing", arguments: [false, true])
  func harmless(hostile: Bool) throws {
    let dossier = hostile ? try Hostile().dossier : try Fiction().dossier
    let known: Set<String> = [
      "html", "head", "meta", "title", "link", "body", "a", "header", "nav", "main", "footer", "section", "article",
      "h1",
      "h2", "h3", "h4", "p", "div", "span", "ol", "ul", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody",
      "tr",
      "th", "td", "q", "cite", "code", "b", "em", "bdi", "br", "details", "summary", "del", "ins",
    ]
    for (path, content) in dossier.website() where path.hasSuffix(".html") {
      let text = String(decoding: content, as: UTF8.self)
      #expect(text.contains("default-src 'none'; style-src 'self'"))
      let scan = scan(text)
      #expect(Set(scan.tags).subtracting(known).isEmpty, "\(path)")
      #expect(scan.links.allSatisfy { !$0.contains(":") && !$0.hasPrefix("/") }, "\(path)")
      #expect(scan.tags.count { $0 == "h1" } == 1, "\(path)")
    }
    for (path, _) in dossier.website() { #expect(!path.contains("/") && !path.contains("..")) }
    #expect(!String(decoding: styleSheetOf(dossier), as: UTF8.self).contains("url("))
  }

  @Test("shows the words as scraped, what they were mended to, and the parts that were cut")
  func reader() throws {
    let files = try Fiction().dossier.website()
    let page = try #require(files.first { $0.path == "story-1-article-2.html" })
    let text = String(decoding: page.content, as: UTF8.self)
    #expect(text.contains("<del><bdi>ferryHalden</bdi></del>"))
    #expect(text.contains("<ins><bdi>Jón Ødegård</bdi></ins>"))
    #expect(text.contains("Get our app"))
    #expect(text.contains(String(repeating: "2b", count: 32)))
  }

  @Test("stands without a story")
  func empty() {
    let files = Dossier(version: "1", stories: [], skipped: []).website()
    #expect(files.map(\.path) == ["index.html", "style.css", "dossier.json", "claims.csv"])
  }

  private func styleSheetOf(_ dossier: Dossier) -> [UInt8] {
    dossier.website().first { $0.path == "style.css" }?.content ?? []
  }

  private func pages(of dossier: Dossier) -> [String: Scan] {
    var result: [String: Scan] = [:]
    for (path, content) in dossier.website() where path.hasSuffix(".html") {
      result[path] = scan(String(decoding: content, as: UTF8.self))
    }
    return result
  }

  /// Reads a page as a browser would, but for what our own pages never have.
  private func scan(_ html: String) -> Scan {
    var scan = Scan()
    var open: [String] = []
    var rest = html[...]
    while let mark = rest.firstIndex(of: "<") {
      let words = rest[..<mark]
      if words.contains(where: { ("0"..."9").contains($0) }), !open.contains("a"), !open.contains("head") {
        scan.looseNumbers.append(String(words))
      }
      guard let end = rest[mark...].firstIndex(of: ">") else { break }
      let tag = rest[rest.index(after: mark)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("!") { continue }
      if tag.hasPrefix("/") {
        if open.last == String(tag.dropFirst()) { open.removeLast() } else { scan.unbalanced.append(String(tag)) }
        continue
      }
      let name = String(tag.prefix { !$0.isWhitespace })
      scan.tags.append(name)
      if !["meta", "link", "br"].contains(name) { open.append(name) }
      var attributes = tag.dropFirst(name.count)
      while let equals = attributes.firstIndex(of: "=") {
        let key = attributes[..<equals].trimmingCharacters(in: .whitespaces)
        let value = attributes[equals...].dropFirst(2)
        let close = value.firstIndex(of: "\"") ?? value.endIndex
        if key == "id" { scan.ids.append(String(value[..<close])) }
        if key == "href" { scan.links.append(String(value[..<close])) }
        attributes = value[close...].dropFirst()
      }
    }
    scan.unbalanced += open
    return scan
  }
}
