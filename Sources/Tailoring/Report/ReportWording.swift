internal import Base
internal import Content

/// What a match report says of each requirement and each change, in the words of its language.
struct ReportWording {
  let words: any ReportWords
  private let vocabulary: Vocabulary

  init(_ language: ReportLanguage = .en, vocabulary: Vocabulary = .standard) {
    words = language.words
    self.vocabulary = vocabulary
  }

  // MARK: Requirements

  /// - Parameter isHidden: whether facts that the person hides would show more.
  func row(_ match: Match, isHidden: Bool = false) -> MatchReport.Row {
    let missing = missingNames(match)
    let advice = isHidden ? ReportAdvice.hidden : advice(match, missing)
    return MatchReport.Row(
      match: match, missingNames: missing, advice: advice.map(words.advice),
      arithmetic: match.arithmetic.map(arithmetic))
  }

  /// "4 years 7 months found, 3 years asked for".
  func arithmetic(_ sum: Match.Arithmetic) -> String {
    words.arithmetic(
      found: sum.foundMonths == 0 ? nil : words.duration(sum.foundMonths),
      asked: words.duration(sum.askedMonths))
  }

  /// What no fact shows, in the posting's words.
  private func missingNames(_ match: Match) -> [String] {
    guard match.verdict != .shown else { return [] }
    return match.unshown.isEmpty ? match.missing.map { name($0, in: match.requirement) } : match.unshown
  }

  /// A language by its name in the report's language; another term as the requirement says it.
  func name(_ term: Term, in requirement: Requirement) -> String {
    if let language = LanguageNames.name(of: term.name, in: words.language) { return language }
    return vocabulary.words(of: term, in: requirement.text) ?? term.name
  }

  private func advice(_ match: Match, _ missing: [String]) -> ReportAdvice? {
    guard match.verdict != .shown else { return nil }
    if let sum = match.arithmetic { return .time(open(sum, missing)) }
    if let degree = match.degree, degree.found.map({ $0 < degree.asked }) ?? true {
      return match.requirement.acceptsEquivalent ? .equivalent : .degree
    }
    if let degree = match.degree, !degree.isMet, !missing.isEmpty { return .field(missing) }
    if let advice = languages(match) { return advice }
    if !match.evidence.isEmpty, !Grades(Words.of(match.requirement.text)).isEmpty { return .grade }
    if match.requirement.kind == .licence || Self.permits.contains(anyIn: Words.of(match.requirement.text)),
      match.evidence.isEmpty
    {
      return .paper
    }
    if match.requirement.kind == .licence, !DrivingClasses.named(in: match.requirement.text).isEmpty {
      return .drivingClass
    }
    if !missing.isEmpty { return .naming(missing) }
    return switch match.requirement.kind {
    case .years: .dates
    case .degree: .degree
    case .licence where match.evidence.contains { Validity.isLapsed($0.quote) }: .lapsed
    case .licence: .paperByName
    case .language: .restOfLanguage
    case .location: .location
    case .skill, .duty: .deed
    }
  }

  /// What would show the languages that are not shown as they are asked for; nil where all are.
  private func languages(_ match: Match) -> ReportAdvice? {
    let open = match.languages.filter { !$0.isMet }
    guard !open.isEmpty else { return nil }
    let unknown = open.filter { $0.fact == nil }.map { name($0.demand.language, in: match.requirement) }
    let lower = open.filter { $0.fact != nil }.map { answer in
      ReportAdvice.LowerLanguage(
        name: name(answer.demand.language, in: match.requirement), found: answer.found.map(words.level),
        asked: answer.demand.level.map(words.level))
    }
    return .languages(unknown: unknown, lower: lower)
  }

  /// What is held as a card or a paper, known by name or not: "Safe Pass", "forklift ticket", "Staplerschein".
  private static let permits = PhraseSet(
    """
    card|ticket|permit|pass|licence|license|certificate|vetting|clearance|Safe Pass|Schein|Bescheinigung|Nachweis|Führungszeugnis|Gesundheitszeugnis|Zertifikat|
    habilitation|CACES|carte professionnelle|attestation|carné|carnet|certificado|acreditación
    """)

  private func open(_ sum: Match.Arithmetic, _ missing: [String]) -> ReportAdvice.OpenTime {
    if sum.foundMonths >= sum.askedMonths, !sum.isCertain { return .unsure }
    if sum.foundMonths > 0 { return .short(words.duration(max(0, sum.askedMonths - sum.foundMonths))) }
    return .none(missing)
  }

  // MARK: Changes

  /// What `shown` says in other words than `store`: summaries, statements and skills; then the skills that joined.
  func rewordings(
    in shown: Profile, of store: FactStore, accepted: AcceptedWordings = AcceptedWordings()
  ) -> [MatchReport.Rewording] {
    let joined = accepted.skills.map { skill in
      MatchReport.Rewording(
        fact: skill.group, place: store[skill.group].map(place) ?? "", before: nil, after: skill.name,
        reason: words.reason(RewordingReason.added))
    }
    return FactStore(shown).facts.compactMap { fact in
      guard [.summary, .highlight, .skill].contains(fact.kind), let source = store[fact.id],
        source.kind == fact.kind
      else { return nil }
      let isOwn = source.first != nil && source.quote == fact.quote
      guard isOwn || source.quote != fact.quote else { return nil }
      let text = accepted.texts[fact.id]?.text
      let isAccepted = text == fact.text || text == fact.quote
      return MatchReport.Rewording(
        fact: fact.id, place: place(source), before: source.first ?? source.quote, after: fact.quote,
        reason: words.reason(isOwn ? RewordingReason.own : isAccepted ? .accepted : .proposed))
    } + joined
  }

  /// - Parameter isEvidence: whether the fact is quoted for the requirements that it answers.
  func reason(_ reason: Evidence.Reason, _ store: FactStore, isEvidence: Bool = true) -> String {
    let reason: ChangeReason =
      switch reason {
      case .answers(let names): isEvidence ? .answers(names.count) : .hasToDo(names.count)
      case .recent: .recent
      case .measured: .measured
      case .minimum: .minimum
      case .room: .room
      case .continuity: .continuity
      case .repeats(let other): .repeats(store[other]?.quote ?? other.name)
      case .unasked: .unasked
      case .pageBudget: .pageBudget
      case .pinned: .pinned
      case .hidden: .hidden
      case .ordered: .ordered
      }
    return words.reason(reason)
  }

  /// Where a fact stands: the person's own words, else the name of the part of the profile.
  func place(_ fact: Fact) -> String { ProfilePart(fact).map(words.place) ?? fact.place }

  /// A fact that is quoted; nil where it is not there.
  func source(_ id: FactID, _ store: FactStore) -> MatchReport.Source? {
    store[id].map { MatchReport.Source(fact: $0.id, quote: $0.quote, place: place($0)) }
  }

  // MARK: Notes

  /// - Parameters:
  ///   - posting: the posting's name.
  ///   - said: what the letter says in the person's own words.
  static func notes(_ tailored: TailoredProfile, posting: String, said: Set<FactID>, pages: Int)
    -> [ReportNote]
  {
    var out: [ReportNote] = tailored.matches.isEmpty ? [.noRequirements] : []
    let left = (tailored.reading?.askedStatements ?? []).filter { statement in
      !(statement.kind.purpose.map { said.contains($0.id) } ?? false)
    }
    if !left.isEmpty { out.append(.asked(left)) }
    let keys = OwnSentence.Purpose.allCases.filter { key in left.contains { $0.kind.purpose == key } }
    if !keys.isEmpty {
      let entry = keys.map { $0.rawValue + ": …" }.joined(separator: ", ")
      out.append(.toWrite("letter: {\(entry)}", "profiles/\(tailored.source.slug)/jobs/\(posting).yaml"))
    }
    if tailored.reading?.isTruncated == true { out.append(.truncated) }
    out += (tailored.reading?.hazards ?? []).map { .hazard($0) }
    out += tailored.hiding.gaps.map { .gap(month($0.lowerBound), month($0.upperBound - 1)) }
    out += tailored.hiding.unshown.map { .hiddenShows($0.text) }
    if pages > tailored.pages { out.append(.tooLong(pages: pages, asked: tailored.pages)) }
    return out
  }

  /// `2019-03` for a count of months since year 0.
  private static func month(_ months: Int) -> PartialDate {
    PartialDate(year: months / 12, month: months % 12 + 1)
  }
}

extension Vocabulary {
  /// The words by which `text` names a term first, as written; nil where it does not. O(words).
  fileprivate func words(of term: Term, in text: String) -> String? {
    let words = Words.of(text)
    guard let hit = reading.hits(in: words).first(where: { $0.term == term.index }) else { return nil }
    let start = words[hit.words.lowerBound].range.lowerBound
    let end = words[hit.words.upperBound - 1].range.upperBound
    return String(decoding: Array(text.utf8)[start..<end], as: UTF8.self)
  }
}

extension [AskedStatement] {
  /// The posting's sentences, each once.
  var quotes: [String] {
    reduce(into: []) { out, statement in
      if !out.contains(statement.quote) { out.append(statement.quote) }
    }
  }
}

extension String {
  /// With a small first letter, to go on in a sentence.
  var uncapitalized: String { prefix(1).lowercased() + dropFirst() }
}

extension Preference {
  /// Whether the ratings are heeded and why, in words that begin without a capital.
  public var explanation: String { EnglishReport().preference(self) }
}

extension [ClaimProblem] {
  /// What a sentence says that its facts do not, for messages: "the number `900`, the word `nurses`".
  public var explanation: String { EnglishReport().problems(self) { "`\($0)`" } }
}

extension ClaimProblem {
  /// What its sentence says that its facts do not, for messages.
  public var explanation: String { [self].explanation }
}
