/// A clause as tokens, each with what the term table and its shape say of it.
struct SkillTokens: Sendable {
  struct Mark: OptionSet, Sendable {
    let rawValue: UInt16
    static let language = Mark(rawValue: 1)
    static let licence = Mark(rawValue: 2)
    /// Starts a term of several words.
    static let longTerm = Mark(rawValue: 4)
    /// Goes on with a term of several words.
    static let inTerm = Mark(rawValue: 8)
    /// A tool of the table.
    static let tool = Mark(rawValue: 16)
    static let name = Mark(rawValue: 32)
    static let level = Mark(rawValue: 64)
    /// Belongs to a length of time: "for at least a year".
    static let duration = Mark(rawValue: 128)
    /// Belongs to a term of manners.
    static let soft = Mark(rawValue: 256)
  }

  let text: String
  let tokens: [PhraseToken]
  let tongue: PostingTongue
  private(set) var marks: [Mark]

  private static let manners: HashedWords = [
    "people management", "line management", "personnel management", "team leadership", "team lead",
    "teamwork",
    "interdisciplinary work", "cross-functional teams", "communication", "communication skills",
    "presentations", "presentation skills", "time management", "shift work", "rotating shifts",
    "night shifts", "travel readiness", "on-call duty", "on-call duty from home", "on-call duty on site",
  ]
  private static let toolDomains: HashedWords = ["software", "data", "own"]

  init(_ text: String, _ tongue: PostingTongue, _ table: TermTable) {
    self.text = text
    self.tongue = tongue
    tokens = PhraseTokens.of(text)
    marks = [Mark](repeating: [], count: tokens.count)
    markTerms(table)
    for i in tokens.indices where tokens[i].isWord { markShape(i) }
    for i in tokens.indices where Self.units.contains(tokens[i].folded) { markDuration(i) }
  }

  private static let suites: HashedWords = ["ms", "microsoft", "pack", "suite", "paquete", "google"]
  private static let units: HashedWords = [
    "year", "years", "months", "month", "jahr", "jahre", "jahren", "monate", "monaten", "an", "ans", "mois",
    "ano", "anos", "meses",
  ]
  private static let spans: HashedWords = [
    "for", "since", "over", "seit", "uber", "pendant", "depuis", "durante", "desde",
  ]

  /// A preposition of time, and what stands from it to the unit.
  private mutating func markDuration(_ unit: Int) {
    for i in stride(from: unit - 1, through: max(0, unit - 5), by: -1) {
      guard tokens[i].isWord else { return }
      guard Self.spans.contains(tokens[i].folded) else { continue }
      for j in i...unit { marks[j].insert(.duration) }
      return
    }
  }

  private mutating func markTerms(_ table: TermTable) {
    let words = Words.of(text)
    for hit in table.hits(in: words) {
      let bytes =
        words[hit.words.lowerBound].range.lowerBound..<words[hit.words.upperBound - 1].range.upperBound
      let entry = table.entries[hit.term]
      let covered = tokens.indices.filter { tokens[$0].isWord && tokens[$0].range.overlaps(bytes) }
      guard let first = covered.first else { continue }
      // A hit inside a word says nothing of the word.
      guard tokens[first].range.lowerBound >= bytes.lowerBound,
        tokens[covered.last!].range.upperBound <= bytes.upperBound + 1
      else { continue }
      for i in covered {
        if entry.kind == .language { marks[i].insert(.language) }
        if entry.kind == .licence { marks[i].insert(.licence) }
        if entry.kind == .skill, covered.count == 1,
          Self.toolDomains.contains(entry.domain) || !entry.isOpen && entry.name.first!.isUppercase
        {
          marks[i].insert(.tool)
        }
        if Self.manners.contains(entry.name) { marks[i].insert(.soft) }
        if covered.count > 1, entry.domain != "office" { marks[i].insert(i == first ? .longTerm : .inTerm) }
      }
    }
  }

  private mutating func markShape(_ i: Int) {
    let token = tokens[i]
    if Self.isLevel(token) {
      marks[i].insert(.level)
      return
    }
    let scalars = token.raw.unicodeScalars
    let capitals = scalars.count { $0.isCapital }
    let digits = scalars.count { $0.value >= 0x30 && $0.value <= 0x39 }
    let isFirst =
      i == 0
      || !tokens[i - 1].isWord && tokens[i - 1].kind != .comma && tokens[i - 1].kind != .open
        && tokens[i - 1].kind != .slash
    let startsUpper = scalars.first!.isCapital
    var isName =
      capitals >= 2 && !isHyphenated(token)
      || digits > 0 && capitals + letters(scalars) > 0 && !token.isNumber
    if tongue != .german, startsUpper, !isFirst, !isCommon(i), !SkillLexicon.nations.contains(token.raw) {
      isName = true
    }
    if tongue == .german, startsUpper, besideCapital(i) { isName = true }
    if marks[i].contains(.tool) || isCamel(scalars) { isName = true }
    // "Pack Office", "MS Office"
    if token.raw == "Office", i > 0, Self.suites.contains(tokens[i - 1].folded) { isName = true }
    if capitals == 1, scalars.count == 1, token.raw != "A", token.raw != "I",
      tongue != .spanish || token.raw != "Y", tongue != .german || token.raw == "R" || token.raw == "C"
    {
      isName = true
    }
    if token.isNumber, i > 0, marks[i - 1].contains(.name),
      tokens[i].range.lowerBound - tokens[i - 1].range.upperBound <= 1
    {
      isName = true
    }
    if isName, !SkillLexicon.nations.contains(token.raw) { marks[i].insert(.name) }
  }

  /// "vSphere", "jQuery": a capital inside a word that begins with a small letter.
  private func isCamel(_ scalars: String.UnicodeScalarView) -> Bool {
    guard let first = scalars.first, first.properties.isLowercase, scalars.count > 3 else { return false }
    return scalars.dropFirst().contains(where: \.isCapital)
      && !scalars.contains { $0 == "-" || $0 == "/" || $0 == "'" || $0 == "’" }
  }

  /// A word such as "Level" or "System" that does not go on with a name before it.
  private func isCommon(_ i: Int) -> Bool {
    guard SkillLexicon.generic.contains(tokens[i]) else { return false }
    if i > 0, tokens[i - 1].isWord, marks[i - 1].contains(.name) { return false }
    // "Outlook, Teams"
    if i > 1, !tokens[i - 1].isWord || SkillLexicon.ands.contains(tokens[i - 1]), marks[i - 2].contains(.name)
    {
      return false
    }
    return i + 1 == tokens.count || !tokens[i + 1].isWord || !tokens[i + 1].raw.first!.isUppercase
  }

  /// German nouns do not stand side by side: "Adobe Photoshop", "Social Media" are names; "Technische Zeichnungen" opens with an
  /// adjective, and words that lead to names are none.
  private func besideCapital(_ i: Int) -> Bool {
    func isNoun(_ j: Int) -> Bool {
      guard tokens.indices.contains(j), tokens[j].isWord,
        tokens[j].raw.unicodeScalars.first!.isCapital
      else { return false }
      return !SkillLexicon.leads(tongue).contains(tokens[j]) && !SkillLexicon.isCue(tokens[j])
        && !SkillLexicon.verbs.contains(tokens[j])
        && !SkillLexicon.isDegree(tokens[j]) && !SkillLexicon.licences.contains(tokens[j])
    }
    func isAdjective(_ j: Int) -> Bool {
      (j == 0 || !tokens[j - 1].isWord)
        && ["e", "er", "es", "en"].contains { tokens[j].folded.hasSuffix($0) }
    }
    guard isNoun(i), !isAdjective(i) else { return false }
    return isNoun(i - 1) && !isAdjective(i - 1) || isNoun(i + 1)
  }

  private func letters(_ scalars: String.UnicodeScalarView) -> Int {
    scalars.count { $0.properties.isAlphabetic }
  }

  /// "Karl-Fischer-Titration" is a noun like others; "DIN-Norm" too.
  private func isHyphenated(_ token: PhraseToken) -> Bool {
    guard token.raw.contains("-") else { return false }
    return !token.raw.split(separator: "-").allSatisfy { part in part.allSatisfy { !$0.isLowercase } }
      && (tongue == .german
        || !token.raw.split(separator: "-").contains { $0.count > 1 && $0.allSatisfy(\.isUppercase) })
  }

  private static func isLevel(_ token: PhraseToken) -> Bool {
    let raw = token.folded
    guard raw.utf8.count == 2, let letter = raw.utf8.first, let digit = raw.utf8.last else { return false }
    return letter >= 0x61 && letter <= 0x63 && digit >= 0x31 && digit <= 0x32
  }

  private func outsideBrackets(_ range: Range<Int>) -> String {
    var depth = 0
    var out: [String] = []
    for i in range {
      if tokens[i].kind == .open { depth += 1 }
      if depth == 0 { out.append(tokens[i].raw) }
      if tokens[i].kind == .close { depth = max(0, depth - 1) }
    }
    return out.joined(separator: " ")
  }

  /// Whether a sentence about somebody has the word and a name has not; French "du" is no German one.
  func isClauseWord(_ token: PhraseToken) -> Bool {
    guard SkillLexicon.clauseWords.contains(token) else { return false }
    switch tongue {
    case .french: return !["du", "es", "was", "war", "dem"].contains(token.folded)
    case .spanish: return !["du", "on"].contains(token.folded)
    case .german: return !["on", "si", "te", "nos"].contains(token.folded)
    case .english:
      return !["du", "te", "nos", "es", "man", "war", "on", "son", "dont", "sera"].contains(token.folded)
    }
  }

  /// The words from one token to another as they stand in the text.
  func words(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    // What stands in brackets is no part of it.
    if range.contains(where: { tokens[$0].kind == .open }), tokens[last].kind != .close {
      return outsideBrackets(range)
    }
    let bytes = Array(text.utf8)[tokens[first].range.lowerBound..<tokens[last].range.upperBound]
    return String(decoding: bytes, as: UTF8.self)
  }
}
