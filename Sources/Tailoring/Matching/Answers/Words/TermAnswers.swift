internal import Base
internal import Content

/// Requirements that name terms of the table, answered by the facts that name them too.
extension Matcher {
  /// The facts that show `term`, the strongest first.
  func facts(showing term: Int) -> [MatchedFact] {
    var found: [(MatchedFact, Double)] = []
    for entry in index.entries {
      let fact = store.facts[entry.fact]
      guard entry.terms.contains(where: { table.shows($0, term) }) else { continue }
      let exact = entry.terms.contains(term)
      let score = proof(fact.kind) * (exact ? 1 : 0.8) * (0.7 + 0.3 * recency(fact.dates))
      found.append((matched(fact, exact ? .term : .relatedTerm, score), score))
    }
    if found.isEmpty, table.entries[term].kind == .licence { return papers(saying: term) }
    return found.enumerated().sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }.map(
      \.element.0)
  }

  /// No paper yet.
  private static let preparing = PhraseSet(
    "preparation|preparing|preparatory|not yet|course for|working towards|Vorbereitung|Vorbereitungskurs|noch nicht|préparation|pas encore|preparación|aún no"
  )

  /// Papers of which the name has all words of a licence's name, in any order: "CSCS Black Card (Manager)" for a "CSCS (Manager)
  /// card".
  private func papers(saying term: Int) -> [MatchedFact] {
    let asked = Words.of(table.entries[term].name).filter(FunctionWords.isContent)
    guard asked.count >= 2 else { return [] }
    return store.facts.filter { fact in
      guard fact.kind == .certificate || fact.kind == .education else { return false }
      let words = Words.of(String(fact.text.prefix { !$0.isNewline }))
      let keys = Set(words.map(\.key))
      return asked.allSatisfy { keys.contains($0.key) } && !Validity.isLapsed(fact.text)
        && !Self.preparing.contains(anyIn: words)
    }.map { matched($0, .term, proof($0.kind)) }
  }

  /// Terms of ours must be shown. Those of open data, of which a posting names many in passing, count where nothing
  /// else is named, and then the wording may answer as well.
  func named(_ terms: [Term], _ requirement: Requirement) -> Part? {
    let firm = terms.filter { !table.entries[$0.index].isOpen }
    if !firm.isEmpty {
      let part = shown(firm, requirement)
      // A term in another form of its word, beside all else that is asked for: "Negotiated 64 loans" of negotiating loans.
      guard part.verdict == .partly, part.missing.isEmpty, part.evidence.allSatisfy({ $0.means == .wording })
      else { return part }
      let worded = worded(requirement)
      let isSame =
        worded.evidence.first.map { best in part.evidence.contains { $0.fact == best.fact } } ?? false
      return worded.verdict == .shown && isSame ? worded : part
    }
    guard !terms.isEmpty else { return nil }
    let named = shown(terms, requirement)
    if named.verdict == .shown { return named }
    var worded = worded(requirement)
    if worded.verdict == .notShown || named.verdict == .partly && worded.verdict == .partly { return named }
    for found in named.evidence where !worded.evidence.contains(where: { $0.fact == found.fact }) {
      worded.evidence.append(found)
    }
    return worded
  }

  private func shown(_ terms: [Term], _ requirement: Requirement) -> Part {
    let any = requirement.anyTermSuffices
    let likeness = self.likeness(to: requirement.text)
    var lists: [[MatchedFact]] = []
    var missing: [Term] = []
    for term in terms {
      let found = facts(showing: term.index)
      if found.isEmpty { missing.append(term) } else { lists.append(blended(found, likeness)) }
    }
    // A term that few facts show says more than one that many show.
    lists = lists.enumerated().sorted { ($0.element.count, $0.offset) < ($1.element.count, $1.offset) }
      .map(\.element)
    if let part = tooGeneral(lists, missing, requirement) { return part }
    if lists.isEmpty, let near = nearlyNamed(terms, requirement) ?? widelyNamed(terms, requirement) {
      return near
    }
    var verdict: Match.Verdict =
      lists.isEmpty ? .notShown : missing.isEmpty || any ? .shown : .partly
    let isOther = any && verdict == .shown && lacksNamed(missing, terms, in: requirement.text)
    if isOther { verdict = .partly }
    return Part(
      verdict: verdict, evidence: interleaved(lists),
      missing: any && !lists.isEmpty && !isOther ? [] : missing)
  }

  /// "An Azure certificate (AWS or Excel)": whether only what brackets name is shown, and the name before them is not. A kind
  /// ("a first aid certificate (FAW or EFAW)") is shown by its examples.
  private func lacksNamed(_ missing: [Term], _ terms: [Term], in text: String) -> Bool {
    let inside = Set(Alternatives.brackets(in: text).flatMap { table.terms(in: $0).map(\.index) })
    let outside = terms.filter { !inside.contains($0.index) }
    guard !inside.isEmpty, !outside.isEmpty, outside.allSatisfy(missing.contains) else { return false }
    return outside.allSatisfy { $0.name.first?.isUppercase ?? false }
  }

  /// Orders facts that show a term by how much of the requirement's wording they share too.
  private func blended(_ found: [MatchedFact], _ likeness: [FactID: Double]) -> [MatchedFact] {
    let scored = found.map { fact in
      var fact = fact
      fact.score = 0.6 * fact.score + 0.4 * (likeness[fact.fact] ?? 0)
      return fact
    }
    return scored.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
      .map(\.element)
  }

  /// Where the terms are a small part of what is asked ("be registered with the Board of Nursing"), a fact must
  /// share more than the terms.
  private func tooGeneral(_ lists: [[MatchedFact]], _ missing: [Term], _ requirement: Requirement) -> Part? {
    guard !lists.isEmpty, missing.isEmpty, lists.allSatisfy({ $0.count > max(6, index.entries.count / 4) })
    else { return nil }
    let words = requirement.words
    let named = table.hits(in: words).reduce(0) { $0 + $1.words.count }
    // How strongly something is asked for is none of it.
    let content = words.count { FunctionWords.isContent($0) && !RequirementCues.must.contains(anyIn: [$0]) }
    guard 3 * named < content else { return nil }
    let similar = similar(to: requirement.text)
    guard let best = similar.first else { return Part(verdict: .partly, evidence: Array(lists[0].prefix(2))) }
    return Part(
      verdict: best.score >= Self.coverageShown ? .shown : .partly, evidence: Array(similar.prefix(3)))
  }

  /// A fact whose words are nearly those of a long term: "Projektleiterin" for "Projektleitung".
  private func nearlyNamed(_ terms: [Term], _ requirement: Requirement) -> Part? {
    let words = requirement.words
    for hit in table.hits(in: words) where terms.contains(where: { $0.index == hit.term }) {
      let named = Array(words[hit.words])
      guard named.reduce(0, { $0 + $1.folded.utf8.count }) >= 8,
        // What has a name of several words is called by all of them.
        named.count < 2 || !named.allSatisfy(\.isCapitalized)
      else { continue }
      let grams = FactIndex.grams(named)
      let shares = index.gramShares(grams)
      // A licence is shown by papers alone.
      let near = index.entries.indices.filter { shares[$0] >= 0.7 }.map { index.entries[$0] }.filter {
        let kind = store.facts[$0.fact].kind
        return requirement.kind != .licence || kind == .certificate || kind == .education
      }
      if near.isEmpty { continue }
      return Part(
        verdict: .partly, evidence: near.prefix(3).map { matched(store.facts[$0.fact], .wording, 0.5) })
    }
    return nil
  }

  /// Facts that name what one of `terms` is a kind of: "observability" for "Grafana". A licence is shown by papers alone.
  private func widelyNamed(_ terms: [Term], _ requirement: Requirement) -> Part? {
    for term in terms {
      let isLicence = table.entries[term.index].kind == .licence
      var found: [(fact: MatchedFact, score: Double)] = []
      for entry in index.entries where entry.terms.contains(where: { table.isWider($0, than: term.index) }) {
        let fact = store.facts[entry.fact]
        if isLicence, ![.certificate, .education].contains(fact.kind) { continue }
        let score = proof(fact.kind) * 0.6 * (0.7 + 0.3 * recency(fact.dates))
        found.append((matched(fact, .widerTerm, score), score))
      }
      if found.isEmpty { continue }
      let sorted = found.enumerated().sorted {
        ($1.element.score, $0.offset) < ($0.element.score, $1.offset)
      }
      return Part(verdict: .partly, evidence: sorted.prefix(3).map(\.element.fact), missing: terms)
    }
    return nil
  }
}
