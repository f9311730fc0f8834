/// The stem of a folded English word: one for "attack", "attacks", "attacked" and "attacking".
///
/// Cruder than Porter's and meant for comparing words of one story only.
func stem(_ word: [UInt8]) -> ArraySlice<UInt8> {
  var end = word.count
  func ends(_ suffix: StaticString) -> Bool {
    let count = suffix.utf8CodeUnitCount
    guard end >= count else { return false }
    return suffix.withUTF8Buffer { buffer in
      for index in 0..<count where word[end - count + index] != buffer[index] { return false }
      return true
    }
  }
  // Short words are left alone: "was", "gas", "red".
  guard end > 3, word[0] >= 0x61 else { return word[...] }
  if ends("ies"), end > 4 { return word[..<(end - 3)] }
  if ends("sses") || ends("shes") || ends("ches") || ends("xes") {
    end -= 2
  } else if ends("s"), !ends("ss"), !ends("us"), !ends("is") {
    end -= 1
  }
  let beforeEnding = end
  if end > 5, ends("ing") { end -= 3 } else if end > 4, ends("ed") { end -= 2 }
  if end != beforeEnding {
    // "bombing", "stopped": at least a vowel must stay, and a doubled letter is undone.
    guard word[..<end].contains(where: isVowel) else { return word[..<beforeEnding] }
    if end > 3, word[end - 1] == word[end - 2], !ends("ss"), !ends("ll") { end -= 1 }
  }
  if end > 3, word[end - 1] == 0x65 || word[end - 1] == 0x79 { end -= 1 }
  return word[..<end]
}

private func isVowel(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
  default: false
  }
}
