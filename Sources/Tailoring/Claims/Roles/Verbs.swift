/// Tells verbs from nouns by form and place.
enum Verbs {
  /// Whether word `i` is a verb. `isFirst`: whether nothing of its part but it has been read.
  static func isVerb(_ i: Int, in text: TextReading, isFirst: Bool) -> Bool {
    let word = text.words[i]
    guard !word.isNumeric, word.folded.utf8.count > 2, !Numbers.isSpelt(word) else { return false }
    switch text.tongue {
    case .en: return english(i, text, isFirst)
    case .de: return german(i, text)
    case .fr, .es: return romance(i, text, isFirst)
    }
  }

  private static let auxiliaries: HashedWords = [
    "i", "we", "he", "she", "they", "who", "which", "was", "were", "been", "being", "have", "has", "had",
    "to", "be", "is", "are", "j", "je", "ai", "a", "ont", "il", "elle", "s", "se", "qui", "est", "ete",
    "nous",
    "suis", "he", "ha", "han", "que", "fue", "me", "yo", "lo", "la", "y",
  ]

  private static func follows(_ i: Int, _ text: TextReading) -> Bool {
    i > 0 && text.pieceOf[i - 1] == text.pieceOf[i] && auxiliaries.contains(text.words[i - 1].folded)
      && !["a", "la", "y", "s", "to"].contains(text.words[i - 1].folded)
  }

  private static func endsPart(_ i: Int, _ text: TextReading) -> Bool {
    i + 1 == text.words.count || text.pieceOf[i + 1] != text.pieceOf[i]
  }

  private static func english(_ i: Int, _ text: TextReading, _ isFirst: Bool) -> Bool {
    let word = text.words[i]
    if word.isCapitalized, !word.startsSentence { return false }
    let isPast =
      word.folded.hasSuffix("ed") && word.folded.utf8.count > 3 && !Self.noPast.contains(word.folded)
      || irregular.contains(word.folded)
    let isForm = isPast || word.folded.hasSuffix("ing")
    if follows(i, text) { return isForm || bare(word) }
    let isBeforeGrammar =
      endsPart(i, text) || FunctionWords.isGrammar(text.words[i + 1]) && text.words[i + 1].folded != "s"
    if isFirst {
      if isPast { return true }
      if word.folded.hasSuffix("ing") {
        return !endsPart(i, text) && Preposition.of(text.words[i + 1].folded, .en) != .genitive
      }
      // "Mentor four engineers"
      let isBeforeNumber =
        (i == 0 || text.pieceOf[i - 1] != text.pieceOf[i]) && i + 1 < text.words.count
        && (text.words[i + 1].isNumeric || Numbers.isSpelt(text.words[i + 1]))
      return bare(word) && (isBeforeGrammar || isBeforeNumber) && !endsPart(i, text)
    }
    return isPast && isBeforeGrammar
  }

  private static let noPast: HashedWords = [
    "need", "feed", "seed", "speed", "breed", "weed", "shed", "exceed", "succeed", "proceed", "indeed",
    "hundred",
  ]

  /// Words that open a statement as verbs in the present.
  private static func bare(_ word: Word) -> Bool {
    let root = Roots.of(word.folded, .en)
    return present.contains(root) || LightVerbs.contains(root, .en)
  }

  private static let present: Set<String> = Set(
    Words.of(
      """
      run lead manage teach write order keep chair draft train advise develop design sell handle check plan review prepare assist help support maintain look see take
      fit serve cook clean care supervise oversee coordinate hold make build mentor coach
      """
    ).map { Roots.of($0.folded, .en) })

  private static let irregular: HashedWords = [
    "led", "ran", "built", "taught", "wrote", "written", "kept", "held", "cut", "sold", "bought", "set",
    "made",
    "took", "taken", "gave", "given", "brought", "grew", "grown", "won", "began", "begun", "did", "done",
    "fell",
    "rose", "spent", "sent", "met", "dealt", "drove", "driven", "drew", "drawn", "put", "saw", "oversaw",
    "rewrote",
    "rebuilt", "became", "spoke", "found", "got", "went", "came", "stood", "told", "left", "showed", "shown",
  ]

  /// Past forms that no ending shows.
  static let strong: HashedWords = [
    "bestand", "bekam", "nahm", "hielt", "fand", "trug", "brachte", "besass", "schloss", "gewann", "verlor",
    "sah", "stand", "rief", "zog",
  ]

  private static func german(_ i: Int, _ text: TextReading) -> Bool {
    let word = text.words[i]
    let isLow = !word.isCapitalized
    guard isLow || word.startsSentence else { return false }
    if isLow, strong.contains(word.folded) {
      return endsPart(i, text) || !text.words[i + 1].isCapitalized
        || i > 0 && text.words[i - 1].folded == "ich"
    }
    let ends = ["t", "te", "ten", "en", "e"].contains { word.folded.hasSuffix($0) }
    guard ends, word.folded.utf8.count > 3 else { return false }
    if endsPart(i, text) { return isLow && !word.folded.hasSuffix("e") || word.folded.hasSuffix("te") }
    let next = text.words[i + 1]
    // An adjective stands before its noun or another adjective.
    if isLow, next.isCapitalized, !FunctionWords.isGrammar(next) {
      return i > 0 && ["ich", "wir", "sie", "er"].contains(text.words[i - 1].folded)
    }
    if isLow { return FunctionWords.isGrammar(next) || next.isNumeric || Numbers.isSpelt(next) }
    return word.folded.hasSuffix("te")
      || word.folded.hasSuffix("t") && !["der", "des"].contains(next.folded)
        && FunctionWords.isGrammar(next)
  }

  private static func romance(_ i: Int, _ text: TextReading, _ isFirst: Bool) -> Bool {
    let word = text.words[i]
    if word.isCapitalized, !word.startsSentence { return false }
    if follows(i, text) { return true }
    if text.tongue == .es, word.folded.utf8.count > 4, !["comité", "café", "bebé"].contains(word.raw),
      ["é", "ó"].contains(where: word.raw.hasSuffix)
    {
      return true
    }
    // "desde hace ocho años restauro": what ends in "o" after a time is a verb of the first person.
    if text.tongue == .es, i > 0, word.folded.hasSuffix("o"), text.pieceOf[i - 1] == text.pieceOf[i] {
      let before = text.words[i - 1]
      if before.isNumeric || Units.names[before.folded] != nil
        || ["ahora", "ya", "actualmente"].contains(before.folded)
      {
        return true
      }
    }
    guard isFirst, !endsPart(i, text) else { return false }
    let raw = word.raw.lowercased()
    if text.tongue == .fr {
      return ["é", "ée", "és", "ées", "ais", "ait", "er"].contains(where: raw.hasSuffix)
    }
    return ["é", "ó", "aba", "ía", "ado", "ido", "ando", "iendo", "ar"].contains(where: raw.hasSuffix)
  }
}
