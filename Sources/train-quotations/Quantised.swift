import Foundation
import Reading

/// A trained model in eight bits a weight: signed square roots, so that small weights keep their differences.
struct Quantised {
  let bytes: [Int8]
  /// The model as the program will read it.
  let model: LinearModel

  init(_ weights: [Float]) {
    let top = max(1e-6, weights.reduce(0) { max($0, abs($1)) })
    bytes = weights.map { Int8(($0 < 0 ? -1 : 1) * ((abs($0) / top).squareRoot() * 127).rounded()) }
    model = bytes.withUnsafeBufferPointer { LinearModel(quantised: $0) }
  }

  func write(to folder: String, name: String) throws {
    let url = URL(fileURLWithPath: folder).appendingPathComponent(name)
    try bytes.withUnsafeBytes { Data($0) }.write(to: url)
    print("\(name): \(bytes.count) bytes, \(bytes.count { $0 != 0 }) weights")
  }
}
