internal import Base

/// What somebody is in a post, where a line of a CV names it without a verb: "Leiter der Fachschaft Physik seit 2018",
/// "Responsable des entrées froides depuis 2024", "Responsible for two trainees".
struct Function: Hashable, Sendable {
  /// As it stands after "am", "bin ich", "je suis", "soy".
  var text: String
  /// Whether it says since when.
  var isSince = false

  /// Nil where the line does not begin with what somebody is. O(bytes).
  static func of(_ text: String, in language: LetterLanguage) -> Function? {
    let text = Clause.trimmed(text)
    let words = Words.of(text)
    guard let first = words.first, first.range.lowerBound == 0, words.count > 2 else { return nil }
    let isSince = words.contains { since[language] == $0.folded }
    switch language {
    case .en: return english(text, words).map { Function(text: $0, isSince: isSince) }
    case .de: return german(text, words).map { Function(text: $0, isSince: isSince) }
    case .fr: return isSince ? french(text, words).map { Function(text: $0, isSince: true) } : nil
    case .es: return spanish(text, words).map { Function(text: $0, isSince: isSince) }
    }
  }

  /// Of a statement that was read as one.
  init(told text: String, in language: LetterLanguage) {
    self.text = text
    isSince = Words.of(text).contains { Self.since[language] == $0.folded }
  }

  private init(text: String, isSince: Bool) {
    self.text = text
    self.isSince = isSince
  }

  private static let since: [LetterLanguage: String] = [
    .en: "since", .de: "seit", .fr: "depuis", .es: "desde",
  ]

  /// With its verb, after what stands before it in the sentence in German.
  func told(in language: LetterLanguage, isCurrent: Bool) -> String {
    switch language {
    case .en: (isCurrent ? isSince ? "have been " : "am " : "was ") + text
    case .de: (isCurrent ? "bin ich " : "war ich ") + text
    case .fr: (isCurrent ? "je suis " : "j’étais ") + text
    case .es: (isCurrent ? "soy " : "fui ") + text
    }
  }

  private static func english(_ text: String, _ words: [Word]) -> String? {
    let pairs: Set<String> = ["responsible for", "accountable for", "in charge"]
    if pairs.contains(words[0].folded + " " + words[1].folded) { return Clause.lowercasedFirst(text) }
    let nouns: Set<String> = [
      "aider", "warden", "marshal", "keyholder", "holder", "buddy", "champion", "assessor", "monitor",
    ]
    guard let i = words.prefix(3).firstIndex(where: { nouns.contains($0.folded) }), i + 1 < words.count,
      ["for", "of", "on", "at", "since"].contains(words[i + 1].folded)
    else { return nil }
    let told = Clause.lowercasedFirst(text)
    return EnglishArticle.before(told) + told
  }

  // MARK: German

  private static func german(_ text: String, _ words: [Word]) -> String? {
    let adjectives: Set<String> = ["verantwortlich", "zustandig", "mitverantwortlich"]
    let isAdjective = adjectives.contains(words[0].folded) && words[1].folded == "fur"
    let isDeputy =
      ["stellvertretender", "stellvertretende"].contains(words[0].folded) && isAgent(words[1])
    guard isAdjective || isDeputy || isAgent(words[0]),
      // "Leiter und Mitarbeiter geschult": what was done, not who somebody was.
      GermanClause.endOfPerfect(text) == nil
    else { return nil }
    let told = isAdjective || isDeputy ? Clause.lowercasedFirst(text) : text
    return withTimeFirst(told)
  }

  /// Who somebody is, by how the word ends: "Ansprechpartnerin", "Sicherheitsbeauftragter", "Fachschaftsleiter".
  static func isAgent(_ word: Word) -> Bool {
    guard word.isCapitalized else { return false }
    var text = word.folded
    if text.hasSuffix("in") { text = String(text.dropLast(2)) }
    let endings = [
      "leiter", "sprecher", "vertreter", "betreuer", "partner", "vorsitzende", "vorsitzender", "mentor",
      "pate",
      "koordinator", "tutor", "trainer", "ausbilder", "prufer", "referent", "verwalter", "fuhrer",
      "kassenwart",
      "beauftragte", "beauftragter", "verantwortliche", "verantwortlicher", "mitglied", "anleiter", "dozent",
      "moderator", "ersthelfer", "hausmeister", "stellvertretung", "vertretung",
    ]
    return endings.contains(where: text.hasSuffix) && !text.hasSuffix("vertretung")
  }

  /// "Leiter der Fachschaft seit 2018" -> "seit 2018 Leiter der Fachschaft".
  private static func withTimeFirst(_ text: String) -> String {
    let words = Words.of(text)
    guard let i = words.lastIndex(where: { $0.folded == "seit" }), i > 0, words.count - i <= 3,
      words[words.count - 1].isNumeric
    else { return text }
    let bytes = Array(text.utf8)
    let start = words[i].range.lowerBound
    let head = String(decoding: bytes[..<start], as: UTF8.self).trimmingEnd { " ,".contains($0) }
    return String(decoding: bytes[start...], as: UTF8.self) + " " + head
  }

  // MARK: French, Spanish

  private static func french(_ text: String, _ words: [Word]) -> String? {
    guard Clause.frenchFunctions.contains(words[0].folded) else { return nil }
    return Clause.lowercasedFirst(text)
  }

  private static func spanish(_ text: String, _ words: [Word]) -> String? {
    let functions: Set<String> = [
      "responsable", "encargado", "encargada", "tutor", "tutora", "delegado", "delegada", "coordinador",
      "coordinadora", "jefe", "jefa", "supervisor", "supervisora", "miembro", "secretario", "secretaria",
      "referente", "formador", "formadora", "voluntario", "voluntaria", "presidente", "presidenta", "vocal",
    ]
    guard functions.contains(words[0].folded),
      ["de", "del", "en", "desde", "por"].contains(words[1].folded) || words[1].folded.utf8.count > 6
    else { return nil }
    return Clause.lowercasedFirst(text)
  }
}
