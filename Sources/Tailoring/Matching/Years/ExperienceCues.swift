/// Words by which a posting says which years of experience count.
enum ExperienceCues {
  /// Since a registration or a licence to practise.
  static let sinceRegistration = PhraseSet(
    """
    post-registration|post-registered|since registration|after registration|since registering|post-qualification|post-qualified|post-qualifying|qualified experience|
    since qualification|since qualifying|after qualification|after qualifying|following registration|following qualification|PQE|
    nach der Approbation|seit der Approbation|nach dem Examen|seit dem Examen|nach der Anerkennung|nach staatlicher Anerkennung|nach der Zulassung|nach Zulassung|
    depuis l'obtention du diplôme d'État|après le diplôme d'État|depuis l'inscription à l'ordre|después de la colegiación|desde la colegiación
    """)
  /// Since a degree.
  static let sinceDegree = PhraseSet(
    """
    postgraduate experience|post-graduate experience|post-graduation|since graduation|after graduation|since graduating|after graduating|following graduation|
    nach dem Studium|nach Studienabschluss|nach Abschluss|nach dem Abschluss|seit dem Abschluss|nach der Ausbildung|nach abgeschlossener Ausbildung|
    après le diplôme|après l'obtention|depuis l'obtention|post-diplôme|après diplôme|depuis le diplôme|
    tras la titulación|tras titularse|desde la titulación|desde la graduación|después de titularse|después de la titulación|posterior a la titulación|posteriores a la titulación
    """)
  /// Where others were led.
  static let leading = PhraseSet(
    """
    management role|managerial role|leadership role|supervisory role|supervisory|managerial|management position|managerial position|leadership position|lead role|lead position|
    line management|people management|leadership experience|a leadership capacity|supervisory capacity|
    Führungsposition|Führungserfahrung|Leitungserfahrung|Leitungsfunktion|Führungsfunktion|leitender Position|leitender Funktion|Führungsrolle|Führungsverantwortung|Personalverantwortung|
    poste d'encadrement|fonction d'encadrement|encadrement d'équipe|expérience d'encadrement|poste de direction|poste de management|management d'équipe|
    puesto de mando|puestos de mando|cargo directivo|puesto directivo|mando intermedio|gestión de equipos|puesto de responsabilidad
    """)
  /// Words that ask for experience in general.
  static let general = PhraseSet(
    """
    professional|relevant|related|similar|comparable|postgraduate|industry|full-time|department|departments|area|work|working|practical|hands-on|proven|paid|total|overall|career|working life|post|position|role|field|
    beruflich|berufliche|Berufserfahrung|Berufspraxis|Praxis|Abteilung|Abteilungen|einschlägig|einschlägige|vergleichbar|praktisch|Tätigkeit|Arbeit|Beruf|Position|Funktion|
    professionnel|professionnelle|métier|département|départements|activité|exercice|carrière|similaire|confirmé|confirmée|poste|fonction|
    profesional|departamento|departamentos|área|áreas|laboral|demostrable|acreditada|similar|relacionada|puesto|cargo|carrera
    """)

  /// What stands among positions and is none.
  static let leave = PhraseSet(
    """
    parental leave|maternity leave|paternity leave|career break|sabbatical|unemployed|Elternzeit|Mutterschutz|Sabbatjahr|Arbeitssuchend|arbeitssuchend|arbeitslos|Pflegezeit|
    congé parental|congé maternité|congé de maternité|année sabbatique|baja maternal|baja por maternidad|excedencia|año sabático
    """)

  /// Words of a title that say that others are led.
  private static let titles: HashedWords = [
    "manager", "lead", "leader", "head", "director", "supervisor", "chief", "foreman", "matron", "charge",
    "principal", "superintendent", "leiter", "leiterin", "leitung", "leitend", "leitende", "leitender",
    "chef",
    "chefin", "polier", "vorarbeiter", "meister", "responsable", "directeur", "directrice", "encadrant",
    "encadrante", "coordinateur", "coordonnateur", "coordinatrice", "coordonnatrice", "cheffe", "jefe",
    "jefa",
    "encargado", "encargada", "directora", "supervisora", "capataz", "coordinador", "coordinadora",
    "manageur",
  ]
  /// What is managed without people.
  static let things: HashedWords = [
    "product", "project", "account", "case", "community", "key", "category", "content", "data", "risk",
    "time",
  ]
  /// Ranks in titles.
  static let ranks: HashedWords = ["senior", "staff", "lead", "principal", "junior", "chief", "deputy"]

  /// Whether a title says that its holder leads others: "Site Manager", "Wohnbereichsleiter"; not "Product Manager".
  static func leads(_ title: String) -> Bool {
    let words = Words.of(title)
    return words.indices.contains { i in
      if i > 0, things.contains(words[i - 1].folded), words[i - 1].folded != "project" { return false }
      let word = words[i].folded
      return titles.contains(word)
        || (word.hasSuffix("leiter") || word.hasSuffix("leiterin") || word.hasSuffix("leitung"))
          && !word.hasPrefix("projekt")
    }
  }

  /// What grants leave to practise.
  static let registration = PhraseSet(
    """
    registered|registration|register|licensed|licence to practise|license to practice|chartered|NMC|GMC|HCPC|QTS|qualified teacher|Approbation|Zulassung|staatlich anerkannt|staatliche Anerkennung|Berufserlaubnis|Berufsurkunde|Examen|
    inscription à l'ordre|inscrit à l'ordre|diplôme d'État|CAPES|agrégation|colegiado|colegiada|colegiación|habilitación
    """)
}
