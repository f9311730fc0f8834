import Foundation
import Reading

/// The tables of the lexicon as bytes, and the lexicon over them.
final class LexiconTables {
  let words: [UInt8]
  let phrases: [UInt8]
  let coarse: [UInt8]
  private let memory: UnsafeMutableRawBufferPointer
  let lexicon: NameLexicon

  init(words: [UInt64], phrases: [UInt64], coarse: [UInt8]) {
    self.words = words.withUnsafeBytes { Array($0) }
    self.phrases = phrases.withUnsafeBytes { Array($0) }
    self.coarse = coarse
    let (a, b, c) = (self.words.count, self.phrases.count, coarse.count)
    memory = UnsafeMutableRawBufferPointer.allocate(byteCount: a + b + c, alignment: 64)
    memory.copyBytes(from: self.words + self.phrases + coarse)
    let all = UnsafeRawBufferPointer(memory)
    lexicon = NameModelFile.lexicon(
      words: UnsafeRawBufferPointer(rebasing: all[..<a]), phrases: UnsafeRawBufferPointer(rebasing: all[a..<(a + b)]),
      coarse: UnsafeRawBufferPointer(rebasing: all[(a + b)...]))
  }

  deinit { memory.deallocate() }
}

/// The word classes and the lists of names beside the trainer.
struct LexiconSources {
  private var words: [(key: UInt64, value: UInt32)] = []
  private var phrases: [UInt64: UInt32] = [:]
  private var coarse: [UInt8] = []

  init(folder: URL) throws {
    let classes = try String(contentsOf: folder.appendingPathComponent("word-classes.tsv"), encoding: .utf8)
    for line in classes.split(separator: "\n") {
      if line.hasPrefix("#") && coarse.isEmpty {
        coarse = line.dropFirst().split(separator: " ").map { UInt8($0) ?? 0 }
        continue
      }
      let cells = line.split(separator: "\t")
      guard cells.count == 4, let a = UInt16(cells[1]), let b = UInt16(cells[2]), let rate = UInt8(cells[3]) else {
        continue
      }
      let word = NameLexicon.Word(capitalClass: a, smallClass: b, capitalRate: rate)
      words.append((WordKey(String(cells[0])).value, NameLexicon.value(of: word)))
    }
    for list in NameList.allCases {
      let file = folder.appendingPathComponent(list.file + ".txt")
      guard let text = try? String(contentsOf: file, encoding: .utf8) else {
        print("no list \(list.file)")
        continue
      }
      for line in text.split(whereSeparator: { $0 == "\n" || $0 == "," }) where !line.hasPrefix("#") {
        add(String(line), list)
      }
    }
  }

  private mutating func add(_ phrase: String, _ list: NameList) {
    var key: UInt64 = 0
    let words = tokenKeys(phrase)
    for (k, word) in words.enumerated() {
      key = NameLexicon.phrase(key, word)
      phrases[key, default: 0] |= k + 1 < words.count ? NameLexicon.goesOn : list.bit
    }
  }

  func tables() -> LexiconTables {
    let sorted = phrases.map { (key: $0.key, value: $0.value) }.sorted { $0.key < $1.key }
    var slots = 1
    while slots < sorted.count * 3 / 2 { slots *= 2 }
    print("\(words.count) words, \(sorted.count) phrases")
    return LexiconTables(
      words: HashedEntries.table(words, slots: 1 << 16), phrases: HashedEntries.table(sorted, slots: slots),
      coarse: coarse)
  }
}
