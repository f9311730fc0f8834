import Provenance

/// An amount while its sentence is being read; places are terms of that sentence.
struct Finding {
  /// The phrase with modifier, currency and unit.
  var start: Int
  var end: Int
  /// The words of the number alone.
  var number: Range<Int>
  var value: Double
  var bounds: Bounds
  var change: Amount.Change
  var form: Amount.Form
  var measure: UInt16 = 0
  /// The words behind "per" or "a": "$2 a gallon".
  var rate: Range<Int> = 0..<0
  /// The noun phrase of a group that is named but not counted: "one of the students".
  var groupPhrase: Range<Int> = 0..<0
  /// The counted noun phrase; empty where there is none.
  var counted: Range<Int> = 0..<0
  var role: UInt8 = 0
  var roleWords: Range<Int> = 0..<0
  /// Whether the role was read from a verb or state, and not from the counted noun itself.
  var hasEventRole = false
  /// Index into the findings of the article.
  var part: Int?
  var nationality: UInt16 = 0
  /// The group of the counted persons, as an index into ``PersonNouns/groups``.
  var group: UInt8 = 0
  var isCount = true
  var isAge = false
  var isFraction = false
  /// Whether it is told per something or on average, and is no total.
  var isRate = false
  /// Whether it is told only as the figure that another took the place of.
  var isFormer = false
  /// Whether words for nobody make it 0: "no one", "no deaths". It counts only where harm is told of it.
  var isNobody = false
  /// The noun of the group that it is counted among, in the text.
  var whole: TextRange?
  /// The sentence it stands in.
  var sentence = 0
  /// Whether it is an article or a name and says "one" only together with a role.
  var isImplicit: Bool { form == .article || form == .name }
  /// The head of the counted noun phrase: its last term.
  var head: Int { counted.upperBound - 1 }
}
