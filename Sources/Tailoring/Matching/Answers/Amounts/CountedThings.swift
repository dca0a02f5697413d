internal import Base
internal import Content

/// How much of something is asked for in brackets, answered by a statement of as much of it: "Analysed 1.2 million rows" of "large
/// datasets (more than 1 million rows)".
extension Matcher {
  /// Nil where nothing is counted, or no statement counts as much. O(statements · words).
  func counted(_ requirement: Requirement) -> Part? {
    guard requirement.years == nil, requirement.degree == nil, requirement.languageLevels.isEmpty,
      let asked = Self.brackets(requirement.text).lazy.compactMap(Self.leastCount).first
    else { return nil }
    let found = index.entries.indices.filter { i in
      let fact = store.facts[index.entries[i].fact]
      guard fact.kind == .highlight else { return false }
      return Self.counts(in: fact.text, index.texts[i]).contains {
        $0.thing == asked.thing && $0.amount >= asked.amount
      }
    }.map { store.facts[index.entries[$0].fact] }
    guard !found.isEmpty else { return nil }
    return Part(verdict: .shown, evidence: found.prefix(3).map { matched($0, .wording, 0.7) })
  }

  private static func brackets(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    guard bytes.contains(UInt8(ascii: "(")) else { return [] }
    return Parentheses.offsets(bytes, bytes.indices).inside.map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  private struct Count {
    /// In thousandths.
    var amount: Int64
    var thing: UInt64
  }

  /// The number that a text asks to reach, with what is counted: "more than 1 million rows", "10+ sites".
  private static func leastCount(_ text: String) -> Count? {
    let words = Words.of(text)
    return counts(in: text, words).first
  }

  private static func counts(in text: String, _ words: [Word]) -> [Count] {
    Numbers.find(in: text, words: words).compactMap { mention in
      guard mention.unit == nil, !mention.isLowered, !mention.isNegative,
        mention.words.upperBound < words.count,
        let amount = mention.values.max()
      else { return nil }
      let thing = words[mention.words.upperBound]
      guard FunctionWords.isContent(thing), !thing.isNumeric, thing.raw.utf8.count > 2 else { return nil }
      return Count(amount: amount, thing: thing.key)
    }
  }
}
