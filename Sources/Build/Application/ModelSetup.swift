internal import Base
internal import Content
internal import Glibc
internal import Providers
internal import Store

/// Sets up the language model that the environment names, with its cache.
enum ModelSetup {
  /// nil where none is configured: then nothing of it is opened. `site` has the prices.
  static func model(_ options: BuildOptions, _ site: SiteSettings) -> Checked<CachedLanguageModel?> {
    let environment = KeyFile.environment(options.environment)
    let configuration = ProviderConfiguration.read(environment: environment.value)
    let diagnostics = environment.diagnostics + configuration.diagnostics
    guard let settings = configuration.value else { return Checked(nil, diagnostics) }
    let mode: CompletionMode
    switch options.environment["VITAE_AI_MODE"] {
    case "record": mode = options.offline ? .offline : .record
    case "replay": mode = .replay
    default: mode = options.offline ? .offline : .live
    }
    // What a call costs is a matter of the day on which it is made. No document sees it.
    let price = site.price(of: settings.model, on: BuildDate.fromEpoch(seconds: Int64(time(nil))))
    let model = CachedLanguageModel(
      settings.languageModel(), cache: CompletionCache(folder: options.stateFolder), mode: mode, price: price)
    return Checked(model, diagnostics)
  }
}
