internal import Base
internal import Tailoring

/// The body of `POST /chat/completions` with an answer bound to a JSON schema.
enum ChatRequestBody {
  static func json(_ request: CompletionRequest, model: String) -> JSONValue {
    let own = ["model", "messages", "response_format", "stream"]
    return .object(
      [
        JSONMember("model", .string(model)),
        JSONMember("messages", .array(request.messages.map(message))),
        JSONMember("response_format", format(request)),
      ] + request.parameters.filter { !own.contains($0.name) })
  }

  private static func message(_ message: CompletionRequest.Message) -> JSONValue {
    .object([
      JSONMember("role", .string(message.role.rawValue)), JSONMember("content", .string(message.content)),
    ])
  }

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
}
