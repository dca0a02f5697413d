/// Splits a clause into segments, each of which asks for one thing or list of things: "a diploma, and two years of experience in
/// food microbiology" are two.
struct SkillSegments {
  private typealias Lexicon = SkillLexicon
  let clause: SkillTokens
  private var leads: WordSet { Lexicon.leads(clause.tongue) }

  /// A segment of top-level tokens, with what stands in brackets taken out.
  struct Segment {
    /// Tokens outside brackets, in order.
    var tokens: [Int]
    /// Brackets by the token they follow.
    var asides: [(after: Int, tokens: Range<Int>)]
    /// Whether what stands before a colon led to it.
    var isLed = false
  }

  /// In reading order. O(tokens).
  func segments() -> [Segment] {
    let (outside, asides) = withoutBrackets()
    var out: [Segment] = []
    for part in parts(outside) {
      guard let first = part.first, let last = part.last else { continue }
      let own = asides.filter { $0.after >= first && $0.after <= last }
      let isLed = outside.prefix { $0 < first }.contains { clause.tokens[$0].kind == .colon }
      out.append(Segment(tokens: part, asides: own, isLed: isLed))
    }
    return out
  }

  private func withoutBrackets() -> ([Int], [(after: Int, tokens: Range<Int>)]) {
    var outside: [Int] = []
    var asides: [(after: Int, tokens: Range<Int>)] = []
    var start: Int?
    var depth = 0
    for i in clause.tokens.indices {
      switch clause.tokens[i].kind {
      case .open:
        if depth == 0 { start = i + 1 }
        depth += 1
      case .close where depth > 0:
        depth -= 1
        if depth == 0, let from = start { asides.append((outside.last ?? 0, from..<i)) }
      default:
        if depth == 0, !clause.marks[i].contains(.duration) { outside.append(i) }
      }
    }
    return (outside, asides)
  }

  private func parts(_ tokens: [Int]) -> [[Int]] {
    var out: [[Int]] = []
    for stop in tokens.split(whereSeparator: { clause.tokens[$0].kind == .semicolon }) {
      for part in colonParts(Array(stop)) { out += asks(part) }
    }
    return out
  }

  /// "A cloud platform: Azure or AWS" names what stands after the colon, "Data modelling: you can explain it" what before.
  private func colonParts(_ tokens: [Int]) -> [[Int]] {
    guard let colon = tokens.firstIndex(where: { [.colon, .dash].contains(clause.tokens[$0].kind) }) else {
      return [tokens]
    }
    let left = Array(tokens[..<colon])
    let right = Array(tokens[(colon + 1)...])
    guard !right.isEmpty else { return [left] }
    if left.count < 5, Self.labels.contains(left.map { clause.tokens[$0].folded }.joined(separator: " ")) {
      return colonParts(right)
    }
    let rightParts = colonParts(right)
    if right.prefix(3).contains(where: { clause.isClauseWord(clause.tokens[$0]) }) {
      // "Functional safety: you've worked under ISO 26262" names the standard too.
      let namesMore = right.contains {
        clause.marks[$0].contains(.name) && !clause.marks[$0].contains(.language)
      }
      return namesMore ? [left] + rightParts : [left]
    }
    if clause.tokens[tokens[colon]].kind == .dash { return [left] + rightParts }
    let isList =
      right.contains { [.comma, .slash].contains(clause.tokens[$0].kind) || isJoin($0) } || left.count <= 3
    guard isList else { return [left] }
    // "SQL: joins, window functions" names the whole and its parts; "a cloud platform: Azure or AWS" only the members.
    let isClass =
      right.contains { Lexicon.ors.contains(clause.tokens[$0]) }
      || left.last.map { Lexicon.generic.contains(clause.tokens[$0]) } ?? true
    // "Good ICT skills: interactive whiteboard": what has a name of its own is no mere class.
    let isNamed = left.contains { clause.marks[$0].contains(.name) }
    return (isClass || left.count > 4) && !isNamed ? rightParts : [left] + rightParts
  }

  /// What only says how much is asked for what follows: "Nice to have: Python, …".
  private static let labels: HashedWords = [
    "nice to have", "desirable", "preferred", "bonus", "bonus points", "a plus", "ideally", "essential",
    "must have",
    "must haves", "required", "von vorteil", "wunschenswert", "idealerweise", "zwingend", "erforderlich",
    "souhaite",
    "souhaites", "un plus", "atout", "atouts", "exige", "deseable", "valorable", "se valora",
    "imprescindible",
  ]

  private func isJoin(_ i: Int) -> Bool {
    Lexicon.ands.contains(clause.tokens[i]) || Lexicon.ors.contains(clause.tokens[i])
  }

  /// A new ask begins after a comma or "and" before words that only lead to a cue, and at "who have".
  private func asks(_ tokens: [Int]) -> [[Int]] {
    var out: [[Int]] = [[]]
    for (k, i) in tokens.enumerated() {
      let token = clause.tokens[i]
      let isBreak =
        token.kind == .comma || Lexicon.ands.contains(token)
        || ["who", "qui", "que", "quien"].contains(token.folded)
      if isBreak, k > 0, startsAsk(tokens, k + 1) {
        out.append([])
      } else {
        out[out.count - 1].append(i)
      }
    }
    return out
  }

  private func startsAsk(_ tokens: [Int], _ from: Int) -> Bool {
    for k in from..<min(tokens.count, max(from, from + 7)) {
      let i = tokens[k]
      let token = clause.tokens[i]
      guard token.isWord else { return false }
      if k == from, Self.whos.contains(clause.tokens[tokens[from - 1]].folded),
        Self.finites.contains(token.folded)
      {
        return true
      }
      if Self.subjects.contains(token.folded), k + 1 < tokens.count { return true }
      if k == from, opensKnowing(tokens, k) { return true }
      if Lexicon.isCue(token) { return k + 1 < tokens.count && isPreposition(tokens[k + 1]) }
      if Lexicon.cueAdjectives.contains(token) { return k + 1 < tokens.count && isPreposition(tokens[k + 1]) }
      if Lexicon.verbs.contains(token), k > from || isFinite(token) { return true }
      if Lexicon.isDegree(token)
        || Lexicon.isLicence(
          token, after: i > 0 ? clause.tokens[i - 1] : nil,
          before: i + 1 < clause.tokens.count ? clause.tokens[i + 1] : nil)
      {
        return true
      }
      if k > from, Self.units.contains(token.folded),
        leads.contains(clause.tokens[tokens[k - 1]]) || clause.tokens[tokens[k - 1]].isNumber
      {
        return true
      }
      guard leads.contains(token) || Lexicon.verbs.contains(token) || token.isNumber || isAdverb(token),
        !clause.marks[i].contains(.longTerm)
      else { return false }
    }
    return false
  }

  private static let subjects: HashedWords = [
    "you", "you're", "you've", "you'll", "you'd", "vous", "du", "tu",
  ]

  private static let whos: HashedWords = ["who", "qui", "que", "quien"]
  private static let finites: HashedWords = [
    "can", "has", "have", "is", "are", "knows", "understands", "will", "would", "already", "sait", "sache",
    "connait", "connaisse", "maitrise", "ait", "sepa", "conozca", "domine", "maneje", "tenga", "sepas",
    "conozcas", "tengas",
  ]

  /// "… und beherrschen das RVG", "… and know your way around": the verb of a new demand, with its object after it.
  private func opensKnowing(_ tokens: [Int], _ k: Int) -> Bool {
    guard k + 1 < tokens.count else { return false }
    let (verb, next) = (clause.tokens[tokens[k]], clause.tokens[tokens[k + 1]])
    switch clause.tongue {
    case .english: return ["know", "understand", "knows", "understands"].contains(verb.folded)
    case .german:
      if ["kannst", "konnen", "kann"].contains(verb.folded) { return true }
      return Self.german.contains(verb.folded) && next.isWord
        && !["kann", "kannst", "konnen", "konnt", "wissen", "und"].contains(next.folded)
    case .french, .spanish: return false
    }
  }
  private static let german: HashedWords = [
    "beherrschen", "beherrschst", "kennen", "kennst", "verstehen", "verstehst", "nutzen", "nutzt",
  ]

  /// "und selbstständig an der Maschine arbeiten"
  private func isAdverb(_ token: PhraseToken) -> Bool {
    clause.tongue == .german && token.raw.first!.isLowercase && Lexicon.soft(.german).contains(token)
  }

  private static let units: HashedWords = [
    "year", "years", "years'", "year's", "jahr", "jahre", "jahren", "an", "ans", "ano", "anos",
  ]
  private func isFinite(_ token: PhraseToken) -> Bool {
    token.folded.hasSuffix("ez") || token.folded == "hold"
  }

  private func isPreposition(_ i: Int) -> Bool {
    Lexicon.toolPrepositions.contains(clause.tokens[i]) || Lexicon.binding.contains(clause.tokens[i])
  }
}
