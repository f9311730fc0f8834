import Glibc

/// What one piece of work costs.
struct Measurement {
  /// One line for a person.
  let line: String
  /// One JSON object.
  let json: String

  /// CPU seconds of the best round, user and system, and how much was done in a round, and of what.
  init(_ name: String, seconds: Double, amount: Double, unit: String) {
    let rate = amount / max(seconds, 1e-9)
    let milliseconds = (seconds * 100_000).rounded() / 100
    line = "\(name): \(milliseconds) ms, \(Int(rate)) \(unit)/CPU-s"
    json = "{\"name\":\"\(name)\",\"cpu_s\":\(seconds),\"amount\":\(amount),\"unit\":\"\(unit)\"}"
  }

  /// The bytes of memory needed at the peak for an input of so many bytes.
  init(_ name: String, memory: Double, of bytes: Double) {
    let ratio = (memory / max(bytes, 1) * 10).rounded() / 10
    line = "\(name): \(ratio) bytes of memory for each of \(Int(bytes))"
    json = "{\"name\":\"\(name)\",\"memory\":\(memory),\"bytes\":\(bytes)}"
  }
}

/// Runs `work` `rounds` times after one that is not counted, and keeps the best.
func measure(_ name: String, _ amount: Double, _ unit: String, rounds: Int = 9, _ work: () async -> Void) async
  -> Measurement
{
  await work()
  var best = Double.infinity
  for _ in 0..<rounds {
    let before = processSeconds()
    await work()
    best = min(best, processSeconds() - before)
  }
  return Measurement(name, seconds: best, amount: amount, unit: unit)
}

private func processSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
