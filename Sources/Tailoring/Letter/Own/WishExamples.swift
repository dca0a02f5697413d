public import Content

/// How wishes begin, to be shown to whoever wrote something else.
extension OwnWord {
  /// Three beginnings in the letter's language, those for `purpose` first.
  public func examples(for purpose: OwnSentence.Purpose) -> [String] {
    let all = Self.beginnings[language] ?? [:]
    let others: [OwnSentence.Purpose] = [.why, .start, .salary]
    return ([purpose] + others.filter { $0 != purpose }).prefix(3).compactMap { all[$0] }
  }

  private static let beginnings: [LetterLanguage: [OwnSentence.Purpose: String]] = [
    .en: [
      .why: "I would like to", .start: "I can start on", .salary: "My salary expectation is",
      .move: "I would gladly move to",
    ],
    .de: [
      .why: "Ich möchte", .start: "Ich kann zum 1. Mai 2027 anfangen",
      .salary: "Meine Gehaltsvorstellung liegt bei", .move: "Für die Stelle ziehe ich gern um",
    ],
    .fr: [
      .why: "J’aimerais", .start: "Je suis disponible dès", .salary: "Mes prétentions salariales sont de",
      .move: "Je suis prêt à déménager",
    ],
    .es: [
      .why: "Me gustaría", .start: "Puedo empezar el", .salary: "Mi expectativa salarial es de",
      .move: "Estoy dispuesto a mudarme a",
    ],
  ]
}
