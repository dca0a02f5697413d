internal import Base
internal import Content

extension Rewording {
  /// Proposals read at most.
  private static var most: Int { 8 }

  /// Asks `model`. An error of the model or a reply of the wrong shape gives no suggestion and a diagnostic.
  public func suggestions(by model: any LanguageModel) async -> ModelWording<[Suggestion]> {
    do {
      return try suggestions(reply: try await model.complete(request).text)
    } catch {
      let failure = Diagnostic(
        .warning, code: "tailoring.model-failed", "the model gave no usable suggestions: \(error)",
        hints: ["the other suggestions need no model"] + [error.remedy].compactMap { $0 })
      return ModelWording([], failure: failure)
    }
  }

  /// The edits that hold and that change what the CV shows, and each other one with the reason why it is refused. Anything
  /// but the schema's shape is a violation.
  public func suggestions(reply: String) throws(LanguageModelError) -> ModelWording<[Suggestion]> {
    var out = ModelWording<[Suggestion]>([])
    for edit in try ProposedEdit.all(in: reply).prefix(Self.most) {
      switch judged(edit) {
      case .refused(let reason):
        out.refused.append(
          RefusedWording(.suggestion, edit.text.isEmpty ? edit.title : edit.text, .edit(reason)))
      case .holds(let found):
        if !out.value.contains(where: { $0.id == found.id }) { out.value.append(found) }
      case .changesNothing: continue
      }
    }
    return out
  }

  private enum Judgement {
    case holds(Suggestion)
    case refused(String)
    case changesNothing
  }

  private func judged(_ edit: ProposedEdit) -> Judgement {
    if let unknown = edit.facts.first(where: { source[$0] == nil }) {
      return .refused("names the fact `\(unknown)`, which is not there")
    }
    let facts = edit.facts.compactMap { source[$0] }
    switch edit.kind {
    case .reorder: return reordered(edit, facts)
    case .drop: return dropped(edit, facts)
    default: return replaced(edit, facts)
    }
  }

  // MARK: Words

  private func replaced(_ edit: ProposedEdit, _ facts: [Fact]) -> Judgement {
    let fact = facts[0]
    guard AcceptedWordings.canChange(fact) else {
      return .refused("is of `\(fact.id)`, which has no words of its own")
    }
    guard !Words.of(edit.text).isEmpty else { return .refused("has no words for `\(fact.id)`") }
    guard edit.text != fact.quote, shown[fact.id] != nil else { return .changesNothing }
    let problems = Sentences.split(edit.text).flatMap {
      checker.problems(in: $0, restingOn: facts.map(\.id))
    }
    guard problems.isEmpty else { return .refused("says what its facts do not: " + problems.explanation) }
    var found = Suggestion(
      .replace, edit.title, section: SuggestionFinder.section(fact), evidence: facts, before: fact.quote,
      after: edit.text, description: edit.why)
    found.effects = effects(ofWords: found)
    return .holds(found)
  }

  /// What the requirements make of the new words.
  private func effects(ofWords suggestion: Suggestion) -> [Suggestion.Effect] {
    let words = AcceptedWordings.check(
      [suggestion.accepted], in: tailored.source, date: tailored.date, vocabulary: vocabulary)
    return effects(tailored.profile.wording(words.value))
  }

  // MARK: Order

  /// The facts that stand in one list with it: statements of one entry, skills of one group, groups.
  private func siblings(_ fact: Fact) -> [Fact] {
    source.facts.filter {
      $0.kind == fact.kind && (fact.kind == .skillGroup || $0.item == fact.item)
    }
  }

  /// Those of them in the same list: of several roles at one employer, the statements of one.
  private func together(_ fact: Fact) -> [Fact] {
    func list(_ path: String) -> Substring { path[..<(path.lastIndex(of: "[") ?? path.endIndex)] }
    return siblings(fact).filter { list($0.path) == list(fact.path) }
  }

  private func reordered(_ edit: ProposedEdit, _ facts: [Fact]) -> Judgement {
    guard [.highlight, .skill, .skillGroup].contains(facts[0].kind) else {
      return .refused("moves `\(facts[0].id)`, whose place its date decides")
    }
    let names = edit.facts.map(\.name).sorted()
    let all = [together(facts[0]), siblings(facts[0])].first { names == $0.map(\.id.name).sorted() }
    guard let all else {
      return .refused(
        "is no order of the \(together(facts[0]).count) that stand together there: each must be named, once, and nothing "
          + "else"
      )
    }
    guard all.map(\.id) != edit.facts, facts.contains(where: { shown[$0.id] != nil }) else {
      return .changesNothing
    }
    var found = Suggestion(
      .reorder, edit.title, section: SuggestionFinder.section(facts[0]), evidence: facts,
      before: all.map(\.quote).joined(separator: "; "), after: facts.map(\.quote).joined(separator: "; "),
      description: edit.why)
    found.effects =
      retailored { $0.first = edit.facts + $0.first }.map { effects($0, moved: edit.facts) } ?? []
    return .holds(found)
  }

  // MARK: Omissions

  private func dropped(_ edit: ProposedEdit, _ facts: [Fact]) -> Judgement {
    for fact in facts {
      if let reason = whyItStays(fact, without: edit.facts) { return .refused(reason) }
    }
    guard facts.contains(where: { shown[$0.id] != nil }) else { return .changesNothing }
    var found = Suggestion(
      .drop, edit.title, section: SuggestionFinder.section(facts[0]), evidence: facts,
      before: facts.map(\.quote).joined(separator: "; "), description: edit.why)
    found.effects = retailored { $0.hidden += edit.facts.map(\.name) }.map { effects($0) } ?? []
    let musts = Set((tailored.reading?.requirements ?? []).filter { $0.strength == .must }.map(\.id))
    if let lost = found.effects.first(where: { $0.kind == .lost && musts.contains($0.requirement) }) {
      return .refused("leaves out the only proof of `\(lost.text)`")
    }
    return .holds(found)
  }

  /// Why a fact cannot be left out together with `others`; nil: it can.
  private func whyItStays(_ fact: Fact, without others: [FactID]) -> String? {
    if tailored.choices.pinned.contains(fact.id) { return "leaves out `\(fact.id)`, which you pinned" }
    switch fact.kind {
    case .position, .volunteer, .education:
      return "leaves out `\(fact.place)`, which would open a gap in the dates"
    case .basics, .summary, .posting: return "leaves out `\(fact.id)`, which every CV has"
    case .highlight:
      let rest = siblings(fact).filter { shown[$0.id] != nil && !others.contains($0.id) }
      return rest.isEmpty ? "leaves out the last statement of `\(fact.place)`" : nil
    default: return nil
    }
  }

  // MARK: Effects

  private var vocabulary: Vocabulary { tailored.reading?.vocabulary ?? .standard }

  private func retailored(_ change: (inout VariantChoices) -> Void) -> Profile? {
    var choices = tailored.choices
    change(&choices)
    return retailor.map { $0(choices).profile }
  }

  private func effects(_ then: Profile, moved: [FactID] = []) -> [Suggestion.Effect] {
    let requirements = tailored.reading?.requirements ?? []
    let before = relevance(shown)
    func coverage(_ store: FactStore) -> Coverage { Coverage(store, relevance(store)) }
    return Coverage(shown, before).effects(
      after: coverage(FactStore(then)), moved: moved.flatMap { before.names(of: $0) }, of: requirements)
  }

  private func relevance(_ store: FactStore) -> Relevance {
    Relevance(
      Matcher(store, date: tailored.date, vocabulary: vocabulary), tailored.reading?.requirements ?? [])
  }
}
