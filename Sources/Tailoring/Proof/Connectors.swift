/// Words that tie what follows to what is before: "Master of Science in", "Leitung für".
enum Connectors {
  private static let words: HashedWords = [
    "of", "in", "at", "for", "with", "from", "as", "to", "by", "on", "im", "am", "an", "bei", "beim", "für",
    "von", "vom", "als", "mit", "zu", "zum", "zur", "de", "du", "des", "d", "en", "à", "au", "aux", "chez",
    "pour", "dans", "avec", "comme", "del", "al", "para", "por", "con", "como", "a",
  ]

  static func contains(_ token: ProofToken) -> Bool { words.contains(token.form) }
}
