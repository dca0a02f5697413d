internal import Base
internal import Content

/// Languages that the posting asks for, and how well somebody speaks them.
extension LetterDraft {
  mutating func languages(isFirst: Bool) -> Sentence? {
    let facts = spokenLanguages()
    guard !facts.isEmpty else { return nil }
    let isAlone = isFirst && isThin || facts.contains(where: isOwnLanguage)
    var patterns = isAlone ? plain(phrases.languages) : phrases.languages
    var values = ["list": joined(facts.map(languageName))]
    if facts.count == 1, let level = ToldLevel(facts[0].text, in: language) {
      values.merge(level.values) { $1 }
      patterns += phrases.levels + (isAsked(facts[0]) && frames == 0 ? phrases.levelsAsked : [])
    } else if facts.count == 1, let mother = motherTongue(facts[0]) {
      values.merge(mother) { $1 }
      patterns = phrases.mother
    }
    let filled = turned(patterns.filter { Self.isFilled($0, by: values) }).map { Self.fill($0, values) }
    let sentence = supported(varied(filled.map { ($0, facts.map(\.id)) }))
    let asking = phrases.levelsAsked.map { Self.fill($0, values) }
    if let text = sentence?.text.plain, asking.contains(text) { frames += 1 }
    return sentence
  }

  /// A short sentence before that of the languages, and these, in one, in some of a person's letters.
  mutating func withLanguages(_ sentence: Sentence) -> Sentence? {
    let held = spokenLanguages()
    let text = Clause.trimmed(sentence.text.plain)
    guard !held.isEmpty, turn("languages", of: 5) < 2, Words.count(in: text) <= 18,
      sentence.facts.count + held.count <= ClaimChecker.mostFacts, !text.contains(": "), !text.contains(";"),
      !text.contains(", \(phrases.and) "), language != .es || !text.contains(" y ")
    else { return nil }
    var values = ["list": joined(held.map(languageName))]
    if held.count == 1, let level = ToldLevel(held[0].text, in: language) {
      values.merge(level.values) { $1 }
    } else if held.count == 1, let mother = motherTongue(held[0]) {
      values = mother
    }
    let patterns = turned(phrases.andLanguages.filter { Self.isFilled($0, by: values) })
    return supported(
      patterns.map { (text + Self.fill($0, values), sentence.facts + held.map(\.id)) }, silently: true)
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

  private static let needless: HashedWords = [
    "no", "not", "nicht", "kein", "keine", "keinen", "pas", "sin", "ni", "without", "ohne", "sans", "never",
  ]

  /// For the phrases, where a language is the one that somebody grew up with and nothing else is said of it.
  private func motherTongue(_ fact: Fact) -> [String: String]? {
    let parts = fact.text.lines().map(String.init)
    guard parts.count == 2, ToldLanguage.isNative(parts[1]) else { return nil }
    let name = toldName(parts[0])
    let isVowel = "aeiouhy".contains(Words.folded(name).first ?? "b")
    return ["mother": name, "tongue": isVowel ? "l’" + name : "le " + name]
  }

  /// A language by its name in the letter's language, where that is known.
  private func toldName(_ name: String) -> String {
    let own = language == .fr || language == .es ? Clause.lowercasedFirst(name) : name
    // "Swiss German" is more than its term.
    guard Words.count(in: name) == 1 else { return own }
    return table.terms(in: name).lazy.compactMap { ToldLanguage.name(of: $0.name, in: language) }.first ?? own
  }

  /// "Deutsch (fließend, C1)" of "fließend (C1)": no parentheses within others.
  private func languageName(_ fact: Fact) -> String {
    let parts = fact.text.lines().map(String.init)
    let name = toldName(parts[0])
    let said = parts.count > 1 ? parts[1].replacing(" (", with: ", ").replacing(")", with: "") : nil
    let level = said.map { ToldLanguage.level($0, in: language) }
    return level.map { "\(name) (\($0))" } ?? name
  }

  /// Whether the posting asks for a language by its name.
  private func isAsked(_ fact: Fact) -> Bool {
    let names = Set(table.terms(in: fact.text).map(\.name))
    return tailored.matches.contains { match in
      match.requirement.languageLevels.contains { names.contains($0.language.name) }
    }
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
}
