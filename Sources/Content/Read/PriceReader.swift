internal import Base

/// Reads `prices` of `site.yaml`: a list of `model`, `input`, `output`, `currency` and `from`.
enum PriceReader {
  /// Entries that lack something are left out, with a diagnostic each.
  static func read(_ reader: inout ItemReader, _ state: inout ProfileState) -> [ModelPrice] {
    reader.mapping.items("prices", example: "model", in: &state.context).enumerated().compactMap {
      price($1, path: "prices[\($0)]", &state)
    }
  }

  private static func price(_ node: DataNode, path: String, _ state: inout ProfileState) -> ModelPrice? {
    guard var reader = ItemReader(node, path: path, &state) else { return nil }
    let model = reader.mapping.string("model", in: &state.context)
    let input = amount("input", &reader, &state)
    let output = amount("output", &reader, &state)
    let currency = reader.mapping.string("currency", in: &state.context) ?? "USD"
    let from = reader.date("from", &state)
    reader.finish(&state)
    guard let model, let input, let output, isCode(currency) else {
      state.context.report(
        .error, "content.price",
        "a price needs `model`, `input` and `output`, and `currency` has three capital letters",
        at: node.range,
        hints: ["write it like {model: gpt-4.1-mini, input: 0.40, output: 1.60, currency: USD}"])
      return nil
    }
    return ModelPrice(model: model, input: input, output: output, currency: currency, from: from)
  }

  private static func isCode(_ text: String) -> Bool {
    text.utf8.count == 3 && text.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  }

  private static func amount(_ key: String, _ reader: inout ItemReader, _ state: inout ProfileState) -> Int64?
  {
    reader.mapping.string(key, in: &state.context).flatMap(micros)
  }

  /// Millionths of a decimal number with at most six digits after its point and at most nine before it; nil for any other.
  static func micros(_ text: String) -> Int64? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), (1...9).contains(parts[0].utf8.count),
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }), let whole = Int64(parts[0])
    else { return nil }
    let fraction = parts.count == 2 ? parts[1] : ""
    guard fraction.utf8.count <= 6, parts.count == 1 || !fraction.isEmpty else { return nil }
    return whole * 1_000_000 + (Int64(fraction + String(repeating: "0", count: 6 - fraction.utf8.count)) ?? 0)
  }
}
