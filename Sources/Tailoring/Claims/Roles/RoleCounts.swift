/// What numbers count.
extension RoleAlignment {
  func miscounted() -> [ClaimProblem] {
    claim.text.numbers.compactMap { number in
      guard let first = number.words.first, number.unit == nil, !places[first].isEmpty, isCount(first),
        !claim.text.isGlued(first), let phrase = claim.phrase(of: first), phrase.head != first
      else { return nil }
      let head = phrase.head
      if ClaimLexicon.anyone.contains(words[head]) || Units.names[words[head].folded] != nil { return nil }
      if Self.times.contains(words[head].folded) || isHyphened(head)
        || LightWords.contains(words[head].folded, claim.text.tongue)
      {
        return nil
      }
      // "a 28-bed ward", "sixty agents use it": the noun beside the figure is what it counts, too; not "5 night managers" of who
      // was one.
      let near =
        isWriter(head)
        ? nil
        : words.indices.first { $0 >= number.words.upperBound && phrase.words.contains($0) && isTold($0) }
      let isSame = places[first].contains { place in
        counts(head, place) || near.map { $0 != head && counts($0, place) } ?? false
          || isHeaded(number, place)
      }
      return isSame ? nil : ClaimProblem(.number, raw(first, head))
    }
  }

  /// Whether a word for persons stands only where the facts say who the writer was.
  private func isWriter(_ i: Int) -> Bool {
    isPerson(i) && !places[i].isEmpty && places[i].allSatisfy { facts[$0.fact].isFrame[$0.word] }
  }

  /// "ein achtköpfiges Team", "14-köpfig" of "eight people", "14 Personen".
  private func isHeaded(_ number: NumberMention, _ place: Place) -> Bool {
    guard isOfHeads(number) else { return false }
    let fact = facts[place.fact].text
    return fact.words[place.word..<min(fact.words.count, place.word + 3)].contains {
      ClaimLexicon.anyone.contains($0) || Others.contains($0, .de) || Persons.arePersons($0)
    }
  }

  /// "vierzehnköpfig", "14-köpfig"
  func isOfHeads(_ number: NumberMention) -> Bool {
    guard claim.text.tongue == .de, let last = number.words.last else { return false }
    if words[last].folded.contains("kopfig") { return true }
    return last + 1 < words.count && words[last + 1].folded.hasPrefix("kopfig")
  }

  /// "64 loans" of "64 incoming and outgoing loans".
  func isOfKinds(_ figure: Place, _ noun: Place) -> Bool {
    guard figure.fact == noun.fact else { return false }
    let text = facts[figure.fact].text
    return text.numbers.contains {
      $0.words.contains(figure.word) && check.kinds(of: $0, in: text)?.head == noun.word
    }
  }

  /// Whether a word is one of several kinds that a number counts together, of which the sentence names none.
  func isKindOfCounted(_ j: Int, _ f: Int) -> Bool {
    let text = facts[f].text
    return text.numbers.contains { number in
      guard let kinds = check.kinds(of: number, in: text) else { return false }
      let all = [kinds.first] + kinds.others
      return all.contains(j) && isUntold(all, f) && told.contains(Place(fact: f, word: kinds.head))
    }
  }

  private static let times: HashedWords = [
    "reprises", "fois", "times", "occasions", "male", "mal", "veces", "ocasiones",
  ]

  /// "Öl- und Gasheizungen"
  func isHyphened(_ i: Int) -> Bool {
    claim.text.text.utf8.dropFirst(words[i].range.upperBound).first == 0x2D
  }

  /// Whether nothing that a figure counts stands beside it, not even a word that says little.
  private func isBare(_ phrase: Phrase, _ place: Place, _ fact: RoleStructure) -> Bool {
    !phrase.words.contains {
      $0 > place.word && fact.text.isNamed($0) && !Numbers.isSpelt(fact.text.words[$0])
    }
  }

  /// Whether a figure is the end of a range: "shifts of 16–20 nurses" are not so many shifts.
  private func isRanged(_ place: Place) -> Bool {
    NumberRange.all(in: facts[place.fact].text).contains {
      $0.first.words.contains(place.word) || $0.last.words.contains(place.word)
    }
  }

  /// Whether a number of the facts counts what word `head` of the sentence says.
  func counts(_ head: Int, _ place: Place) -> Bool {
    let fact = facts[place.fact]
    let p = fact.phraseOf[place.word]
    guard p >= 0 else { return true }
    let phrase = fact.phrases[p]
    let counted = fact.text.isContent(phrase.head) && phrase.head != place.word
    if places[head].isEmpty { return !counted }
    if phrase.head != place.word, ClaimLexicon.anyone.contains(fact.text.words[phrase.head]), !isPerson(head)
    {
      return false
    }
    return places[head].contains { other in
      guard other.fact == place.fact else { return false }
      if isOfKinds(place, other) { return true }
      let q = fact.phraseOf[other.word]
      if q == p || q == p - 1 && phrase.isGenitive && !isRanged(place) { return true }
      if !isBare(phrase, place, fact) { return false }
      if !counted && abs(q - p) <= 2 { return true }
      return false
    }
  }
}
