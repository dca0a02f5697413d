internal import Base

/// Requirements that name nothing known, answered by facts of similar words.
extension Matcher {
  func query(_ words: [Word]) -> [(key: UInt64, weight: Double)] {
    var query: [(key: UInt64, weight: Double)] = []
    for word in words where !query.contains(where: { $0.key == word.key }) {
      query.append((word.key, index.weight(word.key)))
    }
    return query
  }

  static let coverageShown = 0.55
  static let coveragePartly = 0.38
  /// Of five statements of `eval/relevance` (open half) above it four have to do with what is asked for.
  static let meant = 0.62

  func worded(_ requirement: Requirement) -> Part {
    let found = similar(to: requirement.text)
    guard let best = found.first else { return Part(verdict: .notShown) }
    return Part(
      verdict: best.score >= Self.coverageShown ? .shown : .partly, evidence: Array(found.prefix(3)))
  }

  /// What similar words show of a requirement whose terms nothing names, a part of it: "le coût matière" of "gérer les achats et le
  /// coût matière".
  func likeWords(_ requirement: Requirement) -> Part? {
    guard requirement.skills.isEmpty, requirement.papers.isEmpty, requirement.years == nil,
      requirement.degree == nil, requirement.languageLevels.isEmpty, !requirement.terms.isEmpty
    else { return nil }
    let words = requirement.words
    let hits = table.hits(in: words)
    // What is asked for beside the terms.
    let rest = words.indices.filter { i in !hits.contains { $0.words.contains(i) } }.map { words[$0] }
    let said = rest.filter {
      FunctionWords.isContent($0) && !$0.isNumeric && NumberWords.value(of: $0.folded) == nil
    }
    guard said.count > 1 else { return nil }
    let found = similar(to: said.map(\.raw).joined(separator: " ")).filter {
      store[$0.fact]?.kind == .highlight
    }
    return found.isEmpty ? nil : Part(verdict: .partly, evidence: Array(found.prefix(2)))
  }

  /// The facts that say what `text` says in similar words, the likeliest first; only those above the threshold.
  func similar(to text: String) -> [MatchedFact] {
    similarities.facts(to: text) { looked(for: text) }
  }

  private func looked(for text: String) -> [MatchedFact] {
    let all = Words.of(text)
    let words = PaperKinds.withoutKinds(all).filter(FunctionWords.isContent)
    let query = query(words)
    guard !query.isEmpty else { return [] }
    let scores = index.scores(query)
    let grams = index.gramShares(FactIndex.grams(words))
    let rank = FusedRanking.order(answers(to: all, text))
    var found: [MatchedFact] = []
    for i in rank {
      let score = scores[i]
      let strength = max(score.coverage, grams[i] - 0.1)
      let enough = score.words >= 2 || (query.count == 1 && score.words == 1) || grams[i] >= 0.62
      guard enough, strength >= Self.coveragePartly, store.facts[index.entries[i].fact].kind != .language
      else {
        continue
      }
      found.append(matched(store.facts[index.entries[i].fact], .wording, strength))
    }
    return found
  }

  /// All facts in the order in which they answer `text`, the likeliest first, by what their words mean, by the words themselves,
  /// by n-grams and by terms under any of their names. Without what shares nothing with it.
}
