import Glibc
import Testing

/// Expects `work` on four times as much to take hardly more than four times as long: work that grows with the square would
/// take sixteen times.
///
/// The thread's own CPU time is compared, so that a busy machine does not matter; a bad look is taken once more.
func expectLinearTime(from size: Int, _ what: String = "", _ work: (Int) -> Void) {
  func milliseconds(_ size: Int) -> Double {
    let start = threadMilliseconds()
    work(size)
    return threadMilliseconds() - start
  }
  func isLinear() -> Bool { milliseconds(4 * size) < 8 * milliseconds(size) + 5 }
  work(size / 4)  // what is made once for all
  #expect(isLinear() || isLinear(), "\(what) takes time that grows with it")
}

private func threadMilliseconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
}

/// `unit` without end, in `bytes` bytes.
func endless(_ unit: String, bytes: Int) -> [UInt8] {
  Array(String(repeating: unit, count: max(1, bytes / unit.utf8.count)).utf8)
}
