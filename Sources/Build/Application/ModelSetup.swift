internal import Base
internal import Providers
internal import Store

/// Sets up the language model that the environment names, with its cache.
enum ModelSetup {
  /// nil where none is configured: then nothing of it is opened.
  static func model(_ options: BuildOptions) -> Checked<CachedLanguageModel?> {
    let configuration = ProviderConfiguration.read(environment: options.environment)
    guard let settings = configuration.value else { return Checked(nil, configuration.diagnostics) }
    let mode: CompletionMode
    switch options.environment["VITAE_AI_MODE"] {
    case "record": mode = options.offline ? .offline : .record
    case "replay": mode = .replay
    default: mode = options.offline ? .offline : .live
    }
    let model = CachedLanguageModel(
      ChatCompletions(settings), cache: CompletionCache(folder: options.stateFolder), mode: mode)
    return Checked(model, configuration.diagnostics)
  }
}
