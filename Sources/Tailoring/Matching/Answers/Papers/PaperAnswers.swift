internal import Base
internal import Content

/// Degrees and languages, answered by their levels.
extension Matcher {
  func education(_ asked: DegreeLevel, _ requirement: Requirement) -> Part {
    var evidence: [MatchedFact] = []
    var ahead: [MatchedFact] = []
    var answer = Match.DegreeAnswer(asked: asked)
    for fact in store.facts where fact.kind == .education || isAward(fact) {
      guard let level = DegreePattern.highest(in: Words.of(fact.text)) else { continue }
      guard fact.dates?.isCurrent != true else { continue }
      let isEnough = level > asked || level == asked && showsLevel(requirement, fact)
      // A degree that ends after the day of the letter is not held yet.
      if let end = fact.dates?.end, isAhead(end) {
        if isEnough { ahead.append(matched(fact, .degree, Double(level.rawValue) / 6)) }
        continue
      }
      if answer.found.map({ $0 < level }) ?? true { (answer.found, answer.fact) = (level, fact.id) }
      if isEnough {
        evidence.append(matched(fact, .degree, Double(level.rawValue) / 6))
      }
    }
    let field = requirement.words.filter { FunctionWords.isContent($0) }.map(\.key)
    let ranked = evidence.enumerated().sorted { a, b in
      let x = overlap(a.element.quote, field)
      let y = overlap(b.element.quote, field)
      return (y, a.offset) < (x, b.offset)
    }
    let study = FieldOfStudy(requirement)
    let studied = studied(study, ranked.map(\.element), requirement)
    answer.isMet = !studied.isEmpty
    if !studied.isEmpty { return Part(verdict: .shown, evidence: studied, degree: answer) }
    let due = self.studied(study, ahead, requirement)
    if let part = expected(due.isEmpty && evidence.isEmpty ? ahead : due, answer) {
      guard due.isEmpty else { return part }
      var other = part
      other.unshown = study.fields.map { $0.map(\.raw).joined(separator: " ") }
      return other
    }
    if !evidence.isEmpty {
      return Part(
        verdict: .partly, evidence: ranked.map(\.element),
        unshown: study.fields.map { $0.map(\.raw).joined(separator: " ") }, degree: answer)
    }
    guard answer.found != nil else { return Part(verdict: .notShown, degree: answer) }
    let lower = store.facts.filter { $0.id == answer.fact }.prefix(1).map { matched($0, .degree, 0.3) }
    return Part(verdict: .partly, evidence: Array(lower), degree: answer)
  }

  /// What a degree answers in part that will be held: nil where none will.
  private func expected(_ studies: [MatchedFact], _ answer: Match.DegreeAnswer) -> Part? {
    guard let first = studies.first, let fact = store[first.fact] else { return nil }
    var answer = answer
    answer.found = DegreePattern.highest(in: Words.of(fact.text))
    (answer.fact, answer.expected) = (fact.id, fact.dates?.end)
    return Part(verdict: .partly, evidence: studies, degree: answer)
  }

  /// Whether a date is later than the day of the letter; where months or days are unknown, in doubt it is not.
  private func isAhead(_ end: PartialDate) -> Bool {
    guard end.year == date.year else { return end.year > date.year }
    guard let month = end.month, let today = date.month else { return false }
    return month > today
  }

  /// "NVQ Level 3 in Plumbing", entered as a certificate: an award that is a level of education by its name.
  private func isAward(_ fact: Fact) -> Bool {
    fact.kind == .certificate && Self.awards.contains(anyIn: Words.of(fact.text))
      && !Validity.isLapsed(fact.text)
  }

  private static let awards = PhraseSet(
    "NVQ|SVQ|HNC|HND|BTEC|City and Guilds|Gesellenbrief|Facharbeiterbrief|Meisterbrief|BTS|CFGM|CFGS|grado medio|grado superior"
  )

  private func overlap(_ text: String, _ keys: [UInt64]) -> Int {
    let own = Set(Words.of(text).map(\.key))
    return keys.filter(own.contains).count
  }

  func languages(_ requirement: Requirement) -> Part {
    var part = Part(verdict: .shown)
    var shown = 0
    for demand in requirement.languageLevels {
      let found = store.facts.filter { fact in
        fact.kind == .language
          && table.terms(in: fact.text).contains {
            table.shows($0.index, demand.language.index)
          }
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
