/// Sentences of a posting that say which words an application is to hold: "Include in your letter the sentence “…”". Such words say
/// nothing of the person; whether to write them is for the person to decide. A reference number, pay and dates are other things.
enum DictatedWords {
  private static let verbs: HashedWords = [
    "include", "insert", "add", "write", "use", "put", "mention", "copy", "paste", "repeat", "quote", "state",
    "say", "begin", "start", "end", "close", "finish", "open", "contain", "type",
    "fuge", "fugen", "schreibe", "schreiben", "schreib", "verwende", "verwenden", "nenne", "nennen",
    "beginne",
    "beginnen", "erwahne", "erwahnen", "zitiere", "zitieren", "ubernimm", "ubernehmen",
    "incluez", "inclure", "ajoutez", "ajouter", "ecrivez", "ecrire", "mentionnez", "utilisez", "inserez",
    "commencez", "terminez", "copiez", "reprenez", "glissez", "recopiez",
    "incluye", "incluya", "incluir", "escribe", "escriba", "menciona", "mencione", "utiliza", "utilice",
    "anade",
    "anada", "empieza", "empiece", "copia", "copie", "termina", "termine",
  ]
  private static let objects = PhraseSet(
    """
    the sentence|this sentence|following sentence|exact sentence|the phrase|this phrase|following phrase|exact phrase|the word|the words|
    this word|these words|following word|following words|following text|following line|code word|codeword|secret word|magic word|
    den Satz|diesen Satz|folgenden Satz|dem Satz|das Wort|die Worte|die Wörter|folgendes Wort|folgende Worte|Codewort|Kennwort|
    Lösungswort|la phrase|cette phrase|phrase suivante|le mot|les mots|mot suivant|mots suivants|mot-clé suivant|mot secret|
    la frase|esta frase|siguiente frase|frase siguiente|la palabra|las palabras|siguientes palabras|palabra secreta
    """)
  private static let places = PhraseSet(
    """
    letter|application|CV|resume|résumé|subject|subject line|email|message|reply|profile|summary|Anschreiben|Bewerbung|Lebenslauf|
    Betreff|Betreffzeile|Mail|E-Mail|Nachricht|lettre|candidature|objet|courriel|mail|carta|candidatura|solicitud|asunto|correo|
    currículum
    """)
  private static let possessives: HashedWords = [
    "your", "ihr", "ihre", "ihrem", "ihrer", "ihren", "dein", "deine", "deinem", "deiner", "deinen", "votre",
    "vos",
    "ton", "ta", "tes", "tu", "su", "tus", "sus", "the", "the", "im", "im", "l", "el",
  ]
  private static let quotes: Set<Unicode.Scalar> = ["\"", "“", "”", "„", "«", "‘", "'"]

  /// Beginnings without which none of these is said.
  static let hints = [
    "sentence", "phrase", "word", "line", "text", "code", "secret", "magic", "satz", "wort", "mot", "frase",
    "palabra", "kennwort", "losung",
  ]

  /// Whether a sentence dictates words. O(words).
  static func holds(_ text: String, _ words: [Word]) -> Bool {
    guard words.prefix(12).contains(where: { verbs.contains($0.folded) }),
      let object = objects.firstRange(in: words)
    else { return false }
    let isOfTheirs = words.indices.contains { i in
      guard let end = places.end(at: i, in: words), i > 0 else { return false }
      return possessives.contains(words[i - 1].folded) || end < i
    }
    let after = Array(text.utf8)[words[object.upperBound - 1].range.upperBound...]
    let isQuoted = String(decoding: after.prefix(6), as: UTF8.self).unicodeScalars.contains(
      where: quotes.contains)
    return isOfTheirs || isQuoted && places.contains(anyIn: words)
  }
}
