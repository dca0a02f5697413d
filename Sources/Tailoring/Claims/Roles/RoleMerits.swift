/// What a sentence praises that its facts do not: what is new or one's own, whose doing it was, that it was set up or on time.
extension RoleAlignment {
  // MARK: New and one's own

  private static let fresh: HashedWords = [
    "new", "neu", "neue", "neuen", "neuer", "neues", "nouveau", "nouvelle", "nouveaux", "nouvelles", "nuevo",
    "nueva", "nuevos", "nuevas",
  ]
  private static let own: HashedWords = [
    "my", "mein", "meine", "meinen", "meinem", "meiner", "mon", "ma", "mi", "our",
  ]
  private static let firms: HashedWords = [
    "company", "firm", "business", "shop", "restaurant", "practice", "studio", "firma", "unternehmen",
    "betrieb",
    "laden", "geschaft", "werkstatt", "praxis", "entreprise", "societe", "atelier", "magasin", "cabinet",
    "empresa",
    "tienda", "taller", "negocio", "restaurante",
  ]

  func renewed() -> [ClaimProblem] {
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

  private static let owned: HashedWords = [
    "own", "owner", "eigene", "eigener", "eigenes", "eigenen", "inhaber", "inhaberin", "propre",
    "proprietaire",
    "gerant", "gerante", "propio", "propia", "dueno", "duena", "selfemployed", "self", "selbststandig",
  ]

  /// "new colleagues" where the facts have new colleagues, too.
  private func isNearKnown(_ i: Int) -> Bool {
    let after = (i + 1..<words.count).first {
      claim.text.isContent($0) && claim.text.pieceOf[$0] == claim.text.pieceOf[i]
    }
    // French and Spanish put it behind the noun, too.
    let before =
      claim.text.tongue == .fr || claim.text.tongue == .es
      ? (0..<i).last { claim.text.isContent($0) && claim.text.pieceOf[$0] == claim.text.pieceOf[i] } : nil
    let beside = [before, after].compactMap { $0 }.filter { !places[$0].isEmpty }
    guard !beside.isEmpty else { return true }
    return places[i].contains { a in
      beside.flatMap { places[$0] }.contains { b in
        a.fact == b.fact && facts[a.fact].text.pieceOf[a.word] == facts[b.fact].text.pieceOf[b.word]
      }
    }
  }

  // MARK: By what

  private static let means: HashedWords = [
    "by", "through", "via", "durch", "dank", "mittels", "par", "mediante", "por",
  ]

  /// "rose through the campaign" of a campaign that ran at the same time.
  func caused() -> [ClaimProblem] {
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
  func founded() -> [ClaimProblem] {
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
}
