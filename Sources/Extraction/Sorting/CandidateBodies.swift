/// The elements that the page itself marks as the article's body, one of each sort of mark: where several bear it, the
/// innermost of those that hold most running text.
struct CandidateBodies {
  static let count = sorts * 3
  private static let sorts = 6

  private var bodies: [Int]
  private var shares: [Float]

  /// - Complexity: O(containers).
  init(_ page: Page) {
    bodies = [Int](repeating: -1, count: CandidateBodies.sorts)
    shares = [Float](repeating: 0, count: CandidateBodies.sorts)
    let all = Float(max(1, page.containers.first?.textWords ?? 1))
    for (index, container) in page.containers.enumerated() {
      let marks = [
        container.element.contains(.articleBody), container.hints.contains(.articleContent),
        container.element.contains(.article), container.element.contains(.main), container.hints.contains(.content),
        container.hints.contains(.article),
      ]
      for sort in marks.indices where marks[sort] {
        let best = bodies[sort] < 0 ? -1 : page.containers[bodies[sort]].textWords
        let isInner = bodies[sort] >= 0 && page.isInside(index, bodies[sort])
        // Nearly as much text in a smaller element is better than all of it with the frame around.
        if container.textWords > best || isInner && container.textWords * 10 >= best * 9 {
          bodies[sort] = index
          shares[sort] = Float(container.textWords) / all
        }
      }
    }
  }

  /// Writes for each sort whether the container stands in it (-1 where the page has none), how near it is, and how much
  /// of the text it holds.
  func write(_ container: Int, _ page: Page, to row: UnsafeMutableBufferPointer<Float>) {
    for sort in bodies.indices {
      let body = bodies[sort]
      row[sort * 3] = body < 0 ? -1 : page.isInside(container, body) ? 1 : 0
      row[sort * 3 + 1] = page.levels(from: container, to: body)
      row[sort * 3 + 2] = shares[sort]
    }
  }
}
