/// Statements of a profile, in all words that it has for them.
struct DeedTexts: Sendable {
  var all: [String] = []
  /// Those that may tell of help or part in something.
  var helped: [String] = []

  /// O(bytes of all facts) the first time.
  init(_ facts: [Fact], _ readings: FactReadings) {
    for fact in facts where fact.kind == .highlight || fact.kind == .project {
      let texts = ([fact.text] + fact.wordings).filter {
        !Words.count(in: $0, exceeds: ClaimChecker.mostFactWords)
      }
      all += texts
      if texts.allSatisfy(readings.mayHelp) { helped += texts }
    }
  }
}
