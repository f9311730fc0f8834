/// What stands before and behind each place of a row of numbers, as sums that fade with distance.
struct FadingSums {
  /// For each place the sum over those before it, each a step further counted `fade` times the one behind it.
  private(set) var before: [Float]
  /// The same over those behind it.
  private(set) var behind: [Float]

  init(_ numbers: [Float], fade: Float) {
    before = numbers
    behind = numbers
    var sum: Float = 0
    for index in numbers.indices {
      before[index] = sum
      sum = (sum + numbers[index]) * fade
    }
    sum = 0
    for index in numbers.indices.reversed() {
      behind[index] = sum
      sum = (sum + numbers[index]) * fade
    }
  }
}
