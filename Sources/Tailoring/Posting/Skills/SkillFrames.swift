/// What stands around the name of a skill and is none of it: where something was done ("experience in a care home"), how well
/// ("Intermedio"), and words of doing before an article ("Gestion d'un compte d'exploitation").
enum SkillFrames {
  /// Whether `name`, read in `text`, says a place of work or a level alone. O(bytes).
  static func isNone(_ name: String, in text: String) -> Bool {
    let words = Words.of(name)
    guard let first = words.first, let last = words.last else { return true }
    if words.count == 1, levels.contains(first.folded) { return true }
    guard words.count < 4, words.allSatisfy({ !SkillCore.isMark($0) }) else { return false }
    let isPlace = [first, last].contains {
      places.contains($0.folded) || SkillLexicon.isPlaceOfWork($0.folded)
    }
    return isPlace && leads.contains { text.contains($0 + name) }
  }

  /// The name without the doing that an article sets apart. O(bytes).
  static func bare(_ name: String) -> String {
    let words = Words.of(name)
    guard words.count > 2, doings.contains(words[0].folded) else { return name }
    var i = 1
    if bindings.contains(words[i].folded) { i += 1 }
    guard i < words.count - 1, articles.contains(words[i].folded) else { return name }
    return String(decoding: Array(name.utf8)[words[i + 1].range.lowerBound...], as: UTF8.self)
  }

  private static let levels: HashedWords = [
    "intermedio", "avanzado", "basico", "intermediate", "advanced", "intermediaire", "avance",
    "fortgeschritten",
  ]
  private static let places: HashedWords = [
    "home", "homes", "section", "abteilung", "departamento", "service",
  ]
  private static let leads = [
    "in a ", "in an ", "in the ", "within a ", "at a ", "in einem ", "in einer ", "dans un ", "dans une ",
    "en un ",
    "en una ",
  ]
  private static let doings: HashedWords = [
    "gestion", "conception", "presentation", "presentacion", "preparation", "preparacion", "elaboration",
    "elaboracion", "realisation", "realizacion", "ecrire", "rediger", "calculer", "etablir", "gerer",
    "elaborar",
    "redactar",
  ]
  private static let bindings: HashedWords = ["d", "de", "del", "des"]
  private static let articles: HashedWords = ["un", "une", "des", "los", "las", "una", "unos"]
}
