import Dossiers
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import Newsroom
import Testing

@testable import Desk

@Suite("The desk's pages")
struct DeskTests {
  /// Made once for all tests.
  private static let made = Task { await dossier(of: samplePages()) }

  private func answer(_ path: String, host: String = "127.0.0.1:8347") async throws -> (HTTPResponse.Status, String?) {
    let responder = router(for: await Self.made.value, context: PlainContext.self).buildResponder()
    let request = Request(
      head: HTTPRequest(method: .get, scheme: "http", authority: host, path: path), body: .init(buffer: ByteBuffer()))
    let context = PlainContext(source: PlainSource(logger: Logger(label: "desk")))
    let response = try await responder.respond(to: request, context: context)
    return (response.status, response.headers[.contentType])
  }

  @Test(
    "every page is there under its name",
    arguments: [
      ("/", "text/html; charset=utf-8"), ("/dossier.json", "application/json"),
      ("/claims.csv", "text/csv; charset=utf-8"),
    ])
  func pages(path: String, type: String) async throws {
    let (status, found) = try await answer(path)
    #expect(status == .ok)
    #expect(found == type)
  }

  @Test(
    "what is not there is not found, also above the pages", arguments: ["/none.html", "/../etc/passwd", "/%2e%2e/x"])
  func missing(path: String) async throws {
    #expect(try await answer(path).0 == .notFound)
  }

  @Test("a page that uses another host's name is refused")
  func rebinding() async throws {
    #expect(try await answer("/", host: "evil.example").0 == .forbidden)
  }
}

/// What a request brings without a socket.
private struct PlainContext: RequestContext {
  typealias Source = PlainSource
  var coreContext: CoreRequestContextStorage

  init(source: PlainSource) { coreContext = CoreRequestContextStorage(source: source) }
}

private struct PlainSource: RequestContextSource {
  let logger: Logger
}
