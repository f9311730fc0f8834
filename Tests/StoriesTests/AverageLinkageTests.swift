import Testing

@testable import Stories

@Suite("Average linkage")
struct AverageLinkageTests {
  private func groups(_ articles: Int, _ threshold: Float, _ alike: [(Int, Int, Float)]) -> [Int] {
    var linkage = AverageLinkage(articles: articles, threshold: threshold)
    for (a, b, likeness) in alike { linkage.compare(a, b, likeness) }
    return linkage.groups()
  }

  @Test("what came later joins two that were apart")
  func later() {
    #expect(groups(2, 0.35, [(0, 1, 0.2)]) == [0, 1])
    #expect(groups(3, 0.35, [(0, 1, 0.2), (0, 2, 0.9), (1, 2, 0.9)]) == [0, 0, 0])
  }

  @Test("a group is joined by the average of its pairs, and pairs that were not compared count as unlike")
  func average() {
    let alike: [(Int, Int, Float)] = [
      (0, 1, 0.9), (2, 3, 0.8), (0, 4, 0.6), (1, 4, 0.6), (2, 4, 0.5), (3, 4, 0.5), (0, 2, 0.2),
    ]
    #expect(groups(5, 0.35, alike) == [0, 0, 2, 2, 0])
    // Nearest to another, it draws that one away from the rest.
    #expect(groups(6, 0.35, alike + [(4, 5, 0.7)]) == [0, 0, 2, 2, 4, 4])
  }

  @Test("groups do not depend on the order in which pairs are compared")
  func orderOfPairs() {
    var pairs: [(Int, Int, Float)] = []
    for a in 0..<24 {
      for b in a + 1..<24 where (a * 7 + b * 13) % 5 < 3 { pairs.append((a, b, Float((a * 31 + b * 17) % 97) / 97)) }
    }
    let once = groups(24, 0.4, pairs)
    #expect(Set(once).count > 1 && Set(once).count < 24)
    #expect(groups(24, 0.4, pairs.reversed()) == once)
  }

  @Test("articles joined before are one from the start")
  func joinedBefore() {
    var linkage = AverageLinkage(articles: 4, threshold: 0.35)
    for (a, b, likeness) in [(0, 1, 0.9), (2, 3, 0.9), (1, 2, 0.5)] as [(Int, Int, Float)] {
      linkage.compare(a, b, likeness)
    }
    linkage.join(3, 0)
    #expect(linkage.groups() == [0, 0, 0, 0])
  }

  @Test("a long row of articles that are like their neighbours falls into few groups")
  func longRow() {
    var pairs: [(Int, Int, Float)] = []
    for a in 0..<600 { for b in a + 1..<min(600, a + 40) { pairs.append((a, b, 0.5)) } }
    #expect(Set(groups(600, 0.3, pairs)).count < 60)
  }
}
