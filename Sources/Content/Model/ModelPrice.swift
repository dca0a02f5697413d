/// What a language model costs, as `prices` of `site.yaml` says.
public struct ModelPrice: Hashable, Sendable {
  /// The model's name, as `VITAE_AI_MODEL` has it.
  public var model: String
  /// Millionths of the currency for a million tokens that the model reads, and for a million that it writes.
  public var input: Int64
  public var output: Int64
  /// Its ISO 4217 code.
  public var currency: String
  /// The first day on which it holds; nil: always.
  public var from: PartialDate?

  public init(model: String, input: Int64, output: Int64, currency: String, from: PartialDate? = nil) {
    self.model = model
    self.input = input
    self.output = output
    self.currency = currency
    self.from = from
  }

  /// What tokens cost, in millionths of the currency, rounded down.
  public func micros(input tokensIn: Int, output tokensOut: Int) -> Int64 {
    func cost(_ tokens: Int, _ price: Int64) -> Int64 {
      let (product, overflows) = Int64(tokens).multipliedReportingOverflow(by: price)
      return overflows ? .max / 2 : product
    }
    return (cost(tokensIn, input) + cost(tokensOut, output)) / 1_000_000
  }

  /// An amount in millionths, with as many digits as say something: `0.0042 EUR`, `12.30 EUR`.
  public static func text(micros: Int64, currency: String) -> String {
    let digits = micros >= 1_000_000 || micros == 0 ? 2 : 4
    let unit: Int64 = digits == 2 ? 10_000 : 100
    let rounded = (micros + unit / 2) / unit
    let scale: Int64 = digits == 2 ? 100 : 10_000
    let fraction = String(scale + rounded % scale).dropFirst()
    return "\(rounded / scale).\(fraction) \(currency)"
  }
}

extension SiteSettings {
  /// The price of a model that holds on a day: the latest that has begun. Without a day, the latest.
  public func price(of model: String, on day: PartialDate?) -> ModelPrice? {
    let begun = prices.filter { price in
      guard price.model == model, let from = price.from, let day else { return price.model == model }
      return from <= day
    }
    return begun.enumerated().max { a, b in
      let (x, y) = (a.element.from, b.element.from)
      if x == y { return a.offset < b.offset }
      guard let x else { return true }
      return y.map { x < $0 } ?? false
    }?.element
  }
}
