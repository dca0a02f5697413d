internal import Base

/// Writes a letter as Markdown that a person can edit and `LetterReader` reads: what stands around the text in front, then
/// salutation, paragraphs, closing and name.
public enum LetterWriter {
  public static func markdown(_ letter: Letter) -> String {
    func quoted(_ text: String) -> String { JSONValue.string(text).serialized() }
    func list(_ lines: [String]) -> String { "[" + lines.map(quoted).joined(separator: ", ") + "]" }
    var out = "---\n\(LetterReader.mark)\nlanguage: \(letter.language)\ndate: \(letter.date)\n"
    out += "to: \(list(letter.recipient))\nsubject: \(quoted(letter.subject))\n"
    out += "enclosures: \(list(letter.enclosures))\n---\n\n"
    let paragraphs = letter.paragraphs.map { sentences in
      sentences.map { escaped($0.text.plain) }.joined(separator: " ")
    }
    let parts =
      [escaped(letter.salutation)] + paragraphs + [escaped(letter.closing), escaped(letter.signature)]
    return out + parts.joined(separator: "\n\n") + "\n"
  }

  /// The text with a backslash before each character that Markdown would take for markup.
  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { "\\*_[]<>`&".utf8.contains($0) }) else { return text }
    var out = ""
    for (i, character) in zip(text.indices, text) {
      // Before anything but a letter or number sign an ampersand begins no entity.
      let next = text[text.index(after: i)...].first
      let isMarkup =
        character == "&"
        ? next.map { $0 == "#" || $0.isLetter } ?? false : "\\*_[]<>`".contains(character)
      if isMarkup { out.append("\\") }
      out.append(character)
    }
    return out
  }
}
