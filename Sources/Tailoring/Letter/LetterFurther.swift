internal import Base
internal import Content

/// Degree, papers and languages that the posting asks for, and when somebody can begin. What is not shown is said to the person alone, in the
/// match report.
extension LetterDraft {
  mutating func further() -> [Sentence] {
    var out: [Sentence] = []
    for school in schools() {
      if let sentence = schooling(school) { out.append(sentence) }
    }
    let papers = papers(isFirst: out.isEmpty)
    if let school = out.last, papers.count == 1, let both = inOne(school, papers[0]) {
      out[out.count - 1] = both
    } else {
      out += papers
    }
    if let last = out.last, let both = withLanguages(last) {
      out[out.count - 1] = both
    } else if let sentence = languages(isFirst: out.isEmpty) {
      out.append(sentence)
    }
    return out + availability()
  }

  /// Two short sentences in one, in some of a person's letters.
  private mutating func inOne(_ a: Sentence, _ b: Sentence) -> Sentence? {
    let first = Clause.trimmed(a.text.plain)
    let second = b.text.plain
    let facts = a.facts + b.facts.filter { !a.facts.contains($0) }
    guard turn("papers", of: 5) < 2, facts.count <= ClaimChecker.mostFacts, !first.contains(": "),
      Words.count(in: first) + Words.count(in: second) <= 34
    else { return nil }
    let isName =
      language == .en && second.hasPrefix("I ") || Words.first(1, of: second).first?.range.lowerBound != 0
    let told = isName ? second : second.prefix(1).lowercased() + second.dropFirst()
    return supported([(first + duty.joining + told, facts)], silently: true)
  }

  /// A short sentence before that of the languages, and these, in one, in some of a person's letters.
  private mutating func withLanguages(_ sentence: Sentence) -> Sentence? {
    let held = spokenLanguages()
    let text = Clause.trimmed(sentence.text.plain)
    guard !held.isEmpty, turn("languages", of: 5) < 2, Words.count(in: text) <= 18,
      sentence.facts.count + held.count <= ClaimChecker.mostFacts, !text.contains(": "), !text.contains(";"),
      !text.contains(", \(phrases.and) "), language != .es || !text.contains(" y ")
    else { return nil }
    let list = joined(held.map(languageName))
    return supported(
      [(text + Self.fill(phrases.andLanguages, ["list": list]), sentence.facts + held.map(\.id))],
      silently: true)
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

  /// The languages to be told.
  private func spokenLanguages() -> [Fact] {
    let asked = asked(.max) { $0.kind == .language && isHeldAsAsked($0) }
    let held = asked + namedLanguages().filter { !asked.contains($0) }
    // Beside another language the letter's own is named as well: all that are asked for stand together.
    let told = Array((held.contains { !isShownByLetter($0) } ? held : []).prefix(ClaimChecker.mostFacts))
    return turn("order of languages", of: 2) == 0 ? told : told.reversed()
  }

  /// Languages of the person that the posting's words name though no demand was read of them, and that they do not call
  /// needless: "Polnisch ist da Gold wert".
  private func namedLanguages() -> [Fact] {
    store.facts.filter { fact in
      guard fact.kind == .language, isHeldAsAsked(fact), !isOwnLanguage(fact),
        let name = fact.text.lines().first.flatMap({ Words.first(1, of: String($0)).first })
      else { return false }
      return posting.text.lines().lazy.filter { Self.mayName(name, in: $0) }
        .flatMap { Sentences.split(String($0)) }.map { Words.of($0) }.contains { words in
          words.contains { $0.folded == name.folded } && !words.contains { Self.needless.contains($0.folded) }
        }
    }
  }

  /// Whether the first letters of a name stand in a line, whatever their case: most lines need no reading. O(bytes).
  private static func mayName(_ name: Word, in line: Substring) -> Bool {
    let start = name.raw.utf8.prefix(4).map { $0 | 0x20 }
    guard start.allSatisfy({ $0 < 0x80 }) else { return true }
    var rest = line.utf8[...]
    while rest.count >= start.count {
      if zip(rest, start).allSatisfy({ $0 | 0x20 == $1 }) { return true }
      rest = rest.dropFirst()
    }
    return false
  }

  private static let needless: Set<String> = [
    "no", "not", "nicht", "kein", "keine", "keinen", "pas", "sin", "ni", "without", "ohne", "sans", "never",
  ]

  /// "Deutsch (fließend, C1)" of "fließend (C1)": no parentheses within others.
  private func languageName(_ fact: Fact) -> String {
    let parts = fact.text.lines().map(String.init)
    let name = language == .fr || language == .es ? Clause.lowercasedFirst(parts[0]) : parts[0]
    let level = parts.count > 1 ? parts[1].replacing(" (", with: ", ").replacing(")", with: "") : nil
    return level.map { "\(name) (\($0))" } ?? name
  }

  private mutating func languages(isFirst: Bool) -> Sentence? {
    let facts = spokenLanguages()
    guard !facts.isEmpty else { return nil }
    if facts.count == 1, turn("level", of: 5) == 0, let text = levelTold(facts[0]),
      let sentence = supported([(text, [facts[0].id])], silently: true)
    {
      return sentence
    }
    let isAlone = isFirst && isThin || facts.contains(where: isOwnLanguage)
    let patterns = isAlone ? plain(phrases.languages) : phrases.languages
    return supported(patterns, ["list": joined(facts.map(languageName))], facts.map(\.id))
  }

  /// "My Irish is fluent (C1).", where the level is said by an adjective.
  private func levelTold(_ fact: Fact) -> String? {
    let parts = fact.text.lines().map(String.init)
    guard parts.count > 1, let adjective = Words.first(1, of: parts[1]).first,
      Self.levels.contains(adjective.folded)
    else { return nil }
    let name = language == .fr || language == .es ? Clause.lowercasedFirst(parts[0]) : parts[0]
    let rest = Clause.trimmed(String(parts[1].dropFirst(adjective.raw.count))).trimming {
      " ,()".contains($0)
    }
    let level = adjective.raw.lowercased() + (rest.isEmpty ? "" : " (\(rest))")
    return Self.fill(phrases.level, ["language": name, "level": level])
  }

  private static let levels: Set<String> = [
    "fluent", "good", "basic", "intermediate", "conversational", "advanced", "verhandlungssicher",
    "fliessend", "gut", "sicher", "courant", "bon", "intermediaire", "avance", "avanzado", "fluido",
    "intermedio", "basico",
  ]

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
