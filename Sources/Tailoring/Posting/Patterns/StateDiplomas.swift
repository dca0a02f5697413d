/// Papers of the state that are no degrees of a university: the "Staatsexamen" of a school for physiotherapy, nursing or the like, the
/// French "diplôme d’État"; and French "diplôme", which is any paper where German "Diplom" is a degree.
struct StateDiplomas {
  /// The words that may name a level.
  let rest: [Word]
  let isVocational: Bool
  /// "Diplôme universitaire"
  let isUniversity: Bool

  /// O(words).
  init(_ words: [Word]) {
    guard words.contains(where: Self.mayBe) else {
      (rest, isVocational, isUniversity) = (words, false, false)
      return
    }
    let dropped = words.indices.filter { Self.isDiploma(words, $0) || Self.isTradeExamination(words, $0) }
    isVocational = dropped.contains { i in
      Self.isTradeExamination(words, i) || words.dropFirst(i + 1).prefix(2).contains { $0.folded == "etat" }
    }
    isUniversity = dropped.contains { i in
      words.dropFirst(i + 1).first.map { $0.folded == "universitaire" } ?? false
    }
    rest = dropped.isEmpty ? words : words.indices.filter { !dropped.contains($0) }.map { words[$0] }
  }

  /// Whether a word is worth a look: most are not.
  private static func mayBe(_ word: Word) -> Bool {
    word.folded.hasPrefix("diplome") || examinations.contains(word.folded)
  }
  private static let examinations: HashedWords = ["staatsexamen", "staatsprufung"]

  /// "Diplôme d’État", "diplôme de comptabilité", but "diplôme d’ingénieur" and "diplôme universitaire" are degrees.
  private static func isDiploma(_ words: [Word], _ i: Int) -> Bool {
    guard words[i].folded.hasPrefix("diplome"), words[i].raw.lowercased().hasPrefix("diplôme") else {
      return false
    }
    let next = words.dropFirst(i + 1).prefix(3).map(\.folded)
    return !next.contains { ["ingenieur", "etudes", "inter"].contains($0) }
  }

  private static func isTradeExamination(_ words: [Word], _ i: Int) -> Bool {
    guard examinations.contains(words[i].folded),
      !words.contains(where: {
        $0.folded.hasPrefix("lehramt") || $0.folded.hasPrefix("universita") && isHost($0)
      })
    else { return false }
    return words.contains { word in
      trades.contains(where: word.folded.hasPrefix)
        || word.folded.hasSuffix("schule") && !word.folded.hasSuffix("hochschule")
    }
  }

  /// A school at the "Universitätsklinikum" is none of the university.
  private static func isHost(_ word: Word) -> Bool { !word.folded.contains("klini") }

  private static let trades = [
    "physiotherap", "krankengymnast", "ergotherap", "logopad", "krankenpfleg", "krankenschwester",
    "altenpfleg",
    "gesundheits", "kinderkrankenpfleg", "hebamm", "entbindungspfleg", "masseu", "diatassist", "notfallsanit",
    "rettungsassist", "medizinisch", "mta", "mtra", "mtla", "pta", "podolog", "heilerziehung", "erzieher",
    "pflege",
  ]
}
