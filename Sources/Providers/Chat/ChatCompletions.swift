public import Tailoring

/// A language model behind an OpenAI-compatible endpoint, `POST {base}/chat/completions`, whose answers are bound
/// to a JSON schema (`response_format: json_schema`, strict) and checked against it. OpenAI, Gemini, Ollama and most local
/// servers speak it.
public struct ChatCompletions: LanguageModel {
  private let exchange: ModelExchange<ChatDialect>

  public init(_ configuration: ProviderConfiguration, clock: RequestClock = .system) {
    exchange = ModelExchange(configuration, clock: clock)
  }

  public var adapter: String { ChatDialect.adapter }
  public var provider: String { exchange.configuration.address.url }
  public var model: String { exchange.configuration.model }

  /// The answer; asks again, within the deadline, where that may help.
  public func complete(_ request: CompletionRequest) async throws(LanguageModelError) -> Completion {
    try await exchange.complete(request)
  }
}
