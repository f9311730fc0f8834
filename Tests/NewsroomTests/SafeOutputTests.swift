import Foundation
import Testing

@testable import Newsroom

@Suite("Results on disk")
struct SafeOutputTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("output-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func names(_ path: String = "") -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent(path).path)) ?? []).sorted()
  }

  private func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  @Test("a file is replaced whole, and nothing else is left behind")
  func file() throws {
    try SafeOutput.write(Array("one".utf8), to: path("a"))
    try SafeOutput.write(Array("two".utf8), to: path("a"))
    #expect(names() == ["a"])
    #expect(try String(contentsOfFile: path("a"), encoding: .utf8) == "two")
  }

  @Test("a link stays a link: the file that it leads to is replaced; a device is written to; a folder is refused")
  func notPlain() throws {
    try SafeOutput.write([1], to: path("real"))
    try FileManager.default.createSymbolicLink(atPath: path("link"), withDestinationPath: "real")
    try SafeOutput.write(Array("two".utf8), to: path("link"))
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path("link")) == "real")
    #expect(try String(contentsOfFile: path("real"), encoding: .utf8) == "two")
    try SafeOutput.write([1], to: "/dev/null")
    #expect(
      try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type] as? FileAttributeType
        == .typeCharacterSpecial)
    #expect(throws: OutputFailure.self) { try SafeOutput.write([1], to: folder.path) }
  }

  @Test("a full disk leaves what was there and names what to do", .enabled(if: access("/dev/full", W_OK) == 0))
  func full() throws {
    let descriptor = open("/dev/full", O_WRONLY)
    defer { close(descriptor) }
    #expect(throws: OutputFailure.self) { try SafeOutput.write([1], to: "/dev/full") }
    do throws(OutputFailure) {
      try SafeOutput.write([1, 2, 3], to: descriptor, named: "the dossier")
      Issue.record("writing to a full disk succeeds")
    } catch {
      #expect(error.path == "the dossier")
      #expect(error.reason.contains("free some space"))
    }
  }

  @Test("a folder that is ours is replaced, one that is not is left alone")
  func folders() throws {
    try SafeOutput.write([("index.html", [1]), ("a/b.html", [2])], toFolder: path("site"))
    try SafeOutput.write([("index.html", [3])], toFolder: path("site/"))
    #expect(names("site") == [".crosscheck", "index.html"])
    #expect(names() == ["site"])
    try FileManager.default.createDirectory(atPath: path("mine"), withIntermediateDirectories: true)
    try SafeOutput.write([1], to: path("mine/letter"))
    #expect(throws: OutputFailure.self) { try SafeOutput.write([("index.html", [1])], toFolder: path("mine")) }
    #expect(names("mine") == ["letter"])
  }

  @Test("where the folder above is missing, the error says so and nothing is made")
  func missingParent() {
    #expect(throws: OutputFailure.self) { try SafeOutput.write([1], to: path("none/a")) }
    #expect(names() == [])
  }
}
