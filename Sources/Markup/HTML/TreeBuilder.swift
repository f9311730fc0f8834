extension HTMLDocument {
  init(_ source: SourceText, charset: Charset, basis: CharsetBasis) {
    self.source = source
    self.charset = charset
    charsetBasis = basis
    var root = NodeRecord(kind: .document)
    root.next = 1
    nodes = [root]
    attributeRecords = []
    pieces = []
    doctypes = []
    names = NameTable.known
    isTruncated = source.utf8.count > HTMLLimits.bytes
  }
}
