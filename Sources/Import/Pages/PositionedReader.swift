internal import Base

/// Reads positioned words: lines, columns, what repeats, then the draft.
enum PositionedReader {
  static func read(_ pages: [PositionedPage], hidden: [String], name: String) -> Checked<ImportedProfile?> {
    guard pages.count <= PositionedText.mostPages,
      pages.reduce(0, { $0 + $1.words.count }) < PositionedText.mostWords
    else { return Checked(nil, [Import.tooLarge(name)]) }
    var lines: [LaidLine] = []
    for (index, page) in pages.enumerated() {
      lines += LineFinder.lines(page, number: index + 1, firstColumn: (lines.last?.column ?? -1) + 1)
    }
    let size = lines.reduce(0) { $0 + $1.text.utf8.count }
    guard size <= Import.textLimit else { return Checked(nil, [Import.tooLarge(name)]) }
    guard lines.contains(where: { $0.text.unicodeScalars.contains(where: \.isWordLike) }) else {
      return Checked(nil, [Import.noText(name)])
    }
    RepeatedLines.mark(&lines, heights: pages.map(\.height))
    let flags = HiddenLines.mark(&lines, hidden, name)
    return Checked(DraftReader.read(lines, kind: .pdf, file: name), flags)
  }
}

/// Keeps text that nobody sees out of the draft.
enum HiddenLines {
  static func mark(_ lines: inout [LaidLine], _ hidden: [String], _ name: String) -> [Diagnostic] {
    let texts = hidden.map(bare).filter { !$0.isEmpty }
    guard !texts.isEmpty else { return [] }
    var found: [String] = []
    for at in lines.indices {
      let text = bare(lines[at].text)
      guard !text.isEmpty,
        texts.contains(where: {
          $0.contains(text) || text.contains($0) && $0.utf8.count * 2 > text.utf8.count
        })
      else { continue }
      lines[at].isHidden = true
      found.append(lines[at].text)
    }
    guard let first = found.first else { return [] }
    return [
      Diagnostic(
        .warning, code: "import.hidden-text",
        "`\(name)` holds text that nobody sees on its pages: `\(first.prefix(60))`",
        at: SourceRange(file: name),
        hints: ["it is listed at the end of the draft and in no field of it"])
    ]
  }

  private static func bare(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isWhitespace }))
  }
}
