public import Base
public import Content

/// The words that a person accepted for one application, held against the facts they rest on. Whoever wrote them, a
/// suggestion or the person's own hand in the file, what its facts do not support is not used.
public struct AcceptedWordings: Hashable, Sendable {
  /// What stands in place of a fact's own words, and what it rests on.
  struct Words: Hashable, Sendable {
    /// The person's own words: any of them may stand there.
    var before: [String]
    var text: String
    var facts: [FactID]
    /// What holds the fact.
    var item: FactID
  }
  /// A skill that joins a group, and the statement that proves it.
  struct Skill: Hashable, Sendable {
    var group: FactID
    var name: String
    var facts: [FactID]
  }
  var texts: [FactID: Words] = [:]
  private(set) var skills: [Skill] = []

  /// Nothing accepted.
  public init() {}

  public var isEmpty: Bool { texts.isEmpty && skills.isEmpty }
  /// Whether the summary has other words.
  public var hasSummary: Bool { texts[FactID("basics/summary")] != nil }

  /// Those of `edits` that hold in `profile` (what the person does not hide, in the application's language), and a warning
  /// for each other. Edits of what is hidden are passed over.
  public static func check(
    _ edits: [AcceptedEdit], in profile: Profile, date: PartialDate, vocabulary: Vocabulary = .standard
  ) -> Checked<AcceptedWordings> {
    var out = Checked(AcceptedWordings())
    guard edits.contains(where: \.setsWords) else { return out }
    let store = FactStore(profile)
    let checker = ClaimChecker(store, date: date, vocabulary: vocabulary)
    for edit in edits where edit.setsWords {
      let facts = edit.facts.map { FactID($0.text) }
      guard let target = facts.first.flatMap({ store[$0] }), let after = edit.after else { continue }
      if let problem = out.value.take(edit, target, facts, after, checker) { out.diagnostics.append(problem) }
    }
    return out
  }

  private mutating func take(
    _ edit: AcceptedEdit, _ target: Fact, _ facts: [FactID], _ after: String, _ checker: ClaimChecker
  ) -> Diagnostic? {
    let isSkill = edit.kind == .add
    guard isSkill ? target.kind == .skillGroup && facts.count > 1 : Self.canChange(target) else {
      return Self.warning(edit, "tailoring.stale-edit", "has no words that could be changed so")
    }
    if !isSkill, let before = edit.before, before != target.quote, !target.wordings.contains(before) {
      return Self.warning(edit, "tailoring.stale-edit", "was made for other words than the profile has now")
    }
    let basis = isSkill ? Array(facts.dropFirst()) : facts
    let sentences = target.kind == .summary ? Sentences.split(after) : [after]
    let problems = sentences.flatMap { checker.problems(in: $0, restingOn: basis) }
    guard problems.isEmpty, sentences.contains(where: { !$0.isEmpty }) else {
      return Self.warning(
        edit, "tailoring.unsupported-edit", "says what its facts do not: \(problems.explanation)")
    }
    if isSkill {
      skills.append(Skill(group: target.id, name: after, facts: basis))
    } else {
      texts[target.id] = Words(
        before: [target.quote] + target.wordings, text: after, facts: facts, item: target.item)
    }
    return nil
  }

  /// Whether other words can stand in its place.
  static func canChange(_ fact: Fact) -> Bool {
    fact.kind == .highlight || fact.kind == .skill || fact.kind == .summary
  }

  private static func warning(_ edit: AcceptedEdit, _ code: String, _ problem: String) -> Diagnostic {
    Diagnostic(
      .warning, code: code, "the accepted suggestion `\(edit.id.prefix(40))` \(problem)", at: edit.range,
      hints: ["your own words are used; change the entry, or take it out with `vitae tailor … --undo`"])
  }

  /// What a line of a fact of the CV rests on.
  func facts(of line: String, in fact: Fact) -> [FactID] {
    if let words = texts[fact.id] { return words.facts }
    guard fact.kind == .skillGroup else { return [fact.id] }
    if let skill = skills.first(where: { $0.group == fact.id && $0.name == line }) { return skill.facts }
    let keyword = texts.values.filter { $0.item == fact.id && $0.text == line }.min {
      $0.facts.lexicographicallyPrecedes($1.facts)
    }
    return keyword?.facts ?? [fact.id]
  }
}

extension Profile {
  /// The profile in the accepted words, each in its place; facts keep their ids.
  public func wording(_ wordings: AcceptedWordings) -> Profile {
    guard !wordings.isEmpty else { return self }
    var out = self
    func reword(_ text: inout Text, _ id: FactID) {
      guard let words = wordings.texts[id], words.before.contains(text.plain) else { return }
      text.value = text.value.replacing(by: words.text)
      text.translations = [:]
    }
    func reword(_ list: inout [Highlight]) { for i in list.indices { reword(&list[i].text, list[i].id) } }
    func reword(_ list: inout [Work]) {
      for i in list.indices {
        reword(&list[i].highlights)
        for j in list[i].roles.indices { reword(&list[i].roles[j].highlights) }
      }
    }
    if var summary = out.basics.summary {
      reword(&summary, FactID("basics/summary"))
      out.basics.summary = summary
    }
    reword(&out.work)
    reword(&out.volunteer)
    for i in out.education.indices { reword(&out.education[i].highlights) }
    for i in out.projects.indices { reword(&out.projects[i].highlights) }
    for i in out.sections.indices {
      for j in out.sections[i].entries.indices { reword(&out.sections[i].entries[j].highlights) }
    }
    for i in out.skills.indices {
      for j in out.skills[i].keywords.indices {
        reword(&out.skills[i].keywords[j].name, out.skills[i].keywords[j].id)
      }
    }
    out.add(wordings.skills)
    return out
  }

  /// A skill that joins a group is the fact that proves it: it has its name and its place.
  private mutating func add(_ skills: [AcceptedWordings.Skill]) {
    for skill in skills {
      guard let i = self.skills.firstIndex(where: { $0.id == skill.group }), let fact = skill.facts.first,
        let proof = allHighlights.first(where: { $0.highlight.id == fact })?.highlight
      else { continue }
      let name = Text(RichText(plain: skill.name), origin: proof.text.origin)
      self.skills[i].keywords.append(Keyword(id: proof.id, name: name))
    }
  }
}

extension RichText {
  /// Other words in its place. What is the same before and after the words that change keeps its mark-up, as far as those
  /// stand in one stretch of text at the outmost level. O(bytes).
  fileprivate func replacing(by new: String) -> RichText {
    let (old, new) = (Array(plain), Array(new))
    let start = zip(old, new).prefix { $0 == $1 }.count
    let most = min(old.count, new.count) - start
    let end = zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.prefix(most).count
    var at = 0
    for (i, inline) in inlines.enumerated() {
      let length = RichText([inline]).plain.count
      if case .text(let text) = inline, start >= at, old.count - end <= at + length {
        let letters = Array(text)
        var out = inlines
        out[i] = .text(
          String(
            letters[..<(start - at)] + new[start..<(new.count - end)] + letters[(old.count - end - at)...]))
        return RichText(out)
      }
      at += length
    }
    return RichText(plain: String(new))
  }
}
