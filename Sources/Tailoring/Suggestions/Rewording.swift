public import Base
internal import Content

/// Lets a language model propose other words for single facts of a CV. It never writes the document: each proposal names
/// the facts it rests on, is checked against them, and is used only if the person accepts it.
public struct Rewording: Sendable {
  private let tailored: TailoredProfile
  private let instructions: String?
  private let language: LanguageTag
  private let source: FactStore
  private let shown: FactStore
  private let checker: ClaimChecker
  /// Proposals read at most.
  private static let most = 8

  /// - Parameter instructions: what the person wants.
  public init(_ tailored: TailoredProfile, instructions: String? = nil, language: LanguageTag) {
    self.tailored = tailored
    self.instructions = instructions
    self.language = language
    source = FactStore(tailored.source)
    shown = FactStore(tailored.profile)
    checker = ClaimChecker(
      source, date: tailored.date, vocabulary: tailored.reading?.vocabulary ?? .standard)
  }

  /// What to ask a model. The same whatever is shown or left out, so that what was accepted before asks nothing anew.
  public var request: CompletionRequest {
    let task = Prompts.suggestionsTask.replacing("LANGUAGE", with: language.tag)
    var parts = [factsText, Wording.postingText(tailored)]
    if let instructions {
      parts.append("<instructions>\n\(Wording.oneLine(instructions))\n</instructions>")
    }
    return CompletionRequest(
      prompt: Prompts.suggestions,
      messages: [
        .init(.system, Prompts.system(task)), .init(.user, parts.joined(separator: "\n\n")),
      ],
      schemaName: "suggestions", schema: Self.schema, parameters: [JSONMember("temperature", .integer(0))],
      tenant: tailored.source.slug)
  }

  /// Contact details and references are not shown to a model.
  private var factsText: String {
    let lines = source.facts.filter { $0.kind != .basics && $0.kind != .reference }.map { fact in
      "[\(fact.id)] \(fact.place)\(Wording.dates(fact.dates)): \(Wording.oneLine(fact.quote))"
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
    let edit = closed([
      ("replace", text), ("text", text), ("facts", list(text)), ("title", text), ("why", text),
    ])
    return closed([("edits", list(edit))])
  }()

  // MARK: Reading the reply

  /// Asks `model`. An error of the model or a reply of the wrong shape gives no suggestion and a diagnostic.
  public func suggestions(by model: any LanguageModel) async -> Checked<[Suggestion]> {
    do {
      return try suggestions(reply: try await model.complete(request).text)
    } catch {
      let failure = Diagnostic(
        .warning, code: "tailoring.model-failed", "the model gave no usable suggestions: \(error)",
        hints: ["the other suggestions need no model"])
      return Checked([], [failure])
    }
  }

  /// The proposals that their facts support and that change what the CV shows, with a diagnostic for each that says more
  /// than its facts. Anything but the schema's shape is a violation.
  public func suggestions(reply: String) throws(LanguageModelError) -> Checked<[Suggestion]> {
    let json: JSONValue
    do { json = try JSONValue.parse(reply) } catch { throw .schemaViolation("not JSON: \(error.message)") }
    guard case .object(let members) = json, members.map(\.name) == ["edits"],
      let list = json["edits"]?.arrayValue, list.count <= 40
    else { throw .schemaViolation("the root is not an object with `edits`") }
    var out = Checked<[Suggestion]>([])
    for item in list.prefix(Self.most) {
      let (fact, basis, text, title, why) = try proposal(item)
      guard text != fact.quote, shown[fact.id] != nil else { continue }
      let problems = Sentences.split(text).flatMap {
        checker.problems(in: $0, restingOn: basis.map(\.id))
      }
      guard problems.isEmpty else {
        out.diagnostics.append(Self.unsupported(text, problems))
        continue
      }
      var found = Suggestion(
        .replace, title, section: SuggestionFinder.section(fact), evidence: basis, before: fact.quote,
        after: text, description: why)
      found.effects = effects(found)
      if !out.value.contains(where: { $0.id == found.id }) { out.value.append(found) }
    }
    return out
  }

  private func proposal(_ item: JSONValue) throws(LanguageModelError) -> (
    fact: Fact, basis: [Fact], text: String, title: String, why: String
  ) {
    let names: Set = ["replace", "text", "facts", "title", "why"]
    guard case .object(let members) = item, Set(members.map(\.name)) == names, members.count == names.count,
      let target = item["replace"]?.stringValue, let facts = item["facts"]?.arrayValue,
      let text = Self.line(item["text"], most: 1_000), let title = Self.line(item["title"], most: 200),
      let why = Self.line(item["why"], most: 500), !Words.of(text).isEmpty
    else { throw .schemaViolation("an edit does not fit the schema") }
    let ids = facts.compactMap(\.stringValue).map { FactID($0) }
    let all = [FactID(target)] + ids.filter { $0.name != target }
    guard ids.count == facts.count, let unknown = all.first(where: { source[$0] == nil }) else {
      let known = all.compactMap { source[$0] }
      guard ids.count == facts.count, let fact = known.first, AcceptedWordings.canChange(fact) else {
        throw .schemaViolation("an edit is of nothing that has words of its own")
      }
      return (fact, known, text, title, why)
    }
    throw .schemaViolation("unknown fact `\(unknown)`")
  }

  /// A text of one line without control characters; nil for any other.
  private static func line(_ value: JSONValue?, most: Int) -> String? {
    guard let text = value?.stringValue, text.utf8.count <= most,
      !text.unicodeScalars.contains(where: { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) })
    else { return nil }
    return text
  }

  private static func unsupported(_ text: String, _ problems: [ClaimProblem]) -> Diagnostic {
    let reasons = problems.map { "\($0.kind.rawValue) `\($0.words)`" }.joined(separator: ", ")
    return Diagnostic(
      .warning, code: "tailoring.unsupported-wording",
      "the model's sentence `\(text)` says what its facts do not: \(reasons)", hints: ["it is not suggested"])
  }

  /// What the requirements make of the new words.
  private func effects(_ suggestion: Suggestion) -> [Suggestion.Effect] {
    let requirements = tailored.reading?.requirements ?? []
    let vocabulary = tailored.reading?.vocabulary ?? .standard
    let words = AcceptedWordings.check(
      [suggestion.accepted], in: tailored.source, date: tailored.date, vocabulary: vocabulary)
    func coverage(_ store: FactStore) -> Coverage {
      Coverage(
        store, Relevance(Matcher(store, date: tailored.date, vocabulary: vocabulary), requirements))
    }
    return coverage(shown).effects(
      after: coverage(FactStore(tailored.profile.wording(words.value))), of: requirements)
  }
}
