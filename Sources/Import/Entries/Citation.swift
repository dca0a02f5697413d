/// A publication as lists of literature set it: `1. Doe, J., & Roe, R. (2021). Title. Journal.`
struct Citation {
  var authors: [DraftValue]
  var title: Piece
  /// Where it appeared.
  var rest: [Piece]

  /// Nil where the pieces around the year are no authors and no title. O(bytes).
  init?(_ pieces: [Piece]) {
    guard pieces.count >= 2, Self.areAuthors(pieces[0].text) else { return nil }
    authors = Self.names(pieces[0]).map { $0.draft(0.7) }
    let parts = Self.sentence(pieces[1])
    title = parts.title
    rest = (parts.rest.map { [$0] } ?? []) + pieces.dropFirst(2)
  }

  /// Without `1.`, `[1]` or `(1)` before it.
  static func withoutNumber(_ piece: Piece) -> Piece {
    let bytes = Array(piece.text.utf8.prefix(6))
    var at = 0
    if let first = bytes.first, first == UInt8(ascii: "[") || first == UInt8(ascii: "(") { at = 1 }
    let digits = bytes[at...].prefix { (0x30...0x39).contains($0) }.count
    let end = at + digits
    guard (1...3).contains(digits), end + 1 < bytes.count, "]).".utf8.contains(bytes[end]),
      bytes[end + 1] == 0x20
    else { return piece }
    return piece.part(end + 1, piece.text.utf8.count).trimmed()
  }

  /// The number before an item of a list of literature.
  static func number(_ text: some StringProtocol) -> Int? {
    let digits = text.drop { "[(".contains($0) }.prefix { $0.isASCII && $0.isNumber }
    guard (1...3).contains(digits.count), digits.endIndex < text.endIndex,
      "]).".contains(text[digits.endIndex])
    else { return nil }
    let behind = text[text.index(after: digits.endIndex)...]
    return behind.first == " " || behind.first == "\t" ? Int(digits) : nil
  }

  /// Whether a text is of family names with initials: `Doe, J., Roe, R. & Poe, E. A.`
  private static func areAuthors(_ text: String) -> Bool {
    let words = text.split { $0.isWhitespace || ",;&".contains($0) }
    let initials = words.filter { $0.count <= 5 && $0.contains(".") && $0.contains(where: \.isUppercase) }
    let others = words.filter { word in !initials.contains(word) }
    return !initials.isEmpty && text.contains(",") && !others.isEmpty
      && others.count <= 3 * initials.count + 2
      && others.allSatisfy {
        $0.first?.isUppercase == true || ["and", "und", "et", "y", "de", "van", "von", "al."].contains($0)
      }
  }

  /// Each family name with its initials.
  private static func names(_ piece: Piece) -> [Piece] {
    var out: [Piece] = []
    for part in piece.split(at: [", ", " & ", "; ", " and ", " und ", " et "]) {
      let isInitials = part.text.allSatisfy { $0.isUppercase || ". -".contains($0) } && part.text.count <= 8
      if isInitials, let a = out.last?.spans.first, let b = part.spans.first, a.line == b.line,
        let base = piece.spans.first, piece.spans.count == 1
      {
        // A full stop behind an initial is its own.
        let bytes = Array(piece.text.utf8)
        let end = b.end - base.start
        let hasStop = end < bytes.count && bytes[end] == UInt8(ascii: ".")
        out[out.count - 1] = piece.part(a.start - base.start, hasStop ? end + 1 : end)
      } else {
        out.append(part.trimmed("&"))
      }
    }
    return out
  }

  /// The first sentence, and what stands behind it.
  private static func sentence(_ piece: Piece) -> (title: Piece, rest: Piece?) {
    let piece = piece.trimmed(").")
    for mark in [". ", "? ", "! "] {
      guard let at = piece.text.firstRange(of: mark) else { continue }
      let end = piece.text.utf8.distance(from: piece.text.startIndex, to: at.lowerBound)
      let rest = piece.part(end + 2, piece.text.utf8.count).trimmed(".")
      if end > 8, !rest.isEmpty { return (piece.part(0, mark == ". " ? end : end + 1), rest) }
    }
    return (piece, nil)
  }
}
