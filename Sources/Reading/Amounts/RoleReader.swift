/// Gives the amounts of one sentence their roles: from what is done to the counted, what state they are left in, the
/// nouns that count deaths and injuries, and last from the counted things themselves.
struct RoleReader {
  let text: UnsafeBufferPointer<UInt8>
  let sentence: SentenceTerms
  /// Amounts of the sentence in order.
  var findings: [Finding]

  /// How far a predicate may stand behind its subject, and a verb before its second object, in terms.
  static let reach = 22

  typealias Found = (role: UInt8, words: Range<Int>)

  mutating func read() {
    for index in findings.indices where takesRole(findings[index]) && !isDenied(findings[index]) {
      if let found = inside(index) ?? before(index, lists: false) ?? behind(index) ?? before(index, lists: true)
        ?? toll(index), suits(findings[index], found.role)
      {
        // "12 people died per 100,000"
        if found.words.lowerBound >= findings[index].end, sentence.isRate(behind: found.words.upperBound) {
          findings[index].isRate = true
          findings[index].isCount = false
          continue
        }
        findings[index].role = found.role
        findings[index].roleWords = found.words
        findings[index].hasEventRole = true
        findings[index].isCount = !findings[index].isFraction
      }
    }
    shareAlongLists()
    markFormer()
    for index in findings.indices where findings[index].role == 0 && takesRole(findings[index]) { thing(index) }
  }

  /// "none of the four priests was hurt"
  func isDenied(_ finding: Finding) -> Bool {
    var at = finding.start - 1
    while sentence.isClass(at, [.article, .possessive]) || sentence[at].is(.these, .those) { at -= 1 }
    return sentence.isNobody(before: at)
  }

  func takesRole(_ finding: Finding) -> Bool {
    guard finding.measure == 0, !finding.isAge, !finding.isRate else { return false }
    // Nothing befalls 1.25 persons.
    return finding.isFraction || finding.bounds.exact.map { $0 == $0.rounded() } ?? true
  }

  /// Places and vehicles, which stand in a list beside the dead and are none of them.
  static let lifeless = Set(
    """
    restaurants cafes bars hotels hostels houses homes schools hospitals shops stores markets malls buildings churches \
    mosques temples synagogues cities towns villages streets roads squares cars buses trains trucks lorries vans boats \
    ships ferries planes sites venues locations places points spots offices factories mills stadiums theatres theaters \
    halls clubs museums stations airports camps districts suburbs apartments flats rooms restaurant cafe bar hotel house \
    school hospital shop store building church mosque car bus train truck van boat ship ferry plane site village town
    university college academy clinic bridge tower station airport port harbour harbor park palace stadium theatre
    theater museum library temple synagogue mall market square city county province district island valley river bank
    factory mill plant prison jail barracks camp
    """.split(separator: " ").map(String.init))

  func lowercased(_ term: Term) -> String {
    String(decoding: text[term.start..<min(term.end, text.count)], as: UTF8.self).lowercased()
  }

  /// Whether the counted can have the role at all: charges are not wounded, and shots are not dismissed.
  func suits(_ finding: Finding, _ role: UInt8) -> Bool {
    guard !finding.counted.isEmpty, finding.form != .name, RoleTable.isOfPersons(role) else { return true }
    if sentence.isClass(finding.head, .person) || sentence.word(finding.head).nationality != 0 { return true }
    if sentence.word(finding.head).thing != 0 || finding.form == .vague { return false }
    if Self.lifeless.contains(lowercased(sentence[finding.head])) { return false }
    return sentence.word(finding.head).classes.isDisjoint(with: .verb)
  }

  /// The role of the counted things: aircraft, bombs, strikes, attackers.
  mutating func thing(_ index: Int) {
    let finding = findings[index]
    guard !finding.counted.isEmpty else { return }
    let head = sentence.word(finding.head)
    if head.thing != 0 {
      findings[index].role = head.thing
    } else if head.group > 1 {
      findings[index].role = RoleTable.index(PersonNouns.groups[Int(head.group)])
    }
    if findings[index].role != 0 { findings[index].roleWords = finding.head..<finding.head + 1 }
  }
}
