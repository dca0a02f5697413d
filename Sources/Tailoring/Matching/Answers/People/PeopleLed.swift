/// Statements that say that somebody led others, in whatever words: "Manager of a branch with 14 staff", "Leitung von fünf
/// Personen", "Cheffe d'atelier : 14 opérateurs".
struct PeopleLed: Sendable {
  /// How many, where it is said.
  var count: Int?

  /// Nil where nobody is led. O(words).
  init?(_ words: [Word]) {
    guard
      let lead = words.firstIndex(where: { Self.leading.contains($0.folded) || Self.isLeader($0.folded) })
        ?? words.indices.first(where: { Self.isManagement(words, $0) })
    else { return nil }
    let start = max(0, lead - 1)
    let near = start..<min(words.count, lead + 9)
    let isWatched = Self.watching.contains(words[lead].folded)
    guard
      let people = near.first(where: {
        $0 != lead && (Self.isPeople(words, $0) || isWatched && $0 > lead && Self.isCounted(words, $0))
      }),
      !words[min(lead, people)..<max(lead, people)].contains(where: { Self.relations.contains($0.folded) })
    else { return nil }
    if lead > 0, Self.learning.contains(words[lead - 1].folded) { return nil }
    count = (start..<min(words.count, people + 4)).compactMap { Self.number(words, $0) }.max()
  }

  private static let leading: HashedWords = [
    "led", "lead", "leading", "leads", "managed", "manage", "managing", "manager", "supervised", "supervise",
    "supervising", "supervisor", "head", "headed", "heading", "charge", "directed", "directing", "ran", "run",
    "running",
    "leitete", "leitung", "geleitet", "leiter", "leiterin", "vorgesetzte", "vorgesetzter", "gefuhrt",
    "fuhrte", "fuhrung",
    "chef", "cheffe", "encadre", "encadrement", "encadrer", "encadrez", "managez", "dirigez", "dirige",
    "dirigeais", "direction", "manage",
    "dirigi",
    "dirigido", "dirigir", "jefe", "jefa", "lidere", "liderado", "liderazgo", "encargado", "encargada",
    "coordine", "coordino", "coordina", "coordinando", "coordinado", "dirijo", "lidero", "liderando",
    "liderar",
    "superviso", "supervise", "supervisado", "leite", "fuhre", "encadrant", "coordonne",
  ]
  /// Of people alone: who supervises four art handlers leads them, who manages four servers leads nobody.
  private static let watching: HashedWords = [
    "supervised", "supervise", "supervising", "supervisor", "encadre", "encadrement", "encadrer", "encadrant",
    "superviso",
    "supervisado", "supervise",
  ]
  /// "four freelance art handlers": a word for those who do something, with how many they are.
  private static func isCounted(_ words: [Word], _ i: Int) -> Bool {
    ClaimLexicon.isAgent(words[i]) && words[i].folded.hasSuffix("s")
      && (max(0, i - 4)..<i).contains { number(words, $0) != nil }
  }

  /// Whether a word says that somebody leads.
  static func isVerb(_ word: Word) -> Bool { leading.contains(word.folded) }
  /// "Management d'une équipe", "management of staff".
  private static func isManagement(_ words: [Word], _ i: Int) -> Bool {
    guard words[i].folded == "management", i + 1 < words.count else { return false }
    return ["d", "d'", "de", "des", "of"].contains(words[i + 1].folded)
      || words[i + 1].folded.hasPrefix("d'")
  }
  private static func isLeader(_ word: String) -> Bool {
    word.hasSuffix("leitung") && word != "leitung" && !word.hasPrefix("bau") && !word.hasPrefix("projekt")
  }
  /// Who manages relationships with staff leads nobody.
  private static let relations: HashedWords = [
    "relations", "relationships", "relationship", "beziehungen", "relaciones", "relacion",
  ]
  /// "deputy head", "stellvertretende Leitung": not yet.
  private static let learning: HashedWords = [
    "deputy", "assistant", "stellvertretende", "stellvertretender", "adjointe",
  ]

  private static let people: HashedWords = [
    "team", "teams", "staff", "people", "employees", "colleagues", "brigade", "crew", "crews", "apprentices",
    "nurses",
    "electricians", "technicians", "engineers", "developers", "pickers", "paralegals", "assistants", "carers",
    "workers",
    "operatives", "fitters", "analysts", "practitioners", "volunteers", "teachers", "drivers", "chefs",
    "clerks",
    "personen", "leute", "beschaftigte", "beschaftigten", "pflegekrafte", "pflegekraften", "fachkrafte",
    "fachkraften",
    "kollegen", "kolleginnen", "monteure", "monteuren", "angestellte", "angestellten", "teammitglieder",
    "personnes", "equipe", "equipes", "salaries", "collaborateurs", "cuisiniers", "commis", "apprentis",
    "serveurs", "serveuses", "vendeurs", "vendeuses",
    "ouvriers", "infirmiers", "infirmieres", "aides-soignants", "aides-soignantes", "soignants", "extras",
    "cooks", "waiters", "builders", "bricklayers", "cleaners", "receptionists", "porters",
    "kochen", "koche", "kochinnen", "auszubildende", "auszubildenden", "azubis", "gesellen", "lehrlinge",
    "lehrlingen", "verkaufer", "verkaufern", "fahrer", "fahrern", "servicekrafte", "servicekraften",
    "cocineros", "camareros", "aprendices", "enfermeras", "enfermeros", "auxiliares", "vendedores", "peones",
    "operateurs", "techniciens", "agents",
    "personas", "equipo", "equipos", "empleados", "trabajadores", "tecnicos", "operarios",
  ]
  private static func isPeople(_ words: [Word], _ i: Int) -> Bool {
    let word = words[i].folded
    if word == "reports" { return i > 0 && words[i - 1].folded == "direct" }
    return people.contains(word) || word.hasPrefix("mitarbeite") && word != "mitarbeit"
  }

  /// A count of heads; no year.
  private static func number(_ words: [Word], _ i: Int) -> Int? {
    let value = NumberWords.value(of: words[i].folded) ?? Int(words[i].folded.drop { $0 == "+" })
    return value.flatMap { (2...1_900).contains($0) ? $0 : nil }
  }

  /// The least number of people that a requirement asks to have led; nil where it names none. O(words).
  static func asked(_ words: [Word]) -> Int? {
    PeopleLed(words)?.count ?? named(words)?.count
  }

  /// "Führungserfahrung mit mindestens fünf Mitarbeitenden", "line management of a team of ten"
  private static func named(_ words: [Word]) -> PeopleLed? {
    guard let cue = cues.firstRange(in: words) else { return nil }
    var out = PeopleLed()
    let near = cue.upperBound..<min(words.count, cue.upperBound + 8)
    guard near.contains(where: { isPeople(words, $0) }) else { return out }
    out.count = near.compactMap { number(words, $0) }.min()
    return out
  }

  private init() {}

  /// Words for leading people as such.
  static let cues = PhraseSet(
    """
    line management|people management|staff management|team management|team leadership|leadership experience|manage a team|managing a team|lead a team|leading a team|
    lead and develop a team|managing people|managing staff|leading people|Führungserfahrung|Leitungserfahrung|Personalverantwortung|Personalführung|Mitarbeiterführung|Teamleitung|
    Führungsverantwortung|encadrement d'équipe|encadrement de l'équipe|encadrement d'une équipe|management d'équipe|gestión de equipos|liderazgo de equipos|dirección de equipos|gestión de personas
    """)
}
