// swift-tools-version: 6.3
import PackageDescription

// The targets stand in the order in which a page passes them; every arrow points upward.
// `Tests/PackageTests` reads this graph and fails on a new arrow.

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

/// A module of the product; the files that `embeds` names are compiled in, so that the program is one file.
func module(_ name: String, _ dependencies: [Target.Dependency] = [], embeds: [String] = [], exclude: [String] = [])
  -> Target
{
  .target(
    name: name, dependencies: dependencies, exclude: exclude, resources: embeds.map { .embedInCode($0) },
    swiftSettings: strict)
}

/// The tests of a module, beside which only what it is handed in production may be imported.
func tests(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.byName(name: name)] + dependencies, exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "crosscheck",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "crosscheck", targets: ["crosscheck"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
  ],
  targets: [
    module("Provenance"),
    module("Markup", ["Provenance"]),
    module("Extraction", ["Provenance", "Markup"], exclude: ["Data/SOURCES.md"]),
    module("Copies", ["Provenance"], exclude: ["Data/SOURCES.md"]),
    // The trained models, byte for byte: assembled into the program from files of at most a megabyte each.
    .target(name: "ReadingModels", exclude: ["parts"], cSettings: [.headerSearchPath("parts")]),
    module("Reading", ["Provenance", "ReadingModels"], exclude: ["Names/MODEL.md"]),
    module("Stories", ["Provenance", "Reading"], exclude: ["Data/SOURCES.md"]),
    module("Facts", ["Provenance", "Copies", "Reading"]),
    module("Dossiers", ["Provenance", "Markup", "Extraction", "Copies", "Facts"]),
    module("Archiving", ["Provenance", .product(name: "GRDB", package: "GRDB.swift")]),
    module(
      "Newsroom",
      [
        "Provenance", "Markup", "Extraction", "Copies", "Reading", "Stories", "Facts", "Dossiers", "Archiving",
        "LibCrypto", "LibZ",
      ], embeds: ["Sample/pages"], exclude: ["Sample/expected.json"]),
    module("Desk", ["Provenance", "Dossiers", "Newsroom", .product(name: "Hummingbird", package: "hummingbird")]),
    .executableTarget(
      name: "crosscheck",
      dependencies: [
        "Provenance", "Markup", "Extraction", "Copies", "Reading", "Stories", "Facts", "Dossiers", "Newsroom", "Desk",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    // Trains the tagger of names; its output lies in Sources/ReadingModels/parts.
    .executableTarget(
      name: "train-names", dependencies: ["Reading"], exclude: ["Data", "make-lists.py", "word-classes.py"],
      swiftSettings: strict),
    // Computes what Scripts/train_blocks.py learns the block classifier from; its output lies in Sources/Extraction/Data.
    .executableTarget(name: "train-blocks", dependencies: ["Extraction"], swiftSettings: strict),
    .executableTarget(
      name: "Benchmarks", dependencies: ["Provenance", "Markup", "Extraction", "Copies", "Dossiers", "Newsroom"],
      swiftSettings: strict),
    // Trains the models that find who says what.
    .executableTarget(name: "train-quotations", dependencies: ["Provenance", "Reading"], swiftSettings: strict),
    .systemLibrary(name: "LibCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "LibZ", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

    tests("Provenance"),
    tests("Markup", ["Provenance"]),
    tests("Extraction", ["Provenance", "Markup"]),
    tests("Copies", ["Provenance"]),
    tests("Reading", ["Provenance", "ReadingModels"]),
    tests("Stories", ["Provenance", "Reading"]),
    tests("Facts", ["Provenance", "Copies", "Reading"]),
    tests("Dossiers", ["Provenance", "Extraction", "Copies", "Facts"], exclude: ["Fixtures"]),
    tests("Archiving", ["Provenance"]),
    tests("Newsroom", ["Provenance", "Extraction", "Copies", "Facts", "Dossiers"]),
    tests("Desk", ["Dossiers", "Newsroom", .product(name: "Hummingbird", package: "hummingbird")]),
    .testTarget(name: "crosscheckTests", dependencies: ["crosscheck"], swiftSettings: strict),
    .testTarget(name: "PackageTests", swiftSettings: strict),
  ]
)
