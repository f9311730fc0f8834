/// Addresses of pages, compared without what changes between two visits of one page.
public enum Address {
  /// Parameters that tell where a visitor came from.
  private static let trails = ["utm_", "fbclid", "gclid", "mc_cid", "mc_eid", "cmpid", "ref=", "amp="]

  /// The bytes by which an address is the same: without scheme, "www.", the part of the page, where the visitor came from
  /// and a slash at the end.
  ///
  /// - Complexity: O(bytes).
  public static func key(_ url: String) -> [UInt8] {
    var rest = url[...]
    if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
    if rest.hasPrefix("www.") { rest = rest.dropFirst(4) }
    rest = rest.prefix { $0 != "#" }
    let parts = rest.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    var path = parts.first ?? ""
    while path.hasSuffix("/") { path = path.dropLast() }
    let query = (parts.count > 1 ? parts[1] : "").split(separator: "&").filter { parameter in
      !trails.contains { parameter.hasPrefix($0) }
    }
    return Array((path + (query.isEmpty ? "" : "?" + query.sorted().joined(separator: "&"))).utf8)
  }
}
