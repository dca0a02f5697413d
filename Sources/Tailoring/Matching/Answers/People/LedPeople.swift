internal import Base
internal import Content

/// Leading people, answered by statements of having led others, whoever they are: "Encadrement de six cuisiniers" answers
/// "Management d'une brigade de dix personnes" in part.
extension Matcher {
  /// Nil where nobody is to be led, or no statement says that somebody was.
  func led(_ requirement: Requirement) -> Part? {
    let words = requirement.words
    guard let asked = PeopleLed(words) else { return nil }
    let statements = index.entries.compactMap { entry -> (fact: Fact, count: Int?)? in
      let fact = store.facts[entry.fact]
      guard fact.kind == .highlight, let led = entry.led else { return nil }
      return (fact, led.count)
    }
    guard !statements.isEmpty else { return nil }
    let enough = statements.filter { led in
      asked.count.map { least in led.count.map { $0 >= least } ?? false } ?? false
    }
    let isAll = words.count(where: FunctionWords.isContent) <= 5
    let best = enough.isEmpty ? statements : enough
    return Part(
      verdict: isAll && !enough.isEmpty ? .shown : .partly,
      evidence: best.prefix(3).map { matched($0.fact, .wording, 0.6) })
  }
}
