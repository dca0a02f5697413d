internal import Base
internal import Tailoring

/// How one kind of endpoint is asked and how its replies are read. Everything else, attempts, deadlines, keys that must
/// not leak, is the same for all of them.
protocol ModelDialect: Sendable {
  /// The adapter's name and version, for cache keys.
  static var adapter: String { get }
  /// What the endpoint's address is for a base URL.
  static func url(_ address: ProviderAddress) -> String
  /// The fields that carry the key, and those that every request needs.
  static func fields(_ key: ProviderKey?) -> [HTTPField]
  /// The request's body. With `withoutSchema` the schema is told in words, for servers that know no other way.
  static func body(_ request: CompletionRequest, model: String, withoutSchema: Bool) -> JSONValue
  /// The model's answer in a reply with a good status.
  static func completion(_ json: JSONValue, _ reader: ReplyReader) throws(LanguageModelError) -> Completion
}
