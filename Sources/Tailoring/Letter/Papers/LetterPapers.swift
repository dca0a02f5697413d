internal import Base
internal import Content

/// Licences, certificates and trainings that the posting asks for and the person has: all of them are named.
extension LetterDraft {
  private static let mostPapers = 6
  private static let lapsed = PhraseSet(
    "lapsed|expired|abgelaufen|expiré|périmé|caducado|vencido|befristet bis")

  mutating func papers(isFirst: Bool) -> [Sentence] {
    var all = askedPapers().compactMap { fact in paperName(fact).map { (fact: fact.id, name: $0) } }
    // Those that one sentence holds stand in either order.
    if all.count <= ClaimChecker.mostFacts, turn("order of papers", of: 2) == 1 { all.reverse() }
    if let sentence = listed(all) { return [sentence] }
    if let sentence = rolesAndNames(all) { return [sentence] }
    all = withNamesHeld(all)
    let subjects = all.filter { $0.name.subject != nil }
    var held = all.filter { $0.name.bare == nil && $0.name.subject == nil }
    // A sentence rests on at most three facts.
    let isOne = held.count + subjects.count <= ClaimChecker.mostFacts
    if isOne { held += subjects }
    let names = Array(all.filter { $0.name.bare != nil }.prefix(ClaimChecker.mostFacts))
    // What has to stand by its name alone has a sentence of its own, first where it was asked for first.
    let namesFirst = all.first?.name.bare != nil
    var out: [Sentence] = []
    if namesFirst, let sentence = tellNames(names, isFirst: isFirst) { out.append(sentence) }
    // In some of a person's letters each of two has a sentence of its own, where they have little to do with each other.
    let isApart =
      held.count == 2 && names.isEmpty && turn("papers apart", of: 4) == 0
      && held.contains { store[$0.fact].map { DrivingLicence.isOne($0.text) } ?? false }
    while !held.isEmpty {
      let size = isApart ? 1 : held.count == 4 ? 2 : min(ClaimChecker.mostFacts, held.count)
      if let sentence = told(Array(held.prefix(size)), isFirst: isFirst && out.isEmpty) {
        out.append(sentence)
      }
      held.removeFirst(size)
    }
    if !isOne, !subjects.isEmpty,
      let sentence = told(Array(subjects.prefix(ClaimChecker.mostFacts)), isFirst: false)
    {
      out.append(sentence)
    }
    if !namesFirst, !names.isEmpty, let sentence = tellNames(names, isFirst: isFirst && out.isEmpty) {
      out.append(sentence)
    }
    return out
  }

  /// The papers that answer requirements, in the order of these: of those that only sound like what is asked for the first.
  private func askedPapers() -> [Fact] {
    var out: [Fact] = []
    for match in tailored.matches where match.verdict != .notShown {
      let papers = match.evidence.filter { found in
        store[found.fact].map { isPaper($0) && !Self.lapsed.contains(anyIn: Words.of($0.text)) } ?? false
      }
      for (rank, found) in papers.enumerated() where rank == 0 || found.means != .wording {
        if let fact = store[found.fact], !out.contains(fact) { out.append(fact) }
      }
    }
    return Array(out.prefix(Self.mostPapers))
  }

  /// "I hold the Care Certificate and the SMSTS certificate": what has to stand by its name goes with the others that one
  /// sentence holds.
  private func withNamesHeld(_ all: [(fact: FactID, name: PaperName)]) -> [(fact: FactID, name: PaperName)] {
    guard language == .en, (2...ClaimChecker.mostFacts).contains(all.count),
      all.contains(where: { $0.name.held != nil }),
      all.allSatisfy({ $0.name.held != nil || $0.name.bare != nil })
    else { return all }
    return all.map { ($0.fact, $0.name.bare.map { .held("the \($0) certificate") } ?? $0.name) }
  }

  /// A few papers of which some have to stand by their names, in one list; English tells these apart.
  private mutating func listed(_ all: [(fact: FactID, name: PaperName)]) -> Sentence? {
    guard language != .en, all.count <= ClaimChecker.mostFacts, all.contains(where: { $0.name.bare != nil }),
      !all.contains(where: { $0.name.role != nil || $0.name.subject != nil })
    else { return nil }
    let list = all.compactMap { $0.name.held ?? $0.name.bare }
    let values = listing(list)
    // "Hinzu kommen: der Führerschein" would want another case.
    let patterns = phrases.certificates.filter {
      Self.isFilled($0, by: values) && !(language == .de && $0.contains(" komm"))
    }
    return supported(patterns, values, all.map(\.fact))
  }

  /// "I am a Certified … Developer, and my certificates include …", where there is nothing else.
  private mutating func rolesAndNames(_ all: [(fact: FactID, name: PaperName)]) -> Sentence? {
    let roles = all.compactMap(\.name.role)
    let names = all.compactMap(\.name.bare)
    guard !roles.isEmpty, !names.isEmpty, roles.count + names.count == all.count,
      all.count <= ClaimChecker.mostFacts, !phrases.rolesAndNames.isEmpty, !isOnlyPaper,
      // In some of a person's letters each kind has a sentence of its own.
      turn("roles and names", of: 4) > 0
    else { return nil }
    var values = listing(names)
    values["roles"] = joined(roles)
    let patterns = phrases.rolesAndNames.filter { Self.isFilled($0, by: values) }
    return supported(patterns, values, all.map(\.fact))
  }

  /// `list`; `is` in its number; `one` where it has one name, else `more`.
  private func listing(_ names: [String]) -> [String: String] {
    var values = ["list": joined(names), "is": names.count == 1 ? "is" : "are"]
    values[names.count == 1 ? "one" : "more"] = values["list"]
    return values
  }

  /// Certificates, and what stands in a section of the person's own that lists such.
  private func isPaper(_ fact: Fact) -> Bool {
    if fact.kind == .certificate { return true }
    guard fact.kind == .entry, let title = fact.text.split(separator: "\n").first else { return false }
    return Self.sections.contains(anyIn: Words.of(String(title)))
  }

  private static let sections = PhraseSet(
    """
    training|trainings|registration|registrations|licence|licences|license|licenses|certificate|certificates|tickets|cards|qualifications|checks|clearances|
    Fortbildung|Fortbildungen|Weiterbildung|Weiterbildungen|Schulungen|Unterweisungen|Nachweise|Qualifikationen|Zulassungen|Scheine|Zertifikate|
    formations|habilitations|permis|certificats|qualifications|formación complementaria|cursos|carnés|permisos|certificados|habilitaciones
    """)

  /// The paper's own line: of an entry that after its section's title.
  private func paperName(_ fact: Fact) -> PaperName? {
    let lines = fact.text.split(separator: "\n")
    guard let line = fact.kind == .entry ? lines.dropFirst().first : lines.first else { return nil }
    return PaperName(Clause.trimmed(String(line)), in: language)
  }

  private mutating func told(_ papers: [(fact: FactID, name: PaperName)], isFirst: Bool) -> Sentence? {
    let roles = papers.compactMap { $0.name.role }
    let subjects = papers.compactMap { $0.name.subject }
    var held = papers.compactMap { $0.name.held }
    if language == .en, subjects.count == papers.count, subjects.count > 1 {
      return supported(
        isFirst ? beginning(phrases.certificates) : phrases.certificates, listing(subjects),
        papers.map(\.fact))
    }
    if !subjects.isEmpty {
      let pattern = subjects.count > 1 ? phrases.certificatesIn : phrases.certificateIn
      held.append(Self.fill(pattern, ["list": joined(subjects)]))
    }
    let patterns =
      roles.isEmpty ? phrases.held : held.isEmpty ? phrases.roles : phrases.rolesAndHeld
    let areCourses =
      language == .fr
      && held.allSatisfy { name in
        Words.of(name).prefix(2).contains { Self.courses.contains($0.folded) }
      }
    let taken = areCourses ? turned(Self.taken).map { ($0, papers.map { Optional($0.fact) }) } : []
    if !taken.isEmpty,
      let sentence = supported(
        varied(taken.map { (Self.fill($0.0, ["list": joined(held)]), $0.1) }), silently: true)
    {
      return sentence
    }
    let fitting = isFirst ? beginning(patterns) : patterns
    // "I hold the Care Certificate, a licence, and certificates in A and B".
    let list = held.count > 1 && subjects.count > 1 ? joined(held, lastComma: true) : joined(held)
    var values = ["roles": joined(roles), "list": list]
    // Nobody is "titulaire" of a course.
    let isTitle = !held.contains { Words.of($0).contains { Self.courses.contains($0.folded) } }
    values["de list"] = isTitle ? joined(held.map { Elision.ofThing($0, in: language) }) : nil
    return supported(fitting.filter { Self.isFilled($0, by: values) }, values, papers.map(\.fact))
  }

  private static let courses: HashedWords = [
    "formation", "formations", "curso", "cursos", "formacion", "cours", "stage", "module", "seminaire",
  ]
  /// French courses are taken, not had.
  private static let taken = [
    "J’ai suivi {list}.", "J’ai également suivi {list}.", "J’ai aussi suivi {list}.",
  ]

  private mutating func tellNames(_ papers: [(fact: FactID, name: PaperName)], isFirst: Bool) -> Sentence? {
    let names = papers.compactMap { $0.name.bare }
    let values = listing(names)
    let all =
      names.count == 1 && isOnlyPaper && !phrases.certificate.isEmpty
      ? phrases.certificate : phrases.certificates + phrases.amongCertificates
    let patterns = (isFirst ? beginning(all) : all).filter { Self.isFilled($0, by: values) }
    return supported(patterns, values, papers.map(\.fact))
  }

  /// Whether the person has one paper: "certificates, among them …" would say that there are more.
  private var isOnlyPaper: Bool { store.facts.count(where: isPaper) == 1 }
}

extension PaperName {
  fileprivate var role: String? { if case .role(let text) = self { text } else { nil } }
  fileprivate var held: String? { if case .held(let text) = self { text } else { nil } }
  fileprivate var subject: String? { if case .subject(let text) = self { text } else { nil } }
  fileprivate var bare: String? { if case .name(let text) = self { text } else { nil } }
}
