/// The skills of one segment of a clause.
struct SegmentReading {
  typealias Lexicon = SkillLexicon

  let clause: SkillTokens
  let table: TermTable
  let segment: SkillSegments.Segment
  let isListed: Bool
  var hasAlternatives = false
  /// Whether words led to a name that are said of skills only.
  var hasCue = false

  init(clause: SkillTokens, table: TermTable, segment: SkillSegments.Segment, isListed: Bool) {
    self.clause = clause
    self.table = table
    self.segment = segment
    self.isListed = isListed
    hasCue = segment.isLed
  }

  func token(_ i: Int) -> PhraseToken { clause.tokens[i] }
  var soft: WordSet { Lexicon.soft(clause.tongue) }
  var leads: WordSet { Lexicon.leads(clause.tongue) }

  private static let modals: HashedWords = ["kann", "kannst", "konnen", "konnt"]

  mutating func skills() -> [AskedSkill] {
    if segment.tokens.contains(where: {
      Lexicon.leading.contains(token($0).folded) && !clause.marks[$0].contains(.longTerm)
    }) {
      return []
    }
    if clause.tongue == .german,
      segment.tokens.suffix(3).contains(where: {
        Lexicon.knowing.contains(token($0)) || Self.modals.contains(token($0).folded)
      }) || segment.tokens.first.map({ Self.modals.contains(token($0).folded) }) ?? false
    {
      hasCue = true
    }
    if let first = segment.tokens.first, Lexicon.own.contains(token(first).folded) { return [] }
    let start = objectStart(0)
    guard start < segment.tokens.count else { return [] }
    let head = segment.tokens[start...].first { !leads.contains(token($0)) }
    if let head, Lexicon.isDegree(token(head)) || isPaperPhrase() { return [] }
    let items = list(from: start)
    if isOneOf(segment.tokens[start]) { hasAlternatives = true }
    if hasAlternatives, items.contains(where: isPaper) { return [] }
    if let head, isLicence(head) || clause.marks[head].contains(.licence),
      items.count > 1
    {
      return []
    }
    if items.count > 1, let last = items.last?.tokens.last, isLicence(last),
      items.allSatisfy({ $0.tokens.first.map(isName) ?? false })
    {
      return []
    }
    // Traits stand among traits.
    let traits = items.count { item in
      item.tokens.contains { isTrait($0, before: item.tokens.contains($0 + 1) ? $0 + 1 : nil) }
    }
    let isAmongTraits =
      traits > 0 && (2 * traits > items.count || 2 * traits == items.count && !(hasCompound(items)))
    var out: [AskedSkill] = []
    for (k, item) in items.enumerated() {
      if isAmongTraits, !item.tokens.contains(where: isName),
        !item.tokens.contains(where: { clause.marks[$0].contains(.longTerm) })
      {
        continue
      }
      for skill in skills(of: item, in: items, at: k) where !out.contains(where: { $0.words == skill.words })
      {
        out.append(skill)
      }
    }
    return out
  }

  /// "Contract drafting and negotiation": whether the first of two is a field of several words.
  private func hasCompound(_ items: [SkillItem]) -> Bool {
    guard clause.tongue == .english, items.count == 2 else { return false }
    let words = items[0].tokens.filter { token($0).isWord && !leads.contains(token($0)) }
    return words.count > 1
      && words.allSatisfy {
        !soft.contains(token($0)) && !Lexicon.isCue(token($0)) && !Lexicon.generic.contains(token($0))
      }
  }

  /// "At least one of: Spark, Flink, Beam": whether what stands before a list says that one of it will do.
  private func isOneOf(_ first: Int) -> Bool {
    let before = clause.tokens[..<first].suffix(6).filter(\.isWord).map(\.folded)
    return zip(before, before.dropFirst()).contains { a, b in
      (["one", "any", "une", "un", "una", "uno", "eine", "eines", "einer", "einem"].contains(a)
        && ["of", "des", "de", "der"].contains(b))
    }
  }

  /// "Level 5 Diploma in Leadership", "CIPD Level 5": a paper by the words before the first preposition.
  func isPaperPhrase() -> Bool {
    let words = segment.tokens.drop { Lexicon.articles.contains(token($0).folded) }.prefix {
      token($0).isWord && !Lexicon.binding.contains(token($0))
        && !Lexicon.toolPrepositions.contains(token($0))
    }
    return words.contains { i in
      let isLevel = ["level", "niveau"].contains(token(i).folded)
      return isLevel && i + 1 < clause.tokens.count && clause.tokens[i + 1].isNumber
    }
  }

  func isName(_ i: Int) -> Bool { clause.marks[i].contains(.name) }
  /// "Bases de données" are no basics.
  private func isDatabase(_ i: Int) -> Bool {
    ["base", "bases"].contains(token(i).folded) && i + 2 < clause.tokens.count
      && token(i + 2).folded.hasPrefix("don")
  }
  func isProtected(_ k: Int) -> Bool {
    let i = segment.tokens[k]
    if clause.marks[i].contains(.longTerm), !Lexicon.isCue(token(i)) || isDatabase(i) {
      return !clause.marks[i].contains(.language)
    }
    if isName(i), !Lexicon.isDegree(token(i)) { return true }
    // "Advanced Life Support": capitals go on.
    guard clause.tongue == .english, k + 1 < segment.tokens.count else { return false }
    let next = segment.tokens[k + 1]
    return isName(next) && token(next).raw.dropFirst().allSatisfy(\.isLowercase)
      && token(i).raw.first!.isUppercase && !Lexicon.isCue(token(i))
      && !clause.marks[next].contains(.tool)
  }
}
