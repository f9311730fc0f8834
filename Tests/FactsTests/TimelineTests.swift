import Testing

@testable import Facts

@Suite("What the texts put at a time")
struct TimelineTests {
  @Test("without a date of publication weekdays are ordered from the day of the main event")
  func relativeDays() throws {
    let story = InventedStory([
      "The attacks in Varna on Friday killed 43 people, the governor said. Jets bombed a depot in Lesk on Sunday night.",
      "The attacks in Varna on Friday left 43 people dead. The parliament in Varna met on Monday to mourn the dead.",
    ])
    let days = story.facts.timeline.compactMap(\.relativeDay)
    #expect(days == days.sorted())
    #expect(Set(days) == [0, 2, 3])
    #expect(story.facts.timeline.first?.date == "XXXX-WXX-5")
    #expect(story.facts.timeline.allSatisfy { $0.date.hasPrefix("XXXX") })
  }

  @Test(
    "a weekday that the words put before the main event is not ordered behind it",
    arguments: [
      ("Engineers had warned of cracks in the dam above Lesk on Wednesday.", -2),
      ("Engineers closed the old dam above Lesk last Sunday.", -5),
      ("Engineers closed the dam above Lesk on Tuesday, three days before the attacks.", -3),
      ("Engineers reopened the old dam above Lesk on Wednesday.", 5),
      ("A spokesman had said on Saturday that the dam above Lesk was safe.", 1),
    ])
  func beforeTheMainDay(sentence: String, day: Int) {
    let story = InventedStory(["The attacks in Varna on Friday killed 43 people, the governor said. " + sentence])
    #expect(Set(story.facts.timeline.compactMap(\.relativeDay)) == [0, day])
  }

  @Test("an entry has the time of day that its texts tell, where they agree")
  func clock() {
    let words = "The fuel depot near the harbour of Lesk exploded"
    let one = InventedStory([words + " at 9:20 p.m. on Friday."], days: ["2031-05-04"]).facts.timeline
    #expect(one.map(\.date) == ["2031-05-02T21:20"])
    #expect(one.first?.precision == .minute)
    let three = InventedStory(
      [words + " on Friday.", words + " at 9:20 p.m. on Friday.", words + " at 9:45 p.m. on Friday."],
      days: ["2031-05-03", "2031-05-03", "2031-05-03"])
    #expect(three.facts.timeline.map(\.date) == ["2031-05-02"])
    #expect(three.facts.timeline.map(\.evidence.count) == [3])
    #expect(three.facts.timeline.first?.precision == .day)
  }

  @Test("with a date of publication weekdays are pinned")
  func pinned() throws {
    let story = InventedStory(
      ["The attacks in Varna on Friday killed 43 people, the governor said."], days: ["2031-05-04"])
    #expect(story.facts.timeline.map(\.date) == ["2031-05-02"])
    #expect(story.facts.timeline.first?.when == "Friday")
  }

  @Test("two texts on one event of one day are one entry")
  func oneEntry() throws {
    let story = InventedStory(
      [
        "Navy jets bombed a fuel depot near the harbour of Lesk on Friday, the ministry said.",
        "On Friday navy jets bombed a fuel depot near the harbour of Lesk.",
        "On Friday the parliament elected Ada Quill as its new speaker in a secret ballot.",
      ], days: ["2031-05-03", "2031-05-04", "2031-05-04"])
    #expect(story.facts.timeline.map(\.evidence.count) == [2, 1])
  }

  @Test(
    "what lies ahead is planned",
    arguments: [
      "The museum in Lesk will reopen to all visitors on Monday.", "Next Sunday a mass is held for the dead of Lesk.",
      "The opening of the museum in Lesk is planned for Tuesday.",
      "The plan is that the museum in Lesk opens on Tuesday.",
    ])
  func planned(sentence: String) throws {
    let story = InventedStory([sentence], days: ["2031-05-03"])
    #expect(story.facts.timeline.first?.modality == .planned)
  }

  @Test("what was done on a day is done")
  func done() throws {
    let story = InventedStory(["The museum in Lesk was opened to all visitors on Friday."], days: ["2031-05-03"])
    #expect(story.facts.timeline.first?.modality == .happened)
  }

  @Test("a large story keeps the days that several articles tell of")
  func largeStory() {
    let old = "Rescuers say the dam above Lesk broke on 2 May 2031 after a week of heavy rain in the hills."
    var texts: [String] = []
    var days: [String?] = []
    for index in 0..<40 {
      texts.append(old + " A shop in street number \(index) opened its doors again on 1\(index % 9) June 2031 at last.")
      days.append("2031-07-01")
    }
    let story = InventedStory(texts, days: days)
    #expect(story.facts.timeline.first?.date == "2031-05-02")
    #expect(story.facts.timeline.first?.evidence.count == 40)
  }
}
