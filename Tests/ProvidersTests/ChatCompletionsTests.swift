import Base
import Tailoring
import ScriptedServer
import Testing

@testable import Providers

@Suite struct ChatCompletionsTests {
  @Test func answersAndBill() async throws {
    let server = ScriptedServer([goodReply])
    let completion = try await model(server).complete(question)
    #expect(
      completion == Completion(text: #"{"summary":"Built bridges."}"#, inputTokens: 31, outputTokens: 12))
  }

  @Test func requestAsTheEndpointWantsIt() async throws {
    let server = ScriptedServer([goodReply])
    _ = try await model(server).complete(question)
    let request = try #require(server.requests.first)
    let end = try #require(request.range(of: "\r\n\r\n"))
    let head = request[..<end.lowerBound]
    #expect(head.hasPrefix("POST /v1/chat/completions HTTP/1.1\r\n"))
    #expect(head.contains("\r\nAuthorization: Bearer \(testKey)"))
    #expect(head.contains("\r\nContent-Type: application/json"))
    #expect(!head.lowercased().contains("expect:"))
    let body = try JSONValue.parse(String(request[end.upperBound...]))
    #expect(body["model"] == .string("small-1"))
    #expect(body["temperature"] == .integer(0))
    #expect(body["seed"] == .integer(7))
    #expect(body["messages"]?.arrayValue?.last?["content"] == .string("Built “Å” bridges.\n"))
    let format = body["response_format"]
    #expect(format?["type"] == .string("json_schema"))
    #expect(format?["json_schema"]?["name"] == .string("summary"))
    #expect(format?["json_schema"]?["strict"] == .bool(true))
    #expect(format?["json_schema"]?["schema"] == question.schema)
  }

  @Test(arguments: [
    (#"{"summary":7}"#, "$.summary: number where string is due"),
    (#"{}"#, "$: `summary` is missing"),
    (#"{"summary":"a","employer":"b"}"#, "$.employer: not a known member"),
    ("Built bridges.", "not JSON at byte 0: a value is due here"),
    ("", "not JSON at byte 0: the text ends where a value is due"),
  ])
  func answersThatDoNotFitArePaid(_ answer: String, _ reason: String) async throws {
    let server = ScriptedServer([.reply(200, body: chat(answer))])
    #expect(try await model(server).error() == .schemaViolation(reason, bill))
    #expect(server.requests.count == 1)
  }

  /// What `chat` says an answer took.
  private let bill = ModelBill(inputTokens: 31, outputTokens: 12)

  @Test func anAnswerCutOffAtItsLength() async throws {
    let server = ScriptedServer([.reply(200, body: chat(#"{"summary":"Bui"#, finish: "length"))])
    #expect(
      try await model(server).error()
        == .schemaViolation("the answer was cut off at the limit of its length", bill))
  }

  @Test func refusals() async throws {
    let refusal =
      #"{"choices":[{"message":{"content":null,"refusal":"I can't\n help."},"finish_reason":"stop"}]}"#
    let refused = ScriptedServer([.reply(200, body: refusal)])
    #expect(try await model(refused).error() == .refused("I can't help."))
    let filtered = ScriptedServer([.reply(200, body: chat("", finish: "content_filter"))])
    #expect(try await model(filtered).error() == .refused("its content filter stopped the answer"))
  }

  @Test func contentInParts() async throws {
    let parts =
      #"{"choices":[{"message":{"content":[{"type":"text","text":"{\"summary\":"},{"text":"\"a\"}"}]}}]}"#
    let server = ScriptedServer([.reply(200, body: parts)])
    #expect(try await model(server).complete(question).text == #"{"summary":"a"}"#)
  }
}
