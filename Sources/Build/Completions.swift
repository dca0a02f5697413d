public import Base
internal import Store

/// What `vitae completions` shows of the cached answers of language models.
public enum Completions {
  /// A cached answer.
  public struct Entry: Sendable {
    public var person: String
    public var prompt: String
    public var model: String
    public var status: String
    public var tokens: Int
    /// In millionths of the price's currency.
    public var costMicros: Int64
  }

  /// The kept answers, and what they took.
  public struct Overview: Sendable {
    /// Sorted as the store lists them.
    public var entries: [Entry] = []
    public var storedBytes = 0
    public var costMicros: Int64 = 0
    /// Entries removed by this call.
    public var removed = 0
  }

  /// Lists the answers, of one person where `person` is given, after deleting those of `forget`. Deleting is the only
  /// way in which vitae removes answers: they cost money.
  public static func overview(_ options: BuildOptions, person: String? = nil, forget: String? = nil)
    -> Checked<Overview>
  {
    var overview = Overview()
    let path = Path.join(options.stateFolder, "completions.sqlite")
    guard Files.kind(path) == .file else { return Checked(overview) }
    let cache = CompletionCache(folder: options.stateFolder)
    if let forget { overview.removed = cache.delete(tenant: forget) }
    let statistics = cache.statistics()
    overview.storedBytes = statistics.storedBytes
    overview.costMicros = statistics.costMicros
    overview.entries = cache.entries(tenant: person).map { entry in
      Entry(
        person: entry.tenant, prompt: entry.prompt, model: entry.model, status: entry.status,
        tokens: entry.inputTokens + entry.outputTokens, costMicros: entry.costMicros)
    }
    cache.close()
    return Checked(overview, cache.takeDiagnostics())
  }
}
