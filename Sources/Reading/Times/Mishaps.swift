import Provenance

/// Sentences that look ahead and name a day behind them: "The victims of Saturday's crash will be buried".
extension TimeReader {
  /// What nobody plans, so that a day on which it was is over.
  private static let mishaps = Set(
    """
    accident accidents ambush ambushes assassination attack attacks blast blasts bombing bombings collapse crash crashes \
    death deaths derailment disaster explosion explosions fire fires incident killing killings massacre murder murders \
    riot riots shooting shootings slaying stabbing stabbings violence
    """.split(separator: " ").map(String.init))

  /// How far a mishap may stand from its day, in terms.
  private static let mishapReach = 6

  /// Whether the weekday at `index` is that of a mishap: "Saturday's deadly shooting", "the shooting in Norvale on
  /// Saturday".
  func isDayOfMishap(_ index: Int) -> Bool {
    if sentence[index].isGenitive {
      var at = sentence[index + 2].is(.s) ? index + 3 : index + 2
      let limit = at + 3
      while at < limit, sentence[at].isWord, !sentence.isClass(at, .stop) {
        if isMishap(at) { return true }
        at += 1
      }
      return false
    }
    var at = index - 1
    while at >= max(0, index - Self.mishapReach) {
      if isMishap(at) { return !sentence.isClass(at - 1, [.modal, .future]) && !sentence[at - 1].is(.to) }
      // What may stand between: "in Norvale", "at the harbour" would be a place without a name.
      let isPassed =
        sentence[at].is(.on, .in, .at) || sentence.isClass(at, .article) || sentence.looksLikeName(at)
        || time(at) == .dayPart
      guard isPassed, time(at) != .weekday else { return false }
      at -= 1
    }
    return false
  }

  private func isMishap(_ index: Int) -> Bool {
    let term = sentence[index]
    guard term.isWord, term.end <= text.count, term.end - term.start <= 14 else { return false }
    return Self.mishaps.contains(String(decoding: text[term.range], as: UTF8.self).lowercased())
  }

  /// Whether "will", "shall" or "is to" and a verb stand before `index` in its clause.
  func isAnnounced(before index: Int) -> Bool {
    var at = index - 1
    while at >= max(0, index - Tense.reach) {
      let term = sentence[at]
      if term.kind == .mark, !term.isMark(Mark.hyphen), !term.isMark(Mark.apostrophe) { return false }
      if sentence.isClass(at, .past) || sentence.isClass(at, .relative) { return false }
      if isPlainFuture(at) { return true }
      if term.is(.to), sentence.isClass(at - 1, .be), !sentence.isClass(at - 1, .past), sentence[at + 1].isWord,
        sentence.isClass(at + 1, [.verb, .be, .have, .lasting]) || sentence.isClass(at + 1, .stop) == false,
        !sentence[at + 1].isCapitalised
      {
        return true
      }
      at -= 1
    }
    return false
  }

  /// "will", "shall", "won't", and not "would", which tells of what was planned as well.
  private func isPlainFuture(_ index: Int) -> Bool {
    guard sentence.isClass(index, [.future, .modal]) else { return false }
    let term = sentence[index]
    let word = String(decoding: text[term.start..<min(term.end, text.count)], as: UTF8.self).lowercased()
    return word == "will" || word == "shall" || word == "won't" || word == "won’t"
  }

  /// Whether a verb in the past stands before `index`; no verb at all tells nothing.
  func isToldAsPast(before index: Int) -> Bool {
    var at = index - 1
    while at >= max(0, index - Tense.reach) {
      if let tense = tense(of: at) { return tense == .past }
      at -= 1
    }
    return false
  }
}
