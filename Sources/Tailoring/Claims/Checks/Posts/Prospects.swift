/// What somebody moves to, learns for or is to become is not yet theirs: "moving into data analysis", "data analyst in training".
enum Prospects {
  /// Words of turning to something that stand before it.
  private static let before: Set<String> = words(
    """
    moving move turning switching switch changing change transitioning transition retraining towards toward aspiring future prospective
    becoming become
    wechsle wechsel umstieg quereinstieg quereinsteiger quereinsteigerin umsteiger umsteigerin umschulung umschule weg kunftig kunftige
    kunftiger angehend angehende angehender werdende werdender
    reconversion reconvertir transition vers futur future devenir
    reconversion transicion hacia camino futuro futura convertirme
    """)
  /// Words that stand behind it.
  private static let behind = PhraseSet(
    """
    in training|in the making|to be|in Ausbildung|in Weiterbildung|in Umschulung|in spe|en formation|en devenir|en reconversion|en formación|en prácticas|en ciernes
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  /// Whether a word of a text is of what is to come: such a word leads to it in its piece, or follows it. O(words of the piece).
  static func isAhead(_ i: Int, in text: TextReading) -> Bool {
    let piece = text.words(ofPiece: text.pieceOf[i])
    let lead = text.words[max(piece.lowerBound, i - 6)..<i]
    if lead.contains(where: { before.contains($0.folded) }) { return true }
    let rest = Array(text.words[i..<min(piece.upperBound, i + 6)])
    return rest.indices.dropFirst().prefix(3).contains { behind.end(at: $0, in: rest) != nil }
  }
}
