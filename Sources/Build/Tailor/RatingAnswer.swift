/// What a person answers who is asked which of two statements is the better one.
public enum RatingAnswer: Hashable, Sendable {
  case first, second, neither, enough

  /// What a line that was typed means; nil: it is none of the keys.
  public init?(_ line: String) {
    switch line.filter({ !$0.isWhitespace }).lowercased() {
    case "1": self = .first
    case "2": self = .second
    case "s": self = .neither
    case "q": self = .enough
    default: return nil
    }
  }
}
