/// Addresses of pages, compared without what changes between two visits of one page.
public enum Address {
  /// Names of parameters that tell which link led to a page, and nothing of the page; others begin with "utm_".
  private static let linkParameters = ["fbclid", "gclid", "mc_cid", "mc_eid", "cmpid"].map { Array($0.utf8) }

  /// The bytes by which an address is the same: without scheme, "www.", slashes at the end of the path, what tells which
  /// link led there and the part of the page, its host in lower case and its parameters sorted. A part that opens with
  /// "!" is kept: it names a page of its own.
  ///
  /// - Complexity: O(bytes · log parameters).
  public static func key(_ url: String) -> [UInt8] {
    let rest = withoutScheme(Array(url.utf8)[...])
    let hostEnd = rest.firstIndex { "/?#".utf8.contains($0) } ?? rest.endIndex
    var host = rest[..<hostEnd].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }[...]
    if host.starts(with: "www.".utf8) { host = host.dropFirst(4) }
    let fragmentStart = rest[hostEnd...].firstIndex(of: UInt8(ascii: "#")) ?? rest.endIndex
    let queryStart = rest[hostEnd..<fragmentStart].firstIndex(of: UInt8(ascii: "?")) ?? fragmentStart
    var path = rest[hostEnd..<queryStart]
    while path.last == UInt8(ascii: "/") { path = path.dropLast() }
    let parameters = rest[queryStart..<fragmentStart].dropFirst().split(separator: UInt8(ascii: "&"))
      .filter { !isOfLink($0) }.sorted { $0.lexicographicallyPrecedes($1) }
    var key = Array(host)
    key += path
    for (at, parameter) in parameters.enumerated() {
      key.append(UInt8(ascii: at == 0 ? "?" : "&"))
      key += parameter
    }
    let fragment = rest[fragmentStart...]
    if fragment.starts(with: "#!".utf8) { key += fragment }
    return key
  }

  private static func withoutScheme(_ url: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let scheme = url.prefix { byte in
      (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || "+-.".utf8.contains(byte)
    }
    let rest = url[scheme.endIndex...]
    if rest.starts(with: "://".utf8) { return rest.dropFirst(3) }
    return url.starts(with: "//".utf8) ? url.dropFirst(2) : url
  }

  private static func isOfLink(_ parameter: ArraySlice<UInt8>) -> Bool {
    let name = parameter.prefix { $0 != UInt8(ascii: "=") }
    return name.starts(with: "utm_".utf8) || linkParameters.contains { $0.elementsEqual(name) }
  }
}
