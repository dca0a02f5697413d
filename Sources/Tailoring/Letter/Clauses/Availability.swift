internal import Base

/// What a profile says of the time that somebody has for a post, as a sentence: "Available from 1 March" becomes "I am
/// available from 1 March."
enum Availability {
  /// Nil where the words do not begin so. O(bytes).
  static func told(_ text: String, in language: LetterLanguage) -> String? {
    let text = Clause.trimmed(text)
    guard Words.count(in: text) <= 24 else { return nil }
    for (opening, start) in openings[language]! where text.hasPrefix(opening) {
      return start + text.dropFirst(opening.count) + "."
    }
    return language == .de ? german(text) : nil
  }

  /// How such words begin, and what a sentence has in their place.
  private static let openings: [LetterLanguage: [(String, String)]] = [
    .en: [
      ("Available ", "I am available "), ("Can start ", "I can start "),
      ("Able to start ", "I am able to start "),
      ("Free to start ", "I am free to start "), ("Able to work ", "I am able to work "),
      ("Willing to work ", "I am willing to work "), ("Notice period: ", "My notice period is "),
      ("I am available ", "I am available "), ("I can start ", "I can start "),
      ("I can work ", "I can work "),
    ],
    .de: [
      ("Kündigungsfrist: ", "Meine Kündigungsfrist beträgt "), ("Verfügbar ", "Verfügbar bin ich "),
      ("Ich bin ab ", "Ich bin ab "), ("Ich kann ab ", "Ich kann ab "), ("Bereit zu ", "Ich bin bereit zu "),
      ("Bereit zur ", "Ich bin bereit zur "),
    ],
    .fr: [
      ("Disponible ", "Je suis disponible "), ("Libre ", "Je suis libre "), ("Mobile ", "Je suis mobile "),
      ("Préavis : ", "Mon préavis est de "), ("Je suis disponible ", "Je suis disponible "),
    ],
    .es: [
      ("Disponible ", "Estoy disponible "), ("Disponibilidad ", "Tengo disponibilidad "),
      ("Preaviso: ", "Mi preaviso es de "), ("Estoy disponible ", "Estoy disponible "),
      ("Tengo disponibilidad ", "Tengo disponibilidad "),
    ],
  ]

  /// Where somebody lives: `{town}`.
  static let homes: [LetterLanguage: [String]] = [
    .en: ["I live in {town}", "I live in {town}, where the post is", "My home is in {town}"],
    .de: ["Ich wohne in {town}", "Ich wohne in {town}, wo auch die Stelle ist"],
    .fr: ["J’habite à {town}", "J’habite à {town}, où se trouve le poste"],
    .es: ["Vivo en {town}", "Vivo en {town}, donde está el puesto"],
  ]

  /// "I live in Leeds and am available from 1 March.", either first; none where the second has another subject or is long.
  static func joined(_ home: String, _ told: String, in language: LetterLanguage) -> [String] {
    let (subject, and) = [
      LetterLanguage.en: ("I ", ", and I "), .de: ("Ich ", " und "), .fr: ("Je ", ", et je "),
      .es: ("", ", y "),
    ][language]!
    guard told.hasPrefix(subject), home.hasPrefix(subject) || language == .fr, Words.count(in: told) <= 16
    else { return [] }
    let time = Clause.trimmed(told)
    let rest = language == .es ? Clause.lowercasedFirst(time) : String(time.dropFirst(subject.count))
    let back =
      language == .de || language == .en
      ? String(home.dropFirst(subject.count)) : Clause.lowercasedFirst(home)
    let short = language == .fr ? " et je " : language == .en ? " and " : and
    let isPlain = !home.contains(",")
    let other = language == .fr ? ", et " : and
    return (isPlain ? [home + short + rest + "."] : []) + [
      home + and + rest + ".", time + other + back + ".",
    ]
  }

  /// "Eintritt ab 1. April möglich, Schichtdienst gewohnt": the verb goes where it belongs.
  private static func german(_ text: String) -> String? {
    let parts = Statement.split(text, at: ", ").map { part -> String? in
      if let time = between("Ab ", part, " verfügbar") { return "ab \(time) bin ich verfügbar" }
      if let time = between("Eintritt ab ", part, " möglich") { return "der Eintritt ist ab \(time) möglich" }
      if part.hasSuffix(" gewohnt") { return part.dropLast(" gewohnt".count) + " bin ich gewohnt" }
      return nil
    }
    let told = parts.compactMap { $0 }
    guard told.count == parts.count, let first = told.first else { return nil }
    return first.prefix(1).uppercased() + told.joined(separator: ", ").dropFirst() + "."
  }

  private static func between(_ head: String, _ text: String, _ tail: String) -> String? {
    guard text.hasPrefix(head), text.hasSuffix(tail), text.count > head.count + tail.count else { return nil }
    return String(text.dropFirst(head.count).dropLast(tail.count))
  }
}
