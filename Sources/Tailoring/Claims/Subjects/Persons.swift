/// Words for who somebody is: "nurse", "Tischlermeister", "soldador".
enum Persons {
  private static let names: [Set<String>] = [
    """
    nurse chef clerk cook trainee apprentice head lead pa violin paralegal fellow student agent representative associate executive aide intern
    planner judge coach host cadet captain volunteer deputy
    """,
    """
    landwirt arzt koch azubi lehrling geselle gehilfe hilfe leitung wache polier kraft doktorand aushilfe werkstudent praktikant
    """,
    """
    agent aide chef macon cadre guide juriste benevole apprenti cheffe responsable charge chargee adjoint adjointe stagiaire titulaire
    """,
    """
    voluntario voluntaria becario becaria tecnico tecnica abogado abogada encargado encargada administrativo administrativa responsable jefe jefa
    medico medica maestro maestra oficial auxiliar ayudante aprendiz celador
    """,
  ].map { Set($0.split { $0 == " " || $0 == "\n" }.map(String.init)) }

  private static let endings: [[String]] = [
    ["er", "or", "ist", "ian", "ant", "yst", "man", "woman"],
    ["er", "erin", "in", "frau", "mann", "kraft", "wirt", "ist", "ant", "eur", "meister", "hilfe"],
    [
      "eur", "euse", "rice", "ier", "ere", "aire", "ien", "ienne", "iste", "ant", "ante", "eure", "ron",
      "onne",
    ],
    ["or", "ora", "ero", "era", "ista", "ante", "ente", "nte", "ano", "ana", "adora"],
  ]

  /// Whether a German word is of persons, in the plural too: "Bäckerinnen", "Bäckern".
  static func arePersons(_ word: Word) -> Bool {
    isPerson(word, .de)
      || word.isCapitalized
        && ["innen", "ern", "leute", "kraften", "isten", "anten"].contains(where: word.folded.hasSuffix)
  }

  static func isPerson(_ word: Word, _ tongue: Tongue) -> Bool {
    let folded = word.folded
    // "my mother tongue"
    if folded == "mother" { return false }
    if tongue == .de, !word.isCapitalized { return false }
    if names[tongue.rawValue].contains(folded) { return true }
    return folded.utf8.count >= 4 && endings[tongue.rawValue].contains(where: folded.hasSuffix)
  }
}
