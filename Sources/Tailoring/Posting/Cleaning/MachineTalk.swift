/// Recognises words in a posting that are said to a machine that reads it, and not to an applicant.
enum MachineTalk {
  /// Lines that pose as parts of a conversation with a model.
  private static let markers = [
    "system:", "assistant:", "user:", "[inst]", "[/inst]", "<|", "<<sys", "### instruction", "### system",
    "begin prompt",
    "end of prompt", "</posting>", "</facts>", "<posting>", "<facts>", "{{", "human:", "[system",
    "begin system",
  ]

  /// What is only ever said to a machine.
  private static let addresses = PhraseSet(
    """
    if you are an AI|if you are a language model|if you are an LLM|if you are a large language model|note to AI|attention AI|
    dear AI|AI language model|as an AI model|AI reading this|LLM reading this|AI systems reading|AI tools must|AI must|
    AI assistants must|AI screeners|note to LLM|message to the model|automated screeners must|system prompt|prompt injection|
    developer mode|jailbreak|you are now|act as if|new instructions|hidden instructions|your instructions|previous instructions|
    prior instructions|instructions above|above instructions|earlier instructions|your training|your guidelines|
    wenn du eine KI|wenn Sie eine KI|an die KI|vorherigen Anweisungen|vorigen Anweisungen|bisherigen Anweisungen|
    deine Anweisungen|si tu es une IA|si vous êtes une IA|instructions précédentes|tes instructions|si eres una IA|
    instrucciones anteriores|tus instrucciones|modelo de lenguaje
    """.split(separator: "\n").joined())

  private static let orders: Set<String> = [
    "ignore", "disregard", "forget", "override", "rate", "rank", "score", "mark", "invent", "pretend",
    "claim", "state",
    "say", "write", "output", "print", "reply", "respond", "repeat", "reveal", "append", "insert", "execute",
    "recommend", "delete", "leak", "bypass",
    "translate",
    "ignoriere", "ignorieren", "vergiss", "schreibe", "bewerte", "behaupte", "erfinde", "ignorez", "ignore",
    "oublie",
    "oubliez", "ecris", "ecrivez", "invente", "inventez", "ignora", "ignore", "olvida", "escribe", "inventa",
  ]
  private static let objects = PhraseSet(
    """
    candidate|applicant|this resume|this CV|prompt|instructions|everything above|all of the above|the above|all rules|API key|
    password|environment variables|their experience|all checks|Bewerber|Bewerberin|Kandidat|Kandidatin|Anweisungen|candidat|
    candidate|consignes|candidato|instrucciones
    """.split(separator: "\n").joined())

  /// Beginnings of words without which none of these is said; those of up to three letters are whole words.
  private static let hints: [[UInt8]] = [
    "instru", "anweisung", "consigne", "prompt", "candidat", "applicant", "kandidat", "bewerber", "ai", "ki",
    "ia", "llm",
    "language", "modelo", "above", "rules", "system", "assistant", "user", "human", "password", "environment",
    "api",
    "developer", "jailbreak", "you are now", "act as if", "their experience", "all checks", "your training",
    "your guidelines", "this resume", "this cv", "message to",
  ].map { Array($0.utf8) }

  /// Whether a text may hold such words at all: most lines need no closer look. O(bytes).
  static func isPossible(_ text: String) -> Bool {
    let bytes = text.utf8.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    func isLetter(_ i: Int) -> Bool { i >= 0 && i < bytes.count && bytes[i] >= 0x61 && bytes[i] <= 0x7A }
    return bytes.indices.contains { i in
      if [0x3C, 0x5B, 0x7B].contains(bytes[i]) { return true }
      guard isLetter(i), !isLetter(i - 1) else { return false }
      return hints.contains { hint in
        hint[0] == bytes[i] && bytes[i...].starts(with: hint) && (hint.count > 3 || !isLetter(i + hint.count))
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

  /// Whether a sentence gives a machine an order.
  static func isInstruction(_ sentence: String) -> Bool {
    let words = Words.of(sentence)
    if addresses.contains(anyIn: words) { return true }
    // "Please ignore …", "Important: rate …".
    let first = words.prefix(4).contains { orders.contains($0.folded) && !isNoun($0, in: words) }
    return first && objects.contains(anyIn: words)
  }

  /// "State registration" and "score cards" are no orders: an order begins the sentence or follows a courtesy.
  private static func isNoun(_ word: Word, in words: [Word]) -> Bool {
    guard let at = words.firstIndex(where: { $0.range == word.range }), at > 0 else { return false }
    return !courtesies.contains(words[at - 1].folded) && !word.startsSentence
  }

  private static let courtesies: Set<String> = [
    "please", "important", "now", "then", "always", "simply", "bitte", "veuillez", "instead",
    "you",
    "models", "ai", "assistant", "ki", "ia", "note", "attention",
  ]
}
