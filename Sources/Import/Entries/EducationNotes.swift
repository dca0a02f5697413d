internal import Base

/// What is said about a degree below it: a thesis, a grade, honours, courses, a term abroad.
enum EducationNotes {
  private static let words: [String] = [
    "thesis", "dissertation", "honours", "honors", "with honours", "with honors", "dean", "distinction",
    "with distinction", "first class", "upper second", "lower second", "second class", "cum laude",
    "magna cum",
    "summa cum", "graduated", "supervisor", "advisor", "adviser", "relevant course", "coursework", "courses",
    "course",
    "modules", "exchange", "study abroad", "semester abroad", "year abroad", "erasmus", "minor in", "minor:",
    "minors", "focus", "specialisation", "specialization", "concentration", "activities", "scholarship",
    "president of", "member of", "captain of", "awarded", "recipient", "gpa", "cgpa", "grade", "final grade",
    "result", "top ", "rank", "diplomarbeit", "masterarbeit", "bachelorarbeit", "abschlussarbeit",
    "facharbeit",
    "doktorarbeit", "thema", "schwerpunkt", "vertiefung", "leistungskurs", "note", "gesamtnote",
    "abschlussnote",
    "notendurchschnitt", "durchschnitt", "nebenfach", "auslandssemester", "auslandsjahr", "stipendi",
    "betreuer",
    "betreuung", "mention", "memoire", "these", "specialite", "major de", "option", "echange", "moyenne",
    "directeur de", "semestre", "ano en el extranjero", "nota media", "nota", "tesis", "trabajo de fin",
    "tfg",
    "tfm", "trabajo fin", "mencion", "matricula de honor", "especialidad", "intercambio", "beca", "promedio",
    "director de", "a-levels:", "subjects", "asignaturas", "facher", "prufungsfacher",
  ]

  /// Whether a text begins like such a note. `Minor in Economics`, `Thesis: On Moss`, `Mention bien`.
  static func isNote(_ text: String) -> Bool {
    let folded = UnicodeForms.folded(text)
    return words.contains { word in
      guard folded.hasPrefix(word) else { return false }
      // `Notes` of `note`, but not `Notebook` of it.
      let rest = folded.dropFirst(word.count)
      return word.hasSuffix(":") || word.hasSuffix(" ") || word.hasSuffix("stipendi")
        || rest.first.map { !$0.isLetter || rest.prefix(2).allSatisfy { $0 == "s" || !$0.isLetter } } ?? true
    }
  }
}
