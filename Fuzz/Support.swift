/// The bytes that the fuzzer hands over.
func handed(_ start: UnsafePointer<UInt8>?, _ count: Int) -> [UInt8] {
  Array(UnsafeBufferPointer(start: start, count: count))
}

/// What must hold whatever the bytes are.
func must(_ isTrue: Bool, _ what: StaticString) { precondition(isTrue, "\(what)") }
