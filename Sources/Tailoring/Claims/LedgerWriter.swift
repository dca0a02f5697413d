internal import Base
public import Content

extension ClaimLedger {
  /// The claims of a tailored CV and, where there is one, of its letter, each checked against its facts. `summary` is
  /// what stands in the CV instead of the profile's own; nil: that stays.
  public init(
    _ tailored: TailoredProfile, summary: [Sentence]? = nil, letter: Letter? = nil, posting: JobPosting? = nil
  ) {
    var store = FactStore(tailored.source)
    if let posting { store.add(posting, tailored.reading ?? PostingReading()) }
    let checker = ClaimChecker(
      store, date: tailored.date, vocabulary: tailored.reading?.vocabulary ?? .standard)
    let shown = FactStore(tailored.profile).facts.filter { summary == nil || $0.kind != .summary }
    var claims = (summary ?? []).enumerated().map {
      Self.claim(of: $1, place: "basics.summary[\($0)]", checker)
    }
    claims += shown.flatMap { Self.claims(of: $0, checker) }
    if let letter { claims += Self.claims(of: letter, checker) }
    self.init(claims: claims)
  }

  private static func claim(of sentence: Sentence, place: String, _ checker: ClaimChecker) -> Claim {
    let text = sentence.text.plain
    return Claim(
      document: .cv, place: place, text: text, facts: sentence.facts,
      problems: checker.problems(in: text, restingOn: sentence.facts))
  }

  /// A summary sentence by sentence, anything else as one claim.
  private static func claims(of fact: Fact, _ checker: ClaimChecker) -> [Claim] {
    let parts = fact.kind == .summary ? Sentences.split(fact.text) : [fact.quote]
    return parts.enumerated().map { i, text in
      let place = fact.kind == .summary ? "\(fact.path)[\(i)]" : fact.path
      let problems =
        fact.kind == .summary ? checker.problems(in: text, restingOn: [fact.id]) : verbatim(fact, checker)
      return Claim(document: .cv, place: place, text: text, facts: [fact.id], problems: problems)
    }
  }

  /// Every line must be a line of the fact of that name.
  private static func verbatim(_ fact: Fact, _ checker: ClaimChecker) -> [ClaimProblem] {
    fact.text.split(separator: "\n").flatMap { checker.problems(in: String($0), restingOn: [fact.id]) }
  }

  private static func claims(of letter: Letter, _ checker: ClaimChecker) -> [Claim] {
    var out = [Claim(document: .letter, place: "letter.salutation", text: letter.salutation, facts: [])]
    for (i, paragraph) in letter.paragraphs.enumerated() {
      for (j, sentence) in paragraph.enumerated() {
        let isClose = i == letter.paragraphs.count - 1 && sentence.facts.isEmpty
        let problems = isClose ? [] : checker.problems(in: sentence.text.plain, restingOn: sentence.facts)
        out.append(
          Claim(
            document: .letter, place: "letter.paragraphs[\(i)][\(j)]", text: sentence.text.plain,
            facts: sentence.facts,
            problems: problems))
      }
    }
    out.append(Claim(document: .letter, place: "letter.closing", text: letter.closing, facts: []))
    return out
  }
}
