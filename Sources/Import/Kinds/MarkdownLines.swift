internal import Base
internal import Content

/// Reads a Markdown file line by line, for files that keep to no form that the reader of Markdown CVs knows.
enum MarkdownLines {
  static func read(_ source: SourceText) -> Checked<ImportedProfile?> {
    let lines = (1...source.lineCount).map { plain(source.line($0) ?? "") }
    return PlainTextReader.read(
      SourceText(file: source.file, text: lines.joined(separator: "\n")), kind: .markdown)
  }

  /// A line without marks of emphasis and code; a link is its text and its address.
  static func plain(_ line: String) -> String {
    var out = ""
    var rest = Substring(line)
    // A rule is no text.
    let bare = line.filter { !$0.isWhitespace }
    if bare.count >= 3, Set(bare).count == 1, let mark = bare.first, "-*_=".contains(mark) { return "" }
    if let bullet = rest.firstIndex(where: { !$0.isWhitespace }), "*+".contains(rest[bullet]),
      rest[rest.index(after: bullet)...].first == " "
    {
      out = rest[..<bullet] + "-"
      rest = rest[rest.index(after: bullet)...]
    }
    while let character = rest.first {
      if character == "\\", rest.count > 1 {
        rest = rest.dropFirst()
        out.append(rest.removeFirst())
      } else if character == "[", let link = link(rest) {
        out += plain(link.text)
        if !link.address.hasSuffix(link.text), !link.address.hasPrefix("#") {
          out +=
            " "
            + link.address.split(separator: ":", maxSplits: 1).drop { $0 == "mailto" || $0 == "tel" }
            .joined(separator: ":")
        }
        rest = link.rest
      } else if "*`".contains(character) || rest.hasPrefix("__") {
        rest = rest.dropFirst(rest.hasPrefix("__") ? 2 : 1)
      } else {
        out.append(rest.removeFirst())
      }
    }
    return out
  }

  /// `[text](address)`. Brackets within brackets are none.
  private static func link(_ text: Substring) -> (text: String, address: String, rest: Substring)? {
    let inner = text.dropFirst()
    guard let close = inner.firstIndex(where: { $0 == "]" || $0 == "[" }), inner[close] == "]" else {
      return nil
    }
    let after = inner[inner.index(after: close)...]
    guard after.first == "(", let end = after.firstIndex(of: ")") else { return nil }
    let address = after[after.index(after: after.startIndex)..<end]
    return (String(inner[..<close]), String(address), after[after.index(after: end)...])
  }
}
