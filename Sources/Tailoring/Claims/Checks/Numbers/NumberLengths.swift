internal import Content

/// Lengths of time against the dates of the facts.
extension ClaimCheck {
  /// Years or months that the dates of the facts add up to.
  func isLength(_ mention: NumberMention) -> Bool {
    guard let unit = mention.unit, Units.scale(unit).dimension == "months", !hasOwnLength(mention) else {
      return false
    }
    let factor = Units.scale(unit).factor
    return lengths(at: mention.words.lowerBound).contains { months in
      mention.values.contains { value in
        let claimed = value * factor / 1000
        let months = Int64(months)
        guard claimed > 0 else { return false }
        if mention.isRaised { return claimed <= months }
        if factor == 12, isNearly(mention) {
          return claimed == 12 * ((months + 11) / 12) && claimed - months <= 6
        }
        return factor == 12
          ? claimed / 12 == months / 12 || claimed / 12 == (months + 1) / 12 : claimed == months
      }
    }
  }

  /// Whether the facts say of a part of the time how long it was, "three years of it as a street worker": the whole is not its
  /// length.
  private func hasOwnLength(_ mention: NumberMention) -> Bool {
    let after = mention.words.upperBound..<min(words.count, mention.words.upperBound + 3)
    return after.contains { i in
      claim.isContent(i) && !alignment.places[i].isEmpty
        && alignment.places[i].allSatisfy { place in
          let source = sources[place.fact]
          return source.numbers.contains {
            !$0.words.isEmpty && ["y", "mo"].contains($0.unit)
              && Set($0.values).isDisjoint(with: mention.values)
              && source.pieceOf[$0.words.lowerBound] == source.pieceOf[place.word]
          }
        }
    }
  }

  /// "nearly three years"
  private func isNearly(_ mention: NumberMention) -> Bool {
    let i = mention.words.lowerBound - 1
    return i >= 0
      && ["nearly", "almost", "fast", "knapp", "beinahe", "presque", "casi", "de"].contains(words[i].folded)
      && (words[i].folded != "de" || i > 0 && words[i - 1].folded == "pres")
  }

  // MARK: Years of what

  /// "eight years of Kubernetes" of eight years of Python, or of a post of eight years and a skill that nobody dated.
  mutating func checkYears() {
    for mention in claim.numbers where ["y", "mo"].contains(mention.unit) && !mention.words.isEmpty {
      let field = field(of: mention)
      guard !field.isEmpty else { continue }
      let holders = Set(
        sources.indices.filter { f in
          sources[f].numbers.contains { !$0.words.isEmpty && fits(mention, $0, f) }
        })
      let isOther = field.contains { i in
        alignment.places[i].allSatisfy { place in
          if holders.contains(place.fact) { return !isBound(place, to: mention) }
          // One deed of a post says nothing of how long it was done.
          return !holders.isEmpty && !isLength(mention) || Self.undated.contains(own[place.fact].kind)
            || own[place.fact].kind == .highlight && sources[place.fact].dates.isEmpty
        }
      }
      if isOther { report(.years, raw(mention.words.lowerBound..<field[field.count - 1] + 1)) }
    }
  }

  /// Whether a fact says of a word that the length was spent on it: in one statement, in a list that nothing but nouns parts from the
  /// figure, and not as what is to come.
  private func isBound(_ place: Place, to mention: NumberMention) -> Bool {
    let source = sources[place.fact]
    guard !Prospects.isAhead(place.word, in: source) else { return false }
    return source.numbers.contains { number in
      guard let at = number.words.first, fits(mention, number, place.fact),
        source.statementOf[at] == source.statementOf[place.word]
      else { return false }
      if place.word <= at { return true }
      return !(at + 1...place.word).contains { isTurn($0, in: source) }
    }
  }

  /// Whether a comma and a verb or an adverb begin another part there: ", moving into", ", zuletzt als".
  private func isTurn(_ i: Int, in source: TextReading) -> Bool {
    guard i > 0, source.pieceOf[i] != source.pieceOf[i - 1] else { return false }
    let word = source.words[i].folded
    if Self.turns.contains(word) || Verbs.isVerb(i, in: source, isFirst: true) { return true }
    return tongue == .en && word.hasSuffix("ing") || tongue == .fr && word.hasSuffix("ant")
      || tongue == .es && (word.hasSuffix("ando") || word.hasSuffix("iendo"))
  }

  private static let turns: HashedWords = [
    "most", "now", "currently", "lately", "recently", "then", "who", "which", "but", "zuletzt", "jetzt",
    "nun",
    "heute", "derzeit", "aktuell", "inzwischen", "dann", "die", "der", "aber", "dont", "desormais",
    "actuellement", "puis", "qui", "mais", "ahora", "actualmente", "luego", "que", "pero",
  ]

  private static let undated: Set<Fact.Kind> = [.skill, .skillGroup, .certificate, .language, .interest]
  private static let of: HashedWords = [
    "of", "in", "with", "as", "using", "von", "mit", "als", "im", "de", "d", "en", "avec", "comme", "dans",
    "con", "como",
  ]

  private static let articles: HashedWords = [
    "the", "der", "die", "das", "dem", "den", "le", "la", "l", "les", "el", "los", "las",
  ]

  /// What a length of time is said to have been spent on, as far as facts have it.
  private func field(of mention: NumberMention) -> [Int] {
    let rest = words.indices.dropFirst(mention.words.upperBound).prefix {
      claim.pieceOf[$0] == claim.pieceOf[mention.words.lowerBound]
    }
    guard let at = rest.prefix(4).first(where: { Self.of.contains(words[$0].folded) }) else { return [] }
    let named = rest.drop { $0 <= at || Self.articles.contains(words[$0].folded) }.prefix {
      !FunctionWords.isGrammar(words[$0]) || Self.of.contains(words[$0].folded)
    }
    return named.filter { claim.isContent($0) && !alignment.places[$0].isEmpty && !isOfPosting[$0] }
  }
}
