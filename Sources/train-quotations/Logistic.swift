import Foundation
import Reading

/// A logistic model trained by AdaGrad, its weights averaged over the passes.
///
/// Duchi, Hazan, Singer: Adaptive Subgradient Methods for Online Learning and Stochastic Optimization, 2011.
struct Logistic {
  private var weights: [Float]
  private var squares: [Float]
  private var sums: [Float]
  private var passes: Float = 0
  private var hiding = LinearModel.Hiding()
  private let hidden: UInt32

  /// The best of 0.02…0.2 with the best of 0.01…5, measured on a tenth of the texts kept apart.
  private static let rate: Float = 0.05
  private static let firstSquare: Float = 1

  /// What is hidden turns on `seed`.
  init(bits: Int, hidden: UInt32 = 0, seed: UInt32 = 0) {
    self.hidden = hidden
    hiding.share = hidden
    hiding.seed = seed &* 0x27d4_eb2f
    weights = [Float](repeating: 0, count: 1 << bits)
    squares = [Float](repeating: Self.firstSquare, count: 1 << bits)
    sums = weights
  }

  mutating func learn(_ features: borrowing FeatureList, is answer: Bool) {
    let mask = weights.count - 1
    var score: Float = 0
    hiding.seed = hiding.seed &* 0x0019_660d &+ 0x3c6e_f35f
    for hash in features.hashes where !hiding.hides(hash) { score += weights[Int(hash) & mask] }
    let error = (answer ? 1 : 0) - 1 / (1 + exp(-score))
    if abs(error) < 0.003 { return }
    for hash in features.hashes where !hiding.hides(hash) {
      let bucket = Int(hash) & mask
      squares[bucket] += error * error
      weights[bucket] += Self.rate * error / squares[bucket].squareRoot()
    }
  }

  mutating func endPass() {
    for bucket in weights.indices { sums[bucket] += weights[bucket] }
    passes += 1
  }

  /// The weights averaged over the passes.
  var mean: [Float] {
    let kept = 1 - Float(hidden) / 256
    return sums.map { $0 / max(1, passes) * kept }
  }
}
