public import Base

/// Everything an answer of a language model depends on. Two questions with the same key have the same answer.
public struct CompletionKey: Sendable {
  /// The adapter's name and version, the provider's address and the model's name.
  public var adapter: String
  public var provider: String
  public var model: String
  /// Sampling parameters by name.
  public var parameters: [JSONMember]
  /// The JSON schema of the answer.
  public var schema: JSONValue
  /// The name and version of the prompt template.
  public var prompt: String
  /// Role and content of each message.
  public var messages: [(role: String, content: String)]
  /// The person the question is about.
  public var tenant: String

  public init(
    adapter: String, provider: String, model: String, parameters: [JSONMember], schema: JSONValue,
    prompt: String, messages: [(role: String, content: String)], tenant: String
  ) {
    self.adapter = adapter
    self.provider = provider
    self.model = model
    self.parameters = parameters
    self.schema = schema
    self.prompt = prompt
    self.messages = messages
    self.tenant = tenant
  }

  /// SHA-256 of the canonical JSON: compact, the members of every object sorted by the bytes of their names;
  /// the schema and the messages enter as digests. O(bytes).
  public var digest: Digest { Digest(of: canonical.serialized()) }

  private var canonical: JSONValue {
    let messages: [JSONValue] = self.messages.map { message in
      .array([.string(message.role), .string(Digest(of: message.content).hex)])
    }
    return JSONValue.object([
      JSONMember("adapter", .string(adapter)),
      JSONMember("messages", .array(messages)),
      JSONMember("model", .string(model)),
      JSONMember("parameters", .object(parameters)),
      JSONMember("prompt", .string(prompt)),
      JSONMember("provider", .string(provider)),
      JSONMember("schema", .string(Digest(of: schema.canonical.serialized()).hex)),
      JSONMember("tenant", .string(tenant)),
    ]).canonical
  }
}

extension JSONValue {
  /// The value with the members of every object sorted by the bytes of their names; of members with the same
  /// name the order stays.
  var canonical: JSONValue {
    switch self {
    case .array(let items): .array(items.map(\.canonical))
    case .object(let members):
      .object(
        members.map { JSONMember($0.name, $0.value.canonical) }
          .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) })
    default: self
    }
  }
}
