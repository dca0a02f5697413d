public import Base
public import Content

/// Lets a language model propose edits of a CV: other words for a fact, another order, facts to leave out. It never writes
/// the document: each proposal names the facts it is about, is checked, and is used only if the person accepts it.
public struct Rewording {
  let tailored: TailoredProfile
  let instructions: String?
  let language: LanguageTag
  /// What the person has, and what of it the CV shows.
  let source: FactStore
  let shown: FactStore
  let checker: ClaimChecker
  let retailor: ((VariantChoices) -> TailoredProfile)?

  /// - Parameters:
  ///   - instructions: what the person wants.
  ///   - retailor: tailors the same profile for the same posting with other choices; nil: what an order or an omission
  ///     does is not said.
  public init(
    _ tailored: TailoredProfile, instructions: String? = nil, language: LanguageTag,
    retailor: ((VariantChoices) -> TailoredProfile)? = nil
  ) {
    self.tailored = tailored
    self.retailor = retailor
    self.instructions = instructions
    self.language = language
    source = tailored.facts.source
    shown = FactStore(tailored.profile)
    checker = ClaimChecker(
      source, date: tailored.date, vocabulary: tailored.reading?.vocabulary ?? .standard)
  }

  /// What to ask a model. The same whatever is shown or left out, so that what was accepted before asks nothing anew;
  /// only what is pinned is told.
  public var request: CompletionRequest {
    var parts = [factsText, Wording.postingText(tailored)]
    if let instructions {
      parts.append("<instructions>\n\(Wording.oneLine(instructions))\n</instructions>")
    }
    return CompletionRequest(
      prompt: Prompt.suggestions.name,
      messages: [
        .init(.system, Prompt.suggestions.system(language)), .init(.user, parts.joined(separator: "\n\n")),
      ],
      schemaName: "suggestions", schema: Self.schema, parameters: [JSONMember("temperature", .integer(0))],
      tenant: tailored.source.slug)
  }

  /// Contact details and references are not shown to a model.
  private var factsText: String {
    let lines = source.facts.filter { $0.kind != .basics && $0.kind != .reference }.map { fact in
      let pin = tailored.choices.pinned.contains(fact.id) ? " (pinned)" : ""
      return "[\(fact.id)] \(fact.place)\(Wording.dates(fact.dates))\(pin): \(Wording.oneLine(fact.quote))"
    }
    return "<facts>\n" + lines.joined(separator: "\n") + "\n</facts>"
  }

  private static let schema: JSONValue = {
    func object(_ members: [(String, JSONValue)]) -> JSONValue {
      .object(members.map { JSONMember($0.0, $0.1) })
    }
    func list(_ items: JSONValue) -> JSONValue { object([("type", .string("array")), ("items", items)]) }
    func closed(_ properties: [(String, JSONValue)]) -> JSONValue {
      object([
        ("type", .string("object")), ("properties", object(properties)),
        ("required", .array(properties.map { .string($0.0) })), ("additionalProperties", .bool(false)),
      ])
    }
    let text = object([("type", .string("string"))])
    let kinds = ProposedEdit.kinds.map { JSONValue.string($0.rawValue) }
    let kind = object([("type", .string("string")), ("enum", .array(kinds))])
    let edit = closed([
      ("edit", kind), ("facts", list(text)), ("text", text), ("title", text), ("why", text),
    ])
    return closed([("edits", list(edit))])
  }()
}
