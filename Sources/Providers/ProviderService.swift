public import Tailoring

/// The services that have a name in `VITAE_AI_PROVIDER`. Others are reached by their base URL.
public enum ProviderService: String, CaseIterable, Sendable {
  case openai, anthropic, gemini, ollama

  /// Where it answers unless `VITAE_AI_BASE_URL` says otherwise.
  var baseURL: String {
    switch self {
    case .openai: "https://api.openai.com/v1"
    case .anthropic: "https://api.anthropic.com"
    case .gemini: "https://generativelanguage.googleapis.com/v1beta/openai"
    case .ollama: "http://localhost:11434/v1"
    }
  }

  /// The service that an address alone tells: Anthropic's own; everything else speaks Chat Completions.
  init(of address: ProviderAddress) {
    self =
      address.host == "api.anthropic.com" || address.isOfMessages ? .anthropic : .openai
  }
}

extension ProviderConfiguration {
  /// The model that it names, behind the adapter that its service speaks.
  public func languageModel(clock: RequestClock = .system) -> any LanguageModel {
    service == .anthropic ? AnthropicMessages(self, clock: clock) : ChatCompletions(self, clock: clock)
  }
}
