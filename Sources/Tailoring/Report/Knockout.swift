public import Base
public import Content

/// A question that a posting decides by yes or no: years, degree, licence, level of a language; answered by arithmetic.
public struct Knockout: Hashable, Sendable {
  /// A stretch of time that was added up.
  public struct Interval: Hashable, Sendable {
    public var fact: FactID
    public var place: String
    /// Its first and last month.
    public var from: PartialDate
    public var to: PartialDate
    /// Its months, both ends included.
    public var months: Int
    /// Those that no earlier interval covers.
    public var counted: Int
  }
  public var requirement: FactID
  /// `years`, `degree`, `licence` or `language`.
  public var kind: Requirement.Kind
  /// The posting's words.
  public var question: String
  /// "5 years", "German, C1".
  public var asked: String
  /// "9 years 1 month", "native"; nil where nothing was found.
  public var found: String?
  /// The entry that answers it; nil for years.
  public var source: MatchReport.Source?
  public var verdict: Match.Verdict
  /// By start; only for years. What they count sums to what was found.
  public var intervals: [Interval]
  /// The registration or degree since which years count, and its month; nil where the question names none.
  public var since: MatchReport.Source?
  public var sinceMonth: PartialDate?
  /// The months of all positions, overlaps counted once, where years are asked for and no position names what in.
  public var allMonths: Int?

  /// The questions that a requirement which must be met holds, and their answers.
  static func all(
    in match: Match, _ store: FactStore, date: PartialDate, _ wording: ReportWording = ReportWording()
  ) -> [Knockout] {
    guard match.requirement.strength == .must, match.requirement.kind != .duty else { return [] }
    var out: [Knockout] = []
    if let sum = match.arithmetic { out.append(years(match, sum, store, date, wording)) }
    if let degree = match.degree {
      let question = Self.degree(match, degree, store, wording)
      // Whether something else is equivalent is for the reader to say.
      if question.verdict == .shown || !match.requirement.acceptsEquivalent { out.append(question) }
    }
    if match.requirement.kind == .licence { out.append(licence(match, store, wording)) }
    guard match.requirement.anyTermSuffices, match.languages.count > 1 else {
      return out + match.languages.map { language(match, $0, store, wording) }
    }
    return out + [anyLanguage(match, store, wording)]
  }

  private init(
    _ match: Match, _ kind: Requirement.Kind, asked: String, found: String?,
    source: MatchReport.Source? = nil, verdict: Match.Verdict, intervals: [Interval] = [],
    allMonths: Int? = nil
  ) {
    requirement = match.requirement.id
    self.kind = kind
    question = match.requirement.text
    self.asked = asked
    self.found = found
    self.source = source
    self.verdict = verdict
    self.intervals = intervals
    self.allMonths = allMonths
  }

  private static func years(
    _ match: Match, _ sum: Match.Arithmetic, _ store: FactStore, _ date: PartialDate,
    _ wording: ReportWording
  ) -> Knockout {
    let isEnough = sum.foundMonths >= sum.askedMonths && sum.isCertain
    let verdict: Match.Verdict = isEnough ? .shown : sum.foundMonths > 0 ? .partly : .notShown
    var out = Knockout(
      match, .years, asked: wording.words.duration(sum.askedMonths),
      found: sum.foundMonths > 0 ? wording.words.duration(sum.foundMonths) : nil, verdict: verdict,
      intervals: intervals(sum, store, date), allMonths: sum.foundMonths == 0 ? all(store, date) : nil)
    if let since = sum.since {
      out.since = wording.source(since.fact, store)
      out.sinceMonth = month(since.month)
    }
    return out
  }

  private static func all(_ store: FactStore, _ date: PartialDate) -> Int {
    let positions = store.facts.filter { $0.kind == .position }
    return Experience.total(positions.compactMap { $0.dates.flatMap { Experience.months($0, today: date) } })
  }

  /// The intervals that were added by start, months that overlap counted with the first. O(n log n).
  private static func intervals(_ sum: Match.Arithmetic, _ store: FactStore, _ date: PartialDate)
    -> [Interval]
  {
    let dated = sum.facts.compactMap { store[$0] }.compactMap { fact in
      fact.dates.flatMap { Experience.months($0, today: date) }.map { months in
        let from = max(months.lowerBound, sum.since?.month ?? months.lowerBound)
        return (fact: fact, months: min(from, months.upperBound - 1)..<months.upperBound)
      }
    }
    var reach = Int.min
    // A summary that states less than the positions take counts a part of the first.
    let all = Experience.total(dated.map(\.months))
    var excess = max(0, all - sum.foundMonths)
    return dated.enumerated().sorted { a, b in
      (a.element.months.lowerBound, a.element.months.upperBound, a.offset)
        < (b.element.months.lowerBound, b.element.months.upperBound, b.offset)
    }.map { entry in
      let (fact, months) = entry.element
      let own = max(0, months.upperBound - max(months.lowerBound, reach))
      let counted = max(0, own - excess)
      excess -= own - counted
      reach = max(reach, months.upperBound)
      return Interval(
        fact: fact.id, place: fact.place, from: month(months.lowerBound), to: month(months.upperBound - 1),
        months: months.count, counted: counted)
    }
  }

  /// The month so many months after the start of year 0.
  private static func month(_ months: Int) -> PartialDate {
    PartialDate(year: months / 12, month: months % 12 + 1)
  }

  private static func degree(
    _ match: Match, _ answer: Match.DegreeAnswer, _ store: FactStore, _ wording: ReportWording
  ) -> Knockout {
    let verdict: Match.Verdict = answer.isMet ? .shown : answer.found == nil ? .notShown : .partly
    let asked = wording.words.degree(answer.asked)
    let found = answer.found.map(wording.words.degree).map { name in
      answer.expected.map { wording.words.expected(name, on: "\($0)") } ?? name
    }
    return Knockout(
      match, .degree, asked: match.requirement.acceptsEquivalent ? wording.words.orEquivalent(asked) : asked,
      found: found,
      source: answer.fact.flatMap { wording.source($0, store) }, verdict: verdict)
  }

  /// Certificates, studies and lists of skills answer; a statement that names a licence is no licence.
  private static func licence(_ match: Match, _ store: FactStore, _ wording: ReportWording) -> Knockout {
    let papers = match.requirement.papers
    let names = (papers.isEmpty ? match.requirement.terms : papers).map {
      asked($0, match.requirement, wording)
    }
    // A register or licence that no table knows is asked for in the posting's words.
    let joined =
      names.isEmpty || papers.isEmpty && Permits.areAsked(Words.of(match.requirement.text))
      ? match.requirement.text
      : match.requirement.anyTermSuffices ? wording.words.any(names) : names.joined(separator: ", ")
    let named = match.evidence.filter { [.term, .relatedTerm, .widerTerm].contains($0.means) }
    let shown = named.filter { found in
      store[found.fact].map { $0.kind == .certificate || $0.kind == .education } ?? false
    }
    let listed = named.filter { store[$0.fact]?.listsWhatIsHeld ?? false }
    let held = shown.isEmpty ? Array(listed.prefix(1)) : shown
    // What is like it without naming it is told, too, for it is why the answer is not "no".
    let found = held.isEmpty ? Array((named.isEmpty ? match.evidence : named).prefix(1)) : held
    return Knockout(
      match, .licence, asked: joined, found: found.isEmpty ? nil : found.map(\.quote).joined(separator: "; "),
      verdict: match.verdict)
  }

  /// A licence as the posting says it, a driving licence with the classes that are asked for.
  private static func asked(_ term: Term, _ requirement: Requirement, _ wording: ReportWording) -> String {
    let name = wording.name(term, in: requirement)
    let classes = DrivingClasses.named(in: requirement.text)
    guard term.name == "driving licence", !classes.isEmpty, DrivingClasses.named(in: name) != classes else {
      return name
    }
    let separator = requirement.text.contains("/") ? "/" : ", "
    return wording.words.licence(name, classes: classes.joined(separator: separator))
  }

  /// "English or German": one question, which the language that is known best answers.
  private static func anyLanguage(_ match: Match, _ store: FactStore, _ wording: ReportWording) -> Knockout {
    let asked = match.languages.map { Self.asked($0, match, wording) }
    let best = match.languages.first(where: \.isMet) ?? match.languages.first { $0.fact != nil }
    let found = best.map { answer in
      wording.name(answer.demand.language, in: match.requirement) + ", " + Self.found(answer, wording)
    }
    return Knockout(
      match, .language, asked: wording.words.any(asked), found: best?.fact == nil ? nil : found,
      source: best?.fact.flatMap { wording.source($0, store) },
      verdict: best?.isMet == true ? .shown : best?.fact == nil ? .notShown : .partly)
  }

  private static func language(
    _ match: Match, _ answer: Match.LanguageAnswer, _ store: FactStore, _ wording: ReportWording
  ) -> Knockout {
    Knockout(
      match, .language, asked: asked(answer, match, wording),
      found: answer.fact.map { _ in found(answer, wording) },
      source: answer.fact.flatMap { wording.source($0, store) },
      verdict: answer.isMet ? .shown : answer.fact == nil ? .notShown : .partly)
  }

  /// "German, C1".
  private static func asked(
    _ answer: Match.LanguageAnswer, _ match: Match, _ wording: ReportWording
  ) -> String {
    wording.name(answer.demand.language, in: match.requirement)
      + (answer.demand.level.map { ", " + wording.words.level($0) } ?? "")
  }

  private static func found(_ answer: Match.LanguageAnswer, _ wording: ReportWording) -> String {
    answer.found.map(wording.words.level) ?? wording.words.noLevel
  }
}
