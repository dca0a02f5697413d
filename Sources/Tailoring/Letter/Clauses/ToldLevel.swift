internal import Base

/// How well somebody speaks a language, where an adjective says it: "fluent, C2", "verhandlungssicher", "courant (C1)".
struct ToldLevel: Hashable, Sendable {
  /// For the phrases: `language`; `level`, the adjective; `note`, what else is said of it, in parentheses behind a space,
  /// or nothing. Where the words allow: English `fluent`; English and French `adverb`; French `after`, the adjective where
  /// it follows its noun, and `the`, the language with its article; Spanish `grade`, the adjective where it says how high
  /// a level is.
  private(set) var values: [String: String]

  /// Of a language's fact: its name, and the level in the second line. Nil where no adjective says the level. O(bytes).
  init?(_ text: String, in language: LetterLanguage) {
    let parts = text.lines().map(String.init)
    guard parts.count > 1, let adjective = Words.first(1, of: parts[1]).first,
      Self.adjectives.contains(adjective.folded)
    else { return nil }
    let name = language == .fr || language == .es ? Clause.lowercasedFirst(parts[0]) : parts[0]
    let rest = Clause.trimmed(String(parts[1].dropFirst(adjective.raw.count))).trimming {
      " ,()".contains($0)
    }
    values = [
      "language": name, "level": adjective.raw.lowercased(), "note": rest.isEmpty ? "" : " (\(rest))",
    ]
    let level = adjective.folded
    switch language {
    case .en:
      values["fluent"] = level == "fluent" ? level : nil
      values["adverb"] = level == "fluent" ? "fluently" : nil
    case .de: break
    case .fr:
      values["adverb"] = level == "courant" ? "couramment" : nil
      values["after"] = level == "bon" ? nil : values["level"]
      values["the"] = "aeiouhy".contains(Words.folded(name).first ?? "b") ? "l’" + name : "le " + name
    case .es: values["grade"] = level == "fluido" ? nil : values["level"]
    }
  }

  private static let adjectives: HashedWords = [
    "fluent", "good", "basic", "intermediate", "conversational", "advanced", "verhandlungssicher",
    "fliessend", "gut", "sicher", "courant", "bon", "intermediaire", "avance", "avanzado", "fluido",
    "intermedio", "basico",
  ]
}
