/// What stands in brackets after a name.
extension SegmentReading {
  /// "(Lambda, S3)" and "(PostGIS)" name more; "(GMP)" after its words is another name; "(BS 7671)" belongs to the name.
  func aside(_ range: Range<Int>, of out: inout [AskedSkill]) -> [AskedSkill] {
    let words = range.filter { token($0).isWord }
    guard !words.isEmpty, words.count <= 12 else { return [] }
    guard !words.contains(where: { clause.isClauseWord(token($0)) || Lexicon.isDegree(token($0)) })
    else { return [] }
    if words.count <= 3, words.contains(where: { token($0).raw.contains(where: \.isNumber) }), !out.isEmpty,
      !words.contains(where: { Lexicon.ors.contains(token($0)) }),
      !range.contains(where: { token($0).kind == .comma }),
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
    // "Excel (pivot tables, VLOOKUP)"
    let isList =
      range.contains { token($0).kind == .comma } && (range.contains(where: isName) || areParts(range))
    for part in range.split(whereSeparator: {
      !token($0).isWord || Lexicon.ors.contains(token($0)) || Lexicon.ands.contains(token($0))
    }) {
      if part.allSatisfy({ Lexicon.likes.contains(token($0)) || Self.newer.contains(token($0).folded) }) {
        continue
      }
      let tokens = part.filter {
        token($0).isWord && !Lexicon.examples.contains(token($0))
          && (isName($0) || !leads.contains(token($0)) && !Lexicon.verbs.contains(token($0)))
      }
      guard !tokens.isEmpty, !isForeign(tokens),
        tokens.contains(where: isName) || isList || clause.tongue == .german
      else { continue }
      found += PhraseChunks(clause: clause, tokens: tokens, isOpenAllowed: isListed || isList).skills()
    }
    return found
  }

  /// "Excel (pivot tables, lookups)": parts of a tool, each of few words.
  private func areParts(_ range: Range<Int>) -> Bool {
    guard range.lowerBound > 1, token(range.lowerBound - 1).kind == .open, isName(range.lowerBound - 2) else {
      return false
    }
    return range.split { !token($0).isWord }.allSatisfy { part in
      part.count <= 3
        && !part.contains {
          leads.contains(token($0)) || clause.isClauseWord(token($0)) || token($0).isNumber
            || Lexicon.isCue(token($0)) || Lexicon.binding.contains(token($0))
            || clause.marks[$0].contains(.level)
        }
    }
  }

  /// "Java (17 oder neuer)"
  private static let newer: HashedWords = [
    "newer", "later", "higher", "above", "neuer", "hoher", "aufwarts", "superieur", "plus", "posterior",
    "superior",
  ]

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
