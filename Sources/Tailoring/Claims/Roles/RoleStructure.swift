/// Which words of a text belong together: its phrases, what each can hang on, and the frame that holds for all of it (who
/// somebody was, where and when).
struct RoleStructure: Sendable {
  let text: TextReading
  let phrases: [Phrase]
  /// The phrase of each word; -1 for grammar.
  let phraseOf: [Int]
  /// Whether each word stands in the frame.
  let isFrame: [Bool]
  /// Whether each part is joined to the one before by a word like "and".
  private let isJoined: [Bool]
  /// Whether each part has a verb.
  private let hasVerb: [Bool]
  /// The number of the bracket that each word stands in; 0 outside.
  private let bracketOf: [Int]

  /// O(words).
  init(_ text: TextReading, isFrame whole: Bool = false) {
    self.text = text
    phrases = PhraseReader.phrases(of: text)
    var phraseOf = text.words.map { _ in -1 }
    let parts = (text.pieceOf.last ?? 0) + 1
    var hasVerb = [Bool](repeating: false, count: parts)
    for (p, phrase) in phrases.enumerated() {
      for i in phrase.words { phraseOf[i] = p }
      if phrase.isVerb { hasVerb[phrase.part] = true }
    }
    self.phraseOf = phraseOf
    self.hasVerb = hasVerb
    var isJoined = [Bool](repeating: false, count: parts)
    for i in text.words.indices where Conjunctions.any.contains(text.words[i].folded) {
      if i == 0 || text.pieceOf[i - 1] != text.pieceOf[i] { isJoined[text.pieceOf[i]] = true }
    }
    self.isJoined = isJoined
    let end = whole ? text.words.count : FrameReader.end(of: text, hasVerb: hasVerb)
    let name = whole || end == 0 || end == text.words.count ? nil : FrameReader.name(of: text, after: end)
    bracketOf = Self.brackets(text)
    isFrame = text.words.indices.map { $0 < end || text.pieceOf[$0] == name }
  }

  /// Whether a word is of a date that stands alone between commas or brackets: it dates all.
  func isBareDate(_ i: Int) -> Bool {
    text.dates.contains { $0.words.contains(i) }
      && text.words.indices.allSatisfy { j in
        text.pieceOf[j] != text.pieceOf[i] || FunctionWords.isGrammar(text.words[j])
          || text.dates.contains { $0.words.contains(j) }
      }
  }

  /// Whether a word stands in a part of the first statement that is nothing but where it was: names between commas, "at the
  /// St Veit clinic".
  func isSetting(_ i: Int) -> Bool {
    let part = text.pieceOf[i]
    guard part > 0, text.statementOf[i] == 0, !hasVerb[part], !isJoined[part], bracketOf[i] == 0 else {
      return false
    }
    let own = text.words(ofPiece: part)
    let isPlain = own.allSatisfy { j in
      !text.words[j].isNumeric || text.dates.contains { $0.words.contains(j) }
    }
    guard isPlain, own.count <= 8 else { return false }
    let content = own.filter { text.isContent($0) }
    if text.tongue == .de {
      return content.count <= 3 && content.allSatisfy { text.words[$0].isCapitalized }
        && phrases.first { $0.part == part }?.link != .preposition(.with)
    }
    let last = content.last.map { text.words[$0].isCapitalized && !text.words[$0].startsSentence } ?? false
    return last
  }

  /// Whether a word stands in brackets.
  func isBracketed(_ i: Int) -> Bool { bracketOf[i] > 0 }

  private static func brackets(_ text: TextReading) -> [Int] {
    let bytes = Array(text.text.utf8)
    var (number, depth, at) = (0, 0, 0)
    return text.words.map { word in
      while at < word.range.lowerBound {
        if bytes[at] == 0x28 {
          depth += 1
          number += 1
        } else if bytes[at] == 0x29 {
          depth = max(0, depth - 1)
        }
        at += 1
      }
      return depth > 0 ? number : 0
    }
  }

  func phrase(of word: Int) -> Phrase? { phraseOf[word] < 0 ? nil : phrases[phraseOf[word]] }

  /// Whether two words of the text can belong together in some way.
  func areConnected(_ a: Int, _ b: Int) -> Bool {
    let (a, b) = (min(a, b), max(a, b))
    if isFrame[a] || isFrame[b] { return true }
    guard text.statementOf[a] == text.statementOf[b] else { return isTakenUp(a, b) }
    let (p, q) = (text.pieceOf[a], text.pieceOf[b])
    if text.clauseOf[a] != text.clauseOf[b], let isSaid = areBracketed(a, b, p, q) { return isSaid }
    return p == q || areJoined(a, b, p, q) || isAcrossBracket(a, b)
  }

  /// "Treasurer (unpaid) of the club": a bracket parts nothing where the text goes on behind it.
  private func isAcrossBracket(_ a: Int, _ b: Int) -> Bool {
    guard bracketOf[a] == 0, bracketOf[b] == 0, let last = (a..<b).last(where: { bracketOf[$0] > 0 }) else {
      return false
    }
    let parts = Set((a...b).filter { bracketOf[$0] == 0 }.map { text.pieceOf[$0] })
    let gap = text.words[last].range.upperBound..<text.words[last + 1].range.lowerBound
    let isOpen = !text.text.utf8.dropFirst(gap.lowerBound).prefix(gap.count).contains {
      [0x2C, 0x3B, 0x2E, 0x3A].contains($0)
    }
    return parts.count == 2 && isOpen
  }

  /// What stands in brackets says more of the part before them, and what follows a colon of all before it; nil where neither
  /// stands between.
  private func areBracketed(_ a: Int, _ b: Int, _ p: Int, _ q: Int) -> Bool? {
    switch (bracketOf[a], bracketOf[b]) {
    case (0, 0):
      let isColon = (a + 1...b).contains { FrameReader.isColon(before: $0, in: text) && bracketOf[$0] == 0 }
      return isColon ? true : nil
    case (0, let inner):
      let first = bracketOf.firstIndex(of: inner) ?? b
      return first > 0 && (text.pieceOf[first - 1] == p || phrase(of: a)?.isVerb ?? false)
    case (let x, let y): return x == y
    }
  }

  /// Words of two parts of one clause.
  private func areJoined(_ a: Int, _ b: Int, _ p: Int, _ q: Int) -> Bool {
    // "repaired and calibrated sensors": verbs side by side share what follows.
    if (p..<q).allSatisfy({ isBareVerb($0) }) { return true }
    // "Nachträge geprüft und verhandelt": German verbs side by side share what stands before them.
    if text.tongue == .de, (p + 1...q).allSatisfy({ isLoneVerb($0) && isJoined[$0] }) { return true }
    if (p + 1...q).contains(where: isRelative) { return false }
    if q > p, isAdjunct(q) { return true }
    // A verb of its own begins a clause of its own, unless it closes one, as in German, or tells more of a noun.
    for part in p + 1...q where hasVerb[part] && !endsWithVerb(part) {
      if hasVerb[p] || isJoined[part] || !opensWithVerb(part) { return false }
    }
    if areCrossed(a, b) || areCrossed(b, a) { return false }
    if phrase(of: a)?.isVerb ?? false || phrase(of: b)?.isVerb ?? false || opensWithVerb(p) { return true }
    let isShared = (p + 1...q).contains { isJoined[$0] }
    if isShared {
      // "kitchens and stairs in old houses", "new kitchens and stairs": what follows, or stands before, may belong to both.
      if let later = phrase(of: b), case .preposition = later.link { return true }
      if isFirst(b, ofPart: q) { return true }
    }
    // "plans of houses, schools": what is said once stands for both.
    return isFirst(b, ofPart: q)
      && phrases.contains { phrase in
        guard phrase.part == p, phrase.words[0] > a, case .preposition = phrase.link else { return false }
        return true
      }
  }

  /// "…; it fell from …": a statement that takes the one before up.
  private func isTakenUp(_ a: Int, _ b: Int) -> Bool {
    guard text.statementOf[b] == text.statementOf[a] + 1 else { return false }
    return text.words.indices.contains {
      text.statementOf[$0] == text.statementOf[b] && Self.anaphors.contains(text.words[$0].folded)
    }
  }

  private static let anaphors: HashedWords = [
    "it", "they", "them", "these", "there", "es", "sie", "darin", "dabei", "davon", "dort", "diese", "dieser",
    "elle", "ils", "elles", "celle", "celui", "ello", "ellos", "ellas", "esta", "este",
  ]

  private static let adjoining: HashedWords = [
    "with", "together", "jointly", "alongside", "in", "at", "on", "during", "using", "via", "mit",
    "gemeinsam", "zusammen",
    "bei", "beim", "im", "am", "auf", "avec", "conjointement", "chez", "dans", "aupres", "con", "junto", "en",
    "durante",
  ]

  /// "…, together with the treasurer": where, when and with whom all was that stands before in the clause.
  private func isAdjunct(_ part: Int) -> Bool {
    guard !hasVerb[part], !isJoined[part], let first = text.pieceOf.firstIndex(of: part) else { return false }
    return Self.adjoining.contains(text.words[first].folded)
      && !text.words.indices.contains { text.pieceOf[$0] == part && text.words[$0].isNumeric }
  }

  private func isFirst(_ word: Int, ofPart part: Int) -> Bool {
    phrases.first { $0.part == part }?.words.contains(word) ?? false
  }

  /// "…, die Tabellen füllen": in German the verb closes a clause that tells more of a noun.
  private func isRelative(_ part: Int) -> Bool {
    guard text.tongue == .de, !isJoined[part], endsWithVerb(part),
      let first = text.pieceOf.firstIndex(of: part)
    else { return false }
    return ["die", "der", "das", "den", "dem", "deren", "dessen"].contains(text.words[first].folded)
  }

  private func isBareVerb(_ part: Int) -> Bool {
    let own = phrases.filter { $0.part == part }
    guard own.count == 1, isJoined[part + 1] else { return false }
    // "a traduit et adapté 3 protocoles"
    return own[0].isVerb
      || own[0].words.count == 1 && !text.words[own[0].head].isCapitalized
        && Passives.isParticiple(text.words[own[0].head].folded, text.tongue)
  }

  private func isLoneVerb(_ part: Int) -> Bool {
    let own = phrases.filter { $0.part == part }
    return own.count == 1 && own[0].isVerb
  }

  private func opensWithVerb(_ part: Int) -> Bool { phrases.first { $0.part == part }?.isVerb ?? false }
  private func endsWithVerb(_ part: Int) -> Bool {
    text.tongue == .de && !opensWithVerb(part) && phrases.last { $0.part == part }?.isVerb ?? false
  }

  /// The phrase that a phrase with "of" before it belongs to.
  func owner(of p: Int) -> Int? {
    let phrase = phrases[p]
    guard phrase.isGenitive, p > 0, phrases[p - 1].part == phrase.part else { return nil }
    return p - 1
  }

  /// Whether word `b` stands behind a preposition in another part than word `a`, which has a phrase with that preposition of its own:
  /// "metals" and "chromatography" of "metals by ICP-MS and anions by chromatography".
  func areCrossed(_ a: Int, _ b: Int) -> Bool {
    guard text.pieceOf[a] != text.pieceOf[b], text.statementOf[a] == text.statementOf[b], phraseOf[b] >= 0,
      case .preposition(let kind) = phrases[phraseOf[b]].link, kind != .genitive
    else { return false }
    let other = phrases[phraseOf[b]]
    let own = phrases.firstIndex {
      $0.part == text.pieceOf[a] && $0.preposition == other.preposition && $0.link == other.link
        && $0.words[0] > a
    }
    guard let own, let first = holder(of: own), first.words.contains(a), let second = holder(of: phraseOf[b])
    else { return false }
    return first.preposition == second.preposition
  }

  /// What a phrase with a preposition says more of: the last before it in its part that is no verb.
  func holder(of p: Int) -> Phrase? { phrases[..<p].last { $0.part == phrases[p].part && !$0.isVerb } }

  /// The phrases of which one must be told where phrase `p` is: those that it can hang on; none for place and time, and for
  /// what hangs on nothing.
  func owners(of p: Int) -> [Int] {
    if let owner = owner(of: p) { return [owner] }
    switch linked(p) {
    case .preposition(.genitive), .preposition(.place), .plain, .first: return []
    case .preposition: return (0..<p).filter { isBefore($0, p) }
    }
  }

  /// The preposition of a phrase, or of the one that it is joined to: "between A and B".
  private func linked(_ p: Int) -> Phrase.Link {
    let phrase = phrases[p]
    guard phrase.link == .first, isJoined[phrase.part], !hasVerb[phrase.part], p > 0 else {
      return phrase.link
    }
    return phrases[p - 1].link
  }

  private func isBefore(_ other: Int, _ p: Int) -> Bool {
    let (a, b) = (phrases[other].part, phrases[p].part)
    return a == b || a + 1 == b && phrases[p].link == .first
  }
}

/// Finds the frame of a fact: who somebody was, where and when, before a colon or the first comma.
enum FrameReader {
  static func end(of text: TextReading, hasVerb: [Bool]) -> Int {
    guard !text.words.isEmpty else { return 0 }
    let bytes = Array(text.text.utf8)
    for i in text.words.indices.dropLast() where text.statementOf[i + 1] == 0 {
      let gap = text.words[i].range.upperBound..<text.words[i + 1].range.lowerBound
      if gap.count > 1, gap.contains(where: { bytes[$0] == 0x3A }) { return i + 1 }
    }
    return titleEnd(of: text, hasVerb)
  }

  /// The part of a text's first statement after its title that is nothing but names, such as an employer's; German has no
  /// sign of names, and after a colon they are skills.
  static func name(of text: TextReading, after end: Int) -> Int? {
    guard text.tongue != .de, text.statementOf[end] == 0, !isColon(before: end, in: text) else { return nil }
    var part = text.pieceOf[end]
    // "assistant (three languages), Groupe Delmas"
    if text.clauseOf[end] != text.clauseOf[end - 1] {
      guard let after = text.words.indices.first(where: { text.clauseOf[$0] == text.clauseOf[end] + 1 })
      else {
        return nil
      }
      part = text.pieceOf[after]
    }
    let isName = text.words.indices.allSatisfy { i in
      text.pieceOf[i] != part || FunctionWords.isGrammar(text.words[i])
        || text.words[i].isCapitalized && !text.words[i].startsSentence
    }
    return isName ? part : nil
  }

  static func isColon(before i: Int, in text: TextReading) -> Bool {
    let gap = text.words[i - 1].range.upperBound..<text.words[i].range.lowerBound
    return text.text.utf8.dropFirst(gap.lowerBound).prefix(gap.count).contains(0x3A)
  }

  private static func isDated(_ range: Range<Int>, _ text: TextReading) -> Bool {
    range.contains { i in text.dates.contains { $0.words.contains(i) } }
  }

  /// "Tischlermeister, …", "Lektorin, Verlag am Markt, seit 2018. …": the title, and up to a stop what has neither verb nor figure.
  private static func titleEnd(of text: TextReading, _ hasVerb: [Bool]) -> Int {
    guard !hasVerb[0], !FunctionWords.isGrammar(text.words[0]) else { return 0 }
    let title = text.words.indices.prefix { text.pieceOf[$0] == 0 }
    func isPerson(_ words: Range<Int>) -> Bool {
      words.contains { Persons.isPerson(text.words[$0], text.tongue) }
    }
    let stop = text.words.indices.first { text.statementOf[$0] > 0 } ?? text.words.count
    let isPlain = (title.upperBound..<max(title.upperBound, stop)).allSatisfy { i in
      !hasVerb[text.pieceOf[i]]
        && (!text.words[i].isNumeric || text.dates.contains { $0.words.contains(i) })
        && (!Numbers.isSpelt(text.words[i]) || text.words[i].isCapitalized)
    }
    let isHead = stop < text.words.count && isPlain && text.pieceOf[stop - 1] <= 4
    // "Guardaparque, Parque Nacional Los Alerces, 2010–2015. …": what somebody was, even by a word that is not known.
    if isHead, text.pieceOf[stop - 1] > 0, isPerson(title) || isDated(title.upperBound..<stop, text) {
      return stop
    }
    guard isPerson(title), title.count < text.words.count else { return 0 }
    var end = title.upperBound
    while end < text.words.count, text.statementOf[end] == 0 {
      let next =
        end..<(text.words.indices.first { $0 > end && text.pieceOf[$0] != text.pieceOf[end] }
        ?? text.words.count)
      let hasDate = next.contains { i in text.dates.contains { $0.words.contains(i) } }
      let hasFigure = next.contains { i in
        text.words[i].isNumeric && !text.dates.contains { $0.words.contains(i) }
      }
      let isDate =
        hasDate
        && !next.contains { i in
          text.isContent(i) && !text.dates.contains { $0.words.contains(i) }
        }
      guard !hasVerb[text.pieceOf[end]], !hasFigure && isDate || isPerson(next) && next.count <= 4
      else { break }
      end = next.upperBound
    }
    return end
  }
}
