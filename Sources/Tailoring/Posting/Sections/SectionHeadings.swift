/// The lexicon of posting headings in English, German, French and Spanish. Phrases are compared by stems and
/// may stand anywhere in a short line; the longest phrase found decides.
struct SectionHeadings: Sendable {
  static let standard = SectionHeadings()

  private static let lexicon: [(PostingSection.Kind, String)] = [
    (
      .niceToHave,
      """
      set you apart|sets you apart|would set you apart|preference will be given|preference will be given to|like to meet|beneficial|be beneficial|advantageous|not a deal breaker|thrilled|brownie points|make us smile|added bonus|preferred skills|
      desirables|highly desirable|begeistern kannst|begeistern können|begeistern|darüber freuen wir uns|freuen wir uns außerdem|weitere Pluspunkte|compétences souhaitées|souhaitées|souhaités|souhaitable|l'idéal|ideal|lo ideal|perfekt|
      nice to have|nice-to-haves|preferred|preferred qualifications|desirable|desired|desirable criteria|bonus|bonus points|a plus|pluses|
      it would be great|would be an advantage|good to have|what would be nice|extra credit|ideally|
      wünschenswert|von Vorteil|idealerweise|Pluspunkte|das wäre schön|außerdem schön|zusätzlich wünschenswert|
      the extras|extras|make the difference|makes the difference|would make you stand out|stand out|love to see|we'd love|den Unterschied|ferait la différence|fera la différence|faire la différence|différence|para destacar|destacar|marcará la diferencia|la diferencia|
      plus points|lovely if you had|what we'd like to see|we'd like to see|we'd love to see|would help|nice touches|icing on the cake|if you also|you might also|a bonus|
      Kür|Sahnehäubchen|das i-Tüpfelchen|gern auch|zusätzlich|außerdem freuen wir uns|wir freuen uns über|noch besser|umso besser|ce serait bien|en bonus|la cerise|mieux encore|suma puntos|sumará puntos|
      te hará destacar|mejor aún|extra|nos gustaría|
      it's a bonus if you have|we'd also like|we would also like|would be lovely|would be nice|would be good|would be useful|what would help|nice extras|extra points|not essential|also welcome|even better|
      das wäre super|wäre super|wäre toll|was dich heraushebt|was Sie heraushebt|das wäre ein Plus|schön wäre|freut uns|Bonus|Nice to have|gern gesehen|das hilft|
      petits plus|ce qui serait bien|serait bien|seraient appréciés|seraient appréciées|serait apprécié|un plus|les atouts|bienvenus|en plus|
      méritos|méritos a valorar|qué valoraremos|valoraremos|se valora|valoramos|sería ideal|un plus|puntos extra|nos encantaría|además|
      requisitos deseados|
      souhaité|les plus|atouts|serait un plus|apprécié|idéalement|deseable|se valorará|valorable|requisitos deseables
      """
    ),
    (
      .requirements,
      """
      erforderliche Kenntnisse und Fertigkeiten|Führerscheine|Sprachkenntnisse|persönliche Stärken|estudios mínimos|experiencia mínima|idiomas requeridos|conocimientos necesarios|savoir-être professionnels|permis|formation|langues|
      profil souhaité|que pedimos|et vous|and you|und du|und Sie|y tú|
      requirements|required|minimum qualifications|qualifications|required qualifications|essential|essential criteria|must have|must-haves|
      what you will bring|you will have|you'll have|what we need from you|who we're looking for|who we are looking for|is this you|you are|what we're after|to be considered|to succeed|to succeed in this role|to thrive|to thrive in this role|
      knowledge|knowledge skills and abilities|what you know|what you can do|you can|you know|license|licenses|licences|certifications|minimum criteria|the candidate|our ideal candidate|successful candidate|
      you should bring|your experience and skills|what will you need|what do you need|what do you bring|does this sound like you|could this be you|
      wir setzen voraus|setzen voraus|setzen wir voraus|what we want to see|want to see|what we want|the essentials|essentials|para entrar|para el puesto|hace falta|qué hace falta|
      was wir von Ihnen erwarten|was wir von dir erwarten|was du mitbringen solltest|was Sie mitbringen sollten|du passt zu uns|Sie passen zu uns|Sie überzeugen|so überzeugen Sie|überzeugen uns|unbedingt|du brauchst|
      Sie brauchen|was zählt|damit punktest du|damit punkten Sie|punkten Sie|punktest du|was wir uns wünschen|du bist|Sie sind|das können Sie|das kannst du|das sollten Sie mitbringen|Wissen und Können|Kenntnisse|
      Fähigkeiten|Kompetenzen|was du können musst|was Sie können müssen|Bewerberprofil|Wunschprofil|das macht dich aus|das zeichnet dich aus|das zeichnet Sie aus|erwünscht sind|Mindestanforderungen|
      ce qu'on attend|ce que l'on attend|on attend de vous|ce que vous savez faire|ce que vous apportez|il vous faut|pour réussir|vos compétences|vos atouts|savoir-faire|qualifications|le profil|votre bagage|
      connaissances|diplômes|expérience|nous recherchons|la personne|le candidat|les indispensables|on demande|on cherche|ce qu'on cherche|
      qué buscamos|lo que buscamos|formación|conocimientos|lo que necesitas|se busca|se exige|se pide|te pedimos|experiencia|competencias|habilidades|lo que traes|qué aportas|qué traes|lo imprescindible|
      el candidato|la candidata|candidato ideal|debes tener|tienes que tener|
      what matters to us|what you must have|you must have|what we ask|what we need|what we expect|you should have|you should be able|what you should know|we need|we ask for|we require|we expect|what counts|
      what it takes|your background|your qualifications|the person|the person we need|necessary|selection criteria|experience required|position requirements|job requirements|
      das solltest du können|das sollten Sie können|das brauchst du|das brauchen Sie|was du brauchst|was Sie brauchen|was du können solltest|was wir erwarten|das erwarten wir|was wir suchen|wen wir suchen|Fachliche Anforderungen|
      notwendig|erforderlich|das bringst du|das bringen Sie|was du kannst|was Sie können|du hast|Sie haben|das setzen wir voraus|wir wünschen uns|Muss|
      ce qu'il faut|ce que nous attendons|ce que nous cherchons|ce que nous demandons|nous attendons|nous demandons|il faut|vous êtes|vous apportez|votre expérience|formation et expérience|indispensable|obligatoire|impératif|
      qué pedimos|lo que pedimos|pedimos|qué necesitas|necesitas|lo que buscamos|qué esperamos|esperamos|se requiere|requerimos|se pide|necesario|obligatorio|formación y experiencia|tu experiencia|a quién buscamos|
      what you bring|what you'll bring|what you need|what you will need|who you are|about you|your profile|we are looking for|
      must|you will need|you'll need|what we're looking for|what we are looking for|who we are looking for|skills and experience|skills|experience|you have|person specification|
      the ideal candidate|ideal candidate|your skills|your experience|candidate profile|knowledge and experience|you bring|key skills|
      Zwingend erforderlich|zwingend|Anforderungen|Ihr Profil|dein Profil|Anforderungsprofil|das bringen Sie mit|das bringst du mit|was Sie mitbringen|was du mitbringst|
      Qualifikationen|Voraussetzungen|Sie bringen mit|du bringst mit|das wünschen wir uns|wir erwarten|womit Sie überzeugen|Ihre Qualifikation|
      damit überzeugen Sie|wir suchen|das sollten Sie mitbringen|Profil|
      requis|profil|votre profil|profil recherché|compétences|compétences requises|exigences|vous avez|qualifications requises|prérequis|
      qui êtes-vous|ce que nous recherchons|requisitos|perfil|tu perfil|su perfil|requisitos mínimos|requisitos imprescindibles|buscamos|qué buscamos|
      imprescindible
      """
    ),
    (
      .responsibilities,
      """
      responsibilities|key responsibilities|duties|your role|the role|what you'll do|what you will do|your tasks|tasks|main duties|about the role|
      about the job|job description|the job|your mission|day to day|key tasks|main responsibilities|your responsibilities|role purpose|in this role|
      Aufgaben|Ihre Aufgaben|deine Aufgaben|Aufgabengebiet|Tätigkeiten|das erwartet Sie|das erwartet dich|Ihr Aufgabenbereich|was Sie tun|
      what you'd be doing|you'd be doing|te encargarás|te ocuparás|what the job involves|the job involves|dein Job|was du bei uns tust|zu Ihren Aufgaben|
      what you'll be doing|what you will be doing|what you would do|a typical week|typical week|a normal week|typical day|your day|what the work is like|the work|your work|day-to-day|you will|what the job is|what it involves|
      was du machst|was Sie machen|was du tust|was zu tun ist|das machst du|das machen Sie|die Stelle|deine Tätigkeiten|dein Alltag|Ihr Alltag|dein Job|dein Arbeitstag|Einsatzgebiet|darum geht es|worum es geht|
      au quotidien|ce que vous ferez|vos activités|activités|description|le travail|votre quotidien|les tâches|el trabajo|tu día a día|tu misión|tu trabajo|qué vas a hacer|lo que harás|misión|
      Stellenbeschreibung|Ihre Tätigkeit|Verantwortungsbereich|
      ta mission|ta mission si tu l'acceptes|tes missions|ton rôle|tes tâches|ton quotidien|deine Mission|ton job|
      missions|vos missions|vos tâches|responsabilités|le poste|description du poste|votre mission|votre rôle|
      funciones|responsabilidades|tus funciones|tareas|el puesto|descripción del puesto|qué harás
      """
    ),
    (
      .benefits,
      """
      benefits|what we offer|we offer|our offer|perks|compensation|salary|pay|why join us|why work with us|what you get|what's in it for you|
      rewards|reward|was du kriegst|was Sie kriegen|dafür gibt es|das gibt es|das gibt's|gibt's|was gibt's|das gibt's dafür|das kriegst du|gut zu wissen|good to know|en pratique|en la práctica|lo que te damos|te damos|le cadre|
      hours|hours and pay|pay and conditions|the deal|the package|what you'll get|what you will get|in return|the boring bits|schedule|working hours|shifts|the shifts|shift pattern|physical demands|working conditions|
      terms|terms and conditions|wage|wages|rate|details|the details|in exchange|what's on offer|on offer|the offer|what you can expect|
      das bekommst du|was Sie bekommen|was du bekommst|das bekommen Sie|dafür bekommst du|Rahmenbedingungen|Rahmen|Arbeitszeit|Arbeitszeiten|Verdienst|Gehalt|Lohn|Konditionen|das geben wir|Eckdaten|Bedingungen|dich erwartet|
      on t'offre|on te propose|ce qu'on te propose|ce qu'on t'offre|horaires|on vous propose|ce qu'on vous propose|votre contrat|contrat|salaire|les conditions|en échange|ce que vous aurez|
      horario|horarios|jornada|se ofrece|salario|lo que ofrecemos|a cambio|contrato|nuestra oferta|
      not needed|you don't need|don't worry|what you don't need|remuneration|salary and benefits|package|we provide|pay and benefits|
      wir bieten|das bieten wir|unser Angebot|Benefits|Ihre Vorteile|was wir bieten|unsere Leistungen|Vergütung|Ihre Benefits|darauf können Sie sich freuen|
      nous offrons|avantages|ce que nous offrons|nous proposons|rémunération|conditions|ce que nous vous offrons|
      ofrecemos|qué ofrecemos|beneficios|te ofrecemos|condiciones
      """
    ),
    (
      .about,
      """
      about us|who we are|who are we|who is who|wer sind wir|qui sommes nous|quiénes somos|about the company|our company|our team|the team|about the team|about the trust|about the school|company description|
      our story|what we do|where you'll work|the practice|the school|the company|the firm|das Haus|die Firma|unsere Schule|die Praxis|das Team|la maison|le lieu|l'équipe|el equipo|el centro|el hotel|dónde|
      about our hospital|our mission|our values|
      über uns|wer wir sind|das sind wir|unser Unternehmen|unser Team|Unternehmen|das Unternehmen|
      à propos|à propos de nous|qui sommes-nous|l'entreprise|notre entreprise|notre équipe|l'établissement|
      sobre nosotros|quiénes somos|la empresa|nuestro equipo
      """
    ),
    (
      .application,
      """
      people you can reach out to|meet the hiring team|conoce al equipo de contratación|rencontrez l'équipe de recrutement|vernetzen Sie sich mit dem Recruiting-Team|deine Ansprechpartnerin|dein Ansprechpartner|Ihre Ansprechpartnerin|
      Kontaktdaten|about the process|the process|our process|process|selection process|recruitment process|what happens next|what to expect|how to apply|apply|to apply|application|application process|applying|contact|next steps|interview process|hiring process|apply now|closing date|
      so geht's weiter|Auskünfte|fachliche Auskünfte|Rückfragen|Fragen|renseignements|interested|questions|any questions|sound good|cómo presentarse|candidaturas|inscripción|envía tu cv|
      Auswahlverfahren|Bewerbungsprozess|Bewerbung|so bewerben Sie sich|Ihre Bewerbung|Kontakt|Ansprechpartner|bewirb dich|Interesse|haben wir Ihr Interesse geweckt|
      processus de recrutement|candidature|comment postuler|postuler|pour postuler|contact|modalités de candidature|
      proceso de selección|cómo solicitar|solicitud|contacto|cómo inscribirse
      """
    ),
    (
      .equality,
      """
      equal opportunity|equal opportunities|diversity|diversity and inclusion|inclusion statement|equal employment opportunity|
      Gleichstellung|Chancengleichheit|Vielfalt|Diversität|égalité des chances|diversité|igualdad de oportunidades|diversidad
      """
    ),
  ]

  private let phrases: [UInt64: PostingSection.Kind]
  private let longest: Int

  private init() {
    var phrases: [UInt64: PostingSection.Kind] = [:]
    var longest = 1
    for (kind, text) in Self.lexicon {
      for phrase in text.pieces("|", "\n") {
        let words = Words.of(String(phrase))
        guard let first = words.first else { continue }
        let key = words.dropFirst().reduce(first.key) { Words.join($0, $1.key) }
        if phrases[key] == nil { phrases[key] = kind }
        longest = max(longest, words.count)
      }
    }
    self.phrases = phrases
    self.longest = longest
  }

  /// The section that a line opens; nil where it is no heading. A line that is marked as a heading but says
  /// nothing known opens `.other`.
  func section(opening line: PostingLine) -> PostingSection.Kind? {
    guard !line.isAfterHeading, !line.isBullet || line.isMarkedHeading, line.text.utf8.count <= 90 else {
      return nil
    }
    let words = Words.of(line.text)
    guard words.count <= (line.isInline ? 12 : line.isMarkedHeading ? 13 : 9), !words.isEmpty else {
      return nil
    }
    if line.isInline { return inlineSection(line.text) }
    if let kind = denied(words) { return kind }
    let found = phrase(in: words)
    if found?.kind == .requirements, Self.ours.contains(words[0].folded) {
      return line.isMarkedHeading ? .about : nil
    }
    if found?.kind == .requirements,
      DemandCues.wish.contains(anyIn: words) || DemandCues.nice.contains(anyIn: words)
    {
      return .niceToHave
    }
    if line.isMarkedHeading {
      if words.count < 3, let kind = Self.pronouns[words.map(\.folded).joined(separator: " ")] { return kind }
      return found.flatMap { $0.length > 1 || words.count <= 4 || covers($0.length, words) ? $0.kind : nil }
        ?? .other
    }
    guard let found,
      !Self.seeking.contains(anyIn: words) || line.text.utf8.last == 0x3A || found.length == words.count,
      line.startsBlock || found.length == words.count || Self.isWishOpen(found, words),
      !endsSentence(line.text),
      covers(found.length, words) || line.startsBlock && words.count <= 6 && found.length > 1
    else { return nil }
    return found.kind
  }

  /// "It would be great if you also had": what follows in a list is wished for.
  private static func isWishOpen(_ found: (kind: PostingSection.Kind, length: Int), _ words: [Word]) -> Bool {
    found.kind == .niceToHave && found.length > 2
      && words.last.map {
        [
          "had", "have", "hast", "haben", "hattest", "mitbringst", "mitbringen", "avez", "as", "tienes",
          "tuvieras", "also",
        ]
        .contains($0.folded)
      } ?? false
  }

  /// Whether a phrase is half of a heading, or of the words in it that say something.
  private func covers(_ length: Int, _ words: [Word]) -> Bool {
    2 * length >= min(words.count, max(1, words.count { !FunctionWords.isGrammar($0) }))
  }

  /// The longest phrase of the lexicon, unless the heading is a short sentence that says more.
  private func phrase(in words: [Word]) -> (kind: PostingSection.Kind, length: Int)? {
    let found = longestPhrase(in: words)
    guard found?.length ?? 0 < 2, found?.length != words.count, let kind = HeadingPatterns.section(words)
    else { return found }
    return (kind, words.count)
  }

  /// The section that the opening of a line of text opens; nil where it is no heading.
  func inlineSection(_ text: String) -> PostingSection.Kind? {
    let words = Words.of(text)
    guard (1...12).contains(words.count) else { return nil }
    if let kind = denied(words) { return kind }
    guard let found = phrase(in: words), found.length >= 2 || covers(found.length, words) else {
      return nil
    }
    return found.kind
  }

  /// "What we are not after", "Was du nicht brauchst" say what is not needed; "but really isn't a must" is only a wish.
  private func denied(_ words: [Word]) -> PostingSection.Kind? {
    guard words.contains(where: { Self.negations.contains($0.folded) }) else { return nil }
    if Self.musts.contains(anyIn: words) || DemandCues.wish.contains(anyIn: words)
      || DemandCues.nice.contains(anyIn: words)
    {
      return .niceToHave
    }
    if longestPhrase(in: words)?.kind == .niceToHave { return .niceToHave }
    return Self.needs.contains(anyIn: words) ? .benefits : nil
  }

  /// Headings that are nothing but the one they speak of.
  private static let pronouns: [String: PostingSection.Kind] = [
    "you": .requirements, "du": .requirements, "sie": .requirements, "vous": .requirements,
    "toi": .requirements, "tu": .requirements, "usted": .requirements,
    "us": .benefits, "wir": .benefits, "nous": .benefits, "nosotros": .benefits, "we": .benefits,
  ]
  private static let ours: HashedWords = [
    "our", "unser", "unsere", "notre", "nos", "nuestro", "nuestra", "nuestros",
  ]
  private static let negations: HashedWords = [
    "not", "no", "isn", "aren", "don", "needn", "won", "nicht", "kein", "keine", "keinen", "pas", "ne", "sin",
    "sans", "nothing", "nichts",
  ]
  private static let musts = PhraseSet(
    "must|essential|mandatory|Muss|Bedingung|Ausschlusskriterium|zwingend|Voraussetzung|obligatoire|indispensable|imprescindible|obligatorio|dealbreaker|deal breaker"
  )
  private static let needs = PhraseSet(
    """
    care about|necesitamos|buscamos|suchen|cherchons|need|needed|needn|required|require|necessary|after|looking for|expect|expected|ask|asking|have to|brauchst|brauchen|musst|müssen|verlangen|verlangt|erwarten|erforderlich|nötig|
    faut|demandons|demandé|besoin|exigeons|nécessaire|pedimos|necesario|necesitas|exigimos|hace falta|requiere
    """)

  /// Whether a heading only calls its reader: "WIR SUCHEN DICH!", "We want you", "¡Te buscamos!". What follows asks for
  /// something only where it is a list.
  static func isCall(_ text: String) -> Bool {
    let words = Words.of(text)
    return words.count > 1 && words.allSatisfy { calls.contains($0.folded) }
  }
  private static let calls: HashedWords = [
    "we", "want", "need", "you", "re", "are", "looking", "for", "join", "us", "is", "this", "it", "your",
    "team",
    "wir", "suchen", "brauchen", "wollen", "dich", "sie", "euch", "jetzt", "genau", "verstarkung", "komm",
    "zu",
    "uns", "unser", "nous", "vous", "te", "on", "cherche", "cherchons", "recherchons", "recherche",
    "rejoignez",
    "rejoins", "notre", "equipe", "a", "ti", "buscamos", "queremos", "nuestro", "equipo", "unete",
  ]

  /// Whether a line says who is sought: "SE BUSCA AUXILIAR DE AYUDA A DOMICILIO".
  static func seeks(_ text: String) -> Bool {
    let words = Words.of(text)
    return words.count > 2 && seeking.firstRange(in: words)?.lowerBound == 0
  }

  /// "Wir suchen Verstärkung" opens no list.
  private static let seeking = PhraseSet(
    "se busca|se buscan|se necesita|on recherche|wanted|gesucht|wir suchen|we are looking for|we're looking for|buscamos|nous recherchons|nous cherchons|we need"
  )

  /// Whether a line that says nothing known may be a heading all the same, where others are known: it begins a block that goes on
  /// with other lines, is short and does not end.
  func mayOpen(_ line: PostingLine, before next: PostingLine?) -> Bool {
    guard line.startsBlock, !line.isBullet, !line.isMarkedHeading, let next,
      next.isBullet || !next.startsBlock,
      !endsSentence(line.text), line.text.utf8.last != 0x3A, line.text.utf8.count <= 40
    else { return false }
    let words = Words.of(line.text)
    return (1...4).contains(words.count) && (words[0].isCapitalized || next.isBullet)
      && !words.contains(where: \.isNumeric)
  }

  private func endsSentence(_ text: String) -> Bool {
    text.utf8.last.map { $0 == 0x2E || $0 == 0x2C || $0 == 0x3B } ?? false
  }

  private func longestPhrase(in words: [Word]) -> (kind: PostingSection.Kind, length: Int)? {
    var best: (kind: PostingSection.Kind, length: Int)?
    for i in words.indices {
      var key = words[i].key
      for n in 1...min(longest, words.count - i) {
        if n > 1 { key = Words.join(key, words[i + n - 1].key) }
        // "Qualifications – preferred" are preferred.
        if let kind = phrases[key], n > best?.length ?? 0 || n == best?.length && kind == .niceToHave {
          best = (kind, n)
        }
      }
    }
    return best
  }
}
