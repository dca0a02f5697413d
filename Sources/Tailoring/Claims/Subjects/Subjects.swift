/// Who a text says did something: the noun before the verb of a part. The writer, in the first person or unnamed, is none.
struct Subject: Sendable {
  /// The noun: "colleagues", "team", "auditor".
  var head: Int
  /// What is told of it: the rest of its clause.
  var predicate: Range<Int>
  /// Whether it has an article or a possessive.
  var isDetermined: Bool
}

/// Finds the subjects of a text, part by part, without a dictionary of verbs.
struct SubjectReader {
  let text: TextReading
  private var tongue: Tongue { text.tongue }

  /// In order; those of which a clause with "who" tells more are said so, too. O(words).
  static func subjects(of text: TextReading) -> [Subject] {
    let reader = SubjectReader(text: text)
    var out: [Subject] = []
    var start = 0
    for i in text.words.indices where i + 1 == text.words.count || text.pieceOf[i + 1] != text.pieceOf[i] {
      if let subject = reader.subject(in: start..<i + 1) { out.append(subject) }
      start = i + 1
    }
    return out
  }

  static let first: HashedWords = [
    "i", "we", "ich", "wir", "j", "je", "nous", "yo", "nosotros", "nosotras",
  ]
  static let determiners: HashedWords = [
    "my", "our", "the", "a", "an", "mein", "meine", "unser", "unsere", "der", "die", "das", "ein", "eine",
    "mon", "ma", "mes", "notre", "nos", "le", "la", "les", "l", "un", "une", "mi", "mis", "nuestro",
    "nuestra", "nuestros", "nuestras", "el", "los", "las", "una", "another", "both", "all", "most", "one",
  ]
  /// What may stand before a subject without being one.
  private static let leading: HashedWords = [
    "and", "but", "because", "while", "where", "which", "that", "then", "also", "so", "und", "aber", "weil",
    "wahrend", "dann", "auch", "dass", "et", "mais", "parce", "puis", "aussi", "que", "y", "pero", "porque",
    "luego", "tambien", "when", "after", "wo", "c", "est", "qu", "it", "was", "is", "as",
  ]

  private func subject(in part: Range<Int>) -> Subject? {
    var i = part.lowerBound
    while i < part.upperBound {
      let folded = text.words[i].folded
      if Self.first.contains(folded) { return nil }
      if Self.determiners.contains(folded) || isNumber(i) || Others.isAround(text.words[i], tongue) {
        return noun(at: i, part)
      }
      if Preposition.of(folded, tongue) != nil {
        i = end(ofPhraseAt: i + 1, part)
      } else if Self.leading.contains(folded) || isAdverb(i) {
        i += 1
      } else {
        return tongue == .de ? inverted(after: i, part) : nil
      }
    }
    return nil
  }

  private func isNumber(_ i: Int) -> Bool { text.words[i].isNumeric || Numbers.isSpelt(text.words[i]) }

  private func isAdverb(_ i: Int) -> Bool {
    let folded = text.words[i].folded
    return tongue == .en && folded.hasSuffix("ly") || TimeAdverbs.units[folded] != nil
      || Numbers.units[folded] != nil
  }

  /// The word after what a preposition leads.
  private func end(ofPhraseAt start: Int, _ part: Range<Int>) -> Int {
    var i = start
    while i < part.upperBound, Self.determiners.contains(text.words[i].folded) || isNumber(i) { i += 1 }
    while i < part.upperBound, !FunctionWords.isGrammar(text.words[i]) {
      // "Seit 2016 leitet meine Kollegin": what is not in capitals after a noun or a year is a verb.
      if tongue == .de, i > start, !text.words[i].isCapitalized, !isNumber(i) { return i }
      i += 1
    }
    return max(i, start)
  }

  /// The noun that begins at `start`, where it is a person or a group; nil for things.
  private func noun(at start: Int, _ part: Range<Int>) -> Subject? {
    var i = start
    var isDetermined = false
    while i < part.upperBound, Self.determiners.contains(text.words[i].folded) || isNumber(i) {
      if Self.determiners.contains(text.words[i].folded) { isDetermined = true }
      i += 1
    }
    guard
      let at = (i..<max(i, min(part.upperBound, i + 4))).first(where: { j in
        (i..<j).allSatisfy { !FunctionWords.isGrammar(text.words[$0]) || Self.isHyphened($0, in: text) }
          && Others.contains(text.words[j], tongue)
      })
    else { return nil }
    var head = at
    while head + 1 < part.upperBound, Others.contains(text.words[head + 1], tongue) { head += 1 }
    return told(of: head, part, isDetermined: isDetermined)
  }

  /// Whether a hyphen ties a word to the next.
  static func isHyphened(_ i: Int, in text: TextReading) -> Bool {
    i + 1 < text.words.count && text.words[i].range.upperBound + 1 == text.words[i + 1].range.lowerBound
      && text.text.utf8.dropFirst(text.words[i].range.upperBound).first == 0x2D
  }

  /// German: a subject behind the verb, where something else stands before that.
  private func inverted(after verb: Int, _ part: Range<Int>) -> Subject? {
    guard verb > part.lowerBound, !text.words[verb].isCapitalized else { return nil }
    let start = verb + 1
    guard start < part.upperBound, Self.determiners.contains(text.words[start].folded) else { return nil }
    return noun(at: start, part)
  }

  static let relatives: HashedWords = [
    "that", "which", "who", "whom", "die", "der", "das", "dem", "den", "deren", "qui", "que", "dont",
  ]

  /// The subject with what is told of it; nil where nothing is, as in a list, or where something was done to it.
  private func told(of head: Int, _ part: Range<Int>, isDetermined: Bool) -> Subject? {
    let end =
      text.words.indices[head...].first { text.clauseOf[$0] != text.clauseOf[head] } ?? text.words.count
    guard head + 1 < end else { return nil }
    if head + 1 == part.upperBound {
      let next = text.words[head + 1].folded
      if Conjunctions.anyAnd.contains(next), head + 2 < end {
        if Self.first.contains(text.words[head + 2].folded)
          || ["moi", "me"].contains(text.words[head + 2].folded)
        {
          return nil
        }
      } else if !Self.relatives.contains(next) {
        return nil
      }
    }
    if Passives.isPassive(after: head, in: text) { return nil }
    return Subject(head: head, predicate: head + 1..<end, isDetermined: isDetermined)
  }
}
