internal import Base
public import Content

/// Finds the facts of a profile that answer a posting's requirements.
///
/// A requirement that names terms of the table is answered by facts that name them, under any of their names. Others are
/// compared by words: BM25 and common character 3- and 4-grams; what stays under the thresholds is "not shown". Which of the facts
/// that answer comes first is told by what their words mean (`FactMeanings`, `FusedRanking`), which alone shows nothing.
/// Deterministic: ties keep the profile's order.
public struct Matcher: Sendable {
  let store: FactStore
  let date: PartialDate
  let table: TermTable
  let index: FactIndex
  let similarities = SimilarFacts()
  /// All positions but leave; an employer with several roles counts by its roles.
  let singlePositions: [Fact]

  /// Prepares `profile`; current positions are counted to `date`. O(words).
  public init(_ profile: Profile, date: PartialDate, vocabulary: Vocabulary = .standard) {
    self.init(FactStore(profile), date: date, vocabulary: vocabulary)
  }

  init(
    _ store: FactStore, date: PartialDate, vocabulary: Vocabulary = .standard, prepared: PreparedFacts? = nil
  ) {
    self.store = store
    self.date = date
    table = vocabulary.reading
    index = prepared?.index(of: store, table) ?? FactIndex(store.facts, table: table)
    singlePositions = Self.singlePositions(of: store.facts)
  }

  /// One match for each requirement, in order. O(requirements · words).
  public func match(_ requirements: [Requirement]) -> [Match] { requirements.map(match) }

  /// How a requirement is met.
  public func match(_ requirement: Requirement) -> Match {
    var parts: [Part] = []
    if let years = requirement.years { parts.append(experience(years, requirement)) }
    if !requirement.languageLevels.isEmpty { parts.append(languages(requirement)) }
    if let degree = requirement.degree { parts.append(education(degree, requirement)) }
    let terms = asked(requirement)
    let named = requirement.years == nil ? named(terms, requirement) : nil
    let listed = requirement.years == nil && requirement.kind != .duty ? listed(requirement) : nil
    if let part = listed ?? valued(requirement)
      ?? (isMadeOfSkills(requirement) ? made(of: requirement, named) : named)
    {
      parts.append(part)
    }
    if parts.isEmpty { parts.append(worded(requirement)) }
    if parts.count == 1, parts[0].verdict == .notShown, requirement.years == nil, requirement.degree == nil,
      requirement.languageLevels.isEmpty, requirement.papers.isEmpty, let named = ownNamed(requirement)
    {
      parts[0].verdict = named.verdict
      parts[0].evidence = named.evidence
    }
    if parts.count == 1, parts[0].verdict == .notShown,
      let answer = led(requirement) ?? guided(requirement) ?? taught(requirement) ?? joint(requirement)
        ?? counted(requirement) ?? improved(requirement) ?? likeWords(requirement) ?? clausal(requirement)
    {
      parts[0].verdict = answer.verdict
      parts[0].evidence = answer.evidence
    }
    if let issued = issued(requirement), parts.count == 1 { parts = [issued] }
    if requirement.eitherSuffices, parts.contains(where: { $0.verdict == .shown }) {
      parts.removeAll { $0.verdict != .shown }
    }
    return combine(parts, requirement)
  }

  /// The terms that must be shown: languages are answered by their levels, fields of study by studies, certificates of schools by
  /// degrees, and what a licence is for ("project management qualification (PRINCE2)") is not asked for by itself.
  private func asked(_ requirement: Requirement) -> [Term] {
    var terms = requirement.terms.filter { table.entries[$0.index].kind != .language }
    if requirement.degree != nil {
      terms.removeAll { SchoolCertificates(Words.of($0.name)).isNamed }
      let study = FieldOfStudy(requirement)
      if study.decides {
        // What a study is to be in is answered by studies.
        let hits = table.hits(in: requirement.words)
        terms.removeAll { term in
          let own = hits.filter { $0.term == term.index }
          return !own.isEmpty && own.allSatisfy { study.places.contains($0.words.lowerBound) }
        }
      }
    }
    guard requirement.kind == .licence, !requirement.anyTermSuffices else { return terms }
    return terms.filter { table.entries[$0.index].kind == .licence }
  }

  /// The answer to one part of a requirement.
  struct Part {
    var verdict: Match.Verdict
    var evidence: [MatchedFact] = []
    var missing: [Term] = []
    var unshown: [String] = []
    var arithmetic: Match.Arithmetic?
    var degree: Match.DegreeAnswer?
    var languages: [Match.LanguageAnswer] = []
  }

  private func combine(_ parts: [Part], _ requirement: Requirement) -> Match {
    let shown = parts.filter { $0.verdict == .shown }.count
    let absent = parts.filter { $0.verdict == .notShown }.count
    var verdict: Match.Verdict = shown == parts.count ? .shown : absent == parts.count ? .notShown : .partly
    var evidence: [MatchedFact] = []
    for found in parts.flatMap(\.evidence) where !evidence.contains(where: { $0.fact == found.fact }) {
      evidence.append(found)
    }
    if requirement.kind == .licence || !requirement.papers.isEmpty {
      evidence = validFirst(evidence)
      if verdict == .shown, isLapsed(evidence, for: requirement) { verdict = .partly }
    }
    if verdict == .shown, !showsClass(requirement, evidence) { verdict = .partly }
    // A statement that names a licence is no licence.
    if verdict == .shown, requirement.kind == .licence, !evidence.isEmpty, !evidence.contains(where: isHeld) {
      verdict = .partly
    }
    if !graded(&evidence, requirement), verdict == .shown { verdict = .partly }
    if !registered(&evidence, requirement), verdict == .shown { verdict = .partly }
    // A register that no table knows is shown by the paper that says so.
    if requirement.kind == .licence, requirement.papers.isEmpty, parts.count == 1,
      registrations(requirement)?.isEmpty == false
    {
      verdict = .shown
    }
    if verdict == .shown, !isShownByDoing(requirement, evidence) { verdict = .partly }
    if verdict == .shown, isBelowLevel(requirement, evidence) { verdict = .partly }
    if verdict == .shown { verdict = weighed(&evidence, requirement) }
    if requirement.degree != nil || Self.papers.contains(anyIn: requirement.words) {
      evidence = papersFirst(evidence)
    }
    return Match(
      requirement: requirement, verdict: verdict, evidence: Array(evidence.prefix(4)),
      missing: parts.flatMap(\.missing), unshown: parts.flatMap(\.unshown),
      arithmetic: parts.compactMap(\.arithmetic).first,
      degree: parts.compactMap(\.degree).first, languages: parts.flatMap(\.languages))
  }

  /// How far evidence shows a requirement that names an amount, or asks for more than somebody who learns can show; what
  /// shows it in full comes first.
  private func weighed(_ evidence: inout [MatchedFact], _ requirement: Requirement) -> Match.Verdict {
    let words = requirement.words
    if requirement.kind == .duty, namesLittle(requirement, words, evidence) { return .partly }
    var isEnough: ((Fact) -> Bool)?
    let hasNumber = AskedAmounts.hasNumber(words)
    if hasNumber, let asked = AskedAmounts.money(in: requirement.text, words) {
      isEnough = { AskedAmounts.greatest(in: $0.text, Words.of($0.text)).map { $0 >= asked } ?? false }
    } else if hasNumber, requirement.years == nil, let asked = PeopleLed.asked(words) {
      isEnough = { PeopleLed(Words.of($0.text))?.count.map { $0 >= asked } ?? false }
    } else if asksForStanding(requirement) {
      isEnough = { !isLearner($0) }
    }
    guard let isEnough, !evidence.isEmpty else { return .shown }
    let whole = evidence.filter { found in store[found.fact].map(isEnough) ?? false }
    guard !whole.isEmpty else { return .partly }
    evidence = whole + evidence.filter { found in !whole.contains { $0.fact == found.fact } }
    return .shown
  }

  /// Whether the terms of a duty are less than a third of what it says, and no evidence says more of it: who knows AWS has shown
  /// a part of "get our AWS bill under control".
  private func namesLittle(_ requirement: Requirement, _ words: [Word], _ evidence: [MatchedFact]) -> Bool {
    let content = words.indices.filter { FunctionWords.isContent(words[$0]) }
    let hits = table.hits(in: words).filter { hit in requirement.terms.contains { $0.index == hit.term } }
    guard !hits.isEmpty,
      3 * content.count(where: { i in hits.contains { $0.words.contains(i) } }) < content.count
    else { return false }
    let similar = similar(to: requirement.text)
    return !evidence.contains { found in similar.contains { $0.fact == found.fact } }
  }

  /// What is learnt or granted, and shown by a paper.
  private static let papers = PhraseSet(
    """
    qualification|qualified|diploma|degree|certificate|certified|Abschluss|Ausbildung|Studium|Weiterbildung|Qualifikation|diplôme|diplômé|formation|certificat|titulación|título|titulado|diploma de
    """)

  /// Degrees, then certificates, then the rest, each in its order.
  private func papersFirst(_ evidence: [MatchedFact]) -> [MatchedFact] {
    let ranks = evidence.map { found in
      switch store[found.fact]?.kind {
      case .education: 0
      case .certificate: 1
      default: 2
      }
    }
    return evidence.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }.map { evidence[$0] }
  }

  /// What says of itself that it is no longer valid stands last.
  private func validFirst(_ evidence: [MatchedFact]) -> [MatchedFact] {
    let isOver = evidence.map { store[$0.fact]?.kind == .certificate && Validity.isLapsed($0.quote) }
    return evidence.indices.sorted { (isOver[$0] ? 1 : 0, $0) < (isOver[$1] ? 1 : 0, $1) }
      .map { evidence[$0] }
  }

  /// Whether certificates are named, and those that say most of what is asked for are no longer valid by their own words:
  /// another card that is valid does not stand for one that lapsed.
  private func isLapsed(_ evidence: [MatchedFact], for requirement: Requirement) -> Bool {
    let certificates = evidence.filter { store[$0.fact]?.kind == .certificate }
    let asked = Set(requirement.words.filter(FunctionWords.isContent).map(\.key))
    let isAny = RequirementCues.anyOf.contains(anyIn: requirement.words)
    let likeness = certificates.map { found in
      isAny ? 0 : Set(Words.of(found.quote).map(\.key)).intersection(asked).count
    }
    let meant = certificates.indices.filter { likeness[$0] == likeness.max() }
    return !meant.isEmpty && meant.allSatisfy { Validity.isLapsed(certificates[$0].quote) }
  }

  private func isHeld(_ found: MatchedFact) -> Bool { store[found.fact].map(\.listsWhatIsHeld) ?? false }

  func matched(_ fact: Fact, _ means: MatchedFact.Means, _ score: Double) -> MatchedFact {
    MatchedFact(fact: fact.id, quote: fact.quote, place: fact.place, means: means, score: score)
  }

  /// The best of each list first, then the second best of each.
  func interleaved(_ lists: [[MatchedFact]]) -> [MatchedFact] {
    var out: [MatchedFact] = []
    for rank in 0..<4 {
      for list in lists where rank < list.count && !out.contains(where: { $0.fact == list[rank].fact }) {
        out.append(list[rank])
      }
    }
    return out
  }
}
