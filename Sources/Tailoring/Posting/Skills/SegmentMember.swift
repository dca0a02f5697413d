/// The skills of one member of a list, without the words around them that are no part of the name.
extension SegmentReading {
  mutating func skills(of item: SkillItem, in items: [SkillItem], at k: Int) -> [AskedSkill] {
    if let first = item.tokens.first(where: {
      token($0).isWord && !Lexicon.articles.contains(token($0).folded)
    }),
      Lexicon.likes.contains(token(first))
    {
      return []
    }
    if Lexicon.denials.contains(token(item.tokens.lowerBound).folded) { return [] }
    if item.tokens.contains(where: { i in
      !item.asides.contains { $0.contains(i) } && Lexicon.licences.contains(token(i))
    }) {
      return []
    }
    var tokens = stripped(
      Array(item.tokens).filter { i in token(i).isWord && !item.asides.contains { $0.contains(i) } })
    if let cut = tokens.indices.dropFirst().first(where: {
      Lexicon.clauseWords.contains(token(tokens[$0])) && !isName(tokens[$0])
    }) {
      tokens = stripped(Array(tokens[..<cut]))
    }
    if let cut = tokens.indices.dropFirst().first(where: {
      isName(tokens[$0 - 1]) && Lexicon.verbs.contains(token(tokens[$0])) && !isName(tokens[$0])
    }) {
      tokens = stripped(Array(tokens[..<cut]))
    }
    if clause.tongue == .english, tokens.count == 1, token(tokens[0]).folded.hasSuffix("ly") { return [] }
    guard let first = tokens.first, let last = tokens.last, !isForeign(tokens) else { return [] }
    // "what happens when …"
    if Lexicon.clauseWords.contains(token(first)), !isName(first), tokens.count > 1 { return [] }
    if Lexicon.posts.contains(token(last).folded), clause.tongue == .english, !tokens.contains(where: isName)
    {
      return []
    }
    if k + 1 < items.count, isVerbOnly(tokens, before: items[k + 1]) { return [] }
    if k > 0, tokens.count > 1, isVerb(first), isVerbOnly(Array(items[k - 1].tokens), before: item) {
      tokens.removeFirst()
    }
    var out = PhraseChunks(clause: clause, tokens: tokens, isOpenAllowed: isListed || hasCue).skills()
    if k > 0, let last = items.indices.contains(k - 1) ? items[k - 1] : nil { share(&out, tokens, last) }
    if k + 1 < items.count { lend(&out, tokens, items[k + 1]) }
    for aside in item.asides {
      let more = self.aside(aside, of: &out)
      // "CAD software (SolidWorks or AutoCAD)" names only the two.
      if more.count > 1, out.count == 1, let last = tokens.last,
        Lexicon.generic.contains(token(last)) && !isName(last)
          || tokens.count == 1 && Lexicon.classes.contains(token(last).raw)
          || Lexicon.generic.contains(token(tokens[0])) && !tokens.contains(where: isName)
          || isOneOfClass(item, tokens) || isClassWithExamples(last, aside)
      {
        out = []
      }
      out += more
    }
    return out
  }

  /// "planning and moderating user research": both are done with what the second names.
  private func isVerbOnly(_ tokens: [Int], before next: SkillItem) -> Bool {
    guard let only = tokens.last, tokens.dropLast().allSatisfy({ leads.contains(token($0)) }), isVerb(only),
      next.tokens.lowerBound == only + 2, next.tokens.count > 1
    else { return false }
    return isVerb(next.tokens.lowerBound)
  }

  private func isVerb(_ i: Int) -> Bool {
    guard clause.tongue == .english, !clause.marks[i].contains(.longTerm), !isName(i) else { return false }
    return token(i).folded.hasSuffix("ing") || Lexicon.verbs.contains(token(i)) && token(i).folded != "design"
  }

  /// "Transportmanagementsystem (z. B. CarLo, WinSped)"
  private func isClassWithExamples(_ last: Int, _ aside: Range<Int>) -> Bool {
    guard clause.tongue == .german, let first = aside.first, Lexicon.examples.contains(token(first)) else {
      return false
    }
    return Self.classes.contains { token(last).folded.hasSuffix($0) }
  }
  private static let classes = [
    "system", "systemen", "software", "programm", "programmen", "tool", "tools", "datenbank", "datenbanken",
    "sprache",
    "plattform", "paket", "werkzeug", "anwendung", "losung",
  ]

  /// "At least one observability stack (Prometheus, Datadog)": the class only introduces its members.
  private func isOneOfClass(_ item: SkillItem, _ tokens: [Int]) -> Bool {
    guard let first = tokens.first, first > 0, !tokens.contains(where: isName) else { return false }
    let before = token(first - 1).folded
    let isLeast = first > 1 && ["least", "mindestens", "moins", "menos"].contains(token(first - 2).folded)
    return before == "any" || isLeast && Self.ones.contains(before) || before == "mindestens"
  }
  private static let ones: Set<String> = [
    "one", "a", "an", "ein", "eine", "einem", "einer", "einen", "un", "une", "una",
  ]

  /// Without words at both ends that are no part of the name.
  mutating func stripped(_ tokens: [Int]) -> [Int] {
    var low = 0
    var high = tokens.count
    while low < high {
      let token = token(tokens[low])
      if Lexicon.isCue(token), low + 1 < high, clause.tongue == .english, low == 0,
        token.folded == "confidence"
      {
        break
      }
      let isKept = isName(tokens[low]) || clause.marks[tokens[low]].contains(.longTerm)
      if isKept || isField(tokens[low], before: low + 1 < high ? tokens[low + 1] : nil) { break }
      let isCue =
        Lexicon.isCue(token) || Lexicon.cueAdjectives.contains(token)
        || Lexicon.knowing.contains(token)
      guard
        isCue || Lexicon.verbs.contains(token) || leads.contains(token) || isAmount(token)
          || clause.marks[tokens[low]].contains(.level)
      else { break }
      if isCue { hasCue = true }
      low += 1
    }
    while high > low {
      let token = token(tokens[high - 1])
      let mark = clause.marks[tokens[high - 1]]
      if mark.contains(.inTerm) || mark.contains(.name) && !mark.contains(.level) { break }
      guard
        Lexicon.tails.contains(token) || Lexicon.isCue(token) || mark.contains(.level)
          || clause.tongue == .german && token.raw.first!.isLowercase
            && (Lexicon.knowing.contains(token) || leads.contains(token))
      else {
        break
      }
      if Lexicon.isCue(token) { hasCue = true }
      high -= 1
    }
    return Array(tokens[low..<high])
  }
}
