/// Levels drawn with signs: `Deutsch ●●●●● Türkisch ●●●●○`.
enum RatingSigns {
  private static let full: Set<Character> = [
    "●", "★", "■", "◆", "⬤", "•", "▪", "▮", "✦", "\u{F111}", "\u{F005}",
  ]
  private static let empty: Set<Character> = [
    "○", "☆", "□", "◇", "◯", "◦", "▫", "▯", "✧", "\u{F10C}", "\u{F006}",
  ]

  private static func isSign(_ character: Character) -> Bool {
    full.contains(character) || empty.contains(character)
  }

  /// `4/5` of four full signs and an empty one; nil for other texts.
  static func text(_ signs: String) -> String? {
    let bare = signs.filter { !$0.isWhitespace }
    guard bare.count >= 3, bare.allSatisfy(isSign) else { return nil }
    return "\(bare.count(where: full.contains))/\(bare.count)"
  }

  /// The names that three signs or more stand behind, and what is behind the last of them. O(bytes).
  static func parted(_ piece: Piece) -> (rated: [(name: Piece, signs: Piece)], rest: Piece) {
    var rated: [(name: Piece, signs: Piece)] = []
    var start = 0
    var name = 0
    var count = 0
    var offset = 0
    func close() {
      if count >= 3 {
        let before = piece.part(start, name).trimmed()
        if !before.isEmpty { rated.append((before, bare(piece.part(name, offset)))) }
        start = offset
      }
      count = 0
    }
    for character in piece.text {
      if isSign(character) {
        if count == 0 { name = offset }
        count += 1
      } else if !(character.isWhitespace && count > 0) {
        close()
      }
      offset += character.utf8.count
    }
    close()
    return (rated, start == 0 ? piece : piece.part(start, piece.text.utf8.count).trimmed())
  }

  /// Without white space behind.
  private static func bare(_ piece: Piece) -> Piece {
    let text = piece.text.reversed().drop { $0.isWhitespace }
    return piece.part(0, text.reduce(0) { $0 + $1.utf8.count })
  }
}
