public import Base

/// Words of a language model that are not used, and why.
public struct RefusedWording: Hashable, Sendable {
  /// What the words were for.
  public enum Part: String, Sendable { case summary, letter, suggestion }
  /// Why they are not used.
  public enum Refusal: Hashable, Sendable {
    /// Their facts do not support these.
    case problems([ClaimProblem])
    /// It leans on the sentence before it, which is not used.
    case leaning
    /// A summary that rests on the posting.
    case posting(FactID)
    /// An edit that does not hold, as a fragment: "leaves out the last statement of `…`".
    case edit(String)
  }
  /// What stands in the place of words of a letter.
  public enum Instead: Hashable, Sendable {
    case sentence(String)
    /// All of the letter as the composer words it.
    case composedLetter
  }
  public var part: Part
  public var text: String
  public var refusal: Refusal
  /// nil: nothing, or the whole of what stood there before.
  public var instead: Instead?

  public init(_ part: Part, _ text: String, _ refusal: Refusal, instead: Instead? = nil) {
    self.part = part
    self.text = text
    self.refusal = refusal
    self.instead = instead
  }

  /// For messages, as a fragment: "says what its facts do not: the number `900`".
  public var reason: String {
    switch refusal {
    case .problems(let problems): "says what its facts do not: " + problems.explanation
    case .posting(let fact): "rests on the posting (`\(fact)`), which says nothing of the person"
    case .leaning: EnglishReport().refusal(refusal)
    case .edit(let reason): reason
    }
  }

  /// The same as a warning.
  public var diagnostic: Diagnostic {
    let hint =
      switch (part, instead) {
      case (.suggestion, _): "it is not suggested"
      case (_, .sentence(let text)): "instead stands `\(text)`"
      case (_, .composedLetter): "instead stands `\(EnglishReport().composedLetter)`"
      case (.summary, nil), (.letter, nil): "it is left out"
      }
    let what = part == .suggestion ? "edit" : "sentence"
    return Diagnostic(
      .warning, code: "tailoring.unsupported-wording", "the model's \(what) `\(text)` \(reason)",
      hints: [hint])
  }
}

/// What came of a model's words.
public struct ModelWording<Value: Sendable>: Sendable {
  public var value: Value
  /// In the order of the reply.
  public var refused: [RefusedWording] = []
  /// Why there was no reply to use.
  public var failure: Diagnostic?

  public init(_ value: Value, refused: [RefusedWording] = [], failure: Diagnostic? = nil) {
    self.value = value
    self.refused = refused
    self.failure = failure
  }

  public var diagnostics: [Diagnostic] { (failure.map { [$0] } ?? []) + refused.map(\.diagnostic) }
}
