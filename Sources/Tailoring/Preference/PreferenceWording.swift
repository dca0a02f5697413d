extension Preference {
  /// Whether the ratings are heeded and why, in words that begin without a capital.
  public var explanation: String {
    let ratings = pairs == 1 ? "your rating" : "your \(pairs) ratings"
    let figures =
      "weights learnt from the others foretell \(foretold) of them, the shipped weights \(foretoldAsShipped)"
    switch reason {
    case .better: return "statements are weighed by \(ratings): \(figures)"
    case .few where pairs == 0: return "no rating can be heeded yet: it takes \(Self.fewest)"
    case .few: return "\(ratings) \(pairs == 1 ? "is" : "are") not heeded yet: it takes \(Self.fewest)"
    case .notBetter: return "\(ratings) are not heeded: \(figures), which may be chance"
    }
  }

  /// A text that is the same for preferences that weigh alike and are explained alike, and for no others.
  public var identity: String {
    weights.values.map { String($0.bitPattern, radix: 16) }.joined(separator: " ") + " " + explanation
  }
}
