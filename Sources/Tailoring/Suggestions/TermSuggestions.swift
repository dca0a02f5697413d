internal import Base
internal import Content

/// Words of a text that name a term.
private struct Naming {
  var term: Int
  var text: String
  /// UTF-8 bytes.
  var range: Range<Int>
  var words: [Word]

  static func all(in text: String, _ table: TermTable) -> [Naming] {
    let words = Words.of(text)
    return table.hits(in: words).map { hit in
      let named = Array(words[hit.words])
      let range = named[0].range.lowerBound..<named[named.count - 1].range.upperBound
      return Naming(
        term: hit.term, text: String(decoding: Array(text.utf8)[range], as: UTF8.self), range: range,
        words: named)
    }
  }

  /// Whether it is a part of a longer word: the last of "CAM-ICU".
  func isJoined(in text: String) -> Bool {
    let bytes = Array(text.utf8)
    let around = [
      range.lowerBound > 0 ? bytes[range.lowerBound - 1] : 0x20,
      range.upperBound < bytes.count ? bytes[range.upperBound] : 0x20,
    ]
    return around.contains { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") || $0 >= 0x80 }
  }

  var keys: [UInt64] { words.map(\.key) }
  var folded: [String] { words.map(\.folded) }
  /// Whether its last word is in the singular.
  var isSingular: Bool { words.last.map { Stemmer.singular($0.folded) == $0.folded } ?? true }
}

extension SuggestionFinder {
  /// The posting's name for what the person names otherwise, where both are names of one term and one is short for the
  /// other: the table's other names may mean a little less or more.
  func ownTerms() -> [Suggestion] {
    let facts = shown.facts.filter { $0.kind == .skill || $0.kind == .highlight }
    let named = facts.map { Naming.all(in: $0.quote, vocabulary.claims) }
    var out: [Suggestion] = []
    var done: Set<Int> = []
    for requirement in requirements {
      for asked in Naming.all(in: requirement.text, vocabulary.claims) where done.insert(asked.term).inserted
      {
        let own = named.joined().filter { $0.term == asked.term }
        // Where the person says it in the posting's words too, nothing is gained.
        if own.contains(where: { $0.keys == asked.keys }) { continue }
        for (fact, namings) in zip(facts, named) {
          guard out.count < Self.most,
            let naming = namings.first(where: { own in
              own.term == asked.term && SameName.holds(own.text, asked.text) && !own.isJoined(in: fact.quote)
            }), var found = replacing(naming, by: asked, in: fact)
          else { continue }
          found.effects = [.init(.named, requirement)]
          out.append(found)
          break
        }
      }
    }
    return out
  }

  private func replacing(_ own: Naming, by asked: Naming, in fact: Fact) -> Suggestion? {
    let bytes = Array(fact.quote.utf8)
    let isWhole = own.range == 0..<bytes.count
    guard isWhole || isSafe(own, asked, in: fact), asked.text.utf8.count <= 60 else { return nil }
    let name =
      isWhole || own.words[0].startsSentence ? Self.capitalized(asked.text, like: own.text) : asked.text
    let after = String(
      decoding: bytes[..<own.range.lowerBound] + Array(name.utf8) + bytes[own.range.upperBound...],
      as: UTF8.self)
    guard after != fact.quote, checker.problems(in: after, restingOn: [fact.id]).isEmpty else { return nil }
    return Suggestion(
      .replace, "Say “\(name)” where you say “\(own.text)”", section: Self.section(fact), evidence: [fact],
      before: fact.quote, after: after,
      description: "The posting says “\(asked.text)”; both are names of the same.")
  }

  /// Whether one name can stand for the other within a sentence: in English, with the same number, behind no "a" or "an".
  private func isSafe(_ own: Naming, _ asked: Naming, in fact: Fact) -> Bool {
    guard tailored.profile.language.tag.hasPrefix("en"), own.isSingular == asked.isSingular else {
      return false
    }
    let words = Words.of(fact.quote)
    let before = words.last { $0.range.upperBound <= own.range.lowerBound }
    return before.map { !["a", "an"].contains($0.folded) } ?? true
  }

  private static func capitalized(_ text: String, like model: String) -> String {
    guard model.first?.isUppercase ?? false, let first = text.first, first.isLowercase else { return text }
    return first.uppercased() + text.dropFirst()
  }

  /// Skills that the posting asks for and a statement proves, but the list of skills does not name.
  func provenSkills() -> [Suggestion] {
    let listed = Set(
      shown.facts.filter { $0.kind == .skill || $0.kind == .skillGroup }.flatMap {
        Naming.all(in: $0.text, vocabulary.claims).map(\.term)
      })
    let statements = shown.facts.filter { $0.kind == .highlight }
    let named = statements.map { Naming.all(in: $0.quote, vocabulary.claims) }
    var out: [Suggestion] = []
    var done = listed
    for requirement in requirements {
      for asked in Naming.all(in: requirement.text, vocabulary.claims) where done.insert(asked.term).inserted
      {
        let entry = vocabulary.claims.entries[asked.term]
        // Other names in the table are of people and places of work as well: "nurses" is no skill.
        guard entry.kind == .skill, let group = group(for: entry.domain), out.count < Self.most else {
          continue
        }
        for (fact, namings) in zip(statements, named) {
          guard let naming = namings.first(where: { $0.term == asked.term }), proves(fact, naming),
            naming.folded == Words.of(entry.name).map(\.folded) || SameName.holds(naming.text, entry.name)
          else { continue }
          var found = Suggestion(
            .add, "Name “\(naming.text)” among your skills", section: "skills", evidence: [group, fact],
            before: group.quote, after: Self.capitalized(naming.text, like: "A"),
            description: "The posting asks for it, and a statement of yours proves it.")
          found.effects = [.init(.named, requirement)]
          out.append(found)
          break
        }
      }
    }
    return out
  }

  /// Words of statements about what was given up.
  private static let leaving = PhraseSet(
    """
    away from|instead of|replaced|replacing|retired|abandoned|weg von|statt|anstelle|abgelöst|ersetzt|au lieu|remplacé|remplaçant|
    en lugar|reemplazado
    """)

  /// Whether a statement says without ifs and buts that the person did it.
  private func proves(_ fact: Fact, _ naming: Naming) -> Bool {
    let words = Words.of(fact.quote)
    return !ClaimLexicon.negators.contains(anyIn: words) && !ClaimLexicon.hedges.contains(anyIn: words)
      && !Self.leaving.contains(anyIn: words)
      && checker.problems(in: naming.text, restingOn: [fact.id]).isEmpty
  }

  /// The group with most skills of a field; where none has any, none.
  private func group(for domain: String) -> Fact? {
    let groups = shown.facts.filter { $0.kind == .skillGroup }
    let counts = groups.map { group in
      Naming.all(in: group.text, vocabulary.claims).count {
        vocabulary.claims.entries[$0.term].domain == domain
      }
    }
    guard let best = counts.indices.max(by: { (counts[$0], $1) < (counts[$1], $0) }), counts[best] > 0 else {
      return nil
    }
    return groups[best]
  }
}
