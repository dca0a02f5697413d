internal import Base

/// Words that say how strongly something is asked for, and words that say that nothing is.
enum RequirementCues {
  static let must = PhraseSet(
    """
    required|must|must have|essential|mandatory|necessary|minimum|at least|you need|need to|needed|non-negotiable|
    zwingend|erforderlich|vorausgesetzt|setzen wir voraus|Voraussetzung|muss|notwendig|mindestens|unbedingt|abgeschlossen|
    impératif|impérativement|obligatoire|exigé|requis|indispensable|nécessaire|minimum|
    imprescindible|indispensable|obligatorio|necesario|requerido|se requiere|se exige|necesitas|mínimo|mínima|al menos
    """)
  /// Those that make a must of what stands below a heading for wishes; "at least two years" only says how much is wished for.
  static let mustAnywhere = PhraseSet(
    """
    required|must|must have|essential|mandatory|non-negotiable|zwingend|erforderlich|vorausgesetzt|setzen wir voraus|Voraussetzung|unbedingt|
    impératif|impérativement|obligatoire|exigé|requis|indispensable|imprescindible|obligatorio|se requiere|se exige|requerido
    """)
  /// What is done now and then is no demand by that.
  static let onOccasion = PhraseSet(
    """
    when needed|as needed|where needed|if needed|when required|as required|where required|if required|when necessary|as necessary|where necessary|if necessary|
    bei Bedarf|wenn nötig|falls nötig|falls erforderlich|au besoin|si besoin|si nécessaire|en cas de besoin|si es necesario|cuando sea necesario
    """)
  static let nice = PhraseSet(
    """
    preferred|preferably|desirable|desired|nice to have|a plus|is a plus|bonus|advantage|an advantage|advantageous|ideally|beneficial|
    an asset|welcome|would be great|would be handy|is handy|handy|helpful|is useful|would be useful|not required|not essential|optional|
    wünschenswert|von Vorteil|idealerweise|gern gesehen|gerne gesehen|Pluspunkt|ein Plus|ein großes Plus|willkommen|vorteilhaft|gerne auch|optimalerweise|nicht zwingend|
    umso besser|Gold wert|besonders freuen|freuen uns über|freut uns|freuen würden|würden uns freuen|wünschen uns|wünschen wir uns|gern auch|
    wäre schön|wären schön|wäre toll|wären toll|wäre hilfreich|wären hilfreich|wäre praktisch|kein Muss|
    souhaité|souhaitable|un plus|serait un plus|est un plus|un atout|apprécié|appréciée|tant mieux|idéalement|de préférence|serait utile|seraient utiles|
    deseable|se valorará|se valorarán|se valora|se valoran|valoraremos|valoramos|valorable|muy valorable|tanto mejor|mejor aún|un plus|preferible|preferiblemente|sería útil|sería un plus
    """)
  /// What marks a sentence outside the lists as a requirement.
  static let ask = PhraseSet(
    """
    experience with|experience in|experience of|years of experience|experience|knowledge of|degree in|degree|proficiency|proficient|fluent|
    know your way around|know your way round|know your way about|familiarity with|you have|you speak|you bring|you are able|ability to|skilled in|qualified|registration|licence|license|certified|qualification|
    Erfahrung|Berufserfahrung|Kenntnisse|Abschluss|Studium|Ausbildung|Sie verfügen|du verfügst|Sie haben|Sie bringen|du bringst|beherrschen|
    Führerschein|Qualifikation|Weiterbildung|Sie sprechen|du sprichst|Grundkenntnisse|verhandlungssicher|fließend|
    expérience|connaissance|maîtrise|diplôme|vous avez|vous disposez|titulaire|vous maîtrisez|vous parlez|tu parles|tu maîtrises|tu connais|notions|courant|exigé|exigée|
    experiencia|conocimientos|dominio|manejo|titulación|titulado|carné|hablas|dominas|manejas|conoces|nivel avanzado|nivel alto|nivel medio|nociones|
    fluido|formación en|hayas|sepas|tengas|conozcas|domines|manejes
    """)
  /// Whether words ask. "Second degré" is a kind of school, though its stem is that of "degree".
  static func asks(_ words: [Word]) -> Bool {
    ask.contains(anyIn: words.filter { !$0.raw.lowercased().hasPrefix("degré") })
  }
  /// Whether words open with how strongly something is asked for, and go on with what: "Imprescindible disponibilidad para viajar",
  /// "Se requiere un nivel de inglés alto". O(1).
  static func opensWithDemand(_ words: [Word]) -> Bool {
    guard (3...30).contains(words.count), let cue = demanding.firstRange(in: Array(words.prefix(5))) else {
      return false
    }
    return cue.lowerBound < 2 && words[cue.upperBound...].contains(where: FunctionWords.isContent)
  }
  private static let demanding = PhraseSet(
    """
    zwingend erforderlich|unbedingt erforderlich|vorausgesetzt wird|vorausgesetzt werden|Voraussetzung ist|Voraussetzungen sind|erforderlich ist|erforderlich sind|
    imprescindible|requisito indispensable|requisito imprescindible|es requisito|indispensable|obligatorio|se requiere|se requieren|se exige|se exigen|necesario|
    impératif|indispensable|exigé|il faut|il vous faut
    """)
  /// Words of wish that speak of what somebody brings, wherever they stand in running text.
  static func wishesFor(_ words: [Word]) -> Bool { wishing.contains(anyIn: words) }
  private static let wishing = PhraseSet(
    """
    is a plus|would be a plus|desirable|nice to have|von Vorteil|wünschenswert|gern gesehen|gerne gesehen|Gold wert|besonders freuen|kein Muss|
    souhaité|souhaitée|souhaitable|apprécié|appréciée|appréciés|serait un plus|est un plus|un atout|
    se valorará|se valorarán|valoraremos|valorable|muy valorable|deseable
    """)
  /// What somebody is to be ready for, which is nothing that one knows.
  static let readiness = PhraseSet(
    "availability|available for|willingness|willing to|Bereitschaft|disponibilité|disponible|disponibilidad")

  /// "Si además conoces ISO 14001, mejor."
  static func endsInWish(_ text: String) -> Bool {
    let bare = text.trimmingEnd { " .!)".contains($0) }.lowercased()
    return [", mejor", ", mucho mejor", ", tanto mejor"].contains(where: bare.hasSuffix)
  }

  /// Sentences about the employer's good will or the terms of work: never a requirement.
  static let boilerplate = PhraseSet(
    """
    not exhaustive|any other duties|other duties|other jobs as|related jobs may|equal opportunity|equal opportunities|equal opportunity employer|regardless of|without regard to|race|sexual orientation|gender identity|
    veteran status|we celebrate diversity|reasonable adjustments|reasonable accommodation|pension|annual leave|paid leave|holiday allowance|
    health insurance|dental|401k|competitive salary|salary range|we offer|stock options|free parking|gym|season ticket|
    unabhängig von|Geschlecht|Frauenanteil|Frauenanteils|Anteils von Frauen|Anteil von Frauen|Unterrepräsentanz|unterrepräsentiert|schwerbehinderte|Schwerbehinderung|Gleichstellung|betriebliche Altersvorsorge|Urlaubstage|Tage Urlaub|Jobticket|
    Jobrad|Weihnachtsgeld|Obstkorb|wir bieten|Bewerbungsunterlagen|flexible Arbeitszeiten|
    égalité des chances|handicap|situation de handicap|mutuelle|tickets restaurant|congés payés|RTT|nous offrons|
    igualdad de oportunidades|seguro médico|vacaciones|ofrecemos
    """)
  /// How and until when to apply: never a requirement.
  static let applying = PhraseSet(
    """
    apply by|apply before|apply now|apply online|apply via|apply through|apply to|apply at|apply here|to apply|please apply|closing date|closes on|closes at|applications close|applications by|applications to|applications are open|
    applications must|application deadline|deadline for applications|deadline to apply|send your cv|send us your|send your application|email your cv|cv and cover letter|covering letter to|cover letter to|interviews will|interview date|interviews are|
    Bewerbungsfrist|Bewerbungsschluss|Bewerbungsende|Bewerbungsunterlagen|Bewerbung bis|Bewerbungen bis|bewerben bis|bewirb dich|bewerben Sie sich|Bewerbung an|Bewerbungen an|Ihre Bewerbung|deine Bewerbung|Bewerbungsgespräche|Vorstellungsgespräche|
    date limite|postulez|postuler avant|postuler jusqu|candidature avant|candidatures avant|candidature jusqu|candidatures jusqu|votre candidature|candidater|clôture des candidatures|envoyez votre|envoyer CV|adressez votre|merci d'envoyer|envoie ton CV|envoie-nous ton|envoyez-nous votre|entretiens auront|
    fecha límite|fecha de cierre|plazo de presentación|plazo de solicitud|plazo de inscripción|inscríbete|inscripción antes|envía tu|envíe su|enviar CV|presentar candidatura|presenta tu candidatura|solicitudes hasta|candidaturas hasta
    """)
  /// Any one of several terms will do.
  static let anyOf = PhraseSet(
    """
    or|such as|e.g|for example|similar|one of|like|including but not limited|equivalent|oder|wie|z.B|zum Beispiel|ähnliche|vergleichbare|beispielsweise|
    bzw|ou|tel que|telles que|par exemple|équivalent|similaire|o|como|por ejemplo|equivalente
    """)
  /// What stands for a degree will do too.
  static let equivalent = PhraseSet(
    """
    or equivalent|or similar|or comparable|or relevant experience|or other relevant|or related|or an equivalent|or the equivalent|or equal|equivalent experience|
    oder vergleichbar|oder eine vergleichbare|oder vergleichbare|oder vergleichbarer|oder gleichwertig|oder gleichwertige|oder eine gleichwertige|oder ähnlich|oder eine ähnliche|oder ähnliche|bzw. vergleichbare|
    ou équivalent|ou équivalente|ou équivalents|ou expérience équivalente|ou similaire|ou assimilé|o equivalente|o similar|o titulación equivalente|o experiencia equivalente
    """)
  static let all = PhraseSet("both|as well as|sowohl|ainsi que|así como")
}
