import Foundation
import Testing

/// The package as it is described to people in ARCHITECTURE.md: which module may know of which.
@Suite("The package graph")
struct PackageTests {
  /// A page's way through the modules; each may know only modules that stand before it in this list.
  private static let order = [
    "Provenance", "Markup", "Extraction", "Copies", "Reading", "Stories", "Facts", "Dossiers", "Archiving", "Newsroom",
    "Desk", "crosscheck",
  ]

  /// Modules that hold no Swift: foreign libraries and data compiled in.
  private static let supplies: Set = ["LibCrypto", "LibZ", "ReadingModels", "ExtractionModels"]

  /// Every arrow there is. A new one is a decision: it is made here and in ARCHITECTURE.md, or not at all.
  private static let arrows: [String: Set<String>] = [
    "Provenance": [],
    "Markup": ["Provenance"],
    "Extraction": ["Provenance", "Markup"],
    "Copies": ["Provenance"],
    "Reading": ["Provenance", "ReadingModels"],
    "Stories": ["Provenance", "Reading"],
    "Facts": ["Provenance", "Copies", "Reading"],
    "Dossiers": ["Provenance", "Markup", "Extraction", "Copies", "Facts"],
    "Archiving": ["Provenance", "GRDB"],
    "Newsroom": [
      "Provenance", "Markup", "Extraction", "Copies", "Reading", "Stories", "Facts", "Dossiers", "Archiving",
      "LibCrypto", "LibZ",
    ],
    "Desk": ["Provenance", "Dossiers", "Newsroom", "Hummingbird"],
    "crosscheck": [
      "Provenance", "Markup", "Extraction", "Copies", "Reading", "Stories", "Facts", "Dossiers", "Newsroom", "Desk",
      "ArgumentParser",
    ],
  ]

  /// Modules that may not even know Foundation, or any other module of the system.
  private static let pure: Set = ["Provenance"]

  private static var root: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  }

  /// The `import` lines of a module's files: module name by file.
  private static func imports(of module: String) throws -> [(file: String, imported: String)] {
    let folder = root.appendingPathComponent("Sources/\(module)")
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var found: [(String, String)] = []
    for case let file as URL in files where file.pathExtension == "swift" {
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        let words = line.split(separator: " ").map(String.init)
        guard let place = words.firstIndex(of: "import"), place + 1 < words.count else { continue }
        let before = words[..<place]
        guard before.allSatisfy({ ["public", "internal", "package", "private", "@testable"].contains($0) }) else {
          continue
        }
        found.append((file.lastPathComponent, words[place + 1]))
      }
    }
    return found
  }

  @Test("imports point only upward, along the arrows that are written down", arguments: order)
  func importsFollowArrows(module: String) throws {
    let allowed = try #require(Self.arrows[module])
    let place = try #require(Self.order.firstIndex(of: module))
    for arrow in allowed where Self.order.contains(arrow) {
      #expect(Self.order[..<place].contains(arrow), "\(arrow) stands below \(module)")
    }
    let ours = Set(Self.order).union(Self.supplies).union(["GRDB", "Hummingbird", "ArgumentParser"])
    let imports = try Self.imports(of: module)
    #expect(!imports.isEmpty || module == "Provenance", "the test found the module's files")
    for (file, imported) in imports where ours.contains(imported) {
      #expect(allowed.contains(imported), "\(module)/\(file) imports \(imported)")
    }
  }

  @Test("the manifest has the same arrows, no module more", arguments: order)
  func manifestAgrees(module: String) throws {
    let text = try String(contentsOf: Self.root.appendingPathComponent("Package.swift"), encoding: .utf8)
    let declared = try #require(Self.declared(module, in: text), "\(module) is in the manifest")
    #expect(declared == Self.arrows[module])
  }

  /// The names in the dependency list of a module's declaration in the manifest.
  private static func declared(_ module: String, in manifest: String) -> Set<String>? {
    guard
      let start = manifest.range(of: "module(\"\(module)\"")
        ?? manifest.range(of: "executableTarget(\n      name: \"\(module)\",")
    else {
      guard let spread = manifest.range(of: "module(\n      \"\(module)\"") else { return nil }
      return names(in: manifest[spread.upperBound...])
    }
    return names(in: manifest[start.upperBound...])
  }

  /// The quoted names up to the end of the declaration, without package names.
  private static func names(in rest: Substring) -> Set<String> {
    let end = ["\n    module(", "\n    .", "\n    tests(", "swiftSettings", "embeds:", "exclude:"].compactMap {
      rest.range(of: $0)?.lowerBound
    }.min()
    var found: Set<String> = []
    let quoted = rest[..<(end ?? rest.endIndex)].split(separator: "\"", omittingEmptySubsequences: false)
    for (index, part) in quoted.enumerated() where index % 2 == 1 {
      guard !quoted[index - 1].hasSuffix("package: ") else { continue }
      found.insert(String(part))
    }
    return found
  }

  @Test("what every layer shares depends on nothing, Foundation included", arguments: pure)
  func dependsOnNothing(module: String) throws {
    #expect(try Self.imports(of: module).isEmpty)
  }

  @Test("a foreign library stays in its one room")
  func rooms() throws {
    let rooms = [
      "GRDB": "Archiving", "Hummingbird": "Desk", "LibCrypto": "Newsroom", "LibZ": "Newsroom",
      "ArgumentParser": "crosscheck",
    ]
    for module in Self.order {
      for (file, imported) in try Self.imports(of: module) {
        if let room = rooms[imported] { #expect(room == module, "\(module)/\(file) imports \(imported)") }
      }
    }
  }
}
