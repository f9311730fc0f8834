import Reading

/// A trained model in eight bits a weight: signed square roots, so that small weights keep their differences.
struct Quantised {
  /// As the program reads it: the roots, then what one unit of their squares weighs.
  let file: [UInt8]
  /// The model as the program will read it.
  let model: LinearModel

  init(_ weights: [Float]) {
    let top = max(1e-6, weights.reduce(0) { max($0, abs($1)) })
    let roots = weights.map { Int8(($0 < 0 ? -1 : 1) * ((abs($0) / top).squareRoot() * 127).rounded()) }
    let unit = (top / (127 * 127)).bitPattern
    file = roots.map(UInt8.init(bitPattern:)) + (0..<4).map { UInt8(truncatingIfNeeded: unit >> (8 * $0)) }
    guard let model = file.withUnsafeBytes({ LinearModel(file: $0) }) else {
      preconditionFailure("a power of two of weights is a model")
    }
    self.model = model
  }
}
