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
    {
      return false
    }
    return chunk.allSatisfy {
      (Lexicon.generic.contains(token($0)) || leads.contains(token($0))
        || Lexicon.isCue(token($0)) || Lexicon.verbs.contains(token($0))) && !isName($0)
    }
      || isPlace(chunk)
  }

  private static let deeds: Set<String> = ["design", "support", "review", "reviews", "maintenance"]

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

  private static let places: Set<String> = [
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
      !isName(first), !clause.marks[first].contains(.longTerm)
    { chunk.removeFirst() }
    return chunk
  }

  /// In French and Spanish the class stands before the name: "règles de sécurité PPSPS", "norma ISO 17025".
  private func withoutClass(_ chunk: [Int]) -> [Int] {
    guard clause.tongue == .french || clause.tongue == .spanish, let last = chunk.last, isName(last),
      Lexicon.generic.contains(token(chunk[0]))
        || !chunk.contains(where: { Lexicon.binding.contains(token($0)) }),
      token(chunk[0]).raw.first.map(\.isLowercase) ?? false
    else { return chunk }
    return Array(chunk.reversed().prefix { isName($0) }.reversed())
  }

  private func emit(_ chunk: [Int], isField: Bool) -> [AskedSkill] {
    var chunk = trimmed(chunk)
    while let last = chunk.last, Lexicon.tails.contains(token(last)), !isName(last),
      !clause.marks[last].contains(.inTerm)
    { chunk.removeLast() }
    chunk = withoutClass(chunk)
    guard !chunk.isEmpty, !isGeneric(chunk) else { return [] }
    let content = chunk.filter {
      !Lexicon.binding.contains(token($0)) && !Lexicon.toolPrepositions.contains(token($0))
    }
    guard content.count <= Self.longest, !content.isEmpty, content.contains(where: { !token($0).isNumber })
    else { return [] }
    if !hasName(chunk) {
      let isTerm = chunk.contains { clause.marks[$0].contains(.longTerm) }
      guard isOpenAllowed || isTerm else { return [] }
      guard !isField || content.count > 1 || token(content[0]).folded.utf8.count > 5 else { return [] }
      guard content.contains(where: { token($0).folded.utf8.count > 2 }) else { return [] }
    }
    // "Bash Perl Python"
    if chunk.count > 1, chunk.count(where: { clause.marks[$0].contains(.tool) }) == chunk.count {
      return chunk.map { AskedSkill(name: token($0).raw, words: token($0).raw) }
    }
    let words = Self.withoutSuffix(clause.words(chunk[0]..<chunk[chunk.count - 1] + 1))
    guard words.utf8.count > 1 || ["R", "C"].contains(words), words.utf8.count <= 80 else { return [] }
    return [AskedSkill(name: words, words: words)]
  }

  /// "Excel-Kenntnisse"
  private static func withoutSuffix(_ words: String) -> String {
    for suffix in [
      "- und", "-", "-Kenntnisse", "-Kenntnissen", "-Erfahrung", "-Grundkenntnisse", "-Know-how",
      "kenntnisse",
      "kenntnissen",
    ] where words.hasSuffix(suffix) {
      return String(words.dropLast(suffix.count))
    }
    return words
  }
}
