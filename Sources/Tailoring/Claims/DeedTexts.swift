/// Statements of a profile, in all words that it has for them.
struct DeedTexts: Sendable {
  let all: [String]
  /// Those of facts that may tell of help or part in something, when a sentence of that language asks for them first.
  private let helped: PerTongue<[String]>

  /// O(bytes of all facts).
  init(_ facts: [Fact], _ readings: FactReadings) {
    let texts = facts.filter { $0.kind == .highlight || $0.kind == .project }.map { fact in
      ([fact.text] + fact.wordings).filter { !Words.count(in: $0, exceeds: ClaimChecker.mostFactWords) }
    }
    all = Array(texts.joined())
    helped = PerTongue { tongue in
      texts.filter { texts in
        texts.contains { readings.mayHelp($0, in: tongue) }
          && texts.allSatisfy { text in Tongue.allCases.contains { readings.mayHelp(text, in: $0) } }
      }.flatMap { $0 }
    }
  }

  /// Those of facts of which every text may tell of help or part in something, and one does in a language.
  func helped(in tongue: Tongue) -> [String] { helped[tongue] }
}
