internal import Base
internal import Content

/// A custom property of a template's stylesheet that may be changed so that a document fills its pages: a factor, 1 where
/// nothing is asked of it.
public struct FitVariable: Hashable, Sendable {
  /// The name of the custom property, with its two hyphens.
  public var name: String
  /// The least and the greatest factor; the first is at most 1, the second at least 1.
  public var least: Double
  public var most: Double

  public init(name: String, least: Double, most: Double) {
    self.name = name
    self.least = least
    self.most = most
  }

  /// Nil, with an error, where the node says no such thing.
  init?(_ node: DataNode, path: String, _ context: inout ReadContext) {
    guard var reader = MappingReader(node, path: path, &context) else { return nil }
    let name = reader.string("variable", in: &context) ?? ""
    let least = Self.factor(reader.value("least"))
    let most = Self.factor(reader.value("most"))
    reader.finish(&context)
    guard name.hasPrefix("--"), let least, let most, (0.1...1).contains(least), (1...10).contains(most) else {
      context.report(
        .error, "template.fit", "`\(path)` names no custom property with its limits", at: node.range,
        hints: ["write `variable: --name`, `least:` from 0.1 to 1 and `most:` from 1 to 10"])
      return nil
    }
    self.init(name: name, least: least, most: most)
  }

  private static func factor(_ node: DataNode?) -> Double? {
    switch node?.json {
    case .integer(let number): Double(number)
    case .number(let number): number
    case nil: 1
    default: nil
    }
  }
}

extension [FitVariable] {
  /// The declarations for a point on the way from all at their least (-1) over nature (0) to all at their most (1). One
  /// variable after the other goes to its limit, in order. Factors have three decimals.
  public func declarations(at point: Double) -> String {
    let reach = Swift.min(1, abs(point)) * Double(count)
    return enumerated().map { index, variable in
      let share = Swift.max(0, Swift.min(1, reach - Double(index)))
      let limit = point < 0 ? variable.least : variable.most
      let thousandths = Int((1 + (limit - 1) * share) * 1_000 + 0.5)
      let decimals = String(thousandths % 1_000 + 1_000).dropFirst()
      return "\(variable.name): \(thousandths / 1_000).\(decimals)"
    }.joined(separator: "; ")
  }
}
