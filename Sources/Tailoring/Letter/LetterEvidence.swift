internal import Base
internal import Content

/// Evidence: what answers the top requirements, in the posting's words for them.
extension LetterDraft {
  /// A statement of the CV, and the words of the posting that it answers.
  struct Proof {
    var fact: Fact
    var worth: Double
    var asked: String?
  }

  /// One paragraph about the post that answers most, one about the others.
  mutating func evidence() -> [[Sentence]] {
    let proofs = chosen()
    guard let home = home(of: proofs), let strongest = proofs.first(where: { $0.fact.item == home })?.fact
    else { return [] }
    let main = proofs.filter { $0.fact.item == home }
    let others = grouped(proofs.filter { $0.fact.item != home })
    let most = others.isEmpty ? 4 : 2
    var first: [Sentence] = []
    var second: [Sentence] = []
    for proof in main.prefix(most) { tell(proof, goesOn: !first.isEmpty, after: strongest, in: &first) }
    var item: FactID?
    for proof in others.prefix(3) where count < Self.enoughWords {
      tell(proof, goesOn: proof.fact.item == item, after: strongest, in: &second)
      if !second.isEmpty { item = proof.fact.item }
    }
    for proof in main.dropFirst(most).prefix(2) where count < Self.enoughWords {
      tell(proof, goesOn: !first.isEmpty, after: strongest, in: &first)
    }
    return [first, second].filter { !$0.isEmpty }
  }

  /// The post that answers most together; the first of equals.
  private func home(of proofs: [Proof]) -> FactID? {
    var best: (item: FactID, worth: Double)?
    for proof in proofs where proof.fact.item != best?.item {
      let worth = proofs.filter { $0.fact.item == proof.fact.item }.reduce(0) { $0 + $1.worth }
      if worth > best?.worth ?? -1 { best = (proof.fact.item, worth) }
    }
    return best?.item
  }

  /// Answers to the top requirements, then whatever else is worth telling; each statement once.
  private func chosen() -> [Proof] {
    var out: [Proof] = []
    for proof in answers() where out.count < 4 {
      let isNew = !out.contains { $0.fact.id == proof.fact.id || isAsked($0.asked, like: proof.asked) }
      if isNew { out.append(proof) }
    }
    out.sort { $0.worth > $1.worth }
    for proof in ranked() where !out.contains(where: { $0.fact.id == proof.fact.id }) { out.append(proof) }
    let tellable = out.filter { $0.asked != nil || Statement.of($0.fact.text, in: language) != nil }
    return Array((tellable.isEmpty ? out : tellable).prefix(9))
  }

  private func isAsked(_ a: String?, like b: String?) -> Bool {
    guard let a, let b else { return false }
    let keys = Set(Words.of(a).map(\.key))
    return Words.of(b).contains { keys.contains($0.key) }
  }

  /// Statements about one employer together, employers in the order of their first.
  private func grouped(_ proofs: [Proof]) -> [Proof] {
    var items: [FactID] = []
    for proof in proofs where !items.contains(proof.fact.item) { items.append(proof.fact.item) }
    return items.flatMap { item in proofs.filter { $0.fact.item == item } }
  }

  // MARK: Choice

  /// Statements that show a term which the posting names, the strongest first.
  private func answers() -> [Proof] {
    let leftOut = Set(tailored.leftOut.map(\.fact))
    var out: [Proof] = []
    for match in tailored.matches where match.verdict != .notShown && match.requirement.kind != .language {
      for (rank, found) in match.evidence.enumerated() {
        guard let fact = store[found.fact], fact.kind == .highlight, fact.path.hasPrefix("work"),
          let asked = askedWords(match.requirement, shownBy: fact)
        else { continue }
        var worth = match.requirement.weight * found.score / Double(1 + rank) * fitness(fact)
        if Statement.of(fact.text, in: language) == nil { worth *= 3 }
        if fact.dates?.isCurrent == true { worth *= 1.4 }
        if match.requirement.terms.contains(where: { quotedTerms.contains($0.index) }) { worth *= 1.3 }
        if !told(fact, shows: match.requirement) { worth *= 0.7 }
        out.append(Proof(fact: fact, worth: (leftOut.contains(fact.id) ? 0.5 : 1) * worth, asked: asked))
      }
    }
    return out.enumerated().sorted { ($1.element.worth, $0.offset) < ($0.element.worth, $1.offset) }
      .map(\.element)
  }

  /// Whether the letter itself, and not only the CV, names what is asked for.
  private func told(_ fact: Fact, shows requirement: Requirement) -> Bool {
    guard let statement = Statement.of(fact.text, in: language) else { return false }
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
    let shown = table.terms(in: fact.text).map(\.index)
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
    if let last = Words.of(words).last, countable.contains(last.folded) { return marked }
    return name.first?.isUppercase ?? true ? words : Clause.lowercasedFirst(words)
  }

  /// Names of the table that say too little to be answered.
  private static let broad: Set<String> = [
    "shift work", "mathematics", "secondary education", "laboratory work", "nursing", "teaching", "physics",
    "chemistry",
  ]

  /// Highlights that answer requirements in other words, the most worthy first. What the reader finds in the CV comes
  /// before what was left out there.
  private func ranked() -> [Proof] {
    let leftOut = Set(tailored.leftOut.map(\.fact))
    var worth: [FactID: Double] = [:]
    for match in tailored.matches where match.verdict != .notShown {
      for (rank, found) in match.evidence.enumerated() where store[found.fact]?.kind == .highlight {
        worth[found.fact, default: 0] += match.requirement.weight * found.score / Double(1 + rank)
      }
    }
    let list = store.facts.filter { $0.kind == .highlight && $0.path.hasPrefix("work") }.map { fact in
      Proof(
        fact: fact,
        worth: (leftOut.contains(fact.id) ? 0.5 : 1) * fitness(fact) * leaning(to: fact)
          * ((worth[fact.id] ?? 0) + (fact.dates?.isCurrent == true ? 0.1 : 0.05)))
    }
    return list.enumerated().sorted { ($1.element.worth, $0.offset) < ($0.element.worth, $1.offset) }
      .map(\.element)
  }

  /// 1 to 1.6: among statements that the posting hardly tells apart, letters differ in which they tell.
  private func leaning(to fact: Fact) -> Double {
    1 + 0.6 * Double((seed ^ Words.hash(fact.id.name)) % 1_009) / 1_009
  }

  /// How well a statement can be told: it turns into a sentence, and is neither a stub nor a paragraph.
  private func fitness(_ fact: Fact) -> Double {
    guard let statement = Statement.of(fact.text, in: language) else { return 0.1 }
    let length = Words.of(statement.told(in: language)).count
    return length < 7 ? 0.4 : length > 45 ? 0.4 : length > 34 ? 0.75 : 1
  }

  // MARK: Telling

  private mutating func tell(_ proof: Proof, goesOn: Bool, after strongest: Fact, in out: inout [Sentence]) {
    let fact = proof.fact
    let statement = Statement.of(fact.text, in: language)
    var values = [
      "clause": statement?.told(in: language) ?? "", "at": fact.organization.map(at) ?? "",
      "text": Clause.trimmed(fact.text),
    ]
    let facts: [FactID?] = [fact.id, positionID(fact)]
    var wordings: [Candidate] = []
    func add(_ patterns: [String]) {
      let known = fact.organization == nil ? patterns.filter { !$0.lowercased().contains("{at}") } : patterns
      wordings += known.map { (Self.fill($0, values), facts) }
    }
    if statement != nil {
      if let asked = proof.asked {
        values["asked"] = asked
        add(turned(goesOn ? phrases.askedHere : phrases.asked))
      }
      let isFirst = fact.item == strongest.item
      let isEarlier = fact.item != strongest.item && isBefore(fact, strongest)
      add(
        turned(
          goesOn
            ? phrases.further
            : isEarlier ? phrases.earlier : isFirst ? phrases.plain : Array(phrases.plain.prefix(4))))
      add(Array(phrases.further.suffix(1)))
    }
    if statement == nil {
      add([phrases.verbatim])
      wordings.append((Clause.trimmed(fact.text) + ".", [fact.id]))
    }
    if let sentence = supported(varied(wordings)) { append(sentence, to: &out) }
  }

  /// Whether `a` ended before `b` began, so that "before that" is true.
  private func isBefore(_ a: Fact, _ b: Fact) -> Bool {
    guard let own = a.dates?.start, let other = b.dates?.start else { return false }
    return own < other
  }

  private func positionID(_ fact: Fact) -> FactID? {
    store.facts.first {
      $0.item == fact.item && $0.id != fact.id && $0.kind != .highlight && $0.dates == fact.dates
    }?.id ?? fact.item
  }

  /// The words by which `text` names the term.
  func phrase(_ term: Int, in text: String) -> String? {
    let words = Words.of(text)
    guard let hit = table.hits(in: words).first(where: { $0.term == term }) else { return nil }
    let range =
      words[hit.words.lowerBound].range.lowerBound..<words[hit.words.upperBound - 1].range.upperBound
    return String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }
}
