/// Sentences that join two by a word of reason: "I am applying because I led a team of six".
enum Causes {
  private static let joiners = PhraseSet(
    "because|weil|denn|parce que|parce qu|puisque|puisqu|car|porque|ya que|puesto que")
  /// The stem of "care" is "car".
  private static let words: HashedWords = ["because", "weil", "denn", "puisque", "puisqu", "car", "porque"]

  /// What is told, and the reason that is given for it; nil where a sentence gives none, or more than one. O(words).
  static func parts(of sentence: String) -> (told: String, reason: String)? {
    let words = Words.of(sentence)
    guard let range = joiner(in: words, from: 0), range.lowerBound > 1, range.upperBound + 1 < words.count,
      joiner(in: words, from: range.upperBound) == nil
    else { return nil }
    let bytes = Array(sentence.utf8)
    let end = words[range.lowerBound - 1].range.upperBound
    let start = words[range.upperBound].range.lowerBound
    return (
      String(decoding: bytes[..<end], as: UTF8.self) + ".", String(decoding: bytes[start...], as: UTF8.self)
    )
  }

  private static func joiner(in words: [Word], from start: Int) -> Range<Int>? {
    var start = start
    while let range = joiners.firstRange(in: words, from: start) {
      if range.count > 1 || Self.words.contains(words[range.lowerBound].folded) { return range }
      start = range.upperBound
    }
    return nil
  }
}
