public import Base

/// A language model that can word things. Implementations live in `Providers`; the embedded composer needs none.
public protocol LanguageModel: Sendable {
  /// Names the adapter and its version, for the cache key: `openai-chat/1`.
  var adapter: String { get }
  /// The provider's base URL and the model's name, for the cache key and the bill.
  var provider: String { get }
  var model: String { get }

  /// Answers a request. Throws `LanguageModelError` only.
  func complete(_ request: CompletionRequest) async throws(LanguageModelError) -> Completion
}

/// What a model is asked: messages, and the JSON schema its answer must fit.
public struct CompletionRequest: Hashable, Sendable {
  /// Who says a message.
  public enum Role: String, Sendable { case system, user, assistant }
  /// A message of the conversation that a model is to continue.
  public struct Message: Hashable, Sendable {
    public var role: Role
    public var content: String
    public init(_ role: Role, _ content: String) {
      self.role = role
      self.content = content
    }
  }
  /// The name and version of the prompt template: `summary/1`.
  public var prompt: String
  public var messages: [Message]
  /// A name for the schema, letters, digits and `_`.
  public var schemaName: String
  /// A JSON schema whose root is an object.
  public var schema: JSONValue
  /// Sampling parameters by name (`temperature`, `seed`, …), sorted by name.
  public var parameters: [JSONMember]
  /// The person the request is about (their slug): completions can be deleted by person.
  public var tenant: String

  public init(
    prompt: String, messages: [Message], schemaName: String, schema: JSONValue,
    parameters: [JSONMember] = [], tenant: String
  ) {
    self.prompt = prompt
    self.messages = messages
    self.schemaName = schemaName
    self.schema = schema
    self.parameters = parameters.sorted { $0.name < $1.name }
    self.tenant = tenant
  }
}

/// A model's answer: raw text as it came (kept in the cache and verified anew on each use) and the bill.
public struct Completion: Hashable, Sendable {
  /// The message's content: JSON text that should fit the schema.
  public var text: String
  public var inputTokens: Int
  public var outputTokens: Int
  public init(text: String, inputTokens: Int, outputTokens: Int) {
    self.text = text
    self.inputTokens = inputTokens
    self.outputTokens = outputTokens
  }
}

/// The tokens that a provider counted for an answer.
public struct ModelBill: Hashable, Sendable {
  public var inputTokens: Int
  public var outputTokens: Int
  public init(inputTokens: Int = 0, outputTokens: Int = 0) {
    self.inputTokens = inputTokens
    self.outputTokens = outputTokens
  }
}

extension Completion {
  public var bill: ModelBill { ModelBill(inputTokens: inputTokens, outputTokens: outputTokens) }
}

/// Why there is no answer. `isTransient` errors are never cached.
public enum LanguageModelError: Error, Hashable, Sendable {
  /// The provider said no to the content (a refusal).
  case refused(String)
  /// The answer is not JSON, or does not fit the schema; what it cost all the same.
  case schemaViolation(String, ModelBill = ModelBill())
  /// An HTTP status that is not a success, with the start of the body.
  case status(Int, String)
  /// No answer within the deadline.
  case timedOut
  /// The provider could not be reached, or its answer could not be read.
  case unreachable(String)
  /// Offline mode and nothing in the cache.
  case offline
  /// The key or the base URL is missing or unusable.
  case notConfigured(String)
  /// The task that asked was cancelled.
  case cancelled
}

extension LanguageModelError {
  /// How an answer that did not fit can be had anew; nil where there was another reason.
  public var remedy: String? {
    guard case .schemaViolation = self else { return nil }
    return "the next build asks once more, and then not for an hour; `VITAE_AI_MODE=record` asks anew at once"
  }
}

extension LanguageModelError: CustomStringConvertible {
  /// Whether the same request may succeed later. The others are properties of the request.
  public var isTransient: Bool {
    switch self {
    case .refused, .schemaViolation: false
    default: true
    }
  }

  /// The error as a fragment for a diagnostic: lower case, without a full stop. Never contains a key.
  public var description: String {
    switch self {
    case .refused(let reason): "the model refused: \(reason)"
    case .schemaViolation(let reason, _): "the model's answer does not fit: \(reason)"
    case .status(let code, let text): text.isEmpty ? "HTTP status \(code)" : "HTTP status \(code): \(text)"
    case .timedOut: "the model did not answer in time"
    case .unreachable(let reason): "no usable answer from the model: \(reason)"
    case .offline: "offline, and the answer is not in the cache"
    case .notConfigured(let reason): "the model is not configured: \(reason)"
    case .cancelled: "the request was cancelled"
    }
  }
}
