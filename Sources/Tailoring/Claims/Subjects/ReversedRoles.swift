/// What the writer was, and whose: the roles of others that a sentence gives to the writer.
extension ReversalReader {
  /// "I was the site manager", "assisted as the surgeon" of whom the facts name beside the writer.
  func role() -> String? {
    for i in words.indices where isPerson(i) && isTold(i) {
      guard !knownPlaces[i].contains(where: { isWriter($0) }) else { continue }
      if i + 1 < words.count, tongue == .en, Others.contains(words[i + 1], .en) { continue }
      let piece = pieces(i)
      let start =
        piece.filter { $0 < i }.reversed().prefix { j in
          Self.isDeterminer(words[j]) || words[j].folded != "by" && Self.isNoun(j, claim) && deeds(j).isEmpty
        }.last ?? i
      guard start > 0 else { continue }
      let before = words[start - 1].folded
      let isNamed = RoleAlignment.roles.contains(before)
      let isI =
        ["am", "bin", "suis", "etais", "fus", "fui", "soy"].contains(before)
        || ["was", "war", "been"].contains(before)
          && piece.contains { $0 < i && ["i", "ich"].contains(words[$0].folded) }
        || tongue == .de && ["ich"].contains(before) && start > 1
          && ["war", "bin"].contains(words[start - 2].folded)
        || tongue == .es && before == "era" && start == 1
      if isNamed || isI { return check.raw(start - 1..<i + 1) }
    }
    return nil
  }

  func isPerson(_ i: Int) -> Bool {
    Persons.isPerson(words[i], tongue) || Others.contains(words[i], tongue)
  }

  /// Whether the facts say it of the writer: in a title, after "as", "am" or before everything else.
  private func isWriter(_ place: Place) -> Bool {
    if isTitle(place) || isDeed(place) { return true }
    let source = check.sources[place.fact]
    guard let at = Self.governor(of: place.word, in: source) else {
      let start = source.words[..<place.word].lastIndex {
        !Self.isDeterminer($0) && FunctionWords.isGrammar($0)
      }
      return start.map { Self.being.contains(source.words[$0].folded) } ?? false
    }
    return RoleAlignment.roles.contains(source.words[at].folded)
  }

  /// "They are my mentors" of whom the writer mentored.
  func possessed() -> String? {
    let possessives: Set<String> = ["my", "mein", "meine", "mon", "ma", "mes", "mi", "mis"]
    for i in words.indices.dropFirst(2) where possessives.contains(words[i - 1].folded) && isPerson(i) {
      guard Self.being.contains(words[i - 2].folded), !words[i].folded.hasSuffix("ees"),
        !words[i].folded.hasSuffix("ee")
      else { continue }
      let places = knownPlaces[i].filter { isDeed($0) }
      if !places.isEmpty, pieces(i).contains(where: { $0 < i - 2 && isUndergoing($0, places) }) {
        return check.raw(i - 1..<i + 1)
      }
    }
    return nil
  }
}
