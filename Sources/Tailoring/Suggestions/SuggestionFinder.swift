internal import Base
public import Content

/// Finds changes to a tailored CV that are true by construction. Asks no model.
public struct SuggestionFinder {
  let tailored: TailoredProfile
  let vocabulary: Vocabulary
  let requirements: [Requirement]
  /// The person's facts, but for what they hide.
  let source: FactStore
  /// What the CV shows.
  let shown: FactStore
  let relevance: Relevance
  let checker: ClaimChecker
  private let retailor: (VariantChoices) -> TailoredProfile
  /// Suggestions of one kind at most.
  static let most = 5

  /// `retailor` tailors the same profile for the same posting with other choices.
  public init(_ tailored: TailoredProfile, retailor: @escaping (VariantChoices) -> TailoredProfile) {
    self.tailored = tailored
    self.retailor = retailor
    vocabulary = tailored.reading?.vocabulary ?? .standard
    requirements = tailored.reading?.requirements ?? []
    source = tailored.facts.source
    shown = FactStore(tailored.profile)
    relevance = Relevance(Matcher(source, date: tailored.date, vocabulary: vocabulary), requirements)
    checker = ClaimChecker(source, date: tailored.date, vocabulary: vocabulary)
  }

  /// What could be changed, without what was accepted already: what shows more of what must be shown first, then what
  /// shows it earlier or in the posting's words, then what makes room. The same for the same input.
  public func suggestions(without accepted: [AcceptedEdit] = []) -> [Suggestion] {
    guard !requirements.isEmpty else { return [] }
    let known = Set(accepted.map(\.id))
    let all = pins() + moves() + groups() + ownTerms() + provenSkills() + unasked()
    return all.filter { !known.contains($0.id) }
  }

  // MARK: What is left out

  private func pins() -> [Suggestion] {
    let left = tailored.leftOut.filter { $0.reason != .hidden }.compactMap { source[$0.fact] }
    let answers = left.filter { $0.kind == .highlight && relevance.answersMust($0.id) }
    let best = answers.enumerated().sorted { a, b in
      let (x, y) = (relevance.value(of: a.element.id), relevance.value(of: b.element.id))
      return (y, a.offset) < (x, b.offset)
    }
    return best.prefix(Self.most).map { pin($0.element) }
  }

  private func pin(_ fact: Fact) -> Suggestion {
    let then = tailoring { choices in
      choices.named.insert(fact.id)
      choices.pinned.formUnion(tailored.whole.holders(of: fact.id))
    }
    let after = FactStore(then.profile)
    let gone = shown.facts.filter { after[$0.id] == nil }
    var why = "It answers " + list(musts(fact.id)) + "."
    if gone.isEmpty { why += " Nothing goes instead." }
    if then.extent.pages > tailored.extent.pages {
      why += " The CV takes \(then.extent.pages) pages then, not \(tailored.extent.pages)."
    }
    var out = Suggestion(
      .pin, "Keep a statement that was left out", section: Self.section(fact), evidence: [fact],
      before: gone.isEmpty ? nil : gone.map(\.quote).joined(separator: "; "), after: fact.quote,
      description: why)
    out.effects = effects(then)
    return out
  }

  // MARK: What stands first

  /// A statement that proves best what must be shown, where that moves no other proof down.
  private func moves() -> [Suggestion] {
    var out: [Suggestion] = []
    var seen: Set<FactID> = []
    for match in tailored.matches where match.requirement.strength == .must && out.count < Self.most {
      guard let best = match.evidence.first(where: { shown[$0.fact]?.kind == .highlight }),
        let fact = shown[best.fact], seen.insert(fact.id).inserted,
        let first = shown.facts.first(where: { $0.kind == .highlight && Self.list($0) == Self.list(fact) }),
        // What was put first for this job stays so.
        first.id != fact.id, !tailored.choices.first.contains(first.id)
      else { continue }
      let suggestion = move(
        fact, before: first, "Move a statement to the top of its entry", [match.requirement.id])
      if suggestion.effects.contains(where: { $0.kind == .earlier }) { out.append(suggestion) }
    }
    return out
  }

  /// The group of skills that answers most.
  private func groups() -> [Suggestion] {
    let groups = shown.facts.filter { $0.kind == .skillGroup }
    func worth(_ group: Fact) -> Double {
      let names = shown.facts.filter { $0.item == group.id }.flatMap { musts($0.id) }
      return requirements.filter { names.contains($0.id) }.reduce(0) { $0 + $1.weight }
    }
    guard let first = groups.first else { return [] }
    let worths = groups.map(worth)
    guard let best = worths.indices.max(by: { (worths[$0], $1) < (worths[$1], $0) }), worths[best] > worths[0]
    else { return [] }
    let answered = shown.facts.filter { $0.item == groups[best].id }.flatMap { musts($0.id) }
    return [move(groups[best], before: first, "Move a group of skills to the top", answered)]
  }

  private func move(_ fact: Fact, before first: Fact, _ title: String, _ answered: [FactID]) -> Suggestion {
    let then = tailoring { $0.first.insert(fact.id, at: 0) }
    var out = Suggestion(
      .reorder, title, section: Self.section(fact), evidence: [fact], before: first.quote, after: fact.quote,
      description: "It answers " + list(answered) + ", and something else stands first.")
    out.effects = effects(then, moved: relevance.names(of: fact.id) + answered)
    return out
  }

  // MARK: What nobody asked for

  private func unasked() -> [Suggestion] {
    let sections: [(name: String, kind: Fact.Kind)] = [
      ("interests", .interest), ("references", .reference), ("awards", .award),
      ("publications", .publication), ("sections", .entry),
    ]
    return sections.compactMap { section in
      // With what had no room: it would come in where the rest goes.
      let facts = source.facts.filter { $0.kind == section.kind }
      let inner = source.facts.filter { fact in facts.contains { $0.id == fact.item } }
      let isShown = shown.facts.contains { $0.kind == section.kind }
      guard isShown, inner.allSatisfy({ relevance.names(of: $0.id).isEmpty }) else { return nil }
      let then = tailoring { $0.hidden += facts.map(\.id.name) }
      let new = FactStore(then.profile).facts.filter { shown[$0.id] == nil }
      var out = Suggestion(
        .drop, "Hide a section that answers nothing", section: section.name, evidence: facts,
        before: facts.filter { shown[$0.id] != nil }.map(\.quote).joined(separator: "; "),
        after: new.isEmpty ? nil : new.map(\.quote).joined(separator: "; "),
        description: "Nothing in it answers the posting"
          + (new.isEmpty ? "; the CV is shorter without it." : "; there is room for what was left out then."))
      out.effects = effects(then)
      return out
    }
  }

  // MARK: Parts

  /// The CV with other choices.
  private func tailoring(_ change: (inout VariantChoices) -> Void) -> TailoredProfile {
    var choices = tailored.choices
    change(&choices)
    return retailor(choices)
  }

  private func effects(_ then: TailoredProfile, moved: [FactID] = []) -> [Suggestion.Effect] {
    Coverage(shown, relevance).effects(
      after: Coverage(FactStore(then.profile), relevance), moved: moved, of: requirements)
  }

  private func musts(_ fact: FactID) -> [FactID] {
    let names = relevance.names(of: fact)
    return requirements.filter { $0.strength == .must && names.contains($0.id) }.map(\.id)
  }

  /// The requirements' words.
  private func list(_ ids: [FactID]) -> String {
    let texts = requirements.filter { ids.contains($0.id) }.map { "“\($0.text)”" }
    return texts.prefix(3).joined(separator: ", ") + (texts.count > 3 ? " and more" : "")
  }

  /// Where the statements of one entry stand.
  private static func list(_ fact: Fact) -> Substring { fact.path.prefix { $0 != "." } + roles(fact) }

  private static func roles(_ fact: Fact) -> Substring {
    fact.path.contains(".roles[") ? fact.path.drop { $0 != "." }.dropFirst().prefix { $0 != "." } : ""
  }

  static func section(_ fact: Fact) -> String {
    fact.kind == .summary ? "summary" : String(fact.path.prefix { $0 != "[" && $0 != "." })
  }
}

extension Profile {
  /// A fact and what holds it.
  fileprivate func holders(of fact: FactID) -> [FactID] {
    var out = [fact]
    for named in namedFacts.reversed() where out.contains(named.id) {
      if let holder = named.holder { out.append(holder) }
    }
    return out
  }
}
