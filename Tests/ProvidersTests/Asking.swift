import ScriptedServer
import Base
import Providers
import Synchronization
import Tailoring

/// A clock whose pauses take no time; it remembers them.
final class TestClock: Sendable {
  private let state = Mutex<(uptime: Duration, pauses: [Duration])>((.zero, []))

  var pauses: [Duration] { state.withLock { $0.pauses } }

  var clock: RequestClock {
    RequestClock(
      uptime: { self.state.withLock { $0.uptime } },
      wallTime: { 784_111_777 },  // Sun, 06 Nov 1994 08:49:37 GMT
      sleep: { pause in
        try Task.checkCancellation()
        self.state.withLock { state in
          state.uptime += pause
          state.pauses.append(pause)
        }
      }, jitter: { 1 })
  }
}

let testKey = "sk-test-0123456789/abcdef"

/// A model behind a server, which lives as long as the model.
struct ServedModel: LanguageModel {
  let server: ScriptedServer
  let base: ChatCompletions

  var adapter: String { base.adapter }
  var provider: String { base.provider }
  var model: String { base.model }

  func complete(_ request: CompletionRequest) async throws(LanguageModelError) -> Completion {
    try await base.complete(request)
  }
}

/// A model behind `server`.
func model(
  _ server: ScriptedServer, clock: TestClock = TestClock(), attempt: Duration = .seconds(20)
) throws -> ServedModel {
  ServedModel(server: server, base: try model(at: server.url, clock: clock, attempt: attempt))
}

/// A model at an address.
func model(
  at url: String, clock: TestClock = TestClock(), attempt: Duration = .seconds(20)
) throws -> ChatCompletions {
  var configuration = ProviderConfiguration(
    address: try ProviderAddress(url), model: "small-1", key: ProviderKey(testKey))
  configuration.attemptDeadline = attempt
  return ChatCompletions(configuration, clock: clock.clock)
}

/// A question whose answer is `{"summary": "…"}`.
let question = CompletionRequest(
  prompt: "summary/1",
  messages: [.init(.system, "Word it."), .init(.user, "Built “Å” bridges.\n")],
  schemaName: "summary",
  schema: .object([
    JSONMember("type", .string("object")),
    JSONMember(
      "properties", .object([JSONMember("summary", .object([JSONMember("type", .string("string"))]))])),
    JSONMember("required", .array([.string("summary")])),
    JSONMember("additionalProperties", .bool(false)),
  ]),
  parameters: [JSONMember("temperature", .integer(0)), JSONMember("seed", .integer(7))],
  tenant: "ada")

/// The body of a good reply around the model's text.
func chat(_ text: String, finish: String = "stop") -> String {
  let content = JSONValue.string(text).serialized()
  return """
    {"id":"c1","object":"chat.completion","choices":[{"index":0,"finish_reason":"\(finish)",
    "message":{"role":"assistant","content":\(content),"refusal":null}}],
    "usage":{"prompt_tokens":31,"completion_tokens":12,"total_tokens":43}}
    """
}

let goodReply = ScriptedServer.Step.reply(200, body: chat(#"{"summary":"Built bridges."}"#))

extension LanguageModel {
  /// The error that the question ends in; nil where it is answered.
  func error(_ request: CompletionRequest = question) async -> LanguageModelError? {
    do throws(LanguageModelError) {
      _ = try await complete(request)
      return nil
    } catch {
      return error
    }
  }
}
