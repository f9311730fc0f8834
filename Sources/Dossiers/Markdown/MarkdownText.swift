/// Words of a page so that Markdown shows them as they are: on one line, every mark that would mean something escaped.
///
/// Besides CommonMark's marks those of its widespread extensions are escaped: table bars, strike-through, formulas, and
/// what would turn into a link by itself.
func markdownText(_ words: some StringProtocol) -> String {
  var result = String.UnicodeScalarView()
  var previous: Unicode.Scalar = " "
  var isNumber = true
  var letters = 0
  for scalar in words.unicodeScalars {
    let value = scalar.value
    if value <= 0x20 || (0x7F...0x9F).contains(value) || value == 0x2028 || value == 0x2029 {
      if previous != " " { result.append(" ") }
      previous = " "
      continue
    }
    guard !turnsDirection(scalar) else { continue }
    switch scalar {
    case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "#", "&", "@", "!", "$", "^": result.append("\\")
    // At the start of a line these begin a list, a heading's underline or a rule; behind a number, a list.
    case "-", "+", "=": if result.isEmpty { result.append("\\") }
    case ")": if isNumber, !result.isEmpty { result.append("\\") }
    // No address becomes a link by itself.
    case ".": if (isNumber && !result.isEmpty) || letters >= 3 { result.append("\\") }
    case "/": if previous == ":" { result.append("\\") }
    default: break
    }
    if !("0"..."9").contains(scalar) { isNumber = false }
    letters = scalar == "w" || scalar == "W" ? letters + 1 : 0
    result.append(scalar)
    previous = scalar
  }
  if result.last == " " { result.removeLast() }
  return String(result)
}

/// Words of a page as code, for names of files and the like: no mark in them means anything.
func markdownCode(_ words: String) -> String {
  var text = ""
  for scalar in words.unicodeScalars {
    let isPlain = scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) && !turnsDirection(scalar)
    // A bar would end the cell of a table even inside code.
    text.unicodeScalars.append(isPlain && scalar != "|" ? scalar : " ")
  }
  var longest = 0
  var run = 0
  for byte in text.utf8 {
    run = byte == 0x60 ? run + 1 : 0
    longest = max(longest, run)
  }
  let fence = String(repeating: "`", count: longest + 1)
  if text.utf8.first == 0x60 || text.utf8.last == 0x60 { text = " \(text) " }
  return text.isEmpty ? "" : fence + text + fence
}
