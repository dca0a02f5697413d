/// Open vocabulary: what no other pass has covered must be said by a word of the facts.
extension ClaimCheck {
  mutating func checkWords() {
    for i in words.indices where !covered[i] {
      let word = words[i]
      if isMadeTitle(i) {
        report(.seniority, word.raw)
        continue
      }
      if alignment.isSupported(i) || word.folded.utf8.count == 1 || isGrammar(i) { continue }
      if Agency.step(word, tongue).map({ $0 <= 2 }) ?? false || isLightVerb(i) || isHarmless(i) { continue }
      if leads(i) { continue }
      let isName = (word.isCapitalized && i > 0) || word.raw.utf8.contains { $0 >= 0x30 && $0 <= 0x39 }
      report(isName ? .name : .word, word.raw)
    }
  }

  /// Words that claim nothing: of grammar, of every application, particles of verbs that the facts have.
  private func isGrammar(_ i: Int) -> Bool {
    // "IT" is no "it"; a CV is what it is.
    let raw = words[i].raw
    if raw.utf8.count > 1, raw != "CV", raw.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) { return false }
    return FunctionWords.isGrammar(words[i]) || NeutralWords.contains(words[i])
      || LightWords.contains(words[i].folded, tongue) || isAmount(i)
      || tongue == .de && German.particles.contains(words[i].folded)
  }

  /// "in Höhe von 4.000 €"
  private func isAmount(_ i: Int) -> Bool {
    tongue == .de && words[i].folded == "hohe" && i > 0 && words[i - 1].folded == "in"
      && i + 1 < words.count && words[i + 1].folded == "von"
  }

  /// "Leads" of a head: what such a verb may say is judged by rank.
  private func leads(_ i: Int) -> Bool {
    guard claim.step(of: i) == 4, !ClaimLexicon.isAgent(words[i]) else { return false }
    return sources.indices.contains { isHeaded($0) }
  }

  /// Words that make what they stand with less, whom the work of the facts is for, and ordinals of their figures.
  private func isHarmless(_ i: Int) -> Bool {
    let word = words[i]
    if Nationalities.isPlace(word.folded) { return false }
    if ClaimLexicon.anyone.contains(word), claim.numbers.contains(where: { $0.words.upperBound == i }) {
      return true
    }
    if i > 0, ["speaker", "speakers"].contains(word.folded), SpokenLevel.isLanguage(words[i - 1].folded),
      own.contains(where: { $0.kind == .language })
    {
      return true
    }
    // "Llevo nueve años en …": for how long is asked elsewhere.
    if word.folded == "llevo",
      claim.numbers.contains(where: {
        ["y", "mo"].contains($0.unit) && (i + 1...i + 2).contains($0.words.lowerBound)
      })
    {
      return true
    }
    // "published an article": what a publication is.
    if Self.publishing.contains(word.folded), own.contains(where: { $0.kind == .publication }) { return true }
    // "in my project": what a project of the facts is.
    if Self.projects.contains(word.folded), own.contains(where: { $0.path.hasPrefix("projects") }) {
      return true
    }
    if ["maximal", "maximum", "maximo", "hochstens", "minimum"].contains(word.folded),
      claim.numbers.contains(where: {
        ($0.isLowered || $0.isRaised) && (1...3).contains($0.words.lowerBound - i)
      })
    {
      return true
    }
    // "consisted of twelve nurses"
    let isOwnSense = !["bestand", "besteht"].contains(word.folded) || words.contains { $0.folded == "aus" }
    if Self.counting.contains(word.folded), isOwnSense,
      claim.numbers.contains(where: { !$0.words.isEmpty && (1...3).contains($0.words.lowerBound - i) })
    {
      return true
    }
    if ClaimLexicon.hedges.end(at: i, in: words) != nil || Self.learnt.contains(word.folded) { return true }
    if isOfCharge(i) || isOfMore(i) || isOfPrize(i) || isOfPaper(i) { return true }
    if let value = Ordinals.value(of: word.folded), isNumbered(i, value) { return true }
    return Served.isServed(at: i, in: claim, by: sources)
  }

  /// "third" of a fact's "3.", where both say it of the same thing.
  private func isNumbered(_ i: Int, _ value: Int) -> Bool {
    guard let next = words.indices.dropFirst(i + 1).first else { return false }
    return alignment.places[next].contains { place in
      sources[place.fact].numbers.contains {
        $0.unit == nil && $0.words.upperBound == place.word && $0.values == [Int64(value) * 1000]
      }
    }
  }

  private static let projects: HashedWords = ["project", "projekt", "projet", "proyecto"]
  private static let publishing: HashedWords = [
    "publish", "published", "publication", "article", "paper", "essay", "wrote", "written", "author",
    "veroffentlicht",
    "veroffentlichte", "artikel", "beitrag", "aufsatz", "publie", "publiee", "paru", "parue", "publique",
    "publicado", "articulo",
    "publicacion",
  ]
  private static let doers: HashedWords = ["by", "durch", "par", "por"]

  /// Of learning and of joining: who says so claims no work.
  private static let learnt: HashedWords = [
    "learnt", "learned", "gelernt", "erlernt", "lernte", "appris", "aprendi", "aprendido", "join", "joined",
    "joining", "wechselte",
    "gewechselt", "eingetreten", "integre", "rejoint", "incorpore", "incorporado",
  ]

  /// "carried out surgery" of a fact that begins with surgery: a verb that lends itself to any work adds nothing to a piece of the
  /// facts that the sentence tells from its first word, and where nothing is said that it leaves out: that it was refused,
  /// planned, attended or left to others.
  private func isLightVerb(_ i: Int) -> Bool {
    let root = claim.roots[i]
    guard LightVerbs.contains(root, tongue), !ClaimLexicon.isAgent(words[i]) || root != words[i].folded else {
      return false
    }
    let told = Set(
      words.indices.filter { $0 != i && claim.pieceOf[$0] == claim.pieceOf[i] && claim.isContent($0) }
        .flatMap { alignment.places[$0] })
    let pieces = Set(told.map { Place(fact: $0.fact, word: sources[$0.fact].pieceOf[$0.word]) })
    // What the rest of the sentence tells is not left out.
    let all = Set(words.indices.filter { $0 != i && claim.isContent($0) }.flatMap { alignment.places[$0] })
    return !pieces.isEmpty && pieces.allSatisfy { isCarriedOut($0.fact, piece: $0.word, told, all) }
  }

  private func isCarriedOut(_ f: Int, piece: Int, _ told: Set<Place>, _ all: Set<Place>) -> Bool {
    let source = sources[f]
    guard [.highlight, .summary, .project, .position, .volunteer].contains(own[f].kind),
      let first = source.words.indices.first(where: {
        source.pieceOf[$0] == piece && !FunctionWords.isGrammar(source.words[$0])
          && !source.words[$0].isNumeric
          && !Numbers.isSpelt(source.words[$0]) && source.isContent($0)
      }), told.contains(Place(fact: f, word: first)), !LightVerbs.isShort(source.roots[first], tongue)
    else { return false }
    let clause = source.words(ofClause: source.clauseOf[first])
    return !ClaimLexicon.hedges.contains(anyIn: clause.map { source.words[$0] })
      && clause.allSatisfy { j in
        if Self.doers.contains(source.words[j].folded) { return false }
        if all.contains(Place(fact: f, word: j)) { return true }
        if (Agency.step(at: j, in: source) ?? 3) <= 2 { return false }
        // What another piece after it tells of is another thing.
        return source.pieceOf[j] > piece || !Deeds.isDeed(j, in: source)
      }
  }

  /// "an engineer" of somebody who studied engineering: the stems or the skills are one, the words are not.
  func isMadeTitle(_ i: Int) -> Bool {
    let word = words[i]
    if alignment.isDegree(i) || isOfVolunteering(i) { return false }
    if i == 0, isTitleAtStart() { return true }
    guard i > 0, ClaimLexicon.isAgent(word), !Trend.isTrend(claim.roots[i], tongue),
      !NeutralWords.contains(word), !FunctionWords.isGrammar(word),
      words[max(0, i - 2)..<i].contains(where: { ClaimLexicon.being.contains($0.folded) }) || isTheOne(i)
    else { return false }
    if ClaimLexicon.roles.contains(word), alignment.isSupported(i) { return false }
    return !factWords.contains { $0.contains { ClaimLexicon.isInflection($0, word) } }
  }

  /// "As a volunteer" of who did it unpaid.
  private func isOfVolunteering(_ i: Int) -> Bool {
    [
      "volunteer", "volunteers", "freiwilliger", "freiwillige", "ehrenamtlicher", "ehrenamtliche", "benevole",
      "voluntario",
      "voluntaria",
    ].contains(words[i].folded) && own.contains { $0.kind == .volunteer || $0.path.hasPrefix("volunteer") }
  }

  /// "I was the engineer", "als der Leiter".
  private func isTheOne(_ i: Int) -> Bool {
    i > 1 && ClaimLexicon.articles.contains(words[i - 1].folded)
      && ClaimLexicon.beingOne.contains(words[i - 2].folded)
  }

  /// "Enfermera, …" of an "auxiliar de enfermería": who helps a trade is not of it.
  private func isTitleAtStart() -> Bool {
    guard words.count > 1, text.utf8.dropFirst(words[0].range.upperBound).first == 0x2C,
      ClaimLexicon.isAgent(words[0]), alignment.isSupported(0)
    else { return false }
    return factWords.contains { $0.prefix(3).contains { ClaimLexicon.demoting.contains($0.folded) } }
      && !factWords.contains { $0.contains { ClaimLexicon.isInflection($0, words[0]) } }
  }
}

extension ClaimLexicon {
  /// Inflections and derivations that the stemmer keeps apart: the same start of at least five letters and little more.
  /// A name, a noun in capitals or a word for a person may only be inflected: accounting makes no accountant.
  static func shareStem(_ a: Word, _ b: Word) -> Bool {
    // "chirurgien" of "chirurgie"
    if ["ien", "iens", "ienne", "ian", "ians"].contains(where: b.folded.hasSuffix) {
      return a.folded == b.folded || a.folded + "s" == b.folded || a.folded == b.folded + "s"
    }
    if isAgent(b) || isAgent(a) || b.isCapitalized && !b.startsSentence { return isInflection(a, b) }
    guard !a.isNumeric else { return false }
    var x = a.stem
    var y = b.stem
    return x.withUTF8 { x in
      y.withUTF8 { y in
        var shared = 0
        while shared < x.count, shared < y.count, x[shared] == y[shared] { shared += 1 }
        guard shared >= 5 else { return false }
        return shared >= min(x.count, y.count) - 1 && max(x.count, y.count) - shared <= 4
      }
    }
  }

  private static let inflections: HashedWords = ["", "s", "e", "es", "n", "en", "ns", "em", "x"]

  static func isInflection(_ a: Word, _ b: Word) -> Bool {
    let shared = zip(a.folded.utf8, b.folded.utf8).prefix { $0 == $1 }.count
    guard shared >= 4, !a.isNumeric else { return false }
    return inflections.contains(String(a.folded.dropFirst(shared)))
      && inflections.contains(String(b.folded.dropFirst(shared)))
  }
}
