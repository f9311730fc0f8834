import Provenance

/// The entries of a live blog: pieces of text one after another, each under a line with its time of day.
///
/// The time of an entry is part of the text, for it tells when its sentences were true; so are the entry's heading and its
/// short sentences, whatever they look like from outside. Adverts and invitations between entries stay cut.
struct LiveEntries {
  /// The lines that only say a time, in page order.
  private(set) var times: [Int] = []

  /// Finds the entries: at least three lines with a time, one running after the other up or down, most of them with kept
  /// text below and not much above the first: comments have times too, but stand behind a text.
  ///
  /// - Complexity: O(bytes of short lines).
  init(_ page: Page, _ shapes: [BlockShape], _ verdicts: [Verdict], title: Int?) {
    let isLive = title.map { page.words[$0].contains(where: liveWords.contains) } ?? false
    guard let first = verdicts.firstIndex(where: \.isKept), let last = verdicts.lastIndex(where: \.isKept) else {
      return
    }
    let end = isLive ? verdicts.count : last
    var minutes: [Int] = []
    page.flow.utf8.withUnsafeBufferPointer { bytes in
      for index in max(0, first - LiveEntries.mostAbove)..<end where shapes[index].words <= LiveEntries.longestTime {
        guard let minute = entryTime(bytes, page.blocks[index].range) else { continue }
        times.append(index)
        minutes.append(minute)
      }
    }
    if !isRunning(minutes) || !haveText(shapes, verdicts, isLive: isLive) || !startEarly(shapes, verdicts) {
      times = []
    }
  }

  /// Whether nearly all steps between times lead the same way; once a day the clock starts anew.
  private func isRunning(_ minutes: [Int]) -> Bool {
    guard minutes.count >= LiveEntries.fewest else { return false }
    let steps = zip(minutes, minutes.dropFirst())
    let down = steps.count { $0 >= $1 }
    let up = steps.count { $0 <= $1 }
    return max(up, down) * 5 >= (minutes.count - 1) * 4 && Set(minutes).count >= LiveEntries.fewest
  }

  /// Whether no more than a summary stands above the first time.
  private func startEarly(_ shapes: [BlockShape], _ verdicts: [Verdict]) -> Bool {
    guard let first = times.first else { return false }
    var above = 0
    var below = 0
    for (index, shape) in shapes.enumerated() where verdicts[index].isKept {
      if index < first { above += shape.words } else { below += shape.words }
    }
    return above < max(LiveEntries.longestSummary, below / 2)
  }

  /// Whether under most times kept text stands; where the headline says that it is a live blog, sentences are enough.
  private func haveText(_ shapes: [BlockShape], _ verdicts: [Verdict], isLive: Bool) -> Bool {
    let under = times.indices.count { place in
      let end = times.indices.contains(place + 1) ? times[place + 1] : shapes.count
      return (times[place]..<min(end, times[place] + LiveEntries.mostBelow)).contains {
        shapes[$0].words >= 8
          && (verdicts[$0].isKept || isLive && isOfEntry(shapes[$0], isFirst: false, verdicts[$0]))
      }
    }
    return under * 3 >= times.count * 2
  }

  /// Keeps the times as headings, and what the classifier took for frame in entries only because it is short.
  func keep(_ shapes: [BlockShape], title: Int?, _ verdicts: inout [Verdict]) {
    guard let last = times.last else { return }
    let end = verdicts.indices.last { $0 > last && verdicts[$0].isKept } ?? endOfEntry(last, verdicts)
    for (place, time) in times.enumerated() {
      let next = times.indices.contains(place + 1) ? times[place + 1] : end + 1
      var isKept = false
      for index in (time + 1)..<max(time + 1, next) where index != title {
        if !verdicts[index].isKept, isOfEntry(shapes[index], isFirst: index == time + 1, verdicts[index]) {
          verdicts[index] = .kept(shapes[index].endsSentence ? .body : .heading)
        }
        if verdicts[index].isKept { isKept = true }
      }
      if isKept { verdicts[time] = .kept(.heading) }
    }
  }

  /// Where the entry under a time ends: before what belongs to the page around.
  private func endOfEntry(_ time: Int, _ verdicts: [Verdict]) -> Int {
    var end = time
    while end + 1 < verdicts.count, end - time < LiveEntries.mostBelow {
      switch verdicts[end + 1] {
      case .cut(.related), .cut(.comments), .cut(.commentPolicy), .cut(.legal), .cut(.share): return end
      default: end += 1
      }
    }
    return end
  }

  /// Whether a block that was cut is a sentence of an entry, or its heading.
  private func isOfEntry(_ shape: BlockShape, isFirst: Bool, _ verdict: Verdict) -> Bool {
    guard shape.strongestCue.map({ $0.share < 0.3 }) ?? true, shape.separators == 0, shape.addresses == 0 else {
      return false
    }
    switch verdict {
    case .cut(.boilerplate): return shape.endsSentence ? shape.words >= 6 : isFirst && (2...16).contains(shape.words)
    case .cut(.navigation): return isFirst && (2...16).contains(shape.words)
    default: return false
    }
  }

  /// Entries.
  private static let fewest = 3
  /// In words: "Updated Tuesday 5 March 11.45 am".
  private static let longestTime = 6
  private static let longestSummary = 150
  /// In blocks: how far above the first kept one the first time can stand, and how far below a time its text.
  private static let mostAbove = 3
  private static let mostBelow = 5
}

/// The minute of the day of a line that says a time of day and nothing else but a date or a word that belongs to it: "11.45
/// am", "11:45 Uhr", "Updated at 9:05"; nil for any other line.
func entryTime(_ bytes: UnsafeBufferPointer<UInt8>, _ range: TextRange) -> Int? {
  guard range.count <= 60 else { return nil }
  var minute: Int?
  var isAfternoon = false
  var isMorning = false
  var isOther = false
  var digits: [ScannedWord] = []
  let months = Months.table
  forEachWord(bytes, range.start, range.end) { word in
    if isDigit(bytes[word.start]) {
      digits.append(word)
    } else if afternoon.contains(word.hash) {
      isAfternoon = true
    } else if morning.contains(word.hash) {
      isMorning = true
    } else if !besideTimes.contains(word.hash), months[word.hash] == 0 {
      isOther = true
    }
  }
  guard !isOther, digits.count <= 5 else { return nil }
  for (hour, rest) in zip(digits, digits.dropFirst()) where minute == nil {
    let mark = bytes[hour.end]
    guard hour.end - hour.start <= 2, rest.start == hour.end + 1, mark == 0x3A || mark == 0x2E || mark | 0x20 == 0x68,
      rest.end - rest.start >= 2, isDigit(bytes[rest.start + 1]),
      rest.end - rest.start == 2 || !isDigit(bytes[rest.start + 2]),
      rest.end < bytes.count ? bytes[rest.end] != 0x2E || mark != 0x2E : true,
      let hours = number(bytes, hour.start, hour.end), let minutes = number(bytes, rest.start, rest.start + 2),
      hours < 24, minutes < 60
    else { continue }
    minute = hours * 60 + minutes
  }
  // "11.45am" and "10h30" are one word each.
  if minute == nil, let only = digits.first, digits.count == 1 { minute = joinedTime(bytes, only) }
  guard var found = minute else { return nil }
  if isAfternoon, found < 720 { found += 720 }
  if isMorning, found >= 720 { found -= 720 }
  return found
}

/// The minute of the day of a word such as "10h30".
private func joinedTime(_ bytes: UnsafeBufferPointer<UInt8>, _ word: ScannedWord) -> Int? {
  guard let mark = (word.start..<word.end).first(where: { bytes[$0] | 0x20 == 0x68 }), word.end - mark == 3,
    let hours = number(bytes, word.start, mark), let minutes = number(bytes, mark + 1, word.end), hours < 24,
    minutes < 60
  else { return nil }
  return hours * 60 + minutes
}

private func number(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
  guard start < end, end - start <= 2 else { return nil }
  var value = 0
  for at in start..<end {
    guard isDigit(bytes[at]) else { return nil }
    value = value * 10 + Int(bytes[at] - 0x30)
  }
  return value
}

/// What the headline of a live blog says.
private let liveWords = HashSet(
  words: """
    live liveblog liveticker ticker newsblog newsticker updates direct directo diretta vivo direkte suora canlı онлайн
    livestream minute
    """)
private let afternoon = Set(words("pm p"))
private let morning = Set(words("am a"))
private let besideTimes = Set(
  words(
    """
    m uhr h hrs gmt utc cet cest bst est edt ist pst pdt updated update posted at um à alle kl klo le om ore a las monday
    tuesday wednesday thursday friday saturday sunday today montag dienstag mittwoch donnerstag freitag samstag sonntag
    heute lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo
    """))
