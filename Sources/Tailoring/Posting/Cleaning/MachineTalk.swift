/// Recognises words in a posting that are said to a machine that reads it, and not to an applicant.
enum MachineTalk {
  /// Lines that pose as parts of a conversation with a model.
  private static let markers = [
    "system:", "assistant:", "user:", "[inst]", "[/inst]", "<|", "<<sys", "### instruction", "### system",
    "begin prompt",
    "end of prompt", "</posting>", "</facts>", "<posting>", "<facts>", "{{", "human:", "[system",
    "begin system", "system message:", "system prompt:", "system instructions:", "new instructions:",
    "[assistant", "[user",
  ]

  /// What is only ever said to a machine.
  private static let addresses = PhraseSet(
    """
    AI reading this|LLM reading this|AI systems reading|AIs reading this|message to the model|you are now in developer mode|
    enter developer mode
    """)

  private static let orders: HashedWords = [
    "ignore", "disregard", "forget", "override", "rate", "rank", "score", "mark", "invent", "pretend",
    "claim", "state",
    "say", "write", "output", "print", "reply", "respond", "repeat", "reveal", "append", "insert", "execute",
    "recommend", "delete", "leak", "bypass", "mention", "praise", "conclude",
    "translate",
    "ignoriere", "ignorieren", "vergiss", "schreibe", "bewerte", "behaupte", "erfinde", "ignorez", "ignore",
    "oublie",
    "oubliez", "ecris", "ecrivez", "invente", "inventez", "ignora", "ignore", "olvida", "escribe", "inventa",
  ]
  private static let objects = PhraseSet(
    """
    this resume|this CV|prompt|instructions|everything above|all of the above|the above|all rules|your rules|your guidelines|
    your training|your programming|API key|password|environment variables|their experience|all checks|Anweisungen|consignes|
    instrucciones
    """)
  /// One person, who applies: "rate candidates" is work.
  private static let persons: HashedWords = [
    "candidate", "applicant", "bewerber", "bewerberin", "kandidat", "kandidatin", "kandidaten", "candidat",
    "candidate", "candidato", "candidata",
  ]
  private static let determiners: HashedWords = [
    "the", "this", "that", "den", "der", "die", "dieser", "diese", "diesen", "le", "la", "l", "ce", "cet",
    "cette", "el", "este", "esta",
  ]

  /// Orders to drop what was said before, wherever they stand in a sentence.
  private static let dropping: HashedWords = [
    "ignore", "disregard", "forget", "override", "bypass", "ignoriere", "ignorieren", "ignoriert", "vergiss",
    "vergessen", "missachte", "missachten", "ignorez", "ignorer", "oubliez", "oublie", "oublier", "ignora",
    "ignorar", "ignoren", "olvida", "olvidar",
  ]
  private static let dropped = PhraseSet(
    """
    previous instructions|prior instructions|earlier instructions|all instructions|your instructions|instructions above|
    above instructions|other instructions|previous prompt|your prompt|system prompt|your rules|your guidelines|your training|
    everything above|all of the above|vorherigen Anweisungen|vorigen Anweisungen|bisherigen Anweisungen|früheren Anweisungen|
    alle Anweisungen|deine Anweisungen|Ihre Anweisungen|instructions précédentes|consignes précédentes|tes instructions|
    vos instructions|instrucciones anteriores|tus instrucciones|instrucciones previas
    """)
  private static let negations: HashedWords = [
    "not", "never", "don't", "dont", "nicht", "nie", "niemals", "ne", "jamais", "no", "nunca",
  ]

  /// Beginnings of words without which none of these is said; those of up to three letters are whole words.
  private static let hints: [[UInt8]] =
    ([
      "instru", "anweisung", "consigne", "prompt", "candidat", "applicant", "kandidat", "bewerber", "ai",
      "ki",
      "ia", "ais", "kis", "ias", "llm", "llms", "chatgpt", "copilot", "chatbot", "bot", "bots", "machine",
      "automated", "automat", "assistent", "digitale", "auswahlsoftware", "bewerbungssoftware",
      "recruiting-software", "logiciel", "outil", "robots", "sistema", "herramienta", "programa",
      "software", "screening", "selection software", "tracking", "ats", "asistentes", "sprachmodell",
      "language", "modelo", "mod", "assistant", "asistente",
      "above", "rules", "system", "user", "human", "password", "environment", "api",
      "developer", "their experience", "all checks", "your training",
      "your guidelines", "this resume", "this cv", "message to",
    ] + DictatedWords.hints).map { Array($0.utf8) }

  /// By their first letter.
  private static let byLetter: [[[UInt8]]] = {
    var out = [[[UInt8]]](repeating: [], count: 128)
    for hint in hints { out[Int(hint[0])].append(hint) }
    return out
  }()

  /// Whether a text may hold such words at all: most lines need no closer look. O(bytes).
  static func isPossible(_ text: String) -> Bool {
    let bytes = text.utf8.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    func isLetter(_ i: Int) -> Bool { i >= 0 && i < bytes.count && bytes[i] >= 0x61 && bytes[i] <= 0x7A }
    return bytes.indices.contains { i in
      if [0x3C, 0x5B, 0x7B].contains(bytes[i]) { return true }
      guard isLetter(i), !isLetter(i - 1) else { return false }
      return byLetter[Int(bytes[i])].contains { hint in
        bytes[i...].starts(with: hint) && (hint.count > 3 || !isLetter(i + hint.count))
      }
    }
  }

  /// Whether a line poses as a part of a conversation with a model.
  static func isMarker(_ line: String) -> Bool {
    let start = line.drop { "-*># \t•".contains($0) }.prefix(40).lowercased()
    let whole = line.prefix(40).lowercased()
    return markers.contains { start.hasPrefix($0) || whole.hasPrefix($0) } || line.contains("<|")
      || line.contains("</posting>") || line.contains("</facts>")
  }

  /// What a text that only programs read tries: that of a comment, say.
  static func isSaid(in comment: String) -> Bool {
    let text = comment.drop { "<!- \n\t".contains($0) }
    return isMarker(String(text)) || Sentences.split(String(text)).contains { kind(of: $0) != nil }
  }

  /// What a sentence tries that gives a machine an order or dictates words; nil: nothing.
  static func kind(of sentence: String) -> PostingHazard.Kind? {
    let words = Words.of(sentence)
    if isInstruction(sentence, words) { return .instruction }
    return DictatedWords.holds(sentence, words) ? .dictation : nil
  }

  private static func isInstruction(_ sentence: String, _ words: [Word]) -> Bool {
    if addresses.contains(anyIn: words) || MachineAddress.holds(sentence, words) || drops(words) {
      return true
    }
    // "Please ignore …", "Important: rate …".
    let first = words.prefix(4).contains { orders.contains($0.folded) && !isNoun($0, in: words) }
    return first && (objects.contains(anyIn: words) || namesPerson(words))
  }

  private static func drops(_ words: [Word]) -> Bool {
    words.indices.contains { i in
      guard dropping.contains(words[i].folded),
        !words[..<i].suffix(3).contains(where: { negations.contains($0.folded) })
      else { return false }
      return dropped.contains(anyIn: Array(words[i...].prefix(7)))
    }
  }

  private static func namesPerson(_ words: [Word]) -> Bool {
    words.indices.dropFirst().contains { i in
      persons.contains(words[i].folded) && determiners.contains(words[i - 1].folded)
    }
  }

  /// "State registration" and "score cards" are no orders: an order begins the sentence or follows a courtesy.
  private static func isNoun(_ word: Word, in words: [Word]) -> Bool {
    guard let at = words.firstIndex(where: { $0.range == word.range }), at > 0 else { return false }
    return !courtesies.contains(words[at - 1].folded) && !word.startsSentence
  }

  private static let courtesies: HashedWords = [
    "please", "important", "now", "then", "always", "simply", "bitte", "veuillez", "instead",
    "you",
    "models", "ai", "assistant", "ki", "ia", "note", "attention",
  ]
}
