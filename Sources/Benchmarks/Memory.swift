import Glibc

/// How many bytes of memory `work` needs at its peak beyond what was held before, as Linux counts pages.
func peakBytes(_ work: () -> Void) -> Double {
  // Sets the mark of the highest use back to the present one.
  put("5", into: "/proc/self/clear_refs")
  let before = status("VmRSS:")
  work()
  return max(0, status("VmHWM:") - before)
}

/// A figure of this process in bytes, as /proc/self/status gives it in kB.
private func status(_ name: String) -> Double {
  guard let file = fopen("/proc/self/status", "r") else { return 0 }
  defer { fclose(file) }
  var line = [CChar](repeating: 0, count: 256)
  while fgets(&line, 256, file) != nil {
    let words = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self).split {
      $0 == " " || $0 == "\t"
    }
    if words.count > 1, words[0] == name { return (Double(words[1]) ?? 0) * 1024 }
  }
  return 0
}

private func put(_ words: String, into path: String) {
  guard let file = fopen(path, "w") else { return }
  fputs(words, file)
  fclose(file)
}
