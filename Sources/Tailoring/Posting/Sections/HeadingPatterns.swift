/// Headings that are short sentences: who does what in them says what stands under them ("You'll definitely have", "Was wir dir geben",
/// "Lo que necesitamos").
enum HeadingPatterns {
  /// The section that `words` open, for headings of few words; nil where no pattern is theirs.
  static func section(_ words: [Word]) -> PostingSection.Kind? {
    guard words.count <= 10 else { return nil }
    if wishes.contains(anyIn: words) { return .niceToHave }
    let isReader = words.contains { readers.contains($0.folded) }
    let isFirm = words.contains { firms.contains($0.folded) }
    if firmGives.contains(anyIn: words), isFirm || words.count <= 4 { return .benefits }
    if firmAsks.contains(anyIn: words), isFirm || words.count <= 4 { return .requirements }
    guard isReader || words.count <= 4 else { return nil }
    if readerGets.contains(anyIn: words) { return .benefits }
    if readerDoes.contains(anyIn: words) { return .responsibilities }
    return readerHas.contains(anyIn: words) ? .requirements : nil
  }

  private static let readers: HashedWords = [
    "you", "du", "sie", "vous", "tu", "usted", "te", "dich", "dir", "ihnen", "toi",
  ]
  private static let firms: HashedWords = ["we", "wir", "uns", "nous", "on", "nos", "nosotros", "us"]

  private static let wishes = PhraseSet(
    """
    uns freut|freut uns|freuen würde|uns freuen|toll wenn|super wenn|schön wenn|prima wenn|klasse wenn|perfekt wenn|umso besser wenn|great if|nice if|lovely if|brilliant if|tant mieux si|ce serait super|mejor si|genial si|you might have|you may have|might also have|may also have|could also have|we'd like|we'd love|we would like|we would love|would be lovely|would be perfect|if you also|you might also|du darfst gern|gern auch|auch gern|
    du hast vielleicht|vielleicht auch|vielleicht sogar|im besten Fall|serait parfait|serait idéal|serait encore|si vous aviez|vous avez peut-être|peut-être|vendría bien|nos gustaría|sería perfecto|sería genial|quizá|si además
    """)
  private static let firmGives = PhraseSet(
    """
    we have|wir haben|nous avons|we offer|we give|we'll give|we will give|we can offer|we can give|we provide|we'll provide|give you|offer you|we pay|wir bieten|wir geben|wir dir geben|wir Ihnen geben|wir zahlen|geben wir|bieten wir|wir dir bieten|wir Ihnen bieten|
    nous offrons|nous proposons|nous donnons|nous vous donnons|on offre|on donne|on propose|ofrecemos|damos|te damos|te ofrecemos|ponemos
    """)
  private static let firmAsks = PhraseSet(
    """
    we need|we want|we expect|we ask|we require|we seek|we're looking|we are looking|we look|we're after|wir erwarten|wir suchen|wir wünschen|wir brauchen|wir verlangen|wir voraussetzen|brauchen wir|erwarten wir|suchen wir|wünschen wir|
    nous attendons|nous cherchons|nous recherchons|nous demandons|nous voulons|on attend|on cherche|on demande|on recherche|buscamos|pedimos|necesitamos|exigimos|esperamos|requerimos|queremos
    """)
  private static let readerGets = PhraseSet(
    "das hast du davon|das haben Sie davon|you'll learn|you will learn|you can learn|du lernst|lernen kannst|lernen können|vous apprendrez|aprenderás|you get|you'll get|you will get|you receive|you'll receive|du kriegst|du bekommst|Sie bekommen|Sie erhalten|du erhältst|vous aurez|vous recevrez|vous bénéficiez|tendrás|recibirás|disfrutarás"
  )
  private static let readerDoes = PhraseSet(
    """
    you'll do|you will do|you do|you'll be doing|you will be doing|be up to|be working on|you'll work|you would do|you'd do|you will be|you'll be|du machst|du tust|du wirst|Sie werden|Sie machen|Sie tun|dich erwartet|Sie erwartet|
    vous ferez|vous faites|vous serez|tu feras|harás|te dedicarás|te encargarás|te ocuparás|vas a hacer
    """)
  private static let readerHas = PhraseSet(
    """
    good fit if|great fit if|right fit if|fit if you|fit in here if|fit in if|right at home if|job is for you if|role is for you if|this is you if|apply if you|in here if you|here if you|for you if|a match if|match if you|thrive if|love this|have|bring|need|know|can|are|should|hast|bringst|kannst|bist|brauchst|weißt|haben|bringen|können|sind|brauchen|wissen|solltest|sollten|musst|mitbringst|mitbringen|
    avez|apportez|savez|êtes|connaissez|maîtrisez|devez|tienes|aportas|sabes|necesitas|eres|conoces|debes|traes
    """)
}
