/// The skills of one segment of a clause.
struct SegmentReading {
  private typealias Lexicon = SkillLexicon

  let clause: SkillTokens
  let table: TermTable
  let segment: SkillSegments.Segment
  let isListed: Bool
  private(set) var hasAlternatives = false
  /// Whether words led to a name that are said of skills only.
  private var hasCue = false

  init(clause: SkillTokens, table: TermTable, segment: SkillSegments.Segment, isListed: Bool) {
    self.clause = clause
    self.table = table
    self.segment = segment
    self.isListed = isListed
    hasCue = segment.isLed
  }

  private func token(_ i: Int) -> PhraseToken { clause.tokens[i] }
  private var soft: WordSet { Lexicon.soft(clause.tongue) }
  private var leads: WordSet { Lexicon.leads(clause.tongue) }

  mutating func skills() -> [AskedSkill] {
    if segment.tokens.contains(where: {
      Lexicon.leading.contains(token($0).folded) && !clause.marks[$0].contains(.longTerm)
    }) {
      return []
    }
    if clause.tongue == .german,
      segment.tokens.suffix(3).contains(where: { Lexicon.knowing.contains(token($0)) })
    {
      hasCue = true
    }
    if let first = segment.tokens.first, Lexicon.own.contains(token(first).folded) { return [] }
    let start = objectStart(0)
    guard start < segment.tokens.count else { return [] }
    let head = segment.tokens[start...].first { !leads.contains(token($0)) }
    if let head, Lexicon.isDegree(token(head)) || isPaperPhrase() { return [] }
    let items = list(from: start)
    if hasAlternatives, items.contains(where: isPaper) { return [] }
    if let head, Lexicon.licences.contains(token(head)) || clause.marks[head].contains(.licence),
      items.count > 1
    {
      return []
    }
    if items.count > 1, let last = items.last?.tokens.last, Lexicon.licences.contains(token(last)),
      items.allSatisfy({ $0.tokens.first.map(isName) ?? false })
    {
      return []
    }
    // Traits stand among traits.
    let isAmongTraits = items.contains { item in
      item.tokens.contains { isTrait($0, before: item.tokens.contains($0 + 1) ? $0 + 1 : nil) }
    }
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

  /// "Level 5 Diploma in Leadership", "CIPD Level 5": a paper by the words before the first preposition.
  private func isPaperPhrase() -> Bool {
    let words = segment.tokens.drop { Lexicon.articles.contains(token($0).folded) }.prefix {
      token($0).isWord && !Lexicon.binding.contains(token($0))
        && !Lexicon.toolPrepositions.contains(token($0))
    }
    return words.contains { i in
      let isLevel = ["level", "niveau"].contains(token(i).folded)
      return isLevel && i + 1 < clause.tokens.count && clause.tokens[i + 1].isNumber
    }
  }

  private func isName(_ i: Int) -> Bool { clause.marks[i].contains(.name) }
  private func isProtected(_ k: Int) -> Bool {
    let i = segment.tokens[k]
    if clause.marks[i].contains(.longTerm), !Lexicon.cueNouns.contains(token(i)) {
      return !clause.marks[i].contains(.language)
    }
    if isName(i), !Lexicon.isDegree(token(i)) { return true }
    // "Advanced Life Support": capitals go on.
    guard clause.tongue == .english, k + 1 < segment.tokens.count else { return false }
    let next = segment.tokens[k + 1]
    return isName(next) && token(next).raw.dropFirst().allSatisfy(\.isLowercase)
      && token(i).raw.first!.isUppercase && !Lexicon.cueNouns.contains(token(i))
      && !clause.marks[next].contains(.tool)
  }

  // MARK: What leads to the name

  /// "Experience as a chef" is experience in the job itself.
  private static let genitives: Set<String> = ["von", "vom", "des", "der", "an", "fur"]
  private static let perfect: Set<String> = [
    "have", "has", "having", "you've", "who've", "avez", "haya", "hayas", "haber", "has", "ha",
  ]
  private static let roles: Set<String> = ["as", "als", "como", "tant", "comme"]

  /// The first token after the words that only lead to a name.
  private mutating func objectStart(_ from: Int) -> Int {
    var k = from
    while k < segment.tokens.count {
      let token = token(segment.tokens[k])
      if isProtected(k) { break }
      // "Two years as a legal secretary"
      if k > from, Self.roles.contains(token.folded),
        YearsPattern.isUnit(self.token(segment.tokens[k - 1]).folded)
      {
        return segment.tokens.count
      }
      if !token.isWord {
        guard token.kind != .comma || k == from else { break }
        k += 1
        continue
      }
      if Lexicon.cueNouns.contains(token), isModifier(k) { break }
      if Lexicon.cueNouns.contains(token) || Lexicon.cueAdjectives.contains(token) {
        hasCue = true
        if k + 1 < segment.tokens.count, Self.roles.contains(self.token(segment.tokens[k + 1]).folded) {
          return segment.tokens.count
        }
      } else if Lexicon.knowing.contains(token) {
        hasCue = true
      } else if Lexicon.verbs.contains(token) {
        // What somebody has done is experience, what they do only leads on.
        if k > 0, Self.perfect.contains(self.token(segment.tokens[k - 1]).folded) { hasCue = true }
      } else if !(leads.contains(token) || token.isNumber) {
        guard let cue = cue(after: k) else { break }
        hasCue = true
        k = cue
      }
      k += 1
    }
    return k
  }

  /// "Confidence intervals", "skill matrix", "practice management": the word qualifies a noun.
  private func isModifier(_ k: Int) -> Bool {
    guard clause.tongue == .english, k + 1 < segment.tokens.count,
      k == 0 || !leads.contains(token(segment.tokens[k - 1]))
    else { return false }
    let next = token(segment.tokens[k + 1])
    return next.isWord && !leads.contains(next) && !Lexicon.tails.contains(next)
      && !Lexicon.verbs.contains(next) && !isName(segment.tokens[k + 1])
      && !Lexicon.toolPrepositions.contains(next) && !Lexicon.cueNouns.contains(next)
      && !next.folded.hasSuffix("ing") && !Lexicon.ands.contains(next) && !Lexicon.ors.contains(next)
      && next.raw.first!.isLowercase
  }

  /// A cue noun or adjective before a preposition in the same member of the list, after words that only qualify it.
  private func cue(after k: Int) -> Int? {
    var j = k
    while j + 1 < segment.tokens.count, j - k <= 8 {
      let here = token(segment.tokens[j])
      guard here.isWord else { return nil }
      let next = token(segment.tokens[j + 1])
      if j > k || true, Lexicon.cueNouns.contains(here) || Lexicon.cueAdjectives.contains(here),
        isObjectPreposition(next),
        !isEnvironment(j + 1), !(k..<j).contains(where: { isName(segment.tokens[$0]) })
      {
        return j
      }
      j += 1
    }
    return nil
  }

  private func isObjectPreposition(_ token: PhraseToken) -> Bool {
    [
      "in", "with", "of", "using", "on", "mit", "im", "bei", "von", "fur", "en", "de", "d", "du", "des",
      "con", "del", "sobre", "beim", "der", "about",
    ]
    .contains(token.folded)
  }

  /// "in a manufacturing business": what follows says where, not what.
  private func isEnvironment(_ k: Int) -> Bool {
    guard ["in", "en", "im", "dans"].contains(token(segment.tokens[k]).folded) else { return false }
    var last: PhraseToken?
    for i in segment.tokens[(k + 1)...].prefix(7) {
      guard token(i).isWord, !Lexicon.ands.contains(token(i)), !Lexicon.ors.contains(token(i)) else { break }
      if isName(i) { return false }
      last = token(i)
    }
    return last.map { Lexicon.generic.contains($0) } ?? false
  }

  // MARK: Lists

  private mutating func list(from start: Int) -> [SkillItem] {
    var items: [SkillItem] = []
    var current: [Int] = []
    func close() {
      if let first = current.first, let last = current.last {
        items.append(
          SkillItem(
            tokens: first..<last + 1,
            asides: segment.asides.filter { $0.after >= first && $0.after <= last }.map(\.tokens)))
      }
      current = []
    }
    var k = start
    while k < segment.tokens.count {
      let i = segment.tokens[k]
      let token = token(i)
      if token.kind == .comma || token.kind == .slash || token.raw == "&" {
        if token.kind == .slash { hasAlternatives = true }
        close()
      } else if token.isWord, isSplit(k) {
        if Lexicon.ors.contains(token) { hasAlternatives = true }
        close()
      } else if token.isWord, isExample(k) {
        // A class that only introduces its examples has no entry.
        let isClass = !current.contains(where: isName) || endsGeneric(current)
        if isClass, !Self.inclusions.contains(token.folded) { current = [] }
        close()
      } else if Lexicon.explains.contains(token), !current.isEmpty || !items.isEmpty, !isName(i) {
        break
      } else if Lexicon.clauseWords.contains(token),
        token.folded != "que" || k == 0 || !Lexicon.ands.contains(self.token(segment.tokens[k - 1])),
        current.isEmpty, !items.isEmpty, !isName(i)
      {
        break
      } else if token.isWord {
        current.append(i)
      }
      k += 1
    }
    close()
    return items
  }

  private func endsGeneric(_ tokens: [Int]) -> Bool {
    tokens.last.map { Lexicon.generic.contains(token($0)) } ?? false
  }
  private static let inclusions: Set<String> = [
    "including", "incl", "inkl", "insbesondere", "especially", "notamment",
  ]

  private func isSplit(_ k: Int) -> Bool {
    let i = segment.tokens[k]
    guard !clause.marks[i].contains(.inTerm) else { return false }
    if Lexicon.ors.contains(token(i)) { return clause.tongue != .english || token(i).folded != "o" }
    guard Lexicon.ands.contains(token(i)), k > 0, token(i).folded != "as" else { return false }
    if token(i).folded == "y" || token(i).folded == "e" {
      guard clause.tongue == .spanish else { return false }
    }
    // "Form- und Lagetoleranzen"
    return !token(segment.tokens[k - 1]).raw.hasSuffix("-")
  }

  private func isExample(_ k: Int) -> Bool {
    let here = token(segment.tokens[k])
    if Lexicon.examples.contains(here) { return !isName(segment.tokens[k]) }
    guard k + 1 < segment.tokens.count else { return false }
    let next = token(segment.tokens[k + 1]).folded
    return here.folded == "such" && next == "as" || here.folded == "zum" && next == "beispiel"
      || here.folded == "wie" && next != "man" && clause.tongue == .german && k > 0
      || here.folded == "comme"
      || here.folded == "como" && token(segment.tokens[max(0, k - 1)]).folded != "asi"
        && clause.tongue == .spanish && k > 0
      || here.folded == "por" && next == "ejemplo" || here.folded == "par" && next == "exemple"
      || here.folded == "tel" || here.folded == "tels" || here.folded == "telles" || here.folded == "telle"
      || here.folded == "tales"
  }

  /// Whether it is a degree or a paper, whose alternatives are such too.
  private func isPaper(_ item: SkillItem) -> Bool {
    item.tokens.contains {
      clause.marks[$0].contains(.licence) || Lexicon.licences.contains(token($0))
        || Lexicon.isDegree(token($0))
    }
  }

  // MARK: Members

  private mutating func skills(of item: SkillItem, in items: [SkillItem], at k: Int) -> [AskedSkill] {
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
    var out = PhraseChunks(clause: clause, tokens: tokens, isOpenAllowed: isListed || hasCue).skills()
    if k > 0, let last = items.indices.contains(k - 1) ? items[k - 1] : nil { share(&out, tokens, last) }
    if k + 1 < items.count { lend(&out, tokens, items[k + 1]) }
    for aside in item.asides {
      let more = self.aside(aside, of: &out)
      // "CAD software (SolidWorks or AutoCAD)" names only the two.
      if more.count > 1, out.count == 1, let last = tokens.last,
        Lexicon.generic.contains(token(last)) && !isName(last)
          || tokens.count == 1 && Lexicon.classes.contains(token(last).raw)
          || Lexicon.generic.contains(token(tokens[0])) && !isName(tokens[0])
      {
        out = []
      }
      out += more
    }
    return out
  }

  /// Traits, papers, degrees and languages are asked for in other ways.
  private func isForeign(_ tokens: [Int]) -> Bool {
    tokens.contains { i in
      let token = token(i)
      if clause.marks[i].contains(.licence) || Lexicon.licences.contains(token) { return true }
      if clause.marks[i].contains(.soft) || Lexicon.languages.contains(token.folded) { return true }
      if clause.marks[i].contains(.language) || Self.isLanguageCompound(token.folded) { return true }
      if isTrait(i, before: i + 1 < (tokens.last ?? 0) + 1 ? i + 1 : nil) { return true }
      return Lexicon.degrees.contains(token) || !hasCue && Lexicon.isDegree(token)
        || !hasCue && Lexicon.schools.contains(token.folded)
    }
  }

  private func isTrait(_ i: Int, before next: Int?) -> Bool {
    guard soft.contains(token(i)), !clause.marks[i].contains(.longTerm), !clause.marks[i].contains(.inTerm)
    else { return false }
    guard Lexicon.softAdjectives.contains(token(i).folded), clause.tongue == .english, let next else {
      return true
    }
    let noun = token(next)
    return !noun.isWord || soft.contains(noun) || Lexicon.generic.contains(noun)
      || Lexicon.cueNouns.contains(noun) || Lexicon.ands.contains(noun)
  }

  private static func isLanguageCompound(_ folded: String) -> Bool {
    guard folded.hasSuffix("kenntnisse") || folded.hasSuffix("kenntnissen") || folded.hasSuffix("niveau")
    else { return false }
    return [
      "deutsch", "englisch", "franzosisch", "spanisch", "italienisch", "sprach", "fremdsprach", "polnisch",
      "russisch", "turkisch",
    ].contains { folded.hasPrefix($0) }
  }

  /// Without words at both ends that are no part of the name.
  private mutating func stripped(_ tokens: [Int]) -> [Int] {
    var low = 0
    var high = tokens.count
    while low < high {
      let token = token(tokens[low])
      if Lexicon.cueNouns.contains(token), low + 1 < high, clause.tongue == .english, low == 0,
        token.folded == "confidence"
      {
        break
      }
      let isKept = isName(tokens[low]) || clause.marks[tokens[low]].contains(.longTerm)
      if isKept { break }
      let isCue =
        Lexicon.cueNouns.contains(token) || Lexicon.cueAdjectives.contains(token)
        || Lexicon.knowing.contains(token)
      guard
        isCue || Lexicon.verbs.contains(token) || leads.contains(token) || token.isNumber
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
        Lexicon.tails.contains(token) || Lexicon.cueNouns.contains(token) || mark.contains(.level)
          || clause.tongue == .german && token.raw.first!.isLowercase
            && (Lexicon.knowing.contains(token) || leads.contains(token))
      else {
        break
      }
      if Lexicon.cueNouns.contains(token) { hasCue = true }
      high -= 1
    }
    return Array(tokens[low..<high])
  }

  /// "plans de coffrage et de ferraillage": the later member has the head of the one before.
  private func share(_ out: inout [AskedSkill], _ tokens: [Int], _ last: SkillItem) {
    guard out.count == 1, clause.tongue == .french || clause.tongue == .spanish, item(startingBefore: tokens)
    else { return }
    let words = Array(last.tokens).filter { token($0).isWord }
    guard
      let preposition = words.lastIndex(where: { ["de", "d", "du", "des", "del"].contains(token($0).folded) }
      ), preposition > 0
    else { return }
    let head = stripless(Array(words[..<preposition]))
    guard let first = head.first, let end = head.last, !Lexicon.generic.contains(token(end)) else { return }
    out[0].name =
      clause.words(first..<end + 1) + " " + clause.words(tokens[0] - 1..<tokens[tokens.count - 1] + 1)
  }

  private func stripless(_ tokens: [Int]) -> [Int] {
    Array(tokens.drop { leads.contains(token($0)) || Lexicon.verbs.contains(token($0)) })
  }

  private func item(startingBefore tokens: [Int]) -> Bool {
    guard let first = tokens.first, first > 0 else { return false }
    return ["de", "d", "du", "des", "del"].contains(token(first - 1).folded)
  }

  /// "partnership and S corporation returns", "Installation und Verdrahtung von Verteilern": the first has the end of the other.
  private func lend(_ out: inout [AskedSkill], _ tokens: [Int], _ next: SkillItem) {
    guard out.count == 1, tokens.count == 1, !isName(tokens[0]), next.tokens.lowerBound == tokens[0] + 2
    else { return }
    let words = Array(next.tokens).filter { token($0).isWord }
    guard words.count > 1, let last = words.last else { return }
    let isPlain = token(tokens[0]).raw.first!.isLowercase
    switch clause.tongue {
    case .german where isPlain: out[0].name = out[0].words + " " + token(last).raw
    case .german
    where Self.genitives.contains(token(words[1]).folded) && words.count > 2
      && token(words[0]).folded.utf8.count > 4:
      out[0].name = out[0].words + " " + clause.words(words[1]..<last + 1)
    case .english
    where words.count > 2 && isPlain
      && !words.contains(where: {
        Lexicon.binding.contains(token($0)) || Lexicon.toolPrepositions.contains(token($0))
      }):
      out[0].name = out[0].words + " " + token(last).raw
    default: return
    }
  }

  // MARK: Brackets

  /// "(Lambda, S3)" and "(PostGIS)" name more; "(GMP)" after its words is another name; "(BS 7671)" belongs to the name.
  private func aside(_ range: Range<Int>, of out: inout [AskedSkill]) -> [AskedSkill] {
    let words = range.filter { token($0).isWord }
    guard !words.isEmpty, words.count <= 12 else { return [] }
    guard !words.contains(where: { Lexicon.clauseWords.contains(token($0)) || Lexicon.isDegree(token($0)) })
    else { return [] }
    if words.count <= 3, words.contains(where: { token($0).raw.contains(where: \.isNumber) }), !out.isEmpty,
      !words.contains(where: { Lexicon.ors.contains(token($0)) }),
      YearsPattern.find(in: Words.of(clause.words(range))) == nil
    {
      out[out.count - 1].name += " (" + clause.words(range) + ")"
      return []
    }
    if words.count == 1, !out.isEmpty, Self.isAbbreviation(token(words[0]).raw, of: out[out.count - 1].words)
    {
      out[out.count - 1].name = token(words[0]).raw
      return []
    }
    if YearsPattern.find(in: Words.of(clause.words(range))) != nil { return [] }
    var found: [AskedSkill] = []
    for part in range.split(whereSeparator: {
      !token($0).isWord || Lexicon.ors.contains(token($0)) || Lexicon.ands.contains(token($0))
    }) {
      let tokens = part.filter {
        token($0).isWord && !Lexicon.examples.contains(token($0))
          && (isName($0) || !leads.contains(token($0)) && !Lexicon.verbs.contains(token($0)))
      }
      guard !tokens.isEmpty, !isForeign(tokens), tokens.contains(where: isName) || clause.tongue == .german
      else { continue }
      found += PhraseChunks(clause: clause, tokens: tokens, isOpenAllowed: isListed).skills()
    }
    return found
  }

  private static func isAbbreviation(_ short: String, of long: String) -> Bool {
    let letters = short.filter(\.isLetter).lowercased()
    guard letters.count >= 2, short.filter(\.isUppercase).count >= 2, let first = letters.first else {
      return false
    }
    let starts = Words.of(long).compactMap(\.folded.first)
    return starts.contains(first) && starts.count >= 2
      && letters.filter { starts.contains($0) }.count * 2 >= letters.count
  }
}
