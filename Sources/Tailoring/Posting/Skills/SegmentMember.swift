/// The skills of one member of a list, without the words around them that are no part of the name.
extension SegmentReading {
  mutating func skills(of item: SkillItem, in items: [SkillItem], at k: Int) -> [AskedSkill] {
    if asksForNothing(item) { return [] }
    var tokens = core(of: item)
    guard let first = tokens.first, let last = tokens.last, isSkill(tokens, first, last) else { return [] }
    if k + 1 < items.count, isVerbOnly(tokens, before: items[k + 1]) { return [] }
    if k > 0, tokens.count > 1, isVerb(first), isVerbOnly(Array(items[k - 1].tokens), before: item) {
      tokens.removeFirst()
    }
    var out = PhraseChunks(clause: clause, tokens: tokens, isOpenAllowed: isListed || hasCue).skills()
    if k > 0, let last = items.indices.contains(k - 1) ? items[k - 1] : nil { share(&out, tokens, last) }
    if k + 1 < items.count { lend(&out, tokens, items[k + 1]) }
    for aside in item.asides { take(aside, of: item, tokens, into: &out) }
    return out
  }

  /// Whether a member names no skill whatever its words: what is alike, denied, of one's own, or a licence.
  private func asksForNothing(_ item: SkillItem) -> Bool {
    let words = item.tokens.filter { token($0).isWord && !Lexicon.articles.contains(token($0).folded) }
    if let first = words.first, Lexicon.likes.contains(token(first)) { return true }
    if isDenied(item.tokens) { return true }
    if let word = words.first(where: { !Lexicon.toolPrepositions.contains(token($0)) }),
      Lexicon.own.contains(token(word).folded)
    {
      return true
    }
    return item.tokens.contains { i in !item.asides.contains { $0.contains(i) } && isLicence(i) }
  }

  /// The words of a member that can be a name: up to the verb of a clause, without what stands in brackets.
  private mutating func core(of item: SkillItem) -> [Int] {
    var tokens = stripped(
      Array(item.tokens).filter { i in token(i).isWord && !item.asides.contains { $0.contains(i) } })
    func clauseStart() -> Int? {
      tokens.indices.dropFirst().first { clause.isClauseWord(token(tokens[$0])) && !isName(tokens[$0]) }
    }
    func finite() -> Int? {
      guard clause.tongue == .german else { return nil }
      return tokens.indices.dropFirst().first { Self.finites.contains(token(tokens[$0]).raw) }
    }
    func verbOfName() -> Int? {
      tokens.indices.dropFirst().first {
        isName(tokens[$0 - 1]) && Lexicon.verbs.contains(token(tokens[$0])) && !isName(tokens[$0])
      }
    }
    if let cut = clauseStart() { tokens = stripped(Array(tokens[..<cut])) }
    if let cut = finite() { tokens = stripped(Array(tokens[..<cut])) }
    if let cut = verbOfName() { tokens = stripped(Array(tokens[..<cut])) }
    return tokens
  }

  /// Whether words can name a skill: no adverb, person or post, and no clause.
  private func isSkill(_ tokens: [Int], _ first: Int, _ last: Int) -> Bool {
    if clause.tongue == .english, tokens.count == 1, token(first).folded.hasSuffix("ly") { return false }
    if tokens.count == 1, isPerson(first) { return false }
    if isForeign(tokens) { return false }
    // "what happens when …"
    if clause.isClauseWord(token(first)), !isName(first), tokens.count > 1 { return false }
    return !Lexicon.posts.contains(token(last).folded) || clause.tongue != .english
      || tokens.contains(where: isName)
  }

  /// What stands in brackets: names of a class in place of it, or more of the same.
  private mutating func take(
    _ aside: Range<Int>, of item: SkillItem, _ tokens: [Int], into out: inout [AskedSkill]
  ) {
    // "normes électriques (NF C 15-100)"
    if out.count == 1, isClass(tokens), aside.contains(where: isName) {
      out = []
      let names = aside.filter { token($0).isWord }
      if names.count < 6, token(names[names.count - 1]).isNumber || names.count == 1 {
        let words = clause.words(names[0]..<names[names.count - 1] + 1)
        out = [AskedSkill(name: words, words: words)]
        return
      }
    }
    let more = self.aside(aside, of: &out)
    if more.count > 1, out.count == 1, namesClass(item, tokens, as: out[0], aside) { out = [] }
    out += more
  }

  /// Whether a member only says what those in brackets are: "CAD software (SolidWorks or AutoCAD)" names only the two.
  private func namesClass(
    _ item: SkillItem, _ tokens: [Int], as skill: AskedSkill, _ aside: Range<Int>
  ) -> Bool {
    guard let first = tokens.first, let last = tokens.last else { return false }
    let isNamed = tokens.contains(where: isName)
    let hasCapitals = tokens.contains {
      isName($0) && token($0).raw.contains(where: \.isUppercase) && !Lexicon.classes.contains(token($0).raw)
    }
    let begins = Lexicon.generic.contains(token(first))
    let ends = Lexicon.classes.contains(token(last).raw)
    return opensWithClass(skill) || Lexicon.generic.contains(token(last)) && !isName(last) && !hasCapitals
      || ends && (tokens.count == 1 || begins)
      || begins && !isNamed && (tokens.count < 3 || skill.words.hasPrefix(token(first).raw))
      || isOneOfClass(item, tokens) || isClassWithExamples(last, aside)
  }

  /// "herramientas ofimáticas"
  private func opensWithClass(_ skill: AskedSkill) -> Bool {
    guard clause.tongue == .french || clause.tongue == .spanish,
      let first = PhraseTokens.of(skill.words).first
    else { return false }
    return ["herramientas", "outils", "logiciels", "programas", "normas", "normes"].contains(first.folded)
  }

  /// Whether it names only a class: "normes électriques", "gängige Normen".
  private func isClass(_ tokens: [Int]) -> Bool {
    guard !tokens.contains(where: isName), !tokens.contains(where: { clause.marks[$0].contains(.longTerm) })
    else { return false }
    let head = clause.tongue == .french || clause.tongue == .spanish ? tokens[0] : tokens[tokens.count - 1]
    return Self.norms.contains(token(head).folded)
  }
  private static let norms: HashedWords = [
    "norme", "normes", "norma", "normas", "normen", "norm", "vorschriften", "vorschrift", "regelwerke",
    "standard", "standards", "regulations", "codes", "reglementation", "reglementations", "normativa",
    "logiciel", "logiciels", "software", "methodologies", "methodology", "methoden", "outils", "herramientas",
    "programas", "tools",
  ]

  /// Verbs after which a German clause says what of it: "Klimaanlagen darfst du warten".
  private static let finites: HashedWords = [
    "darfst", "darf", "dürfen", "kannst", "können", "kann", "musst", "müssen", "muss", "solltest", "sollten",
    "sollte", "machst", "machen", "macht", "hast", "haben", "hat", "bist", "sind", "ist", "wirst", "werden",
    "wird", "gehören", "gehört", "schadet", "schaden", "sitzt", "sitzen", "liegt", "liegen", "fällt",
    "fallen", "kennst", "kennen", "beherrschst", "beherrschen", "bereitet", "bereiten", "reicht", "reichen",
    "genügt", "genügen", "setzen", "brauchst", "brauchen", "hilft", "helfen", "lernst", "lernen", "zeigt",
    "wäre", "wären", "bringst", "bringen", "stellen", "stellt", "gelingt", "gelingen",
  ]

  /// "Altenpfleger/in", "Industriekaufmann": who somebody is.
  private func isPerson(_ i: Int) -> Bool {
    guard clause.tongue == .german, !isName(i) else { return false }
    let folded = token(i).folded
    return folded == "mann" || folded == "frau"
      || Self.persons.contains { folded.hasSuffix($0) && folded.utf8.count > $0.utf8.count + 3 }
  }
  private static let persons = [
    "pfleger", "kaufmann", "kauffrau", "fachmann", "fachfrau", "fachkraft", "assistent", "angestellte",
    "angestellter", "mechaniker", "techniker", "meister", "ingenieur", "lehrer", "erzieher", "schwester",
    "elektroniker", "verkaufer", "padagoge", "berater", "pflegerin", "assistentin", "kaufleute", "helfer",
    "monteur", "laborant", "informatiker", "fachangestellte", "fachangestellter", "wirt", "wirtin",
  ]

  /// "No Java", but "not less than two years", "nicht nur".
  private func isDenied(_ tokens: Range<Int>) -> Bool {
    var tokens = tokens
    if tokens.count > 1, ["aber", "but", "mais", "pero"].contains(token(tokens.lowerBound).folded) {
      tokens = tokens.dropFirst()
    }
    guard Lexicon.denials.contains(token(tokens.lowerBound).folded) else { return false }
    guard tokens.count > 1 else { return true }
    return !["less", "only", "least", "just", "nur", "weniger", "seulement", "solo", "menos", "fewer"]
      .contains(token(tokens.lowerBound + 1).folded)
  }

  /// "planning and moderating user research": both are done with what the second names.
  private func isVerbOnly(_ tokens: [Int], before next: SkillItem) -> Bool {
    guard let only = tokens.last, tokens.dropLast().allSatisfy({ leads.contains(token($0)) }), isVerb(only),
      next.tokens.lowerBound == only + 2, next.tokens.count > 1,
      !Lexicon.toolPrepositions.contains(token(next.tokens.lowerBound + 1)),
      !Lexicon.binding.contains(token(next.tokens.lowerBound + 1))
    else { return false }
    return isVerb(next.tokens.lowerBound)
  }

  private func isVerb(_ i: Int) -> Bool {
    guard clause.tongue == .english, !clause.marks[i].contains(.longTerm), !isName(i) else { return false }
    return token(i).folded.hasSuffix("ing") || Lexicon.verbs.contains(token(i)) && token(i).folded != "design"
  }

  /// "Transportmanagementsystem (z. B. CarLo, WinSped)"
  private func isClassWithExamples(_ last: Int, _ aside: Range<Int>) -> Bool {
    guard clause.tongue == .german, let first = aside.first else { return false }
    let isPortal = ["portal", "portale", "portalen", "software", "teams"].contains {
      token(last).folded.hasSuffix($0)
    }
    guard Lexicon.examples.contains(token(first)) || isPortal else { return false }
    if isPortal { return true }
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
    return before == "any" || isLeast && OneWords.any.contains(before) || before == "mindestens"
  }

  private static let doings: HashedWords = [
    "working", "managing", "leading", "supporting", "using", "being", "doing", "having", "holding", "taking",
    "making", "handling", "providing", "needing", "running", "demonstrating", "writing", "reading",
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
      // "drafting skills"
      if low + 1 < high, clause.tongue == .english, token.folded.hasSuffix("ing"),
        Lexicon.verbs.contains(token),
        Lexicon.isCue(self.token(tokens[low + 1])), !Self.doings.contains(token.folded)
      {
        break
      }
      let isKept = isName(tokens[low]) || clause.marks[tokens[low]].contains(.longTerm)
      if isKept || isField(tokens[low], before: low + 1 < high ? tokens[low + 1] : nil) { break }
      if isMaster(tokens[low]) { break }
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
