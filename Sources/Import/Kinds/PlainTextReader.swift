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
    read((1...source.lineCount).map { StyledText(source.line($0) ?? "") }, file: source.file, kind: kind)
  }

  /// - Parameter texts: every line of the file, empty ones too.
  static func read(_ texts: [StyledText], file: String, kind: ImportKind) -> Checked<ImportedProfile?> {
    var lines: [LaidLine] = []
    var blanks = 0
    for (at, text) in texts.enumerated() {
      guard text.text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
        blanks += 1
        continue
      }
      lines.append(line(text, number: at + 1, blanks: blanks))
      blanks = 0
    }
    lines.removeAll { $0.text.isEmpty }
    guard lines.contains(where: { $0.text.unicodeScalars.contains(where: \.isWordLike) }) else {
      return Checked(nil, [Import.noText(file)])
    }
    let right = lines.map(\.right).sorted()
    // The width to which most of the text is set.
    let edge = max(300, right[min(right.count - 1, right.count * 95 / 100)])
    for at in lines.indices { lines[at].columnRight = edge }
    return Checked(DraftReader.read(lines, kind: kind, file: file))
  }

  private static func line(_ styled: StyledText, number: Int, blanks: Int) -> LaidLine {
    let raw = TextMending.mended(styled.text, keepsControls: true)
    let indent = raw.prefix { $0 == " " || $0 == "\t" }.reduce(0) { $0 + ($1 == "\t" ? 4 : 1) }
    var text = raw.trimming { $0.isWhitespace }
    let marks = text.prefix { $0 == "#" }.count
    let level: Int? = (1...6).contains(marks) && text.dropFirst(marks).first == " " ? marks - 1 : nil
    // The signs of a heading are no text, in a file that is not called Markdown either.
    if level != nil { text = text.dropFirst(marks).trimming { $0.isWhitespace } }
    text = gaps(text)
    var line = LaidLine(
      text: text, segments: [], page: 1, number: number, left: Double(indent) * width,
      right: Double(indent + text.count) * width, top: Double(number) * 12, bottom: Double(number) * 12 + 10,
      size: 10,
      columnRight: 600)
    line.level = styled.level ?? level
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
    emphasise(&line, styled)
    return line
  }

  /// The look that mark-up gives a line.
  private static func emphasise(_ line: inout LaidLine, _ styled: StyledText) {
    if let level = styled.level {
      line.size = [20, 14, 12][min(2, level)]
      line.isBold = true
      for at in line.segments.indices { line.segments[at].isBold = true }
    }
    // Blanks that were taken away or became one tab would move the stretches: the lines that have them are rare.
    let lead = styled.text.prefix { $0.isWhitespace }.utf8.count
    guard styled.level == nil, !styled.bold.isEmpty,
      styled.text.trimming(where: \.isWhitespace).utf8.elementsEqual(line.text.utf8)
    else { return }
    let start = line.bullet ?? 0
    let bold = styled.bold.map { ($0.lowerBound - lead)..<($0.upperBound - lead) }
    line.startsBold = bold.contains { $0.contains(start) }
    for at in line.segments.indices {
      let segment = line.segments[at]
      line.segments[at].isBold = bold.contains {
        $0.lowerBound <= max(start, segment.start) && segment.end <= $0.upperBound
      }
    }
    line.breaks = bold.flatMap { [$0.lowerBound, $0.upperBound] }.filter {
      $0 > start && $0 < line.text.utf8.count
    }
    let heavy = bold.reduce(0) { $0 + $1.count }
    line.isBold = line.isBold || heavy * 2 > line.text.utf8.count - start
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
