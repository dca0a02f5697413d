internal import Content

/// What ended is not told as today's: "At Cray I now test the portal", "I test the portal" of who left Cray in 2019.
extension ClaimCheck {
  mutating func checkNow() {
    for i in words.indices where !covered[i] && (NowWords.isAdverb(words[i].folded) || isPresentForm(i)) {
      let piece = claim.words(ofPiece: claim.pieceOf[i])
      let told = Set(piece.filter { claim.isContent($0) }.flatMap { alignment.places[$0].map(\.fact) })
      let dated = told.filter { own[$0].dates != nil && (own[$0].isPost || own[$0].kind == .highlight) }
      guard !dated.isEmpty, dated.count == told.count,
        dated.allSatisfy({ own[$0].dates?.isCurrent == false }),
        !dated.contains(where: { f in sources[f].words.contains { saysStill($0) } })
      else { continue }
      report(.date, words[i].raw)
    }
  }

  /// "that the workshop still uses": a fact may itself tell of today.
  private func saysStill(_ word: Word) -> Bool {
    NowWords.contains(word.folded)
      || [
        "still", "weiterhin", "noch", "toujours", "todavia", "since", "seit",
        "seither", "depuis", "desde",
      ].contains(word.folded)
  }

  private static let writer: [Set<String>] = [["i"], ["ich"], ["je", "j"], ["yo"]]

  /// Whether a word is the present of a verb of which the facts have the past, said of the writer.
  private func isPresentForm(_ i: Int) -> Bool {
    guard claim.isContent(i), !alignment.places[i].isEmpty else { return false }
    let near = words[max(0, i - 2)..<min(words.count, i + 2)]
    guard tongue == .es || near.contains(where: { Self.writer[tongue.rawValue].contains($0.folded) }),
      // "I can test", "I did test"
      !words[max(0, i - 2)..<i].contains(where: { Self.auxiliaries.contains($0.folded) })
    else { return false }
    // A title may have the same root: the "test" of a test analyst.
    let places = alignment.places[i].filter { RoleAlignment.isProse(own[$0.fact].kind) }
    return !places.isEmpty
      && places.allSatisfy { place in
        let known = sources[place.fact].words[place.word]
        return known.key == words[i].key && known.folded != words[i].folded && isPast(known)
          && isPresent(words[i])
      }
  }

  private static let auxiliaries: HashedWords = [
    "to", "can", "could", "did", "would", "will", "used", "helped", "help", "zu", "kann", "konnte", "wurde",
    "ai", "peux", "pu", "he", "puedo", "a",
  ]

  private func isPast(_ word: Word) -> Bool {
    switch tongue {
    case .en: word.folded.hasSuffix("ed")
    case .de: word.folded.hasPrefix("ge") || word.folded.hasSuffix("te") || word.folded.hasSuffix("iert")
    case .fr: word.raw.lowercased().hasSuffix("é") || word.folded.hasSuffix("ais")
    case .es: ["é", "í"].contains { word.raw.lowercased().hasSuffix($0) }
    }
  }

  private func isPresent(_ word: Word) -> Bool {
    switch tongue {
    case .en: !word.folded.hasSuffix("ed") && !word.folded.hasSuffix("ing")
    case .de: word.folded.hasSuffix("e") && !word.folded.hasSuffix("te") && !word.isCapitalized
    case .fr: word.raw.lowercased().hasSuffix("e")
    case .es: word.raw.lowercased().hasSuffix("o")
    }
  }
}
