package import Base

/// Facts in the order in which they answer a text.
extension Matcher {
  /// The statements that mean most of what `text` does, in the profile's order.
  func statements(meaning text: String) -> [FactID] {
    let shares = index.meanings.shares(of: Words.of(text))
    let near = index.entries.indices.filter { shares[$0] >= Self.meant }
    return near.map { store.facts[index.entries[$0].fact] }.filter { $0.kind == .highlight }.map(\.id)
  }

  /// How much of what a text means each fact says.
  func likeness(to text: String) -> [FactID: Double] {
    var out = [FactID: Double](minimumCapacity: index.entries.count)
    for (entry, share) in zip(index.entries, index.meanings.shares(of: Words.of(text))) {
      out[store.facts[entry.fact].id] = share
    }
    return out
  }

  /// O(facts · terms + words of the text · words of the facts).
  package func ranking(for text: String) -> [FactID] {
    FusedRanking.order(answers(to: Words.of(text), text)).map { store.facts[index.entries[$0].fact].id }
  }

  /// The same without regard to meaning: the facts that a text may have its words from.
  func sources(of text: String) -> [FactID] {
    FusedRanking.order(lexical(Words.of(text)).scores).map { store.facts[index.entries[$0].fact].id }
  }

  /// How well each entry answers a text; to be compared only with each other.
  func answers(to words: [Word], _ text: String) -> [Double] {
    let lexical = lexical(words)
    guard words.count(where: FunctionWords.isContent) <= FusedRanking.sentence else {
      return FusedRanking.answers(
        meanings: index.meanings.shares(of: words), lexical: lexical.scores, terms: lexical.terms)
    }
    return FusedRanking.answers(
      index.meanings.answers(to: words), lexical: lexical.scores, terms: lexical.terms,
      measures: measures(of: text, words), details: index.details)
  }

  /// How far each entry has a text's words and n-grams, and its terms.
  private func lexical(_ words: [Word]) -> (scores: [Double], terms: [Double]) {
    let content = words.filter(FunctionWords.isContent)
    let named = named(Array(Set(table.hits(in: words).map(\.term))).sorted())
    let scores = FusedRanking.scores(
      bm25: index.scores(query(content)).map(\.bm25),
      grams: index.weightedGramShares(FactIndex.grams(content)), terms: named)
    return (scores, named)
  }

  /// The share of the weight of `terms` that each entry shows; a term that few entries show weighs more.
  private func named(_ terms: [Int]) -> [Double] {
    var out = [Double](repeating: 0, count: index.entries.count)
    var total = 0.0
    for term in terms {
      let showing = index.entries.indices.filter { i in
        index.entries[i].terms.contains { table.shows($0, term) }
      }
      let weight = FactIndex.log(1 + Double(index.entries.count) / Double(1 + showing.count))
      total += weight
      for i in showing { out[i] += weight }
      for i in index.entries.indices where !showing.contains(i) {
        if index.entries[i].terms.contains(where: { table.isWider($0, than: term) }) { out[i] += weight / 2 }
      }
    }
    return total > 0 ? out.map { $0 / total } : out
  }
}
