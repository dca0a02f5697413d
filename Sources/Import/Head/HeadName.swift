internal import Base

/// The name of the person.
extension HeadReader {
  mutating func findName(_ sections: [FoundSection]) {
    let head = Set(sections.filter { $0.heading == nil }.flatMap(\.lines))
    let first = lines.indices.filter {
      lines[$0].page == 1 && !taken.contains($0) && couldBeName(lines[$0])
        && (head.contains($0) ? !isHalf(lines[$0].text) : !isOther(lines[$0].text))
    }
    if let said = first.first(where: { NameLabel.length(lines[$0]) > 0 }) { return takeName([said], 0.9) }
    let isLaid = lines.contains { $0.size != lines[0].size }
    if !isLaid {
      guard let index = first.first(where: { head.contains($0) }) ?? first.first else { return }
      return takeName([index], 0.75)
    }
    // The largest line of the upper part of the page; above the headings before others.
    let ranked = first.sorted { a, b in
      let (x, y) = (weight(lines[a]), weight(lines[b]))
      if abs(x - y) > 0.5 { return x > y }
      return (head.contains(a) ? 0 : 1, a) < (head.contains(b) ? 0 : 1, b)
    }
    guard let best = ranked.first, lines[best].size > 0 else { return }
    var indices = [best]
    // First and last name on lines of their own.
    let next = best + 1
    if next < lines.count, couldBeName(lines[next]), abs(lines[next].size - lines[best].size) < 0.5,
      lines[next].column == lines[best].column, wordCount(best) <= 2, wordCount(next) <= 2,
      lines[next].gap < 1,
      RoleWords.kind(lines[next].text) == nil
    {
      indices.append(next)
    }
    takeName(indices, head.contains(best) ? 0.9 : 0.8)
  }

  /// Whether a text begins or ends within something: `ington, DC)`.
  private func isHalf(_ text: String) -> Bool {
    text.count { "(（".contains($0) } != text.count { ")）".contains($0) }
  }

  /// Whether a text below the first heading is a place, a school or half of a sentence.
  private func isOther(_ text: String) -> Bool {
    isHalf(text) || text.first?.isLowercase == true || PlaceWords.isPlace(text)
      || RoleWords.has(.school, text)
  }

  /// A profession may be set as large as the name.
  func weight(_ line: LaidLine) -> Double {
    RoleWords.kind(nameText(line)) == .title ? 0.7 * line.size : line.size
  }

  func wordCount(_ index: Int) -> Int { lines[index].text.split(separator: " ").count }

  func couldBeName(_ line: LaidLine) -> Bool {
    guard !line.isRepeated, !line.isHidden, line.bullet == nil, !NameLabel.isOther(line.text) else {
      return false
    }
    let text = TextMending.closed(line.text) ?? nameText(line)
    let words = text.split(whereSeparator: \.isWhitespace)
    guard (1...6).contains(words.count), (2...60).contains(text.count), !text.contains("@"),
      !text.contains(":")
    else {
      return false
    }
    guard !text.contains(where: \.isDigit), SectionWords.section(text) == nil, !ContactFinder.isAddress(text)
    else {
      return false
    }
    return text.contains(where: \.isLetter) && !text.hasSuffix(".")
      || words.count <= 4 && text.contains(where: \.isLetter)
  }

  /// The first segment, where others stand far away.
  func nameText(_ line: LaidLine) -> String {
    let utf8 = line.text.utf8
    let label = NameLabel.length(line)
    if label > 0 {
      let cells = line.text[utf8.index(utf8.startIndex, offsetBy: label)...].split(separator: "\t")
      // Family and given name in cells of their own.
      let areNames = cells.prefix(2).allSatisfy {
        $0.count <= 4 && $0.unicodeScalars.allSatisfy { $0.isIdeographic }
      }
      guard cells.count > 1, areNames else { return String(cells.first ?? "") }
      return String(line.text[cells[0].startIndex..<cells[1].endIndex])
    }
    guard let first = line.segments.first, line.segments.count > 1 else { return line.text }
    // First and last name far apart.
    let words = line.text.split(whereSeparator: \.isWhitespace)
    if line.segments.count == 2, words.count == 2, words.allSatisfy({ $0.allSatisfy(\.isLetter) }),
      line.segments[0].isBold == line.segments[1].isBold, RoleWords.kind(line.text) == nil
    {
      return line.text
    }
    return String(line.text[..<utf8.index(utf8.startIndex, offsetBy: first.end)])
  }

  mutating func takeName(_ indices: [Int], _ confidence: Double) {
    var pieces: [Piece] = []
    for index in indices {
      let label = NameLabel.length(lines[index])
      var piece = Piece(nameText(lines[index]), line: index, start: label).trimmed("　")
      if let closed = TextMending.closed(piece.text) { piece.text = closed }
      pieces.append(piece)
      if label > 0 { uses.append((SourceSpan(line: index, start: 0, end: label), .mark)) }
      // What stands beside it is read as the rest of the head is.
      if lines[index].segments.count == 1 || piece.text.contains("\t") { taken.insert(index) }
    }
    var joined = Piece.joined(pieces)
    // `Jane Doe, PhD – Engineer`, `履歴書 氏名 山田`.
    let parts = joined.split(at: [" | ", " – ", " — ", " - "])
    if parts.count == 2, RoleWords.kind(parts[1].text) == .title, pieces.count == 1 {
      joined = parts[0]
      label = parts[1]
    }
    name = joined
    nameConfidence = confidence
  }
}
