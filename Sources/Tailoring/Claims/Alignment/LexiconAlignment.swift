/// Words and phrases that people wrote down as saying the same, or less, in a CV.
extension Alignment {
  /// What neither form, root nor group supports, by the lexicon: words, and phrases of up to four.
  mutating func alignLexicon() {
    let lexicon = Thesaurus.lexicon(tongue)
    var offers: [(text: String, places: [Place])]?
    for i in claim.words.indices where isOpen(i) {
      let known = offers ?? offered()
      offers = known
      for phrase in Self.phrases(at: i, in: claim).reversed() {
        let found = known.first { lexicon.says(phrase.text, $0.text) && !isToldHere($0.places[0], i) }
        guard let found else { continue }
        for j in i..<phrase.end where places[j].isEmpty {
          places[j] = found.places
          // What says less than the fact is as a word of a thesaurus.
          if !lexicon.says(found.text, phrase.text) { relatedWords.insert(j) }
        }
        break
      }
    }
  }

  /// Whether a word stands without support that it needs.
  private func isOpen(_ i: Int) -> Bool {
    places[i].isEmpty && claim.isContent(i) && !isName(i) && !claim.words[i].isNumeric
  }

  /// The words and phrases of the facts, with the places of their words that say something.
  private func offered() -> [(text: String, places: [Place])] {
    facts.indices.flatMap { f in
      facts[f].words.indices.flatMap { j in
        Self.phrases(at: j, in: facts[f]).map { phrase in
          let said = (j..<phrase.end).filter { facts[f].isContent($0) }
          return (phrase.text, (said.isEmpty ? [j] : said).map { Place(fact: f, word: $0) })
        }
      }
    }
  }

  /// The word at `i` and the phrases that begin with it, shortest first; articles are left out, no phrase goes beyond its clause.
  private static func phrases(at i: Int, in text: TextReading) -> [(text: String, end: Int)] {
    guard !articles.contains(text.words[i].folded) else { return [] }
    var out = [(text.roots[i], i + 1)]
    var (spelt, count) = (text.roots[i], 1)
    for j in i + 1..<max(i + 1, min(text.words.count, i + 6)) {
      if count == 4 || text.clauseOf[j] != text.clauseOf[i] { break }
      if articles.contains(text.words[j].folded) { continue }
      spelt += " " + text.roots[j]
      count += 1
      out.append((spelt, j + 1))
    }
    return out
  }

  /// Whether the sentence has the fact's own word in the same clause: then it says another thing with this one.
  private func isToldHere(_ place: Place, _ i: Int) -> Bool {
    let root = facts[place.fact].roots[place.word]
    return claim.roots.indices.contains {
      $0 != i && claim.roots[$0] == root && claim.clauseOf[$0] == claim.clauseOf[i]
        && places[$0].contains(place)
    }
  }

  private static let articles: HashedWords = [
    "a", "an", "the", "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer",
    "le",
    "la", "les", "l", "un", "une", "el", "los", "las", "una",
  ]
}
