/// Skills and degrees: those of the facts, or what they show.
extension ClaimCheck {
  mutating func checkSkills() {
    // "chef de cuisine" of a sous-chef is no name that the facts have.
    let shown = Set(
      factWords.flatMap { known in
        table.hits(in: known).filter { !ClaimLexicon.isLessened($0.words.lowerBound, in: known) }.map(\.term)
      })
    for hit in table.hits(in: words) where !hit.words.allSatisfy({ covered[$0] }) {
      // "France" is no form of the language's name.
      if hit.words.contains(where: { Nationalities.isPlace(words[$0].folded) }) { continue }
      let supported =
        shown.contains { table.shows($0, hit.term) }
        && !hit.words.contains {
          Self.wider.contains(words[$0].folded) && !vocabulary.contains(words[$0].key)
        }
      // What the facts' skill is wider than must be said in full: "civil engineer" is no form of "civil engineering".
      let isKindOfShown = !supported && shown.contains { table.isWider($0, than: hit.term) }
      let isSaid = hit.words.allSatisfy { i in
        covered[i] || vocabulary.contains(words[i].key) && (!isKindOfShown || isSaidInFull(i))
      }
      if supported || isSaid {
        if supported, !hit.words.contains(where: isMadeTitle) { coverSkill(hit.words) }
      } else if isKindOfShown || !hit.words.allSatisfy({ isNeutral($0) || isOrdinary($0) }) {
        report(.skill, raw(hit.words))
        cover(hit.words)
      }
    }
  }

  /// The facts' own words of a title ("assistant site manager") are left to the checks of seniority.
  private mutating func coverSkill(_ range: Range<Int>) {
    let isTitle = range.contains { ClaimLexicon.isAgent(words[$0]) || ClaimLexicon.roles.contains(words[$0]) }
    for i in range where !isTitle || !vocabulary.contains(words[i].key) { covered[i] = true }
  }

  private func isSaidInFull(_ i: Int) -> Bool {
    factWords.contains { $0.contains { $0.folded == words[i].folded } }
  }

  /// Trades that postings ask for under one name with a part of them.
  private static let wider: HashedWords = ["accounting", "accountancy", "rechnungswesen"]

  /// "go", not "Go".
  private func isNeutral(_ i: Int) -> Bool {
    guard NeutralWords.contains(words[i]) || LightWords.contains(words[i].folded, tongue) else {
      return false
    }
    let isProper = words[i].isCapitalized && !words[i].startsSentence
    return !isProper || words[i].folded.utf8.count > 3
  }

  /// Whether a word of a skill's name is no name here: in lower case, and the facts say it in other words.
  private func isOrdinary(_ i: Int) -> Bool {
    Served.isServed(at: i, in: claim, by: sources)
      || alignment.isSupported(i) && !alignment.isRelated(i)
        && (!words[i].isCapitalized || tongue == .de || words[i].startsSentence)
      || Units.names[words[i].folded] != nil
      || Units.between.contains(words[i].folded)
  }

  mutating func checkDegree() {
    let open = words.indices.filter { !covered[$0] }.map { words[$0] }
    guard let claimed = DegreePattern.highest(in: open) else { return }
    // "Ausbildung von Lehrlingen" of somebody who trained them is no training of their own.
    if claimed == .vocational,
      DegreePattern.highest(in: words.indices.filter { !isKnown($0) }.map { words[$0] }) == nil
    {
      return
    }
    let known = factWords.compactMap { DegreePattern.highest(in: $0) }.max()
    if claimed.rawValue > known?.rawValue ?? 0 { report(.degree, String(describing: claimed)) }
  }

  /// Words that say that a skill is slight stand in a part of the facts: what only that tells is told with such words.
  mutating func checkFamiliarity() {
    let words = self.words
    guard !ClaimLexicon.hedges.contains(anyIn: words), !ClaimLexicon.learning.contains(anyIn: words) else {
      return
    }
    let slight = Set(sources.indices.flatMap { slightPlaces($0) })
    guard !slight.isEmpty else { return }
    let told = words.indices.first { i in
      !alignment.places[i].isEmpty && alignment.places[i].allSatisfy(slight.contains)
    }
    if let told { report(.familiarity, words[told].raw) }
  }

  /// "experience of" what somebody only had a course in.
  mutating func checkExperience() {
    let experience: Set<String> = [
      "experience", "experienced", "erfahrung", "erfahrungen", "erfahren", "experiencia", "experimente",
    ]
    guard let i = words.indices.first(where: { experience.contains(words[$0].folded) }),
      !ClaimLexicon.learning.contains(anyIn: words), !sources.isEmpty
    else { return }
    let isLearnt = sources.allSatisfy { source in
      Self.courses.contains(anyIn: source.words) && !source.words.contains { experience.contains($0.folded) }
        && source.words.indices.allSatisfy { (source.step(of: $0) ?? 0) < 3 }
    }
    if isLearnt { report(.familiarity, words[i].raw) }
  }

  private static let courses = PhraseSet(
    """
    MOOC|course|online course|training course|Kurs|Schulung|Lehrgang|Fortbildung|attestation|curso|cursillo|webinar|Webinar
    """)

  /// The words that a fact says only with a word like "basic": those near it, of a short fact all.
  private func slightPlaces(_ f: Int) -> [Place] {
    let source = sources[f]
    let isShort = ![.highlight, .summary, .project].contains(own[f].kind)
    var out: [Place] = []
    var from = 0
    while let range = ClaimLexicon.hedges.firstRange(in: source.words, from: from) {
      from = range.upperBound
      let clause = source.clauseOf[range.lowerBound]
      for i in source.words.indices where !range.contains(i) && FunctionWords.isContent(source.words[i]) {
        if isShort || source.clauseOf[i] == clause && abs(i - range.lowerBound) <= 6 {
          out.append(Place(fact: f, word: i))
        }
      }
    }
    return out
  }
}
