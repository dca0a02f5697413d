/// Takes a heading apart from the text that follows it in the same line: "*Ihr Profil.* Sie haben …", "Ce qu'il faut : un CAP".
enum InlineHeadings {
  private static let longest = 80

  /// The line, or its heading and the rest of it. `bytes` are the posting's. O(bytes of the line).
  static func split(_ line: PostingLine, in bytes: [UInt8]) -> [PostingLine] {
    guard !line.isBullet, !line.isMarkedHeading, let end = leadEnd(bytes, line.range) else { return [line] }
    let isRow = bytes[line.range.lowerBound] == UInt8(ascii: "|")
    let lead = isRow ? line.range.lowerBound + 1..<end - 1 : line.range.lowerBound..<end
    guard var heading = PostingLines.line(of: bytes, lead),
      var rest = PostingLines.line(of: bytes, end..<line.range.upperBound),
      let kind = SectionHeadings.standard.inlineSection(heading.text), kind != .application,
      bytes[line.range.lowerBound] == UInt8(ascii: "*")
        || [.requirements, .niceToHave, .benefits].contains(kind)
        || kind == .responsibilities && duties.contains(Words.folded(heading.text))
    else { return [line] }
    heading.isInline = true
    heading.isMarkedHeading = true
    heading.startsBlock = line.startsBlock
    rest.isMarkedHeading = false
    rest.isBullet = false
    rest.isAfterHeading = true
    return [heading, rest]
  }

  /// Headings that say nothing but that duties follow.
  private static let duties: HashedWords = [
    "duties", "main duties", "key duties", "tasks", "responsibilities", "key responsibilities", "aufgaben",
    "ihre aufgaben", "deine aufgaben", "missions", "vos missions", "missions principales", "taches",
    "funciones", "tus funciones", "tareas",
  ]

  /// The end of an opening that is set off by emphasis or a colon.
  private static func leadEnd(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    let bar = UInt8(ascii: "|")
    if bytes[range.lowerBound] == bar {
      return bytes[range].dropFirst().prefix(longest).firstIndex(of: bar).map { $0 + 1 }
    }
    let mark = UInt8(ascii: "*")
    let stars = bytes[range].prefix { $0 == mark }.count
    if (1...3).contains(stars) {
      guard let close = bytes[range].dropFirst(stars).prefix(longest).firstIndex(of: mark) else { return nil }
      var end = close
      while end < range.upperBound, bytes[end] == mark || bytes[end] == UInt8(ascii: ":") { end += 1 }
      return end
    }
    guard let colon = bytes[range].prefix(longest).firstIndex(of: UInt8(ascii: ":")),
      !bytes[range.lowerBound..<colon].contains(UInt8(ascii: ".")), colon + 1 < range.upperBound,
      bytes[colon + 1] <= 0x20
    else { return nil }
    return colon + 1
  }
}
