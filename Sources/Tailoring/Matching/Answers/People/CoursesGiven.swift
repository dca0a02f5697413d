internal import Base
internal import Content

/// Teaching, answered by statements of courses given: "Hielt vier Fortbildungen über Gangtraining" of "Erfahrung im Unterrichten".
extension Matcher {
  /// Nil where no teaching is asked for, or no statement tells of any. O(statements · words).
  func taught(_ requirement: Requirement) -> Part? {
    let words = requirement.words
    guard requirement.years == nil, requirement.degree == nil, requirement.papers.isEmpty,
      let at = words.firstIndex(where: { Self.teaching.begin($0.folded) }),
      at + 1 == words.count || !Self.places.contains(words[at + 1].folded)
    else { return nil }
    let statements = index.entries.indices.filter { i in
      store.facts[index.entries[i].fact].kind == .highlight && Self.tellsOfCourse(index.texts[i])
    }.map { store.facts[index.entries[$0].fact] }
    guard !statements.isEmpty else { return nil }
    let rest = words.indices.filter {
      $0 != at && FunctionWords.isContent(words[$0]) && !NeutralWords.contains(words[$0])
    }
    return Part(
      verdict: rest.count < 2 && requirement.kind != .duty ? .shown : .partly,
      evidence: statements.prefix(3).map { matched($0, .wording, 0.6) })
  }

  private static func tellsOfCourse(_ words: [Word]) -> Bool {
    words.contains { giving.begin($0.folded) }
      && words.contains { word in courses.contains { word.folded.contains($0) } }
  }

  private static let teaching: WordStarts = [
    "unterricht", "lehrtatig", "lehrerfahrung", "lehren", "teaching", "lecturing", "enseigne", "docencia",
    "ensenanza", "impartir",
  ]
  /// "Teaching hospital"
  private static let places: HashedWords = [
    "hospital", "hospitals", "assistant", "assistants", "staff", "unit", "qualification", "status", "diploma",
  ]
  private static let giving: WordStarts = [
    "hielt", "halte", "gehalten", "gab", "gebe", "gegeben", "durchfuhr", "durchgefuhrt", "fuhrte",
    "deliver", "gave", "give", "taught", "teach", "ran", "run", "led", "lectur", "donne", "anime", "dispens",
    "impart", "dicte", "dicto",
  ]
  private static let courses = [
    "fortbildung", "schulung", "seminar", "vorlesung", "workshop", "unterricht", "lehrveranstaltung", "kurse",
    "course", "lecture", "lesson", "formation", "cours", "atelier", "curso", "taller", "clases", "formacion",
  ]
}
