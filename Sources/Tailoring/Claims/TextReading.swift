internal import Base

/// A text as sentences and facts are compared: its words with their roots, its numbers, its dates, and the pieces that
/// commas and words like "and" part it into.
struct TextReading {
  let text: String
  let words: [Word]
  let tongue: Tongue
  /// The root of each word.
  let roots: [String]
  let numbers: [NumberMention]
  let dates: [DateMention]
  let spans: [DateSpan]
  /// The piece that each word stands in: parted by commas, brackets and conjunctions.
  let pieceOf: [Int]
  /// The clause that each word stands in: parted by semicolons, colons, brackets and full stops.
  let clauseOf: [Int]
  /// The statement that each word stands in: parted by semicolons and full stops.
  let statementOf: [Int]
  /// Whether each word says something of its own.
  private let saysSomething: [Bool]
  /// The step of each word on the ladder of deeds, 0 for none: of itself, and beside what stands before it.
  private let steps: [Int8]
  private var stepsBeside: [Int8] = []

  /// O(bytes).
  init(_ text: String, words: [Word], tongue: Tongue, more: [NumberMention] = []) {
    let bytes = Array(text.utf8)
    self.text = text
    self.words = words
    self.tongue = tongue
    roots = words.map { Roots.of($0.folded, tongue) }
    dates = CalendarDates.find(in: words, bytes)
    spans = CalendarDates.spans(dates, words, bytes)
    numbers = Numbers.find(in: text, words: words) + more
    (pieceOf, clauseOf) = Self.parts(words, bytes)
    statementOf = Self.statements(words, bytes)
    saysSomething = words.indices.map { Self.isContent(words[$0], isFirst: $0 == 0, tongue) }
    steps = zip(words, roots).map { Int8(Agency.step($0, root: $1, tongue) ?? 0) }
    stepsBeside = words.indices.map { Int8(Agency.find(at: $0, in: self) ?? 0) }
  }

  /// The step of a word on the ladder of deeds; nil for none. O(1).
  func step(of i: Int) -> Int? { steps[i] == 0 ? nil : Int(steps[i]) }

  /// The same beside what stands before the word. O(1).
  func step(at i: Int) -> Int? { stepsBeside[i] == 0 ? nil : Int(stepsBeside[i]) }

  private static let conjunctions = Conjunctions.any.union([
    "but", "aber", "mais", "pero", "while", "where", "which", "that", "plus",
  ])

  private static func parts(_ words: [Word], _ bytes: [UInt8]) -> (pieces: [Int], clauses: [Int]) {
    var pieces: [Int] = []
    var clauses: [Int] = []
    var (piece, clause) = (0, 0)
    for i in words.indices {
      if i > 0 {
        switch strength(bytes, words[i - 1].range.upperBound..<words[i].range.lowerBound, next: words[i]) {
        case 2: (piece, clause) = (piece + 1, clause + 1)
        case 1: piece += 1
        default: if conjunctions.contains(words[i].folded) { piece += 1 }
        }
      }
      pieces.append(piece)
      clauses.append(clause)
    }
    return (pieces, clauses)
  }

  private static func statements(_ words: [Word], _ bytes: [UInt8]) -> [Int] {
    var statement = 0
    return words.indices.map { i in
      guard i > 0 else { return 0 }
      let gap = words[i - 1].range.upperBound..<words[i].range.lowerBound
      let isEnd =
        gap.contains { bytes[$0] == 0x3B }
        || gap.count > 1 && words[i].isCapitalized && gap.contains { [0x2E, 0x21, 0x3F].contains(bytes[$0]) }
      if isEnd { statement += 1 }
      return statement
    }
  }

  /// How much what stands between two words parts them: 2 a clause, 1 a piece, 0 nothing.
  private static func strength(_ bytes: [UInt8], _ gap: Range<Int>, next: Word) -> Int {
    var best = 0
    for i in gap {
      let isLast = i + 1 == gap.upperBound
      switch bytes[i] {
      case 0x3B, 0x28, 0x29, 0x0A: best = 2
      case 0x3A where !isLast: best = 2
      case 0x2E where !isLast && next.isCapitalized: best = max(best, gap.count > 1 ? 2 : 0)
      case 0x21, 0x3F: best = 2
      case 0x2C where !isLast: best = max(best, 1)
      default: break
      }
    }
    return best
  }

  /// Whether a word says something of its own.
  func isContent(_ i: Int) -> Bool { saysSomething[i] }

  private static func isContent(_ word: Word, isFirst: Bool, _ tongue: Tongue) -> Bool {
    // "Go" is no "go"; a German noun is any noun.
    if word.isCapitalized, !word.startsSentence, !isFirst, tongue != .de, word.raw.utf8.count > 1 {
      return true
    }
    return word.folded.utf8.count > 1 && !FunctionWords.isGrammar(word) && !NeutralWords.contains(word)
      && !word.isNumeric && !Numbers.isSpelt(word) && !LightWords.contains(word.folded, tongue)
  }

  /// Whether a word can name a thing: no grammar, no number.
  func isNamed(_ i: Int) -> Bool { !FunctionWords.isGrammar(words[i]) && !words[i].isNumeric }

  /// The content words of a piece.
  func content(ofPiece piece: Int) -> [Int] { words(ofPiece: piece).filter(isContent) }

  /// The words of a piece. O(log words).
  func words(ofPiece piece: Int) -> Range<Int> {
    Self.start(of: piece, in: pieceOf)..<Self.start(of: piece + 1, in: pieceOf)
  }

  /// The words of a clause. O(log words).
  func words(ofClause clause: Int) -> Range<Int> {
    Self.start(of: clause, in: clauseOf)..<Self.start(of: clause + 1, in: clauseOf)
  }

  /// Where the first part begins that is not before `part`; the parts ascend.
  private static func start(of part: Int, in parts: [Int]) -> Int {
    var (low, high) = (0, parts.count)
    while low < high {
      let middle = (low + high) / 2
      if parts[middle] < part { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether a figure is part of a name: `COVID-19`.
  func isGlued(_ i: Int) -> Bool {
    guard i > 0, words[i].isNumeric, words[i - 1].range.upperBound + 1 == words[i].range.lowerBound,
      !words[i - 1].isNumeric, !Numbers.isSpelt(words[i - 1])
    else { return false }
    return text.utf8.dropFirst(words[i - 1].range.upperBound).first == 0x2D
  }

  private static let determiners: HashedWords = [
    "of", "the", "my", "our", "their", "its", "der", "die", "das", "den", "dem", "des", "le", "la", "les",
    "de", "d", "los", "las",
    "el", "von", "meiner", "meine",
  ]

  /// The nouns a number counts: what follows it, up to a sign, a number or a function word; nothing for an amount of a
  /// unit. O(1).
  func counted(by mention: NumberMention) -> [Int] {
    guard mention.unit == nil, !mention.words.isEmpty, !isGlued(mention.words.lowerBound) else { return [] }
    var out: [Int] = []
    var skipped = 0
    for i in words.indices.dropFirst(mention.words.upperBound) {
      if out.count == 4 || pieceOf[i] != pieceOf[mention.words.upperBound - 1] { break }
      if isGlued(i) { continue }
      if words[i].isNumeric || Numbers.isSpelt(words[i]) { break }
      if FunctionWords.isGrammar(words[i]) {
        skipped += 1
        if !out.isEmpty || skipped > 2 || !Self.determiners.contains(words[i].folded) { break }
      } else {
        out.append(i)
        // A German noun ends what is counted.
        if tongue == .de, words[i].isCapitalized { break }
      }
    }
    return out
  }
}

extension Numbers {
  static func isSpelt(_ word: Word) -> Bool { NumberWords.value(of: word.folded) != nil }
}
