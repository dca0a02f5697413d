internal import Base

/// The language of a saved page. Pages often say that of their site rather than of their text: only what the commonest words of
/// the text bear out is believed.
enum PageLanguage {
  private static let common: [String: Set<String>] = [
    "en": ["the", "and", "of", "you", "with", "for", "to", "is", "are", "your", "we", "our"],
    "de": ["und", "der", "die", "das", "mit", "sie", "wir", "ein", "eine", "von", "den", "ist", "für", "zu"],
    "fr": ["et", "de", "la", "le", "les", "des", "vous", "nous", "une", "du", "dans", "pour", "est", "au"],
    "es": ["y", "de", "la", "el", "los", "las", "con", "en", "para", "que", "una", "se", "por", "del"],
  ]
  /// Of a page's first bytes.
  private static let looked = 8_192

  /// `said`, where the text is in it beyond doubt; else nil. O(1).
  static func of(_ said: String?, _ text: String) -> LanguageTag? {
    guard let said, let tag = LanguageTag(said), common[tag.primary] != nil else { return nil }
    let words = text.prefix(looked).lowercased().split { !$0.isLetter }.map(String.init)
    func count(_ language: String) -> Int { words.count { common[language]?.contains($0) ?? false } }
    let own = count(tag.primary)
    return own > 4 && common.keys.allSatisfy { $0 == tag.primary || 2 * count($0) < own } ? tag : nil
  }
}
