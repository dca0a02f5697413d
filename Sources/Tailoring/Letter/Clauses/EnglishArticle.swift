/// The indefinite article of English, which goes by sound.
enum EnglishArticle {
  /// Degrees with small letters in them.
  private static let degrees: HashedWords = [
    "msc", "meng", "mphil", "mres", "mlitt", "mchem", "mphys", "llm",
  ]

  /// "a " or "an ", for what follows: "an engineer", "an FCCS instructor", "a university".
  static func before(_ text: String) -> String {
    let word = text.prefix { $0.isLetter || $0.isNumber }
    guard let first = word.first else { return "a " }
    // Letters that are spelt out begin with a vowel where their names do.
    let isSpelt =
      word.count > 1 && first.isUppercase
      && (word.allSatisfy { $0.isUppercase || $0.isNumber } || degrees.contains(word.lowercased()))
    if isSpelt { return "AEFHILMNORSX".contains(first) ? "an " : "a " }
    let folded = word.lowercased()
    if ["hour", "honest", "honour", "honor", "heir"].contains(where: folded.hasPrefix) { return "an " }
    if ["uni", "use", "usa", "usu", "eu", "one", "once", "ure", "uti"].contains(where: folded.hasPrefix) {
      return folded.hasPrefix("unin") || folded.hasPrefix("unim") ? "an " : "a "
    }
    return "aeiou".contains(folded.first ?? " ") ? "an " : "a "
  }
}
