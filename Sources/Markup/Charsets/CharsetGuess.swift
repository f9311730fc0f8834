/// What bytes look like that are not UTF-8 and that nothing else speaks for.
enum CharsetGuess {
  static func charset(of bytes: UnsafeBufferPointer<UInt8>) -> Charset { .windows1252 }
}
