internal import Base

/// Who did how much of it: nobody's part grows from the fact to the sentence.
extension ClaimCheck {
  mutating func checkSeniority() {
    for i in words.indices where !covered[i] {
      guard let step = claim.step(of: i), step >= 3 else { continue }
      if ClaimLexicon.leaders.contains(words[i]), Agency.isGoverned(i, in: claim) { continue }
      if isHolding(i) || isNamedByFact(i) || isNameOfPaper(i) || isOfThing(i) { continue }
      if step > allowed(at: i, step), !isModest(i), !isOthersDeed(i), !isObject(i) {
        report(.seniority, words[i].raw)
      }
    }
    checkHelp()
    checkDoers()
    checkTitles()
  }

  /// "set up pest management": what is managed stands before it in the fact, too.
  private func isOfThing(_ i: Int) -> Bool {
    guard tongue == .en, words[i].folded == "management", i > 0, claim.isContent(i - 1) else { return false }
    return alignment.places[i].contains {
      $0.word > 0 && sources[$0.fact].words[$0.word].folded == "management"
        && sources[$0.fact].words[$0.word - 1].key == words[i - 1].key
    }
  }

  /// "Je gère les commandes" of "Gestion des commandes": a statement that begins with the noun of a deed tells who did it.
  func isNamedByFact(_ i: Int) -> Bool {
    // "Monté una empresa" is not of the fact.
    let object = words.indices.dropFirst(i + 1).first {
      !FunctionWords.isGrammar(words[$0]) && !words[$0].isNumeric && !Numbers.isSpelt(words[$0])
    }
    if let object, alignment.places[object].isEmpty { return false }
    return alignment.places[i].contains { place in
      let source = sources[place.fact]
      guard own[place.fact].kind == .highlight, place.word + 1 < source.words.count,
        place.word == 0 || source.statementOf[place.word - 1] != source.statementOf[place.word],
        Self.ofWhat.contains(source.words[place.word + 1].folded)
      else { return false }
      return (source.step(of: place.word) ?? 3) >= 3
    }
  }
  private static let ofWhat: HashedWords = [
    "de", "des", "du", "d", "del", "von", "der", "eines", "einer", "of", "la", "a", "vom",
  ]

  /// "a certificate in project management": what a paper is in, by its own noun.
  private func isNameOfPaper(_ i: Int) -> Bool {
    let places = alignment.places[i]
    return ["management", "leadership", "direction", "leitung", "fuhrung", "direccion"].contains(
      words[i].folded)
      && places.contains { own[$0.fact].kind == .certificate }
      && words[..<i].contains { Self.paperNouns.contains($0.folded) }
  }

  private static let paperNouns: HashedWords = [
    "certificate", "certificates", "diploma", "zertifikat", "zertifikate", "certificat", "certificats",
    "certificado", "certificados",
  ]

  /// "führe Gespräche", "führte das Kassenbuch": the verb leads nobody.
  private func isHolding(_ i: Int) -> Bool {
    guard tongue == .de, claim.roots[i].hasPrefix("fuhr") else { return false }
    return words.indices.contains { j in
      j != i && claim.clauseOf[j] == claim.clauseOf[i] && alignment.isSupported(j)
        && Self.held.contains(where: words[j].folded.hasSuffix)
    }
  }

  private static let held = [
    "gesprach", "gesprache", "gesprachen", "buch", "bucher", "protokoll", "protokolle", "kasse", "interview",
    "interviews",
    "liste", "listen", "akte", "akten", "statistik", "tagebuch", "haushalt", "korrespondenz",
  ]

  /// "for the management": the facts have the same word behind the same preposition and article.
  private func isObject(_ i: Int) -> Bool {
    guard i > 1, FunctionWords.isGrammar(words[i - 1]), Preposition.of(words[i - 2].folded, tongue) != nil
    else { return false }
    return sources.contains { source in
      source.words.indices.dropFirst(2).contains { j in
        (0...2).allSatisfy { source.words[j - $0].folded == words[i - $0].folded }
      }
    }
  }

  /// "led by Prof. Anstey": somebody else whom the facts name.
  private func isOthersDeed(_ i: Int) -> Bool {
    guard i + 2 < words.count, ["by", "von", "par", "por"].contains(words[i + 1].folded) else { return false }
    return words[i + 2].isCapitalized && alignment.isSupported(i + 2)
      && alignment.places[i].contains { place in
        let source = sources[place.fact]
        return place.word + 1 < source.words.count
          && source.words[place.word + 1].folded == words[i + 1].folded
      }
  }

  /// "audit by an outside firm" makes nobody else an auditor.
  private mutating func checkDoers() {
    let doers: Set<String> = ["by", "durch", "par", "por"]
    guard !words.contains(where: { doers.contains($0.folded) }) else { return }
    for i in words.indices where claim.isContent(i) && !covered[i] {
      guard words[..<i].lastIndex(where: { !FunctionWords.isGrammar($0) }) == nil else { return }
      let places = alignment.places[i]
      let isTheirs =
        !places.isEmpty
        && places.allSatisfy { place in
          let source = sources[place.fact]
          guard place.word + 2 < source.words.count, doers.contains(source.words[place.word + 1].folded)
          else { return false }
          let next = source.words[place.word + 2].folded
          // "por las tardes"
          if place.word + 3 < source.words.count,
            Self.partsOfDay.contains(source.words[place.word + 3].folded)
          {
            return false
          }
          return !next.hasSuffix("ing")
            && !source.numbers.contains {
              $0.words.contains(place.word + 2) || $0.words.lowerBound == place.word + 3
            }
            && FunctionWords.isGrammar(source.words[place.word + 2])
        }
      if isTheirs { report(.seniority, words[i].raw) }
    }
  }

  private static let partsOfDay: HashedWords = [
    "tardes", "mananas", "noches", "tarde", "manana", "noche", "night", "day", "semana",
  ]

  /// "die Einführung begleitet": the sentence says itself that it was help.
  func isModest(_ i: Int) -> Bool {
    words.indices.contains {
      claim.pieceOf[$0] == claim.pieceOf[i]
        && ((Agency.step(at: $0, in: claim) ?? 3) <= 2 || Self.substituting.contains(words[$0].folded))
    }
  }

  private static let substituting: HashedWords = [
    "vertretungsweise", "stellvertretend", "aushilfsweise", "kommissarisch", "interimistisch", "stv",
  ]

  /// How high a verb at word `i` may stand: as high as the part of the facts that its piece of the sentence tells.
  private func allowed(at i: Int, _ step: Int) -> Int {
    let touched = touched(by: i)
    let homes = Set(
      touched.filter { [.highlight, .position].contains(own[$0.fact].kind) }.map { own[$0.fact].item })
    let isTitled = own.indices.contains { f in
      // Who led at one employer did not therefore at another.
      (homes.isEmpty || homes.contains(own[f].item) || !own[f].isPost)
        && (own[f].isPost && isLeader(f) || isHeaded(f))
    }
    let steps = sources.flatMap { source in
      source.words.indices.compactMap { Agency.step(at: $0, in: source) }
    }
    let whole = max(steps.max() ?? 3, isTitled ? 4 : 3)
    let told = touched.map { Agency.step(ofPiece: $0.word, in: sources[$0.fact], tongue) }
    // Nothing beside the verb stands in the facts, or only what they do not say who did it.
    if told.isEmpty { return whole }
    let known = told.compactMap { $0 }
    if known.isEmpty { return max(whole >= 4 && own.count == 1 && step >= 4 ? whole : 3, isTitled ? 4 : 3) }
    return known.max()!
  }

  /// Whether a fact has the title of somebody who leads, and nothing makes it less: a sous-chef is no chef.
  private func isLeader(_ f: Int) -> Bool {
    let source = sources[f]
    return source.words.indices.contains {
      ClaimLexicon.leaders.contains(source.words[$0]) && !isDemoted($0, in: source)
    }
  }

  /// Whether a title has a word before it that makes it less, in French and Spanish also behind it.
  func isDemoted(_ i: Int, in source: TextReading) -> Bool {
    if ClaimLexicon.isLessened(i, in: source.words),
      Persons.isPerson(source.words[i], tongue) || i == 0
        || ClaimLexicon.titles.contains(source.words[i]) || ClaimLexicon.leaders.contains(source.words[i])
    {
      return true
    }
    // "responsable adjointe": French and Spanish say it after.
    if tongue == .fr || tongue == .es,
      (i + 1..<min(source.words.count, max(i + 1, i + 3))).contains(where: { j in
        source.pieceOf[j] == source.pieceOf[i] && ClaimLexicon.demoting.contains(source.words[j].folded)
      })
    {
      return true
    }
    return (max(0, i - 2)..<i).contains { j in
      source.pieceOf[j] == source.pieceOf[i] && ClaimLexicon.demoting.contains(source.words[j].folded)
        && (j + 1..<i).allSatisfy { !FunctionWords.isGrammar(source.words[$0]) }
    }
  }

  /// Whether a fact begins with the title of somebody who leads, and nothing makes it less.
  func isHeaded(_ f: Int) -> Bool {
    let source = sources[f]
    let head = source.words.indices.prefix(5).filter { source.pieceOf[$0] == source.pieceOf[0] }
    return head.contains {
      ClaimLexicon.leaders.contains(source.words[$0]) && !Agency.isGoverned($0, in: source)
        && !isDemoted($0, in: source)
    }
      && !head.contains { ClaimLexicon.demoting.contains(source.words[$0].folded) }
  }

  /// Words of the facts that say what the sentence says beside word `i`, in its piece, else in its clause.
  private func touched(by i: Int) -> [Place] {
    func places(_ part: [Int], _ at: Int) -> [Place] {
      words.indices.filter { part[$0] == at && $0 != i && claim.isContent($0) && !covered[$0] }.filter {
        claim.step(of: $0) == nil
      }.flatMap { alignment.places[$0] }
    }
    let piece = places(claim.pieceOf, claim.pieceOf[i])
    let hasNumber = claim.numbers.contains { number in
      number.words.contains { claim.pieceOf[$0] == claim.pieceOf[i] }
    }
    return piece.isEmpty && !hasNumber ? places(claim.clauseOf, claim.clauseOf[i]) : piece
  }

  /// What somebody helped with or took part in is told as help or part.
  private mutating func checkHelp() {
    guard !isSaidModestly else { return }
    for (f, source) in sources.enumerated() {
      for i in source.words.indices where (Agency.step(at: i, in: source) ?? 3) <= 2 && !isTold(i, f) {
        let pieces = Coordination.pieces(ofVerbAt: i, in: source)
        let helped = source.words.indices.filter {
          $0 != i && pieces.contains(source.pieceOf[$0]) && source.isContent($0)
        }
        let told = helped.filter { word in
          alignment.places.indices.contains { i in
            !covered[i] && alignment.places[i].contains(Place(fact: f, word: word)) && claim.isContent(i)
              && !alignment.places[i].contains {
                $0.fact == f && !pieces.contains(source.pieceOf[$0.word])
              }
          }
        }
        if told.count >= 2 || !told.isEmpty && (2 * told.count >= helped.count || isAllOf(helped, f)) {
          report(.seniority, raw(0..<words.count))
        }
      }
    }
  }

  /// Whether the sentence says of any deed that it was help, part or modest.
  var isSaidModestly: Bool {
    words.indices.contains { (claim.step(of: $0) ?? 3) <= 2 || ClaimLexicon.modest.contains(words[$0]) }
  }

  /// Whether the sentence tells nothing but some words of a fact.
  private func isAllOf(_ known: [Int], _ f: Int) -> Bool {
    words.indices.allSatisfy { i in
      !claim.isContent(i) || words[i].isNumeric || alignment.places[i].isEmpty
        || alignment.places[i].contains { $0.fact == f && known.contains($0.word) }
    }
  }

  /// Whether the sentence has the fact's own word.
  private func isTold(_ word: Int, _ fact: Int) -> Bool {
    alignment.places.contains { $0.contains(Place(fact: fact, word: word)) }
  }

  /// Ranks stand in the facts as they are.
  private mutating func checkTitles() {
    var i = 0
    while let range = ClaimLexicon.titles.firstRange(in: words, from: i) {
      let isKnown = range.allSatisfy { covered[$0] || factHas(words[$0].folded) || isNamedByFact($0) }
      if !isKnown { report(.seniority, raw(range)) }
      i = range.upperBound
    }
    for i in words.indices where isHeadship(i) { report(.seniority, words[i].raw) }
    checkDemotions()
  }

  /// "Filialleiterin" of somebody who stood in for the "Filialleitung".
  private func isHeadship(_ i: Int) -> Bool {
    let word = words[i].folded
    guard tongue == .de, !covered[i],
      ["leiter", "leiterin", "chef", "chefin"].contains(where: word.hasSuffix),
      !word.hasPrefix("begleit"), !word.hasPrefix("anleit")
    else { return false }
    // "Leiterin der Filiale" of a "Filialleiterin"
    return !factWords.contains {
      $0.contains {
        ClaimLexicon.isInflection($0, words[i])
          || $0.folded.hasSuffix(word) && $0.isCapitalized
            && !ClaimLexicon.isLessened(0, in: [$0])
      }
    }
  }

  /// An assistant manager is no manager: what stands before a title and makes it less stays with it.
  private mutating func checkDemotions() {
    guard !words.contains(where: { ClaimLexicon.demoting.contains($0.folded) }), !isSaidLess else { return }
    for i in words.indices where claim.isContent(i) && !covered[i] {
      let places = alignment.places[i]
      let isLess =
        !places.isEmpty
        && places.allSatisfy { isDemoted($0.word, in: sources[$0.fact]) }
      if isLess { report(.seniority, words[i].raw) }
    }
  }

  /// "sous-chef" in the sentence itself.
  var isSaidLess: Bool {
    words.indices.contains { ClaimLexicon.isLessened($0, in: words) && isOfTitle($0) }
  }

  func factHas(_ folded: String) -> Bool {
    factWords.contains {
      $0.contains { $0.folded == folded || $0.folded == folded + "s" || $0.folded + "s" == folded }
    }
  }
}

/// The ladder of verbs: 1 helped, 2 took part, 3 made, 4 led, 5 founded.
enum Agency {
  private static let roots = PerTongue<HashedTable<Int>> { tongue in
    var out: [String: Int] = [:]
    for (i, step) in ClaimLexicon.steps.enumerated() {
      for word in Words.of(step) {
        let root = Roots.of(word.folded, tongue)
        out[root] = out[root] ?? i + 1
      }
    }
    return HashedTable(out)
  }

  /// Words that share a stem with one of the ladder and are none: "first aid" with French "aidé", what was found and
  /// foundations with founding, a hospital with "hospitieren".
  private static let lookalikes: HashedWords = [
    "aid", "find", "finds", "found", "finding", "findings", "foundation", "foundations", "foundational",
    "hospital", "hospitals", "hospitales", "hopital", "hopitaux", "fundacion", "fundaciones", "fondation",
    "fondations",
  ]

  static func step(_ word: Word, _ tongue: Tongue) -> Int? {
    step(word, root: nil, tongue)
  }

  /// The same, where the root of the word is known.
  static func step(_ word: Word, root: String?, _ tongue: Tongue) -> Int? {
    if lookalikes.contains(word.folded) || FunctionWords.isGrammar(word) { return nil }
    return ClaimLexicon.ladder[word.key] ?? roots[tongue][root ?? Roots.of(word.folded, tongue)]
  }

  /// The step of a word of a text beside what stands before it; nil where it is denied: "without outside help". O(1).
  static func step(at i: Int, in source: TextReading) -> Int? { source.step(at: i) }

  /// As `step(at:in:)`, for who reads the text.
  static func find(at i: Int, in source: TextReading) -> Int? {
    if ClaimLexicon.partaking.end(at: i, in: source.words) != nil { return 2 }
    guard let step = source.step(of: i) else { return nil }
    if step >= 4, ClaimLexicon.isLessened(i, in: source.words) { return nil }
    // "fleet management" is what was worked on.
    if ["management", "leadership", "direction"].contains(source.words[i].folded), i > 0,
      source.pieceOf[i - 1] == source.pieceOf[i]
    {
      return nil
    }
    let before = Array(source.words[max(0, i - 3)..<i])
    if step >= 4, isUnderOthers(before) { return 2 }
    if ClaimLexicon.leaders.contains(source.words[i]), isGoverned(i, in: source) { return nil }
    return ClaimLexicon.negators.contains(anyIn: before) ? nil : step
  }

  private static let governing: HashedWords = [
    "to", "for", "with", "by", "an", "fur", "mit", "von", "pour", "avec", "par", "para", "con", "por",
  ]

  /// "reported to the head of finance"
  static func isGoverned(_ i: Int, in source: TextReading) -> Bool {
    let before = source.words[max(0, i - 2)..<i].map(\.folded)
    guard before.count == 2,
      ["the", "a", "den", "die", "dem", "der", "le", "la", "el"].contains(before[1])
    else { return false }
    return governing.contains(before[0])
  }

  private static let under: HashedWords = ["under", "unter", "sous", "bajo"]
  private static let mine: HashedWords = [
    "my", "our", "meiner", "unserer", "ma", "mon", "notre", "mi", "nuestra", "nuestro",
  ]

  /// "under her lead": who worked so was led.
  private static func isUnderOthers(_ before: [Word]) -> Bool {
    guard let at = before.lastIndex(where: { under.contains($0.folded) }) else { return false }
    return !before[at...].contains { mine.contains($0.folded) || $0.isNumeric }
  }

  /// The step of the piece that a word of a fact stands in, else of the piece before in its clause; nil where nothing
  /// says it.
  static func step(ofPiece word: Int, in source: TextReading, _ tongue: Tongue) -> Int? {
    var piece = source.pieceOf[word]
    let clause = source.clauseOf[word]
    while piece >= 0 {
      let inside = source.words(ofPiece: piece).filter { source.clauseOf[$0] == clause }
      if inside.isEmpty { return nil }
      let steps = inside.compactMap { step(at: $0, in: source) }
      if !steps.isEmpty { return steps.min()! <= 2 ? steps.min() : steps.max() }
      piece -= 1
    }
    return nil
  }
}
