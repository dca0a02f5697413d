import Base
import Store

/// A key that differs from others by its message and tenant.
func key(_ message: String = "m", tenant: String = "ada", model: String = "small-1") -> CompletionKey {
  CompletionKey(
    adapter: "openai-chat/1", provider: "https://api.example.org/v1", model: model,
    parameters: [JSONMember("seed", .integer(7)), JSONMember("temperature", .integer(0))],
    schema: .object([JSONMember("type", .string("object"))]), prompt: "summary/1",
    messages: [(role: "system", content: "Word it."), (role: "user", content: message)], tenant: tenant)
}

func entry(
  _ response: String = #"{"summary":"Built bridges."}"#, status: CompletionStatus = .succeeded,
  created: Int64 = 1000
) -> CompletionEntry {
  CompletionEntry(
    status: status, response: response, inputTokens: 31, outputTokens: 12, verifierVersion: 1,
    created: created)
}
