/// Deeds that the facts tell of others in a clause or a form of their own: "two of whom now lead teams", "atendieron", "they
/// served", "43 nurses have been signed off".
extension ClaimCheck {
  mutating func checkDeedsOfOthers() {
    for f in sources.indices {
      let source = sources[f]
      for j in source.words.indices where isOfOthers(j, source) {
        let place = Place(fact: f, word: j)
        let told = words.indices.first { i in
          alignment.places[i].contains(place) && alignment.places[i].allSatisfy { $0 == place }
            && isOwnDeed(i)
        }
        if let told { report(.relation, words[told].raw) }
      }
      if let word = changedOwner(f) { report(.relation, word) }
    }
  }

  // MARK: In the facts

  /// Whether the word of a fact tells what others did.
  private func isOfOthers(_ j: Int, _ source: TextReading) -> Bool {
    guard source.isContent(j), !source.words[j].isNumeric else { return false }
    return isOfRelative(j, source) || isOfThem(j, source) || isPassive(j, source)
  }

  private static let persons: [Tongue: Set<String>] = [
    .en: ["who", "whom"], .de: [], .fr: [], .es: ["quien", "quienes"],
  ]
  private static let things: [Tongue: Set<String>] = [
    .en: ["which", "that"], .de: ["die", "der", "das"], .fr: ["qui"], .es: ["que"],
  ]

  /// Whether it is the verb of a clause that tells more of a person or a group that is not the writer.
  private func isOfRelative(_ j: Int, _ source: TextReading) -> Bool {
    if source.tongue == .de { return isOfGermanRelative(j, source) }
    let near = (max(0, j - 3)..<j).reversed().prefix { k in
      FunctionWords.isGrammar(source.words[k]) || NeutralWords.contains(source.words[k])
        || source.words[k].folded.hasSuffix("ly") || source.tongue != .en && k == j - 1
    }
    guard
      let at = near.first(where: {
        let word = source.words[$0].folded
        return Self.persons[source.tongue]?.contains(word) ?? false
          || Self.things[source.tongue]?.contains(word) ?? false
      }), at > 0,
      !near.contains(where: { $0 > at && Self.subjects.contains(source.words[$0].folded) })
    else { return false }
    let word = source.words[at].folded
    // "of whom two lead", and not "whom I trained"
    if word == "whom" { return source.words[at - 1].folded == "of" }
    let before = source.words[max(0, at - 3)..<at]
    if before.contains(where: { SubjectReader.first.contains($0.folded) }) { return false }
    if Self.persons[source.tongue]?.contains(word) ?? false { return true }
    return before.last.map { Others.contains($0, source.tongue) } ?? false
  }

  private static let subjects: HashedWords = [
    "i", "we", "the", "a", "an", "my", "our", "je", "j", "nous", "yo", "nosotros", "le", "la", "les", "el",
    "los", "las",
  ]

  /// "…, die Tabellen füllen"
  private func isOfGermanRelative(_ j: Int, _ source: TextReading) -> Bool {
    let piece = source.words(ofPiece: source.pieceOf[j])
    guard let first = piece.first, first > 0, j == piece.last, !source.words[j].isCapitalized,
      Self.things[.de]?.contains(source.words[first].folded) ?? false
    else { return false }
    return source.words[max(0, first - 2)..<first].contains { Others.contains($0, .de) }
      && !piece.contains { SubjectReader.first.contains(source.words[$0].folded) }
  }

  private static let been: [Tongue: Set<String>] = [
    .en: ["was", "were", "been", "being"], .fr: ["ete"], .es: ["fue", "fueron", "sido"], .de: [],
  ]

  /// "43 nurses have been signed off": by whom is not said.
  private func isPassive(_ j: Int, _ source: TextReading) -> Bool {
    guard Passives.isParticiple(source.words[j].folded, source.tongue), j > 1,
      let at = (max(0, j - 2)..<j).last(where: {
        Self.been[source.tongue]?.contains(source.words[$0].folded) ?? false
      }), at > 0, source.pieceOf[at - 1] == source.pieceOf[j]
    else { return false }
    let before = source.words.indices.filter { $0 < at && source.pieceOf[$0] == source.pieceOf[j] }
    return before.contains { source.isNamed($0) }
      && !before.contains { SubjectReader.first.contains(source.words[$0].folded) }
  }

  private static let them: HashedWords = [
    "they", "he", "she", "ils", "elles", "il", "elle", "ellos", "ellas",
  ]

  /// "they served", "ils ont accueilli", "atendieron"
  private func isOfThem(_ j: Int, _ source: TextReading) -> Bool {
    if source.tongue == .es { return Self.isPlural(source.words[j].folded) }
    guard j > 0, source.pieceOf[j - 1] == source.pieceOf[j] else { return false }
    let before = source.words[max(0, j - 2)..<j].map(\.folded)
    if source.tongue == .fr, before.last == "ont" { return true }
    return before.contains { Self.them.contains($0) }
  }

  private static func isPlural(_ folded: String) -> Bool {
    ["aron", "ieron", "eron"].contains { folded.hasSuffix($0) } && folded.utf8.count > 6
  }

  // MARK: In the sentence

  /// Whether the sentence tells it as the writer's: it opens a part of the sentence or follows "I".
  private func isOwnDeed(_ i: Int) -> Bool {
    let piece = claim.words(ofPiece: claim.pieceOf[i])
    let isOthers = piece.contains { j in
      j != i && Self.been[tongue]?.contains(words[j].folded) ?? false
        || j != i
          && (Self.persons[tongue]?.contains(words[j].folded) ?? false || Self.them.contains(words[j].folded)
            || j < i && Self.things[tongue]?.contains(words[j].folded) ?? false && tongue != .de
              && (tongue != .es || j > 0 && Others.contains(words[j - 1], tongue)))
    }
    if isOthers { return false }
    switch tongue {
    case .es:
      return !Self.isPlural(words[i].folded) && !words[i].folded.hasSuffix("n")
        && !words[i].folded.hasSuffix("r")
    case .de:
      return i == piece.last && !words[i].isCapitalized && piece.first != i
        && !(Self.things[.de]?.contains(words[piece[0]].folded) ?? false)
    case .en, .fr:
      let before = piece.filter { $0 < i && !FunctionWords.isGrammar(words[$0]) }
      return before.allSatisfy { words[$0].folded.hasSuffix("ly") || NeutralWords.contains(words[$0]) }
        && !before.contains { Others.contains(words[$0], tongue) }
    }
  }

  // MARK: Whose

  private static let mine: HashedWords = [
    "my", "our", "mein", "meine", "meinen", "meinem", "meiner", "mon", "ma", "mes",
  ]
  private static let theirs: HashedWords = ["its", "their", "his", "her", "leur", "leurs"]

  /// "in my first year" of "in its first year".
  private func changedOwner(_ f: Int) -> String? {
    let source = sources[f]
    let told = words.indices.dropFirst().first { i in
      guard Self.mine.contains(words[i - 1].folded) else { return false }
      let known = source.words.indices.filter { j in
        source.words[j].key == words[i].key || alignment.places[i].contains(Place(fact: f, word: j))
      }
      return !known.isEmpty
        && known.allSatisfy { $0 > 0 && Self.theirs.contains(source.words[$0 - 1].folded) }
    }
    return told.map { raw($0 - 1..<$0 + 1) }
  }
}
