/// A part of a sentence and how strongly it asks.
struct DemandClause: Sendable {
  /// Bytes in the sentence.
  var range: Range<Int>
  /// Nil: it asks for nothing ("no Java needed", "which we will teach you").
  var strength: Requirement.Strength?
}

/// Splits a sentence where it stops to demand and starts to wish, or to say what is not needed. A wish reaches no further than its
/// clause: "SQL, ideally with Oracle" demands SQL; "3+ years of SQL, Python a plus" too.
enum DemandClauses {
  /// The parts of `text` in reading order, where `strength` is what holds without a word of wish. O(words).
  static func of(_ text: String, _ strength: Requirement.Strength) -> [DemandClause] {
    let bytes = Array(text.utf8)
    let words = Words.of(text)
    var out: [DemandClause] = []
    for stop in Parentheses.semicolonParts(bytes, bytes.indices) {
      let inside = words.filter { stop.contains($0.range.lowerBound) }
      out += clauses(bytes, stop, inside, strength)
    }
    return out
  }

  private static func clauses(
    _ bytes: [UInt8], _ stop: Range<Int>, _ words: [Word], _ strength: Requirement.Strength
  ) -> [DemandClause] {
    if let cut = DemandCues.notNeeded.firstRange(in: words) ?? denial(words),
      !DemandCues.weakens.contains(anyIn: words)
    {
      guard let comma = comma(bytes, stop, words, before: cut.lowerBound),
        !startsRelative(words, after: comma)
      else { return [DemandClause(range: stop, strength: nil)] }
      return wishes(bytes, stop.lowerBound..<comma, words, strength)
        + [DemandClause(range: comma + 1..<stop.upperBound, strength: nil)]
    }
    return bracketed(bytes, stop, words, strength) ?? wishes(bytes, stop, words, strength)
  }

  /// "Switching and VLAN (ideally Cisco)" wishes for what stands in the brackets alone, "hydrology (desirable)" for what stands
  /// before them; nil where no brackets wish.
  private static func bracketed(
    _ bytes: [UInt8], _ stop: Range<Int>, _ words: [Word], _ strength: Requirement.Strength
  ) -> [DemandClause]? {
    for bracket in Parentheses.offsets(bytes, stop).inside {
      let inside = words.filter { bracket.contains($0.range.lowerBound) }
      guard let wish = DemandCues.wish.firstRange(in: inside) else { continue }
      let rest = bracket.upperBound..<stop.upperBound
      let after =
        rest.isEmpty
        ? [] : clauses(bytes, rest, words.filter { rest.contains($0.range.lowerBound) }, strength)
      let said = inside.indices.filter { !wish.contains($0) && FunctionWords.isContent(inside[$0]) }
      if said.isEmpty {
        return [DemandClause(range: stop.lowerBound..<bracket.lowerBound, strength: .nice)] + after
      }
      let before = stop.lowerBound..<bracket.lowerBound
      return wishes(bytes, before, words.filter { before.contains($0.range.lowerBound) }, strength)
        + [DemandClause(range: bracket.lowerBound + 1..<bracket.upperBound - 1, strength: .nice)] + after
    }
    return nil
  }

  /// "No Java needed", "kein Studium nötig"
  private static func denial(_ words: [Word]) -> Range<Int>? {
    guard let no = words.firstIndex(where: { SkillLexicon.denials.contains($0.folded) }),
      words[no...].prefix(8).contains(where: { NoDemands.needs.contains($0) })
    else { return nil }
    return no..<no + 1
  }

  private static func wishes(
    _ bytes: [UInt8], _ stop: Range<Int>, _ all: [Word], _ strength: Requirement.Strength
  ) -> [DemandClause] {
    let words = outsideParentheses(bytes, stop, all)
    guard let wish = DemandCues.wish.firstRange(in: words), !isNoMore(words, wish) else {
      return [DemandClause(range: stop, strength: strength)]
    }
    let start = words[wish.lowerBound].range.lowerBound
    let comma = comma(bytes, stop, words, before: wish.lowerBound)
    // "Ideally with a background in estates, you will bring …"
    if wish.lowerBound == 0, let main = mainClause(bytes, stop, words) {
      return [
        DemandClause(range: stop.lowerBound..<main, strength: .nice),
        DemandClause(range: main + 1..<stop.upperBound, strength: strength),
      ]
    }
    // The wish opens the clause, or what stands before it is only how it says so.
    if wish.lowerBound == 0 || DemandCues.holdsForAll.contains(anyIn: Array(words[wish])) {
      return [DemandClause(range: stop, strength: .nice)]
    }
    if DemandCues.opensWish.contains(anyIn: Array(words[wish])) {
      let cut = comma ?? start
      guard wish.upperBound < words.count else { return [DemandClause(range: stop, strength: .nice)] }
      guard words.contains(where: { $0.range.lowerBound < cut }) else {
        return [DemandClause(range: stop, strength: .nice)]
      }
      return [
        DemandClause(range: stop.lowerBound..<cut, strength: strength),
        DemandClause(
          range: min(cut + (comma == nil ? 0 : 1), stop.upperBound)..<stop.upperBound, strength: .nice),
      ]
    }
    guard let comma else { return [DemandClause(range: stop, strength: .nice)] }
    let wished = words.filter { $0.range.lowerBound > comma && $0.range.lowerBound < start }
    guard wished.contains(where: { !FunctionWords.isGrammar($0) }),
      !wished.contains(where: { lists.contains($0) })
    else {
      return [DemandClause(range: stop, strength: .nice)]
    }
    return wishes(bytes, stop.lowerBound..<comma, words.filter { $0.range.lowerBound < comma }, strength)
      + [DemandClause(range: comma + 1..<start, strength: .nice)] + demanded(bytes, stop, words, after: wish)
  }

  /// What is demanded behind a wish that a comma ends: "expérience souhaitée, HACCP exigé".
  private static func demanded(
    _ bytes: [UInt8], _ stop: Range<Int>, _ words: [Word], after wish: Range<Int>
  ) -> [DemandClause] {
    let end = words[wish.upperBound - 1].range.upperBound
    guard end < stop.upperBound, bytes[end] == UInt8(ascii: ","),
      WishClauses.demandsAfter(words[wish.upperBound...])
    else { return [] }
    return [DemandClause(range: end + 1..<stop.upperBound, strength: .must)]
  }

  /// French "n'a plus de secret" is no plus.
  private static func isNoMore(_ words: [Word], _ wish: Range<Int>) -> Bool {
    guard words[wish.lowerBound].folded == "a", wish.lowerBound > 0 else { return false }
    return ["n", "n'"].contains(words[wish.lowerBound - 1].folded)
  }

  /// The comma after which an English sentence that opens with a wish goes on with "you".
  private static func mainClause(_ bytes: [UInt8], _ stop: Range<Int>, _ words: [Word]) -> Int? {
    guard ["ideally", "preferably"].contains(words[0].folded),
      words.count > 1, !["you", "you'll"].contains(words[1].folded),
      let you = words.firstIndex(where: { ["you", "you'll"].contains($0.folded) }),
      let comma = comma(bytes, stop, words, before: you), you > 2,
      words[you - 1].range.upperBound <= comma
    else { return nil }
    return comma
  }

  /// The last comma before a word.
  private static func comma(_ bytes: [UInt8], _ stop: Range<Int>, _ words: [Word], before word: Int) -> Int? {
    let end = words[word].range.lowerBound
    return (stop.lowerBound..<max(stop.lowerBound, end)).last {
      bytes[$0] == UInt8(ascii: ",") && $0 + 1 < bytes.count && bytes[$0 + 1] <= 0x20
    }
  }

  private static let relatives = PhraseSet(
    "which|who|that|die|der|das|den|qui|que|lo que|ce que|welche|welches")
  private static func startsRelative(_ words: [Word], after comma: Int) -> Bool {
    words.first { $0.range.lowerBound > comma }.map { relatives.contains($0) } ?? false
  }

  private static func outsideParentheses(_ bytes: [UInt8], _ stop: Range<Int>, _ words: [Word]) -> [Word] {
    var depth = 0
    var at = stop.lowerBound
    return words.filter { word in
      guard stop.contains(word.range.lowerBound) else { return false }
      while at < word.range.lowerBound {
        if bytes[at] == UInt8(ascii: "(") { depth += 1 }
        if bytes[at] == UInt8(ascii: ")") { depth = max(0, depth - 1) }
        at += 1
      }
      return depth == 0
    }
  }

  private static let lists = PhraseSet("and|or|und|oder|sowie|et|ou|y|o|e")
}
