internal import Base

/// Words before a name that say that it is one: `氏名`, `Name:`, `Surname(s) / First name(s)`.
enum NameLabel {
  private static let words: Set<String> = [
    "name", "full name", "name surname", "first name s surname s", "surname s first name s",
    "first name surname",
    "surname first name", "nom", "nom et prenom", "nom prenom", "nom s prenom s", "prenom nom",
    "prenom s nom s",
    "nombre", "nombre y apellidos", "apellidos nombre", "apellido s nombre s", "nombre completo",
    "name vorname",
    "vorname name", "vor und nachname", "vorname nachname", "nachname vorname", "nachname n vorname n",
    "vorname n nachname n", "nome", "cognome nome", "nome cognome", "naam",
  ]
  /// These need no sign behind them.
  private static let eastern = ["氏名", "お名前", "名前", "姓名"]
  /// What may stand before them in their line.
  private static let titles = ["履歴書", "職務経歴書"]
  /// What says how a name is spoken.
  private static let others = ["ふりがな", "フリガナ", "カナ"]

  /// The bytes of the label and of what parts it from the name; 0: there is none, or nothing behind it.
  static func length(_ line: LaidLine) -> Int {
    let text = line.text
    var rest = text[...]
    let isMark = { (character: Character) in character.isWhitespace || ":：　".contains(character) }
    if let title = titles.first(where: { text.hasPrefix($0) && behind($0, rest).map(isNamed) == true }) {
      rest = rest.dropFirst(title.count).drop(while: isMark)
    }
    if let end = eastern.lazy.compactMap({ behind($0, rest) }).first {
      rest = end.drop(while: isMark)
    } else {
      let end = text.firstIndex { ":\t".contains($0) } ?? text.endIndex
      let label = UnicodeForms.folded(String(text[..<end])).split { !$0.isLetter }.joined(separator: " ")
      guard end < text.endIndex, words.contains(label) else { return 0 }
      rest = text[end...].drop { $0.isWhitespace || ":：".contains($0) }
    }
    return rest.isEmpty ? 0 : text.utf8.distance(from: text.startIndex, to: rest.startIndex)
  }

  /// What stands behind a word whose letters may be set apart: `氏  名`.
  private static func behind(_ word: String, _ text: Substring) -> Substring? {
    var rest = text
    for character in word {
      guard rest.first == character else { return nil }
      rest = rest.dropFirst()
      let blanks = rest.prefix { $0.isWhitespace || $0 == "　" }
      if character != word.last { rest = rest.dropFirst(blanks.count) }
    }
    return rest
  }

  private static func isNamed(_ text: Substring) -> Bool {
    let rest = text.drop { $0.isWhitespace || ":：　".contains($0) }
    return eastern.contains { behind($0, rest) != nil }
  }

  /// Whether a text is no name though it stands where one is: how it is spoken, what the document is.
  static func isOther(_ text: String) -> Bool {
    let words = UnicodeForms.folded(text).split { !$0.isLetter }
    let titles = ["europass", "curriculum", "vitae", "cv", "resume", "lebenslauf", "europeo", "formato"]
    return others.contains(where: text.hasPrefix)
      || !words.isEmpty && words.allSatisfy { titles.contains(String($0)) }
  }
}
