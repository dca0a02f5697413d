internal import Base
internal import Content

/// Degree, papers and languages that the posting asks for, and when somebody can begin. What is not shown is said to the person alone, in the
/// match report.
extension LetterDraft {
  mutating func further() -> [Sentence] {
    var out: [Sentence] = []
    let school = asked(1) { $0.kind == .education }.first
    if let school, let sentence = schooling(school) { out.append(sentence) }
    out += papers(isFirst: out.isEmpty)
    if let sentence = languages(isFirst: out.isEmpty) { out.append(sentence) }
    return out + availability()
  }

  /// Facts that answer requirements, in the order of these.
  func asked(_ most: Int, _ isMeant: (Fact) -> Bool) -> [Fact] {
    var found: [Fact] = []
    for match in tailored.matches where match.verdict != .notShown {
      for evidence in match.evidence {
        if let fact = store[evidence.fact], isMeant(fact), !found.contains(fact) { found.append(fact) }
      }
    }
    return Array(found.prefix(most))
  }

  private mutating func languages(isFirst: Bool) -> Sentence? {
    let held = asked(.max) { $0.kind == .language && isHeldAsAsked($0) }
    // Beside another language the letter's own is named as well: all that are asked for stand together.
    let facts = Array((held.contains { !isShownByLetter($0) } ? held : []).prefix(ClaimChecker.mostFacts))
    guard !facts.isEmpty else { return nil }
    let list = facts.map { fact in
      let parts = fact.text.lines().map(String.init)
      let name = language == .fr || language == .es ? Clause.lowercasedFirst(parts[0]) : parts[0]
      // "Deutsch (fließend, C1)" of "fließend (C1)": no parentheses within others.
      let level = parts.count > 1 ? parts[1].replacing(" (", with: ", ").replacing(")", with: "") : nil
      return level.map { "\(name) (\($0))" } ?? name
    }
    let isAlone = isFirst || facts.contains(where: isOwnLanguage)
    let patterns = isAlone ? beginning(phrases.languages) : phrases.languages
    return supported(patterns, ["list": joined(list)], facts.map(\.id))
  }

  /// Whether a language is spoken as well as the posting asks: less is not advertised.
  private func isHeldAsAsked(_ fact: Fact) -> Bool {
    guard let level = LanguagePattern.level(in: Words.of(fact.text)) else { return true }
    let names = Set(table.terms(in: fact.text).map(\.name))
    return !tailored.matches.contains { match in
      match.requirement.languageLevels.contains { demand in
        names.contains(demand.language.name) && demand.level.map { level < $0 } ?? false
      }
    }
  }

  private func isOwnLanguage(_ fact: Fact) -> Bool {
    table.terms(in: fact.text).contains { $0.name == Self.ownNames[language] }
  }

  /// A letter shows its own language by itself to whoever asks for no level of it, or of somebody who grew up with it.
  private func isShownByLetter(_ fact: Fact) -> Bool {
    guard isOwnLanguage(fact), let own = Self.ownNames[language] else { return false }
    let hasLevel = tailored.matches.contains { match in
      match.requirement.languageLevels.contains { $0.language.name == own && $0.level != nil }
    }
    let level = LanguagePattern.level(in: Words.of(fact.text))
    return !isThin || !hasLevel || level == nil || level == .native
  }

  private static let ownNames: [LetterLanguage: String] = [
    .en: "English", .de: "German", .fr: "French", .es: "Spanish",
  ]

  /// - Parameter lastComma: whether a comma stands before the last, too, since it holds an "and" itself.
  func joined(_ list: [String], lastComma: Bool = false) -> String {
    guard list.count > 1 else { return list.first ?? "" }
    // "den Führerschein Klasse B und BE sowie den Kurs": one "and" is no part of another.
    let hasAnd = language != .en && list.contains { Words.of($0).contains { $0.folded == phrases.and } }
    let and = lastComma && language == .en ? ", and " : hasAnd ? duty.andAlso : " \(phrases.and) "
    return list.dropLast().joined(separator: ", ") + and + list[list.count - 1]
  }
}
