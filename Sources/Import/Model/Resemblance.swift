internal import Base

/// Whether a text looks like a CV at all.
enum Resemblance {
  /// Shorter texts say too little either way, but for those of no more than a few words.
  private static let fewest = 6
  private static let fewestWords = 12

  /// That a draft was read of what looks like none; nil where it may be one. O(bytes).
  static func doubt(_ draft: ImportedProfile) -> Diagnostic? {
    let lines = draft.lines.filter { $0.text.unicodeScalars.contains(where: \.isWordLike) }
    let words = lines.reduce(0) { $0 + $1.text.split(whereSeparator: \.isWhitespace).count }
    guard lines.count >= fewest || words < fewestWords, let why = why(draft, lines.map(\.text)) else {
      return nil
    }
    return Diagnostic(
      .warning, code: "import.no-cv", "`\(draft.file)` looks like no CV: \(why)",
      at: SourceRange(file: draft.file),
      hints: ["give the file that you mean, or say `--force` if it is one"])
  }

  private static func why(_ draft: ImportedProfile, _ lines: [String]) -> String? {
    let code = lines.count(where: isCode)
    if code * 5 >= lines.count * 2 { return "it reads like a program or data" }
    let hasHeading = draft.uses.contains { $0.use == .heading }
    let basics = draft.draft["basics"]
    let hasReach = ["email", "phone", "url", "profiles"].contains { basics?[$0]?.isEmpty == false }
    let hasTime = lines.contains { line in DateNotation.matches(line).contains { $0.isRange } }
    guard !hasHeading, !hasReach, !hasTime else { return nil }
    return "it has no headings, no addresses and no dates of one"
  }

  private static let starts = [
    "import ", "from ", "def ", "class ", "return ", "func ", "function ", "var ", "let ", "const ",
    "public ",
    "private ", "#include", "using ", "package ", "namespace ", "for ", "while ", "if ", "else", "elif ",
    "try:",
    "except", "print(", "echo ", "select ", "insert ", "create table", "<", "{", "}", "[", "]", "//", "/*",
  ]
  private static let ends = ["{", "}", ";", "):", ")", "\\", "},", "],", "),", "=", "\"\"\""]
  private static let marks = [
    " = ", "==", "=>", "->", "();", "::", "</", "/>", "&&", "||", "!=", "+=", "[\"", "['", "('", "(\"", "='",
    "=\"",
  ]

  /// Whether a line has two of the signs of programs.
  private static func isCode(_ line: String) -> Bool {
    let text = line.trimmingBlanks()
    let lower = text.lowercased()
    var count = 0
    if starts.contains(where: lower.hasPrefix) { count += 1 }
    if ends.contains(where: text.hasSuffix) { count += 1 }
    count += marks.count(where: text.contains)
    // A bracket that stands close behind a word: `name(`.
    if let open = text.firstIndex(of: "("), open > text.startIndex, text[text.index(before: open)].isLetter {
      count += 1
    }
    return count >= 2
  }
}
