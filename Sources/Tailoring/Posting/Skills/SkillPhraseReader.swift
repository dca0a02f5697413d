/// Reads the skills that a clause names, known to the term table or not: cuts what leads to them and what follows, splits lists,
/// and leaves out traits, degrees, licences and languages, which are asked for in other ways.
struct SkillPhraseReader {
  private typealias Lexicon = SkillLexicon

  let table: TermTable
  let tongue: PostingTongue

  /// The end of a segment with the length of time that follows it.
  private func end(of segment: SkillSegments.Segment, in clause: SkillTokens) -> Int {
    var end = segment.tokens[segment.tokens.count - 1] + 1
    while end < clause.tokens.count, clause.marks[end].contains(.duration) { end += 1 }
    return end
  }

  /// The text with a comma and blanks in the place of adverbs of several words ("from start to finish"), and a word that leads to
  /// what is known in the place of others ("at home with"); whether it says that something is known. O(words).
  private static func withoutAsides(_ text: String) -> (text: String, isKnown: Bool) {
    let words = Words.of(text)
    var bytes: [UInt8] = []
    var isKnown = false
    func take(_ set: PhraseSet, _ word: String, says: Bool = false) {
      var i = 0
      while let aside = set.firstRange(in: words, from: i) {
        if bytes.isEmpty { bytes = Array(text.utf8) }
        let range = words[aside.lowerBound].range.lowerBound..<words[aside.upperBound - 1].range.upperBound
        for k in range { bytes[k] = UInt8(ascii: " ") }
        for (k, byte) in zip(range, word.utf8) { bytes[k] = byte }
        isKnown = isKnown || says
        i = aside.upperBound
      }
    }
    take(SkillLexicon.asides, ",")
    take(SkillLexicon.leadings, "versed in")
    take(SkillLexicon.knownAsides, ",", says: true)
    return (bytes.isEmpty ? text : String(decoding: bytes, as: UTF8.self), isKnown)
  }

  /// "5m+", "1ère", "what": a figure, an ordinal or a word of grammar is no skill; "5S" is one.
  private func isFigure(_ text: String) -> Bool {
    let words = Words.of(text)
    guard words.count == 1, let word = words.first else { return words.isEmpty }
    return word.isNumeric && !word.raw.contains(where: \.isUppercase)
      || FunctionWords.isGrammar(word) && word.raw.utf8.count > 2
  }

  /// The tools, standards and methods that `text` calls by name. O(bytes).
  func names(in text: String) -> [AskedSkill] {
    let clause = SkillTokens(text, tongue, table)
    var out: [AskedSkill] = []
    var i = 0
    while i < clause.tokens.count {
      let start = i
      while i < clause.tokens.count, clause.tokens[i].isWord, isTool(i, in: clause) { i += 1 }
      // "Freedom of Information" is one name, of which neither word says it.
      if i > start, i + 1 < clause.tokens.count, clause.tokens[i].folded == "of",
        clause.tokens[i + 1].raw.first?.isUppercase == true, isTool(i + 1, in: clause)
      {
        i += 1
        while i < clause.tokens.count, clause.tokens[i].isWord, isTool(i, in: clause) { i += 1 }
      }
      if i > start {
        let words = clause.words(start..<i)
        if words.utf8.count > 1 { out.append(AskedSkill(name: words, words: words, strength: .nice)) }
      }
      i += 1
    }
    return out
  }

  private func isTool(_ i: Int, in clause: SkillTokens) -> Bool {
    let mark = clause.marks[i]
    return mark.contains(.name) && mark.isDisjoint(with: [.language, .licence, .level])
      && !SkillLexicon.isDegree(clause.tokens[i]) && !SkillLexicon.leads(tongue).contains(clause.tokens[i])
  }

  /// The skills of `text` in reading order. `isListed`: it stands in a list of requirements, where a bare noun is asked for. O(bytes).
  func skills(in text: String, isListed: Bool, strength: Requirement.Strength, group: inout Int)
    -> [AskedSkill]
  {
    let plain = Self.withoutAsides(text)
    let clause = SkillTokens(plain.text, tongue, table)
    guard clause.tokens.count <= 160 else { return [] }
    var out: [AskedSkill] = []
    for segment in SkillSegments(clause: clause).segments() {
      var reading = SegmentReading(
        clause: clause, table: table, segment: segment, isListed: isListed || plain.isKnown)
      let found = reading.skills().filter { !isFigure($0.words) && !SkillFrames.isNone($0.words, in: text) }
      guard !found.isEmpty else { continue }
      group += 1
      let years = YearsPattern.find(
        in: Words.of(clause.words(segment.tokens[0]..<end(of: segment, in: clause))))
      for skill in found {
        var skill = skill
        if skill.name == skill.words {
          skill.words = SkillFrames.bare(skill.words)
          skill.name = skill.words
        }
        skill.strength = strength
        skill.years = years?.minimum
        skill.alternative = reading.hasAlternatives && found.count > 1 ? group : nil
        out.append(skill)
      }
    }
    return out
  }
}
