internal import Base

/// A hospital is no clinic: what a name says an employer or a school is stays in its name.
extension ClaimCheck {
  private static let houses: Set<String> = Set(
    """
    hospital infirmary clinic university college school academy institute polytechnic museum gallery bank
    klinik klinikum krankenhaus hochschule universitat schule gymnasium akademie institut fachhochschule gewerbeschule museum galerie
    lycee college ecole hopital clinique universite institut academie musee
    hospital clinica universidad escuela colegio instituto academia museo
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  mutating func checkNamesOfBodies() {
    for i in words.indices where Self.houses.contains(words[i].folded) && !isOfPosting[i] {
      guard let beside = nameBeside(i) else { continue }
      let told = [i] + beside
      // "a Clinic in Cork" names none.
      guard !isOneName(told) else { continue }
      report(.name, raw((told.min() ?? i)..<(told.max() ?? i) + 1))
    }
  }

  /// The words of a name that stand right before such a word, in French, Spanish and German also right behind it.
  private func nameBeside(_ i: Int) -> [Int]? {
    func isOfName(_ j: Int) -> Bool {
      words[j].isCapitalized && !words[j].startsSentence && claim.pieceOf[j] == claim.pieceOf[i]
        && !words[j].isNumeric && !FunctionWords.isGrammar(words[j])
        && names.bodies.contains { $0.words.contains { $0.folded == words[j].folded } }
    }
    func isMark(_ j: Int) -> Bool { words[j].raw == "s" }
    var out: [Int] = []
    var j = i - 1
    if tongue == .en || tongue == .de {
      while j >= 0, isOfName(j) || isMark(j) || !out.isEmpty && words[j].raw == "St" || isPlaceName(j) {
        if !isMark(j) { out.insert(j, at: 0) }
        j -= 1
      }
    }
    if tongue != .en {
      j = i + 1
      while j < words.count,
        isOfName(j) || ["d", "de", "la", "und"].contains(words[j].folded) && !out.isEmpty
      {
        if isOfName(j) { out.append(j) }
        j += 1
      }
    }
    let isOfBody = out.contains { isOfName($0) }
    return isOfBody ? out : nil
  }

  /// "Limerick Regional Hospital": a name before part of another name.
  private func isPlaceName(_ j: Int) -> Bool {
    tongue == .en && words[j].isCapitalized && !words[j].startsSentence && !FunctionWords.isGrammar(words[j])
      && words[j].folded.utf8.count > 3
  }

  /// Whether one name, one fact or what the posting says has all these words.
  private func isOneName(_ told: [Int]) -> Bool {
    func holds(_ known: [Word]) -> Bool {
      told.allSatisfy { i in known.contains { $0.folded == words[i].folded || $0.key == words[i].key } }
    }
    return names.bodies.contains { holds($0.words) }
      || facts.contains { fact in fact.text.lines().contains { holds(Words.of(String($0))) } }
  }
}
