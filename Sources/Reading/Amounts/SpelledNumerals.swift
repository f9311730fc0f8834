/// Cardinals and fractions in words.
extension SentenceTerms {
  /// A cardinal in words.
  func spelled(at start: Int) -> Numeral? {
    var index = start
    var total = 0.0
    var current = 0.0
    var last = NumberWord.none
    // Magnitudes go down, "two million five thousand", so that a numeral has an end.
    var least = Double.infinity
    if self[index].is(.a, .an) {
      index += 1
      current = 1
    }
    loop: while true {
      var next = index
      if next > start, self[next].isMark(Mark.hyphen), self[next].glued { next += 1 }
      if next > start, self[next].is(.and), last == .hundred || last == .magnitude { next += 1 }
      let word = word(next)
      guard self[next].isWord else { break }
      switch word.number {
      case .small
      where last == .none || last == .hundred || last == .magnitude
        || (last == .tens && word.value < 10 && word.value > 0):
        current += word.value
      case .tens where last == .none || last == .hundred || last == .magnitude:
        current += word.value
      case .tens where last == .small:
        return nil  // "nineteen ninety-six"
      case .hundred where current < 100 && (last == .small || last == .tens || (last == .none && current == 1)):
        current *= 100
      case .dozen where (last == .small || last == .tens || (last == .none && current == 1)) && next == index:
        if self[next].is(.score), !self[next + 1].is(.of) { break loop }
        current *= word.value
      case .magnitude where last == .magnitude && least > 0 && word.value > least:
        // "a thousand million"
        total *= word.value
        least = 0
      case .magnitude where (last != .none || current == 1) && last != .magnitude && word.value < least:
        total += max(current, 1) * word.value
        current = 0
        least = word.value
      default:
        break loop
      }
      last = word.number
      index = next + 1
    }
    guard last != .none else { return nil }
    if total == 0, let share = share(current, from: start, index) { return share }
    var value = total + current
    if self[index].is(.and), self[index + 1].is(.a), self[index + 2].is(.half, .quarter), total == 0 {
      value += self[index + 2].is(.half) ? 0.5 : 0.25
      index += 3
    } else if self[index].isMark(Mark.hyphen), self[index + 1].is(.and), self[index + 3].is(.a) == false,
      self[index + 5].is(.half)
    {
      value += 0.5
      index += 6
    }
    while value < 100, value != value.rounded(), isMagnitude(index) {
      value *= word(index).value
      index += 1
    }
    // "two-thirds", "three quarters"
    let behind = self[index].isMark(Mark.hyphen) ? index + 1 : index
    let part = word(behind)
    if total == 0, value < 100, part.value >= 3 || self[behind].is(.half) || part.number == .fraction,
      part.value > value - 0.5,
      part.number == .fraction
        || (part.number == .ordinal && value == 1 && part.value >= 3
          && (self[behind + 1].is(.of) || behind + 1 == count || self[behind + 1].kind == .mark)),
      !self[behind].is(.quarter) || value == 1
    {
      return scaled(value / part.value, end: behind + 1)
    }
    return Numeral(value: value, end: index, form: .words)
  }
}
