public import Base

/// Reads a letter in Markdown, as `LetterWriter` writes it and a person may have edited it.
public enum LetterReader {
  /// The line that tells a letter from a CV.
  static let mark = "document: letter"

  /// Whether a file is a letter. O(front matter).
  public static func isLetter(_ source: SourceText) -> Bool {
    guard source.line(1)?.trimmingBlanks() == "---" else { return false }
    for number in 2...max(2, min(source.lineCount, 40)) {
      let line = source.line(number)?.trimmingBlanks()
      if line == mark { return true }
      if line == "---" { return false }
    }
    return false
  }

  /// The letter; nil, with errors, where it has no text. Its sentences name no facts: they must be found.
  /// `date`: that of a letter which has none.
  public static func read(_ source: SourceText, date undated: PartialDate? = nil) -> Checked<Letter?> {
    var state = ProfileState(context: ReadContext(source: source))
    guard let matter = FrontMatter.read(source, &state.context),
      var reader = ItemReader(matter.root, path: "", &state)
    else { return Checked(nil, state.context.diagnostics) }
    _ = reader.mapping.value("document")
    let language = reader.language("language", &state) ?? "en"
    let date = reader.date("date", &state) ?? undated
    let recipient = reader.words("to", &state)
    let subject = reader.mapping.string("subject", in: &state.context) ?? ""
    let enclosures = reader.words("enclosures", &state)
    reader.finish(&state)
    let parts = paragraphs(matter.body)
    guard let date, parts.count >= 4 else {
      state.context.report(
        .error, "content.letter",
        date == nil
          ? "a letter needs its `date`" : "a letter needs a salutation, a text, a closing and a name",
        at: SourceRange(file: source.file, at: matter.bodyStart),
        hints: [
          date == nil
            ? "write `date: 2027-03-01` above the text, as in the `letter.md` that `vitae build` makes"
            : "part them by empty lines, as in the `letter.md` that `vitae build` makes"
        ])
      return Checked(nil, state.context.diagnostics)
    }
    let letter = Letter(
      language: language, date: date, recipient: recipient, subject: subject, salutation: parts[0].plain,
      paragraphs: parts[1..<(parts.count - 2)].map { [Sentence($0, facts: [])] },
      closing: parts[parts.count - 2].plain, signature: parts[parts.count - 1].plain, enclosures: enclosures)
    return Checked(letter, state.context.diagnostics)
  }

  /// The text's paragraphs, which empty lines part.
  private static func paragraphs(_ body: String) -> [RichText] {
    var out: [RichText] = []
    var open: [String] = []
    for line in body.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map({
      $0.trimmingBlanks()
    })
      + [""]
    {
      if !line.isEmpty {
        open.append(line)
      } else if !open.isEmpty {
        out.append(InlineMarkdown.parse(open.joined(separator: " ")).text)
        open = []
      }
    }
    return out
  }
}
