/// What the lists of single words know of a word, in one table, so that each word of a page is looked up once.
struct WordMarks {
  private let bits: UInt32

  private init(bits: UInt32) { self.bits = bits }

  /// One bit for each language of ``StopWords`` that has it as a little word.
  var languages: UInt32 { bits & (1 << languageBits - 1) }
  /// One bit for each sort of ``Pronouns``.
  var pronouns: UInt32 { bits >> languageBits & 7 }
  /// Whether it is the name of a month.
  var isMonth: Bool { bits & monthBit != 0 }
  /// Whether a phrase of ``Cues`` starts with it.
  var startsCue: Bool { bits & cueBit != 0 }

  /// The lists.
  struct Table: Sendable {
    fileprivate var table = HashTable(capacity: 6000)

    /// What is known of the word of a hash.
    @inline(__always)
    subscript(word: UInt64) -> WordMarks { WordMarks(bits: table[word]) }
  }

  static let table: Table = {
    var marks = Table()
    StopWords.table.forEach { word, languages in marks.table.update(word) { $0 |= languages } }
    Pronouns.table.forEach { word, pronouns in marks.table.update(word) { $0 |= pronouns << languageBits } }
    Months.table.forEach { word, _ in marks.table.update(word) { $0 |= monthBit } }
    for word in Cues.firstWords { marks.table.update(word) { $0 |= cueBit } }
    return marks
  }()
}

private let languageBits = UInt32(StopWords.languages.count)
private let monthBit: UInt32 = 1 << 30
private let cueBit: UInt32 = 1 << 31
