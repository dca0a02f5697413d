/// Who taught themselves something taught nobody else: "taught SQL" of "taught myself SQL".
extension ClaimCheck {
  private static let kept: HashedWords = [
    "myself", "self", "own", "me", "m", "mir", "mich", "selbst", "learnt", "learned",
  ]

  mutating func checkTaughtOneself() {
    guard !words.contains(where: { Self.kept.contains($0.folded) }) else { return }
    for (f, source) in sources.enumerated() {
      for j in source.words.indices {
        guard let verb = verb(ofOneself: j, in: source) else { continue }
        let told = words.indices.first { alignment.places[$0].contains(Place(fact: f, word: verb)) }
        if let told { report(.relation, raw(told..<told + 1)) }
      }
    }
  }

  /// The verb that a word for the writer as object belongs to: "taught myself", "me suis formée".
  private func verb(ofOneself j: Int, in source: TextReading) -> Int? {
    let word = source.words[j].folded
    switch tongue {
    case .en: return word == "myself" && j > 0 && source.isContent(j - 1) ? j - 1 : nil
    case .fr:
      return ["me", "m"].contains(word) && j + 2 < source.words.count && source.words[j + 1].folded == "suis"
        ? j + 2 : nil
    case .de, .es: return nil
    }
  }
}
