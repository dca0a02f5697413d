/// Where a sentence of a posting stops to demand and starts to wish: "3+ years of SQL, Python a plus" demands SQL and
/// wishes for Python; "Advanced Excel; VBA would be a bonus" demands Excel.
enum WishClauses {
  /// The clauses of `text`, in bytes, in reading order: the whole of it where nothing is wished for, or where the wish
  /// opens it and so holds for all. O(words).
  static func ranges(of text: String) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    let words = Words.of(text)
    guard RequirementCues.nice.contains(anyIn: words) else { return [0..<bytes.count] }
    return Parentheses.semicolonParts(bytes, bytes.indices).flatMap { clause in
      let inside = words.filter { clause.contains($0.range.lowerBound) }
      guard let cut = comma(bytes, clause, inside) else { return [clause] }
      return [clause.lowerBound..<cut, cut + 1..<clause.upperBound]
    }
  }

  /// The comma before the last words that a wish ends: nil where the wish opens the clause, or where those words go on
  /// with a list that the wish is for ("Python, R and Scala a plus").
  private static func comma(_ bytes: [UInt8], _ clause: Range<Int>, _ words: [Word]) -> Int? {
    guard let wish = RequirementCues.nice.firstRange(in: words), wish.lowerBound > 0 else { return nil }
    let start = words[wish.lowerBound].range.lowerBound
    guard let cut = (clause.lowerBound..<start).last(where: { bytes[$0] == UInt8(ascii: ",") }) else {
      return nil
    }
    let wished = words.filter { $0.range.lowerBound > cut && $0.range.lowerBound < start }
    let isList = wished.contains { lists.contains($0) }
    return wished.isEmpty || isList
      || Words.of(String(decoding: bytes[clause.lowerBound..<cut], as: UTF8.self)).count < 2
      ? nil : cut
  }

  private static let lists = PhraseSet("and|or|und|oder|sowie|et|ou|y|o|e")
}
