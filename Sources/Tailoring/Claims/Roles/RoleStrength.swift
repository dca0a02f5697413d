internal import Content

/// By what a sentence makes more of its facts: longer, more often, more of them, by another cause.
extension RoleAlignment {
  func strengthened() -> [ClaimProblem] {
    reversed() + renewed() + prolonged() + multiplied() + rerated() + distributed() + founded() + caused()
      + replaced()
  }

  // MARK: Direction

  /// "EN>DE" is neither "DE>EN" nor "EN<>DE".
  private func reversed() -> [ClaimProblem] {
    words.indices.dropLast().compactMap { i in
      let sign = Self.sign(claim.text, i)
      guard sign.contains(where: { $0 == "<" || $0 == ">" || $0 == "→" || $0 == "↔" }) else { return nil }
      let isKnown = facts.contains { fact in
        fact.text.words.indices.dropLast().contains { j in
          Self.sign(fact.text, j) == sign && fact.text.words[j].folded == words[i].folded
            && fact.text.words[j + 1].folded == words[i + 1].folded
        }
      }
      let isFigure = words[i + 1].isNumeric
      return isKnown || isFigure ? nil : ClaimProblem(.relation, raw(i, i + 1))
    }
  }

  /// What stands between a word and the next, without blanks.
  private static func sign(_ text: TextReading, _ i: Int) -> String {
    let gap = text.words[i].range.upperBound..<text.words[i + 1].range.lowerBound
    let bytes = Array(text.text.utf8.dropFirst(gap.lowerBound).prefix(gap.count)).filter { $0 != 0x20 }
    return String(decoding: bytes, as: UTF8.self)
  }

  // MARK: New and one's own

  private static let fresh: Set<String> = [
    "new", "neu", "neue", "neuen", "neuer", "neues", "nouveau", "nouvelle", "nouveaux", "nouvelles", "nuevo",
    "nueva", "nuevos", "nuevas",
  ]
  private static let own: Set<String> = [
    "my", "mein", "meine", "meinen", "meinem", "meiner", "mon", "ma", "mi", "our",
  ]
  private static let firms: Set<String> = [
    "company", "firm", "business", "shop", "restaurant", "practice", "studio", "firma", "unternehmen",
    "betrieb",
    "laden", "geschaft", "werkstatt", "praxis", "entreprise", "societe", "atelier", "magasin", "cabinet",
    "empresa",
    "tienda", "taller", "negocio", "restaurante",
  ]

  private func renewed() -> [ClaimProblem] {
    words.indices.dropLast().compactMap { i in
      let word = words[i].folded
      if check.isOfPosting[i] { return nil }
      if Self.fresh.contains(word), places[i].isEmpty || !isNearKnown(i) {
        return ClaimProblem(.relation, raw(i, i + 1))
      }
      if Self.own.contains(word), Self.firms.contains(words[i + 1].folded),
        !facts.contains(where: { fact in
          fact.text.words.indices.contains { j in
            Self.owned.contains(fact.text.words[j].folded)
              || j > 0 && Self.own.contains(fact.text.words[j - 1].folded)
                && (fact.text.words[j].key == words[i + 1].key
                  || Self.firms.contains(fact.text.words[j].folded))
          }
        })
      {
        return ClaimProblem(.relation, raw(i, i + 1))
      }
      return nil
    }
  }

  private static let owned: Set<String> = [
    "own", "owner", "eigene", "eigener", "eigenes", "eigenen", "inhaber", "inhaberin", "propre",
    "proprietaire",
    "gerant", "gerante", "propio", "propia", "dueno", "duena", "selfemployed", "self", "selbststandig",
  ]

  /// "new colleagues" where the facts have new colleagues, too.
  private func isNearKnown(_ i: Int) -> Bool {
    guard let next = (i + 1..<words.count).first(where: { claim.text.isContent($0) }), !places[next].isEmpty
    else {
      return true
    }
    return places[i].contains { a in
      places[next].contains { b in
        a.fact == b.fact && facts[a.fact].text.pieceOf[a.word] == facts[b.fact].text.pieceOf[b.word]
      }
    }
  }

  // MARK: Since

  private static let since: Set<String> = ["since", "seit", "depuis", "desde"]

  /// "since 2017" of what ended in 2021, "for seven years now" of seven years before.
  private func prolonged() -> [ClaimProblem] {
    words.indices.compactMap { i in
      guard Self.since.contains(words[i].folded), i + 1 < words.count,
        claim.text.pieceOf[i + 1] == claim.text.pieceOf[i],
        (i + 1..<min(words.count, i + 4)).contains(where: isTime)
      else { return nil }
      let isTold = facts.contains { fact in
        fact.text.words.contains { Self.since.contains($0.folded) || Self.ongoing.contains($0.folded) }
      }
      if isTold { return nil }
      let hasOpen = check.own.contains { $0.dates?.isCurrent ?? false }
      if hasOpen { return nil }
      // "seit 2011" of a certificate of 2011
      let end = min(words.count, i + 6)
      let isDay = check.claim.dates.contains { date in
        (i..<end).contains(date.words.lowerBound)
          && !check.sources.contains { source in hasLater(date, source) }
      }
      return isDay ? nil : ClaimProblem(.date, raw(i, min(words.count - 1, i + 1)))
    }
  }

  private func isTime(_ i: Int) -> Bool {
    words[i].isNumeric || Numbers.isSpelt(words[i]) || check.claim.dates.contains { $0.words.contains(i) }
  }

  private func hasLater(_ date: DateMention, _ source: TextReading) -> Bool {
    source.dates.contains { known in
      date.isCovered(by: known)
        && source.dates.contains {
          $0.year > known.year
            && source.statementOf[$0.words.lowerBound] == source.statementOf[known.words.lowerBound]
        }
    }
  }

  private static let ongoing: Set<String> = [
    "present", "today", "now", "current", "currently", "heute", "derzeit", "aujourd", "present", "actualidad",
    "actualmente", "presente", "hoy", "ongoing", "from", "ab",
  ]

  // MARK: One told as many

  /// "contracts" of "the contract".
  private func multiplied() -> [ClaimProblem] {
    guard claim.text.tongue != .de else { return [] }
    return claim.phrases.compactMap { phrase in
      guard !phrase.isVerb,
        !phrase.words.contains(where: { words[$0].isNumeric || Numbers.isSpelt(words[$0]) }),
        let place = places[phrase.head].first, places[phrase.head].count == 1,
        claim.text.isContent(phrase.head)
      else { return nil }
      let fact = facts[place.fact]
      let (said, known) = (words[phrase.head].folded, fact.text.words[place.word].folded)
      guard ["s", "es", "x"].contains(where: { known + $0 == said }), !known.hasSuffix("s"),
        let home = fact.phrase(of: place.word), home.head == place.word,
        !home.words.contains(where: { TimeAdverbs.units[fact.text.words[$0].folded] != nil }),
        let first = home.words.first,
        first > 0,
        Self.definite.contains(fact.text.words[first - 1].folded) || isOfPerson(place, fact)
      else { return nil }
      return ClaimProblem(.scope, words[phrase.head].raw)
    }
  }

  /// "directrice de magasin"
  private func isOfPerson(_ place: Place, _ fact: RoleStructure) -> Bool {
    guard let owner = fact.owner(of: fact.phraseOf[place.word]) else { return false }
    return Persons.isPerson(fact.text.words[fact.phrases[owner].head], fact.text.tongue)
  }

  private static let definite: Set<String> = [
    "a", "an", "the", "one", "un", "une", "una", "le", "la", "el", "l", "du", "del", "al", "au",
  ]

  // MARK: For how long

  /// A figure that is said for a time in the facts is said for it in the sentence: "150 a year" is not "150".
  private func rerated() -> [ClaimProblem] {
    check.claim.numbers.compactMap { number in
      guard !number.words.isEmpty, !places[number.words.lowerBound].isEmpty else { return nil }
      let known = places[number.words.lowerBound].map { rate(after: $0.word, in: facts[$0.fact].text) }
      guard known.allSatisfy({ $0 != nil }) else { return nil }
      let said = words.indices.compactMap { Rates.unit(at: $0, in: claim.text) }
      let units = words.compactMap { Units.names[$0.folded] }
      let isSaid =
        !said.isEmpty || known.contains { $0.map(units.contains) ?? false }
        || words.indices.contains { isPer($0) }
      return isSaid ? nil : ClaimProblem(.quantity, raw(number.words.lowerBound, number.words.upperBound - 1))
    }
  }

  private func isPer(_ i: Int) -> Bool {
    Rates.isPer(i, in: claim.text) || Rates.each.contains(words[i].folded)
      || Rates.unit(inCompound: words[i].folded, claim.text.tongue) != nil
  }

  /// The time that a figure of a fact is said for, a few words after it.
  private func rate(after i: Int, in fact: TextReading) -> String? {
    var j = i + 1
    while j < fact.words.count, j <= i + 4, fact.pieceOf[j] == fact.pieceOf[i] {
      if let unit = Rates.unit(at: j, in: fact) { return unit }
      if fact.words[j].isNumeric { return nil }
      j += 1
    }
    return nil
  }

  // MARK: Each

  private static let every: Set<String> = [
    "each", "every", "jede", "jeder", "jedes", "jeden", "chaque", "chacun", "chacune", "cada",
  ]

  /// "each of which" of some of which, and "each year" of a figure of one year.
  private func distributed() -> [ClaimProblem] {
    words.indices.dropLast().compactMap { i in
      guard Self.every.contains(words[i].folded) else { return nil }
      let isTold = facts.contains { fact in fact.text.words.contains { Self.every.contains($0.folded) } }
      if ["of", "der", "des", "de", "d"].contains(words[i + 1].folded), !isTold {
        return ClaimProblem(.quantity, raw(i, i + 1))
      }
      guard Units.names[words[i + 1].folded] == "y" else { return nil }
      let isDated = check.claim.numbers.contains { number in
        guard let first = number.words.first, !places[first].isEmpty else { return false }
        return places[first].allSatisfy { place in
          let source = facts[place.fact].text
          return source.dates.contains { date in
            !date.words.contains(place.word)
              && source.pieceOf[date.words.lowerBound] == source.pieceOf[place.word]
          }
        }
      }
      return isDated ? ClaimProblem(.quantity, raw(i, i + 1)) : nil
    }
  }

  // MARK: By what

  private static let means: Set<String> = [
    "by", "through", "via", "durch", "dank", "mittels", "par", "mediante", "por",
  ]

  /// "rose through the campaign" of a campaign that ran at the same time.
  private func caused() -> [ClaimProblem] {
    claim.phrases.compactMap { phrase in
      guard Self.means.contains(phrase.preposition), isTold(phrase.head), !words[phrase.head].isNumeric else {
        return nil
      }
      let isStated = places[phrase.head].contains { place in
        let fact = facts[place.fact]
        guard let home = fact.phrase(of: place.word) else { return true }
        if home.isVerb || fact.isFrame[place.word] { return true }
        if case .preposition = home.link { return !home.isGenitive }
        return fact.phrases.contains { $0.part == home.part && Self.means.contains($0.preposition) }
      }
      return isStated ? nil : ClaimProblem(.cause, raw(max(0, phrase.words[0] - 1), phrase.head))
    }
  }

  // MARK: Set up, on time

  private static let praise: [[String]] = [
    ["set", "up"], ["put", "in", "place"], ["mise", "en", "place"], ["mis", "en", "place"],
    ["mis", "sur", "pied"],
    ["puesta", "en", "marcha"], ["puse", "en", "marcha"], ["auf", "die", "beine"], ["on", "time"],
    ["in", "time"],
    ["on", "schedule"], ["a", "temps"], ["dans", "les", "delais"], ["a", "tiempo"], ["en", "plazo"],
    ["on", "budget"],
    ["within", "budget"], ["im", "zeitplan"],
  ]

  /// Words of which each says nothing, and all together something.
  private func founded() -> [ClaimProblem] {
    Self.praise.compactMap { phrase in
      guard phrase.count <= words.count else { return nil }
      let at = (0...words.count - phrase.count).first { i in
        phrase.indices.allSatisfy { words[i + $0].folded == phrase[$0] }
      }
      guard let at, (at..<at + phrase.count).allSatisfy({ places[$0].isEmpty }) else { return nil }
      let isKnown = facts.contains { fact in
        let known = fact.text.words.map(\.folded)
        return known.count >= phrase.count
          && (0...known.count - phrase.count).contains { known[$0..<$0 + phrase.count].elementsEqual(phrase) }
      }
      return isKnown ? nil : ClaimProblem(.scope, raw(at, at + phrase.count - 1))
    }
  }

  // MARK: Another verb

  /// "directed productions" of a manager who called them: the verb of who somebody was for the verb of what they did.
  private func replaced() -> [ClaimProblem] {
    claim.phrases.compactMap { phrase in
      guard phrase.isVerb, isTold(phrase.head),
        places[phrase.head].allSatisfy({ facts[$0.fact].isFrame[$0.word] })
      else { return nil }
      let touched = claim.phrases.filter { $0.part == phrase.part && !$0.isVerb }.flatMap(\.words).filter(
        isTold
      )
      .flatMap { places[$0] }.filter { !facts[$0.fact].isFrame[$0.word] }
      let isOther = touched.contains { place in
        let fact = facts[place.fact]
        return fact.phrases.contains {
          $0.isVerb && $0.part == fact.text.pieceOf[place.word]
            && !told.contains(Place(fact: place.fact, word: $0.head))
        }
      }
      return isOther ? ClaimProblem(.relation, words[phrase.head].raw) : nil
    }
  }
}
