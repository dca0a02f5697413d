/// Duties that running text tells its reader: "Vous rédigez les fiches techniques", "Sie betreuen unsere Kunden", "Coordinarás el
/// equipo". What somebody is, has or knows is no such thing.
enum ToldDuties {
  private static let readers: Set<String> = ["vous", "sie", "du"]
  private static let deeds: Set<String> = [
    "accompagnez", "accueillez", "administrez", "analysez", "animez", "assistez", "assurez", "concevez",
    "conseillez", "contribuez", "controlez", "coordonnez", "creez", "developpez", "dirigez", "effectuez",
    "elaborez", "encadrez", "entretenez", "etablissez", "formez", "garantissez", "gerez", "installez",
    "intervenez", "managez", "negociez", "organisez", "participez", "pilotez", "planifiez", "preparez",
    "produisez", "realisez", "redigez", "secondez", "suivez", "supervisez", "tenez", "traitez", "transformez",
    "veillez", "vendez",
    "betreuen", "betreust", "leiten", "leitest", "planen", "planst", "organisieren", "organisierst",
    "koordinieren", "koordinierst", "erstellen", "erstellst", "prufen", "prufst", "entwickeln", "entwickelst",
    "warten", "wartest", "bearbeiten", "bearbeitest", "beraten", "berätst", "beratst", "ubernehmen",
    "ubernimmst", "verantworten", "verantwortest", "steuern", "steuerst", "unterstutzen", "unterstutzt",
    "montieren", "montierst", "dokumentieren", "dokumentierst",
    "gestionaras", "coordinaras", "prepararas", "elaboraras", "atenderas", "organizaras", "realizaras",
    "supervisaras", "dirigiras", "desarrollaras", "disenaras", "redactaras", "colaboraras", "planificaras",
  ]

  /// Whether a whole sentence, whose words are `words`, tells such a duty. O(1).
  static func hold(_ text: String, _ words: [Word]) -> Bool {
    guard (4...40).contains(words.count), text.hasSuffix("."), !RequirementCues.must.contains(anyIn: words),
      !RequirementCues.nice.contains(anyIn: words)
    else { return false }
    if readers.contains(words[0].folded) { return deeds.contains(words[1].folded) }
    return words[0].folded.hasSuffix("ras") && deeds.contains(words[0].folded)
  }
}
