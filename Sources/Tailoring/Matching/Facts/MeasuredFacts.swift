internal import Base
internal import Content

/// How far facts reach the measures that a text asks for: years, money, people. For ranking alone; verdicts weigh them by
/// themselves.
extension Matcher {
  private static let reached = 1.17
  private static let named = 0.44

  /// For each entry what it gains; empty where the text asks for no measure. O(words of the facts) where it does.
  func measures(of text: String, _ words: [Word]) -> [Double] {
    guard AskedAmounts.hasNumber(words) else { return [] }
    if let asked = AskedAmounts.money(in: text, words) {
      let sums = index.sums(store.facts)
      return gains { sums[$0].map { $0 >= asked } }
    }
    if let asked = YearsPattern.find(in: words)?.minimum {
      return gains { Self.years(in: index.texts[$0], to: date.year).map { $0 >= asked } }
    }
    guard let asked = PeopleLed.asked(words) else { return [] }
    return gains { index.entries[$0].led?.count.map { $0 >= asked } }
  }

  private func gains(_ reaches: (Int) -> Bool?) -> [Double] {
    index.entries.indices.map { reaches($0).map { $0 ? Self.reached : Self.named } ?? 0 }
  }

  private static let since: HashedWords = ["since", "seit", "depuis", "desde"]

  /// The years that a statement says it went on for: "for seven years", "2016 to 2024", "since 2014".
  private static func years(in words: [Word], to now: Int) -> Int? {
    if let range = YearsPattern.find(in: words) { return range.minimum }
    for (i, word) in words.enumerated() {
      if YearsPattern.isUnit(word.folded), i > 0,
        let count = NumberWords.value(of: words[i - 1].folded)
          ?? (SpeltNumber.isEleven(i - 1, words) ? 11 : nil)
      {
        return count
      }
      guard let start = year(word) else { continue }
      if i > 0, since.contains(words[i - 1].folded) { return max(0, now - start) }
      for j in i + 1..<min(words.count, i + 3) {
        if let end = year(words[j]), end > start { return end - start }
      }
    }
    return nil
  }

  private static func year(_ word: Word) -> Int? {
    word.folded.utf8.count == 4 ? Int(word.folded).flatMap { (1950...2100).contains($0) ? $0 : nil } : nil
  }
}
