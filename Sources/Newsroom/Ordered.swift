/// Does `work` on each element, `width` of them at once, and gives the results in the order of the elements.
///
/// The elements are dealt out in contiguous chunks, so that the result is the same whatever the number of cores.
func ordered<Element: Sendable, Result: Sendable>(
  _ elements: [Element], width: Int, _ work: @escaping @Sendable (Element) -> Result
) async -> [Result] {
  guard width > 1, elements.count > 1 else { return elements.map(work) }
  /// Small enough to even out, large enough to be worth a task.
  let chunk = max(1, elements.count / (width * 4))
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
    for await (index, part) in group {
      parts[index] = part
      add()
    }
    return parts.flatMap(\.self)
  }
}
