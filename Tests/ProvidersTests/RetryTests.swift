import Base
import Tailoring
import ScriptedServer
import Testing

@testable import Providers

@Suite struct RetryTests {
  private func reply(_ status: Int, retryAfter: String? = nil, date: String? = nil) -> ScriptedServer.Step {
    var fields = ["Content-Type: application/json"]
    if let retryAfter { fields.append("Retry-After: \(retryAfter)") }
    if let date { fields.append("Date: \(date)") }
    return .reply(status, fields, body: #"{"error":{"message":"busy"}}"#)
  }

  @Test func waitsAsLongAsItIsTold() async throws {
    let clock = TestClock()
    let server = ScriptedServer([reply(429, retryAfter: "7"), goodReply])
    #expect(try await model(server, clock: clock).complete(question).inputTokens == 31)
    #expect(clock.pauses == [.seconds(7)])
  }

  @Test(arguments: [
    (nil, 60),  // against our clock, 08:49:37
    ("Sun, 06 Nov 1994 08:50:30 GMT", 7),  // against the server's own
  ])
  func waitsUntilADate(_ date: String?, _ seconds: Int) async throws {
    let clock = TestClock()
    let server = ScriptedServer([
      reply(503, retryAfter: "Sun, 06 Nov 1994 08:50:37 GMT", date: date), goodReply,
    ])
    _ = try await model(server, clock: clock).complete(question)
    #expect(clock.pauses == [.seconds(seconds)])
  }

  @Test(arguments: ["61", "86400", "99999999999999999999", "Sun, 06 Nov 1994 09:50:37 GMT"])
  func doesNotWaitTooLong(_ wish: String) async throws {
    let clock = TestClock()
    let server = ScriptedServer([reply(429, retryAfter: wish), goodReply])
    #expect(try await model(server, clock: clock).error() == .status(429, "busy"))
    #expect(clock.pauses == [])
  }

  @Test(arguments: [408, 409, 424, 429, 500, 502, 529])
  func triesAgainAfter(_ status: Int) async throws {
    let clock = TestClock()
    let server = ScriptedServer([reply(status), reply(status), goodReply])
    _ = try await model(server, clock: clock).complete(question)
    #expect(clock.pauses == [.milliseconds(500), .seconds(1)])
  }

  @Test(arguments: [400, 401, 403, 404, 413, 422])
  func doesNotTryAgainAfter(_ status: Int) async throws {
    let server = ScriptedServer([reply(status), goodReply])
    #expect(try await model(server).error() == .status(status, "busy"))
    #expect(server.requests.count == 1)
  }

  @Test func givesUp() async throws {
    let clock = TestClock()
    let server = ScriptedServer([reply(500)])
    #expect(try await model(server, clock: clock).error() == .status(500, "busy"))
    #expect(server.requests.count == 5)
    #expect(clock.pauses == [.milliseconds(500), .seconds(1), .seconds(2), .seconds(4)])
  }

  @Test func doesNotPauseBeyondTheDeadline() async throws {
    let clock = TestClock()
    let server = ScriptedServer([reply(429, retryAfter: "59")])
    #expect(try await model(server, clock: clock).error() == .status(429, "busy"))
    #expect(clock.pauses == [.seconds(59), .seconds(59), .seconds(59)])
  }

  @Test func pausesGrowToALimit() {
    let policy = RetryPolicy(retries: 100)
    #expect(policy.pause(before: 2, wish: nil, jitter: 0) == .seconds(1))
    #expect(policy.pause(before: 4, wish: nil, jitter: 1) == .seconds(8))
    #expect(policy.pause(before: 99, wish: nil, jitter: 0) == .seconds(4))
    #expect(policy.pause(before: 100, wish: nil, jitter: 0) == nil)
  }

  @Test(arguments: [
    ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777),
    ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
    ("Tue, 29 Feb 2028 23:59:60 GMT", 1_835_481_600),
    ("Sat, 21 Nov 2026 04:25:00 GMT", 1_795_235_100),
  ])
  func readsDates(_ text: String, _ seconds: Int64) {
    #expect(HTTPDate.seconds(text) == seconds)
  }

  @Test(arguments: [
    "", "soon", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:37 CET",
    "Sun, 00 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 24:00:00 GMT", "Sun, 06 Nov 1994 -1:00:00 GMT",
    "Sun, 06 Nov 99999999999999999999 08:49:37 GMT",
  ])
  func leavesOtherDates(_ text: String) {
    #expect(HTTPDate.seconds(text) == nil)
  }
}
