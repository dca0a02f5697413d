/// Splits a demand that names several lengths of time: "at least 5 years after registration, of which 3 years in intensive
/// care" asks twice, and each answer is arithmetic of its own.
enum YearClauses {
  /// The parts of `text` in bytes, in reading order, each with one length of time; the whole where there is only one. O(words).
  static func ranges(of text: String) -> [Range<Int>] {
    let words = Words.of(text)
    let whole = [0..<text.utf8.count]
    guard words.contains(where: { YearsPattern.isUnit($0.folded) }) else { return whole }
    var cuts: [Int] = []
    var start = 0
    for i in words.indices.dropFirst() {
      // "…, or at least 3 years in finishing" asks for one of the two.
      if ["or", "oder", "ou", "o"].contains(words[i - 1].folded) { continue }
      guard let open = joiners.end(at: i, in: words), open < words.count, i > start,
        YearsPattern.find(in: Array(words[start..<i])) != nil,
        opensLength(Array(words[open...].prefix(6))) || YearsPattern.bare(Array(words[i...])) != nil
      else { continue }
      cuts.append(words[i].range.lowerBound)
      start = i
    }
    guard !cuts.isEmpty else { return whole }
    return zip([0] + cuts, cuts + [text.utf8.count]).map { $0..<$1 }
  }

  /// Whether words come to a length of time before anything else is named.
  private static func opensLength(_ words: [Word]) -> Bool {
    guard let unit = words.firstIndex(where: { YearsPattern.isUnit($0.folded) }) else { return false }
    return YearsPattern.find(in: Array(words[...unit])) != nil
      && words[..<unit].allSatisfy {
        $0.isNumeric || NumberWords.value(of: $0.folded) != nil || fillers.contains($0)
      }
  }

  private static let joiners = PhraseSet(
    """
    of which|including|of them|plus|and|with|at least|a minimum of|mindestens|wenigstens|au moins|al menos|davon|darunter|und|sowie|mit|dont|et|ainsi que|y|de los cuales|de las cuales|incluidos|con
    """)
  private static let fillers = PhraseSet(
    """
    of|which|at|least|minimum|a|an|or|more|full|over|than|davon|mindestens|wenigstens|oder|mehr|au|moins|dont|ou|plus|al|menos|de|los|cuales|como|mínimo|to|bis|à
    """)
}
