/// Words of like meaning.
extension Alignment {
  /// What nothing else supports, by words of like meaning.
  mutating func alignRelated() {
    let thesaurus = Thesaurus(tongue)
    for i in claim.words.indices where places[i].isEmpty && claim.isContent(i) && !isName(i) {
      let word = claim.words[i]
      guard word.folded.utf8.count > 3, !word.isNumeric, !Self.isCapitals(word),
        tongue == .en || !ClaimLexicon.isAgent(word),
        !CriticalWords.contains(word, claim.roots[i], tongue), !LightVerbs.contains(claim.roots[i], tongue)
      else { continue }
      places[i] = related(i, thesaurus).filter { place in hasCompany(i, of: place) && !isTold(place) }
      if !places[i].isEmpty { relatedWords.insert(i) }
    }
  }

  /// Whether the sentence has the fact's own word: then no other word stands for it.
  private func isTold(_ place: Place) -> Bool {
    let root = facts[place.fact].roots[place.word]
    return claim.roots.indices.contains { claim.roots[$0] == root && places[$0].contains(place) }
  }

  /// Whether words of the fact's own clause stand in the clause of the sentence, too: a word that is like one from elsewhere makes
  /// no sentence of a fact.
  private func hasCompany(_ i: Int, of place: Place) -> Bool {
    let source = facts[place.fact]
    return claim.words.indices.contains { j in
      j != i && claim.clauseOf[j] == claim.clauseOf[i] && claim.isContent(j) && !relatedWords.contains(j)
        && places[j].contains {
          $0.fact == place.fact && $0.word != place.word
            && source.clauseOf[$0.word] == source.clauseOf[place.word]
        }
    }
  }

  private func related(_ i: Int, _ thesaurus: Thesaurus) -> [Place] {
    var out: [Place] = []
    let said = spellings(i, in: claim)
    for (f, fact) in facts.enumerated() where prose[f] {
      for j in fact.words.indices where fact.isContent(j) {
        let known = spellings(j, in: fact)
        if said.contains(where: { said in known.contains { thesaurus.says(said, $0) } }) {
          out.append(Place(fact: f, word: j))
        }
      }
    }
    return out
  }

  /// The root of a word, in English also with the particle that follows it, in German with the one that ends its clause.
  private func spellings(_ i: Int, in text: TextReading) -> [String] {
    let root = text.roots[i]
    switch tongue {
    case .en:
      guard i + 1 < text.words.count, text.pieceOf[i + 1] == text.pieceOf[i],
        FunctionWords.isGrammar(text.words[i + 1])
      else { return [root] }
      return [root, root + " " + text.words[i + 1].folded]
    case .de:
      guard !text.words[i].isCapitalized || text.words[i].startsSentence else { return [root] }
      let particles = text.words.indices.dropFirst(i + 1).filter {
        text.clauseOf[$0] == text.clauseOf[i] && German.particles.contains(text.words[$0].folded)
      }
      return [root] + particles.suffix(1).map { text.words[$0].folded + root }
    default: return [root]
    }
  }
}
