internal import Base
internal import Tailoring

/// Reads what every kind of endpoint may reply: JSON, an error, or something that is neither.
struct ReplyReader {
  /// The key, so that it is never repeated in an error.
  var key: ProviderKey?
  var status: Int

  /// The JSON of a reply with a good status that tells no error.
  func json(_ response: HTTPResponse) throws(LanguageModelError) -> JSONValue {
    try checkType(response)
    let json = try Self.parsed(response.body)
    if let message = Self.errorMessage(json) { throw .status(status, excerpt(message)) }
    return json
  }

  /// Throws where an answer is not a JSON value that fits the schema.
  static func check(_ completion: Completion, schema: JSONValue) throws(LanguageModelError) {
    let value: JSONValue
    do throws(JSONParseError) {
      value = try JSONValue.parse(completion.text)
    } catch {
      throw .schemaViolation("not JSON at byte \(error.offset): \(error.message)", completion.bill)
    }
    if let violation = JSONSchema.violation(of: value, in: schema) {
      throw .schemaViolation(violation, completion.bill)
    }
  }

  /// What a reply with another status says, in one short line.
  func words(of response: HTTPResponse) -> String {
    if (300..<400).contains(response.status) {
      return "it redirects, which is not followed: set VITAE_AI_BASE_URL to the final address"
    }
    if Self.isHTML(response) { return "an HTML page, not JSON: is VITAE_AI_BASE_URL right?" }
    guard let json = try? Self.parsed(response.body) else {
      return excerpt(String(decoding: response.body.prefix(100_000), as: UTF8.self))
    }
    return excerpt(Self.errorMessage(json) ?? json.serialized())
  }

  /// A count of tokens in a bill; 0 where there is none.
  static func count(_ value: JSONValue?) -> Int { Int(max(0, value?.intValue ?? 0)) }

  /// `{"error": {"message": …}}`, `{"error": "…"}` or `{"message": …}` without an answer.
  private static func errorMessage(_ json: JSONValue) -> String? {
    guard let error = json["error"], error != .null else {
      return json["choices"] == nil && json["content"] == nil ? json["message"]?.stringValue : nil
    }
    return error["message"]?.stringValue ?? error.stringValue ?? error.serialized()
  }

  private func checkType(_ response: HTTPResponse) throws(LanguageModelError) {
    if Self.isHTML(response) {
      throw .unreachable("it answered with an HTML page, not JSON: is VITAE_AI_BASE_URL right?")
    }
    guard let type = Self.mediaType(response) else { return }
    guard type == "application/json" || type == "text/json" || type.hasSuffix("+json") else {
      throw .unreachable("it answered with `\(excerpt(type))`, not JSON: is VITAE_AI_BASE_URL right?")
    }
  }

  private static func mediaType(_ response: HTTPResponse) -> String? {
    response.field("Content-Type").map { $0.prefix { $0 != ";" }.trimmed.lowercased() }
  }

  private static func isHTML(_ response: HTTPResponse) -> Bool {
    let type = mediaType(response)
    let first = response.body.first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    return type == "text/html" || type == "application/xhtml+xml" || first == UInt8(ascii: "<")
  }

  private static func parsed(_ body: [UInt8]) throws(LanguageModelError) -> JSONValue {
    guard let text = String(validating: body, as: UTF8.self) else {
      throw .unreachable("its reply is not valid UTF-8")
    }
    do throws(JSONParseError) {
      return try JSONValue.parse(text)
    } catch {
      throw .unreachable("its reply is not JSON at byte \(error.offset): \(error.message)")
    }
  }

  /// One line of at most 200 characters without control characters and without the key.
  /// The key goes before anything is cut off: half a key is a leak too.
  func excerpt(_ text: String) -> String {
    let words = (key?.scrubbed(text) ?? text).prefix(1000).split { character in
      character.isWhitespace
        || character.unicodeScalars.contains { $0.properties.generalCategory == .control }
    }
    let line = words.joined(separator: " ")
    return line.count <= 200 ? line : line.prefix(199) + "…"
  }
}
