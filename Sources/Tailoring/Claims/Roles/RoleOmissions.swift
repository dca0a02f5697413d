internal import Base

/// Words of a told part that may go, because what is left follows from the fact: "a monthly audit" of "a monthly audit whose results
/// hang at every bed", "48 houses" of "48 houses in Villa Rosal". That holds where the fact neither measures nor
/// denies nor speaks of all, and where nobody's charge is told: who leads the sales in Spain does not lead the sales.
extension RoleAlignment {
  func mayGo(_ j: Int, _ phrase: Phrase, _ f: Int) -> Bool {
    if isInRelative(j, f) || isBeforeMeans(j, f) || isOneOfTwo(phrase, f) || isCountedPerson(j, phrase, f)
      || isKindOfCounted(j, f) || isOfUntoldRate(j, f) || isTitleOfSummary(j, f)
    {
      return true
    }
    guard !isMeasured(j, facts[f]) else { return false }
    return isAlternative(j, phrase, f)
      || isNameOfKnown(j, phrase, f) || isOfCounted(phrase, f)
      || !isCharge(phrase, f) && (isAdjunct(phrase, f) || isAdjective(j, phrase, f))
  }

  /// "per thousand stays" where the sentence tells none of the figures that are so many of them.
  private func isOfUntoldRate(_ j: Int, _ f: Int) -> Bool {
    let text = facts[f].text
    let isRate = (max(0, j - 3)..<j).contains { i in
      text.pieceOf[i] == text.pieceOf[j]
        && (Rates.isPer(i, in: text) || Rates.each.contains(text.words[i].folded))
    }
    return isRate
      && !text.numbers.contains { number in
        number.words.contains {
          text.statementOf[$0] == text.statementOf[j] && told.contains(Place(fact: f, word: $0))
        }
      }
  }

  /// "Nurse with nine years on wards": who somebody is need not be said with how long they were what else.
  private func isTitleOfSummary(_ j: Int, _ f: Int) -> Bool {
    guard check.own[f].kind == .summary else { return false }
    let text = facts[f].text
    let statement = text.words.indices.filter { text.statementOf[$0] == text.statementOf[j] }
    guard
      let with = statement.first(where: { ClaimLexicon.with.contains(text.words[$0].folded) }),
      j < with, !text.numbers.contains(where: { $0.words.contains { $0 < with && statement.contains($0) } }),
      text.numbers.contains(where: {
        ["y", "mo"].contains($0.unit) && (with + 1...with + 3).contains($0.words.lowerBound)
      })
    else { return false }
    return isUntold(statement.filter { $0 < with && text.isContent($0) }, f)
  }

  func isUntold(_ range: some Sequence<Int>, _ f: Int) -> Bool {
    range.allSatisfy { !told.contains(Place(fact: f, word: $0)) }
  }

  // MARK: Where less is more

  /// Whether what stands with a word is a share, a change, a denial, or said of all, of one alone or of the first: without the
  /// word it would be said of more.
  func isMeasured(_ j: Int, _ fact: RoleStructure) -> Bool {
    let text = fact.text
    let beside = text.words.indices.filter {
      text.clauseOf[$0] == text.clauseOf[j] && text.statementOf[$0] == text.statementOf[j]
    }
    let own = beside.filter { text.pieceOf[$0] == text.pieceOf[j] }
    let words = own.map { text.words[$0] }
    return ClaimLexicon.scope.contains(anyIn: words) || ClaimLexicon.quantity.contains(anyIn: words)
      || ClaimLexicon.denying.contains(anyIn: words)
      || words.contains { Self.bounding.contains($0.folded) || Ordinals.value(of: $0.folded) != nil }
      || (hasOwnDeed(j, fact) ? own : beside).contains {
        Trend.isTrend(text.roots[$0], text.tongue) && !isBound($0, text)
      }
      || text.numbers.contains { number in
        number.unit == "%" && number.words.contains(where: beside.contains)
      }
  }

  /// Whether a verb that changes nothing stands in the part of a word: "handled complaints by telephone and cut the delay" cuts none.
  private func hasOwnDeed(_ j: Int, _ fact: RoleStructure) -> Bool {
    fact.phrases.contains {
      $0.isVerb && $0.part == fact.text.pieceOf[j] && fact.text.isContent($0.head)
        && !Trend.isTrend(fact.text.roots[$0.head], fact.text.tongue)
    }
  }

  /// "up to"
  private func isBound(_ i: Int, _ text: TextReading) -> Bool {
    text.words[i].folded == "up" && i + 1 < text.words.count && text.words[i + 1].folded == "to"
  }

  private static let bounding: HashedWords = [
    "only", "nur", "seulement", "solo", "solamente", "except", "ausser", "sauf", "excepto", "most", "few",
    "mostly",
    "limited", "restricted", "partly", "part", "half", "beschrankt", "begrenzt", "teilweise", "limite",
    "limitee",
    "limitado", "limitada", "average", "median", "total", "share", "rate", "mean", "durchschnittlich",
    "mittel",
    "anteil", "quote", "moyenne", "moyen", "taux", "part", "media", "medio", "tasa", "cuota", "porcentaje",
    "per", "je",
  ]

  /// Whether the part tells what somebody was in charge of, or who somebody was.
  func isCharge(_ phrase: Phrase, _ f: Int) -> Bool {
    let text = facts[f].text
    return text.words.indices.contains { i in
      text.pieceOf[i] == phrase.part
        && (Persons.isPerson(text.words[i], text.tongue) || (Agency.step(at: i, in: text) ?? 3) >= 4
          || Self.charges.contains(text.words[i].folded))
    }
  }

  private static let charges: HashedWords = [
    "responsible", "responsibility", "charge", "accountable", "verantwortlich", "verantwortung", "zustandig",
    "verantworte", "verantwortete", "responsable", "responsabilite", "charge", "chargee", "responsabilidad",
    "encargado", "encargada", "cargo", "owner", "own", "lead", "head", "budget", "qualified", "certified",
    "licensed",
    "degree", "diploma", "abschluss", "diplome", "titulo",
  ]

  // MARK: What may go

  private static let relatives: [Set<String>] = [
    ["whose", "who", "which", "where"], ["deren", "dessen"], ["dont", "qui", "duquel", "laquelle", "lequel"],
    ["cuyo", "cuya", "cuyos", "cuyas", "quien", "quienes"],
  ]

  /// "an audit whose results hang …": what tells more of a thing that is neither all nor known.
  private func isInRelative(_ j: Int, _ f: Int) -> Bool {
    let text = facts[f].text
    let piece = text.words(ofPiece: text.pieceOf[j])
    guard
      let start = piece.first(where: {
        $0 <= j && Self.relatives[text.tongue.rawValue].contains(text.words[$0].folded)
      }), start > (piece.first ?? 0)
    else { return false }
    let isKnown = text.words[max(0, start - 4)..<start].contains {
      Self.definiteArticles.contains($0.folded) || ClaimLexicon.scope.contains($0)
    }
    return !isKnown && isUntold(piece.filter { $0 > start }, f)
  }

  static let definiteArticles: HashedWords = [
    "the", "those", "der", "die", "das", "den", "dem", "des", "le", "la", "les", "el", "los", "las", "ces",
    "aquellos",
  ]

  /// "ventilated and proned patients" of "ventilated, proned and transferred patients": of words side by side any may go.
  private func isAlternative(_ j: Int, _ phrase: Phrase, _ f: Int) -> Bool {
    let text = facts[f].text
    guard j < phrase.head, phrase.link == .first, let first = text.pieceOf.firstIndex(of: phrase.part),
      first > 0,
      Conjunctions.anyAnd.contains(text.words[first].folded), text.clauseOf[first - 1] == text.clauseOf[first]
    else { return false }
    let before = text.words.indices.filter { text.pieceOf[$0] == phrase.part - 1 && text.isContent($0) }
    return told.contains(Place(fact: f, word: phrase.head)) && before.count <= 2 && !before.isEmpty
      && before.allSatisfy { told.contains(Place(fact: f, word: $0)) }
  }

  /// "Recruited eight carers" of "reduced costs by recruiting eight carers": by what something came about is a deed of its own.
  private func isBeforeMeans(_ j: Int, _ f: Int) -> Bool {
    guard let at = means(ofPieceAt: j, facts[f].text), j < at else { return false }
    return isUntold(pieceBefore(at, facts[f].text), f)
  }

  /// "by finding backloads from four suppliers": by what something came about may go as a whole.
  func isUntoldMeans(_ j: Int, _ f: Int) -> Bool {
    let text = facts[f].text
    guard let at = means(ofPieceAt: j, text), j > at else { return false }
    return isUntold(
      text.words(ofPiece: text.pieceOf[j]).filter { $0 > at && !FunctionWords.isGrammar(text.words[$0]) }, f)
  }

  /// Whether a phrase stands in such a deed, and nothing before it is told.
  func isOfMeans(_ phrase: Phrase, _ f: Int) -> Bool {
    guard let at = means(ofPieceAt: phrase.head, facts[f].text), phrase.head > at else { return false }
    return isUntold(pieceBefore(at, facts[f].text), f)
  }

  private func pieceBefore(_ at: Int, _ text: TextReading) -> [Int] {
    text.words.indices.filter { text.pieceOf[$0] == text.pieceOf[at] && $0 < at }
  }

  /// Where "by …ing" begins in the piece of a word.
  private func means(ofPieceAt j: Int, _ text: TextReading) -> Int? {
    text.words.indices.dropLast().first { i in
      guard text.pieceOf[i] == text.pieceOf[j] else { return false }
      let next = text.words[i + 1].folded
      switch text.tongue {
      case .en: return ["by", "through"].contains(text.words[i].folded) && next.hasSuffix("ing")
      case .es:
        return ["tras", "al"].contains(text.words[i].folded)
          && ["ar", "er", "ir"].contains(where: next.hasSuffix)
      case .fr: return text.words[i].folded == "en" && next.hasSuffix("ant")
      case .de: return text.words[i].folded == "durch" && next.hasSuffix("ung")
      }
    }
  }

  /// "Amphibien im Auftrag der Stadt" of "Amphibien und Reptilien im Auftrag der Stadt": one of several things side by side goes as a
  /// whole.
  func isOneOfTwo(_ phrase: Phrase, _ f: Int) -> Bool {
    let text = facts[f].text
    guard phrase.link == .first, let first = text.pieceOf.firstIndex(of: phrase.part), first > 0,
      Conjunctions.anyAnd.contains(text.words[first].folded),
      text.clauseOf[first - 1] == text.clauseOf[first],
      isUntold(phrase.words, f)
    else { return false }
    let before = text.words.indices.filter { text.clauseOf[$0] == text.clauseOf[first] && $0 < first }
    guard let mate = before.last(where: { text.isContent($0) }), told.contains(Place(fact: f, word: mate))
    else { return false }
    return !before.contains { Self.between.contains(text.words[$0].folded) } && isHungAlike(after: phrase, f)
  }

  /// Whether what follows in the part hangs in the sentence by the same preposition: "for 260 analysts" is not "with 260 analysts".
  private func isHungAlike(after phrase: Phrase, _ f: Int) -> Bool {
    facts[f].phrases.allSatisfy { other in
      guard other.part == phrase.part, other.words[0] > phrase.words[0], !other.isVerb else { return true }
      return words.indices.allSatisfy { i in
        guard places[i].contains(where: { $0.fact == f && other.words.contains($0.word) }) else {
          return true
        }
        return claim.phrase(of: i).map { $0.link == other.link } ?? true
      }
    }
  }

  private static let between: HashedWords = ["between", "zwischen", "entre", "both", "sowohl"]

  /// "in classes of up to 31", "a team of six": who is counted in a group need not be said.
  func isCountedPerson(_ j: Int, _ phrase: Phrase, _ f: Int) -> Bool {
    let text = facts[f].text
    guard isAnyPerson(j, text), hasToldFigure(phrase, f) || isMateOfCounted(phrase, f) else { return false }
    return words.indices.contains { i in
      Self.groups.contains(words[i].folded)
        && check.claim.numbers.contains { number in
          number.words.contains { (i + 1...i + 4).contains($0) }
            || isOfHeads(number) && (1...2).contains(i - (number.words.last ?? i))
        }
    }
  }

  private func isAnyPerson(_ j: Int, _ text: TextReading) -> Bool {
    Others.contains(text.words[j], text.tongue)
      || text.tongue == .de && Persons.arePersons(text.words[j])
  }

  private func hasToldFigure(_ phrase: Phrase, _ f: Int) -> Bool {
    let text = facts[f].text
    return phrase.words.contains {
      told.contains(Place(fact: f, word: $0))
        && (text.words[$0].isNumeric || Numbers.isSpelt(text.words[$0]))
    }
  }

  /// "14 Bäckerinnen und Bäcker"
  private func isMateOfCounted(_ phrase: Phrase, _ f: Int) -> Bool {
    let fact = facts[f]
    guard fact.text.tongue == .de, phrase.link == .first,
      let p = fact.phrases.firstIndex(where: { $0.words == phrase.words }), p > 0,
      fact.phrases[p - 1].part + 1 == phrase.part, isAnyPerson(fact.phrases[p - 1].head, fact.text)
    else { return false }
    return hasToldFigure(fact.phrases[p - 1], f)
  }

  private static let groups: HashedWords = [
    "team", "teams", "class", "classes", "group", "groups", "crew", "gruppe", "gruppen", "klasse", "klassen",
    "teams",
    "equipe", "equipes", "classe", "groupe", "groupes", "equipo", "equipos", "clase", "clases", "grupo",
    "grupos",
  ]
}
