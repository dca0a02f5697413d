/// Why something is asked for, which is no demand: "access to a car, as you will be visiting schools".
enum ReasonClauses {
  /// `text` up to where a comma and a word of reason say why; all of it where none does. O(bytes).
  static func removed(from text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.contains(UInt8(ascii: ",")) else { return text }
    let words = Words.of(text)
    let outside = Parentheses.offsets(bytes, bytes.indices)
    for i in words.indices.dropFirst(2) where reasons.end(at: i, in: words) != nil {
      let between = words[i - 1].range.upperBound..<words[i].range.lowerBound
      guard bytes[between].first == UInt8(ascii: ","), outside.contains(between.lowerBound),
        // What stands behind the reason is asked for again.
        !bytes[words[i].range.lowerBound...].contains(UInt8(ascii: ";")),
        !RequirementCues.must.contains(anyIn: Array(words[i...])),
        !RequirementCues.nice.contains(anyIn: Array(words[i...]))
      else { continue }
      return String(decoding: bytes[..<between.lowerBound], as: UTF8.self)
    }
    return text
  }

  private static let reasons = PhraseSet(
    """
    as you|as you'll|as we|as this|as the role|as the post|as our|since you|since you'll|since we|since our|because|
    da Sie|da du|da wir|da die|da unsere|da unser|weil|denn|
    car vous|car nous|car la|car le|car les|car notre|car nos|puisque|parce que|
    ya que|dado que|puesto que|porque
    """)
}
