import Foundation

/// Files that stand beside the checkout, not in it.
enum SharedFiles {
  /// The folder `shared/…/path` beside the checkout; nil where there is none.
  static func folder(_ path: String) -> URL? {
    var at = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    while at.path != "/" {
      let folder = at.appendingPathComponent("shared").appendingPathComponent(path)
      if FileManager.default.fileExists(atPath: folder.path) { return folder }
      at.deleteLastPathComponent()
    }
    return nil
  }

  /// The files of that folder with one ending, by name; none where the folder is missing, which is said.
  static func files(_ path: String, ending: String) -> [URL] {
    guard let folder = folder(path) else {
      print("skipped: no ../shared/\(path) beside the checkout")
      return []
    }
    let all =
      (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil))
      ?? []
    return all.filter { $0.pathExtension == ending }.sorted { $0.path < $1.path }
  }
}
