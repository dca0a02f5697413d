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
      !second.contains(", \(phrases.and) "), !second.contains(";"),
      Words.count(in: first) + Words.count(in: second) <= 34
    else { return nil }
    let isName =
      language == .en && second.hasPrefix("I ") || Words.first(1, of: second).first?.range.lowerBound != 0
    let told = isName ? second : second.prefix(1).lowercased() + second.dropFirst()
    return supported([(first + duty.joining + told, facts)], silently: true)
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

  /// - Parameter lastComma: whether a comma stands before the last, too, since it holds an "and" itself.
  func joined(_ list: [String], lastComma: Bool = false) -> String {
    guard list.count > 1 else { return list.first ?? "" }
    // "den Führerschein Klasse B und BE sowie den Kurs": one "and" is no part of another.
    let hasAnd = language != .en && list.contains { Words.of($0).contains { $0.folded == phrases.and } }
    let and = lastComma && language == .en ? ", and " : hasAnd ? duty.andAlso : " \(phrases.and) "
    return list.dropLast().joined(separator: ", ") + and + list[list.count - 1]
  }
}
