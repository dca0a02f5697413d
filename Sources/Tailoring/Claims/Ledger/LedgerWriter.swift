internal import Base
public import Content

extension ClaimLedger {
  /// The claims of a tailored CV and, where there is one, of its letter, each checked against its facts. `summary` is
  /// what stands in the CV instead of the profile's own; nil: that stays. `wordings` are the words that the person
  /// accepted for it. `memory` is the composer's, for the same posting. Not whole where the task is cancelled.
  public init(
    _ tailored: TailoredProfile, wordings: AcceptedWordings = AcceptedWordings(), summary: [Sentence]? = nil,
    letter: Letter? = nil, posting: JobPosting? = nil, memory: ClaimMemory? = nil
  ) {
    var store = tailored.facts.source
    if let posting { store.add(posting, tailored.reading ?? PostingReading()) }
    let checker = ClaimChecker(
      store, date: tailored.date, vocabulary: tailored.reading?.vocabulary ?? .standard, memory: memory)
    let profile = tailored.profile.wording(wordings)
    let shown = FactStore(profile).facts.filter { summary == nil || $0.kind != .summary }
    var claims = (summary ?? []).enumerated().map {
      Self.claim(of: $1, place: "basics.summary[\($0)]", checker)
    }
    for fact in shown where !Task.isCancelled { claims += Self.claims(of: fact, wordings, checker) }
    if let letter {
      let names = store.facts.filter { $0.kind == .posting }.map(\.id)
      claims += Self.claims(
        of: letter, checker, OwnWord(checker, posting: names, for: posting, language: letter.language))
    }
    self.init(claims: claims)
  }

  private static func claim(of sentence: Sentence, place: String, _ checker: ClaimChecker) -> Claim {
    let text = sentence.text.plain
    return Claim(
      document: .cv, place: place, text: text, facts: sentence.facts,
      problems: checker.problems(in: text, restingOn: sentence.facts))
  }

  /// A summary sentence by sentence, anything else as one claim, whose every line must be proven.
  private static func claims(of fact: Fact, _ wordings: AcceptedWordings, _ checker: ClaimChecker) -> [Claim]
  {
    guard fact.kind == .summary else {
      let lines = fact.text.lines().map(String.init)
      let basis = lines.map { wordings.facts(of: $0, in: fact) }
      var facts = wordings.facts(of: fact.quote, in: fact)
      for more in basis.joined() where !facts.contains(more) { facts.append(more) }
      let problems = zip(lines, basis).flatMap { checker.problems(in: $0, restingOn: $1) }
      return [Claim(document: .cv, place: fact.path, text: fact.quote, facts: facts, problems: problems)]
    }
    let facts = wordings.facts(of: fact.text, in: fact)
    return Sentences.split(fact.text).enumerated().map { i, text in
      Claim(
        document: .cv, place: "\(fact.path)[\(i)]", text: text, facts: facts,
        problems: checker.problems(in: text, restingOn: facts))
    }
  }

  private static func claims(of letter: Letter, _ checker: ClaimChecker, _ own: OwnWord) -> [Claim] {
    var out = [Claim(document: .letter, place: "letter.salutation", text: letter.salutation, facts: [])]
    for (i, paragraph) in letter.paragraphs.enumerated() {
      for (j, sentence) in paragraph.enumerated() {
        let isClose = i == letter.paragraphs.count - 1 && sentence.facts.isEmpty
        let isOwn = sentence.facts.count == 1 && OwnSentence.isID(sentence.facts[0])
        let text = sentence.text.plain
        let problems =
          isClose
          ? [] : isOwn ? own.claims(in: text) : checker.problems(in: text, restingOn: sentence.facts)
        out.append(
          Claim(
            document: .letter, place: "letter.paragraphs[\(i)][\(j)]", text: text,
            facts: sentence.facts,
            problems: problems))
      }
    }
    out.append(Claim(document: .letter, place: "letter.closing", text: letter.closing, facts: []))
    return out
  }
}
