public import Tailoring

/// A language model behind Anthropic's Messages, `POST {base}/v1/messages`. The answer is bound to a JSON schema as the
/// input of a tool that the model must call, and checked against it.
public struct AnthropicMessages: LanguageModel {
  private let exchange: ModelExchange<AnthropicDialect>

  public init(_ configuration: ProviderConfiguration, clock: RequestClock = .system) {
    exchange = ModelExchange(configuration, clock: clock)
  }

  public var adapter: String { AnthropicDialect.adapter }
  public var provider: String { exchange.configuration.address.url }
  public var model: String { exchange.configuration.model }

  /// The answer; asks again, within the deadline, where that may help.
  public func complete(_ request: CompletionRequest) async throws(LanguageModelError) -> Completion {
    try await exchange.complete(request)
  }
}
