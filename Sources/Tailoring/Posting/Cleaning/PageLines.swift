internal import Base
internal import Content

/// Finds the lines of a copied page that are no text of the posting: buttons, navigation, notices of the job board, other
/// people's jobs, and lines that only name one fact.
enum PageLines {
  /// `lines` with the part that each plays in the page. A line that asks for something in the terms of `table` or in the words
  /// of demands is none of the page's, whatever else it holds. O(bytes).
  static func marked(_ lines: [PostingLine], in bytes: [UInt8], _ table: TermTable) -> [PostingLine] {
    var out = lines
    var isTail = false
    var i = 0
    while i < out.count {
      defer { i += 1 }
      let words = Words.of(out[i].text)
      guard !words.isEmpty else { continue }
      if isTail, SectionHeadings.standard.section(opening: out[i]) != nil { isTail = false }
      if !out[i].isBullet, words.count <= 12, opensTail(words) { isTail = true }
      if isTail {
        out[i].page = .furniture
        continue
      }
      let label = label(out[i], bytes, table)
      if let label, !label.value.isEmpty {
        out[i].page = .label
      } else if label != nil, i + 1 < out.count, isValue(out[i + 1]) {
        out[i].page = .label
        i += 1
        out[i].page = .label
      } else if i > 0, qualifies(words) {
        out[i - 1].text += " – " + out[i].text
        out[i].page = .furniture
      } else if !isLateHeading(out[i], at: i, of: out.count),
        isFurniture(out[i], words, bytes) || isTerms(out[i], words)
      {
        out[i].page = .furniture
      }
    }
    return out
  }

  /// "Apply now" is a button at the top, and below the text the heading of how to apply.
  private static func isLateHeading(_ line: PostingLine, at i: Int, of count: Int) -> Bool {
    2 * i > count && SectionHeadings.standard.section(opening: line) == .application
  }

  /// "Cette formation est indispensable" says of the line before how strongly it asks.
  private static func qualifies(_ words: [Word]) -> Bool {
    guard (4...6).contains(words.count), ["cette", "ce", "cet"].contains(words[0].folded),
      words[2].folded == "est"
    else { return false }
    return RequirementCues.must.contains(anyIn: words) || DemandCues.wish.contains(anyIn: words)
  }

  // MARK: Labels

  private static func label(_ line: PostingLine, _ bytes: [UInt8], _ table: TermTable) -> PostingLabel? {
    // What is marked as a heading heads a part; a bullet belongs to a list, unless it names what no demand is about.
    guard !line.isBullet, bytes[line.range.lowerBound] != UInt8(ascii: "|"),
      let label = PostingLabel(String(decoding: bytes[line.range], as: UTF8.self))
    else { return nil }
    guard !label.value.isEmpty else {
      return label.mayStandAlone && SectionHeadings.standard.section(opening: line) == nil ? label : nil
    }
    // A sentence is no value, whoever asks in it.
    let words = Words.of(label.value)
    guard words.count <= 12, !RequirementCues.must.contains(anyIn: words) else { return nil }
    return label.kind == .terms && demands(words, table) ? nil : label
  }

  /// "Contract: experience with NEC4", "Nivel: inglés C1", "Start: CSCS card": what is named is asked for.
  private static func demands(_ words: [Word], _ table: TermTable) -> Bool {
    if RequirementCues.asks(words) { return true }
    let kinds = table.hits(in: words).map { table.entries[$0.term].kind }
    return kinds.contains(.licence) || kinds.contains(.language) && LanguagePattern.level(in: words) != nil
  }

  /// What may stand under a label that stands alone.
  private static func isValue(_ line: PostingLine) -> Bool {
    !line.isBullet && !line.startsBlock && line.text.utf8.count <= 60 && line.text.utf8.last != 0x2E
      && line.text.utf8.last != 0x3A && Words.of(line.text).count <= 9
      && SectionHeadings.standard.section(opening: line) == nil
  }

  // MARK: Furniture

  private static func isFurniture(_ line: PostingLine, _ words: [Word], _ bytes: [UInt8]) -> Bool {
    if line.isBullet && words.count > 4 { return false }
    if words.count <= 40, !line.isBullet, isNotice(words) { return true }
    guard words.count <= 12 else { return false }
    if let end = buttons.end(at: 0, in: words), covers(end, words) { return true }
    if words.count < 5, ReferenceNumber.find(in: line.text) != nil { return true }
    return isNavigation(line, bytes)
  }

  /// Whether a button's words are the line, or those of several words most of it.
  private static func covers(_ end: Int, _ words: [Word]) -> Bool {
    end == words.count || end > 1 && words.count - end <= 6 && !isDemand(words)
  }

  private static func isDemand(_ words: [Word]) -> Bool {
    RequirementCues.must.contains(anyIn: words) || RequirementCues.asks(words)
  }

  /// A sentence of the board, or one of what becomes of the data of those who apply.
  private static func isNotice(_ words: [Word]) -> Bool {
    if cookies.contains(anyIn: words) { return true }
    guard !isDemand(words) else { return false }
    return notices.contains(anyIn: words)
      || words.count > 5 && dataWords.contains(anyIn: words) && processing.contains(anyIn: words)
      || words.count <= 16 && words.contains(where: \.isNumeric) && rivals.contains(anyIn: words)
  }

  /// Several short pieces with wide gaps or bars between them, of which one is a button of pages.
  private static func isNavigation(_ line: PostingLine, _ bytes: [UInt8]) -> Bool {
    let raw = String(decoding: bytes[line.range], as: UTF8.self)
    let pieces = raw.split { $0 == "|" || $0 == "›" || $0 == ">" || $0 == "\t" }.flatMap { wide($0) }
    guard pieces.count > 1 else { return false }
    return pieces.contains { piece in
      let words = Words.of(String(piece))
      guard !words.isEmpty else { return false }
      return places.end(at: 0, in: words) == words.count || buttons.end(at: 0, in: words) == words.count
    }
  }

  /// The parts of a text between gaps of two blanks or more.
  private static func wide(_ text: Substring) -> [Substring] {
    var out: [Substring] = []
    var start = text.startIndex
    var i = text.startIndex
    while i < text.endIndex {
      let next = text.index(after: i)
      if text[i] == " ", next < text.endIndex, text[next] == " " {
        out.append(text[start..<i])
        i = text[i...].firstIndex { $0 != " " } ?? text.endIndex
        start = i
      } else {
        i = next
      }
    }
    out.append(text[start...])
    return out.filter { $0.contains(where: \.isLetter) }
  }

  /// The words are the line, or go on with whose jobs or where: "More jobs from Acme"; not "Other jobs as required".
  private static func opensTail(_ words: [Word]) -> Bool {
    guard let end = tails.end(at: 0, in: words) else { return false }
    guard end < words.count, !whole.contains(words[..<end].map(\.folded).joined(separator: " ")) else {
      return !words.contains { DemandCues.reader.contains($0) && $0.folded == "you" }
    }
    return belonging.contains(words[end].folded) || ["from", "von", "for"].contains(words[end - 1].folded)
  }
  /// These open jobs of others whatever follows.
  private static let whole: HashedWords = [
    "people also viewed", "people also searched", "you may also like", "you might also like", "jobs you may",
    "set alert for similar", "find similar jobs", "das konnte dich auch", "das konnte sie auch",
    "ces offres pourraient",
    "les internautes ont egalement", "recevoir les offres similaires", "creer une alerte pour des offres",
    "ofertas que te pueden", "tambien te puede interesar", "activar alertas de empleos", "quiza te interese",
    "recommended for you",
  ]
  private static let belonging: HashedWords = [
    "from", "at", "in", "by", "for", "near", "like", "you", "von", "bei", "aus", "nahe", "fur", "wie", "chez",
    "a", "de", "du",
    "en", "pour", "pres", "dans", "cerca", "para", "similaires", "similares", "d'emploi", "emploi", "jobs",
    "offres", "ofertas",
    "anzeigen", "ansehen", "entdecken", "open", "and", "und", "et", "y", "dieses", "dieser", "des",
  ]

  /// A line of nothing but the terms of work: "Permanent, full time", "Contrato indefinido, jornada completa".
  private static func isTerms(_ line: PostingLine, _ words: [Word]) -> Bool {
    guard words.count <= 8, !line.isBullet else { return false }
    var i = 0
    var isSaid = false
    while i < words.count {
      if let end = terms.end(at: i, in: words) {
        (i, isSaid) = (end, true)
      } else if FunctionWords.isGrammar(words[i]) || words[i].isNumeric {
        i += 1
      } else {
        return false
      }
    }
    return isSaid
  }

  private static let terms = PhraseSet(
    """
    permanent|fixed term|temporary|full time|part time|contract|employment|hybrid|on site|remote|casual|zero hours|day shift|night shift|weekend availability|home office|
    unbefristet|unbefristete|befristet|befristete|Festanstellung|feste|Anstellung|Vollzeit|Teilzeit|Homeoffice|möglich|vor Ort|Minijob|Werkstudent|
    CDI|CDD|intérim|temps plein|temps partiel|temps complet|travail de nuit|travail posté|travail de jour|télétravail|présentiel|hybride|titre-restaurant|
    contrato|indefinido|temporal|jornada|completa|parcial|jornada completa|presencial|híbrido|teletrabajo|empleo
    """)

  /// Buttons and other short lines of pages, which begin with these words.
  private static let buttons = PhraseSet(
    """
    apply now|apply|easy apply|apply on company site|apply for this job|apply online|I'm interested|save|save job|save this job|saved|share|share this job|share on|print|print this page|email to a friend|tweet|follow|
    show more|show less|see more|see less|read more|show more options|…show less|show all|view all jobs|view all|report job|report this job|report this listing|report this ad|report|sign in|log in|register|join now|home|menu|
    my network|messaging|notifications|message|next|back|previous|back to results|back to search|next vacancy|skip to main content|skip to content|skip to search|skip to|set alert|set alert for|get new jobs|get job alerts|
    create alert|create job alert|download our app|get the app|post a job|for employers|find jobs|browse jobs|company reviews|salary guide|hiring lab|career advice|see how you compare|try premium|
    tailor my resume|am I a good fit|how your profile|get AI-powered|promoted by|promoted|reposted|matches your job preferences|your profile matches|you match|find similar jobs|compare your salary|
    stars|out of 5|reviews|pulled from the full job description|looking for talent|accept all|accept cookies|reject|manage preferences|unsubscribe|was this helpful|about this employer|claimed|
    jetzt bewerben|bewerben|einfach bewerben|online bewerben|schnellbewerbung|ich bin interessiert|speichern|merken|teilen|drucken|weiterempfehlen|anmelden|registrieren|merkliste|mehr anzeigen|weniger anzeigen|
    stellenangebot merken|stellenangebot weiterempfehlen|diese Seite drucken|Fehler melden|Anzeige melden|Stelle melden|zurück zur Trefferliste|zurück zur Suche|zum Inhalt springen|zum Inhalt|Jobs finden|Jobsuche|Jobs per E-Mail|
    Job-Alert|Suchauftrag|Route berechnen|Gehalt anzeigen|Gehalt vergleichen|wie gefällt dir diese Stellenanzeige|war diese Angabe hilfreich|App laden|alle Jobs|alle Jobs in|mehr Jobs von|Cookie-Einstellungen|Impressum|
    alles akzeptieren|ablehnen|Startseite|Menü|Suche|Unternehmensprofil|
    postuler|je postule|postuler maintenant|candidature simplifiée|candidature facile|enregistrer|enregistrer l'offre|sauvegarder|partager|imprimer|signaler|signaler l'offre|signaler cette offre|afficher plus|afficher plus d'options|
    voir plus|voir moins|afficher moins|voir toutes les offres|créer une alerte|créer un compte|déposer votre CV|se connecter|connexion|accueil|retour|retour aux résultats|retour à la liste|aller au contenu|donner mon avis|
    recevoir les offres|cette offre vous intéresse|vous recherchez des talents|paramétrer les cookies|mentions légales|accepter|refuser|vous pouvez nous aider à améliorer|postuler en un clic|
    inscribirme|inscribirme en esta oferta|inscríbete|inscribirse|solicitar|solicitud sencilla|solicitar en la web|guardar|guardar oferta|guardada|compartir|imprimir|denunciar|denunciar esta oferta|denunciar empleo|mostrar más|
    mostrar menos|ver más|ver más ofertas|ver ofertas|inicio|buscar ofertas|acceso candidatos|iniciar sesión|registrarse|crear alerta|activar alerta|activar alertas|descarga la app|recomendar a un amigo|volver|volver al listado|
    volver a resultados|empresa verificada|te interesa crea tu CV|crea tu CV|me gusta|comentar|enviar|ver comentarios|aviso legal|aceptar|rechazar|política de privacidad|comparte este anuncio|comparte esta oferta
    """)
  /// Parts of pages that stand beside others in one line.
  private static let places = PhraseSet(
    """
    home|jobs|careers|vacancies|sign in|log in|privacy|privacy policy|cookies|terms|accessibility|contact us|about us|help|career advice|browse jobs|company reviews|salary guide|unsubscribe at any time|
    Impressum|Datenschutz|Barrierefreiheit|AGB|Cookie-Einstellungen|Anmelden|Merkliste|Karriere|Startseite|
    accueil|offres|emploi|mentions légales|gestion des cookies|accessibilité|conditions générales|confidentialité|
    inicio|empleo|aviso legal|política de privacidad|política de cookies|ayuda|condiciones
    """)
  /// "We use cookies to improve your experience" asks for none.
  private static let cookies = PhraseSet(
    "use cookies|uses cookies|verwenden Cookies|verwendet Cookies|utilisons des cookies|utilise des cookies|utilizamos cookies|usamos cookies"
  )
  /// Notices of the board or about data, wherever the words stand in the line.
  private static let notices = PhraseSet(
    """
    use cookies|uses cookies|similar technologies|manage preferences|create an account|people clicked apply|over 100 people|job board is not responsible|under the UK GDPR|privacy notice|
    clicked apply|actively recruiting|try Premium|with Premium|get Premium|reactivate Premium|talent community|
    verwenden Cookies|ähnliche Technologien|Konto erstellen|Datenschutzerklärung|laut Portal|
    créer un compte|droit d'accès|utilisons des cookies|candidats ont postulé|
    utilizamos cookies|han solicitado|crear una cuenta
    """)
  /// Data of those who apply, where something is done with them.
  private static let dataWords = PhraseSet(
    """
    GDPR|data protection|personal data|your data|personal information|Datenschutz|Datenschutz-Grundverordnung|DSGVO|personenbezogene Daten|Ihre Daten|deine Daten|
    RGPD|données personnelles|vos données|protección de datos|datos personales|sus datos|tus datos
    """)
  private static let processing = PhraseSet(
    """
    process|processed|processing|store|stored|collect|collected|retain|retained|in line with|under the|in accordance|your application|consent|
    verarbeiten|verarbeitet|Verarbeitung|gespeichert|gemäß|nach der|Einwilligung|
    traitées|traitement|traitons|conformément|conservées|responsable du traitement|
    tratados|tratamos|tratamiento|de acuerdo|conforme|responsable del tratamiento
    """)
  private static let rivals = PhraseSet("applicants|other applicants|Bewerber|candidats|candidatos|inscritos")
  /// What opens the jobs of others.
  private static let tails = PhraseSet(
    """
    similar jobs|jobs like this|more jobs like this|related jobs|people also viewed|people also searched|you may also like|you might also like|other jobs|more jobs|more jobs from|recommended jobs|recommended for you|set alert for similar|jobs you may|
    find similar jobs|ähnliche Jobs|ähnliche Stellen|ähnliche Stellenangebote|weitere Jobs|weitere Stellen|weitere Stellenangebote|mehr Jobs|mehr Jobs von|weitere Jobs wie dieser|das könnte dich auch|das könnte Sie auch|passende Jobs|
    offres similaires|emplois similaires|ces offres pourraient|les internautes ont également|voir aussi|autres offres|recevoir les offres similaires|créer une alerte pour des offres|d'autres offres|recherches similaires|
    otras ofertas|ofertas similares|empleos similares|ofertas relacionadas|ofertas que te pueden|también te puede interesar|activar alertas de empleos|más ofertas|empleos relacionados|quizá te interese
    """)
}
