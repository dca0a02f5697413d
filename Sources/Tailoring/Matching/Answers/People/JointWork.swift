internal import Base
internal import Content

/// Work across professions, answered by statements that name two or more of them with the words of working together: "arbeitete im
/// Team mit Ergotherapie, Logopädie und Pflege" of "interdisziplinäre Zusammenarbeit".
extension Matcher {
  /// Nil where no such work is asked for, or no statement tells of any. O(statements · words).
  func joint(_ requirement: Requirement) -> Part? {
    let words = requirement.words
    guard requirement.years == nil,
      words.contains(where: { Self.crossing.begin($0.folded) })
    else { return nil }
    let statements = index.entries.indices.filter { i in
      store.facts[index.entries[i].fact].kind == .highlight && Self.tellsOfJointWork(index.texts[i])
    }.map { store.facts[index.entries[$0].fact] }
    guard !statements.isEmpty else { return nil }
    let rest = words.filter { word in
      FunctionWords.isContent(word) && !NeutralWords.contains(word)
        && !Self.crossing.begin(word.folded) && !Self.together.begin(word.folded)
    }
    return Part(
      verdict: rest.count < 2 && requirement.kind != .duty ? .shown : .partly,
      evidence: statements.prefix(3).map { matched($0, .wording, 0.6) })
  }

  private static func tellsOfJointWork(_ words: [Word]) -> Bool {
    guard words.contains(where: { together.begin($0.folded) }) else {
      return false
    }
    return professions.count { stem in words.contains { $0.folded.hasPrefix(stem) } } > 1
  }

  private static let crossing: WordStarts = [
    "interdiszipl", "multidiszipl", "multiprofession", "interprofession", "pluridiscipl", "interdiscipl",
    "multidiscipl", "fachubergreif", "berufsgruppenubergreif", "pluriprofession",
  ]
  private static let together: WordStarts = [
    "team", "equip", "zusammen", "gemeinsam", "collabor", "work", "arbeit", "travail", "trabaj", "alongside",
    "jointly", "coordina", "abstimm", "abgestimmt", "besprech", "meeting", "reunion", "liais",
  ]
  private static let professions = [
    "arzt", "ergother", "logopad", "orthophon", "physio", "kinesither", "pfleg", "infirm", "enferm", "nurs",
    "sozialarb", "sozialdienst", "psycholog", "medecin", "medic", "doctor", "physician", "surgeon", "chirurg",
    "dietit", "diateti", "occupational", "speech", "soignant", "aide", "hebamme", "midwi", "pharma",
    "apothek",
    "engineer", "ingenieur", "ingenier", "designer", "developer", "entwickler", "architekt", "architect",
    "statiker", "teacher", "lehrkraft", "lehrer", "enseignant", "erzieher", "police", "social", "fisioter",
    "logoped", "terapeut",
  ]
}
