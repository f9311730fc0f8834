import Foundation
import Provenance

@testable import Newsroom

/// Files that hold pages, made for the tests of inputs.
struct Container {
  /// Reads `bytes` as if they stood in a file.
  static func read(_ bytes: [UInt8]) throws -> [PageOutcome] {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("input-\(UUID().uuidString)")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return PathReader.pages(at: [file.path])
  }

  /// Running text, fictional, of some seventy words; the number makes it differ.
  static func text(_ number: Int = 1) -> String {
    """
    The ferry to Lonn ran aground on Tuesday with \(number + 40) people on board, the harbour office said, and nobody was
    hurt. Divers looked at the hull in the evening. The captain, Mira Sand, said that fog had come up within minutes, and
    that the crew had followed every rule. The island's only other boat will carry mail and food until the ferry has been
    towed to the yard at Brenn, which may take ten days, according to the office.
    """
  }

  /// `bytes` as one gzip member, stored and not compressed.
  static func gzip(_ bytes: [UInt8]) -> [UInt8] {
    var member: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
    var at = 0
    repeat {
      let end = min(bytes.count, at + 0xFFFF)
      let count = UInt16(end - at)
      member += [
        end == bytes.count ? 1 : 0, UInt8(count & 255), UInt8(count >> 8), UInt8(~count & 255), UInt8(~count >> 8),
      ]
      member += bytes[at..<end]
      at = end
    } while at < bytes.count
    var check: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      check ^= UInt32(byte)
      for _ in 0..<8 { check = check & 1 == 1 ? check >> 1 ^ 0xEDB8_8320 : check >> 1 }
    }
    for value in [~check, UInt32(truncatingIfNeeded: bytes.count)] {
      for shift in stride(from: 0, to: 32, by: 8) { member.append(UInt8(truncatingIfNeeded: value >> UInt32(shift))) }
    }
    return member
  }

  /// A record of a web archive.
  static func record(
    _ block: [UInt8], type: String = "response", target: String = "https://example.org/a", more: String = ""
  ) -> [UInt8] {
    Array(
      """
      WARC/1.0\r\nWARC-Type: \(type)\r\nWARC-Target-URI: \(target)\r\nWARC-Date: 2020-01-01T00:00:00Z\r\n\(more)\
      Content-Length: \(block.count)\r\n\r\n
      """.utf8) + block + Array("\r\n\r\n".utf8)
  }

  /// What a server answers.
  static func answer(_ body: [UInt8], type: String = "text/html", status: Int = 200, more: String = "") -> [UInt8] {
    Array("HTTP/1.1 \(status) OK\r\nContent-Type: \(type)\r\n\(more)\r\n".utf8) + body
  }

  /// A page of HTML with running text.
  static func page(_ number: Int = 1) -> [UInt8] {
    Array(
      "<!doctype html><html><head><title>Ferry \(number)</title></head><body><h1>Ferry \(number)</h1><p>\(text(number))</p></body></html>"
        .utf8)
  }
}

extension [PageOutcome] {
  /// The pages among them.
  var pages: [Page] { compactMap { if case .page(let page) = $0 { page } else { nil } } }
  /// The short names of why there are none.
  var kinds: [String] { compactMap(\.skipped?.kind) }
}
