/// Whom a trade serves: a nurse has patients, a school pupils, whether a fact says so or not. And what somebody is called after:
/// who is a "vigneronne" has vines.
enum Served {
  /// Of each language: words of facts, `>`, and who is served there.
  private static let texts = [
    """
    nurse nursing hospital ward clinic physiotherapist physiotherapy doctor paramedic midwife surgery > patient
    school teacher teaching class tutor pupil student lesson > pupil student child
    nursery kindergarten childminder creche > child
    sale shop store retail restaurant cafe hotel > customer guest
    care_home residential > resident
    lawyer solicitor adviser social > client
    chef cook cover sous_chef > restaurant meal dish
    teacher teaching pupil > class lesson
    driver driving HGV lorry > vehicle truck
    farm farmer > field crop land
    violin piano cello orchestra > play music
    board minute > meeting
    teacher teaching > teach
    fortnightly > fortnight
    veg > vegetable
    ops > operation
    temp > temporary employee
    permanent > employee
    GP surgery > general practice
    joiner carpenter plumber electrician builder > work site
    flagged flag > report
    PA assistant > personal assistant
    """,
    """
    Krankenpflege Pflege Pflegefachfrau Pflegefachmann Krankenhaus Klinik Klinikum Station Physiotherapeut Physiotherapeutin Praxis Arzt > Patient Patientin
    Schule Lehrer Lehrerin Grundschule Gymnasium Realschule Klasse Unterricht > Schüler Schülerin Kind
    Kita Kindergarten Krippe Krippengruppe Erzieher Erzieherin > Kind
    Verkauf Verkäufer Verkäuferin Laden Geschäft Hotel Restaurant Filiale > Kunde Kundin Gast
    Koch Köchin Küche > Restaurant Essen Gericht
    Lehrer Lehrerin > Klasse Unterricht
    Bauleiter Bauleiterin Bauleitung Polier > Baustelle
    Landwirt Landwirtin Betrieb Milchkuh > Hof
    Handwerk Werkstatt > Betrieb
    Ausstellung Museum > Besucher Besucherin
    Werkstatt Meister > Betrieb Mitarbeiter
    Tante Onkel Vater Mutter Eltern elterlich > Familie
    MA Geselle Gesellin Lehrling Aushilfe > Mitarbeiter Mitarbeiterin Kraft
    Pflegeheim Altenheim Seniorenheim > Bewohner Bewohnerin
    """,
    """
    infirmier infirmière soins hôpital clinique kinésithérapeute médecin > patient patiente
    école collège lycée professeur enseignant enseignante institutrice classe > élève enfant
    crèche puéricultrice > enfant
    vente vendeur vendeuse magasin boutique hôtel restaurant > client cliente clientèle
    cuisinier chef cuisine couvert > restaurant plat
    professeur professeure enseignant enseignante institutrice > classe cours enseigner
    scolaire école > enfant
    conducteur conductrice chauffeur > véhicule transport
    électricien électricienne > électrique
    agence bancaire > banque
    magasin directrice directeur > chiffre affaires
    MOOC > ligne
    EHPAD maison_de_retraite > résident résidente
    """,
    """
    enfermero enfermera hospital clínica urgencias triaje fisioterapeuta médico > paciente
    escuela colegio instituto profesor profesora maestro maestra clase > alumno alumna niño
    guardería > niño
    venta vendedor vendedora tienda hotel restaurante dependiente dependienta > cliente clienta
    cocinero cocinera cocina cubierto > restaurante plato
    maestro maestra profesor profesora tutor tutora > clase impartir
    conductor conductora > vehículo camión
    infantil > niño
    agricultor agricultora > cultivo campo
    residencia > residente
    """,
  ]

  private static let english = table(.en)
  private static let german = table(.de)
  private static let french = table(.fr)
  private static let spanish = table(.es)

  /// The roots of the words of facts by the root of who is served.
  private static func table(_ tongue: Tongue) -> [String: Set<String>] {
    var out: [String: Set<String>] = [:]
    for line in texts[tongue.rawValue].split(separator: "\n") {
      let sides = line.split(separator: ">").map { Words.of(String($0)).map { Roots.of($0.folded, tongue) } }
      for served in sides[1] { out[served, default: []].formUnion(sides[0]) }
    }
    return out
  }

  /// Whether the facts name a trade or a place that has such people or things.
  static func isServed(_ word: Word, _ root: String, by sources: [TextReading], _ tongue: Tongue) -> Bool {
    let table =
      switch tongue {
      case .en: english
      case .de: german
      case .fr: french
      case .es: spanish
      }
    if let trades = table[root], sources.contains(where: { $0.roots.contains(where: trades.contains) }) {
      return true
    }
    let isCritical = CriticalWords.contains(word, root, tongue)
    return isNamesake(word, sources, isCritical: isCritical)
      || sources.contains { isTrade(word, isCritical ? $0.words.prefix(1) : $0.words.prefix(4)) }
  }

  private static let trades = [
    "eria", "erie", "erei", "ation", "acion", "ung", "ing", "ion", "age", "ure", "ery", "ry", "ative", "y",
    "ia", "ie", "ei",
  ]

  /// "carpintería" of a "carpintero", "administration" of an "administrator".
  private static func isTrade(_ word: Word, _ titles: ArraySlice<Word>) -> Bool {
    guard let ending = trades.first(where: word.folded.hasSuffix) else { return false }
    let stem = String(word.folded.dropLast(ending.count))
    return stem.utf8.count >= 5
      && titles.contains {
        ClaimLexicon.isAgent($0) && $0.folded.hasPrefix(stem) && $0.folded.utf8.count <= stem.utf8.count + 7
      }
  }

  /// "vignes" of a "vigneronne", "queso" of a "quesera".
  private static func isNamesake(_ word: Word, _ sources: [TextReading], isCritical: Bool) -> Bool {
    let bare = Stemmer.singular(word.folded)
    guard bare.utf8.count >= 4, !ClaimLexicon.isAgent(word) else { return false }
    let stem = bare.last.map { "aeo".contains($0) } ?? false ? String(bare.dropLast()) : bare
    guard stem.utf8.count >= 4 else { return false }
    return sources.contains { source in
      // What has weight is theirs alone who are called after it: "audit" of an "auditrice", not of whom auditors ask.
      (isCritical ? source.words.prefix(1) : source.words[...]).contains {
        ClaimLexicon.isAgent($0) && $0.folded.hasPrefix(stem) && $0.folded.utf8.count >= stem.utf8.count + 2
      }
    }
  }
}
