internal import Base

/// German statements in the first person. CVs write "Nachträge geprüft", "Bauleitung für fünf Brücken" or "Leitete ein Team";
/// an article is put before a noun only where its ending tells its gender.
enum GermanClause {
  static func of(_ text: String) -> String? {
    let words = Words.of(text)
    guard let first = words.first, first.range.lowerBound == 0 else { return nil }
    if first.folded == "ich", words.count > 1 {
      return nil
    }
    if let told = preterite(text, words), participle(text, words) == nil || irregular.contains(first.folded) {
      return told
    }
    return perfect(text, words) ?? duty(text, words)
  }

  // MARK: "Leitete ein Team" -> "leitete ich ein Team"

  private static let irregular: Set<String> = [
    "schrieb", "ubernahm", "hielt", "gab", "begann", "brachte", "fuhr", "baute", "plante", "trug", "schuf",
    "gewann", "nahm", "sprach", "half", "betrieb", "entwarf", "verfasste", "leitete", "fuhrte",
  ]
  private static let nouns: Set<String> = [
    "geraete", "projekte", "konzepte", "texte", "berichte", "aspekte", "produkte", "kosten",
  ]

  private static func preterite(_ text: String, _ words: [Word]) -> String? {
    let verb = words[0].folded
    let known =
      irregular.contains(verb)
      || (verb.hasSuffix("te") && verb.utf8.count > 4 && words.count > 2
        && words[1].raw.first?.isLowercase == true && articles.contains(words[1].folded)
        && !nouns.contains(verb))
    guard known, words.count > 1 else { return nil }
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
  private static let received: Set<String> = [
    "anerkannt", "ausgezeichnet", "ausgewahlt", "befordert", "beauftragt", "belohnt", "benannt", "berufen",
    "bestellt", "bewilligt", "eingeladen", "empfohlen", "ernannt", "genehmigt", "gefordert", "gelobt",
    "geehrt",
    "gewahlt", "nominiert", "patentiert", "pramiert", "vereidigt", "verliehen", "versetzt", "zertifiziert",
    "zugelassen", "zugesprochen", "akkreditiert", "lizenziert", "entsandt", "ubertragen", "bestatigt",
  ]
  private static let known: Set<String> = [
    "ubernommen", "begonnen", "gewonnen", "unterrichtet", "entworfen", "betrieben", "verfasst", "ubergeben",
    "verhandelt", "erhalten", "geschrieben", "vertreten",
  ]

  private static let articles: Set<String> = [
    "der", "die", "das", "den", "dem", "ein", "eine", "einen", "einem", "einer", "alle", "mehrere", "viele",
    "meine", "neue", "samtliche", "beide", "fur", "mit", "in", "an", "auf", "bei", "von",
    "zu", "zur", "zum", "im", "am", "als", "seit", "uber", "unter", "rund", "knapp", "etwa", "bis",
    "jahrlich", "monatlich", "taglich",
  ]

  /// The statement with what its first word needs before it; nil where that is not known.
  private static func opened(_ text: String, _ words: [Word]) -> String? {
    let first = words[0]
    if articles.contains(first.folded) || NumberWords.value(of: first.folded) != nil { return lowered(text) }
    if first.isNumeric || isAcronym(first.raw) || isPlural(first.folded) { return text }
    guard let article = accusative(first.folded, next: words.dropFirst().first) else { return nil }
    return article + " " + text
  }

  private static func lowered(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }

  private static func isAcronym(_ text: String) -> Bool {
    text.utf8.count > 1 && !text.contains(where: \.isLowercase)
  }

  private static func isPlural(_ text: String) -> Bool {
    [
      "ungen", "ionen", "heiten", "nachweise", "trage", "skripte", "projekte", "plane", "krafte", "konzepte",
      "berichte", "kurse", "prozesse", "studierende", "mitarbeiter", "patienten", "patientinnen",
      "schulerinnen", "schuler", "teams", "schichten", "workshops", "gutachten", "daten", "arbeiten",
      "klassen", "angehorige", "auszubildende", "kinder", "brucken", "anlagen", "ablaufe", "standards",
      "verhandlungen", "prufungen",
    ].contains { text.hasSuffix($0) }
  }

  private static func isFeminine(_ text: String) -> Bool {
    [
      "ung", "heit", "keit", "schaft", "ion", "tat", "pflege", "analyse", "statik", "software", "datenbank",
      "gruppe", "arbeit", "aufsicht",
    ].contains { text.hasSuffix($0) } && text != "sprung"
  }

  private static func isMasculine(_ text: String) -> Bool {
    [
      "bau", "betrieb", "entwurf", "einsatz", "dienst", "plan", "ablauf", "prozess", "kurs", "umzug",
      "wechsel", "bereich", "leitfaden", "haushalt", "einkauf", "vertrieb",
    ].contains { text.hasSuffix($0) }
  }

  private static func isNeuter(_ text: String) -> Bool {
    [
      "projekt", "konzept", "team", "system", "programm", "handbuch", "budget", "management", "modell",
      "werkzeug", "labor", "netzwerk", "controlling",
    ].contains { text.hasSuffix($0) }
  }

  /// A hyphenated first word is judged by its last part.
  private static func accusative(_ first: String, next: Word?) -> String? {
    if isFeminine(first) { return "die" }
    if isMasculine(first) { return "den" }
    return isNeuter(first) ? "das" : nil
  }

  // MARK: "Bauleitung für fünf Brücken" -> "gehörte zu meinen Aufgaben die Bauleitung für fünf Brücken"

  private static func duty(_ text: String, _ words: [Word]) -> String? {
    guard participle(text, words) == nil, words.count > 1 else { return nil }
    let first = words[0]
    let told = withTailInParentheses(text)
    let isCount = first.isNumeric || (NumberWords.value(of: first.folded) ?? 0) > 1
    if isCount, words[1].isCapitalized { return "gehörten zu meinen Aufgaben " + lowered(told) }
    let article =
      isFeminine(first.folded)
      ? "die" : isMasculine(first.folded) ? "der" : isNeuter(first.folded) ? "das" : nil
    guard let article, first.isCapitalized else { return nil }
    guard !words.prefix(4).dropFirst().contains(where: { $0.folded == "und" }) else { return nil }
    return "gehörte zu meinen Aufgaben " + article + " " + told
  }

  /// "…, bis zu 45 Personen": a figure that hangs on behind a comma.
  private static func withTailInParentheses(_ text: String) -> String {
    guard let (head, tail) = Clause.tail(of: text) else { return text }
    let starts = ["bis", "rund", "knapp", "etwa", "uber", "je"]
    guard let first = Words.of(tail).first, first.isNumeric || starts.contains(first.folded) else {
      return text
    }
    return head + " (" + tail + ")"
  }
}
