import Provenance

/// A piece of a run as it is read.
enum Reading {
  /// The decoded bytes as they are.
  case verbatim(Int, Int)
  /// Characters that stand for the decoded bytes of a place.
  case decoded(UInt32, UInt32, Int, Int)
}

extension SourceText {
  /// Adds a run as it reads, mapped to the capture.
  func append(_ start: UInt32, _ end: UInt32, _ flags: RunFlags, to text: inout MappedText) {
    read(start, end, flags) { reading in
      switch reading {
      case .verbatim(let from, let to):
        switch map {
        case .capture: text.appendVerbatim(utf8[from..<to], at: from)
        case .characters(let map): map.append(from, to, of: utf8, to: &text)
        case .text(let map): text.append(map, TextRange(from, to))
        }
      case .decoded(let first, let second, let from, let to):
        let place = captured(from, to)
        text.append(Unicode.Scalar(first) ?? "\u{FFFD}", standingFor: place)
        if second != 0 { text.append(Unicode.Scalar(second) ?? "\u{FFFD}", standingFor: place) }
      }
    }
  }

  /// Adds a run as it reads.
  func append(_ start: UInt32, _ end: UInt32, _ flags: RunFlags, to bytes: inout [UInt8]) {
    read(start, end, flags) { reading in
      switch reading {
      case .verbatim(let from, let to): bytes.append(contentsOf: utf8[from..<to])
      case .decoded(let first, let second, _, _):
        SourceText.encode(first, to: &bytes)
        if second != 0 { SourceText.encode(second, to: &bytes) }
      }
    }
  }

  /// Adds a character as UTF-8.
  @inline(__always)
  static func encode(_ value: UInt32, to bytes: inout [UInt8]) {
    if value < 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: value))
      return
    }
    if value < 0x800 {
      bytes.append(0xC0 | UInt8(truncatingIfNeeded: value >> 6))
    } else {
      if value < 0x1_0000 {
        bytes.append(0xE0 | UInt8(truncatingIfNeeded: value >> 12))
      } else {
        bytes.append(0xF0 | UInt8(truncatingIfNeeded: value >> 18))
        bytes.append(0x80 | UInt8(truncatingIfNeeded: value >> 12 & 63))
      }
      bytes.append(0x80 | UInt8(truncatingIfNeeded: value >> 6 & 63))
    }
    bytes.append(0x80 | UInt8(truncatingIfNeeded: value & 63))
  }

  /// Takes a run apart: references, line ends and NULs from what reads as it stands.
  private func read(_ start: UInt32, _ end: UInt32, _ flags: RunFlags, _ body: (Reading) -> Void) {
    let end = Int(end)
    var verbatim = Int(start)
    guard verbatim < end else { return }
    guard !flags.isDisjoint(with: [.references, .returns, .nulls]) else {
      return body(.verbatim(verbatim, end))
    }
    utf8.withUnsafeBufferPointer { buffer in
      var at = verbatim
      while at < end {
        let byte = buffer[at]
        var length = 1
        var (first, second): (UInt32, UInt32) = (0xFFFD, 0)
        if byte == UInt8(ascii: "&"), flags.contains(.references),
          let reference = CharacterReference(
            buffer, at: at, end: end, inAttribute: flags.contains(.attribute))
        {
          (length, first, second) = (reference.length, reference.first, reference.second)
        } else if byte == 0x0D, flags.contains(.returns) {
          first = 0x0A
          if at &+ 1 < end, buffer[at &+ 1] == 0x0A { length = 2 }
        } else if byte != 0 || !flags.contains(.nulls) {
          at &+= 1
          continue
        }
        if verbatim < at { body(.verbatim(verbatim, at)) }
        body(.decoded(first, second, at, at &+ length))
        at &+= length
        verbatim = at
      }
      if verbatim < end { body(.verbatim(verbatim, end)) }
    }
  }
}
