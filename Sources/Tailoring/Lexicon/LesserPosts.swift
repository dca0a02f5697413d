internal import Base

/// What stands in brackets behind a title and makes a lesser post of it: "Assistante d’audit (stage)", "Sachbearbeiterin
/// (Werkstudentin)", "Auditora (prácticas)", "Nurse (part-time)".
enum LesserPosts {
  /// The brackets' text; nil where there are none, or they say something else: "(Critical Care)", "(m/w/d)".
  static func mark(of title: String) -> String? {
    guard let open = title.lastIndex(of: "("), let close = title[open...].firstIndex(of: ")") else {
      return nil
    }
    let text = String(title[title.index(after: open)..<close])
    return Words.of(text).contains(where: lessens) ? text : nil
  }

  /// Whether a word says that a post is a lesser one, wherever it stands.
  static func lessens(_ word: Word) -> Bool {
    words.contains(word.folded) || stems.contains { word.folded.hasPrefix($0) }
  }

  private static let stems = [
    "intern", "apprent", "trainee", "stagiair", "alternan", "praktik", "werkstud", "volont", "aushilf",
    "vertret",
    "elternzeit", "teilzeit", "ehrenamt", "azubi", "becari", "practicas", "aprendiz", "suplen", "sustitu",
    "voluntar",
    "bénévol", "benevol", "interim", "intérim", "remplac",
  ]
  private static let words: HashedWords = [
    "stage", "placement", "temporary", "temp", "locum", "acting", "cover", "secondment", "volunteer",
    "unpaid", "student",
    "part", "parttime", "hours", "sessional", "bank", "minijob", "studentisch", "studentische", "befristet",
    "std",
    "stunden", "kommissarisch", "ausbildung", "vacataire", "saisonnier", "saisonniere", "partiel", "etudiant",
    "etudiante", "media", "parcial", "horas", "temporal", "interino", "interina", "beca", "formacion",
    "helfer",
  ]
}
