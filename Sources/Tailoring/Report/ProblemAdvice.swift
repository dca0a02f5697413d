internal import Base

extension ClaimProblem {
  /// More words than these are no part of a sentence that can be pointed to.
  private static let mostOfPart = 5

  /// Whether it is of a sentence as a whole.
  var isOfSentence: Bool {
    kind == .noFacts || kind == .tooManyFacts || Words.count(in: words) > Self.mostOfPart
  }
}

extension [ClaimProblem] {
  /// What to do about the first, for messages.
  public var advice: String {
    guard let first else { return Self.profile }
    let words = first.isOfSentence ? "what is named" : "`\(first.words)`"
    return switch first.kind {
    case .omission: "put \(words) back into the sentence, without which it says more or something else"
    case .mixedPositions, .tooManyFacts, .relation:
      "tell each post and each matter in a sentence of its own, as the profile does"
    case .number, .quantity, .years, .date:
      "give figures, times and amounts as that fact gives them; " + Self.profile
    case .seniority: "tell your part in it with that fact’s own verb or title; " + Self.profile
    case .scope, .negation, .familiarity, .cause: "go no further than that fact; " + Self.profile
    case .word, .skill, .name, .degree, .unknownFact:
      "leave \(words) out or say it with that fact’s words; " + Self.profile
    case .noFacts: Self.profile
    }
  }

  private static let profile =
    "if it is true, put it into the profile: as one of the `wordings:` of a statement that says the same, or as a "
    + "statement of its own"
}
