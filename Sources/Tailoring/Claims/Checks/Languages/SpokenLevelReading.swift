/// Which language a text gives which level.
extension SpokenLevel {
  /// A language with its level.
  struct Told {
    var name: String
    /// The lowest and the highest that are said of it.
    var level: Int
    var highest: Int
    /// The word that says the level.
    var word: Int
    /// Whether it is said of a list: "German and English fluently".
    var isShared = false
    /// The levels of the common scale that are said of it: "c1".
    var codes: Set<String> = []

    func isSame(as other: Told) -> Bool { name == other.name && level == other.level }
  }

  /// The languages that a text gives a level. `isOne`: whether the text is of one language alone.
  static func told(in text: TextReading, isOne: Bool = false) -> [Told] {
    let names = text.words.indices.filter { isLanguage(text.words[$0].folded) }
    let levels = text.words.indices.filter { of(text.words[$0].folded) != nil }
    guard !levels.isEmpty else { return [] }
    let reader = LevelReader(text: text, names: names, levels: levels)
    return names.compactMap { isOne ? reader.told(of: $0, by: levels) : reader.told(of: $0) }
  }
}

/// Finds the words that say the level of one of several languages.
private struct LevelReader {
  let text: TextReading
  /// Words that name languages, and words that say levels.
  let names: [Int]
  let levels: [Int]

  func told(of name: Int, by found: [Int], isShared: Bool = false) -> SpokenLevel.Told? {
    let values = found.compactMap { SpokenLevel.of(text.words[$0].folded) }
    guard let low = values.min(), let high = values.max(), let word = found.first,
      let known = SpokenLevel.name(text.words[name].folded)
    else { return nil }
    let codes = found.map { text.words[$0].folded }.filter { $0.utf8.contains { $0 < 0x3A } }
    return SpokenLevel.Told(
      name: known, level: low, highest: high, word: word, isShared: isShared, codes: Set(codes))
  }

  /// In brackets behind it, before it, behind it in its piece, before it in the clause, or behind a list that it stands in.
  func told(of name: Int) -> SpokenLevel.Told? {
    let bracket = bracket(behind: name)
    if !bracket.isEmpty { return told(of: name, by: bracket) }
    if let before = bound(to: name) { return told(of: name, by: [before]) }
    if let after = levels.first(where: { $0 > name && text.pieceOf[$0] == text.pieceOf[name] }),
      !names.contains(where: { $0 > name && ($0 < after || bound(to: $0) == after) })
    {
      return told(of: name, by: [after])
    }
    let before = levels.last {
      $0 < name && text.clauseOf[$0] == text.clauseOf[name] && isOpen($0, for: name)
    }
    if let before { return told(of: name, by: [before]) }
    return behindList(name).flatMap { told(of: name, by: $0, isShared: true) }
  }

  /// The level that stands shortly before a language: "native English", "fluent in English".
  private func bound(to name: Int) -> Int? {
    levels.last { level in
      level < name && name - level <= 3 && text.pieceOf[level] == text.pieceOf[name]
        && !names.contains { $0 > level && $0 < name }
    }
  }

  /// Whether a level said before may go on to a language: where it stands with another, only over "and".
  private func isOpen(_ level: Int, for name: Int) -> Bool {
    let other =
      names.first { bound(to: $0) == level }
      ?? names.last { $0 < level && text.pieceOf[$0] == text.pieceOf[level] }
    guard let other else { return true }
    return isList(max(other, level) + 1..<name)
  }

  /// Whether nothing but languages and words of grammar stands between.
  private func isList(_ range: Range<Int>) -> Bool {
    range.allSatisfy { names.contains($0) || FunctionWords.isGrammar(text.words[$0]) }
  }

  private func bracket(behind name: Int) -> [Int] {
    let next = text.words.indices.dropFirst(name + 1).prefix(5).first {
      text.clauseOf[$0] != text.clauseOf[name] || names.contains($0)
    }
    guard let next, text.clauseOf[next] != text.clauseOf[name],
      text.text.utf8.dropFirst(text.words[next - 1].range.upperBound).prefix(3).contains(0x28)
    else { return [] }
    return levels.filter { text.clauseOf[$0] == text.clauseOf[next] }
  }

  /// "German and English fluently", "German and English (native)", "German, my mother tongue".
  private func behindList(_ name: Int) -> [Int]? {
    if let last = names.last(where: { $0 > name && isList(name + 1..<$0) }) {
      let bracket = bracket(behind: last)
      if !bracket.isEmpty { return bracket }
    }
    guard let next = levels.first(where: { $0 > name }), text.clauseOf[next] == text.clauseOf[name],
      !names.contains(where: { bound(to: $0) == next })
    else { return nil }
    let isNear = text.words.indices[name + 1..<next].allSatisfy { i in
      names.contains(i) || FunctionWords.isGrammar(text.words[i]) || NeutralWords.contains(text.words[i])
    }
    return isNear ? [next] : nil
  }
}
