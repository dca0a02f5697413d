/// Words that name a work by their form: verbs, participles and the nouns made of them.
enum Deeds {
  private static let endings: [[String]] = [
    ["tion", "tions", "ment", "sion", "ance"],
    ["ung", "ungen", "ierung", "tion", "tionen"],
    ["tion", "tions", "ment", "ments", "age", "ages"],
    ["cion", "ciones", "miento", "mientos", "aje"],
  ]

  /// Whether word `i` may be such a word; of German nouns only those of a verb.
  static func isDeed(_ i: Int, in text: TextReading) -> Bool {
    let word = text.words[i]
    guard word.folded.utf8.count > 3 else { return false }
    if endings[text.tongue.rawValue].contains(where: word.folded.hasSuffix) { return true }
    return switch text.tongue {
    case .de: !word.isCapitalized && ["t", "te", "ten", "en"].contains(where: word.folded.hasSuffix)
    case .fr: ["é", "ée", "és", "ées"].contains(where: word.raw.hasSuffix)
    case .es:
      !word.isCapitalized
        && ["ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"].contains(where: word.folded.hasSuffix)
    case .en:
      word.folded.hasSuffix("ed") || word.folded.hasSuffix("ing") || Families.of(.en)[word.folded] != nil
    }
  }
}
