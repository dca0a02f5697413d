internal import Base

/// A position's title as it stands within a sentence: "a Site Manager", "Projektleiter Brückenbau", "responsable de
/// mantenimiento". nil where it is no single title.
enum RoleName {
  static func inSentence(_ title: String, _ language: LetterLanguage) -> String? {
    let bare = Statement.withoutParentheses(title)
    let words = Words.of(bare)
    let several: Set<String> = ["then", "puis", "dann", "spater", "luego", "despues"]
    guard (1...7).contains(words.count), !words.contains(where: { several.contains($0.folded) }) else {
      return nil
    }
    switch language {
    case .en: return EnglishArticle.before(bare) + bare
    case .de: return bare
    case .fr, .es: return Clause.lowercasedFirst(bare)
    }
  }
}
