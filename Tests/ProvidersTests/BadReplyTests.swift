import Base
import Tailoring
import ScriptedServer
import Testing

@testable import Providers

@Suite struct BadReplyTests {
  @Test(arguments: [
    ScriptedServer.Step.reply(
      200, ["Content-Type: text/html; charset=utf-8"], body: "<!doctype html><p>Sign in"),
    .reply(200, ["Content-Type: application/json"], body: "\n <html>"),
  ])
  func htmlInsteadOfJSON(_ step: ScriptedServer.Step) async throws {
    let expected = "it answered with an HTML page, not JSON: is VITAE_AI_BASE_URL right?"
    #expect(try await model(ScriptedServer([step])).error() == .unreachable(expected))
  }

  @Test(arguments: [
    (#"{"choices":["#, "its reply is not JSON at byte 12: the text ends where a value is due"),
    ("", "its reply is not JSON at byte 0: the text ends where a value is due"),
    ("[]", "its reply has no `choices`: is VITAE_AI_BASE_URL that of an OpenAI-compatible service?"),
    (
      #"{"choices":[]}"#,
      "its reply has no `choices`: is VITAE_AI_BASE_URL that of an OpenAI-compatible service?"
    ),
    (#"{"choices":[{"message":{"content":null}}]}"#, "its reply has no text"),
    (#"{"choices":[{}]}"#, "its reply has no text"),
  ])
  func repliesThatCannotBeRead(_ body: String, _ reason: String) async throws {
    let server = ScriptedServer([.reply(200, body: body)])
    #expect(try await model(server).error() == .unreachable(reason))
  }

  @Test func deepNestingIsNotFollowed() async throws {
    let server = ScriptedServer([.reply(200, body: String(repeating: "[", count: 100_000))])
    guard case .unreachable(let reason) = try await model(server).error() else {
      Issue.record("a reply of a hundred thousand brackets is no answer")
      return
    }
    #expect(reason.hasPrefix("its reply is not JSON at byte 25"))
  }

  @Test func anErrorUnderStatus200() async throws {
    let server = ScriptedServer([.reply(200, body: #"{"error":{"message":"model is loading"}}"#)])
    #expect(try await model(server).error() == .status(200, "model is loading"))
  }

  @Test func plainTextIsNotJSON() async throws {
    let server = ScriptedServer([.reply(200, ["Content-Type: text/plain"], body: "hello")])
    #expect(
      try await model(server).error()
        == .unreachable("it answered with `text/plain`, not JSON: is VITAE_AI_BASE_URL right?"))
  }

  @Test func redirectsAreNotFollowed() async throws {
    let server = ScriptedServer([.reply(302, ["Location: http://127.0.0.1:9/"], body: ""), goodReply])
    #expect(
      try await model(server).error()
        == .status(302, "it redirects, which is not followed: set VITAE_AI_BASE_URL to the final address"))
    #expect(server.requests.count == 1)
  }

  @Test func aReplyThatIsCutOffIsTriedAgain() async throws {
    let server = ScriptedServer([.cutOff(#"{"choices""#), .raw(""), goodReply])
    #expect(try await model(server).error() == nil)
    #expect(server.requests.count == 3)
    let never = ScriptedServer([.cutOff("{")])
    #expect(try await model(never).error() == .unreachable("the connection ended before the reply did"))
  }

  @Test func whatIsNotHTTP() async throws {
    guard case .unreachable = try await model(ScriptedServer([.raw("SSH-2.0-OpenSSH\r\n")])).error() else {
      Issue.record("a greeting of another protocol is no answer")
      return
    }
  }

  @Test func hugeBodiesAreNotRead() async throws {
    let server = ScriptedServer([.blanks(64 << 20)])
    #expect(try await model(server).error() == .unreachable("its reply is larger than 8 MB"))
    #expect(server.requests.count == 1)
  }

  @Test func silenceEndsAtTheDeadline() async throws {
    let server = ScriptedServer([.silence])
    #expect(try await model(server, attempt: .milliseconds(150)).error() == .timedOut)
    #expect(server.requests.count == 1)
  }

  /// Far before its deadline, however busy the machine is.
  @Test func cancellingEndsTheCall() async throws {
    let server = ScriptedServer([.silence])
    let model = try model(server, attempt: .seconds(3_600))
    let start = ContinuousClock.now
    let task = Task { await model.error() }
    while server.requests.isEmpty { try await Task.sleep(for: .milliseconds(2)) }
    task.cancel()
    #expect(await task.value == .cancelled)
    #expect(ContinuousClock.now - start < .seconds(900))
  }

  @Test func nobodyListens() async throws {
    // Port 9 is that of a service that discards what it gets; here nobody listens on it.
    let model = try model(at: "http://127.0.0.1:9")
    guard case .unreachable = await model.error() else {
      Issue.record("a closed port is no answer")
      return
    }
  }
}
