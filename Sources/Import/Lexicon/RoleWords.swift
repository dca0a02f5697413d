internal import Base

/// Words that tell what a name in an entry's heading is of.
enum RoleWords {
  enum Kind: Hashable { case title, employer, school, degree }

  private static func set(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map { UnicodeForms.folded(String($0)) })
  }

  private static let titles = set(
    """
    engineer|developer|programmer|manager|director|intern|internship|analyst|scientist|researcher
    designer|architect|consultant|administrator|assistant|associate|lead|leader|head|chief|officer
    president|vice president|vp|ceo|cto|cfo|coo|cio|founder|co-founder|creator|co-creator|ninja|cofounder|specialist|coordinator
    supervisor|technician|nurse|doctor|physician|surgeon|teacher|professor|lecturer|tutor|instructor
    fellow|postdoc|postdoctoral|writer|editor|journalist|author|accountant|auditor|lawyer|attorney
    paralegal|secretary|receptionist|clerk|cashier|salesperson|salesman|representative|agent|broker
    trader|strategist|planner|owner|partner|principal|trainee|apprentice|volunteer|mentor|coach|trainer
    chef|cook|waiter|barista|driver|mechanic|electrician|photographer|producer|artist|musician|actor
    operator|tester|qa|devops|sre|freelancer|freelance|contractor|advisor|adviser|ambassador|member
    chair|chairman|treasurer|organizer|maintainer|contributor|student|guard|butler|sidekick|reporter|dev
    evangelist|advocate|steward|librarian|pharmacist|therapist|psychologist|counselor|economist
    statistician|mathematician|biologist|chemist|physicist|geologist|pilot|captain|lieutenant|sergeant
    judge|translator|interpreter|curator|buyer|recruiter|marketer|executive|expert|master builder
    physiotherapist|midwife|radiographer|paramedic|dietitian|dietician|worker|welder|fitter|machinist|operative|porter
    matron|plasterer|roofer|joiner|bricklayer|surveyor|underwriter|optician|dentist|vet|veterinarian
    foreman|baker|butcher|cleaner|plumber|carpenter|hairdresser|gardener|executive assistant|ta|ra|staff|innovator|ingenieur|ingenieurin|entwickler|entwicklerin
    softwareentwickler|softwareentwicklerin|leiter|leiterin|teamleiter|teamleiterin|projektleiter
    projektleiterin|abteilungsleiter|geschaftsfuhrer|geschaftsfuhrerin|berater|beraterin|mitarbeiter
    mitarbeiterin|werkstudent|werkstudentin|praktikant|praktikantin|praktikum|auszubildender
    auszubildende|sachbearbeiter|sachbearbeiterin|referent|referentin|assistent|assistentin|lehrer
    lehrerin|arzt|arztin|krankenpfleger|krankenschwester|pflegefachfrau|techniker|technikerin|mechaniker
    elektriker|verkaufer|verkauferin|kaufmann|kauffrau|buchhalter|buchhalterin|dozent|dozentin
    professorin|architektin|wissenschaftlicher mitarbeiter|bauleiter|bauleiterin|meister|geselle
    fachkraft|hebamme|erzieher|erzieherin|koch|kochin|schreiner|tischler|maler|maurer|lackierer|schweisser|backer
    backerin|gartner|gartnerin|friseur|friseurin|zimmerer|klempner|monteur|monteurin|installateur|schlosser
    elektrikerin|elektroniker|elektronikerin|mechatroniker|mechatronikerin|laborant|laborantin|padagoge
    padagogin|sozialarbeiter|sozialarbeiterin|therapeut|therapeutin|apotheker|apothekerin|anwalt|anwaltin
    jurist|juristin|redakteur|redakteurin|ubersetzer|ubersetzerin|vorarbeiter|vorarbeiterin|polier|fahrer
    fahrerin|kellner|kellnerin|ingenieure|developpeur|developpeuse|responsable|directeur|directrice|chef de projet
    cheffe de projet|charge|chargee|stagiaire|stage|alternant|alternante|apprenti|apprentie|consultante
    conseiller|conseillere|enseignant|enseignante|professeur|infirmier|infirmiere|medecin|technicien
    technicienne|vendeur|vendeuse|comptable|gestionnaire|redacteur|redactrice|mediateur|mediatrice
    kinesitherapeute|masseur-kinesitherapeute|sage-femme|aide-soignant|aide-soignante|electricien|electricienne
    mecanicien|mecanicienne|cuisinier|cuisiniere|serveur|serveuse|secretaire|formateur|formatrice|educateur
    educatrice|magasinier|magasiniere|plombier|menuisier|macon|conducteur|conductrice|pharmacien|pharmacienne
    orthophoniste|ergotherapeute|psychologue|avocat|avocate|architecte
    animateur|animatrice|chercheur|chercheuse|doctorant|doctorante|ingeniero|ingeniera|desarrollador
    desarrolladora|gerente|jefe|jefa|directora|analista|becario|becaria|consultor|consultora|profesor
    profesora|maestro|maestra|enfermero|enfermera|medico|medica|tecnico|tecnica|vendedor|vendedora
    contable|administrativo|administrativa|coordinador|coordinadora|investigador|investigadora|disenador
    fisioterapeuta|matrona|electricista|mecanico|mecanica|cocinero|cocinera|camarero|camarera|dependiente
    dependienta|formador|formadora|educador|educadora|operario|operaria|recepcionista|secretario|secretaria
    programador|programadora|arquitecto|arquitecta|psicologo|psicologa|abogado|abogada|farmaceutico|farmaceutica
    periodista|traductor|traductora|celador|celadora|soldador|soldadora
    disenadora|asistente|auxiliar|encargado|encargada|エンジニア|プログラマー|プログラマ|マネージャー|リーダー|部長|課長|係長|主任|研究員|教授
    助教|准教授|講師|インターン|デザイナー|コンサルタント|工程师|经理|总监|主管|实习生|研究员|助理|顾问|设计师|架构师|开发|主任|專員|工程師|經理
    """)

  private static let employers = set(
    """
    inc|inc.|llc|ltd|ltd.|limited|corp|corp.|corporation|company|co.|gmbh|ag|se|kg|ohg|ug|e.v.|s.a.|s.l.
    sarl|sas|s.r.l.|bv|b.v.|plc|pty|group|gruppe|holding|holdings|bank|labs|laboratories|laboratory
    technologies|technology|solutions|systems|software|studio|studios|agency|partners|consulting
    consultants|industries|enterprises|services|hospital|klinik|klinikum|clinic|krankenhaus|foundation
    stiftung|museum|ministry|department|bundesamt|government|council|city of|association|society
    institute|institut|center|centre|press|news|media|networks|network|telecom|pharma|airlines|airways
    hotel|restaurant|school|university|college|academy|ventures|capital|insurance|motors|energy|electric
    verein|werke|werk|verlag|hopital|mairie|ministere|association|entreprise|societe|hospital
    groupe|cabinet|laboratoire|clinique|clinica|academia|taller|asociacion|ayuntamiento|ministerio|empresa|grupo|fundacion|株式会社|有限会社|合同会社|会社|公司|有限公司|集团|研究所|大学|銀行|银行
    """)

  private static let schools = set(
    """
    university|college|school|institute|academy|polytechnic|conservatory|lyceum|gymnasium|univ|univ.
    universitat|hochschule|fachhochschule|technische universitat|tu|fh|schule|berufsschule|realschule
    gymnasium|berufskolleg|abendschule|universite|ecole|lycee|iut|institut|insa|sorbonne|faculte|college
    ihk|hwk|handwerkskammer|volkshochschule|vhs|kolleg|akademie|conservatoire|cfa|cegep|ies|ceip
    universidad|escuela|instituto|colegio|facultad|universita|universidade|politecnico|politecnica
    university of|mit|caltech|eth|epfl|ucla|uc berkeley|uc|stanford|harvard|oxford|cambridge|bootcamp|大学
    大学院|高校|高等学校|学院|中学|専門学校|高等専門学校|学校|中学校|高中|研究科
    """)

  private static let degrees = set(
    """
    bachelor|bachelors|bachelor's|bachelor’s|b.s.|bs|b.sc.|bsc|b.sc|b.a.|ba|b.eng.|beng|b.tech|btech
    b.tech.|b.e.|b.com|bba|bfa|llb|ll.b.|master|masters|master's|master’s|m.s.|ms|m.sc.|msc|m.sc|m.a.|ma
    m.eng.|meng|m.tech|mtech|mba|m.b.a.|mfa|mph|med|m.ed.|llm|mphil|phd|ph.d.|ph.d|dphil|doctorate
    doctor|doctoral|dr.|md|m.d.|jd|j.d.|associate degree|associate's|a.a.|a.s.|diploma|certificate|minor
    major|degree|a-levels|a levels|gcse|gcses|high school diploma|ged|higher diploma|postgraduate
    undergraduate|honours|honors|specialization|nanodegree|diplom|diplom-ingenieur|dipl.-ing.|magister
    abitur|fachabitur|fachhochschulreife|mittlere reife|realschulabschluss|hauptschulabschluss
    staatsexamen|promotion|ausbildung|berufsausbildung|allgemeine hochschulreife|lehre|licence
    baccalaureat|bac|dut|bts|diplome|doctorat|maitrise|classe preparatoire|cap|bep|deug|dea|dess
    nvq|btec|hnd|hnc|pgce|apprenticeship|meisterbrief|gesellenbrief|fachwirt|fachwirtin|cqp|mastere
    titre professionnel|ciclo formativo|grado superior|grado medio|graduado|graduada|eso
    agregation|capes|licenciatura|licenciado|licenciada|grado|maestria|doctorado|bachillerato
    tecnico superior|ingenieria|postgrado|diplomado|学士|修士|博士|卒業|修了|入学|中退|本科|硕士|學士|碩士|硕士研究生|高校卒業|課程
    """)

  /// What a text most likely names; nil where no word of it says. Degrees before schools before titles.
  static func kind(_ text: some StringProtocol) -> Kind? {
    scores(text).max { $0.score < $1.score }.flatMap { $0.score > 0 ? $0.kind : nil }
  }

  private static let legalForms: Set<String> = [
    "inc", "inc.", "ltd", "ltd.", "llc", "llp", "plc", "gmbh", "ag", "se", "kg", "s.a.", "sa", "corp.", "co.",
    "s.l.", "b.v.", "pty", "pty.", "sarl", "sas", "s.r.l.", "mbb", "gbr", "ohg", "kgaa", "ug", "eg", "e.v.",
    "e.k.", "s.a.s.", "s.a.r.l.", "s.l.u.", "sp.z.o.o.", "oy", "ab", "aps", "a/s", "bv", "nv", "n.v.",
    "partgmbb", "o.o.",
  ]

  /// Whether a name ends with a legal form (`Example GmbH`, `Kern & Partner mbB, Town`): it is an employer's, whatever
  /// its other words are.
  static func hasLegalForm(_ text: some StringProtocol) -> Bool {
    let words = String(text).split { $0.isWhitespace || $0 == "(" || $0 == ")" }
    for (at, word) in words.enumerated().dropFirst() {
      let isEnd = at == words.count - 1 || word.hasSuffix(",") || ["&", "und", "mbB"].contains(words[at + 1])
      let bare = word.filter { $0 != "," }
      let isCapital = bare.count > 2 || bare.allSatisfy { !$0.isLowercase }
      if isEnd, isCapital || bare == "eG", bare.first?.isLetter == true,
        legalForms.contains(bare.lowercased()),
        bare != bare.lowercased() || bare.contains(".")
      {
        return true
      }
      // `Kern & Partner`, `Smith & Sons`.
      if ["&", "+", "und", "and", "et", "y"].contains(words[at - 1]),
        ["partner", "partners", "co", "co.", "sons", "söhne", "fils", "hijos", "cie", "cie."].contains(
          bare.lowercased()), bare.first?.isUppercase == true
      {
        return true
      }
    }
    return false
  }

  /// Whether a text names a title and no employer by its legal form.
  static func isTitle(_ text: some StringProtocol) -> Bool {
    !hasLegalForm(text) && (has(.title, text) || words(text).contains(where: isCompoundTitle))
  }

  /// German words for people by what they do: `Steuerfachangestellte`.
  private static func isCompoundTitle(_ word: String) -> Bool {
    guard word.utf8.count >= 10 else { return false }
    return [
      "therapeut", "therapeutin", "meister", "meisterin", "monteur", "monteurin", "schlosser", "elektriker",
      "elektrikerin", "elektroniker", "elektronikerin", "ingenieur", "ingenieurin", "arztin", "zeichner",
      "zeichnerin",
      "laborant", "laborantin", "erzieher", "erzieherin", "padagoge", "padagogin", "installateur", "fachfrau",
      "fachmann", "gehilfe", "gehilfin", "schwester", "manager", "managerin",
      "angestellte", "angestellter", "fachkraft", "leiter", "leiterin", "berater", "beraterin", "pfleger",
      "pflegerin", "kaufmann", "kauffrau", "techniker", "technikerin", "entwickler", "entwicklerin", "helfer",
      "helferin", "bearbeiter", "bearbeiterin", "mitarbeiter", "mitarbeiterin", "lehrer", "lehrerin",
      "assistent", "assistentin", "verkaufer", "verkauferin", "buchhalter", "buchhalterin",
    ].contains(where: word.hasSuffix)
  }

  /// German words for what one passes: `Eignungsprüfung`, `Schulabschluss`.
  private static func isCompoundDegree(_ word: String) -> Bool {
    word.utf8.count >= 10 && ["prufung", "abschluss", "ausbildung"].contains(where: word.hasSuffix)
  }

  /// German words for schools by what they teach: `Physiotherapieschule`.
  private static func isCompoundSchool(_ word: String) -> Bool {
    word.utf8.count >= 10 && ["schule", "akademie", "gymnasium", "kolleg"].contains(where: word.hasSuffix)
  }

  /// Time without a job, which is no employer: `Maternity leave`, `Elternzeit`, `Sabbatical`.
  static func isBreak(_ text: some StringProtocol) -> Bool {
    let folded = UnicodeForms.folded(String(text))
    return [
      "maternity leave", "paternity leave", "parental leave", "career break", "sabbatical", "gap year",
      "elternzeit", "mutterschutz", "elternkarenz", "conge parental", "conge maternite", "annee sabbatique",
      "baja maternal", "excedencia", "ano sabatico", "unemployed", "arbeitssuchend", "family time",
    ].contains(where: folded.contains)
  }

  /// `Inc.`, `GmbH`: no name by itself.
  static func isLegalForm(_ text: String) -> Bool { legalForms.contains(text.lowercased()) }

  /// Whether a text has a word of that kind.
  static func has(_ kind: Kind, _ text: some StringProtocol) -> Bool {
    let words = words(text)
    if kind == .degree, words.contains(where: isCompoundDegree) { return true }
    if kind == .school, words.contains(where: isCompoundSchool) { return true }
    return hits(set(of: kind), words) > 0 || (kind != .degree && hasSign(set(of: kind), String(text)))
  }

  private static func set(of kind: Kind) -> Set<String> {
    switch kind {
    case .title: titles
    case .employer: employers
    case .school: schools
    case .degree: degrees
    }
  }

  private static func scores(_ text: some StringProtocol) -> [(kind: Kind, score: Int)] {
    let words = words(text)
    let whole = String(text)
    func score(_ set: Set<String>) -> Int { hits(set, words) * 2 + (hasSign(set, whole) ? 2 : 0) }
    return [
      (.employer, score(employers)), (.title, score(titles)), (.school, score(schools)),
      (.degree, score(degrees)),
    ]
  }

  private static func words(_ text: some StringProtocol) -> [String] {
    let folded = UnicodeForms.folded(String(text))
    return folded.split(whereSeparator: { $0.isWhitespace || ",/()|;:–—".contains($0) }).map(String.init)
  }

  /// How many words, or pairs of them, are of the set. A last `.` may be the sentence's.
  private static func hits(_ set: Set<String>, _ words: [String]) -> Int {
    var count = 0
    for (at, word) in words.enumerated() {
      if set.contains(word) || (word.hasSuffix(".") && set.contains(String(word.dropLast()))) {
        count += 1
      } else if at + 1 < words.count, set.contains(word + " " + words[at + 1]) {
        count += 1
      } else if word.contains("-"), word.split(separator: "-").contains(where: { set.contains(String($0)) }) {
        count += 1
      }
    }
    return count
  }

  /// Words of scripts without blanks stand anywhere.
  private static func hasSign(_ set: Set<String>, _ text: String) -> Bool {
    guard text.unicodeScalars.contains(where: \.isIdeographic) else { return false }
    return set.contains { $0.unicodeScalars.first?.isIdeographic == true && text.contains($0) }
  }
}
