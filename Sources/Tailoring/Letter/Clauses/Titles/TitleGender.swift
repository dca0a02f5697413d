/// Whether somebody's own titles are feminine or masculine, and a posting's title in that form: "Coordinador/a" as
/// "Coordinadora", "Chargé(e) de recrutement" as "chargée de recrutement", "Auditeur junior" as "auditrice junior".
enum TitleGender: Hashable, Sendable {
  case feminine, masculine

  /// By the titles that somebody has or had; nil where they do not say, or say both. O(bytes).
  init?(of titles: [String], in language: LetterLanguage) {
    let found = Set(
      titles.compactMap { title in Words.first(1, of: title).first.flatMap { Self.of($0, language) } })
    guard found.count == 1, let one = found.first else { return nil }
    self = one
  }

  private static func of(_ word: Word, _ language: LetterLanguage) -> TitleGender? {
    let text = word.raw.lowercased()
    func ends(_ list: [String]) -> Bool { list.contains(where: text.hasSuffix) }
    switch language {
    case .es:
      if ends(["ista", "guía", "atleta", "poeta"]) { return nil }
      if ends(["ora", "era", "ica", "ada", "aria", "enta", "ogada", "ada", "ógica", "óloga", "ñera", "cta"]) {
        return .feminine
      }
      return ends(["or", "ero", "ico", "ado", "ario", "ólogo", "ñero", "cto"]) ? .masculine : nil
    case .fr:
      if ends(["euse", "trice", "ière", "ienne", "ante", "ée", "eure", "effe"]) { return .feminine }
      return ends(["eur", "ier", "ien", "ant", "é"]) ? .masculine : nil
    case .de: return GermanTitles.isOfWoman(text) ? .feminine : GermanTitles.isOfMan(text) ? .masculine : nil
    case .en: return nil
    }
  }

  // MARK: A posting's title

  /// `title` in this form, its double forms resolved; French and German nouns of agents that stand alone, too. O(bytes).
  func told(_ title: String, in language: LetterLanguage) -> String {
    if language == .de { return GermanTitles.told(title, self) }
    guard language == .es || language == .fr else { return title }
    let parts = title.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let words = Self.single(parts, self, language)
    // "Infirmier coordinateur de nuit": what stands with the noun, up to what belongs to it.
    let end = words.firstIndex {
      Self.links.contains($0.lowercased()) || $0.contains("’") || $0.contains("'")
    }
    return words.enumerated().map { i, word in
      if let both = Self.double(word) { return self == .feminine ? both.feminine : both.masculine }
      guard language == .fr, self == .feminine, i < end ?? words.count else { return word }
      return (i == 0 ? Self.feminine(word) : Self.feminineBeside(word)) ?? word
    }.joined(separator: " ")
  }

  private static let links: HashedWords = [
    "de", "du", "des", "en", "à", "au", "aux", "pour", "et", "–", "-", "/", "|", "sur", "chez",
  ]

  /// "Infirmière / Infirmier aux urgences" -> "Infirmière aux urgences": of two forms the one that is meant.
  private static func single(_ words: [String], _ gender: TitleGender, _ language: LetterLanguage) -> [String]
  {
    guard words.count > 2, words[1] == "/",
      let first = of(Words.first(1, of: words[0]).first, language),
      let second = of(Words.first(1, of: words[2]).first, language), first != second
    else { return words }
    return [first == gender ? words[0] : words[2]] + words.dropFirst(3)
  }

  private static func of(_ word: Word?, _ language: LetterLanguage) -> TitleGender? {
    word.flatMap { of($0, language) }
  }

  /// Beside a noun: "coordinateur" -> "coordinatrice", "supérieur" -> "supérieure", "commercial" -> "commerciale".
  private static func feminineBeside(_ word: String) -> String? {
    func ends(_ text: String) -> Bool { word.hasSuffix(text) && word.count > text.count + 1 }
    if ends("érieur") { return word + "e" }
    if ends("if") { return word.dropLast() + "ve" }
    if ends("al") || ends("el") { return ends("el") ? word + "le" : word + "e" }
    // "contrôle qualité" is a noun, "expérimenté" none.
    if ends("té"), !ends("enté") { return nil }
    return ends("teur") || ends("ien") || ends("ier") || ends("é") || ends("ant") ? feminine(word) : nil
  }

  /// "Técnico/a", "Chargé(e)", "chef·fe", "Consultor(a)": both forms of a word; nil where it has one.
  static func double(_ word: String) -> (feminine: String, masculine: String)? {
    var text = Substring(word)
    var tail = ""
    if let last = text.last, ",.:;".contains(last) {
      tail = String(last)
      text.removeLast()
    }
    guard let mark = text.firstIndex(where: { "/(·•-".contains($0) }), mark > text.startIndex else {
      return nil
    }
    let stem = String(text[..<mark])
    let ending = text[mark...].filter { $0.isLetter }
    guard text[mark...].allSatisfy({ $0.isLetter || "/()·•-".contains($0) }),
      let feminine = feminine(stem, ending: ending)
    else { return nil }
    return (feminine + tail, stem + tail)
  }

  private static func feminine(_ stem: String, ending: String) -> String? {
    switch ending {
    case "a" where stem.hasSuffix("o") || stem.hasSuffix("e"): String(stem.dropLast()) + "a"
    case "a" where stem.hasSuffix("r") || stem.hasSuffix("n") || stem.hasSuffix("l"): stem + "a"
    case "e", "ne", "fe", "le", "te": stem + ending
    case "ora", "era", "ica", "ada", "oga", "aria":
      stem.hasSuffix(ending.dropLast()) ? stem + "a" : String(stem.dropLast(ending.count)) + ending
    case "trice", "rice": stem.hasSuffix("teur") ? String(stem.dropLast(3)) + "rice" : nil
    case "euse": stem.hasSuffix("eur") ? String(stem.dropLast(1)) + "se" : nil
    case "ière", "ère": stem.hasSuffix("er") ? String(stem.dropLast(2)) + "ère" : nil
    case "ienne", "enne": stem.hasSuffix("ien") ? stem + "ne" : nil
    default: nil
    }
  }

  /// "Auditeur" -> "Auditrice", "Vendeur" -> "Vendeuse", "Assistant" -> "Assistante", "Chargé" -> "Chargée".
  private static func feminine(_ word: String) -> String? {
    func ends(_ text: String) -> Bool { word.hasSuffix(text) && word.count > text.count + 1 }
    let same: Set<String> = ["ingénieur", "professeur", "auteur"]
    if same.contains(word.lowercased()) { return word + "e" }
    if ends("teur") { return word.dropLast(3) + (asEuse.contains(word.lowercased()) ? "euse" : "rice") }
    if ends("eur") { return word.dropLast() + "se" }
    if ends("ien") { return word + "ne" }
    if ends("ier") { return word.dropLast(2) + "ère" }
    return ends("ant") || ends("é") ? word + "e" : nil
  }

  private static let asEuse: HashedWords = [
    "acheteur", "porteur", "monteur", "transporteur", "chanteur", "prêteur",
  ]
}
