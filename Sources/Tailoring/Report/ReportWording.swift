internal import Base
internal import Content

/// The sentences of a match report (it is written to the person, in English).
enum ReportWording {
  /// - Parameter isHidden: whether facts that the person hides would show more.
  static func row(_ match: Match, isHidden: Bool = false) -> MatchReport.Row {
    let hidden = "your file for this job hides what shows it"
    return MatchReport.Row(
      match: match, advice: isHidden ? hidden : advice(match), arithmetic: match.arithmetic.map(arithmetic))
  }

  /// "4 years 7 months of 3 years asked for".
  static func arithmetic(_ sum: Match.Arithmetic) -> String {
    let found = sum.foundMonths == 0 ? "no dated position that names it" : duration(sum.foundMonths)
    return "\(found) found, \(duration(sum.askedMonths)) asked for"
  }

  static func duration(_ months: Int) -> String {
    func count(_ n: Int, _ unit: String) -> String { "\(n) \(unit)\(n == 1 ? "" : "s")" }
    let parts = [(months / 12, "year"), (months % 12, "month")].filter { $0.0 > 0 }
    return parts.isEmpty ? "0 months" : parts.map { count($0.0, $0.1) }.joined(separator: " ")
  }

  private static func advice(_ match: Match) -> String? {
    guard match.verdict != .shown else { return nil }
    let missing = match.missingNames
    if let sum = match.arithmetic { return advice(sum, missing) }
    if let degree = match.degree, match.requirement.acceptsEquivalent,
      degree.found.map({ $0 < degree.asked }) ?? true
    {
      return
        "what is equivalent is for the reader to judge: say in the letter what you learnt or did that stands for it; a degree, "
        + "if you hold one, belongs under education by its name (studyType)"
    }
    if let degree = match.degree, degree.found.map({ $0 < degree.asked }) ?? true {
      return
        "if you hold it, an entry under education that names it (studyType), with its dates, would show it"
    }
    if let degree = match.degree, !degree.isMet, !missing.isEmpty {
      return
        "a degree is there, but its entry does not name \(list(missing)); if that was its field, or a part of it, name it there "
        + "(area or courses)"
    }
    if let advice = advice(match.languages) { return advice }
    if !match.evidence.isEmpty, !Grades(Words.of(match.requirement.text)).isEmpty {
      return "what is held is not of the grade asked for, by its name; if you hold that one too, add it"
    }
    if match.requirement.kind == .licence || permits.contains(anyIn: Words.of(match.requirement.text)),
      match.evidence.isEmpty
    {
      return "if you hold it, an entry under certificates would show it"
    }
    if match.requirement.kind == .licence, !DrivingClasses.named(in: match.requirement.text).isEmpty {
      return "the entry does not name the class asked for; if you hold it, name it there"
    }
    if !missing.isEmpty {
      return "if it is true, add a statement to a position or a skill that names \(list(missing))"
    }
    switch match.requirement.kind {
    case .years: return "dates on every position that counts would show it"
    case .degree: return "an entry under education that names it (studyType) would show it"
    case .licence where match.evidence.contains { Validity.isLapsed($0.quote) }:
      return "by its own words it lapsed; if it was renewed, say so"
    case .licence: return "an entry under certificates would show it"
    case .language: return "an entry under languages with a level, such as B2, would show it"
    case .location: return "a location in the basics would show it"
    case .skill, .duty: return "a statement that says where and with what result this was done would show it"
    }
  }

  /// What would show the languages that are not shown as they are asked for; nil where all are.
  private static func advice(_ answers: [Match.LanguageAnswer]) -> String? {
    let open = answers.filter { !$0.isMet }
    let unknown = open.filter { $0.fact == nil }.map(\.demand.language.name)
    var parts: [String] = []
    if !unknown.isEmpty {
      let them = unknown.count == 1 ? "it" : "each of them you speak"
      parts.append(
        "if you speak \(list(unknown)), an entry under languages for \(them), with your level, such as B2, would show it"
      )
    }
    for answer in open where answer.fact != nil {
      let name = answer.demand.language.name
      let asked = answer.demand.level.map { "\($0)" } ?? "a level"
      parts.append(
        answer.found.map {
          "\(name) stands under languages with \($0), and \(asked) is asked for: if yours is higher by now, say so there"
        } ?? "\(name) stands under languages without a level, such as B2; \(asked) is asked for")
    }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  /// What is held as a card or a paper, known by name or not: "Safe Pass", "forklift ticket", "Staplerschein".
  private static let permits = PhraseSet(
    """
    card|ticket|permit|pass|licence|license|certificate|vetting|clearance|Safe Pass|Schein|Bescheinigung|Nachweis|Führungszeugnis|Gesundheitszeugnis|Zertifikat|
    habilitation|CACES|carte professionnelle|attestation|carné|carnet|certificado|acreditación
    """)

  /// What would show more time.
  private static func advice(_ sum: Match.Arithmetic, _ missing: [String]) -> String {
    if sum.foundMonths >= sum.askedMonths, !sum.isCertain {
      return
        "the time is there; what is not said is of what kind, or since when: a date on the registration or degree, or "
        + "the field in a title or a statement, would show it"
    }
    if sum.foundMonths > 0 {
      let rest = duration(max(0, sum.askedMonths - sum.foundMonths))
      return
        "\(rest) short by the dates of the positions that name it; if another position was of this kind too, "
        + "say so in its title or in a statement"
    }
    let what = missing.isEmpty ? "this" : list(missing)
    return
      "if it is true, name \(what) in the title or a statement of each position where you did it, with its dates"
  }

  /// What `shown` says in other words than `store`: summaries, statements and skills; then the skills that joined.
  static func rewordings(
    in shown: Profile, of store: FactStore, accepted: AcceptedWordings = AcceptedWordings()
  ) -> [MatchReport.Rewording] {
    let joined = accepted.skills.map { skill in
      MatchReport.Rewording(
        fact: skill.group, place: store[skill.group]?.place ?? "", before: nil, after: skill.name,
        reason: "your file for this job adds it; a statement of yours names it")
    }
    return FactStore(shown).facts.compactMap { fact in
      guard [.summary, .highlight, .skill].contains(fact.kind), let source = store[fact.id],
        source.kind == fact.kind
      else { return nil }
      let isOwnWording = source.first != nil && source.quote == fact.quote
      guard isOwnWording || source.quote != fact.quote else { return nil }
      let words = accepted.texts[fact.id]?.text
      let isAccepted = words == fact.text || words == fact.quote
      let who = isAccepted ? "your file for this job words it so" : "worded for this posting"
      return MatchReport.Rewording(
        fact: fact.id, place: source.place, before: source.first ?? source.quote, after: fact.quote,
        reason: isOwnWording
          ? "of your own wordings the one that names most of what is asked for"
          : who + "; each sentence was checked against the facts it rests on")
    } + joined
  }

  private static func list(_ names: [String]) -> String {
    guard names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " or " + names[names.count - 1]
  }

  /// - Parameter isEvidence: whether the fact is quoted for the requirements that it answers.
  static func reason(_ reason: Evidence.Reason, _ store: FactStore, isEvidence: Bool = true) -> String {
    switch reason {
    case .answers(let names):
      (isEvidence ? "answers " : "has to do with ")
        + (names.count == 1 ? "a requirement" : "\(names.count) requirements")
        + (isEvidence ? "" : ", though other facts show them better")
    case .recent: "is recent"
    case .measured: "states a measured result"
    case .minimum: "each position keeps its strongest statements"
    case .room: "there is room"
    case .continuity: "keeps the dates without a gap"
    case .repeats(let other): "says much the same as \u{201C}\(store[other]?.quote ?? other.name)\u{201D}"
    case .unasked: "answers nothing the posting asks for, and the pages are full"
    case .pageBudget: "weaker or older than what was kept, and the pages are full"
    case .pinned: "your file for this job keeps it"
    case .hidden: "your file for this job hides it"
    case .ordered: "your file for this job puts it first"
    }
  }

  /// What the posting has that is not written for its reader.
  static func note(_ hazard: PostingHazard) -> String {
    let what = hazard.kind.explanation
    let start = what.prefix(1).lowercased() + what.dropFirst()
    return "\(start); it was ignored and changed nothing: \u{201C}\(hazard.quote)\u{201D}"
  }

  /// `2019-03` for a count of months since year 0.
  private static func month(_ months: Int) -> String {
    PartialDate(year: months / 12, month: months % 12 + 1).description
  }

  /// What the posting wants to be told: a profile does not say it, so the person must.
  private static func asked(_ statements: [AskedStatement]) -> [String] {
    guard !statements.isEmpty else { return [] }
    let names = statements.map(\.name)
    let list =
      names.count > 1 ? names.dropLast().joined(separator: ", ") + " and " + names[names.count - 1] : names[0]
    var quotes: [String] = []
    for statement in statements where !quotes.contains(statement.quote) { quotes.append(statement.quote) }
    let quoted = quotes.map { "\u{201C}\($0)\u{201D}" }.joined(separator: ", ")
    return ["the posting asks you to state \(list), which the letter leaves to you: \(quoted)"]
  }

  static func notes(_ tailored: TailoredProfile, pages: Int) -> [String] {
    var out: [String] = []
    if tailored.matches.isEmpty { out.append("no requirement was found in the posting") }
    out += asked(tailored.reading?.askedStatements ?? [])
    if tailored.reading?.isTruncated == true {
      out.append("the posting is so long that only its start was read")
    }
    out += (tailored.reading?.hazards ?? []).map(note)
    out += tailored.hiding.gaps.map { gap in
      "without what you hide for this job the dates show a gap: \(month(gap.lowerBound)) to \(month(gap.upperBound - 1))"
    }
    out += tailored.hiding.unshown.map { "what you hide for this job would show \u{201C}\($0.text)\u{201D}" }
    if pages > tailored.pages {
      out.append("the CV takes \(pages) pages where \(tailored.pages) were asked for")
    }
    return out
  }
}

extension PostingHazard.Kind {
  /// What it is, in words that begin with a capital.
  public var explanation: String {
    switch self {
    case .hiddenText: "The posting hides text from its reader"
    case .invisibleCharacters: "The posting holds invisible characters"
    case .lookAlikes: "The posting writes words with letters of another script that look alike"
    case .instruction: "The posting speaks to a machine that reads it"
    case .keywords: "The posting holds a heap of words that nobody reads"
    }
  }
}

extension MatchReport {
  /// "4 years 7 months".
  public static func duration(_ months: Int) -> String { ReportWording.duration(months) }
}
