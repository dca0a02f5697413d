/// Where a sentence of a posting stops to demand and starts to wish: "3+ years of SQL, Python a plus" demands SQL and
/// wishes for Python; "At least 7 years in care, ideally in theatres" demands the years.
enum WishClauses {
  /// The clauses of `text`, in bytes, in reading order: the whole of it where nothing is wished for, or where the wish
  /// opens it and so holds for all. O(words).
  static func ranges(of text: String) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    let words = Words.of(text)
    guard RequirementCues.nice.contains(anyIn: words) else { return [0..<bytes.count] }
    if let dash = dash(bytes, words) { return [0..<dash.lowerBound, dash.upperBound..<bytes.count] }
    return Parentheses.semicolonParts(bytes, bytes.indices).flatMap { clause in
      let outside = Parentheses.offsets(bytes, clause)
      let inside = words.filter {
        clause.contains($0.range.lowerBound) && outside.contains($0.range.lowerBound)
      }
      guard let cut = cut(bytes, clause, inside, outside) else { return [clause] }
      let wished = (bytes[cut] == comma ? cut + 1 : cut)..<clause.upperBound
      guard let end = end(of: wished, inside, bytes, outside) else {
        return [clause.lowerBound..<cut, wished]
      }
      return [clause.lowerBound..<cut, wished.lowerBound..<end, end + 1..<wished.upperBound]
    }
  }

  /// The dash behind which alone something is wished for: "Du planst Touren – Polnisch ist Gold wert".
  private static func dash(_ bytes: [UInt8], _ words: [Word]) -> Range<Int>? {
    let outside = Parentheses.offsets(bytes, bytes.indices)
    for mark in [" – ", " — "].map({ Array($0.utf8) }) {
      guard
        let at = bytes.indices.last(where: { bytes[$0...].starts(with: mark) && outside.contains($0) })
      else { continue }
      let before = words.filter { $0.range.lowerBound < at }
      let after = words.filter { $0.range.lowerBound > at }
      guard before.count > 2, after.count > 2, !RequirementCues.nice.contains(anyIn: before),
        RequirementCues.nice.contains(anyIn: after)
      else { continue }
      return at..<at + mark.count
    }
    return nil
  }

  /// The comma right behind a word of wish where what follows is demanded: "expérience souhaitée, HACCP exigé".
  private static func end(of wished: Range<Int>, _ words: [Word], _ bytes: [UInt8], _ outside: Offsets)
    -> Int?
  {
    let own = words.filter { wished.contains($0.range.lowerBound) }
    guard let wish = RequirementCues.nice.firstRange(in: own), wish.lowerBound > 0,
      !DemandCues.opensWish.contains(anyIn: Array(own[wish]))
    else { return nil }
    let end = own[wish.upperBound - 1].range.upperBound
    guard end < bytes.count, bytes[end] == comma, outside.contains(end) else { return nil }
    return demandsAfter(own[wish.upperBound...]) ? end : nil
  }

  /// Whether words that follow a wish demand something of their own.
  static func demandsAfter(_ words: ArraySlice<Word>) -> Bool {
    guard let first = words.first,
      !["but", "aber", "mais", "pero", "and", "und", "et", "y"].contains(first.folded)
    else { return false }
    let rest = Array(words)
    guard let must = RequirementCues.must.firstRange(in: rest),
      RequirementCues.nice.firstRange(in: rest) == nil
    else { return false }
    return rest[..<must.lowerBound].contains(where: FunctionWords.isContent)
  }

  private static let comma = UInt8(ascii: ",")

  /// Where the words begin that are only wished for: nil where the wish opens the clause, or where those words go on
  /// with a list that the wish is for ("Python, R and Scala a plus").
  private static func cut(
    _ bytes: [UInt8], _ clause: Range<Int>, _ words: [Word], _ outside: Offsets
  ) -> Int? {
    guard let wish = RequirementCues.nice.firstRange(in: words), wish.lowerBound > 0 else { return nil }
    let start = words[wish.lowerBound].range.lowerBound
    let last = (clause.lowerBound..<start).last {
      bytes[$0] == comma && outside.contains($0) && !isInNumber($0, bytes)
    }
    let before = words.prefix { $0.range.lowerBound < (last ?? start) }
    if DemandCues.opensWish.contains(anyIn: Array(words[wish])) {
      return opened(words, wish, at: last, start, before: Array(before))
    }
    guard let cut = last else { return nil }
    let wished = words.filter { $0.range.lowerBound > cut && $0.range.lowerBound < start }
    let isList = wished.contains { lists.contains($0) }
    // "…, aber kein Muss"
    guard
      wished.contains(where: {
        !FunctionWords.isGrammar($0) && !["but", "mais", "pero", "aber"].contains($0.folded)
      })
    else { return nil }
    return isList || before.count < 2 ? nil : cut
  }

  /// "£250,000"
  private static func isInNumber(_ i: Int, _ bytes: [UInt8]) -> Bool {
    i > 0 && i + 1 < bytes.count && (0x30...0x39).contains(bytes[i - 1])
      && (0x30...0x39).contains(bytes[i + 1])
  }

  /// "5 years in care ideally in theatres": what follows the word of wish is wished for, with the one word that may stand
  /// between it and the comma before it. Without a comma something must be demanded before it: "you will ideally have" is none.
  private static func opened(
    _ words: [Word], _ wish: Range<Int>, at comma: Int?, _ start: Int, before: [Word]
  ) -> Int? {
    guard wish.upperBound < words.count else { return nil }
    if let comma {
      let between = words.count { $0.range.lowerBound > comma && $0.range.lowerBound < start }
      guard before.contains(where: FunctionWords.isContent) || demands(before) else { return nil }
      return between <= 1 ? comma : start
    }
    return demands(before) ? start : nil
  }

  private static func demands(_ words: [Word]) -> Bool {
    if RequirementCues.must.contains(anyIn: words) || YearsPattern.find(in: words) != nil { return true }
    if DegreePattern.lowest(in: words) != nil { return true }
    guard let ask = DemandCues.ask.firstRange(in: words) else { return false }
    return words[ask.upperBound...].contains(where: FunctionWords.isContent)
  }

  private static let lists = PhraseSet("and|or|und|oder|sowie|et|ou|y|o|e")
}
