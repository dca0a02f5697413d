internal import Base

/// A sentence of a posting that says what the employer is about, or a task of the post: what a letter may answer. It is
/// quoted and never followed.
public struct PostingStatement: Hashable, Sendable {
  public var text: String
  /// From the list of duties.
  public var isWork: Bool

  /// The paths of their facts.
  static let path = "statement"
  static let workPath = "statement-of-work"
  static let paths: HashedWords = [path, workPath]

  /// What no letter should quote: pay, courtesies and praise.
  private static let stale = PhraseSet(
    """
    salary|pension|benefits|we offer|equal opportunity|equal opportunities|diversity|join us|exciting|passionate|compassionate|apply|closing date|
    competitive|our vision|our values|click|deadline|we are looking for|looking for someone|must have|bonus|per annum|holiday|not exhaustive|
    any other duties|as assigned|in accordance|comply|compliance|procedures|gemäß|conformément|de acuerdo con|full time|part time|fixed term|reporting to|band|grade|please note|see attached|rated|fast-paced|rockstar|ninja|
    interviews will|interviews are|interviews take|interview will|interview date|shortlisted|shortlisting|start date|starting date|Vorstellungsgespräch|Vorstellungsgespräche|
    Auswahlgespräch|Auswahlgespräche|Bewerbungsgespräche|entretiens auront|entretiens se|entretien aura|entretiens de recrutement|jury de recrutement|à pourvoir|prise de poste|
    logement possible|week-end sur|las entrevistas|entrevistas se|entrevistas tendrán|proceso selectivo|incorporación|
    your profile|driving licence|candidate|post holder|cv|vacation|equity|we hire|hire|recruiting|titulaire|exigé|requis|maîtrise|expérience|Erfahrung|Kenntnisse|experience|degree|qualification|raised|investors|funding|m/f/x|F/H|H/F|m/w/d|h/f/x|leave|bank|
    Gehalt|Entgelt|wir bieten|Vergütung|Bewerbung|bewerben|Kennziffer|Entgeltgruppe|freuen uns|Vollzeit|Teilzeit|unbefristet|wir suchen|sucht|
    rémunération|salaire|nous offrons|candidature|postuler|recrute|tickets|mutuelle|temps plein|recherchons|CDI|
    salario|ofrecemos|candidatura|inscríbete|jornada completa|contrato|buscamos|
    pay|perks|flexible hours|flexible working|hours a week|hours per week|days off|remote working|salaries|free parking|
    wir zahlen|zahlen wir|Haustarif|Tarif|Tarifvertrag|Stundenlohn|Wochenstunden|Stunden pro Woche|Stunden die Woche|freitags|Gleitzeit|Homeoffice|Urlaubstage|
    Feierabend|Weihnachtsgeld|Zuschläge|Jobrad|Jobticket|Kantine|suchen wir|du suchst|
    télétravail|avantages|primes|RTT|congés|horaires|payons|cherchons|cherche|
    sueldo|retribución|teletrabajo|vacaciones|horario|pagas|brutos|jornada|pagamos|seleccionamos|selecciona|busca|precisamos|incorporar|requisito|imprescindible|
    valorable|se valorará|en posesión|titulación|nacionalidad|nivel avanzado|nivel alto|nociones|disponer de|poseer|convocatoria|bolsa de empleo|oposición|inglés fluido|inglés|idiomas|requerimos|se requiere|exigimos|
    Englischkenntnisse|Deutschkenntnisse|Entgeltgruppe|TVöD|Besoldungsgruppe|fluent|closing date|fixed-term|right to work|
    fonction publique|poste à pourvoir|anglais courant|
    seeking|we seek|will appoint|Verstärkung|verstärken|unser Team sucht|wir brauchen Sie|wir brauchen dich|
    informal enquiries|enquiries to|enquiries about|further information|more information|questions about|able to start|start by|available from|available to start|
    Rückfragen|Auskunft|Auskünfte|nähere Informationen|weitere Informationen|renseignements|plus d'informations|pour toute question|más información|para consultas|
    renforcer notre équipe|renforcer nos équipes|en renfort|vous rejoindrez|reforzar nuestro equipo|ampliar nuestro equipo
    """)

  /// What the employer needs or is about to do.
  private static let needs = PhraseSet(
    """
    we want|we need|we're building|we are building|is building|are building|need someone|will be|moved into|we will|opening|we plan|move our|growing|grown|
    we run|runs|operates|serves|serving|delivering|we're on|under control|own where|
    wollen wir|wir wollen|wir planen|wir bauen|soll|sollen|wird|werden|plant|baut|betreibt|Brückenprogramm|
    nous ouvrons|ouverture|nous allons|nous souhaitons|accueille|propose|dédié|construire|
    queremos|vamos a|necesitamos|abrimos|atiende|trabaja|construimos
    """)

  /// Words that go on from a sentence before.
  private static let pronouns: HashedWords = [
    "il", "elle", "ils", "elles", "it", "they", "this", "that", "these", "those", "dies", "diese", "er",
    "ello", "esto", "dafur", "dazu", "dabei", "also", "and", "but", "et", "und", "y",
  ]

  /// Whether `text` can stand in a letter as the employer's own words: a sentence of some length, plainly set.
  static func isQuotable(_ text: String) -> Bool {
    let words = Words.of(text)
    guard (7...34).contains(words.count), text.utf8.count <= 240, !stale.contains(anyIn: words),
      !pronouns.contains(words[0].folded), !asking.contains(words[0].folded), !isOfSize(words),
      !hasTelephone(words),
      let first = text.unicodeScalars.first, first.properties.isUppercase,
      text.filter({ $0 == "(" }).count == text.filter({ $0 == ")" }).count
    else { return false }
    let plain = text.unicodeScalars.allSatisfy {
      isPlain($0) && !"!?@|·*#<>{}[]_~→:".unicodeScalars.contains($0)
    }
    let capitals = words.filter { $0.raw.utf8.count > 2 && !$0.raw.contains(where: \.isLowercase) }
    return plain && capitals.count <= 3 && text.filter { $0 == "/" }.count <= 1
  }

  /// What somebody is told to be or do.
  private static let asking: HashedWords = [
    "must", "please", "muss", "mussen", "bitte", "merci", "veuillez", "debe", "deberas", "call", "contact",
    "email",
  ]

  /// Figures one after the other, of nine digits together: "on 0121 555 0144".
  private static func hasTelephone(_ words: [Word]) -> Bool {
    var digits = 0
    for word in words {
      digits = word.isNumeric ? digits + word.folded.utf8.count : 0
      if digits >= 9 { return true }
    }
    return false
  }

  /// Whether a statement tells how many work there: "a team of six", "ein Team von 14", "320 Mitarbeitende". No letter
  /// answers that. O(words).
  static func isOfSize(_ words: [Word]) -> Bool {
    func isCount(_ i: Int) -> Bool {
      words.indices.contains(i)
        && (words[i].isNumeric || NumberWords.value(of: words[i].folded).map { $0 > 1 } ?? false)
    }
    return words.indices.contains { i in
      let word = words[i].folded
      if word.hasSuffix("kopfig") || word.hasSuffix("kopfiges") || word.hasSuffix("kopfigen") { return true }
      if staff.contains(word) { return (1...3).contains { isCount(i - $0) } }
      if counting.contains(word), i > 0,
        teams.contains(words[i - 1].folded) || ownPersons.contains(words[i - 1].folded),
        (1...4).contains(where: { isCount(i + $0) })
      {
        return true
      }
      guard teams.contains(word) else { return false }
      return i + 1 < words.count && ofWords.contains(words[i + 1].folded)
        && (2...4).contains { isCount(i + $0) }
    }
  }

  private static let staff: HashedWords = [
    "employees", "colleagues", "staff", "mitarbeitende", "mitarbeitenden", "mitarbeiter", "mitarbeitern",
    "mitarbeiterinnen", "kolleginnen", "kollegen", "beschaftigte", "beschaftigten", "angestellte", "kopfe",
    "salaries", "collaborateurs", "collaboratrices", "empleados", "empleadas", "trabajadores",
    "profesionales",
  ]
  private static let teams: HashedWords = ["team", "teams", "equipe", "equipo", "gruppe", "group", "squad"]
  /// "L’équipe compte 9 kinésithérapeutes", "Unser Team besteht aus 14 Köpfen", "Wir sind zwölf".
  private static let counting: HashedWords = [
    "compte", "comprend", "comporte", "reunit", "rassemble", "counts", "comprises", "numbers", "has", "is",
    "are",
    "zahlt", "umfasst", "besteht", "hat", "ist", "sind", "sommes", "cuenta", "tiene", "suma", "somos", "son",
    "est",
  ]
  private static let ownPersons: HashedWords = ["we", "wir", "nous", "equipo"]
  private static let ofWords: HashedWords = ["of", "von", "aus", "mit", "de"]

  /// Whether every font that sets text has a character: Latin letters, marks of punctuation, signs of money and of degree. A
  /// letter does not fail for a sign in a page that somebody pasted.
  private static func isPlain(_ character: Unicode.Scalar) -> Bool {
    switch character.value {
    case 0x20...0x7E, 0xA0...0x17F, 0x218...0x21B, 0x2010...0x2015, 0x2018...0x201E, 0x2026, 0x202F, 0x2039,
      0x203A,
      0x20AC:
      true
    default: false
    }
  }

  /// How much a letter that answers it says of the employer: what they need, with figures and names.
  static func worth(_ text: String) -> Double {
    let words = Words.of(text)
    let names = words.dropFirst().filter(\.isCapitalized).count
    return (needs.contains(anyIn: words) ? 2 : 0) + (words.contains(where: \.isNumeric) ? 1 : 0)
      - (text.contains("(") ? 0.5 : 0) + 0.2 * Double(min(4, names))
      - (words.count > 27 ? 2 : words.count > 20 ? 0.5 : 0)
  }
}
