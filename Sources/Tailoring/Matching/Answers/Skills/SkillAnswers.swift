internal import Base

/// Requirements that are made of several skills: each is looked for by itself, so that a part is not taken for the whole.
extension Matcher {
  /// Years, papers and languages are answered in other ways.
  func isMadeOfSkills(_ requirement: Requirement) -> Bool {
    guard requirement.years == nil, requirement.degree == nil else { return false }
    return requirement.kind != .licence && requirement.kind != .language && !requirement.skills.isEmpty
  }

  /// What is found of a skill, or of several of which one will do.
  private struct Group {
    var number: Int
    var skills: [AskedSkill] = []
    var evidence: [MatchedFact] = []
    /// Whether something says it; `isFirm`: in so many words that nothing else can be meant.
    var isShown: Bool { !evidence.isEmpty }
    var isFirm = false
    /// Skills of which only a part is shown.
    var loose: [AskedSkill] = []
  }

  /// The answer to a requirement by its skills; `named` is what its terms give.
  func made(of requirement: Requirement, _ named: Part?) -> Part? {
    let groups = groups(of: requirement)
    guard !groups.isEmpty else { return named }
    let shown = groups.filter(\.isShown)
    if requirement.kind == .duty || shown.isEmpty {
      return whole(requirement, named, shown.map(\.evidence), groups)
    }
    var part = named ?? Part(verdict: .shown)
    part.verdict = groups.allSatisfy { $0.isShown && $0.isFirm } ? .shown : .partly
    let missing = groups.filter { !$0.isShown }.flatMap(\.skills)
    part.unshown = groups.flatMap { $0.isShown ? $0.isFirm ? [] : $0.loose : $0.skills }.map(\.name)
    part.missing = part.missing.filter { term in missing.contains { names($0, term) } }
    add(interleaved(shown.map(\.evidence)), to: &part)
    // What stands in the statement that is quoted is not missing, though it shows a part alone.
    let loose = groups.flatMap(\.loose).filter { stands($0, in: part.evidence) }.map(\.name)
    part.unshown.removeAll(where: loose.contains)
    return part
  }

  private func groups(of requirement: Requirement) -> [Group] {
    let asked = requirement.skills.filter { $0.strength == requirement.strength }
    let examples = Alternatives.brackets(in: requirement.text)
    var groups: [Group] = []
    for skill in asked.isEmpty ? requirement.skills : asked {
      let words = Words.of(skill.words)
      guard words.contains(where: FunctionWords.isContent) else { continue }
      let bracket = examples.firstIndex { $0.contains(skill.words) }.map { -1 - $0 }
      let number = bracket ?? skill.alternative
      var at = groups.firstIndex { $0.number == number }
      if at == nil {
        groups.append(Group(number: number ?? Int.min))
        at = groups.count - 1
      }
      if number == nil { groups[groups.count - 1].number = Int.min + groups.count }
      var found = facts(showing: words)
      if words.count(where: FunctionWords.isContent) == 1 {
        found.facts.removeAll { lacksReading(requirement, $0.fact) }
        if found.facts.contains(where: { sharesReading(requirement, $0.fact) }) { found.isFirm = true }
        let alone = requirement.words.filter(FunctionWords.isContent)
        if !found.isFirm, found.facts.contains(where: { saysAll(alone, $0.fact) }) { found.isFirm = true }
        if alone.count == 1, found.facts.contains(where: { begins($0.fact, with: alone[0]) }) {
          found.isFirm = true
        }
      }
      // Who knows AWS may not know Terraform: what has a name of its own is no kind of something.
      let kind = Examples.withClass(skill.words, in: requirement.text)
      if !found.isFirm || found.facts.isEmpty, kind != nil || isKind(words),
        let bracket = Examples.bracket(after: kind ?? skill.words, in: requirement.text)
      {
        let examples = facts(ofExamples: bracket)
        if !examples.isEmpty { found = (examples, true) }
      }
      if !found.isFirm, !found.facts.isEmpty { groups[at!].loose.append(skill) }
      // Two plain words of one statement mean together what each may not mean alone.
      let isTold = found.facts.contains { fact in groups[at!].evidence.contains { $0.fact == fact.fact } }
      groups[at!].skills.append(skill)
      groups[at!].evidence += found.facts
      if !found.facts.isEmpty { groups[at!].isFirm = groups[at!].isFirm || found.isFirm || isTold }
    }
    // "BIM/Navisworks 4D": what a near tool shows of one of the two shows a part.
    let saysOr = RequirementCues.anyOf.contains(anyIn: requirement.words)
    for i in groups.indices where groups[i].skills.count > 1 && !saysOr {
      let isNear = groups[i].evidence.allSatisfy { $0.means != .term && $0.means != .wording }
      if isNear { groups[i].loose = groups[i].skills }
      let isPart = groups[i].loose.contains { Words.of($0.words).contains(where: SkillCore.isMark) }
      if isNear || isPart { groups[i].isFirm = false }
    }
    return groups
  }

  /// Where none of several skills is found, words that resemble the whole line show a part of it at most; what a duty
  /// names by name is a part of it at least.
  private func whole(
    _ requirement: Requirement, _ named: Part?, _ evidence: [[MatchedFact]], _ groups: [Group]
  ) -> Part? {
    var part = named ?? worded(requirement)
    if requirement.kind == .duty {
      guard part.verdict == .notShown, !evidence.isEmpty else { return part }
      part.verdict = .partly
      add(interleaved(evidence), to: &part)
      return part
    }
    if part.verdict == .notShown, named != nil {
      let worded = worded(requirement)
      if worded.verdict != .notShown { (part.verdict, part.evidence) = (.partly, worded.evidence) }
    }
    part.evidence.removeAll { found in
      found.means == .wording && !groups.contains { $0.skills.contains { says(found.fact, $0) } }
    }
    if part.evidence.isEmpty, part.verdict != .notShown { part.verdict = .notShown }
    // A line that resembles the rest of what is asked says nothing of its one skill: "newsletters and trade fairs".
    let isSaid = groups.contains { group in
      group.skills.contains { skill in
        part.evidence.contains { $0.means != .wording || saysWord($0.fact, skill) }
      }
    }
    let isEither = RequirementCues.anyOf.contains(anyIn: requirement.words)
    if groups.count > 1 || !isSaid && !isEither, part.verdict == .shown { part.verdict = .partly }
    // Who bakes has not shown to bake without gluten.
    let isShort = requirement.words.count(where: FunctionWords.isContent) <= 5
    if part.verdict == .shown, isShort, requirement.papers.isEmpty,
      groups.allSatisfy({ $0.skills.allSatisfy(namesLittle) })
    {
      part.verdict = .partly
      add(worded(requirement).evidence, to: &part)
    }
    if part.verdict != .shown { part.unshown = groups.flatMap(\.skills).map(\.name) }
    return part
  }

  /// Whether terms are less than half of what a skill says, and there are some.
  private func namesLittle(_ skill: AskedSkill) -> Bool {
    let words = Words.of(skill.words)
    let content = words.indices.filter { FunctionWords.isContent(words[$0]) }
    let hits = table.hits(in: words)
    let covered = content.count { i in hits.contains { $0.words.contains(i) } }
    return covered > 0 && 2 * covered < content.count && content.count <= 4
  }

  /// Whether a fact says enough of a skill to be a part of it.
  private func says(_ fact: FactID, _ skill: AskedSkill) -> Bool {
    guard let entry = index.entries.firstIndex(where: { store.facts[$0.fact].id == fact }) else {
      return false
    }
    let words = Words.of(skill.words)
    guard saysNames(of: table.hits(in: words), words, fact) else { return false }
    let core = SkillCore(words, Tongue(store.language))
    if core.head == nil, core.marks.isEmpty { return true }
    let heads = core.head.map { index.gramShares(FactIndex.grams([$0])) }
    return covers(entry, core, headShares: heads)
  }

  /// Whether a skill of one word stands in the words of what is found.
  private func stands(_ skill: AskedSkill, in evidence: [MatchedFact]) -> Bool {
    let content = Words.of(skill.words).filter(FunctionWords.isContent)
    guard content.count == 1 else { return false }
    return evidence.contains { found in
      store[found.fact].map { fact in read(fact).contains { $0.key == content[0].key } } ?? false
    }
  }

  /// Whether a fact says a skill of one word, in whatever form; true for a skill of several.
  private func saysWord(_ fact: FactID, _ skill: AskedSkill) -> Bool {
    let content = Words.of(skill.words).filter(FunctionWords.isContent)
    guard content.count == 1, let entry = index.entries.firstIndex(where: { store.facts[$0.fact].id == fact })
    else { return true }
    if index.gramShares(FactIndex.grams(content))[entry] >= 0.6 { return true }
    let tongue = Tongue(store.language) ?? .en
    let root = Roots.of(content[0].folded, tongue)
    return index.texts[entry].contains {
      $0.key == content[0].key || Roots.of($0.folded, tongue) == root
    }
  }

  private func add(_ evidence: [MatchedFact], to part: inout Part) {
    for found in evidence where !part.evidence.contains(where: { $0.fact == found.fact }) {
      part.evidence.append(found)
    }
  }

  private func names(_ skill: AskedSkill, _ term: Term) -> Bool {
    table.hits(in: Words.of(skill.words)).contains { $0.term == term.index }
  }

  /// The facts that show a skill, the strongest first: those that name its terms where these are half of it or more, else those
  /// that say most of its words. One plain word of a statement may mean something else: it is firm only where it is
  /// listed or certified.
  private func facts(showing words: [Word]) -> (facts: [MatchedFact], isFirm: Bool) {
    let hits = table.hits(in: words)
    let all = words.indices.filter { FunctionWords.isContent(words[$0]) }
    // "CAD system" asks for no more than CAD.
    let named = all.filter { !Examples.isKind(words[$0]) || $0 != all.last }
    let content = named.isEmpty ? all : named
    let covered = content.filter { i in hits.contains { $0.words.contains(i) } }
    if !hits.isEmpty, 2 * covered.count >= content.count {
      let found = hits.map { facts(showing: $0.term) }
      if found.allSatisfy({ !$0.isEmpty }) {
        // "Navisworks 4D" is more than Navisworks.
        let rest = content.filter { i in SkillCore.isMark(words[i]) && !hits.contains { $0.words.contains(i) }
        }
        let facts = interleaved(found)
        let objects = NamedObjects.of(words, content, besides: covered)
        if !objects.isEmpty {
          let named = facts.filter { fact in objects.allSatisfy { says($0, fact.fact) } }
          return named.isEmpty
            ? (facts, false)
            : (named + facts.filter { fact in !named.contains { $0.fact == fact.fact } }, true)
        }
        let isWhole = rest.allSatisfy { i in
          facts.contains { fact in Words.of(store[fact.fact]?.text ?? "").contains { $0.key == words[i].key }
          }
        }
        return (facts, isWhole)
      }
    }
    let found = saying(words).filter { saysNames(of: hits, words, $0.fact) }
    guard content.count == 1, !words[content[0]].isCapitalized else { return (found, true) }
    return (
      found,
      found.contains { fact in
        [.skill, .skillGroup, .certificate, .education, .position].contains(store[fact.fact]?.kind)
      }
    )
  }

  /// Whether a fact says a word, in whatever form.
  private func says(_ word: Word, _ fact: FactID) -> Bool {
    guard let fact = store[fact] else { return false }
    let tongue = Tongue(store.language) ?? .en
    let root = Roots.of(word.folded, tongue)
    let grams = Set(FactIndex.grams([word]))
    return read(fact).contains { told in
      if told.key == word.key || Roots.of(told.folded, tongue) == root { return true }
      let own = FactIndex.grams([told])
      return 10 * own.count(where: grams.contains) >= 7 * grams.count
    }
  }

  /// Whether a fact says each proper name of several words among `hits` in one piece: a "Google Data Analytics" certificate names
  /// no Google Analytics.
  private func saysNames(of hits: [TermTable.Hit], _ words: [Word], _ fact: FactID) -> Bool {
    let names = hits.map { words[$0.words].filter(FunctionWords.isContent) }.filter { name in
      name.count > 1 && name.allSatisfy { $0.isCapitalized && $0.raw.contains(where: \.isLetter) }
    }
    guard !names.isEmpty, let fact = store[fact] else { return true }
    let told = read(fact).map(\.key)
    return names.allSatisfy { name in
      let keys = name.map(\.key)
      return told.count >= keys.count
        && (0...told.count - keys.count).contains { told[$0..<$0 + keys.count].elementsEqual(keys) }
    }
  }

  /// The words of a fact, as they were read when the facts were prepared. O(facts).
  private func read(_ fact: Fact) -> [Word] {
    store.facts.firstIndex { $0.id == fact.id }.flatMap(index.words(ofFact:)) ?? Words.of(fact.text)
  }

  /// Whether a statement says all that a requirement says, in whatever form: "Designed a survey" of "designing surveys".
  private func saysAll(_ words: [Word], _ fact: FactID) -> Bool {
    let tongue = Tongue(store.language) ?? .en
    let asked = words.filter { !NeutralWords.contains($0) }
    guard asked.count > 1, let fact = store[fact], fact.kind == .highlight else { return false }
    let told = read(fact)
    let roots = Set(told.map { Roots.of($0.folded, tongue) })
    return asked.allSatisfy { word in
      told.contains { $0.key == word.key } || roots.contains(Roots.of(word.folded, tongue))
    }
  }

  /// Whether a statement tells before all that somebody did what a word names: "Catalogued 2,150 textiles" of cataloguing.
  private func begins(_ fact: FactID, with word: Word) -> Bool {
    guard let fact = store[fact], fact.kind == .highlight, let first = read(fact).first else {
      return false
    }
    let tongue = Tongue(store.language) ?? .en
    return first.key == word.key || Roots.of(first.folded, tongue) == Roots.of(word.folded, tongue)
  }

  /// Whether words name a kind of thing and no product: no term of ours with a capital is all that they say.
  private func isKind(_ words: [Word]) -> Bool {
    if words.last.map(Examples.isKind) ?? false { return true }
    return table.hits(in: words).allSatisfy { hit in
      let term = table.entries[hit.term]
      return term.isOpen || !(term.name.first?.isUppercase ?? true)
    }
  }

  /// The facts that show one of the examples in a bracket, the strongest first.
  private func facts(ofExamples bracket: String) -> [MatchedFact] {
    let words = Words.of(bracket)
    let bytes = Array(bracket.utf8)
    var parts: [[Word]] = [[]]
    for (i, word) in words.enumerated() {
      let between = i == 0 ? [] : bytes[words[i - 1].range.upperBound..<word.range.lowerBound]
      if between.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "/") }) { parts.append([]) }
      if Conjunctions.any.contains(word.folded) {
        parts.append([])
      } else if FunctionWords.isContent(word), !RequirementCues.nice.contains(anyIn: [word]),
        !Examples.isWish(word)
      {
        parts[parts.count - 1].append(word)
      }
    }
    let named = table.hits(in: words).map { facts(showing: $0.term) }
    let said = parts.filter { !$0.isEmpty }.map { facts(showing: $0).facts }
    return interleaved((named + said).filter { !$0.isEmpty })
  }

  /// The facts that say most of `words`, the strongest first. O(entries + postings of the words).
  private func saying(_ all: [Word]) -> [MatchedFact] {
    let words = PaperKinds.withoutKinds(all)
    let content = words.filter(FunctionWords.isContent)
    let query = query(content)
    guard !query.isEmpty else { return [] }
    let scores = index.scores(query)
    let grams = index.gramShares(FactIndex.grams(content))
    let core = SkillCore(words, Tongue(store.language))
    let heads = core.head.map { index.gramShares(FactIndex.grams([$0])) }
    var found: [(fact: MatchedFact, score: Double)] = []
    for i in index.entries.indices {
      let strength = max(scores[i].coverage, grams[i] - 0.1)
      guard strength >= Self.coverageShown, scores[i].words > 0 || grams[i] >= 0.7 else { continue }
      guard covers(i, core, headShares: heads) else { continue }
      let fact = store.facts[index.entries[i].fact]
      // Languages are answered by their levels.
      guard fact.kind != .language else { continue }
      found.append((matched(fact, .wording, strength), strength * proof(fact.kind)))
    }
    return found.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
      .prefix(8).map(\.element.fact)
  }
}
