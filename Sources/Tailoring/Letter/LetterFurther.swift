internal import Base
internal import Content

/// Degree, certificates and languages that the posting asks for. What is not shown is said to the person alone, in the
/// match report.
extension LetterDraft {
  mutating func further() -> [Sentence] {
    var out: [Sentence] = []
    if let school = asked(.education, 1).first, let sentence = degree(school) { out.append(sentence) }
    if let sentence = certificates() { out.append(sentence) }
    if let sentence = languages() { out.append(sentence) }
    return out
  }

  /// Facts of a kind that answer requirements, in the order of these.
  private func asked(_ kind: Fact.Kind, _ most: Int) -> [Fact] {
    var found: [Fact] = []
    for match in tailored.matches where match.verdict != .notShown {
      for evidence in match.evidence {
        if let fact = store[evidence.fact], fact.kind == kind, !found.contains(fact) { found.append(fact) }
      }
    }
    return Array(found.prefix(most))
  }

  private mutating func certificates() -> Sentence? {
    let over = PhraseSet("lapsed|expired|abgelaufen|expiré|périmé|caducado|vencido")
    let facts = Array(asked(.certificate, 4).filter { !over.contains(anyIn: Words.of($0.text)) }.prefix(2))
    guard !facts.isEmpty else { return nil }
    let names = facts.map { Self.paper(Clause.trimmed(String($0.text.split(separator: "\n")[0]))) }
    if !phrases.licences.isEmpty, names.allSatisfy(DrivingLicence.isOne) {
      let list = names.map { DrivingLicence.told($0, in: language) }
      return supported(phrases.licences, ["list": joined(list)], facts.map(\.id))
    }
    guard language == .en else {
      let list = names.map { name in
        if DrivingLicence.isOne(name) { return DrivingLicence.told(name, in: language) }
        return language == .de ? Self.fill(phrases.quoted, ["term": name]) : name
      }
      return supported(phrases.certificates, ["list": joined(list)], facts.map(\.id))
    }
    return english(names, facts.map(\.id))
  }

  /// One is a nurse, holds a diploma, and has "Working at Height" among one's certificates.
  private mutating func english(_ names: [String], _ facts: [FactID]) -> Sentence? {
    let roles = names.filter(Self.isRole).map { EnglishArticle.before($0) + $0 }
    let papers = names.filter { !Self.isRole($0) }
    let areHeld = papers.allSatisfy(Self.isHeld)
    let list = areHeld ? papers.map(Self.withArticle) : papers.map(Self.withoutGloss)
    let held = areHeld ? phrases.certificates : phrases.certificatesNamed
    let both = areHeld ? phrases.rolesAndCertificates : phrases.rolesAndCertificatesNamed
    let patterns = roles.isEmpty ? held : papers.isEmpty ? phrases.roles : both
    return supported(patterns, ["roles": joined(roles), "list": joined(list)], facts)
  }

  /// Without a year that follows a comma: "…, verlängert 2023".
  private static func paper(_ name: String) -> String {
    let parts = Statement.split(name, at: ", ", most: 2)
    return parts.count > 1 && (Self.hasYear(parts[1]) || DrivingLicence.isOne(name)) ? parts[0] : name
  }

  private static func hasYear(_ text: String) -> Bool {
    Words.of(text).contains { (Int($0.folded).map { (1950...2100).contains($0) }) ?? false }
  }

  /// "Registered General Nurse (NMBI)" says what somebody is; "Certificate in …" what they hold.
  private static func isRole(_ name: String) -> Bool {
    let nouns: Set<String> = [
      "nurse", "developer", "architect", "provider", "instructor", "engineer", "practitioner", "manager",
      "auditor",
      "teacher", "technician", "coordinator", "professional", "trainer", "analyst", "specialist", "master",
      "assessor", "accountant", "electrician", "administrator", "member", "craftsman", "craftswoman",
      "plumber", "welder", "paramedic", "midwife", "pharmacist", "therapist", "mechanic", "surveyor",
      "journeyman", "fitter",
    ]
    return Words.of(Statement.withoutParentheses(name)).last.map { nouns.contains($0.folded) } ?? false
  }

  /// "SMSTS" for "SMSTS (Site Management Safety Training Scheme)"; what tells one paper from another stays: "(Manager)".
  private static func withoutGloss(_ name: String) -> String {
    let bare = Statement.withoutParentheses(name)
    return Words.of(name).count - Words.of(bare).count > 2 ? bare : name
  }

  /// Whether a paper's name says what kind of paper it is.
  private static func isHeld(_ name: String) -> Bool {
    let kinds: Set<String> = [
      "certificate", "diploma", "licence", "license", "award", "qualification", "degree", "card", "permit",
      "certification", "registration",
    ]
    return DrivingLicence.isOne(name) || Words.of(name).contains { kinds.contains($0.folded) }
  }

  private static func withArticle(_ name: String) -> String {
    DrivingLicence.isOne(name) ? DrivingLicence.told(name, in: .en) : "the " + name
  }

  private mutating func languages() -> Sentence? {
    let own = Self.ownNames[language] ?? ""
    let facts = asked(.language, 3).filter { fact in
      !table.terms(in: fact.text).contains { $0.name == own }
    }
    guard !facts.isEmpty else { return nil }
    let list = facts.map { fact in
      let parts = fact.text.split(separator: "\n").map(String.init)
      let name = language == .fr || language == .es ? Clause.lowercasedFirst(parts[0]) : parts[0]
      return parts.count > 1 ? "\(name) (\(parts[1]))" : name
    }
    return supported(phrases.languages, ["list": joined(list)], facts.map(\.id))
  }

  /// A letter shows its own language by itself.
  private static let ownNames: [LetterLanguage: String] = [
    .en: "English", .de: "German", .fr: "French", .es: "Spanish",
  ]

  private func joined(_ list: [String]) -> String {
    guard list.count > 1 else { return list.first ?? "" }
    return list.dropLast().joined(separator: ", ") + " \(phrases.and) " + list[list.count - 1]
  }

  private mutating func degree(_ fact: Fact) -> Sentence? {
    guard let school = tailored.source.education.first(where: { $0.id == fact.id }),
      let place = school.institution?.plain, let type = school.studyType?.plain
    else { return nil }
    let from = language == .en && place.hasPrefix("University of") ? "the " + place : place
    let area =
      school.area.map {
        Statement.withoutParentheses(Statement.split($0.plain, at: ", ", most: 2)[0])
      } ?? ""
    guard Self.isOfUniversity(type + ", " + area, place) else {
      let bare = Statement.withoutParentheses(type)
      if let told = learnt(bare, area, from, fact.id) { return told }
      let isPlain = area.isEmpty || phrases.qualificationWithArea.isEmpty
      let name = [bare, area].filter { !$0.isEmpty }.joined(separator: ", ")
      return supported(
        isPlain ? phrases.qualification : phrases.qualificationWithArea,
        ["type": isPlain ? name : bare, "area": area, "institution": from], [fact.id])
    }
    let patterns = school.area == nil ? phrases.degreeWithoutArea : phrases.degree
    let values = [
      "area": area, "at": at(place), "type": Statement.withoutParentheses(type), "institution": from,
    ]
    return supported(patterns, values, [fact.id])
  }

  /// A training that says what somebody is ("State-certified technician") or learnt ("Ausbildung").
  private mutating func learnt(_ type: String, _ area: String, _ place: String, _ fact: FactID) -> Sentence? {
    guard !area.isEmpty else { return nil }
    let words = Words.of(type)
    let isLower = language == .en && Words.of(area).dropFirst().contains { !$0.isCapitalized }
    let field = isLower ? Clause.lowercasedFirst(area) : area
    let values = ["area": field, "institution": place, "role": Self.asRole(type, words, language)]
    let trainings: Set<String> = ["ausbildung", "berufsausbildung", "lehre"]
    if !phrases.apprenticeship.isEmpty, words.last.map({ trainings.contains($0.folded) }) ?? false {
      return supported(phrases.apprenticeship.map { (Self.fill($0, values), [fact]) }, silently: true)
    }
    let titles: Set<String> = ["techniker", "technikerin", "meister", "meisterin", "fachwirt", "fachwirtin"]
    let isRole =
      language == .en
      ? Self.isRole(type)
      : words.last.map { word in titles.contains(word.folded) || word.folded.hasSuffix("meister") } ?? false
    guard isRole, !phrases.qualificationAs.isEmpty else { return nil }
    return supported(phrases.qualificationAs.map { (Self.fill($0, values), [fact]) }, silently: true)
  }

  /// "a state-certified technician", "staatlich geprüfter Techniker"; names in capitals throughout keep them.
  private static func asRole(_ type: String, _ words: [Word], _ language: LetterLanguage) -> String {
    let isLower = words.dropFirst().contains { !$0.isCapitalized }
    let name = isLower ? Clause.lowercasedFirst(type) : type
    return language == .en ? EnglishArticle.before(name) + name : name
  }

  /// Whether somebody studied there: who was examined by a chamber did not.
  private static func isOfUniversity(_ degree: String, _ place: String) -> Bool {
    if let level = DegreePattern.highest(in: Words.of(degree)) { return level >= .bachelor }
    let universities = ["universi", "hochschule", "college", "ecole", "escuela", "politecnic", "academy"]
    return Words.of(place).contains { word in universities.contains { word.folded.contains($0) } }
  }
}
