public import Content

/// What a run asked of a language model, and what that cost.
public struct ModelUse: Hashable, Sendable {
  /// Answers out of the cache, negative ones included.
  public var cached = 0
  /// Questions to the model, however they ended.
  public var asked = 0
  /// Questions to the model that ended in an error.
  public var failed = 0
  /// The bill of the answers of this run, in tokens.
  public var inputTokens = 0
  public var outputTokens = 0
  /// Tokens of the answers that the cache had: what they would have taken again.
  public var savedInputTokens = 0
  public var savedOutputTokens = 0
  /// What the model costs; nil where `prices` of `site.yaml` does not say.
  public var price: ModelPrice?

  public init() {}

  /// In millionths of the price's currency; nil without a price.
  public var costMicros: Int64? { price?.micros(input: inputTokens, output: outputTokens) }
  public var savedMicros: Int64? { price?.micros(input: savedInputTokens, output: savedOutputTokens) }

  /// For people: "2 model answers asked for (0.0123 EUR), 1 of them unusable, 5 cached (0.0300 EUR saved)". nil where no model
  /// was used.
  public var summary: String? {
    guard asked + cached > 0 else { return nil }
    func cost(_ micros: Int64?, _ tokens: Int, _ suffix: String) -> String {
      if let micros, let price {
        return " (\(ModelPrice.text(micros: micros, currency: price.currency))\(suffix))"
      }
      return tokens > 0 ? " (\(tokens) tokens\(suffix))" : ""
    }
    let answers = asked == 1 ? "1 model answer" : "\(asked) model answers"
    let unusable = failed == 0 ? "" : failed == asked ? ", none usable" : ", \(failed) of them unusable"
    return answers + " asked for" + (asked > 0 ? cost(costMicros, inputTokens + outputTokens, "") : "")
      + unusable
      + ", \(cached) cached"
      + (cached > 0 ? cost(savedMicros, savedInputTokens + savedOutputTokens, " saved") : "")
  }
}
