internal import Base
internal import Content

/// The post of somebody who leads people, and what was done to lead some.
extension LetterDraft {
  /// Whether the post applied for is one of leading people, as its title has it: "Head of", "Gruppenleitung", "Jefatura".
  var isLeadersPost: Bool { LeadingPeople.isNamed(posting.position?.plain ?? "") }

  /// Whether a statement tells of people who were led, trained or looked after in a post.
  func leadsPeople(_ fact: Fact) -> Bool { LeadingPeople.isTold(readings.words(of: text(of: fact))) }
}

/// Leading people: in titles, and in statements.
enum LeadingPeople {
  /// Whether a title is that of somebody who leads people. Who leads projects, building sites or a product does not need to.
  static func isNamed(_ title: String) -> Bool {
    let words = Words.of(title).map(\.folded)
    return words.indices.contains { i in
      let word = words[i]
      if titles.contains(word) || titleStarts.begin(word) { return true }
      if word == "manager" || word == "managerin" { return i > 0 && managed.contains(words[i - 1]) }
      let isGerman = ["leiter", "leiterin", "leitung"].contains(where: word.hasSuffix)
      return isGerman && !things.contains(where: word.hasPrefix)
    }
  }

  private static let titles: HashedWords = [
    "head", "lead", "leader", "supervisor", "director", "directora", "chief", "foreman", "matron", "chef",
    "cheffe",
    "encadrant", "encadrante", "vorarbeiter", "vorarbeiterin", "meister",
  ]
  private static let titleStarts: WordStarts = ["jef", "encargad", "direct", "capataz", "teamlead"]
  private static let managed: HashedWords = [
    "nurse", "ward", "team", "engineering", "people", "shift", "store", "restaurant", "office", "staff",
    "care", "home", "unit", "kitchen", "site", "department", "group",
  ]
  private static let things = ["projekt", "bau", "prufungs", "leitung"]

  /// Whether a verb of leading and people who are led stand in a statement. O(words).
  static func isTold(_ words: [Word]) -> Bool {
    words.contains { verbs.contains($0.folded) || starts.begin($0.folded) }
      && words.contains { people.contains($0.folded) || peopleEnds.contains(where: $0.folded.hasSuffix) }
  }

  private static let verbs: HashedWords = [
    "led", "lead", "leads", "headed", "head", "ran", "run", "geleitet", "leitete", "gefuhrt", "fuhrte",
    "angeleitet",
    "eingearbeitet", "ausgebildet", "tutore", "tutrice", "tuteur", "chef", "forme", "forme", "tutele",
  ]
  private static let starts: WordStarts = [
    "manag", "supervis", "train", "induct", "mentor", "coach", "appraise", "fachlich", "dirig", "encadr",
    "lider", "coordin", "coordonn",
    "personalverantwort", "disziplinar", "teamleit",
  ]
  private static let people: HashedWords = [
    "team", "teams", "people", "staff", "nurses", "engineers", "technicians", "electricians", "apprentices",
    "operatives", "colleagues", "teachers", "developers", "designers", "reports", "trainees", "assistants",
    "carers",
    "students", "scientists", "analysts", "craftsmen", "welders", "fitters", "mechanics", "starters",
    "newcomers", "joiners", "volunteers", "leute", "personen",
    "menschen", "gruppe", "mitarbeitende", "mitarbeitenden", "auszubildende", "auszubildenden", "azubis",
    "fachkrafte",
    "pflegekrafte", "werkstudierende", "werkstudenten", "berufsanfanger", "praktikanten", "kolleginnen",
    "equipe", "equipes", "personnes",
    "techniciens", "techniciennes", "collaborateurs", "stagiaires", "salaries", "agents", "apprentis",
    "equipo", "equipos", "personas", "tecnicos",
    "operarios", "trabajadores", "companeros", "becarios", "aprendices", "auxiliares", "enfermeras",
    "enfermeros",
  ]
  private static let peopleEnds = [
    "ingenieure", "ingenieurinnen", "ingenieuren", "techniker", "technikern", "konstrukteure",
    "konstrukteuren", "konstrukteurinnen",
    "monteure", "monteuren", "mitarbeiter", "mitarbeitern", "mitarbeiterinnen", "kollegen", "infirmieres",
    "infirmiers", "planer", "planerinnen",
    "pflegern", "entwickler", "entwicklern", "entwicklerinnen", "krafte", "kraften", "team",
  ]
}
