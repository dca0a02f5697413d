package import Base

/// The roots by which claims are compared, for the script that makes the thesaurus of them.
package enum WordRoots {
  /// What inflexion and derivation leave of a word; nil for a language whose grammar is not known. O(bytes).
  package static func of(_ word: String, _ language: LanguageTag) -> String? {
    Tongue(language).map { Roots.of(UnicodeForms.folded(word), $0) }
  }
}
