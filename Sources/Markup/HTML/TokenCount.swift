/// How many tokens `bytes` are as HTML, read without a tree: for measuring the tokenizer alone.
///
/// - Complexity: O(bytes).
package func tokenCount(ofHTML bytes: [UInt8]) -> Int {
  bytes.withUnsafeBufferPointer { buffer in
    var tokenizer = HTMLTokenizer(buffer, from: 0)
    var count = 0
    while tokenizer.next() != .end { count += 1 }
    return count
  }
}
