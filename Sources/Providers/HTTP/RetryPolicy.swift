/// When a request that failed is made again, and after how long.
struct RetryPolicy: Sendable {
  /// How often a request is repeated at most.
  var retries = 4
  /// The pause before the first repetition, doubled for each further one, and its limit.
  var firstPause: Duration = .milliseconds(500)
  var longestPause: Duration = .seconds(8)
  /// The longest `Retry-After` that is waited for; a longer one ends the attempts.
  var longestWish: Duration = .seconds(60)

  /// Statuses after which the same request may succeed.
  static func isTransient(_ status: Int) -> Bool {
    [408, 409, 424, 429].contains(status) || status >= 500
  }

  /// The pause before repetition `attempt` (from 0); nil: give up.
  /// - `wish`: what `Retry-After` asked for.
  /// - `jitter`: 0 ..< 1; the exponential pause lies between half and the whole of its value.
  func pause(before attempt: Int, wish: Duration?, jitter: Double) -> Duration? {
    guard attempt < retries else { return nil }
    if let wish { return wish <= longestWish ? wish : nil }
    let pause = min(longestPause, firstPause * (1 << min(attempt, 20)))
    return pause * (0.5 + 0.5 * jitter)
  }

  /// What a `Retry-After` field asks for: seconds, or a date, which is compared with the reply's own `Date`
  /// (else with `now`, seconds since 1970), so that a wrong clock here does no harm. Nil where there is none to read.
  static func wish(of response: HTTPResponse, now: Int64) -> Duration? {
    guard let text = response.field("Retry-After") else { return nil }
    if !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      return .seconds(min(Int64(text) ?? .max, 1_000_000_000))
    }
    guard let due = HTTPDate.seconds(text) else { return nil }
    let reference = response.field("Date").flatMap(HTTPDate.seconds) ?? now
    return .seconds(max(0, due - reference))
  }
}
