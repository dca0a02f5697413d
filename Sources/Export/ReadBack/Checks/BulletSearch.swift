/// Texts of a profile looked for in what programs read of a file.
struct BulletSearch {
  private let searches: [TextSearch]
  private let unspaced: [TextSearch]

  /// `isUnspaced`: whether lines break within words, or go from right to left, so that blanks say nothing.
  init(_ texts: [[UInt8]], isUnspaced: Bool) {
    searches = texts.map { TextSearch($0) }
    let isUnspaced = isUnspaced || texts.contains(where: Self.isIndic)
    unspaced = isUnspaced ? texts.map { TextSearch(RightToLeft.unspaced($0)) } : []
  }

  func contains(_ text: [UInt8]) -> Bool {
    if searches.contains(where: { $0.contains(text) }) { return true }
    let whole = RightToLeft.unspaced(text)
    if unspaced.contains(where: { $0.contains(whole) }) { return true }
    let words = Self.words(text)
    return !unspaced.isEmpty && RightToLeft.contains(text) && words.count > 1
      && unspaced.contains { search in
        words.allSatisfy { search.contains($0) || search.contains(Self.turned($0)) }
      }
  }

  /// Programs part words of Indic scripts at marks above and below the line: Devanagari to Sinhala.
  private static func isIndic(_ text: [UInt8]) -> Bool {
    String(decoding: text, as: UTF8.self).unicodeScalars.contains { (0x900..<0xE00).contains($0.value) }
  }

  private static func turned(_ word: [UInt8]) -> [UInt8] {
    Array(
      String(String.UnicodeScalarView(String(decoding: word, as: UTF8.self).unicodeScalars.reversed())).utf8)
  }

  /// Where both directions meet, programs put blanks and signs where they like: the words must be there.
  private static func words(_ text: [UInt8]) -> [[UInt8]] {
    String(decoding: text, as: UTF8.self).unicodeScalars
      .split { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
      .map { Array(String(String.UnicodeScalarView($0)).utf8) }
  }
}
