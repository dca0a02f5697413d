internal import Base

/// Verbs that a fact in note form leaves to the reader: who lists "reports in Python" wrote them, who lists "walls of stone"
/// built them. They say that the work was done and nothing of how well, how much or by whom.
enum PlainVerbs {
  /// They lend themselves to any work.
  private static let light = [
    "run use operate roll perform deliver undertake conduct execute handle process do carry provide fulfil tackle",
    """
    durchführen ausführen erledigen abwickeln vornehmen bearbeiten erbringen leisten übernehmen tätigen verrichten nutzen benutzen verwenden einsetzen anwenden
    """,
    "utiliser pratiquer réaliser effectuer exécuter assurer traiter accomplir faire",
    "manejar usar utilizar realizar efectuar ejecutar hacer tramitar llevar prestar encargar",
  ]

  /// They name a work that the thing worked on names already.
  private static let plain = [
    """
    install fit apply lay mount assemble make produce prepare write record register enter clean answer keep maintain care tend attend serve treat use drive
    pack cook bake sew grow raise hold cover supply see visit connect link
    """,
    """
    betreuen erfassen erstellen verfassen schreiben anfertigen herstellen einbauen montieren installieren verlegen verputzen auftragen pflegen versorgen bedienen
    behandeln beantworten fahren liefern reinigen kochen backen nähen anbauen bewirtschaften halten verbinden nutzen anwenden einsetzen sprechen lesen setzen
    mauern bestellen gestalten veröffentlichen abrechnen erwähnen
    """,
    """
    appliquer poser monter installer fabriquer préparer rédiger écrire produire élaborer entretenir exploiter cultiver soigner occuper suivre tenir répondre servir
    conduire nettoyer cuisiner élever desservir obtenir lire parler attester recevoir relier publier mentionner citer inscrire
    """,
    """
    elaborar redactar escribir desarrollar preparar producir fabricar montar instalar colocar aplicar atender cuidar ocupar mantener explotar cultivar criar limpiar
    cocinar conducir cargar registrar anotar obtener responder contestar leer hablar conectar publicar mencionar citar
    """,
  ]

  /// Words of a fact that say that the thing itself was not made, or not yet, or only looked at.
  private static let short = [
    """
    plan design propose proposal trial test try attend attendance visit course seminar workshop introduction study read reading observe shadow exam apply draft
    idea concept offer quote bid learn training review audit
    """,
    """
    planen Planung Entwurf Vorschlag Erprobung Test Probe Versuch Teilnahme Besuch Kurs Seminar Einführung Studium Lektüre Hospitation Prüfung Konzept Angebot
    Lehrgang Schulung Begleitung Fortbildung
    """,
    """
    projet conception proposition essai test participation visite cours séminaire atelier initiation étude lecture observation examen brouillon idée concept devis
    offre stage formation planification
    """,
    """
    plan diseño propuesta prueba ensayo asistencia visita curso seminario taller introducción estudio lectura observación examen borrador idea concepto oferta
    formación planificación
    """,
  ]

  private static func sets(_ texts: [String]) -> [Set<String>] {
    zip(Tongue.allCases, texts).map { tongue, text in Set(Words.of(text).map { Roots.of($0.folded, tongue) })
    }
  }

  private static let lightRoots = sets(light)
  private static let plainRoots = sets(plain)
  private static let shortRoots = sets(short)

  static func isLight(_ root: String, _ tongue: Tongue) -> Bool { lightRoots[tongue.rawValue].contains(root) }
  static func isPlain(_ root: String, _ tongue: Tongue) -> Bool { plainRoots[tongue.rawValue].contains(root) }
  static func isShort(_ root: String, _ tongue: Tongue) -> Bool { shortRoots[tongue.rawValue].contains(root) }

  private static let endings: [[String]] = [
    ["tion", "tions", "ment", "sion", "ance"],
    ["ung", "ungen", "ierung", "tion", "tionen"],
    ["tion", "tions", "ment", "ments", "age", "ages"],
    ["cion", "ciones", "miento", "mientos", "aje"],
  ]

  /// Whether a piece of a fact itself names a work, as verbs and the nouns made of them do.
  static func namesDeed(_ piece: [Int], in text: TextReading) -> Bool {
    guard text.tongue == .en else { return piece.contains { isDeed($0, in: text) } }
    // English begins with it: "Fitted kitchens", "installation of kitchens".
    guard let first = piece.first(where: { text.isContent($0) }) else { return false }
    let word = text.words[first].folded
    if word.hasSuffix("ed") || word.hasSuffix("ing") || Families.of(.en)[word] != nil { return true }
    return endings[0].contains(where: word.hasSuffix) && first + 1 < text.words.count
      && text.words[first + 1].folded == "of"
  }

  private static func isDeed(_ i: Int, in text: TextReading) -> Bool {
    let word = text.words[i]
    guard word.folded.utf8.count > 4 else { return false }
    if endings[text.tongue.rawValue].contains(where: word.folded.hasSuffix) { return true }
    return switch text.tongue {
    case .de: !word.isCapitalized && ["t", "te", "ten", "en"].contains(where: word.folded.hasSuffix)
    case .fr: ["é", "ée", "és", "ées"].contains(where: word.raw.hasSuffix)
    case .es:
      !word.isCapitalized
        && ["ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"].contains(where: word.folded.hasSuffix)
    case .en: false
    }
  }
}
