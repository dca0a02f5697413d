internal import Base

/// The name of a field as it stands within an English sentence: "a certificate in manual handling of objects".
enum FieldName {
  /// With a small letter where the name is written like a sentence: several words, the first alone with a capital, and no language,
  /// nation or program.
  static func inSentence(_ name: String) -> String {
    let words = Words.of(name)
    guard words.count > 1, let first = words.first, words.dropFirst().allSatisfy({ !$0.isCapitalized }),
      !SpokenLevel.isLanguage(first.folded), !Nationalities.isPlace(first.folded), !isProgram(first)
    else { return name }
    return Clause.lowercasedFirst(name)
  }

  private static func isProgram(_ word: Word) -> Bool {
    let table = Vocabulary.standard.claims
    return table.hits(in: [word]).contains {
      ["software", "data", "own"].contains(table.entries[$0.term].domain)
    }
  }
}
