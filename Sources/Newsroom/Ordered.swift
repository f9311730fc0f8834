/// Does `work` on each element, `width` of them at once, and gives the results in the order of the elements.
///
/// The elements are dealt out in contiguous chunks, so that the result is the same whatever the number of cores.
/// - Parameter done: called after each chunk with how many elements are done.
func ordered<Element: Sendable, Result: Sendable>(
  _ elements: [Element], width: Int, done: (Int) -> Void = { _ in }, _ work: @escaping @Sendable (Element) -> Result
) async -> [Result] {
  /// Small enough to even out and to tell how far the work is, large enough to be worth a task.
  let chunk = max(1, min(elements.count / (width * 4), 64))
  let starts = Array(stride(from: 0, to: elements.count, by: chunk))
  return await withTaskGroup(of: (Int, [Result]).self) { group in
    var next = 0
    func add() {
      guard next < starts.count else { return }
      let (index, part) = (next, elements[starts[next]..<min(starts[next] + chunk, elements.count)])
      next += 1
      group.addTask { (index, part.map(work)) }
    }
    for _ in 0..<width { add() }
    var parts = [[Result]](repeating: [], count: starts.count)
    var count = 0
    for await (index, part) in group {
      parts[index] = part
      count += part.count
      done(count)
      add()
    }
    return parts.flatMap(\.self)
  }
}
