import Dossiers
import Foundation
import Provenance
import Testing

@testable import Newsroom

@Suite("Pages from paths")
struct PathReaderTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("paths-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func write(_ text: String, _ name: String) throws {
    try Data(text.utf8).write(to: folder.appendingPathComponent(name))
  }

  private func read(_ names: [String] = [""]) -> (pages: [String], skipped: [String: String]) {
    defer { try? FileManager.default.removeItem(at: folder) }
    let outcomes = PathReader.pages(at: names.map { folder.appendingPathComponent($0).path })
    var pages: [String] = []
    var skipped: [String: String] = [:]
    for outcome in outcomes {
      switch outcome {
      case .page(let page): pages.append(page.name)
      case .unreadable(let input): skipped[(input.location as NSString).lastPathComponent] = input.kind
      }
    }
    return (pages, skipped)
  }

  @Test("a folder is read in the order of its names, hidden files are passed over")
  func folderOrder() throws {
    try write("b", "b.txt")
    try write("a", "a.html")
    try write("x", ".hidden")
    try FileManager.default.createDirectory(at: folder.appendingPathComponent("c"), withIntermediateDirectories: true)
    try write("d", "c/d.tar.txt")
    #expect(read().pages == ["a", "b", "d.tar"])
  }

  @Test("a dossier written before is no page: it is named and the rest is read")
  func ownOutput() throws {
    try write("a", "a.txt")
    try SafeOutput.write([("index.html", Array("<p>Ours".utf8))], toFolder: folder.appendingPathComponent("out").path)
    let found = read()
    #expect(found.pages == ["a"])
    #expect(found.skipped == ["out": "own-output"])
  }

  @Test("a link that leads back to a folder is named and not followed twice")
  func cycle() throws {
    try write("a", "a.txt")
    try FileManager.default.createSymbolicLink(
      at: folder.appendingPathComponent("loop"), withDestinationURL: folder)
    let found = read()
    #expect(found.pages == ["a"])
    #expect(found.skipped == ["loop": "cyclic-link"])
  }

  @Test("what is not there, or points at itself, is named and the rest is read")
  func missing() throws {
    try write("a", "a.txt")
    try FileManager.default.createSymbolicLink(
      atPath: folder.appendingPathComponent("self").path, withDestinationPath: "self")
    let found = read(["none.txt", "self", "a.txt"])
    #expect(found.pages == ["a"])
    #expect(found.skipped == ["none.txt": "unreadable", "self": "unreadable"])
  }

  @Test("a file far larger than any page is named, not read")
  func large() throws {
    try write("", "large.txt")
    let handle = try FileHandle(forWritingTo: folder.appendingPathComponent("large.txt"))
    try handle.truncate(atOffset: UInt64(2) << 30)
    try handle.close()
    #expect(read(["large.txt"]).skipped == ["large.txt": "too-large"])
  }

  @Test("a file that may not be read is named", .enabled(if: geteuid() != 0, "root may read everything"))
  func forbidden() throws {
    try write("a", "a.txt")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0], ofItemAtPath: folder.appendingPathComponent("a.txt").path)
    #expect(read(["a.txt"]).skipped == ["a.txt": "unreadable"])
  }

  @Test("the digest is that of the bytes")
  func digest() {
    #expect(
      Capture(Array("abc".utf8), location: "").id.description
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test("pages of one name get names that differ")
  func names() {
    let page = PageOutcome.page(Page(capture: Capture([], location: "a.txt"), name: "a"))
    let lost = PageOutcome.unreadable(SkippedInput(location: "x", kind: "k", message: "m"))
    #expect(uniquelyNamed([page, lost, page, page]).map(\.id?.description) == ["a", nil, "a-2", "a-3"])
  }
}
