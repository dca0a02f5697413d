import Base
import Tailoring
import ScriptedServer
import Testing

@testable import Providers

/// A key goes into the request's header and nowhere else.
@Suite struct KeySecrecyTests {
  @Test(arguments: [
    ScriptedServer.Step.reply(401, body: #"{"error":{"message":"bad key sk-test-0123456789\/abcdef!"}}"#),
    .reply(401, body: "your key: \(testKey)"),
    // The excerpt ends within the key.
    .reply(400, body: String(repeating: "x", count: 185) + " " + testKey),
    .reply(500, ["Content-Type: text/plain"], body: "\(testKey)\(testKey)"),
    .reply(200, ["Content-Type: \(testKey)"], body: "hello"),
    .reply(200, body: #"{"error":"\#(testKey)"}"#),
    .reply(200, body: #"{"choices":[{"message":{"refusal":"no, \#(testKey)"}}]}"#),
    .reply(200, body: chat(#"{"\#(testKey)":1,"summary":"a"}"#)),
  ])
  func serversThatRepeatTheKey(_ step: ScriptedServer.Step) async throws {
    let error = try #require(try await model(ScriptedServer([step])).error())
    #expect(!"\(error)".contains("sk-test") && !String(reflecting: error).contains("sk-test"))
  }

  @Test func answersThatRepeatTheKey() async throws {
    let server = ScriptedServer([.reply(200, body: chat(#"{"summary":"\#(testKey)"}"#))])
    #expect(try await model(server).complete(question).text == #"{"summary":"…"}"#)
  }

  @Test func printing() throws {
    let key = try #require(ProviderKey(testKey))
    let configuration = ProviderConfiguration(
      address: try ProviderAddress("https://api.example.org"), model: "m", key: key)
    var dumped = ""
    dump(configuration, to: &dumped)
    for text in [dumped, "\(key)", "\(configuration)", String(reflecting: configuration)] {
      #expect(!text.contains("sk-test"))
    }
  }
}
