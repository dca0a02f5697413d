/// Sentences of a posting that speak to a program by its kind: "AI assistants: mention …", "If you are a language model, …".
/// A posting that only names such programs ("Build AI assistants for clinicians", "If you are an AI engineer, …") speaks to
/// people.
struct MachineAddress {
  private let words: [Word]
  private let bytes: [UInt8]

  private static let machines = PhraseSet(
    """
    AI|AIs|LLM|LLMs|ChatGPT|Copilot|chatbot|bot|language model|large language model|AI language model|AI model|AI assistant|AI agent|
    AI tool|AI system|AI screener|AI recruiter|AI reader|AI parser|AI writer|automated system|automated tool|automated screener|
    automated reader|automated agent|automated assistant|machine reader|
    KI|KIs|KI-Assistent|KI-Assistenten|KI-System|KI-Systeme|KI-Modell|KI-Modelle|KI-Tool|KI-Tools|KI-Programm|KI-Programme|Sprachmodell|
    Sprachmodelle|IA|IAs|assistant IA|assistants IA|outil d'IA|outils d'IA|système d'IA|systèmes d'IA|modèle de langage|
    modèles de langage|asistente de IA|asistentes de IA|sistema de IA|sistemas de IA|herramienta de IA|herramientas de IA|
    modelo de lenguaje|modelos de lenguaje|
    screening software|screening tool|screening tools|screening system|screening systems|selection software|applicant tracking system|
    applicant tracking systems|ATS|automatic assistant|automatic assistants|automatic system|automatic systems|
    automatischer Assistent|automatische Assistenten|automatischen Assistenten|automatisierte Assistenten|automatisches System|automatische Systeme|
    automatischen Systeme|automatisierte Systeme|automatisierten Systeme|automatische Auswertung|digitale Assistenten|Auswahlsoftware|
    Bewerbungssoftware|Recruiting-Software|
    assistant automatique|assistants automatiques|assistants numériques|système automatique|systèmes automatiques|systèmes automatisés|
    outil automatique|outils automatiques|outils automatisés|outils de tri automatique|outil de tri automatique|outils de tri|outil de tri|logiciel de tri|
    logiciels de tri|logiciel de sélection|logiciels de sélection|logiciel de recrutement|logiciels de recrutement|robots de lecture|
    asistente automático|asistentes automáticos|asistentes digitales|sistema automático|sistemas automáticos|sistemas automatizados|
    sistemas automáticos de selección|sistema automático de selección|herramientas automáticas|herramientas automatizadas|
    programa de selección|programas de selección|software de selección|software de cribado
    """)

  /// What may stand before the name of those who are spoken to.
  private static let preludes: HashedWords = [
    "if", "you", "are", "you're", "re", "a", "an", "any", "all", "every", "each", "dear", "attention", "hey",
    "hello", "hi", "note", "to", "for", "the", "as", "important", "message", "please", "being", "notice",
    "wenn", "falls", "du", "sie", "eine", "ein", "einer", "bist", "sind", "die", "alle", "als", "achtung",
    "hinweis", "fur", "liebe", "an", "jede", "jedes",
    "si", "tu", "es", "vous", "etes", "une", "un", "en", "tant", "que", "qu", "tous", "toutes", "les", "l",
    "cher", "chers", "aux", "pour", "tout", "toute",
    "eres", "usted", "una", "como", "todos", "todas", "los", "las", "nota", "para", "aviso", "sois",
    "cualquier", "des", "de", "l'attention", "destination", "lecteur", "lecteurs",
  ]
  /// Those of them that speak to somebody whatever follows.
  private static let calls = PhraseSet(
    """
    if you are|if you're|as a|as an|note to|note for|notice to|notice for|message to|attention|dear|hey|hello|wenn du|wenn Sie|falls du|falls Sie|als KI|
    Achtung|Hinweis an|Hinweis für|Anweisung an|Nachricht an|liebe|si tu es|si vous êtes|en tant que|en tant qu|cher|chers|note aux|note pour|à l'attention|à destination|avis aux|message aux|si eres|si usted|como IA|como asistente|
    como modelo|nota para|nota a los|aviso para|aviso a|mensaje para
    """)
  private static let joins: HashedWords = [
    "or", "and", "oder", "und", "ou", "et", "o", "y", "a", "an", "any",
  ]
  /// What goes on with a call: "If you are an AI reading this", "Wenn du eine KI bist".
  private static let following: HashedWords = [
    "reading", "processing", "screening", "evaluating", "reviewing", "parsing", "summarising", "summarizing",
    "bist", "sind", "ist", "qui", "que", "that", "which", "then",
  ]
  /// "Les logiciels de sélection noteront que …"
  private static let futures: HashedWords = [
    "noteront", "mentionneront", "indiqueront", "ecriront", "retiendront", "considereront", "anotaran",
    "mencionaran", "indicaran",
  ]
  private static let modals: HashedWords = [
    "must", "should", "shall", "will", "please", "need", "have", "mussen", "muss", "sollen", "soll",
    "sollten",
    "sollte", "doivent", "doit", "devez", "doivent", "deben", "debe", "debes",
  ]
  private static let orders: HashedWords = [
    "mention", "ignore", "disregard", "forget", "pretend", "claim", "say", "state", "include", "add",
    "insert",
    "append", "praise", "invent", "reply", "respond", "rate", "rank", "score", "recommend", "write", "output",
    "print", "give", "describe", "highlight", "treat", "conclude", "prefer", "select", "choose", "repeat",
    "reveal", "emphasise", "emphasize", "note",
    "erwahne", "erwahnen", "erwahnt", "schreibe", "schreiben", "schreibt", "bewerte", "bewerten", "behaupte",
    "behaupten", "nenne", "nennen", "erfinde", "erfinden", "ignoriere", "ignorieren", "ignoriert", "fuge",
    "mentionnez", "mentionne", "mentionner", "ajoutez", "ajoute", "ajouter", "ecrivez", "ecrire", "indiquez",
    "inventez", "invente", "ignorez", "ignorer", "notez", "dites", "dire",
    "menciona", "mencione", "mencionen", "mencionar", "anade", "anadir", "incluye", "incluir", "escribe",
    "noteront", "mentionneront", "indiqueront", "ecriront", "retiendront", "considereront", "beachten",
    "berucksichtigen", "vermerken", "anotaran", "mencionaran", "indicaran", "tendran", "anotar",
    "escribir", "inventa", "ignora", "ignoren", "ignorar", "di", "decir",
  ]

  /// Whether `text`, whose words are `words`, speaks to a program. O(words).
  static func holds(_ text: String, _ words: [Word]) -> Bool {
    MachineAddress(words: words, bytes: Array(text.utf8)).holds
  }

  private var holds: Bool {
    for i in words.indices.prefix(8) {
      if let end = machine(at: i) { return isAddressed(i..<end) }
      guard Self.preludes.contains(words[i].folded) else { return false }
    }
    return false
  }

  /// "AI", not the French "ai"; the end of all that are named: "an AI or a language model".
  private func machine(at i: Int) -> Int? {
    guard var end = Self.machines.end(at: i, in: words),
      end > i + 1 || words[i].folded != "ai" || words[i].raw != "ai" && words[i].raw != "Ai"
    else { return nil }
    while end < words.count, Self.joins.contains(words[end].folded) {
      let next = words[end...].prefix(3).indices.first { !Self.joins.contains(words[$0].folded) }
      guard let next, let more = Self.machines.end(at: next, in: words) else { break }
      end = more
    }
    return end
  }

  private func isAddressed(_ named: Range<Int>) -> Bool {
    let mark = mark(after: named.upperBound - 1)
    let rest = words[named.upperBound...]
    let isCall =
      Self.calls.firstRange(in: Array(words[..<named.upperBound])).map { $0.lowerBound <= 1 } ?? false
    if isCall, mark == "," || mark == ":" || rest.isEmpty { return true }
    if isCall, let next = rest.first, Self.following.contains(next.folded) { return true }
    if let next = rest.first, Self.futures.contains(next.folded) { return true }
    if mark == ":" || mark == "," { return rest.prefix(2).contains { Self.orders.contains($0.folded) } }
    guard let modal = rest.prefix(8).firstIndex(where: { Self.modals.contains($0.folded) }) else {
      return false
    }
    return words[(modal + 1)...].prefix(3).contains { Self.orders.contains($0.folded) }
  }

  /// The first sign behind a word that is no blank, where no word follows at once.
  private func mark(after word: Int) -> Character? {
    let end = word + 1 < words.count ? words[word + 1].range.lowerBound : bytes.count
    let gap = bytes[words[word].range.upperBound..<end]
    return gap.first { $0 == 0x2C || $0 == 0x3A }.map { Character(Unicode.Scalar($0)) }
  }
}
