internal import Base

/// What somebody is or has worked as, they were in a post, call themselves or learnt as a trade: the name of a paper that has such a
/// word in it makes nobody that, unless it is a title as a whole, and says nothing of work.
extension ClaimCheck {
  mutating func checkCallings() {
    for i in words.indices {
      let isWork = isWorkedAs(i)
      guard isWork || Self.being.contains(words[i].folded) else { continue }
      guard let calling = calling(after: i) else { continue }
      if !isBorne(calling, asWork: isWork) { report(.seniority, raw(calling)) }
      for other in setBeside(calling) where !isBorne(other, asWork: isWork, isBare: true) {
        report(.seniority, raw(other))
      }
    }
    for calling in bareCallings() where !isBorne(calling, asWork: false, isBare: true) {
      report(.seniority, raw(calling))
    }
  }

  private static let being: HashedWords = [
    "am", "was", "been", "be", "became", "bin", "war", "gewesen", "wurde", "suis", "etais", "ete", "fus",
    "soy", "era", "fui", "sido",
  ]
  private static let working: HashedWords = [
    "work", "worked", "working", "works", "employed", "served", "job", "post", "position", "role", "career",
    "experience", "years", "arbeite", "arbeitete", "gearbeitet", "tatig", "tatigkeit", "angestellt",
    "beschaftigt", "stelle", "erfahrung", "berufserfahrung", "jahre", "jahren", "travaille", "travaillais",
    "exerce", "poste", "experience", "ans", "annees", "trabajo", "trabaje", "trabajado", "trabajaba",
    "puesto", "experiencia", "anos", "ejerzo", "ejerci",
  ]

  /// "I have worked as": not what somebody would like to work as, or applies for.
  private func isWorkedAs(_ i: Int) -> Bool {
    guard ["as", "als", "comme", "como"].contains(words[i].folded), i + 1 < words.count,
      words[i + 1].folded != "well", !ClaimLexicon.applying.contains(anyIn: words),
      !ClaimLexicon.wishing.contains(anyIn: words)
    else { return false }
    return words.indices.contains {
      claim.clauseOf[$0] == claim.clauseOf[i] && Self.working.contains(words[$0].folded) && abs($0 - i) <= 8
    }
  }

  /// The nouns behind word `i` where they say who somebody is: for persons, or behind an article.
  private func calling(after i: Int) -> Range<Int>? {
    let piece = claim.words(ofPiece: claim.pieceOf[i])
    guard i + 1 < piece.upperBound else { return nil }
    var first = i + 1
    while first < piece.upperBound, FunctionWords.isGrammar(words[first]), first - i <= 2 {
      if Preposition.of(words[first].folded, tongue) != nil { return nil }
      first += 1
    }
    let nouns = (first..<piece.upperBound).prefix { isOfName($0) }
    guard let last = nouns.last else { return nil }
    let isArticled = ["a", "an"].contains(words[first - 1].folded)
    guard isArticled || nouns.contains(where: isOfTitle) else { return nil }
    return first..<last + 1
  }

  /// "a maths teacher and data analyst": what else they are, joined to it by "and".
  private func setBeside(_ calling: Range<Int>) -> [Range<Int>] {
    guard calling.upperBound < words.count,
      claim.pieceOf[calling.upperBound] == claim.pieceOf[calling.lowerBound] + 1,
      Conjunctions.anyAnd.contains(words[calling.upperBound].folded)
    else { return [] }
    let part = claim.words(ofPiece: claim.pieceOf[calling.upperBound])
    guard let first = part.dropFirst().first(where: { !FunctionWords.isGrammar(words[$0]) }) else {
      return []
    }
    let nouns = (first..<part.upperBound).prefix { isOfName($0) }
    guard let last = nouns.last, first - part.lowerBound <= 2,
      Persons.isPerson(words[tongue == .fr || tongue == .es ? first : last], tongue)
    else { return [] }
    return [first..<last + 1]
  }

  private func isOfName(_ i: Int) -> Bool {
    (!FunctionWords.isGrammar(words[i])
      || words[i].raw.utf8.count <= 3 && words[i].raw == words[i].raw.uppercased())
      && Preposition.of(words[i].folded, tongue) == nil
      && !claim.dates.contains { $0.words.contains(i) }
      && !(tongue == .en && Passives.isParticiple(words[i].folded, .en) && !words[i].isCapitalized)
  }

  /// A headline that is nothing but nouns for a person, and what is set beside one with "and": "…, and data analyst".
  private func bareCallings() -> [Range<Int>] {
    guard let end = claim.pieceOf.last,
      !words.contains(where: { Self.being.contains($0.folded) || Self.pronouns.contains($0.folded) })
    else { return [] }
    return (0...end).compactMap { piece in
      let part = claim.words(ofPiece: piece)
      guard let first = part.first(where: { !FunctionWords.isGrammar(words[$0]) }),
        part.upperBound - first <= 5,
        (first..<part.upperBound).allSatisfy({ isOfName($0) && !words[$0].isNumeric }), let last = part.last,
        Persons.isPerson(words[tongue == .fr || tongue == .es ? first : last], tongue),
        words[last].folded != "leitung"
      else { return nil }
      let isJoined = piece > 0 && Conjunctions.anyAnd.contains(words[part.lowerBound].folded)
      // "Data analyst and teacher …"
      let isOpening =
        piece == 0 && part.upperBound < words.count
        && Conjunctions.anyAnd.contains(words[part.upperBound].folded)
      guard
        end == 0 || isOpening
          || isJoined && claim.words(ofPiece: 0).contains(where: { Persons.isPerson(words[$0], tongue) })
      else { return nil }
      return first..<last + 1
    }
  }
  private static let pronouns: HashedWords = ["i", "ich", "je", "j", "yo", "we", "wir", "nous"]

  // MARK: What bears it

  /// Whether a fact says so of the writer; what no fact has is asked for elsewhere.
  private func isBorne(_ calling: Range<Int>, asWork isWork: Bool, isBare: Bool = false) -> Bool {
    let persons = calling.filter {
      Persons.isPerson(words[$0], tongue) || ClaimLexicon.titles.contains(words[$0])
    }
    let isRomance = tongue == .fr || tongue == .es
    let head = isRomance ? persons.first ?? calling.lowerBound : persons.last ?? calling.upperBound - 1
    let places = alignment.places[head].isEmpty ? samePlaces(head) : alignment.places[head]
    guard !places.isEmpty, !isOfPosting[head], !isHeldTitle(head),
      // "German" is no man.
      !places.contains(where: { own[$0.fact].kind == .language })
    else { return true }
    return places.contains { place in
      switch own[place.fact].kind {
      case .certificate: !isWork && isConferred(calling, by: place)
      case .skill, .skillGroup, .interest: false
      case .basics, .summary: !Prospects.isAhead(place.word, in: sources[place.fact])
      // "Analyse data" calls nobody an analyst where no verb does.
      case .highlight, .project: !isBare || Persons.isPerson(sources[place.fact].words[place.word], tongue)
      default: true
      }
    }
  }

  /// Whether a post of the profile has the word in its title.
  private func isHeldTitle(_ i: Int) -> Bool {
    titles.contains { Words.of($0.title).contains { $0.key == words[i].key } }
  }

  /// "FCCS instructor": the paper's name is the title, and the sentence has it from its first word to its last.
  private func isConferred(_ calling: Range<Int>, by place: Place) -> Bool {
    let source = sources[place.fact]
    let line = source.text.utf8.prefix(source.words[place.word].range.lowerBound).contains(0x0A)
    guard !line else { return false }
    let name = source.words(ofPiece: source.pieceOf[place.word]).filter { i in
      !source.text.utf8.prefix(source.words[i].range.lowerBound).contains(0x0A)
        && !FunctionWords.isGrammar(source.words[i])
    }
    let told = calling.flatMap { alignment.places[$0] + samePlaces($0) }.filter { $0.fact == place.fact }.map(
      \.word)
    guard let last = name.last else { return false }
    let rest = name.filter { !told.contains($0) && !Self.granting.contains(source.words[$0].folded) }
    let isRomance = tongue == .fr || tongue == .es
    // Behind the title stands what it is in: "Fachkraft für Arbeitssicherheit".
    if isRomance || tongue == .de {
      return !rest.contains { $0 < place.word } && (isRomance || isEnd(place.word, source))
    }
    return rest.isEmpty && told.contains(last)
  }

  /// Whether a German title ends there: no noun joined to it follows.
  private func isEnd(_ i: Int, _ source: TextReading) -> Bool {
    guard i + 1 < source.words.count else { return true }
    return FunctionWords.isGrammar(source.words[i + 1]) || source.pieceOf[i + 1] != source.pieceOf[i]
  }

  private static let granting: Set<String> = Set(
    """
    certified certificate qualified registered licensed chartered accredited professional diploma award training course level
    zertifiziert zertifizierte zertifizierter gepruft geprufte geprufter staatlich anerkannt anerkannte anerkannter weiterbildung
    fortbildung ausbildung zertifikat lehrgang qualifikation diplomierte diplomierter ausgebildete ausgebildeter
    certifie certifiee diplome diplomee formation certificat titre
    certificado certificada titulado titulada diploma curso titulo
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
