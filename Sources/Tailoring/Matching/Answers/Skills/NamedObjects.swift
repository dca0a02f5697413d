internal import Base

/// What a demand of a general activity names beside it: "aircraft" of "aircraft maintenance". Maintenance of something else shows
/// a part of it at most.
enum NamedObjects {
  /// The words among `content` that name what a general activity is of, where all of the terms that `covered` are is such an
  /// activity; empty otherwise. All are places in `words`, those of one skill. O(words).
  static func of(_ words: [Word], _ content: [Int], besides covered: [Int]) -> [Word] {
    guard !covered.isEmpty, covered.allSatisfy({ activities.contains(words[$0].folded) }) else { return [] }
    return content.filter { i in !covered.contains(i) }.map { words[$0] }.filter(isObject)
  }

  /// A plain noun: no kind, no rank, no word that says how or how much.
  private static func isObject(_ word: Word) -> Bool {
    guard !word.isNumeric, word.folded.utf8.count > 2, !NeutralWords.contains(word), !Examples.isKind(word),
      !manners.contains(word.folded)
    else { return false }
    return !endings.contains(where: word.folded.hasSuffix)
  }

  private static let activities: Set<String> = [
    "maintenance", "repair", "repairs", "servicing", "installation", "inspection", "inspections", "wartung",
    "instandhaltung", "reparatur", "reparaturen", "entretien", "reparation", "reparations", "depannage",
    "mantenimiento", "reparacion", "reparaciones",
  ]
  /// Of what kind of upkeep it is, not of what.
  private static let manners: Set<String> = [
    "planned", "general", "routine", "basic", "minor", "light", "level", "first", "line", "second", "niveau",
    "premier", "deuxieme", "preventive", "preventative", "reactive", "corrective", "niveles", "nivel",
    "autonome", "scheduled", "emergency", "skills", "skill", "tasks", "task", "work", "works", "daily",
    "equipment", "machines", "machinery", "equipements", "anlagen", "maschinen", "equipos", "maquinaria",
  ]
  /// Those of adjectives and of other activities.
  private static let endings = [
    "ive", "ative", "ed", "ing", "al", "ical", "ous", "ary", "ische", "ischen", "ischer", "iv", "ives", "if",
    "ifs", "ivo", "iva", "ique", "iques", "elle", "elles", "tion", "lich", "liche", "lichen", "ung",
  ]
}
