internal import Base
internal import Content

/// Evidence: what answers the top requirements, in the posting's words for them.
extension LetterDraft {
  /// A statement of the CV, and the words of the posting that it answers.
  struct Proof {
    var fact: Fact
    var worth: Double
    var asked: String?
    /// Its words, where a list in them is cut down to what was asked for.
    var text: String?
  }

  /// One paragraph about the post that answers best, one about the others.
  mutating func evidence() -> [[Sentence]] {
    let proofs = chosen()
    guard let home = home(of: proofs), let strongest = proofs.first(where: { post($0.fact) == home })?.fact
    else { return [] }
    let main = proofs.filter { post($0.fact) == home }
    let others = grouped(proofs.filter { post($0.fact) != home })
    let most = others.isEmpty ? 5 : 3
    let told = inTime(Array(others.prefix(3)), around: strongest)
    var first: [Sentence] = []
    var second: [Sentence] = []
    tellAll(Array(main.prefix(most)), after: strongest, in: &first)
    tellAll(told, after: strongest, in: &second)
    return [first, second].filter { !$0.isEmpty }
  }

  /// Posts after the one that was told first in the order of time, then those before it, the latest first: so "later" and
  /// "before that" are true of what was read last, too.
  private func inTime(_ proofs: [Proof], around strongest: Fact) -> [Proof] {
    func start(_ proof: Proof) -> PartialDate? { proof.fact.dates?.start }
    func sorted(_ list: [Proof], by isFirst: (PartialDate, PartialDate) -> Bool) -> [Proof] {
      list.enumerated().sorted { a, b in
        guard let x = start(a.element), let y = start(b.element), x != y else { return a.offset < b.offset }
        return isFirst(x, y)
      }.map(\.element)
    }
    let later = proofs.filter { isBefore(strongest, $0.fact) }
    let earlier = proofs.filter { !isBefore(strongest, $0.fact) }
    return sorted(later, by: <) + sorted(earlier, by: >)
  }

  /// Tells statements about one post after another; where two of them are short, in one sentence.
  private mutating func tellAll(_ proofs: [Proof], after strongest: Fact, in out: inout [Sentence]) {
    var item: FactID?
    var i = 0
    while i < proofs.count, out.isEmpty || count < Self.enoughWords {
      let proof = proofs[i]
      let goesOn = post(proof.fact) == item
      let before = out.count
      if goesOn, i + 1 < proofs.count, post(proofs[i + 1].fact) == item,
        tellBoth(proof, proofs[i + 1], in: &out)
      {
        i += 2
        continue
      }
      tell(proof, goesOn: goesOn, after: strongest, in: &out)
      if out.count > before { item = post(proof.fact) }
      i += 1
    }
  }

  /// The post whose best statement, and a little whose others, are worth most.
  private func home(of proofs: [Proof]) -> FactID? {
    var best: (item: FactID, worth: Double)?
    for proof in proofs where post(proof.fact) != best?.item {
      let own = proofs.filter { post($0.fact) == post(proof.fact) }.map(\.worth)
      let isCurrent = proof.fact.dates?.isCurrent == true
      let worth = (isCurrent ? 1.4 : 1) * ((own.max() ?? 0) * 0.7 + own.reduce(0, +) * 0.3)
      if worth > best?.worth ?? -1 { best = (post(proof.fact), worth) }
    }
    return best?.item
  }

  /// The statements most worth telling, those that name what is asked for before others; each thing asked for is
  /// named once.
  private func chosen() -> [Proof] {
    var asked: [FactID: Proof] = [:]
    for proof in answers() where asked[proof.fact.id] == nil { asked[proof.fact.id] = proof }
    var named: [String] = []
    let all = ranked().map { proof in
      var out = proof
      guard let answer = asked[proof.fact.id], let words = answer.asked else { return out }
      out.worth *= 2.5
      out.text = answer.text
      if !named.contains(where: { isAsked($0, like: words) }) {
        out.asked = words
        named.append(words)
      }
      return out
    }
    let sorted = all.enumerated().sorted { ($1.element.worth, $0.offset) < ($0.element.worth, $1.offset) }
      .map(\.element)
    let tellable = sorted.filter { statement($0.fact) != nil }
    return Array(called(tellable.isEmpty ? sorted : tellable).prefix(9))
  }

  /// Of the present post, what the title of the one applied for is about stands second at the latest.
  private func called(_ proofs: [Proof]) -> [Proof] {
    guard let first = proofs.first, !proofs.prefix(2).contains(where: { isCalled($0.fact) }),
      let found = proofs.firstIndex(where: { isCalled($0.fact) && post($0.fact) == post(first.fact) })
    else { return proofs }
    var out = proofs
    out.insert(out.remove(at: found), at: 1)
    return out
  }

  private func isCalled(_ fact: Fact) -> Bool { calling.weight(of: text(of: fact), in: language) > 1 }

  private func isAsked(_ a: String?, like b: String?) -> Bool {
    guard let a, let b else { return false }
    let keys = Set(Words.of(a).map(\.key))
    return Words.of(b).contains { keys.contains($0.key) }
  }

  /// Statements about one employer together, employers in the order of their first.
  private func grouped(_ proofs: [Proof]) -> [Proof] {
    var items: [FactID] = []
    for proof in proofs where !items.contains(post(proof.fact)) { items.append(post(proof.fact)) }
    return items.flatMap { item in proofs.filter { post($0.fact) == item } }
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
          * calling.weight(of: fact.text, in: language) * (fact.dates?.isCurrent == true ? 1.4 : 1)
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
    guard let statement = statement(fact) else { return 0.1 }
    let words = Words.of(statement.told(in: language))
    let isStub = words.count < 7 && !words.contains { $0.isNumeric }
    let result = fact.metrics.isEmpty ? 1 : 1.25
    return isStub ? 0.4 : result * (words.count > 45 ? 0.4 : words.count > 34 ? 0.75 : 1)
  }

  // MARK: Telling

  private mutating func tell(_ proof: Proof, goesOn: Bool, after strongest: Fact, in out: inout [Sentence]) {
    let fact = proof.fact
    let statement = statement(fact, proof.text)
    var values = values(of: fact, statement)
    let facts = basis(of: fact)
    var wordings: [Candidate] = []
    func add(_ patterns: [String]) {
      wordings += patterns.filter { Self.isFilled($0, by: values) }.map { (Self.fill($0, values), facts) }
    }
    if statement != nil {
      // Where the deed has the posting's word itself, the reader needs no frame to see it.
      if let asked = proof.asked, frames < 2, !isAsked(asked, like: values["clause"]) {
        values["asked"] = asked
        add(turned(goesOn ? phrases.askedHere : frames > 0 ? phrases.askedAlso : phrases.asked))
      }
      add(turned(goesOn ? phrases.further : opening(of: fact, after: strongest)))
      if !goesOn { add(phrases.plain) }
      add(Array(phrases.further.suffix(1)))
    } else {
      add([phrases.verbatim])
      wordings.append((Clause.trimmed(text(of: fact)) + ".", [fact.id]))
    }
    guard let sentence = supported(varied(wordings)) else { return }
    if let asked = values["asked"], sentence.text.plain.contains(asked) { frames += 1 }
    append(sentence, to: &out)
  }

  /// Frames for the first statement about a post.
  private func opening(of fact: Fact, after strongest: Fact) -> [String] {
    let isSamePlace = fact.organization == strongest.organization
    if post(fact) != post(strongest), isBefore(fact, strongest) {
      return isSamePlace ? phrases.earlierAs : phrases.earlier
    }
    if post(fact) != post(strongest), isBefore(strongest, fact) {
      return isSamePlace ? phrases.laterAs : phrases.later
    }
    guard !isPortrayed(fact) else { return phrases.plain }
    return fact.dates?.isCurrent == true ? phrases.plainAs : phrases.plainOnceAs
  }

  /// Whether the opening said already what the person is there.
  private func isPortrayed(_ fact: Fact) -> Bool { positionID(fact) == portrayed }

  private func values(of fact: Fact, _ statement: Statement?) -> [String: String] {
    var values = ["text": Clause.trimmed(text(of: fact))]
    if let told = statement?.told(in: language) {
      values["clause"] = told
      if let rest = Statement.rest(of: told, in: language) { values["rest"] = rest }
    }
    if let organization = fact.organization { values["at"] = at(organization) }
    // "Als Bauleiter gehörte zu meinen Aufgaben …" has another subject than "ich".
    let clause = values["clause"] ?? ""
    let isFunction = clause.hasPrefix("j’ai été ") || clause.hasPrefix("worked as ")
    let isOfPerson = language == .de ? clause.contains("ich ") : !isFunction
    if isOfPerson, let position = positionID(fact).flatMap({ store[$0] }), let role = roleName(position) {
      values["role"] = RoleName.inSentence(role, language)
    }
    return values
  }

  /// Whether there is a value for each slot of a pattern.
  private static func isFilled(_ pattern: String, by values: [String: String]) -> Bool {
    pattern.split(separator: "{").dropFirst().allSatisfy { part in
      values[part.prefix { $0 != "}" }.lowercased()] != nil
    }
  }

  /// What a sentence about a statement rests on: the statement, or what the person's own words for this post rest on, and
  /// the post.
  private func basis(of fact: Fact) -> [FactID?] {
    (accepted.texts[fact.id]?.facts ?? [fact.id]).map { Optional($0) } + [positionID(fact)]
  }

  /// Two short statements of one post in one sentence; false where that is not short or not supported.
  private mutating func tellBoth(_ a: Proof, _ b: Proof, in out: inout [Sentence]) -> Bool {
    guard let first = statement(a.fact, a.text), let second = statement(b.fact, b.text), first.after.isEmpty,
      second.after.isEmpty, !first.clause.contains(";"),
      Words.of(first.clause).count + Words.of(second.clause).count <= 30,
      let rest = language == .de ? Statement.rest(of: second.clause, in: .de) : second.clause,
      language != .de || Statement.rest(of: first.clause, in: .de) != nil
    else { return false }
    let values = ["clause": first.clause, "rest": rest]
    let facts = basis(of: a.fact) + basis(of: b.fact)
    let wordings: [Candidate] = turned(phrases.both).map { (Self.fill($0, values), facts) }
    guard let sentence = supported(varied(wordings), silently: true) else { return false }
    append(sentence, to: &out)
    return true
  }

  /// Whether `a` ended before `b` began, so that "before that" is true.
  private func isBefore(_ a: Fact, _ b: Fact) -> Bool {
    guard let own = a.dates?.start, let other = b.dates?.start else { return false }
    return own < other
  }

  /// The words for a fact: those that the person accepted for this post, else its own.
  func text(of fact: Fact) -> String { accepted.texts[fact.id]?.text ?? fact.text }

  /// A fact as it is told; long ones without what follows their first sentence.
  private func statement(_ fact: Fact, _ text: String? = nil) -> Statement? {
    guard var out = statement(text ?? self.text(of: fact)) else { return nil }
    while !out.after.isEmpty, Words.of(out.told(in: language)).count > 38 { out.after.removeLast() }
    return out
  }

  private func statement(_ text: String) -> Statement? {
    statements.value(text) { Statement.of(text, in: language) }
  }

  /// The position that a statement belongs to: with one employer there may be several.
  private func post(_ fact: Fact) -> FactID { positionID(fact) ?? fact.item }

  private func positionID(_ fact: Fact) -> FactID? {
    positions.value(fact.id) {
      store.facts.first {
        $0.item == fact.item && $0.id != fact.id && $0.kind != .highlight && $0.dates == fact.dates
      }?.id ?? fact.item
    }
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
