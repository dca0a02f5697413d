public import Base

/// Words of a language model that are not used, and why.
public struct RefusedWording: Hashable, Sendable {
  /// What the words were for.
  public enum Part: String, Sendable { case summary, letter, suggestion }
  public var part: Part
  public var text: String
  /// As a fragment: "says what its facts do not: number `900`".
  public var reason: String
  /// What stands in their place; nil: nothing, or the whole of what stood there before.
  public var instead: String?

  public init(_ part: Part, _ text: String, _ reason: String, instead: String? = nil) {
    self.part = part
    self.text = text
    self.reason = reason
    self.instead = instead
  }

  /// The kinds of `docs/claims.md` with the words in question.
  static func reason(_ problems: [ClaimProblem]) -> String {
    "says what its facts do not: "
      + problems.map { "\($0.kind.rawValue) `\($0.words)`" }.joined(separator: ", ")
  }

  /// The same as a warning.
  public var diagnostic: Diagnostic {
    let hint =
      switch (part, instead) {
      case (.suggestion, _): "it is not suggested"
      case (_, let instead?): "instead stands `\(instead)`"
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
