internal import Base

/// What a profile only lists is hung on no deed: "trained six nurses in Python" of who trained them in something else and knows
/// Python.
extension ClaimCheck {
  private static let listed: Set<Fact.Kind> = [
    .skill, .skillGroup, .language, .certificate, .education, .interest, .award,
  ]
  private static let ties: [Set<String>] = [
    ["in", "with", "using", "via", "on", "through", "by"],
    ["in", "im", "mit", "per", "mittels", "anhand", "auf", "via", "durch", "uber"],
    ["en", "avec", "sous", "sur", "dans", "via", "par"],
    ["en", "con", "mediante", "usando", "via", "sobre", "por"],
  ]
  /// Where and for whom, where what is listed is a school or who gave a paper.
  private static let whereabouts: [Set<String>] = [
    ["at", "for", "with", "to"], ["an", "am", "bei", "beim", "fur", "zu", "zum", "zur"],
    ["a", "au", "aux", "chez", "pour", "l"], ["a", "al", "para"],
  ]
  private static let using = PerTongue.roots(of: [
    "use used using utilise utilised apply applied employ employed",
    "nutzen nutze nutzte genutzt benutze benutzte verwende verwendete verwendet anwenden angewandt einsetzen eingesetzt",
    "utiliser utilise utilisé employer employé manier",
    "usar uso usé usado utilizar utilizo utilicé utilizado emplear empleé",
  ])

  mutating func checkHungSkills() {
    var i = 0
    while i < words.count {
      guard isListed(i) || isTool(i), !isVerbOfWriter(i) else {
        i += 1
        continue
      }
      let end = words.indices.dropFirst(i).first {
        !isListed($0) && !isTool($0) || isVerbOfWriter($0) || claim.pieceOf[$0] != claim.pieceOf[i]
      }
      let range = i..<(end ?? words.count)
      if let deed = deed(tiedTo: range) ?? unfitVerb(of: range) ?? otherEmployer(with: range)
        ?? deed(joinedTo: range)
      {
        report(.relation, raw(min(deed, range.lowerBound)..<max(deed + 1, range.upperBound)))
      }
      i = range.upperBound
    }
  }

  /// "I built Procore": what stands behind "I" is a verb, whatever a list has like it.
  private func isVerbOfWriter(_ i: Int) -> Bool {
    guard i > 0, !words[i].isCapitalized else { return false }
    if ["i", "j", "je", "yo"].contains(words[i - 1].folded) { return true }
    return tongue == .de && Verbs.isVerb(i, in: claim, isFirst: false)
  }

  /// Whether only lists of the profile have a word.
  private func isListed(_ i: Int) -> Bool {
    !alignment.places[i].isEmpty && !isOfPosting[i] && (claim.isContent(i) || words[i].isCapitalized)
      && alignment.places[i].allSatisfy { Self.listed.contains(own[$0.fact].kind) }
  }

  /// Whether a word is the name of a program.
  private func isTool(_ i: Int) -> Bool {
    guard words[i].isCapitalized, !isOfPosting[i], alignment.places[i].allSatisfy({ !own[$0.fact].isPost })
    else { return false }
    return !alignment.places[i].isEmpty && isProgram([words[i]])
      || names.tools.contains(words[i].key) && isOfTool(i)
  }

  private func isProgram(_ words: [Word]) -> Bool {
    table.hits(in: words).contains {
      ["software", "data", "own"].contains(table.entries[$0.term].domain)
    }
  }

  /// Whether a word stands where it is a name by its capital.
  private func isOfTool(_ i: Int) -> Bool { tongue == .de || i > 0 && !words[i].startsSentence }

  /// Whether only what tells of deeds has a word.
  private func isOfDeed(_ i: Int) -> Bool {
    claim.isContent(i) && !alignment.places[i].isEmpty && !isOfPosting[i] && !isTool(i)
      && alignment.places[i].allSatisfy { RoleAlignment.isProse(own[$0.fact].kind) }
  }

  /// A word of a deed that a preposition, or a verb of using, ties to the words of `range`, and that no fact has with them.
  private func deed(tiedTo range: Range<Int>) -> Int? {
    let piece = claim.pieceOf[range.lowerBound]
    let homes = Set(range.flatMap { alignment.places[$0] }.map(\.fact))
    guard !homes.isEmpty else { return nil }
    let before = words.indices.prefix(range.lowerBound).last {
      claim.pieceOf[$0] != piece || !FunctionWords.isGrammar(words[$0])
        || Preposition.of(words[$0].folded, tongue) != nil
    }
    let deeds = words.indices.filter { claim.pieceOf[$0] == piece && isOfDeed($0) }
    func isApart(_ i: Int) -> Bool { !alignment.places[i].contains { homes.contains($0.fact) } }
    // "31 bridges … in Revit": who did so many has the figure, and no program beside it.
    if let before, claim.pieceOf[before] == piece, Self.ties[tongue.rawValue].contains(words[before].folded),
      range.contains(where: isTool), let number = number(of: piece, apartFrom: homes)
    {
      return number
    }
    let isEmployer = names.bodies.contains { body in
      body.isEmployer && ranges(ofBody: body.words).contains { $0.overlaps(range) }
    }
    let isBody =
      !isEmployer
      && range.allSatisfy { i in
        alignment.places[i].allSatisfy { [.education, .certificate, .award].contains(own[$0.fact].kind) }
      }
    func isTie(_ i: Int) -> Bool {
      Self.ties[tongue.rawValue].contains(words[i].folded)
        || isBody && Self.whereabouts[tongue.rawValue].contains(words[i].folded)
    }
    // "31 bridges planned in Revit": the verb of what was done in it carries no other object there.
    let things = deeds.filter { !Verbs.isVerb($0, in: claim, isFirst: $0 == 0) && !isVerbOfWriter($0) }
    guard (things.isEmpty ? deeds : things).allSatisfy(isApart) else { return nil }
    if let before = isBody ? beyondArticles(before) : before, claim.pieceOf[before] == piece, isTie(before) {
      if let deed = deeds.first { return deed }
      // "…, with Python" goes with what stands before the comma.
      let isOpening = before == 0 || claim.pieceOf[before - 1] != piece
      let isAlone = words.indices.allSatisfy {
        claim.pieceOf[$0] != piece || $0 <= before || range.contains($0) || FunctionWords.isGrammar(words[$0])
      }
      guard isOpening, isAlone else { return nil }
      return words.indices.prefix(before).last {
        claim.clauseOf[$0] == claim.clauseOf[before] && claim.pieceOf[$0] == piece - 1 && isOfDeed($0)
          && isApart($0)
      }
    }
    let isUsed = words.indices.contains {
      claim.pieceOf[$0] == piece && Self.using[tongue].contains(claim.roots[$0])
        && abs($0 - range.lowerBound) <= 4
    }
    guard isUsed else { return nil }
    return deeds.first { deed in
      words[min(deed, range.upperBound)..<max(deed, range.upperBound)].contains {
        Preposition.of($0.folded, tongue) != nil
      }
    }
  }

  /// The word before one, or before the articles there.
  private func beyondArticles(_ i: Int?) -> Int? {
    var at = i
    while let word = at, word > 0, Self.articles.contains(words[word].folded),
      !Self.whereabouts[tongue.rawValue].contains(words[word].folded)
    {
      at = word - 1
    }
    return at
  }
  private static let articles: HashedWords = [
    "the", "der", "die", "das", "dem", "den", "la", "le", "l", "les", "el", "los", "las",
  ]

  /// A figure of the piece that no fact with the words of a list has, and another has.
  private func number(of piece: Int, apartFrom homes: Set<Int>) -> Int? {
    claim.numbers.first { mention in
      guard let first = mention.words.first, claim.pieceOf[first] == piece,
        !claim.dates.contains(where: { $0.words.contains(first) })
      else { return false }
      let holders = factNumbers.indices.filter { f in
        factNumbers[f].contains { !Set($0.values).isDisjoint(with: mention.values) }
      }
      return !holders.isEmpty && homes.isDisjoint(with: holders)
    }?.words.lowerBound
  }

  // MARK: Verbs

  /// "I made Python", "I set Fire Safety": a verb of which what is only listed cannot be the object.
  private func unfitVerb(of range: Range<Int>) -> Int? {
    guard range.contains(where: { words[$0].isCapitalized }) else { return nil }
    if let verb = employment(at: range) { return verb }
    guard let verb = verb(governing: range), !isSaid(verb, of: range) else { return nil }
    let isNamed = range.allSatisfy { words[$0].isCapitalized || FunctionWords.isGrammar(words[$0]) }
    guard isNamed || FittingVerbs.making.contains(words[verb].folded) else { return nil }
    let isOfWriter = verb > 0 && Self.writers.contains(words[verb - 1].folded)
    guard
      isOfWriter || tongue == .de
        || tongue == .es
          && (Verbs.isVerb(verb, in: claim, isFirst: true)
            || FittingVerbs.making.contains(words[verb].folded))
    else { return nil }
    // All nouns of German have capitals.
    let isTool = isProgram(Array(words[range])) || range.allSatisfy { self.isTool($0) }
    if tongue == .de, !isTool { return nil }
    let root = claim.roots[verb]
    let isFit =
      Self.using[tongue].contains(root) || FittingVerbs.skills[tongue].contains(root)
      || FittingVerbs.papers[tongue].contains(root)
        && !(isTool && FittingVerbs.making.contains(words[verb].folded))
    return isFit ? nil : verb
  }

  private static let working: HashedWords = [
    "work", "worked", "working", "employed", "arbeite", "arbeitete", "gearbeitet", "angestellt",
    "beschaftigt", "travaille",
    "travaillais", "collabore", "employe", "trabajo", "trabaje", "trabajado", "colaboro", "colabore",
    "empleado",
  ]
  private static let workplaces: HashedWords = ["for", "at", "bei", "beim", "fur", "chez", "pour", "para"]

  /// "Trabajé para Huawei" of who knows its inverters: what is only listed employed nobody.
  private func employment(at range: Range<Int>) -> Int? {
    guard isListed(range.lowerBound),
      let before = words.indices.prefix(range.lowerBound).last(where: {
        !FunctionWords.isGrammar(words[$0]) || Preposition.of(words[$0].folded, tongue) != nil
      }), claim.pieceOf[before] == claim.pieceOf[range.lowerBound],
      Self.workplaces.contains(words[before].folded)
        || ClaimLexicon.with.contains(words[before].folded) && isGiver(range)
    else { return nil }
    return words.indices.prefix(before).last {
      claim.pieceOf[$0] == claim.pieceOf[before] && Self.working.contains(words[$0].folded)
    }
  }

  private func isGiver(_ range: Range<Int>) -> Bool {
    names.bodies.contains { body in
      !body.isEmployer && ranges(ofBody: body.words).contains { $0.overlaps(range) }
    }
  }

  /// Whether a statement has the verb before the same thing: "Introduced Revit".
  private func isSaid(_ verb: Int, of range: Range<Int>) -> Bool {
    alignment.places[verb].contains { place in
      RoleAlignment.isProse(own[place.fact].kind)
        && alignment.places[range.lowerBound].contains {
          // "Docker vu en formation"
          $0.fact == place.fact
            && (isObject($0.word, of: place.word, in: sources[place.fact]) || $0.word + 1 == place.word)
        }
    }
  }

  // MARK: Employers

  /// "I used Rust at Odra": where a program was used is told of an employer of which a fact says so.
  private func otherEmployer(with range: Range<Int>) -> Int? {
    guard range.contains(where: isTool) || isProgram(Array(words[range])) else { return nil }
    let clause = claim.words(ofClause: claim.clauseOf[range.lowerBound])
    guard
      clause.contains(where: {
        (Self.using[tongue].contains(claim.roots[$0]) || Verbs.isVerb($0, in: claim, isFirst: $0 == 0))
      })
    else { return nil }
    let homes = Set(range.flatMap { alignment.places[$0] }.map(\.fact))
    let employers = names.bodies.filter(\.isEmployer).flatMap { body in
      ranges(ofBody: body.words).filter {
        clause.contains($0.lowerBound) && !isOfPosting[$0.lowerBound] && !$0.overlaps(range)
      }.map { (name: body.name, at: $0.lowerBound) }
    }.sorted { $0.at < $1.at }
    // "Rust at Odra and Python at Cray": each with what follows it.
    let nearest = employers.first { $0.at > range.lowerBound } ?? employers.last
    return nearest.flatMap { found in
      homes.contains { own[$0].organization == found.name } ? nil : found.at
    }
  }

  /// "introduced TMS and MuseumPlus" of who introduced the first and knows the other.
  private func deed(joinedTo range: Range<Int>) -> Int? {
    let first = range.lowerBound
    guard first > 1, isListed(first), Conjunctions.anyAnd.contains(words[first - 1].folded),
      claim.clauseOf[first] == claim.clauseOf[first - 2]
    else { return nil }
    let mates = alignment.places[first - 2].filter { RoleAlignment.isProse(own[$0.fact].kind) }.map(\.fact)
    guard !mates.isEmpty else { return nil }
    return claim.words(ofClause: claim.clauseOf[first]).first { i in
      i < first - 2 && Verbs.isVerb(i, in: claim, isFirst: i == 0)
        && alignment.places[i].contains { mates.contains($0.fact) }
        && !Self.using[tongue].contains(claim.roots[i])
    }
  }
}
