/// Parts of a sentence that say that something is not needed, and so ask for nothing: "SQL required, Python not needed" asks for
/// SQL. Where the same sentence wishes for it all the same ("nicht nötig, aber gern gesehen") it stays, as a wish.
enum NoDemands {
  /// What `text` still asks for, in bytes and in reading order: the whole of it where it denies nothing. O(words).
  static func kept(in text: String) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    guard holds(Words.of(text)) else { return [0..<bytes.count] }
    return Sentences.ranges(of: text).flatMap { Parentheses.semicolonParts(bytes, $0) }
      .flatMap { kept(of: $0, bytes) }
  }

  /// Whether `words` deny that something is needed. O(words).
  static func holds(_ words: [Word]) -> Bool {
    denials.contains(anyIn: words) || opens(words)
  }

  /// Whether `words` wish for what they first say is not needed: "Euskera no necesario, aunque se valorará".
  static func comeToWish(_ words: [Word]) -> Bool {
    guard let no = denials.firstRange(in: words), let wish = RequirementCues.nice.firstRange(in: words) else {
      return false
    }
    return no.lowerBound < wish.lowerBound
  }

  private static func kept(of part: Range<Int>, _ bytes: [UInt8]) -> [Range<Int>] {
    let words = Words.of(String(decoding: bytes[part], as: UTF8.self))
    guard holds(words), !isWished(words) else { return [part] }
    let clauses = clauses(of: part, bytes)
    guard clauses.count > 1 else { return [] }
    return clauses.filter { clause in
      let own = Words.of(String(decoding: bytes[clause], as: UTF8.self))
      return !holds(own) && demands(own)
    }
  }

  /// Wished for all the same.
  private static func isWished(_ words: [Word]) -> Bool {
    guard let no = denials.firstRange(in: words) else { return false }
    let rest = Array(words[..<no.lowerBound]) + Array(words[no.upperBound...])
    return RequirementCues.nice.contains(anyIn: rest) || DemandCues.wish.contains(anyIn: rest)
  }

  /// The parts between commas outside brackets.
  private static func clauses(of part: Range<Int>, _ bytes: [UInt8]) -> [Range<Int>] {
    let outside = Parentheses.offsets(bytes, part)
    var out: [Range<Int>] = []
    var start = part.lowerBound
    for i in part where bytes[i] == UInt8(ascii: ",") && outside.contains(i) && i > start {
      out.append(start..<i)
      start = i + 1
    }
    return start < part.upperBound ? out + [start..<part.upperBound] : out
  }

  /// Whether a clause asks for something by its own words, and is no member of the list that is denied.
  private static func demands(_ words: [Word]) -> Bool {
    guard let first = words.first, !relatives.contains(first.folded) else { return false }
    return RequirementCues.must.contains(anyIn: words) || RequirementCues.asks(words)
      || YearsPattern.find(in: words) != nil || DegreePattern.lowest(in: words) != nil
  }
  private static let relatives: HashedWords = [
    "which", "that", "die", "der", "das", "den", "qui", "que", "lo", "ce", "welche", "welches", "nor", "noch",
    "ni",
  ]

  /// "No experience required", "Kein Führerschein nötig": the denial opens the clause, and what it denies ends it.
  private static func opens(_ words: [Word]) -> Bool {
    guard let no = words.prefix(2).firstIndex(where: { SkillLexicon.denials.contains($0.folded) }) else {
      return false
    }
    return words[no...].dropFirst(2).prefix(5).contains { needs.contains($0) }
      && !words[no...].prefix(7).contains { ["but", "aber", "mais", "pero", "sino"].contains($0.folded) }
  }
  /// Words that say of what stands with them that it is asked for; behind a denial, that it is not.
  static let needs = PhraseSet(
    "needed|required|necessary|nötig|notwendig|erforderlich|verlangt|nécessaire|exigé|requis|demandé|necesario|necesaria|requerido"
  )

  private static let denials = PhraseSet(
    """
    not required|not needed|not necessary|isn't required|isn't needed|isn't necessary|aren't required|aren't needed|aren't necessary|not a requirement|no requirement|no need for|no need to have|
    don't need|do not need|needn't have|not a prerequisite|
    nicht erforderlich|nicht nötig|nicht notwendig|nicht verlangt|nicht gefordert|nicht vorausgesetzt|brauchst du nicht|brauchen Sie nicht|
    benötigst du nicht|benötigen Sie nicht|wird nicht benötigt|werden nicht benötigt|
    pas nécessaire|pas exigé|pas exigée|pas requis|pas requise|pas demandé|pas demandée|pas besoin de|pas besoin d|
    no necesario|no necesaria|no es necesario|no es necesaria|no son necesarios|no son necesarias|no será necesario|no se requiere|no se requieren|no se exige|no se exigen|
    no se pide|no se piden|no hace falta|no hacen falta|no requerido|no requerida|no se necesita
    """)
}
