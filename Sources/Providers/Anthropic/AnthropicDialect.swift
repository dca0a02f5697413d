internal import Base
internal import Tailoring

/// `POST {base}/v1/messages`, version 2023-06-01.
enum AnthropicDialect: ModelDialect {
  static let adapter = "anthropic-messages/1"
  /// Tokens that an answer may have: every model of the service allows as many.
  private static let answerLimit: Int64 = 4096

  static func url(_ address: ProviderAddress) -> String {
    address.url + (address.url.hasSuffix("/v1") ? "/messages" : "/v1/messages")
  }

  static func fields(_ key: ProviderKey?) -> [HTTPField] {
    [HTTPField("anthropic-version", "2023-06-01")]
      + (key.map { [HTTPField("x-api-key", $0.secret)] } ?? [])
  }

  // MARK: The request

  /// The schema is always the input of a tool; there is no way without.
  static func body(_ request: CompletionRequest, model: String, withoutSchema: Bool) -> JSONValue {
    let system = request.messages.filter { $0.role == .system }.map(\.content).joined(separator: "\n\n")
    let others = request.messages.filter { $0.role != .system }
    let known = ["stop_sequences", "temperature", "top_k", "top_p"]
    return .object(
      [
        JSONMember("model", .string(model)),
        JSONMember("max_tokens", .integer(answerLimit)),
        JSONMember("system", .string(system)),
        JSONMember("messages", .array(others.map(message))),
        JSONMember("tools", .array([tool(request)])),
        JSONMember(
          "tool_choice",
          .object([
            JSONMember("type", .string("tool")), JSONMember("name", .string(request.schemaName)),
            JSONMember("disable_parallel_tool_use", .bool(true)),
          ])),
      ] + request.parameters.filter { known.contains($0.name) })
  }

  private static func message(_ message: CompletionRequest.Message) -> JSONValue {
    .object([
      JSONMember("role", .string(message.role.rawValue)), JSONMember("content", .string(message.content)),
    ])
  }

  private static func tool(_ request: CompletionRequest) -> JSONValue {
    .object([
      JSONMember("name", .string(request.schemaName)),
      JSONMember("description", .string("Takes the whole answer.")),
      JSONMember("input_schema", request.schema),
    ])
  }

  // MARK: The reply

  static func completion(_ json: JSONValue, _ reader: ReplyReader) throws(LanguageModelError) -> Completion {
    guard let blocks = json["content"]?.arrayValue else {
      throw .unreachable("its reply has no `content`: is VITAE_AI_BASE_URL that of Anthropic's service?")
    }
    func texts() -> String { blocks.compactMap { $0["text"]?.stringValue }.joined() }
    switch json["stop_reason"]?.stringValue {
    case "refusal":
      throw .refused(texts().isEmpty ? "its content filter stopped the answer" : reader.excerpt(texts()))
    case "max_tokens", "model_context_window_exceeded":
      throw .schemaViolation("the answer was cut off at the limit of its length", bill(json))
    default: break
    }
    // A proxy may know no tools, and a model may still answer in text: that is held against the schema like any other.
    let input = blocks.first { $0["type"]?.stringValue == "tool_use" }?["input"]
    guard let text = input?.serialized() ?? (texts().isEmpty ? nil : texts()) else {
      throw .unreachable("its reply has no text")
    }
    let bill = bill(json)
    return Completion(text: text, inputTokens: bill.inputTokens, outputTokens: bill.outputTokens)
  }

  private static func bill(_ json: JSONValue) -> ModelBill {
    let usage = json["usage"]
    let read = ["input_tokens", "cache_creation_input_tokens", "cache_read_input_tokens"]
    return ModelBill(
      inputTokens: read.reduce(0) { $0 + ReplyReader.count(usage?[$1]) },
      outputTokens: ReplyReader.count(usage?["output_tokens"]))
  }
}
