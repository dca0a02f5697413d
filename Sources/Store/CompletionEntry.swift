/// How a call ended, as far as that is kept. Errors that may pass (429, 5xx, no network) never are.
public enum CompletionStatus: String, Sendable {
  case succeeded
  /// The model said no to the content.
  case refused
  /// The answer did not fit the schema.
  case schemaViolation = "schema-violation"
  /// Nor did the one of the run after that.
  case schemaViolationAgain = "schema-violation-again"

  /// Negative entries live only for a short while.
  public var isNegative: Bool { self != .succeeded }
}

/// An answer of a language model as it came, and its bill.
public struct CompletionEntry: Hashable, Sendable {
  public var status: CompletionStatus
  /// The answer's text; of negative entries the reason.
  public var response: String
  public var inputTokens: Int
  public var outputTokens: Int
  /// What the call cost by the price list, in millionths of its currency.
  public var costMicros: Int64
  /// The version of the checks that the answer last passed.
  public var verifierVersion: Int
  /// Seconds since 1970-01-01 UTC.
  public var created: Int64

  public init(
    status: CompletionStatus, response: String, inputTokens: Int = 0, outputTokens: Int = 0,
    costMicros: Int64 = 0, verifierVersion: Int, created: Int64
  ) {
    self.status = status
    self.response = response
    self.inputTokens = inputTokens
    self.outputTokens = outputTokens
    self.costMicros = costMicros
    self.verifierVersion = verifierVersion
    self.created = created
  }
}

/// A line of the list of what is kept.
public struct CompletionListing: Hashable, Sendable {
  /// The key's digest in hexadecimal digits.
  public var key: String
  public var tenant: String
  public var model: String
  public var prompt: String
  public var status: String
  public var inputTokens: Int
  public var outputTokens: Int
  public var costMicros: Int64
  /// Seconds since 1970-01-01 UTC.
  public var created: Int64
  public var lastHit: Int64
}

/// What the cache holds in all.
public struct CompletionStatistics: Hashable, Sendable {
  public var calls = 0
  public var negativeCalls = 0
  public var people = 0
  /// Bytes of the answers as they are stored.
  public var storedBytes = 0
  public var inputTokens = 0
  public var outputTokens = 0
  public var costMicros: Int64 = 0
  public init() {}
}
