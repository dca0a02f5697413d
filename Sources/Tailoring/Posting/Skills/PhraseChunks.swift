/// Takes the skill, or the skills, out of one member of a list: "Automatisierte Tests mit JUnit" are two, "Airflow in production"
/// is one, "microbiología de alimentos" too.
struct PhraseChunks {
  private typealias Lexicon = SkillLexicon

  let clause: SkillTokens
  let tokens: [Int]
  /// Whether names that the table lacks and that look like any noun are taken.
  let isOpenAllowed: Bool

  private static let longest = 6

  private func token(_ i: Int) -> PhraseToken { clause.tokens[i] }
  private var leads: WordSet { Lexicon.leads(clause.tongue) }
  private func isName(_ i: Int) -> Bool { clause.marks[i].contains(.name) }

  func skills() -> [AskedSkill] {
    var out: [AskedSkill] = []
    var current: [Int] = []
    let chunks = chunks()
    for (preposition, chunk) in chunks {
      let bare = chunks.count > 1 ? withoutClass(chunk) : chunk
      if bare.count < chunk.count, !current.isEmpty, current.count <= 2, isGenitive(preposition) {
        current = bare
        continue
      }
      let isTool = preposition.map { leadsToTool($0, chunk) } ?? false
      // "Care planning on an electronic system": where it is done.
      if let preposition, !current.isEmpty, !isGeneric(current), isPlaced(preposition, chunk) {
        let names = chunk.filter(isName)
        return out + emit(current, isField: false) + (names.isEmpty ? [] : emit(names, isField: false))
      }
      if current.isEmpty || isGeneric(current) {
        current = chunk
      } else if isGeneric(chunk), !isGenitive(preposition) || current.count > 1 {
        break
      } else if isTool, isNamed(chunk) {
        if !isAct(current) { out += emit(current, isField: true) }
        current = chunk
      } else if !isTool, isNamed(chunk), !hasName(current), current.count == 1,
        preposition.map({ ["for", "on", "von", "fur", "pour", "para"].contains(token($0).folded) }) ?? false
      {
        current = chunk
      } else if isNamed(current), !isNamed(chunk), !isGenitive(preposition) {
        break
      } else if let preposition, clause.tongue == .english, token(preposition).folded == "on",
        chunk[0] == preposition + 1, !isGeneric(chunk), !isNamed(current)
      {
        // "Fault finding on three-phase systems"
        out += emit(current, isField: true)
        current = chunk
      } else if let preposition, clause.tongue == .german, !isNamed(chunk),
        ["am", "beim"].contains(token(preposition).folded)
      {
        break
      } else if let preposition,
        ["to", "at", "from", "across", "within", "pour", "para", "bei", "unter", "under"].contains(
          token(preposition).folded)
      {
        break
      } else if let preposition {
        current += Array(preposition..<chunk[0]) + chunk
      }
    }
    return out + emit(current, isField: false)
  }

  private static let classes: HashedWords = ["IT", "EDV", "PC", "TIC", "TI"]

  /// "80+ rooms", "65 wpm": how much of it.
  private func isCount(_ content: [Int]) -> Bool {
    guard content.count > 1, token(content[0]).isNumber, !content.dropFirst().contains(where: isName) else {
      return false
    }
    return token(content[0]).raw.hasSuffix("+") || Self.counted.contains(token(content[1]).folded)
  }
  private static let counted: HashedWords = [
    "wpm", "rooms", "beds", "covers", "people", "staff", "seats", "km", "miles", "guests", "pupils", "sites",
    "zimmer", "betten", "gaste", "personen", "chambres", "lits", "couverts", "personnes", "habitaciones",
    "camas", "personas", "plazas",
  ]

  /// "with", "using"; before a name also what in each language leads to tools and standards: "traçabilité sur Netsoins",
  /// "coding to ISO 9606-1", "Gabe über PEG".
  private func leadsToTool(_ preposition: Int, _ chunk: [Int]) -> Bool {
    if Lexicon.toolPrepositions.contains(token(preposition)) { return true }
    guard isNamed(chunk) else { return false }
    switch clause.tongue {
    case .english: return token(preposition).folded == "to"
    case .german: return token(preposition).folded == "uber"
    case .french: return ["sur", "dans"].contains(token(preposition).folded)
    case .spanish: return token(preposition).folded == "en"
    }
  }

  /// Whether a preposition and an article lead to a place or a setting.
  private func isPlaced(_ preposition: Int, _ chunk: [Int]) -> Bool {
    guard ["in", "on", "at"].contains(token(preposition).folded), clause.tongue == .english,
      let first = chunk.first, first > preposition + 1
    else { return false }
    return ["a", "an"].contains(token(preposition + 1).folded)
  }

  /// "Recognising the deteriorating patient" before what it is done with: the name is the skill.
  private func isAct(_ chunk: [Int]) -> Bool {
    guard clause.tongue == .english, chunk.count > 2, let first = chunk.first else { return false }
    return token(first).folded.hasSuffix("ing") && !clause.marks[first].contains(.longTerm)
  }

  /// "Fiscalité des entreprises"
  private func isGenitive(_ preposition: Int?) -> Bool {
    preposition.map { ["of", "de", "du", "des", "d", "del", "der", "von"].contains(token($0).folded) }
      ?? false
  }

  /// The words between prepositions, each with the preposition before it.
  private func chunks() -> [(Int?, [Int])] {
    var out: [(Int?, [Int])] = []
    var current: [Int] = []
    var preposition: Int?
    for i in tokens {
      let isPreposition =
        (Lexicon.toolPrepositions.contains(token(i)) || Lexicon.binding.contains(token(i))) && !isName(i)
        && !clause.marks[i].contains(.inTerm)
      if isPreposition {
        if !current.isEmpty {
          out.append((preposition, current))
          current = []
          preposition = i
        }
      } else {
        current.append(i)
      }
    }
    if !current.isEmpty { out.append((preposition, current)) }
    return out
  }

  private func isGeneric(_ chunk: [Int]) -> Bool {
    guard !chunk.contains(where: { clause.marks[$0].contains(.longTerm) }) else { return false }
    // "product design", "customer support"
    if chunk.count == 2, clause.tongue == .english, let last = chunk.last,
      Self.deeds.contains(token(last).folded)
        || token(last).folded.hasSuffix("ing") && isQualifier(chunk[0])
    {
      return false
    }
    // "Monitoring", "testing": fields that are done.
    if chunk.count == 1, clause.tongue == .english, Self.fields.contains(token(chunk[0]).folded) {
      return false
    }
    return chunk.allSatisfy {
      (Lexicon.generic.contains(token($0)) || leads.contains(token($0))
        || Lexicon.isCue(token($0)) || Lexicon.verbs.contains(token($0))) && !isName($0)
    }
      || isPlace(chunk)
  }

  /// "report writing", "process mapping": a noun that says little by itself.
  private func isQualifier(_ i: Int) -> Bool {
    Lexicon.generic.contains(token(i)) && !leads.contains(token(i)) && !Lexicon.isCue(token(i))
      && !Lexicon.verbs.contains(token(i)) && !["team", "teams", "people", "work"].contains(token(i).folded)
  }

  private static let fields: HashedWords = [
    "monitoring", "testing", "scheduling", "modelling", "modeling", "drafting", "troubleshooting",
    "inspecting",
    "costing", "estimating", "forecasting", "budgeting", "wiring", "plastering", "tiling", "scaffolding",
  ]
  private static let deeds: HashedWords = ["design", "support", "review", "reviews", "maintenance"]

  /// "manufacturing business", "hospital setting".
  private func isPlace(_ chunk: [Int]) -> Bool {
    guard chunk.count > 1, !hasName(chunk), let last = chunk.last else { return false }
    if clause.tongue == .french || clause.tongue == .spanish {
      return Self.places.contains(token(chunk[0]).folded)
    }
    guard clause.tongue == .english else { return false }
    return [
      "business", "company", "industry", "environment", "environments", "setting", "settings", "sector",
      "team", "department", "organisation", "organization", "context",
    ].contains(token(last).folded)
  }

  private static let places: HashedWords = [
    "restaurant", "hotel", "entreprise", "cabinet", "milieu", "environnement", "secteur", "etablissement",
    "hopital",
    "clinique", "industrie", "agence", "usine", "empresa", "sector", "entorno", "restaurante", "despacho",
    "hospital",
    "fabrica", "industria", "centro",
  ]

  private func hasName(_ chunk: [Int]) -> Bool { chunk.contains(where: isName) }
  private func isNamed(_ chunk: [Int]) -> Bool {
    hasName(chunk) && trimmed(chunk).allSatisfy { isName($0) || !token($0).isWord }
  }

  /// "commercial property law"
  private func isField(_ i: Int, before next: Int) -> Bool {
    clause.tongue == .english && ["general", "commercial"].contains(token(i).folded)
      && !Lexicon.generic.contains(token(next)) && !isName(next)
  }

  /// Without generic words at both ends.
  private func trimmed(_ chunk: [Int]) -> [Int] {
    var chunk = chunk
    let hasName = hasName(chunk)
    while let last = chunk.last, chunk.count > 1, hasName, Lexicon.generic.contains(token(last)),
      isName(chunk[chunk.count - 2]), !isName(last), !clause.marks[last].contains(.inTerm)
    { chunk.removeLast() }
    while let first = chunk.first, chunk.count > 1,
      leads.contains(token(first))
        || hasName && (Lexicon.generic.contains(token(first)) || Lexicon.verbs.contains(token(first))),
      !isName(first), !clause.marks[first].contains(.longTerm), !isField(first, before: chunk[1])
    { chunk.removeFirst() }
    return chunk
  }

  /// In French and Spanish the class stands before the name: "règles de sécurité PPSPS", "norma ISO 17025".
  private func withoutClass(_ chunk: [Int]) -> [Int] {
    if clause.tongue == .german { return withoutGermanClass(chunk) }
    guard clause.tongue == .french || clause.tongue == .spanish, let last = chunk.last, isName(last),
      Lexicon.generic.contains(token(chunk[0])) || token(chunk[0]).folded == "normativa",
      !Self.packs.contains(token(chunk[0]).folded),
      token(chunk[0]).raw.first.map(\.isLowercase) ?? false
    else { return chunk }
    return Array(chunk.reversed().prefix { isName($0) }.reversed())
  }

  private static let packs: HashedWords = ["pack", "suite", "paquete"]

  /// "Praxissoftware Dampsoft", "Gebührenordnung HOAI": the name alone.
  private func withoutGermanClass(_ chunk: [Int]) -> [Int] {
    guard chunk.count > 1, token(chunk[0]).raw.dropFirst().allSatisfy(\.isLowercase), isName(chunk[1]),
      Self.german.contains(where: { token(chunk[0]).folded.hasSuffix($0) })
    else { return chunk }
    return Array(chunk.dropFirst())
  }
  private static let german = [
    "software", "system", "systems", "systemen", "programm", "programms", "programmen", "verfahren",
    "ordnung",
    "anwendung", "plattform", "umgebung", "datenbank", "sprache", "losung", "modul", "module", "norm",
    "normen",
  ]

  private func emit(_ chunk: [Int], isField: Bool) -> [AskedSkill] {
    var chunk = trimmed(chunk)
    while let last = chunk.last, Lexicon.tails.contains(token(last)), !isName(last),
      !clause.marks[last].contains(.inTerm)
    { chunk.removeLast() }
    chunk = withoutVersion(withoutCloser(withoutClass(chunk)))
    guard !chunk.isEmpty, !isGeneric(chunk) else { return [] }
    let content = chunk.filter {
      isName($0) || !Lexicon.binding.contains(token($0)) && !Lexicon.toolPrepositions.contains(token($0))
    }
    guard content.count <= Self.longest, !content.isEmpty, !isCount(content),
      content.contains(where: { !token($0).isNumber })
    else { return [] }
    if !hasName(chunk) {
      let isTerm = chunk.contains { clause.marks[$0].contains(.longTerm) }
      guard isOpenAllowed || isTerm else { return [] }
      // In German what has no noun is no name.
      if clause.tongue == .german, !isTerm,
        !content.contains(where: { token($0).raw.contains(where: \.isUppercase) })
      {
        return []
      }
      guard !isField || content.count > 1 || token(content[0]).folded.utf8.count > 5 else { return [] }
      guard content.contains(where: { token($0).folded.utf8.count > 2 }) else { return [] }
      if content.count == 1, clause.tongue == .english, token(content[0]).folded.hasSuffix("ly"),
        !isTerm, !["assembly", "supply", "anomaly"].contains(token(content[0]).folded)
      {
        return []
      }
    }
    // "Bash Perl Python"
    if chunk.count > 1, chunk.count(where: { clause.marks[$0].contains(.tool) }) == chunk.count {
      return chunk.map { AskedSkill(name: token($0).raw, words: token($0).raw) }
    }
    let words = Self.withoutSuffix(clause.words(chunk[0]..<chunk[chunk.count - 1] + 1))
    if Self.classes.contains(words) { return [] }
    guard words.utf8.count > 1 || ["R", "C"].contains(words), words.utf8.count <= 80 else { return [] }
    return [AskedSkill(name: words, words: words)]
  }

  /// "Power BI dashboards", "CLEAPSS guidance": the name alone.
  private func withoutCloser(_ chunk: [Int]) -> [Int] {
    guard chunk.count > 1, let last = chunk.last, token(last).raw.first!.isLowercase,
      !clause.marks[last].contains(.inTerm), isName(chunk[chunk.count - 2]),
      Lexicon.closers.contains(token(last))
    else { return chunk }
    return Array(chunk.dropLast())
  }

  /// "React 17+", "PHP 8"
  private func withoutVersion(_ chunk: [Int]) -> [Int] {
    guard chunk.count > 1, let last = chunk.last, token(last).isNumber else { return chunk }
    let isVersion =
      token(last).raw.hasSuffix("+") || Lexicon.versioned.contains(token(chunk[chunk.count - 2]).folded)
    return isVersion ? Array(chunk.dropLast()) : chunk
  }

  /// "Excel-Kenntnisse"
  private static func withoutSuffix(_ words: String) -> String {
    for suffix in [
      "- und", "-", "-Grundlagen", "-Basics", "-Wissen", "-Skills", "-Know-How", "-Umfeld", "-Kenntnisse",
      "-Kenntnissen", "-Erfahrung", "-Grundkenntnisse", "-Know-how",
      "kenntnisse",
      "kenntnissen",
    ] where words.hasSuffix(suffix) {
      return String(words.dropLast(suffix.count))
    }
    return words
  }
}
