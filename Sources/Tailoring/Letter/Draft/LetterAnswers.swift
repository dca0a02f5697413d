internal import Base
internal import Content

/// Statements that show what the posting names, in its own words for it.
extension LetterDraft {
  /// Statements that show a term which the posting names, the strongest first.
  func answers() -> [Proof] {
    let leftOut = Set(tailored.leftOut.map(\.fact))
    var out: [Proof] = []
    for match in tailored.matches where match.verdict != .notShown && match.requirement.kind != .language {
      for (rank, found) in match.evidence.enumerated() {
        guard let fact = store[found.fact], isTellable(fact),
          fact.path.hasPrefix("work") || isOfProject(fact),
          let asked = askedWords(match.requirement, shownBy: fact)
        else { continue }
        var worth = match.requirement.weight * found.score / Double(1 + rank) * fitness(fact)
        if statement(fact) == nil { worth *= 3 }
        if fact.dates?.isCurrent == true { worth *= 1.4 }
        if match.requirement.terms.contains(where: { quotedTerms.contains($0.index) }) { worth *= 1.3 }
        worth *= (leftOut.contains(fact.id) ? 0.5 : 1) * calling.weight(of: fact.text, in: language)
        // What is asked for is named only where the letter's own words show it.
        let isTold = told(fact, shows: match.requirement)
        out.append(
          Proof(
            fact: fact, worth: (isTold ? 1 : 0.7) * worth, asked: isTold ? asked : nil,
            text: isTold ? naming(match.requirement, in: fact) : nil))
      }
    }
    return out.enumerated().sorted { ($1.element.worth, $0.offset) < ($0.element.worth, $1.offset) }
      .map(\.element)
  }

  /// The words for a fact, of whose lists in parentheses only what the requirement names is left: "(Kafka, Flink)" becomes
  /// "with Kafka".
  private func naming(_ requirement: Requirement, in fact: Fact) -> String {
    Statement.replacingLists(text(of: fact)) { item in
      let shown = table.terms(in: item).map(\.index)
      let isAsked = requirement.terms.contains { term in shown.contains { table.shows($0, term.index) } }
      return isAsked ? phrases.with + " " + item : nil
    }
  }

  /// Whether the letter itself, and not only the CV, names what is asked for.
  private func told(_ fact: Fact, shows requirement: Requirement) -> Bool {
    guard let statement = statement(naming(requirement, in: fact)) else { return false }
    let shown = table.terms(in: statement.told(in: language)).map(\.index)
    return requirement.terms.contains { term in shown.contains { table.shows($0, term.index) } }
  }

  /// Terms that only name the person's trade, as every posting of it does: "nursing" to a nurse.
  private var trade: Set<Int> {
    let titles = tailored.source.work.flatMap { [$0.position?.plain] + $0.roles.map { $0.position?.plain } }
    let names = (titles + [tailored.source.basics.label?.plain]).compactMap { $0 }
    let named = names.flatMap { table.terms(in: $0).map(\.index) }
    return Set(named + named.flatMap { table.entries[$0].ancestors })
  }

  /// The posting's words for something that both it and `fact` name, as they stand within a sentence.
  private func askedWords(_ requirement: Requirement, shownBy fact: Fact) -> String? {
    let told = statement(naming(requirement, in: fact))?.told(in: language) ?? text(of: fact)
    let shown = table.terms(in: told).map(\.index)
    for term in requirement.terms where !trade.contains(term.index) {
      let entry = table.entries[term.index]
      guard entry.kind != .language, entry.domain != "office", !Self.broad.contains(entry.name),
        shown.contains(where: { table.shows($0, term.index) }),
        let words = phrase(term.index, in: requirement.text), words.utf8.count > 2
      else { continue }
      return quoted(words, entry.name)
    }
    return nil
  }

  /// Within the language's quotation marks; English has none where the term can stand without an article, and takes the
  /// table's letter case at the start of a requirement.
  func quoted(_ words: String, _ name: String) -> String {
    let marked = Self.fill(phrases.quoted, ["term": words])
    guard language == .en else { return marked }
    let countable: Set<String> = [
      "record", "system", "plan", "programme", "program", "unit", "project", "team", "process", "product",
      "budget", "school", "database", "nurse", "manager", "engineer", "patient", "pipeline", "warehouse",
    ]
    if let last = Words.of(words).last, countable.contains(last.folded) {
      return EnglishArticle.before(words)
        + (name.first?.isUppercase ?? true ? words : Clause.lowercasedFirst(words))
    }
    return name.first?.isUppercase ?? true ? words : Clause.lowercasedFirst(words)
  }

  /// Names of the table that say too little to be answered.
  private static let broad: HashedWords = [
    "shift work", "rotating shifts", "night shifts", "mathematics", "secondary education", "secondary school",
    "laboratory work", "nursing", "nurse", "registered nurse", "staff nurse", "teaching", "teacher",
    "physics",
    "chemistry",
  ]

  /// The words by which `text` names the term.
  func phrase(_ term: Int, in text: String) -> String? {
    let words = Words.of(text)
    guard let hit = table.hits(in: words).first(where: { $0.term == term }) else { return nil }
    let range =
      words[hit.words.lowerBound].range.lowerBound..<words[hit.words.upperBound - 1].range.upperBound
    return String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }
}
