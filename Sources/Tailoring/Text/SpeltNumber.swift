/// Numbers below a hundred in words: "four", "sixty-four", "vierundsechzig", "soixante-quatre", "sesenta y cuatro".
enum SpeltNumber {
  /// The longest that starts at word `i`: its value and its words.
  static func find(at i: Int, in words: [Word], _ bytes: [UInt8]) -> (value: Int, words: Range<Int>)? {
    let folded = words[i].folded
    if let value = german(folded) { return (value, i..<i + 1) }
    guard var value = NumberWords.value(of: folded) else { return nil }
    var next = i + 1
    if value == 4, joins(words, next, bytes, "-"), words[next].folded.hasPrefix("vingt") {
      value = 80
      next += 1
    }
    guard value >= 20, value < 100, value % 10 == 0 else { return (value, i..<next) }
    if joins(words, next, bytes, "-"), let ones = ones(words[next].folded, after: value) {
      return (value + ones, i..<next + 1)
    }
    // "treinta y cuatro"
    if next + 1 < words.count, words[next].folded == "y",
      let ones = ones(words[next + 1].folded, after: value)
    {
      return (value + ones, i..<next + 2)
    }
    return (value, i..<next)
  }

  /// "vier" in "sixty-four"; up to 19 after 60 and 80, as in "soixante-quinze".
  private static func ones(_ word: String, after tens: Int) -> Int? {
    let value = ["one", "un", "une", "uno", "una"].contains(word) ? 1 : NumberWords.value(of: word)
    guard let value, value > 0 else { return nil }
    return value < 10 || value < 20 && (tens == 60 || tens == 80) ? value : nil
  }

  /// "vierundsechzig", "einundzwanzig".
  private static func german(_ word: String) -> Int? {
    let bytes = Array(word.utf8)
    let und = Array("und".utf8)
    guard bytes.count > 8, let at = (1..<bytes.count - 3).first(where: { bytes[$0...].starts(with: und) })
    else {
      return nil
    }
    let (left, right) = (
      String(decoding: bytes[..<at], as: UTF8.self), String(decoding: bytes[(at + 3)...], as: UTF8.self)
    )
    let ones = left == "ein" ? 1 : NumberWords.value(of: left)
    guard let ones, (1...9).contains(ones), let tens = NumberWords.value(of: right), tens >= 20, tens < 100,
      tens % 10 == 0
    else { return nil }
    return tens + ones
  }

  /// Whether only `mark` stands between word `next` and the one before it.
  private static func joins(_ words: [Word], _ next: Int, _ bytes: [UInt8], _ mark: String) -> Bool {
    guard next < words.count else { return false }
    return bytes[words[next - 1].range.upperBound..<words[next].range.lowerBound].elementsEqual(mark.utf8)
  }
}
