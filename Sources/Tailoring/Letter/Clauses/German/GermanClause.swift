internal import Base

/// German deeds in the first person. CVs write "Nachträge geprüft" or "Leitete ein Team"; an article is put before a noun only
/// where its ending tells its gender.
enum GermanClause {
  static func of(_ text: String) -> String? {
    let words = Words.of(text)
    guard let first = words.first, first.range.lowerBound == 0 else { return nil }
    let isPerfect = participle(text, words) != nil
    let isVerb = ["ich", "habe"].contains(first.folded) || GermanVerbs.isOnlyVerb(first.folded)
    if !isPerfect || isVerb, let told = GermanVerbs.clause(text, words) { return told }
    if !isPerfect, let told = preterite(text, words) { return told }
    return perfect(text, words)
  }

  // MARK: "Leitete ein Team" -> "leitete ich ein Team"

  private static let nouns: HashedWords = [
    "geraete", "projekte", "konzepte", "texte", "berichte", "aspekte", "produkte", "kosten",
  ]

  private static func preterite(_ text: String, _ words: [Word]) -> String? {
    let verb = words[0].folded
    guard words.count > 2, verb.hasSuffix("te"), verb.utf8.count > 4, !nouns.contains(verb),
      words[1].raw.first?.isLowercase == true, articles.contains(words[1].folded)
    else { return nil }
    let rest = String(decoding: Array(text.utf8)[words[1].range.lowerBound...], as: UTF8.self)
    return words[0].raw.lowercased() + " ich " + rest
  }

  // MARK: "Nachträge geprüft und verhandelt" -> "habe ich Nachträge geprüft und verhandelt"

  private static func perfect(_ text: String, _ words: [Word]) -> String? {
    guard let end = participle(text, words), end > 0, let start = opened(text, words),
      !words[...end].contains(where: { received.contains($0.folded) })
    else { return nil }
    return "habe ich " + start
  }

  /// The byte after the participle of "Nachträge geprüft, …"; nil where there is none.
  static func endOfPerfect(_ text: String) -> Int? {
    let words = Words.of(text)
    return participle(text, words).map { words[$0].range.upperBound }
  }

  /// The participle right before a comma, semicolon, colon or the end.
  private static func participle(_ text: String, _ words: [Word]) -> Int? {
    let bytes = Array(text.utf8)
    for (i, word) in words.enumerated() where isParticiple(word) {
      let next = word.range.upperBound < bytes.count ? bytes[word.range.upperBound] : 0x3B
      if next == 0x2C || next == 0x3B || next == 0x3A { return i }
    }
    return nil
  }

  private static func isParticiple(_ word: Word) -> Bool {
    guard !word.isCapitalized, word.folded.utf8.count >= 5 else { return false }
    let text = word.folded
    if received.contains(text) { return false }
    if text.hasSuffix("iert") { return true }
    guard text.hasSuffix("t") || text.hasSuffix("en") else { return false }
    if text.hasPrefix("ge") {
      return text != "gesamt" && text != "gesund" && text != "gegen" && text != "gerechnet"
    }
    let split = [
      "auf", "ein", "aus", "an", "ab", "um", "vor", "zu", "mit", "nach", "durch", "fort", "weiter", "bei",
      "her", "hin", "uber", "zusammen", "frei", "bereit", "fest", "wieder",
    ]
    if split.contains(where: { text.hasPrefix($0 + "ge") }) { return true }
    let inseparable = ["ver", "be", "er", "ent", "zer", "uber", "unter", "voll"]
    return text.hasSuffix("t")
      && inseparable.contains { text.hasPrefix($0) && text.utf8.count > $0.utf8.count + 3 }
      || known.contains(text)
  }
  /// What others do to one's work, or to oneself: "Schlussrechnungen anerkannt" is no "habe ich anerkannt".
  private static let received: HashedWords = [
    "anerkannt", "ausgezeichnet", "ausgewahlt", "befordert", "beauftragt", "belohnt", "benannt", "berufen",
    "bestellt", "bewilligt", "eingeladen", "empfohlen", "ernannt", "genehmigt", "gefordert", "gelobt",
    "geehrt",
    "gewahlt", "nominiert", "patentiert", "pramiert", "vereidigt", "verliehen", "versetzt", "zertifiziert",
    "zugelassen", "zugesprochen", "akkreditiert", "lizenziert", "entsandt", "ubertragen", "bestatigt",
  ]
  private static let known: HashedWords = [
    "ubernommen", "begonnen", "gewonnen", "unterrichtet", "entworfen", "betrieben", "verfasst", "ubergeben",
    "verhandelt", "erhalten", "geschrieben", "vertreten", "vorbereitet", "aufbereitet", "nachbereitet",
    "mitbearbeitet", "beraten", "verladen", "entladen", "beladen", "behandelt", "betreut", "behoben",
    "verbunden", "besprochen", "entschieden", "verglichen", "unterstutzt",
  ]

  private static let articles: HashedWords = [
    "der", "die", "das", "den", "dem", "ein", "eine", "einen", "einem", "einer", "alle", "mehrere", "viele",
    "meine", "neue", "samtliche", "beide", "fur", "mit", "in", "an", "auf", "bei", "von",
    "zu", "zur", "zum", "im", "am", "als", "seit", "uber", "unter", "rund", "knapp", "etwa", "bis",
    "jahrlich", "monatlich", "taglich", "jeden", "jede", "jedes", "zweimal", "einmal", "dreimal",
  ]

  /// The statement with what its first word needs before it; nil where that is not known.
  private static func opened(_ text: String, _ words: [Word]) -> String? {
    let first = words[0]
    if articles.contains(first.folded) || NumberWords.value(of: first.folded) != nil { return lowered(text) }
    // "BIM im Büro", but "das HACCP-Konzept".
    let isCompound = text.dropFirst(first.raw.count).hasPrefix("-")
    if first.isNumeric || isAcronym(first.raw) && !isCompound { return text }
    guard let noun = GermanNouns.head(of: text) else { return nil }
    // "System-FMEA": letters whose gender is not known stand without an article.
    guard let gender = GermanNouns.gender(noun.folded) else { return isAcronym(noun.raw) ? text : nil }
    return gender == .plural ? text : GermanNouns.accusative(gender) + " " + text
  }

  private static func lowered(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }

  private static func isAcronym(_ text: String) -> Bool {
    text.utf8.count > 1 && !text.contains(where: \.isLowercase)
  }
}
