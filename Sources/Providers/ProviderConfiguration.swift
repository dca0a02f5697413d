public import Base

/// Which model is asked, where, and for how long.
public struct ProviderConfiguration: Sendable {
  public var service: ProviderService
  public var address: ProviderAddress
  public var model: String
  /// Nil for servers that ask for none.
  public var key: ProviderKey?
  /// How long one attempt may last.
  public var attemptDeadline: Duration = .seconds(60)
  /// How long a call may last with all its attempts and pauses.
  public var deadline: Duration = .seconds(180)
  /// Bytes that a reply may have.
  public var bodyLimit = 8 << 20

  /// - Parameter service: nil: the one that the address tells.
  public init(address: ProviderAddress, model: String, key: ProviderKey?, service: ProviderService? = nil) {
    self.service = service ?? ProviderService(of: address)
    self.address = address
    self.model = model
    self.key = key
  }

  /// Reads `VITAE_AI_PROVIDER`, `VITAE_AI_BASE_URL`, `VITAE_AI_MODEL` and `VITAE_AI_KEY`. Without any of them: nil and
  /// nothing to say. With some of them unusable: nil, and warnings that say which (documents are made without a model
  /// then). A service that is named needs no base URL.
  public static func read(environment: [String: String]) -> Checked<ProviderConfiguration?> {
    func text(_ name: String) -> String? {
      environment[name].map(\.trimmed).flatMap { $0.isEmpty ? nil : $0 }
    }
    let (name, base) = (text("VITAE_AI_PROVIDER"), text("VITAE_AI_BASE_URL"))
    let (model, key) = (text("VITAE_AI_MODEL"), text("VITAE_AI_KEY"))
    guard name != nil || base != nil || model != nil || key != nil else { return Checked(nil) }
    var diagnostics: [Diagnostic] = []
    let service = name.flatMap { ProviderService(rawValue: $0.lowercased()) }
    if let name, service == nil { diagnostics.append(unknown(name)) }
    let address = (base ?? service?.baseURL).flatMap { checkedAddress($0, &diagnostics) }
    if base == nil, name == nil {
      diagnostics.append(
        missing("VITAE_AI_PROVIDER", "`openai`, `anthropic`, `gemini` or `ollama` (or `VITAE_AI_BASE_URL`)"))
    }
    if model == nil { diagnostics.append(missing("VITAE_AI_MODEL", "the name of a model of that provider")) }
    let secret = key.flatMap { checkedKey($0, &diagnostics) }
    guard let address, let model, (key == nil) == (secret == nil), (name == nil) == (service == nil) else {
      return Checked(nil, diagnostics)
    }
    if secret != nil, !address.isEncrypted, !address.isLoopback { diagnostics.append(inClear(address)) }
    return Checked(
      ProviderConfiguration(address: address, model: model, key: secret, service: service), diagnostics)
  }

  private static func unknown(_ name: String) -> Diagnostic {
    let all = ProviderService.allCases.map(\.rawValue)
    let nearest = Spelling.nearest(to: name.lowercased(), in: all)
    // What stands there is not shown: people paste keys into the wrong variable.
    return Diagnostic(
      .warning, code: "provider.unknown", "`VITAE_AI_PROVIDER` names no service that is known",
      hints: [
        nearest.map { "did you mean `\($0)`?" } ?? "it is one of \(all.joined(separator: ", "))",
        "any other service with an OpenAI-compatible endpoint is named by `VITAE_AI_BASE_URL` alone",
      ])
  }

  private static func checkedAddress(_ text: String, _ diagnostics: inout [Diagnostic]) -> ProviderAddress? {
    do throws(ProviderAddress.Unusable) {
      return try ProviderAddress(text)
    } catch {
      // The text itself is not shown: people paste keys into the wrong variable.
      diagnostics.append(
        Diagnostic(
          .warning, code: "provider.base-url", "`VITAE_AI_BASE_URL` is no usable address: \(error.reason)",
          hints: ["set it to the provider's base URL, such as `https://api.example.org/v1`"]))
      return nil
    }
  }

  private static func checkedKey(_ text: String, _ diagnostics: inout [Diagnostic]) -> ProviderKey? {
    if let key = ProviderKey(text) { return key }
    diagnostics.append(
      Diagnostic(
        .warning, code: "provider.key", "`VITAE_AI_KEY` has characters that no key has",
        hints: ["copy the key again, without blanks, line ends or quotation marks"]))
    return nil
  }

  private static func missing(_ name: String, _ example: String) -> Diagnostic {
    Diagnostic(
      .warning, code: "provider.incomplete", "`\(name)` is not set, so no language model is asked",
      hints: ["set `\(name)` to \(example), or unset the other `VITAE_AI_…` variables"])
  }

  private static func inClear(_ address: ProviderAddress) -> Diagnostic {
    Diagnostic(
      .warning, code: "provider.key-in-clear",
      "the key is sent to `\(address.host)` without encryption",
      hints: ["use an `https://` address in `VITAE_AI_BASE_URL`"])
  }
}
