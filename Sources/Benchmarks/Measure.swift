import Glibc

/// What one piece of work costs.
struct Measurement {
  let name: String
  /// CPU seconds of the best round, user and system.
  let seconds: Double
  /// How much was done in a round, and of what.
  let amount: Double
  let unit: String

  /// One line for a person.
  var line: String {
    let rate = amount / max(seconds, 1e-9)
    let milliseconds = (seconds * 100_000).rounded() / 100
    return "\(name): \(milliseconds) ms, \(Int(rate)) \(unit)/CPU-s"
  }

  /// One JSON object.
  var json: String {
    "{\"name\":\"\(name)\",\"cpu_s\":\(seconds),\"amount\":\(amount),\"unit\":\"\(unit)\"}"
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
  return Measurement(name: name, seconds: best, amount: amount, unit: unit)
}

private func processSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
