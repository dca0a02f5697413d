internal import Base

/// A position's title as it stands within a sentence: "a Site Manager", "Projektleiter Brückenbau", "responsable de
/// mantenimiento". nil where it is no single title.
enum RoleName {
  static func inSentence(_ title: String, _ language: LetterLanguage) -> String? {
    let mark = LesserPosts.mark(of: title).map { " (\($0))" } ?? ""
    let bare = plain(Statement.withoutParentheses(title), language)
    let several: Set<String> = ["then", "puis", "dann", "spater", "luego", "despues"]
    guard (1...7).contains(Words.count(in: bare)),
      !Words.of(title).contains(where: { several.contains($0.folded) })
    else { return nil }
    switch language {
    case .en: return withArticle(bare) + mark
    case .de: return germanTitle(bare) + mark
    case .fr, .es: return Clause.lowercasedFirst(bare) + mark
    }
  }

  /// "stellvertretende Filialleiterin": an adjective before a German title is small in a sentence.
  static func germanTitle(_ title: String) -> String {
    let words = title.split(separator: " ")
    func isAdjective(_ word: Substring) -> Bool { isTitleAdjective(String(word)) }
    // "Auszubildende zur Kauffrau" is a noun, "Staatlich anerkannte Erzieherin" none.
    guard words.count > 1, isAdjective(words[0]) || words[0].hasSuffix("lich"),
      words[1].first?.isUppercase ?? false || isAdjective(words[1])
    else { return title }
    return Clause.lowercasedFirst(title)
  }

  static func isTitleAdjective(_ word: String) -> Bool {
    titleAdjectives.contains(where: word.lowercased().hasSuffix)
  }

  /// How adjectives of titles end: "Leitender Oberarzt", "Technische Zeichnerin", "Staatlich anerkannte Erzieherin".
  private static let titleAdjectives =
    ["end", "isch", "prüft", "iert", "stellt", "annt", "ständig", "amtlich", "dig"]
    .flatMap { [$0 + "e", $0 + "er"] } + ["freier", "freie", "erste", "erster", "zweite", "junge"]

  /// "a Site Manager"; a title of one word, or written as in a sentence, has a small letter: "a care assistant".
  static func withArticle(_ title: String) -> String {
    let words = Words.of(title).dropFirst().filter { FunctionWords.isContent($0) }
    let isPlain = words.isEmpty || words.contains { !$0.isCapitalized }
    let told = isPlain && !isDay(title) ? Clause.lowercasedFirst(title) : title
    return (isSingle(title) ? "" : EnglishArticle.before(told)) + told
  }

  /// "Head of Mathematics", "Second in Department": a house has one, and a sentence names it without an article.
  private static func isSingle(_ title: String) -> Bool {
    let words = Words.of(title).map(\.folded)
    return words.count > 2
      && (words[0] == "head" && words[1] == "of" || words[0] == "second" && words[1] == "in")
  }

  /// "Saturday assistant" keeps its capital.
  private static func isDay(_ title: String) -> Bool {
    Words.first(1, of: title).first?.folded.hasSuffix("day") ?? false
  }

  /// Whether a house has one of these: "I am Site Manager at …".
  static func isUnique(_ title: String) -> Bool {
    let heads: Set<String> = ["head", "director", "manager", "chief", "principal", "lead", "matron", "chair"]
    return Words.of(title).count > 1 && Words.of(title).contains { heads.contains($0.folded) }
  }

  /// A title without a comma: "Shift Lead, Maintenance" is a shift lead in maintenance, "Schichtleiter, Instandhaltung" a
  /// Schichtleiter Instandhaltung. Of a second title, or of what only counts ("Band 6"), nothing is said.
  static func plain(_ title: String, _ language: LetterLanguage) -> String {
    let parts = Statement.split(title, at: ", ", most: 2)
    guard parts.count > 1 else { return language == .en ? withField(title) : title }
    let words = Words.of(parts[1])
    let isField =
      (1...3).contains(words.count) && words[0].isCapitalized && !words.contains(where: \.isNumeric)
      && !isTitle(parts[1], words) && !words.contains { counting.contains($0.folded) }
    switch language {
    case .en:
      // "Second in Department, Mathematics" has an "in" already.
      let link = Words.of(parts[0]).contains { $0.folded == "in" } ? " for " : " in "
      return isField ? parts[0] + link + parts[1] : parts[0]
    case .de: return isField ? parts[0] + " " + parts[1] : parts[0]
    case .fr, .es: return parts[0]
    }
  }

  /// "Team Lead Gearbox Development" is a Team Lead in Gearbox Development.
  private static func withField(_ title: String) -> String {
    let words = Words.of(title)
    let heads: Set<String> = [
      "lead", "leader", "manager", "supervisor", "officer", "coordinator", "engineer", "assistant",
    ]
    guard let head = words.firstIndex(where: { heads.contains($0.folded) }), head > 0, head + 1 < words.count,
      words[(head + 1)...].allSatisfy({ $0.isCapitalized && !$0.isNumeric && $0.raw.utf8.count > 2 }),
      let last = words.last, !["er", "or", "ist"].contains(where: last.folded.hasSuffix),
      !counting.contains(words[head + 1].folded),
      !heads.contains(last.folded)
    else { return title }
    let bytes = Array(title.utf8)
    let start = words[head + 1].range.lowerBound
    let gap = bytes[words[head].range.upperBound..<start]
    guard gap.elementsEqual(" ".utf8) else { return title }
    return String(decoding: bytes[..<start], as: UTF8.self) + "in "
      + String(decoding: bytes[start...], as: UTF8.self)
  }

  private static let counting: HashedWords = [
    "band", "grade", "level", "team", "stufe", "gruppe", "part", "class",
  ]

  /// Whether a part names who somebody is.
  private static func isTitle(_ text: String, _ words: [Word]) -> Bool {
    guard let last = words.last?.folded else { return false }
    return ExperienceCues.leads(text)
      || ["er", "or", "ist", "ant", "erin", "orin", "lead"].contains(where: last.hasSuffix)
  }
}
