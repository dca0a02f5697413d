/// "Much of my week" is neither my week nor most of it.
extension ClaimCheck {
  private static let muchOf = PhraseSet(
    """
    much of|a lot of|a good part of|a large part of|einen großen Teil|einen guten Teil|une grande partie|une bonne partie|gran parte de|
    buena parte de
    """)
  private static let kept: HashedWords = [
    "much", "lot", "lots", "part", "many", "largely", "often", "teil", "viel", "haufig", "oft", "partie",
    "souvent", "beaucoup", "parte", "mucho", "mucha", "menudo",
  ]

  mutating func checkMuchOf() {
    guard !words.contains(where: { Self.kept.contains($0.folded) }) else { return }
    for (f, source) in sources.enumerated() {
      var from = 0
      while let range = Self.muchOf.firstRange(in: source.words, from: from) {
        from = range.upperBound
        let piece = source.words(ofPiece: source.pieceOf[range.lowerBound])
        let behind = (range.upperBound..<min(piece.upperBound, range.upperBound + 4))
        guard let whole = behind.first(where: { !FunctionWords.isGrammar(source.words[$0]) }) else {
          continue
        }
        let told = words.indices.first { alignment.places[$0].contains(Place(fact: f, word: whole)) }
        if let told { report(.scope, raw(told..<told + 1)) }
      }
    }
  }
}
