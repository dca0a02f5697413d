// Replaced by the Typesetting room's own.
/// A font face and its metrics.
public struct Font: Sendable {
  public init() {}
}
