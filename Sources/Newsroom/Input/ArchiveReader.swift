internal import Archiving
internal import Glibc
public import Provenance

/// Keeps the pages among `outcomes` in the archive at `path`, which is made where there is none.
///
/// - Returns: how many captures were new.
public func keep(_ outcomes: [PageOutcome], inArchive path: String, received: UTCInstant) throws -> Int {
  if let slash = path.lastIndex(of: "/"), slash > path.startIndex { makeFolders(String(path[..<slash])) }
  let captures = outcomes.compactMap { outcome in
    if case .page(let page) = outcome { page.capture } else { nil }
  }
  return try Archive(at: path).add(captures, received: received)
}

/// Every page that the archive at `path` keeps, in the order in which they came.
public func pages(inArchive path: String) throws -> [PageOutcome] {
  try Archive(at: path).captures().map { .page(Page(capture: $0, name: pageName($0.location))) }
}

private func makeFolders(_ path: String) {
  var at = path.startIndex
  while let slash = path[at...].dropFirst().firstIndex(of: "/") {
    mkdir(String(path[..<slash]), 0o755)
    at = slash
  }
  mkdir(path, 0o755)
}
