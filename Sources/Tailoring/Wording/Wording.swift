public import Base
public import Content

/// Lets a language model word a summary or a letter from facts, and checks every sentence before it is used.
///
/// Pure: builds requests and reads replies; asking is the caller's part (`word` does both over any `LanguageModel`).
public struct Wording: Sendable {
  /// A document that a model can word.
  public enum Kind: String, Sendable { case summary, letter }

  private let tailored: TailoredProfile
  private let posting: JobPosting
  private let language: LanguageTag
  private let store: FactStore
  private let checker: ClaimChecker

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
    let task = kind == .summary ? Prompts.summaryTask : Prompts.letterTask
    let system = Prompts.system(task.replacing("LANGUAGE", with: language.tag))
    return CompletionRequest(
      prompt: kind == .summary ? Prompts.summary : Prompts.letter,
      messages: [.init(.system, system), .init(.user, factsText(kind) + "\n\n" + postingText)],
      schemaName: kind.rawValue, schema: Self.schema(kind),
      parameters: [JSONMember("temperature", .integer(0))],
      tenant: tailored.source.slug)
  }

  /// Facts one a line: `[id] place: text`. Contact details and references are not shown to a model; the posting's names
  /// only for a letter, because a summary says nothing of the reader.
  private func factsText(_ kind: Kind) -> String {
    let hidden: Set<String> = ["basics/email", "basics/phone", "basics/url", "basics/name"]
    let lines = store.facts.filter {
      !hidden.contains($0.id.name) && $0.kind != .reference && $0.path != "requirement"
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

  // MARK: Reading the reply

  /// A sentence as a model proposes it.
  struct Proposal: Hashable, Sendable {
    var paragraph: Int
    var text: String
    var facts: [FactID]
  }

  /// Reads a reply strictly: anything but the schema's shape, an empty sentence or the id of a fact that was not given
  /// is a violation.
  func proposals(_ reply: String, _ kind: Kind) throws(LanguageModelError) -> [Proposal] {
    let json: JSONValue
    do { json = try JSONValue.parse(reply) } catch { throw .schemaViolation("not JSON: \(error.message)") }
    guard case .object(let members) = json, members.map(\.name) == ["sentences"],
      let list = json["sentences"]?.arrayValue,
      !list.isEmpty, list.count <= 40
    else { throw .schemaViolation("the root is not an object with `sentences`") }
    var out: [Proposal] = []
    for item in list { out.append(try proposal(item, kind)) }
    guard zip(out, out.dropFirst()).allSatisfy({ $0.paragraph <= $1.paragraph }) else {
      throw .schemaViolation("the paragraphs are not in order")
    }
    return out
  }

  private func proposal(_ item: JSONValue, _ kind: Kind) throws(LanguageModelError) -> Proposal {
    let names = Set(kind == .letter ? ["paragraph", "text", "facts"] : ["text", "facts"])
    guard case .object(let members) = item, Set(members.map(\.name)) == names, members.count == names.count,
      let text = item["text"]?.stringValue, let facts = item["facts"]?.arrayValue,
      !Words.of(text).isEmpty, text.utf8.count <= 1_000
    else { throw .schemaViolation("a sentence does not fit the schema") }
    let ids = facts.compactMap(\.stringValue).map { FactID($0) }
    guard ids.count == facts.count, !ids.isEmpty else {
      throw .schemaViolation("`facts` is not a list of ids")
    }
    if let unknown = ids.first(where: { store[$0] == nil }) {
      throw .schemaViolation("unknown fact `\(unknown)`")
    }
    if kind == .summary, ids.contains(where: { store[$0]?.kind == .posting }) {
      throw .schemaViolation("a summary cites the posting")
    }
    let paragraph = kind == .letter ? item["paragraph"]?.intValue : 0
    guard let paragraph, (0...9).contains(paragraph) else {
      throw .schemaViolation("`paragraph` is not 0 to 9")
    }
    return Proposal(paragraph: Int(paragraph), text: text, facts: ids)
  }

  /// Sentences that their facts support, and a diagnostic for each other.
  private func checked(_ proposals: [Proposal]) -> Checked<[Proposal]> {
    var out = Checked<[Proposal]>([])
    for proposal in proposals {
      // A proposal that holds several sentences is checked as several.
      let problems = Sentences.split(proposal.text).flatMap {
        checker.problems(in: $0, restingOn: proposal.facts)
      }
      if problems.isEmpty {
        out.value.append(proposal)
      } else {
        out.diagnostics.append(Self.unsupported(proposal, problems))
      }
    }
    return out
  }

  private static func unsupported(_ proposal: Proposal, _ problems: [ClaimProblem]) -> Diagnostic {
    let reasons = problems.map { "\($0.kind.rawValue) `\($0.words)`" }.joined(separator: ", ")
    return Diagnostic(
      .warning, code: "tailoring.unsupported-wording",
      "the model's sentence `\(proposal.text)` says what its facts do not: \(reasons)",
      hints: ["the embedded composer's own wording is used instead"])
  }
}

// MARK: Using the reply

extension Wording {
  /// The letter in a model's words where all of it is supported; else `composed`, with a diagnostic for each sentence
  /// that was not.
  public func letter(reply: String, composed: Letter) throws(LanguageModelError) -> Checked<Letter> {
    let result = checked(try proposals(reply, .letter))
    guard result.diagnostics.isEmpty, let close = composed.paragraphs.last,
      close.allSatisfy({ $0.facts.isEmpty })
    else {
      return Checked(composed, result.diagnostics)
    }
    var letter = composed
    var paragraphs: [[Sentence]] = []
    var number: Int?
    for proposal in result.value {
      if proposal.paragraph != number { paragraphs.append([]) }
      number = proposal.paragraph
      paragraphs[paragraphs.count - 1].append(Sentence(RichText(plain: proposal.text), facts: proposal.facts))
    }
    letter.paragraphs = paragraphs + [close]
    return Checked(letter)
  }

  /// The summary in a model's words where all of it is supported; else nil, with a diagnostic for each sentence that was
  /// not: the profile's own summary stays.
  public func summary(reply: String) throws(LanguageModelError) -> Checked<[Sentence]?> {
    let result = checked(try proposals(reply, .summary))
    guard result.diagnostics.isEmpty else { return Checked(nil, result.diagnostics) }
    return Checked(result.value.map { Sentence(RichText(plain: $0.text), facts: $0.facts) })
  }

  /// Asks `model` for the letter. An error of the model, or a reply of the wrong shape, leaves `composed` with a
  /// diagnostic.
  public func letter(by model: any LanguageModel, composed: Letter) async -> Checked<Letter> {
    do {
      return try letter(reply: try await model.complete(request(.letter)).text, composed: composed)
    } catch {
      return Checked(composed, [Self.failure(error, .letter)])
    }
  }

  /// Asks `model` for the summary; nil where the profile's own stays.
  public func summary(by model: any LanguageModel) async -> Checked<[Sentence]?> {
    do {
      return try summary(reply: try await model.complete(request(.summary)).text)
    } catch {
      return Checked(nil, [Self.failure(error, .summary)])
    }
  }

  private static func failure(_ error: LanguageModelError, _ kind: Kind) -> Diagnostic {
    Diagnostic(
      .warning, code: "tailoring.model-failed", "the model gave no usable \(kind.rawValue): \(error)",
      hints: ["the embedded composer's own wording is used instead"])
  }
}
