public import Base
public import Content

/// Lets a language model word a summary or a letter from facts, and checks every sentence before it is used.
///
/// Pure: builds requests and reads replies; asking is the caller's part (`word` does both over any `LanguageModel`).
public struct Wording: Sendable {
  /// A document that a model can word.
  public enum Kind: String, Sendable { case summary, letter }

  let tailored: TailoredProfile
  let posting: JobPosting
  let language: LanguageTag
  let store: FactStore
  let checker: ClaimChecker

  /// Facts of `tailored` (what its CV shows) and the names of `posting`.
  public init(_ tailored: TailoredProfile, for posting: JobPosting, language: LanguageTag? = nil) {
    self.tailored = tailored
    self.posting = posting
    self.language = language ?? posting.language ?? tailored.profile.language
    var store = FactStore(tailored.profile)
    store.add(posting, tailored.reading ?? PostingReading())
    self.store = store
    checker = ClaimChecker(
      store, date: tailored.date, vocabulary: tailored.reading?.vocabulary ?? .standard)
  }

  // MARK: Asking

  /// What to ask a model. The same for the same input, so that it can be a cache key.
  public func request(_ kind: Kind) -> CompletionRequest {
    let prompt = kind == .summary ? Prompt.summary : Prompt.letter
    return CompletionRequest(
      prompt: prompt.name,
      messages: [
        .init(.system, prompt.system(language)), .init(.user, factsText(kind) + "\n\n" + postingText),
      ],
      schemaName: kind.rawValue, schema: Self.schema(kind),
      parameters: [JSONMember("temperature", .integer(0))],
      tenant: tailored.source.slug)
  }

  /// Facts one a line: `[id] place: text`. Contact details and references are not shown to a model; the posting's names
  /// only for a letter, because a summary says nothing of the reader.
  private func factsText(_ kind: Kind) -> String {
    let lines = store.facts.filter {
      ($0.kind != .basics || $0.id.name == "basics/label") && $0.kind != .reference
        && $0.path != "requirement"
        && !PostingStatement.paths.contains($0.path)
        && (kind == .letter || $0.kind != .posting)
    }.map { fact in
      "[\(fact.id)] \(fact.place)\(Self.dates(fact.dates)): \(Self.oneLine(fact.quote))"
    }
    return "<facts>\n" + lines.joined(separator: "\n") + "\n</facts>"
  }

  static func dates(_ dates: DateRange?) -> String {
    guard let start = dates?.start else { return "" }
    return " (\(start) to \(dates?.isCurrent == true ? "present" : dates?.end?.description ?? "present"))"
  }

  /// What the posting asks for, quoted. A stranger's text cannot close the quotation: `<` and `>` are taken out of it.
  private var postingText: String { Self.postingText(tailored) }

  static func postingText(_ tailored: TailoredProfile) -> String {
    let asked = (tailored.reading?.requirements ?? []).map {
      "- (\($0.strength.rawValue)) " + oneLine($0.text)
    }
    return "<posting>\n" + asked.joined(separator: "\n") + "\n</posting>"
  }

  static func oneLine(_ text: String) -> String {
    String(text.map { $0.isNewline || $0 == "<" || $0 == ">" ? " " : $0 })
  }

  private static func schema(_ kind: Kind) -> JSONValue {
    func object(_ members: [(String, JSONValue)]) -> JSONValue {
      .object(members.map { JSONMember($0.0, $0.1) })
    }
    func type(_ name: String) -> JSONValue { object([("type", .string(name))]) }
    var properties = [
      ("text", type("string")), ("facts", object([("type", .string("array")), ("items", type("string"))])),
    ]
    if kind == .letter { properties.insert(("paragraph", type("integer")), at: 0) }
    let sentence = object([
      ("type", .string("object")), ("properties", object(properties)),
      ("required", .array(properties.map { .string($0.0) })), ("additionalProperties", .bool(false)),
    ])
    return object([
      ("type", .string("object")),
      ("properties", object([("sentences", object([("type", .string("array")), ("items", sentence)]))])),
      ("required", .array([.string("sentences")])), ("additionalProperties", .bool(false)),
    ])
  }
}
