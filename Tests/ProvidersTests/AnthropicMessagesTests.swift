import Base
import ScriptedServer
import Tailoring
import Testing

@testable import Providers

/// Anthropic's Messages: the same questions in another dialect.
@Suite struct AnthropicMessagesTests {
  /// A model behind `server`, which lives as long as the model.
  private struct Served: LanguageModel {
    let server: ScriptedServer
    let base: any LanguageModel
    var adapter: String { base.adapter }
    var provider: String { base.provider }
    var model: String { base.model }
    func complete(_ request: CompletionRequest) async throws(LanguageModelError) -> Completion {
      try await base.complete(request)
    }
  }

  private func model(_ server: ScriptedServer, clock: TestClock = TestClock()) throws -> Served {
    let configuration = ProviderConfiguration(
      address: try ProviderAddress(server.url), model: "small-1", key: ProviderKey(testKey),
      service: .anthropic)
    return Served(server: server, base: configuration.languageModel(clock: clock.clock))
  }

  private func message(_ blocks: String, stop: String = "tool_use") -> ScriptedServer.Step {
    .reply(
      200,
      body: """
        {"id":"msg_1","type":"message","role":"assistant","model":"small-1","content":[\(blocks)],
        "stop_reason":"\(stop)","stop_sequence":null,"usage":{"input_tokens":31,"cache_read_input_tokens":9,
        "cache_creation_input_tokens":2,"output_tokens":12}}
        """)
  }

  /// What `message` says an answer took.
  private static let bill = ModelBill(inputTokens: 42, outputTokens: 12)

  private let call =
    #"{"type":"tool_use","id":"t1","name":"summary","input":{"summary":"Built bridges."}}"#

  @Test func answersAndBill() async throws {
    let thought = #"{"type":"text","text":"I shall use the tool."}"#
    let server = ScriptedServer([message(thought + "," + call)])
    let completion = try await model(server).complete(question)
    #expect(
      completion == Completion(text: #"{"summary":"Built bridges."}"#, inputTokens: 42, outputTokens: 12))
  }

  @Test func requestAsTheEndpointWantsIt() async throws {
    let server = ScriptedServer([message(call)])
    _ = try await model(server).complete(question)
    let request = try #require(server.requests.first)
    let end = try #require(request.range(of: "\r\n\r\n"))
    let head = request[..<end.lowerBound]
    #expect(head.hasPrefix("POST /v1/messages HTTP/1.1\r\n"))
    #expect(head.contains("\r\nx-api-key: \(testKey)"))
    #expect(head.contains("\r\nanthropic-version: 2023-06-01"))
    #expect(!head.contains("Authorization"))
    let body = try JSONValue.parse(String(request[end.upperBound...]))
    #expect(body["model"] == .string("small-1"))
    #expect(body["max_tokens"] == .integer(4096))
    #expect(body["system"] == .string("Word it."))
    #expect(body["messages"]?.arrayValue?.count == 1)
    #expect(body["messages"]?.arrayValue?.first?["content"] == .string("Built “Å” bridges.\n"))
    #expect(body["tools"]?.arrayValue?.first?["input_schema"] == question.schema)
    #expect(body["tools"]?.arrayValue?.first?["name"] == .string("summary"))
    #expect(body["tool_choice"]?["name"] == .string("summary"))
    #expect(body["temperature"] == .integer(0))
    #expect(body["seed"] == nil, "the endpoint knows no seed")
  }

  @Test(arguments: [
    ("refusal", "", LanguageModelError.refused("its content filter stopped the answer")),
    ("refusal", #"{"type":"text","text":"I can't\n help."}"#, .refused("I can't help.")),
    (
      "max_tokens", #"{"type":"text","text":"Bui"}"#,
      .schemaViolation("the answer was cut off at the limit of its length", Self.bill)
    ),
    ("end_turn", "", .unreachable("its reply has no text")),
    (
      "end_turn", #"{"type":"text","text":"Sure!"}"#,
      .schemaViolation("not JSON at byte 0: a value is due here", Self.bill)
    ),
    (
      "tool_use", #"{"type":"tool_use","id":"t","name":"summary","input":{"summary":7}}"#,
      .schemaViolation("$.summary: number where string is due", Self.bill)
    ),
  ])
  func whyItStopped(_ stop: String, _ blocks: String, _ error: LanguageModelError) async throws {
    let server = ScriptedServer([message(blocks, stop: stop)])
    #expect(try await model(server).error() == error)
    #expect(server.requests.count == 1)
  }

  @Test func textThatFitsIsAnAnswer() async throws {
    let text = #"{"type":"text","text":"{\"summary\":\"a\"}"}"#
    let server = ScriptedServer([message(text, stop: "end_turn")])
    #expect(try await model(server).complete(question).text == #"{"summary":"a"}"#)
  }

  @Test func waitsWhenOverloadedOrTooMuchIsAsked() async throws {
    let clock = TestClock()
    func busy(_ status: Int, _ type: String, _ fields: [String] = []) -> ScriptedServer.Step {
      .reply(
        status, ["Content-Type: application/json"] + fields,
        body: #"{"type":"error","error":{"type":"\#(type)","message":"Overloaded"}}"#)
    }
    let server = ScriptedServer([
      busy(529, "overloaded_error"), busy(429, "rate_limit_error", ["Retry-After: 7"]), message(call),
    ])
    #expect(try await model(server, clock: clock).complete(question).outputTokens == 12)
    #expect(clock.pauses == [.milliseconds(500), .seconds(7)])
  }

  @Test(arguments: [
    (401, #"{"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key KEY"}}"#),
    (400, #"{"type":"error","error":{"type":"invalid_request_error","message":"KEY"}}"#),
    (200, #"{"type":"message","content":[{"type":"text","text":"KEY"}],"stop_reason":"refusal"}"#),
    (200, #"{"type":"message"}"#),
  ])
  func badReplies(_ status: Int, _ body: String) async throws {
    let server = ScriptedServer([.reply(status, body: body.replacing("KEY", with: testKey))])
    let error = try #require(try await model(server).error())
    #expect(!"\(error)".contains("sk-test"))
    #expect(server.requests.count == 1)
  }
}

/// Requests that a server does not know the whole of.
@Suite struct ConcessionTests {
  private func bad(_ words: String) -> ScriptedServer.Step {
    .reply(400, body: #"{"error":{"message":"\#(words)"}}"#)
  }

  @Test func aSamplingParameterThatIsNotKnown() async throws {
    let server = ScriptedServer([
      bad("Unsupported value: 'temperature' does not support 0"), bad("unknown field seed"), goodReply,
    ])
    #expect(try await model(server).complete(question).inputTokens == 31)
    #expect(server.requests.map { $0.contains("temperature") } == [true, false, false])
    #expect(server.requests.map { $0.contains("seed") } == [true, true, false])
  }

  @Test func aServerThatBindsNoAnswers() async throws {
    let server = ScriptedServer([bad("This response_format type is unavailable now"), goodReply])
    _ = try await model(server).complete(question)
    #expect(server.requests[1].contains(#"{"type":"json_object"}"#))
    #expect(server.requests[1].contains("The JSON schema of the answer"))
  }

  /// Nothing is conceded twice, so it ends.
  @Test func aServerThatIsNeverContent() async throws {
    let server = ScriptedServer([bad("temperature seed response_format")])
    #expect(try await model(server).error() == .status(400, "temperature seed response_format"))
    #expect(server.requests.count == 4)
  }
}
