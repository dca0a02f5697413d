internal import Base
public import Content

/// A sentence as a model proposes it.
struct ProposedSentence: Hashable, Sendable {
  var paragraph: Int
  var text: String
  var facts: [FactID]
  /// Why it cannot be used; nil: it can.
  var refusal: RefusedWording.Refusal?
}

extension Wording {
  // MARK: Using the reply

  /// The letter in a model's words, as far as they are supported: where a sentence is not, the composer's own on the same
  /// facts stands, or none; where too little would be left, all of `composed`. Its salutation and close stay.
  public func letter(reply: String, composed: Letter) throws(LanguageModelError) -> ModelWording<Letter> {
    let proposals = judged(try proposals(reply, .letter))
    guard let close = composed.paragraphs.last, close.allSatisfy({ $0.facts.isEmpty }) else {
      return ModelWording(composed, refused: Self.refusals(proposals, .letter))
    }
    let mending = LetterMending(proposals, composed: Array(composed.paragraphs.dropLast()), store: store)
    guard let paragraphs = mending.paragraphs() else {
      return ModelWording(composed, refused: mending.refused)
    }
    var letter = composed
    letter.paragraphs = paragraphs + [close]
    return ModelWording(letter, refused: mending.refused)
  }

  /// The summary in those of a model's sentences that are supported; nil, so that the profile's own stays, where that is
  /// less than half of them.
  public func summary(reply: String) throws(LanguageModelError) -> ModelWording<[Sentence]?> {
    let proposals = Anaphora.following(judged(try proposals(reply, .summary)))
    let refused = Self.refusals(proposals, .summary)
    let kept = proposals.filter { $0.refusal == nil }
    guard kept.count * 2 >= proposals.count, !kept.isEmpty else { return ModelWording(nil, refused: refused) }
    let sentences = kept.map { Sentence(RichText(plain: $0.text), facts: $0.facts) }
    return ModelWording(sentences, refused: refused)
  }

  /// Asks `model` for the letter. An error of the model, or a reply of the wrong shape, leaves `composed` with a
  /// diagnostic.
  public func letter(by model: any LanguageModel, composed: Letter) async -> ModelWording<Letter> {
    do {
      return try letter(reply: try await model.complete(request(.letter)).text, composed: composed)
    } catch {
      return ModelWording(composed, failure: Self.failure(error, .letter))
    }
  }

  /// Asks `model` for the summary; nil where the profile's own stays.
  public func summary(by model: any LanguageModel) async -> ModelWording<[Sentence]?> {
    do {
      return try summary(reply: try await model.complete(request(.summary)).text)
    } catch {
      return ModelWording(nil, failure: Self.failure(error, .summary))
    }
  }

  private static func failure(_ error: LanguageModelError, _ kind: Kind) -> Diagnostic {
    Diagnostic(
      .warning, code: "tailoring.model-failed", "the model gave no usable \(kind.rawValue): \(error)",
      hints: ["the embedded composer's own wording is used instead"] + [error.remedy].compactMap { $0 })
  }

  private static func refusals(_ proposals: [ProposedSentence], _ part: RefusedWording.Part)
    -> [RefusedWording]
  {
    proposals.compactMap { proposal in
      proposal.refusal.map { RefusedWording(part, proposal.text, $0) }
    }
  }

  // MARK: Reading it

  /// Reads a reply strictly: anything but the schema's shape is a violation.
  func proposals(_ reply: String, _ kind: Kind) throws(LanguageModelError) -> [ProposedSentence] {
    let json: JSONValue
    do { json = try JSONValue.parse(reply) } catch { throw .schemaViolation("not JSON: \(error.message)") }
    guard case .object(let members) = json, members.map(\.name) == ["sentences"],
      let list = json["sentences"]?.arrayValue,
      !list.isEmpty, list.count <= 40
    else { throw .schemaViolation("the root is not an object with `sentences`") }
    var out: [ProposedSentence] = []
    for item in list { out.append(try proposal(item, kind)) }
    guard zip(out, out.dropFirst()).allSatisfy({ $0.paragraph <= $1.paragraph }) else {
      throw .schemaViolation("the paragraphs are not in order")
    }
    return out
  }

  private func proposal(_ item: JSONValue, _ kind: Kind) throws(LanguageModelError) -> ProposedSentence {
    let names = Set(kind == .letter ? ["paragraph", "text", "facts"] : ["text", "facts"])
    guard case .object(let members) = item, Set(members.map(\.name)) == names, members.count == names.count,
      let text = item["text"]?.stringValue, let facts = item["facts"]?.arrayValue,
      !Words.of(text).isEmpty, text.utf8.count <= 1_000
    else { throw .schemaViolation("a sentence does not fit the schema") }
    let ids = facts.compactMap(\.stringValue).map { FactID($0) }
    guard ids.count == facts.count, !ids.isEmpty else {
      throw .schemaViolation("`facts` is not a list of ids")
    }
    let paragraph = kind == .letter ? item["paragraph"]?.intValue : 0
    guard let paragraph, (0...9).contains(paragraph) else {
      throw .schemaViolation("`paragraph` is not 0 to 9")
    }
    var out = ProposedSentence(paragraph: Int(paragraph), text: text, facts: ids)
    if kind == .summary, let cited = ids.first(where: { store[$0]?.kind == .posting }) {
      out.refusal = .posting(cited)
    }
    return out
  }

  /// The proposals with the reason of each that its facts do not support.
  private func judged(_ proposals: [ProposedSentence]) -> [ProposedSentence] {
    proposals.map { proposal in
      var out = proposal
      guard out.refusal == nil else { return out }
      // A proposal that holds several sentences is checked as several.
      let problems = Sentences.split(proposal.text).flatMap {
        checker.problems(in: $0, restingOn: proposal.facts)
      }
      if !problems.isEmpty { out.refusal = .problems(problems) }
      return out
    }
  }
}
