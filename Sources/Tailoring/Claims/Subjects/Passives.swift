/// Tells what was done from what somebody did.
enum Passives {
  private static let being: HashedWords = [
    "was", "were", "is", "are", "been", "be", "being", "wurde", "wurden", "werden", "wird", "worden", "est",
    "sont", "etait", "etaient", "ete", "fut", "furent", "fue", "fueron", "sido", "es", "son", "era", "eran",
  ]
  private static let having: HashedWords = [
    "has", "have", "had", "a", "ont", "ha", "han", "avait", "avaient", "not",
  ]

  /// Whether a form of "be" and a participle follow word `i`.
  static func isPassive(after i: Int, in text: TextReading) -> Bool {
    let next = text.words.indices.dropFirst(i + 1).first { !having.contains(text.words[$0].folded) }
    guard let next, being.contains(text.words[next].folded) else { return false }
    if text.tongue == .de { return text.words[next].folded.hasPrefix("w") }
    return text.words.indices.dropFirst(next + 1).prefix(3).contains {
      isParticiple(text.words[$0].folded, text.tongue)
    }
  }

  private static let irregular: HashedWords = [
    "led", "built", "run", "made", "written", "held", "sold", "cut", "driven", "drawn", "given", "kept",
  ]

  /// Whether a word has the form of what was done; of German verbs nothing is known.
  static func isParticiple(_ folded: String, _ tongue: Tongue) -> Bool {
    let ends: [String]
    switch tongue {
    case .en:
      if irregular.contains(folded) { return true }
      ends = ["ed", "ught"]
    case .fr: ends = ["e", "es", "ee", "ees", "i", "is", "ie", "ies", "u", "us"]
    case .es: ends = ["ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"]
    case .de: ends = []
    }
    return ends.contains { folded.hasSuffix($0) }
  }
}
