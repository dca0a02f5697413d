/// Labels of the clauses of public notices, which count them in words: "Segunda.- Requisitos de los aspirantes.", "Cuarta.- Funciones:
/// …". They are taken off, and what is left of such a line may be a heading.
enum NumberedClauses {
  /// `lines` without the labels. `bytes` are the posting's. O(bytes).
  static func taken(off lines: [PostingLine], in bytes: [UInt8]) -> [PostingLine] {
    guard lines.count(where: { label(of: $0) != nil }) > 1 else { return lines }
    return lines.enumerated().flatMap { i, line in
      label(of: line).map { unlabelled(line, $0, in: bytes) } ?? [line]
    }
  }

  /// The line behind its label: a first sentence of few words is its heading.
  private static func unlabelled(_ line: PostingLine, _ label: Int, in bytes: [UInt8]) -> [PostingLine] {
    guard line.range.count == line.text.utf8.count,
      var rest = PostingLines.line(of: bytes, line.range.lowerBound + label..<line.range.upperBound)
    else { return [line] }
    rest.startsBlock = true
    guard let first = Sentences.ranges(of: rest.text).first,
      Words.of(String(decoding: Array(rest.text.utf8)[first], as: UTF8.self)).count <= 6,
      rest.text.utf8.dropFirst(first.upperBound - 1).first == UInt8(ascii: "."),
      rest.range.count == rest.text.utf8.count,
      var heading = PostingLines.line(
        of: bytes, rest.range.lowerBound..<rest.range.lowerBound + first.upperBound - 1)
    else { return [rest] }
    (heading.isMarkedHeading, heading.startsBlock) = (true, true)
    guard first.upperBound < rest.text.utf8.count,
      let text = PostingLines.line(
        of: bytes, rest.range.lowerBound + first.upperBound..<rest.range.upperBound)
    else { return [heading] }
    return [heading, text]
  }

  /// The bytes of a label and the blanks behind it; nil where none stands there.
  private static func label(of line: PostingLine) -> Int? {
    guard !line.isBullet, let word = Words.of(String(line.text.prefix(24))).first,
      word.range.lowerBound == 0, ordinals.contains(word.folded)
    else { return nil }
    let text = Array(line.text.utf8)
    var i = word.range.upperBound
    guard i < text.count, [0x2E, 0x3A].contains(text[i]) else { return nil }
    i += 1
    while i < text.count, text[i] <= 0x20 || text[i] == UInt8(ascii: "-") { i += 1 }
    return i < text.count ? i : nil
  }
  private static let ordinals: HashedWords = [
    "primera", "segunda", "tercera", "cuarta", "quinta", "sexta", "septima", "octava", "novena", "decima",
    "primero", "segundo", "tercero", "cuarto", "quinto", "sexto", "septimo", "octavo", "noveno", "decimo",
  ]
}
