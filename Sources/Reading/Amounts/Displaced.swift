/// Who had to leave home, told in words that each tell less alone: "fled their homes", "forced from their homes".
extension RoleReader {
  /// The role that the verb, or "from", at `at` gives to those counted before it.
  func displaced(_ at: Int, of finding: Finding, isDirect: Bool) -> Found? {
    let term = sentence[at]
    if term.is(.fled, .flee, .fleeing) {
      return home(at + 1).map { (RoleTable.displaced, at..<$0) }
    }
    if isDirect, let end = forcedOut(at) { return (RoleTable.displaced, at..<end) }
    // "The flood forced 500 people from their homes."
    guard term.is(.from), let end = home(at + 1), isForced(before: finding.start) else { return nil }
    return (RoleTable.displaced, at..<end)
  }

  /// The end of "forced from their homes", "driven out of their homes", "forced to flee their homes".
  func forcedOut(_ at: Int) -> Int? {
    guard sentence[at].is(.forced, .driven) else { return nil }
    if sentence[at + 1].is(.from) { return home(at + 2) }
    if sentence[at + 1].is(.out), sentence[at + 2].is(.of) { return home(at + 3) }
    return sentence[at + 1].is(.to) && sentence[at + 2].is(.flee, .leave) ? home(at + 3) : nil
  }

  /// "3,000 people *left homeless*"; "left dead bodies behind" leaves something else.
  func leftIn(_ at: Int) -> Found? {
    let word = sentence.word(at)
    guard word.role != 0, word.roleKind == .state || word.classes.contains(.participle),
      !sentence.isPlural(at + 1, text), !sentence.isClass(at + 1, .person), !hasObject(at + 1)
    else { return nil }
    return (word.role, at - 1..<at + 1)
  }

  /// The end of "their homes", "homes", "their burning homes".
  private func home(_ index: Int) -> Int? {
    var at = index
    let isOwned = sentence.isClass(at, .possessive)
    if isOwned { at += 1 }
    if isOwned, sentence[at].isWord, !isHome(at), !sentence.isClass(at, .stop) { at += 1 }
    // "fled home" is a journey.
    return isHome(at) && (isOwned || !sentence[at].is(.home)) ? at + 1 : nil
  }

  private func isHome(_ at: Int) -> Bool { sentence[at].is(.home, .homes, .houses) }

  private func isForced(before index: Int) -> Bool {
    for at in stride(from: index - 1, through: max(0, index - 4), by: -1) {
      if sentence[at].is(.forced, .forcing) || sentence[at].is(.drove, .driving, .driven) { return true }
      if sentence[at].kind == .mark { return false }
    }
    return false
  }
}
