public import Base
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
    if let part = listed ?? (isMadeOfSkills(requirement) ? made(of: requirement, named) : named) {
      parts.append(part)
    }
    if parts.isEmpty { parts.append(worded(requirement)) }
    return combine(parts, requirement)
  }

  /// The terms that must be shown: languages are answered by their levels, and what a licence is for ("project management
  /// qualification (PRINCE2)") is not asked for by itself.
  private func asked(_ requirement: Requirement) -> [Term] {
    let terms = requirement.terms.filter { table.entries[$0.index].kind != .language }
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
    if requirement.kind == .licence, verdict == .shown, isLapsed(evidence) { verdict = .partly }
    if requirement.degree != nil || Self.papers.contains(anyIn: Words.of(requirement.text)) {
      evidence = papersFirst(evidence)
    }
    return Match(
      requirement: requirement, verdict: verdict, evidence: Array(evidence.prefix(4)),
      missing: parts.flatMap(\.missing), unshown: parts.flatMap(\.unshown),
      arithmetic: parts.compactMap(\.arithmetic).first,
      degree: parts.compactMap(\.degree).first, languages: parts.flatMap(\.languages))
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

  /// Whether certificates are named, and each says of itself that it is no longer valid.
  private func isLapsed(_ evidence: [MatchedFact]) -> Bool {
    let certificates = evidence.filter { store[$0.fact]?.kind == .certificate }
    return !certificates.isEmpty && certificates.allSatisfy { Validity.isLapsed($0.quote) }
  }

  func matched(_ fact: Fact, _ means: MatchedFact.Means, _ score: Double) -> MatchedFact {
    MatchedFact(fact: fact.id, quote: fact.quote, place: fact.place, means: means, score: score)
  }
}

// MARK: Terms

extension Matcher {
  /// What kind of fact proves more: what was done, before what is said.
  func proof(_ kind: Fact.Kind) -> Double {
    switch kind {
    case .highlight, .certificate: 1
    case .project, .education: 0.85
    case .position, .volunteer, .award, .publication: 0.8
    case .skill, .language: 0.7
    case .entry: 0.65
    case .summary: 0.55
    case .skillGroup, .basics, .interest: 0.4
    case .reference, .posting: 0.2
    }
  }

  func recency(_ dates: DateRange?) -> Double {
    guard let dates, let months = Experience.months(dates, today: date) else { return 0.5 }
    let age = max(0, 12 * date.year + (date.month ?? 12) - months.upperBound)
    return 1 / (1 + Double(age) / 96)
  }

  /// The facts that show `term`, the strongest first.
  func facts(showing term: Int) -> [MatchedFact] {
    var found: [(MatchedFact, Double)] = []
    for entry in index.entries {
      let fact = store.facts[entry.fact]
      guard let shown = entry.terms.first(where: { table.shows($0, term) }) else { continue }
      let exact = entry.terms.contains(term)
      let score = proof(fact.kind) * (exact ? 1 : 0.8) * (0.7 + 0.3 * recency(fact.dates))
      _ = shown
      found.append((matched(fact, exact ? .term : .relatedTerm, score), score))
    }
    return found.enumerated().sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }.map(
      \.element.0)
  }

  /// Terms of ours must be shown. Those of open data, of which a posting names many in passing, count where nothing
  /// else is named, and then the wording may answer as well.
  func named(_ terms: [Term], _ requirement: Requirement) -> Part? {
    let firm = terms.filter { !table.entries[$0.index].isOpen }
    if !firm.isEmpty { return shown(firm, requirement) }
    guard !terms.isEmpty else { return nil }
    let named = shown(terms, requirement)
    if named.verdict == .shown { return named }
    var worded = worded(requirement)
    if worded.verdict == .notShown || named.verdict == .partly && worded.verdict == .partly { return named }
    for found in named.evidence where !worded.evidence.contains(where: { $0.fact == found.fact }) {
      worded.evidence.append(found)
    }
    return worded
  }

  private func shown(_ terms: [Term], _ requirement: Requirement) -> Part {
    let any = requirement.anyTermSuffices
    let likeness = self.likeness(to: requirement.text)
    var lists: [[MatchedFact]] = []
    var missing: [Term] = []
    for term in terms {
      let found = facts(showing: term.index)
      if found.isEmpty { missing.append(term) } else { lists.append(blended(found, likeness)) }
    }
    // A term that few facts show says more than one that many show.
    lists = lists.enumerated().sorted { ($0.element.count, $0.offset) < ($1.element.count, $1.offset) }
      .map(\.element)
    if let part = tooGeneral(lists, missing, requirement) { return part }
    if lists.isEmpty, let near = nearlyNamed(terms, requirement) { return near }
    let verdict: Match.Verdict =
      lists.isEmpty ? .notShown : missing.isEmpty || any ? .shown : .partly
    return Part(verdict: verdict, evidence: interleaved(lists), missing: any && !lists.isEmpty ? [] : missing)
  }

  /// Orders facts that show a term by how much of the requirement's wording they share too.
  private func blended(_ found: [MatchedFact], _ likeness: [FactID: Double]) -> [MatchedFact] {
    let scored = found.map { fact in
      var fact = fact
      fact.score = 0.6 * fact.score + 0.4 * (likeness[fact.fact] ?? 0)
      return fact
    }
    return scored.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
      .map(\.element)
  }

  /// Where the terms are a small part of what is asked ("be registered with the Board of Nursing"), a fact must
  /// share more than the terms.
  private func tooGeneral(_ lists: [[MatchedFact]], _ missing: [Term], _ requirement: Requirement) -> Part? {
    guard !lists.isEmpty, missing.isEmpty, lists.allSatisfy({ $0.count > max(6, index.entries.count / 4) })
    else { return nil }
    let words = Words.of(requirement.text)
    let named = table.hits(in: words).reduce(0) { $0 + $1.words.count }
    guard 3 * named < words.filter(FunctionWords.isContent).count else { return nil }
    let similar = similar(to: requirement.text)
    guard let best = similar.first else { return Part(verdict: .partly, evidence: Array(lists[0].prefix(2))) }
    return Part(
      verdict: best.score >= Self.coverageShown ? .shown : .partly, evidence: Array(similar.prefix(3)))
  }

  /// A fact whose words are nearly those of a long term: "Projektleiterin" for "Projektleitung".
  private func nearlyNamed(_ terms: [Term], _ requirement: Requirement) -> Part? {
    let words = Words.of(requirement.text)
    for hit in table.hits(in: words) where terms.contains(where: { $0.index == hit.term }) {
      let named = Array(words[hit.words])
      guard named.reduce(0, { $0 + $1.folded.utf8.count }) >= 8 else { continue }
      let grams = FactIndex.grams(named)
      let shares = index.gramShares(grams)
      // A licence is shown by papers alone.
      let near = index.entries.indices.filter { shares[$0] >= 0.7 }.map { index.entries[$0] }.filter {
        let kind = store.facts[$0.fact].kind
        return requirement.kind != .licence || kind == .certificate || kind == .education
      }
      if near.isEmpty { continue }
      return Part(
        verdict: .partly, evidence: near.prefix(3).map { matched(store.facts[$0.fact], .wording, 0.5) })
    }
    return nil
  }

  /// The statements that mean most of what `text` does, in the profile's order.
  func statements(meaning text: String) -> [FactID] {
    let shares = index.meanings.shares(of: Words.of(text))
    let near = index.entries.indices.filter { shares[$0] >= Self.meant }
    return near.map { store.facts[index.entries[$0].fact] }.filter { $0.kind == .highlight }.map(\.id)
  }

  /// How much of what a text means each fact says.
  func likeness(to text: String) -> [FactID: Double] {
    var out: [FactID: Double] = [:]
    for (entry, share) in zip(index.entries, index.meanings.shares(of: Words.of(text))) {
      out[store.facts[entry.fact].id] = share
    }
    return out
  }

  func query(_ words: [Word]) -> [(key: UInt64, weight: Double)] {
    var query: [(key: UInt64, weight: Double)] = []
    for word in words where !query.contains(where: { $0.key == word.key }) {
      query.append((word.key, index.weight(word.key)))
    }
    return query
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

// MARK: Words

extension Matcher {
  static let coverageShown = 0.55
  private static let coveragePartly = 0.38
  /// Of five statements of `eval/relevance` (open half) above it four have to do with what is asked for.
  private static let meant = 0.62

  func worded(_ requirement: Requirement) -> Part {
    let found = similar(to: requirement.text)
    guard let best = found.first else { return Part(verdict: .notShown) }
    return Part(
      verdict: best.score >= Self.coverageShown ? .shown : .partly, evidence: Array(found.prefix(3)))
  }

  /// The facts that say what `text` says in similar words, the likeliest first; only those above the threshold.
  func similar(to text: String) -> [MatchedFact] {
    let all = Words.of(text)
    let words = all.filter(FunctionWords.isContent)
    let query = query(words)
    guard !query.isEmpty else { return [] }
    let scores = index.scores(query)
    let grams = index.gramShares(FactIndex.grams(words))
    let rank = FusedRanking.order(answers(to: all))
    var found: [MatchedFact] = []
    for i in rank {
      let score = scores[i]
      let strength = max(score.coverage, grams[i] - 0.1)
      let enough = score.words >= 2 || (query.count == 1 && score.words == 1) || grams[i] >= 0.62
      guard enough, strength >= Self.coveragePartly else { continue }
      found.append(matched(store.facts[index.entries[i].fact], .wording, strength))
    }
    return found
  }

  /// All facts in the order in which they answer `text`, the likeliest first, by what their words mean, by the words themselves,
  /// by n-grams and by terms under any of their names. Without what shares nothing with it.
  /// O(facts · terms + words of the text · words of the facts).
  public func ranking(for text: String) -> [FactID] {
    FusedRanking.order(answers(to: Words.of(text))).map { store.facts[index.entries[$0].fact].id }
  }

  /// The same without regard to meaning: the facts that a text may have its words from.
  func sources(of text: String) -> [FactID] {
    FusedRanking.order(lexical(Words.of(text)).scores).map { store.facts[index.entries[$0].fact].id }
  }

  /// How well each entry answers a text; to be compared only with each other.
  private func answers(to words: [Word]) -> [Double] {
    let lexical = lexical(words)
    return FusedRanking.answers(
      meanings: index.meanings.shares(of: words), lexical: lexical.scores, terms: lexical.terms,
      count: words.count(where: FunctionWords.isContent))
  }

  /// How far each entry has a text's words and n-grams, and its terms.
  private func lexical(_ words: [Word]) -> (scores: [Double], terms: [Double]) {
    let content = words.filter(FunctionWords.isContent)
    let named = named(Array(Set(table.hits(in: words).map(\.term))).sorted())
    let scores = FusedRanking.scores(
      bm25: index.scores(query(content)).map(\.bm25),
      grams: index.weightedGramShares(FactIndex.grams(content)), terms: named)
    return (scores, named)
  }

  /// The share of the weight of `terms` that each entry shows; a term that few entries show weighs more.
  private func named(_ terms: [Int]) -> [Double] {
    var out = [Double](repeating: 0, count: index.entries.count)
    var total = 0.0
    for term in terms {
      let showing = index.entries.indices.filter { i in
        index.entries[i].terms.contains { table.shows($0, term) }
      }
      let weight = FactIndex.log(1 + Double(index.entries.count) / Double(1 + showing.count))
      total += weight
      for i in showing { out[i] += weight }
    }
    return total > 0 ? out.map { $0 / total } : out
  }
}

// MARK: Degrees, languages

extension Matcher {
  private func education(_ asked: DegreeLevel, _ requirement: Requirement) -> Part {
    var evidence: [MatchedFact] = []
    var answer = Match.DegreeAnswer(asked: asked)
    for fact in store.facts where fact.kind == .education {
      guard let level = DegreePattern.highest(in: Words.of(fact.text)) else { continue }
      guard fact.dates?.isCurrent != true else { continue }
      if answer.found.map({ $0 < level }) ?? true { (answer.found, answer.fact) = (level, fact.id) }
      if level >= asked { evidence.append(matched(fact, .degree, Double(level.rawValue) / 6)) }
    }
    let field = Words.of(requirement.text).filter { FunctionWords.isContent($0) }.map(\.key)
    let ranked = evidence.enumerated().sorted { a, b in
      let x = overlap(a.element.quote, field)
      let y = overlap(b.element.quote, field)
      return (y, a.offset) < (x, b.offset)
    }
    if !evidence.isEmpty { return Part(verdict: .shown, evidence: ranked.map(\.element), degree: answer) }
    guard answer.found != nil else { return Part(verdict: .notShown, degree: answer) }
    let lower = store.facts.filter { $0.kind == .education }.prefix(1).map { matched($0, .degree, 0.3) }
    return Part(verdict: .partly, evidence: Array(lower), degree: answer)
  }

  private func overlap(_ text: String, _ keys: [UInt64]) -> Int {
    let own = Set(Words.of(text).map(\.key))
    return keys.filter(own.contains).count
  }

  private func languages(_ requirement: Requirement) -> Part {
    var part = Part(verdict: .shown)
    var shown = 0
    for demand in requirement.languageLevels {
      let found = store.facts.filter { fact in
        fact.kind == .language && table.terms(in: fact.text).contains { $0.index == demand.language.index }
      }
      guard let fact = found.first else {
        part.missing.append(demand.language)
        part.languages.append(Match.LanguageAnswer(demand: demand, isMet: false))
        continue
      }
      let level = LanguagePattern.level(in: Words.of(fact.text))
      let enough = demand.level.map { asked in level.map { $0 >= asked } ?? false } ?? true
      if enough { shown += 1 }
      part.languages.append(
        Match.LanguageAnswer(demand: demand, fact: fact.id, found: level, isMet: enough))
      part.evidence.append(matched(fact, .language, enough ? 1 : 0.5))
    }
    let all = requirement.languageLevels.count
    let sufficient = shown == all || (requirement.anyTermSuffices && shown > 0)
    part.verdict = sufficient ? .shown : part.evidence.isEmpty ? .notShown : .partly
    if sufficient { part.missing = [] }
    return part
  }
}
