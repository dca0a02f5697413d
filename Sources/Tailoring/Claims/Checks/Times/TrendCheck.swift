/// Words for what a figure did. A fall of itself is not a cut that somebody made.
enum Trend {
  enum Direction { case up, down }

  private static let falling = PerTongue.roots(of: [
    "fall fell drop decline sink shrink down fewer less decrease lower reduction shorter quicker",
    "sinken fallen zurückgehen heruntergehen abnehmen weniger geringer Rückgang sank runter kürzer reduziert",
    "baisser diminuer reculer chuter descendre baisse diminution recul moins ramener passer réduction",
    "bajar descender caer disminuir bajada descenso caída menos pasar reducirse",
  ])
  private static let rising = PerTongue.roots(of: [
    "rise grow climb increase growth up more higher",
    "steigen wachsen zunehmen Anstieg Zunahme mehr Wachstum höher",
    "augmenter croître progresser hausse augmentation passer",
    "subir crecer aumentar subida aumento crecimiento más pasar",
  ])
  /// What only somebody does to a figure.
  private static let making = PerTongue.roots(of: [
    "cut reduce shorten trim slash raise boost lift save halve double",
    "senken reduzieren verringern verkürzen steigern erhöhen einsparen drücken",
    "réduire abaisser raccourcir accroître ramener",
    "reducir rebajar recortar incrementar acortar",
  ])
  private static let changing = PerTongue.roots(of: [
    "go went come move", "gehen bringen kommen", "passer aller", "pasar ir",
  ])

  private static let all = PerTongue { tongue in
    falling[tongue].union(rising[tongue]).union(changing[tongue]).union(making[tongue])
  }

  static func isTrend(_ root: String, _ tongue: Tongue) -> Bool { all[tongue].contains(root) }

  static func directions(_ root: String, _ tongue: Tongue) -> [Direction] {
    (falling[tongue].contains(root) ? [.down] : []) + (rising[tongue].contains(root) ? [.up] : [])
  }

  private static let things: [Set<String>] = [
    ["falls", "drops", "declines", "rises", "decreases", "increases"], ["ruckgange", "anstiege"],
    ["chutes", "baisses", "hausses", "reculs"], ["caidas", "bajadas", "subidas"],
  ]
  private static let before: HashedWords = [
    "and", "or", "of", "no", "without", "fewer", "und", "oder", "et", "ou", "les", "des", "de", "y", "e",
    "las",
    "o",
  ]

  /// "errors and falls": the things that were counted, and not what a figure did.
  static func isThing(_ i: Int, in text: TextReading) -> Bool {
    guard i > 0, things[text.tongue.rawValue].contains(text.words[i].folded) else { return false }
    if before.contains(text.words[i - 1].folded) { return true }
    return text.words.indices.prefix(i).contains {
      text.clauseOf[$0] == text.clauseOf[i] && isMade(text.roots[$0], text.tongue)
    }
  }

  private static let raising = PerTongue.roots(of: [
    "raise boost lift double", "steigern erhöhen", "accroître", "incrementar",
  ])

  /// Which way a noun of what is made to change goes: "Senkung", "raccourcissement".
  static func madeDirections(_ root: String, _ tongue: Tongue) -> [Direction] {
    guard isMade(root, tongue) else { return [] }
    return raising[tongue].contains(root) ? [.up] : [.down]
  }

  static func isMade(_ root: String, _ tongue: Tongue) -> Bool { making[tongue].contains(root) }

  /// The nouns of the same root: a reduction may come of itself.
  static func isNoun(_ word: Word) -> Bool {
    ["ion", "ions", "ung", "ungen", "e", "o"].contains { word.folded.hasSuffix($0) }
      && word.folded.utf8.count > 6
  }
}

extension ClaimCheck {
  /// Covers words of change that the facts' figures show, and reports a change that the sentence makes somebody's deed where
  /// the facts only say that it came.
  mutating func checkTrends() {
    let known = directionsOfFacts
    for i in words.indices where !covered[i] {
      let root = claim.roots[i]
      let isReflexive = tongue == .es && i > 0 && words[i - 1].folded == "se"
      if Trend.isMade(root, tongue), !isDeed(root), !isReflexive {
        if let fall = happening(i) { report(.cause, words[i].raw + " (" + fall + ")") }
      }
      let directions =
        Trend.directions(root, tongue) + (Trend.isNoun(words[i]) ? Trend.madeDirections(root, tongue) : [])
      if !directions.isEmpty, !alignment.isSupported(i), !Trend.isThing(i, in: claim),
        directions.contains(where: { known.contains($0) })
      {
        covered[i] = true
      }
    }
  }

  /// Whether the facts have a word for such a deed, too.
  private func isDeed(_ root: String) -> Bool {
    sources.contains { source in source.roots.contains { $0 == root || Trend.isMade($0, tongue) } }
  }

  /// "bajé", "he bajado": Spanish lowers and falls with one verb; of the first person it is what somebody did.
  private func isOfFirstPerson(_ j: Int, _ source: TextReading) -> Bool {
    guard source.tongue == .es else { return false }
    let raw = source.words[j].raw.lowercased()
    return raw.hasSuffix("é") || raw.hasSuffix("í")
      || j > 0 && ["he", "hemos"].contains(source.words[j - 1].folded)
  }

  /// The facts' word for what came of itself, where nothing of theirs says who did it.
  private func happening(_ i: Int) -> String? {
    let piece = claim.clauseOf[i]
    let told = words.indices.filter { claim.clauseOf[$0] == piece && claim.isContent($0) && $0 != i }
    for (f, source) in sources.enumerated() {
      for (j, root) in source.roots.enumerated() where !Trend.directions(root, tongue).isEmpty {
        guard
          !["up", "down", "more", "less", "weniger", "mehr", "plus", "moins", "mas", "menos"].contains(
            source.words[j].folded),
          !ClaimLexicon.participles.contains(source.words[j].folded), !isOfFirstPerson(j, source)
        else { continue }
        let clause = source.clauseOf[j]
        let isSame = told.contains { word in
          alignment.places[word].contains {
            $0.fact == f && source.clauseOf[$0.word] == clause && $0.word != j
          }
        }
        if isSame { return source.words[j].raw }
      }
    }
    return nil
  }

  /// Which way the pairs of figures in the facts go.
  private var directionsOfFacts: [Trend.Direction] {
    var out: [Trend.Direction] = []
    for source in sources {
      for mention in source.numbers {
        if mention.isNegative { out.append(.down) }
        // "+8 %"
        let before = source.text.utf8.prefix(mention.start).last
        if before == UInt8(ascii: "+") { out.append(.up) }
      }
      let ends = source.numbers.map { Ends.of($0, in: source) }
      for (i, first) in source.numbers.enumerated() {
        for (j, second) in source.numbers.enumerated()
        where ends[i] == .start && ends[j] != .start && abs(i - j) == 1 {
          guard let a = first.values.first, let b = second.values.first else { continue }
          out.append(b < a ? .down : .up)
        }
      }
    }
    return out
  }
}
