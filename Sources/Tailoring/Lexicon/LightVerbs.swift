/// Verbs that lend themselves to any work a fact names and say nothing of how well, how much or by whom.
enum LightVerbs {
  private static let texts = [
    """
    roll perform deliver undertake conduct execute handle process do carry provide fulfil tackle give deal attend look keep maintain
    """,
    """
    durchführen ausführen erledigen abwickeln vornehmen bearbeiten erbringen leisten tätigen verrichten üben ausüben erstatten geben übernehmen betreuen versorgen besorgen wahrnehmen
    """,
    "pratiquer réaliser effectuer exécuter traiter accomplir faire exercer assurer tenir occuper mener",
    "realizar efectuar ejecutar hacer tramitar prestar brindar ofrecer ejercer impartir dar llevar atender ocupar manejar",
  ]

  /// Words of a fact that say that the thing itself was not made, or not yet, or only looked at.
  private static let short = [
    """
    plan design propose proposal trial test try attend attendance visit course seminar workshop introduction study read reading observe shadow exam apply draft
    idea concept offer quote bid learn training review audit
    intend hope expect seek request wish want promise consider await prepare
    """,
    """
    planen Planung Entwurf Vorschlag Erprobung Test Probe Versuch Teilnahme Besuch Kurs Seminar Einführung Studium Lektüre Hospitation Prüfung Konzept Angebot
    Lehrgang Schulung Begleitung Fortbildung
    beabsichtigen wollen beantragen Antrag bewerben hoffen anstreben versuchen vorhaben erwägen wünschen anfragen erwarten vorbereiten bereiten
    """,
    """
    projet conception proposition essai test participation visite cours séminaire atelier initiation étude lecture observation examen brouillon idée concept devis
    offre stage formation planification
    prévoir prévu envisager vouloir souhaiter espérer demander demande solliciter tenter essayer projeter postuler préparer
    """,
    """
    plan diseño propuesta prueba ensayo asistencia visita curso seminario taller introducción estudio lectura observación examen borrador idea concepto oferta
    formación planificación
    prever prevé previsto planear querer desear esperar solicitar solicitud pedir intentar aspirar proyectar plantear optar preparar
    """,
  ]

  private static let roots = PerTongue.roots(of: texts)
  private static let shortRoots = PerTongue.roots(of: short)

  static func contains(_ root: String, _ tongue: Tongue) -> Bool { roots[tongue].contains(root) }
  static func isShort(_ root: String, _ tongue: Tongue) -> Bool { shortRoots[tongue].contains(root) }
}
