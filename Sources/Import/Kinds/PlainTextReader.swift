internal import Base
internal import Content

/// Reads plain text: columns of characters stand for places on a page.
enum PlainTextReader {
  /// Points a character.
  static let width = 6.0

  static func read(_ bytes: [UInt8], name: String) -> Checked<ImportedProfile?> {
    guard bytes.count <= Import.textLimit, bytes.count(where: { $0 == 0x0A }) <= Import.lineLimit else {
      return Checked(nil, [Import.tooLarge(name)])
    }
    let decoded = SourceDecoding.decode(bytes, file: name)
    guard let source = decoded.value else { return Checked(nil, decoded.diagnostics) }
    return read(source, kind: .plainText)
  }

  static func read(_ source: SourceText, kind: ImportKind) -> Checked<ImportedProfile?> {
    var lines: [LaidLine] = []
    var blanks = 0
    for number in 1...source.lineCount {
      let raw = source.line(number) ?? ""
      let text = TextMending.mended(raw)
      guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
        blanks += 1
        continue
      }
      lines.append(line(text, number: number, blanks: blanks))
      blanks = 0
    }
    guard lines.contains(where: { $0.text.unicodeScalars.contains(where: \.isWordLike) }) else {
      return Checked(nil, [Import.noText(source.file)])
    }
    let right = lines.map(\.right).sorted()
    // The width to which most of the text is set.
    let edge = max(300, right[min(right.count - 1, right.count * 95 / 100)])
    for at in lines.indices { lines[at].columnRight = edge }
    return Checked(DraftReader.read(lines, kind: kind, file: source.file))
  }

  private static func line(_ raw: String, number: Int, blanks: Int) -> LaidLine {
    let indent = raw.prefix { $0 == " " || $0 == "\t" }.reduce(0) { $0 + ($1 == "\t" ? 4 : 1) }
    var text = raw.trimming { $0.isWhitespace }
    let marks = text.prefix { $0 == "#" }.count
    let level: Int? = (1...6).contains(marks) && text.dropFirst(marks).first == " " ? marks : nil
    text = gaps(text)
    var line = LaidLine(
      text: text, segments: [], page: 1, number: number, left: Double(indent) * width,
      right: Double(indent + text.count) * width, top: Double(number) * 12, bottom: Double(number) * 12 + 10,
      size: 10,
      columnRight: 600)
    line.level = level.map { $0 - 1 }
    line.gap = blanks == 0 ? 0.2 : Double(blanks)
    line.bullet = Bullets.length(text)
    let letters = text.filter(\.isLetter)
    line.isBold =
      letters.count > 2 && letters.allSatisfy { !$0.isLowercase } && letters.contains(where: \.isUppercase)
    var at = 0
    for part in text.split(separator: "\t") {
      let end = at + part.utf8.count
      let left = line.left + Double(at) * width
      line.segments.append(
        LaidLine.Segment(
          start: at, end: end, left: left, right: left + Double(part.count) * width, isBold: line.isBold))
      at = end + 1
    }
    return line
  }

  /// Three blanks or more, or tabs, as one tab.
  private static func gaps(_ text: String) -> String {
    var out = ""
    var blanks = ""
    for character in text {
      if character == " " || character == "\t" {
        blanks.append(character)
        continue
      }
      if !blanks.isEmpty { out += blanks.contains("\t") || blanks.count >= 3 ? "\t" : blanks }
      blanks = ""
      out.append(character)
    }
    return out
  }
}
