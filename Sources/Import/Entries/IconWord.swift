internal import Base

/// What icons before dates and places are called, which comes through as text: `Date 2019 – 2021`, `Location: Lyon`.
enum IconWord {
  private static let words: Set<String> = [
    "date", "dates", "calendar", "datum", "fecha", "location", "map marker", "ort", "lieu", "lugar",
    "ubicacion",
  ]

  /// The piece without such a word before a colon; nothing where it is all of it.
  static func without(_ piece: Piece) -> Piece {
    if words.contains(UnicodeForms.folded(piece.text.trimming { !$0.isLetter })) { return .empty }
    guard let colon = piece.text.firstIndex(of: ":"),
      words.contains(UnicodeForms.folded(String(piece.text[..<colon])))
    else { return piece }
    let from = piece.text.utf8.distance(from: piece.text.startIndex, to: colon) + 1
    return piece.part(from, piece.text.utf8.count).trimmed()
  }
}
