extension Preference {
  /// A text that is the same for preferences that weigh alike and are explained alike, and for no others.
  public var identity: String {
    weights.values.map { String($0.bitPattern, radix: 16) }.joined(separator: " ") + " " + explanation
  }
}
