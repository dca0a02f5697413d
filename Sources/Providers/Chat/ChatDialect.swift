internal import Base
internal import Tailoring

/// `POST {base}/chat/completions`, as OpenAI defined it.
enum ChatDialect: ModelDialect {
  static let adapter = "openai-chat/1"

  static func url(_ address: ProviderAddress) -> String { address.url + "/chat/completions" }

  static func fields(_ key: ProviderKey?) -> [HTTPField] {
    key.map { [HTTPField("Authorization", "Bearer \($0.secret)")] } ?? []
  }

  // MARK: The request

  static func body(_ request: CompletionRequest, model: String, withoutSchema: Bool) -> JSONValue {
    let own = ["model", "messages", "response_format", "stream"]
    var messages = request.messages
    if withoutSchema {
      messages.insert(
        .init(.system, "The JSON schema of the answer: " + request.schema.serialized()), at: 0)
    }
    return .object(
      [
        JSONMember("model", .string(model)),
        JSONMember("messages", .array(messages.map(message))),
        JSONMember("response_format", withoutSchema ? anyObject : format(request)),
      ] + request.parameters.filter { !own.contains($0.name) })
  }

  private static func message(_ message: CompletionRequest.Message) -> JSONValue {
    .object([
      JSONMember("role", .string(message.role.rawValue)), JSONMember("content", .string(message.content)),
    ])
  }

  private static let anyObject = JSONValue.object([JSONMember("type", .string("json_object"))])

  private static func format(_ request: CompletionRequest) -> JSONValue {
    .object([
      JSONMember("type", .string("json_schema")),
      JSONMember(
        "json_schema",
        .object([
          JSONMember("name", .string(request.schemaName)),
          JSONMember("strict", .bool(true)),
          JSONMember("schema", request.schema),
        ])),
    ])
  }

  // MARK: The reply

  static func completion(_ json: JSONValue, _ reader: ReplyReader) throws(LanguageModelError) -> Completion {
    guard let choice = json["choices"]?.arrayValue?.first else {
      throw .unreachable(
        "its reply has no `choices`: is VITAE_AI_BASE_URL that of an OpenAI-compatible service?")
    }
    let reason = choice["finish_reason"]?.stringValue
    if let refusal = choice["message"]?["refusal"]?.stringValue, !refusal.isEmpty {
      throw .refused(reader.excerpt(refusal))
    }
    if reason == "content_filter" { throw .refused("its content filter stopped the answer") }
    let bill = bill(json)
    if reason == "length" {
      throw .schemaViolation("the answer was cut off at the limit of its length", bill)
    }
    guard let text = content(choice["message"]?["content"]) else {
      throw .unreachable("its reply has no text")
    }
    return Completion(text: text, inputTokens: bill.inputTokens, outputTokens: bill.outputTokens)
  }

  private static func bill(_ json: JSONValue) -> ModelBill {
    ModelBill(
      inputTokens: ReplyReader.count(json["usage"]?["prompt_tokens"]),
      outputTokens: ReplyReader.count(json["usage"]?["completion_tokens"]))
  }

  /// A message's text: a string, or an array of parts of which those with `text` count.
  private static func content(_ value: JSONValue?) -> String? {
    if let text = value?.stringValue { return text }
    guard let parts = value?.arrayValue else { return nil }
    return parts.compactMap { $0["text"]?.stringValue }.joined()
  }
}
