internal import Base

/// A certificate's name as it stands in a sentence: what somebody is by it, what they have, what they are certified in.
enum PaperName: Hashable {
  /// "a Registered General Nurse", "Ersthelferin im Betrieb"
  case role(String)
  /// "a full driving licence", "das Gesundheitszeugnis", "le permis B"
  case held(String)
  /// "Basic Life Support": a certificate in that.
  case subject(String)
  /// What says of itself neither: "SMSTS".
  case name(String)

  init(_ name: String, in language: LetterLanguage) {
    let name = Self.withoutYear(name)
    if DrivingLicence.isOne(name) {
      self = .held(DrivingLicence.told(name, in: language))
      return
    }
    switch language {
    case .en: self = Self.english(name)
    case .de: self = Self.german(name)
    case .fr: self = Self.french(name)
    case .es: self = Self.spanish(name)
    }
  }

  /// Without a year that follows a comma: "…, verlängert 2023".
  private static func withoutYear(_ name: String) -> String {
    let parts = Statement.split(name, at: ", ", most: 2)
    // "Klassen B, C1" goes on.
    let isClass =
      parts.count > 1
      && Words.of(parts[1]).first.map { $0.raw.utf8.count <= 3 || classes.contains($0.folded) } ?? false
    return parts.count > 1 && (hasYear(parts[1]) || DrivingLicence.isOne(name) && !isClass) ? parts[0] : name
  }

  /// Words before the classes of a licence.
  static let classes: HashedWords = [
    "class", "classes", "category", "categories", "klasse", "klassen", "classe", "categorie", "categories",
    "clase", "clases",
    "categoria",
  ]

  private static func hasYear(_ text: String) -> Bool {
    Words.of(text).contains { (Int($0.folded).map { (1950...2100).contains($0) }) ?? false }
  }

  // MARK: English

  private static func english(_ name: String) -> PaperName {
    if isRole(name) { return .role(EnglishArticle.before(name) + name) }
    let words = Words.of(Statement.withoutParentheses(name))
    if let last = words.last, states.contains(last.folded) { return .held(name) }
    if let first = words.first, bodies.contains(first.folded),
      !words.contains(where: { kinds.contains($0.folded) })
    {
      return .held(name)
    }
    if words.contains(where: { kinds.contains($0.folded) }) {
      // "Enhanced DBS check" is one of many, "Care Certificate" a name.
      let isPlain = words.last.map { !$0.isCapitalized } ?? false
      guard isPlain else { return .held("the " + name) }
      let told = Clause.lowercasedFirst(name)
      return .held(EnglishArticle.before(told) + told)
    }
    // "the Driver CPC": the letters are the paper.
    if words.count > 1, let last = words.last, last.raw.utf8.count > 2,
      last.raw.utf8.allSatisfy({ (0x41...0x5A).contains($0) })
    {
      return .held("the " + withoutGloss(name))
    }
    let isSubject =
      words.count > 1 && !words.contains { roles.contains($0.folded) || $0.folded == "certified" }
    return isSubject && !name.contains(" – ")
      ? .subject(FieldName.inSentence(withoutGloss(name))) : .name(withoutGloss(name))
  }

  private static let kinds: HashedWords = [
    "certificate", "diploma", "licence", "license", "award", "qualification", "degree", "card", "permit",
    "certification", "registration", "check", "ticket", "badge", "clearance",
  ]
  /// Who gives papers that go by a number or a level: "City & Guilds 2391".
  private static let bodies: HashedWords = ["city", "nvq", "svq", "btec", "iosh", "gcse", "ielts", "igcse"]
  /// What one has without an article: "Garda vetting".
  private static let states: HashedWords = ["vetting", "clearance", "registration"]
  private static let roles: HashedWords = [
    "nurse", "developer", "architect", "provider", "instructor", "engineer", "practitioner", "manager",
    "auditor", "teacher", "technician", "coordinator", "professional", "trainer", "analyst", "specialist",
    "master", "assessor", "accountant", "electrician", "administrator", "member", "craftsman", "craftswoman",
    "plumber", "welder", "paramedic", "midwife", "pharmacist", "therapist", "mechanic", "surveyor",
    "journeyman", "fitter", "aider",
  ]

  /// "Registered General Nurse (NMBI)" says what somebody is; "Certificate in …" what they hold.
  static func isRole(_ name: String) -> Bool {
    Words.of(Statement.withoutParentheses(name)).last.map { roles.contains($0.folded) } ?? false
  }

  /// "SMSTS" for "SMSTS (Site Management Safety Training Scheme)"; what tells one paper from another stays: "(Manager)".
  private static func withoutGloss(_ name: String) -> String {
    let bare = Statement.withoutParentheses(name)
    return Words.of(name).count - Words.of(bare).count > 2 ? bare : name
  }

  // MARK: German

  private static func german(_ name: String) -> PaperName {
    let words = Words.of(name)
    // "Erste-Hilfe-Kurs" is a course.
    let noun = name.split(separator: " ").first.flatMap { Words.of(String($0)).last }
    guard let first = words.first, let noun, !name.contains(",") else { return .name(name) }
    let isBare = !name.contains("(")
    if isBare, agents.contains(where: noun.folded.hasSuffix), first.isCapitalized { return .role(name) }
    let isPaper = papers.contains(where: noun.folded.hasSuffix)
    if isPaper, first.isCapitalized, let gender = GermanNouns.gender(noun.folded) {
      return .held(GermanNouns.accusative(gender) + " " + name)
    }
    // "Erweitertes Führungszeugnis": the adjective shows the gender.
    guard words.count > 1, noun.folded == first.folded, papers.contains(where: words[1].folded.hasSuffix),
      let gender = GermanNouns.gender(words[1].folded),
      let (ending, article) = adjectives[gender], first.folded.hasSuffix(ending.nominative)
    else { return .name(name) }
    let stem = first.raw.dropLast(ending.nominative.count).lowercased()
    let rest = name.dropFirst(first.raw.count)
    return .held(article + " " + stem + ending.accusative + rest)
  }

  private static let papers = [
    "schein", "zeugnis", "nachweis", "ausweis", "pass", "brief", "lehrgang", "kurs", "zertifikat", "diplom",
    "seminar", "schulung", "bildung", "unterweisung", "belehrung", "zulassung", "erlaubnis", "berechtigung",
    "karte", "abschluss", "bescheinigung", "anerkennung", "approbation", "registrierung", "eignung",
  ]
  private static let agents = [
    "helfer", "helferin", "fachkraft", "beauftragter", "beauftragte", "anleiter", "anleiterin", "ausbilder",
    "ausbilderin", "sanitater", "sanitaterin", "schweisser", "schweisserin", "experte", "expertin",
    "rettungsschwimmer", "rettungsschwimmerin", "trainer", "trainerin", "partner", "partnerin",
  ]
  private static let adjectives:
    [GermanNouns.Gender: ((nominative: String, accusative: String), article: String)] = [
      .masculine: (("er", "en"), "einen"), .feminine: (("e", "e"), "eine"), .neuter: (("es", "es"), "ein"),
    ]

  // MARK: French, Spanish

  private static func french(_ name: String) -> PaperName {
    guard let first = Words.of(name).first else { return .name(name) }
    if ["sauveteur", "secouriste"].contains(first.folded) {
      return .held("le certificat " + Elision.of(Clause.lowercasedFirst(name)))
    }
    let papers: Set<String> = [
      "permis", "certificat", "brevet", "diplome", "titre", "caces", "bafa", "formation", "habilitation",
      "attestation", "certification", "autorisation", "carte", "psc1", "ssiap", "sst", "capes", "capet",
      "cours",
      "stage", "seminaire", "module", "reconnaissance",
      "caplp", "crpe", "agregation", "bafd", "bpjeps",
    ]
    guard papers.contains(first.folded) else { return .name(name) }
    // "le CACES", "le BAFA": names keep their letters.
    guard let article = FrenchDuty.article(first) else { return .name(name) }
    return .held(article + Clause.lowercasedFirst(name))
  }

  private static func spanish(_ name: String) -> PaperName {
    let words = Words.of(name)
    guard let first = words.first else { return .name(name) }
    let papers: Set<String> = [
      "carne", "carnet", "permiso", "certificado", "titulo", "diploma", "curso", "licencia", "tarjeta",
      "acreditacion", "habilitacion", "formacion", "certificacion",
    ]
    if papers.contains(first.folded), let article = SpanishDuty.article(first.folded) {
      return .held(article + " " + Clause.lowercasedFirst(name))
    }
    let isSubject =
      words.count > 1
      && words.dropFirst().allSatisfy { !$0.isCapitalized || $0.raw.allSatisfy(\.isUppercase) }
    return isSubject ? .subject(Clause.lowercasedFirst(name)) : .name(name)
  }
}
