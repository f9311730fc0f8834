import Dossiers
import HTTPTypes
internal import Hummingbird

/// Answers `GET` for each file of the dossier's website.
func router<Context: RequestContext>(for dossier: Dossier, context: Context.Type) -> Router<Context> {
  let pages = Dictionary(dossier.website().map { ($0.path, $0.content) }) { first, _ in first }
  let router = Router(context: context)
  router.middlewares.add(LocalOnly())
  router.get("/") { _, _ in page("index.html", in: pages) }
  router.get("/**") { _, context in page(context.parameters.getCatchAll().joined(separator: "/"), in: pages) }
  return router
}

private func page(_ path: String, in pages: [String: [UInt8]]) -> Response {
  guard let content = pages[path] else {
    return response(.notFound, "text/plain; charset=utf-8", Array("There is no such page here.\n".utf8))
  }
  return response(.ok, mediaType(of: path), content)
}

private func response(_ status: HTTPResponse.Status, _ mediaType: String, _ content: [UInt8]) -> Response {
  var headers = HTTPFields()
  headers[.contentType] = mediaType
  headers[.contentSecurityPolicy] = "default-src 'none'; style-src 'self'; img-src 'self'"
  headers[.xContentTypeOptions] = "nosniff"
  return Response(status: status, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: content)))
}

private func mediaType(of path: String) -> String {
  switch path.split(separator: ".").last {
  case "html": "text/html; charset=utf-8"
  case "css": "text/css; charset=utf-8"
  case "json": "application/json"
  case "csv": "text/csv; charset=utf-8"
  case "svg": "image/svg+xml"
  default: "application/octet-stream"
  }
}

/// Refuses requests that name another host: a page elsewhere must not reach the desk through a name that it controls.
private struct LocalOnly<Context: RequestContext>: RouterMiddleware {
  @concurrent func handle(
    _ request: Request, context: Context, next: @concurrent (Request, Context) async throws -> Response
  ) async throws -> Response {
    let host = request.head.authority?.split(separator: ":").first.map(String.init) ?? ""
    guard ["127.0.0.1", "localhost"].contains(host) else {
      return response(.forbidden, "text/plain; charset=utf-8", Array("Ask for 127.0.0.1 by that name.\n".utf8))
    }
    return try await next(request, context)
  }
}
