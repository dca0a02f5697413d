/// Statements of a profile, in all words that it has for them.
struct DeedTexts: Sendable {
  var all: [String] = []
  /// Those that may tell of help or part in something.
  var helped: [String] = []

  /// O(bytes of all facts).
  init(_ facts: [Fact], _ readings: FactReadings) {
    for fact in facts where fact.kind == .highlight || fact.kind == .project {
      let texts = ([fact.text] + fact.wordings).filter {
        !Words.count(in: $0, exceeds: ClaimChecker.mostFactWords)
      }
      all += texts
      let isHelp = texts.allSatisfy { text in
        readings.words(of: text).contains { word in
          [Tongue.en, .de, .fr, .es].contains { (Agency.step(word, $0) ?? 3) <= 2 }
        }
      }
      if isHelp { helped += texts }
    }
  }
}
