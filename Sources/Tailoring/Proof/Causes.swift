/// Sentences that join two by a word of reason: "I am applying because I led a team of six".
enum Causes {
  private static let joiners = PhraseSet(
    "because|weil|denn|parce que|parce qu|puisque|puisqu|car|porque|ya que|puesto que")

  /// What is told, and the reason that is given for it; nil where a sentence gives none, or more than one. O(words).
  static func parts(of sentence: String) -> (told: String, reason: String)? {
    let words = Words.of(sentence)
    guard let range = joiners.firstRange(in: words), range.lowerBound > 1, range.upperBound + 1 < words.count,
      joiners.firstRange(in: words, from: range.upperBound) == nil
    else { return nil }
    let bytes = Array(sentence.utf8)
    let end = words[range.lowerBound - 1].range.upperBound
    let start = words[range.upperBound].range.lowerBound
    return (
      String(decoding: bytes[..<end], as: UTF8.self) + ".", String(decoding: bytes[start...], as: UTF8.self)
    )
  }
}
