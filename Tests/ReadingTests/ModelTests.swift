import Foundation
import ReadingModels
import Testing

@testable import Reading

@Suite("The models in the program")
struct ModelTests {
  private static let parts = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Sources/ReadingModels/parts").standardized

  private func sum(_ bytes: some Sequence<UInt8>) -> String {
    let sum = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
    return "// \(String(sum, radix: 16))\n"
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOf: Self.parts.appendingPathComponent(name), encoding: .utf8)
  }

  @Test("are the parts that lie beside the sources, and not older ones")
  func fresh() throws {
    let names = UnsafeRawBufferPointer(start: reading_names_model(), count: reading_names_model_size())
    #expect(sum(names) == (try text("names.sum")))
    let quotations = [
      reading_quotations_cue(), reading_quotations_source(), reading_quotations_content(), reading_quotations_judge(),
      reading_quotations_trees(),
    ]
    let bytes = quotations.flatMap { Array(UnsafeRawBufferPointer(start: $0.weights, count: $0.count)) }
    #expect(sum(bytes) == (try text("quotations.sum")))
  }

  @Test("are all there, and eight megabytes at most")
  func size() {
    #expect(QuotationModels.builtIn != nil)
    #expect(nameTagger() != nil)
    let quotations = [
      reading_quotations_cue(), reading_quotations_source(), reading_quotations_content(), reading_quotations_judge(),
      reading_quotations_trees(),
    ]
    #expect(quotations.reduce(reading_names_model_size()) { $0 + $1.count } <= 8_000_000)
  }
}
