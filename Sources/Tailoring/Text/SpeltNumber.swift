/// Numbers in words: "sixty-four", "two hundred and fifty", "vierundsechzig", "zweihundert", "soixante-quatre",
/// "dix-huit", "ciento cuarenta y cinco".
enum SpeltNumber {
  /// The longest that starts at word `i`: its value and its words. O(its words).
  static func find(at i: Int, in words: [Word], _ bytes: [UInt8]) -> (value: Int, words: Range<Int>)? {
    if i > 0, ["cent", "ciento", "hundert"].contains(words[i].folded),
      ["per", "pour", "por", "vom"].contains(words[i - 1].folded)
    {
      return nil
    }
    guard var (value, next) = small(at: i, in: words, bytes) else { return nil }
    while let (more, end) = following(value, next, words, bytes) {
      value = more
      next = end
    }
    return (value, i..<next)
  }

  /// What follows a number up to a hundred: a factor, or after a hundred the rest.
  private static func following(
    _ value: Int, _ next: Int, _ words: [Word], _ bytes: [UInt8]
  ) -> (Int, Int)? {
    guard next < words.count, joins(words, next, bytes, " ") || joins(words, next, bytes, "-") else {
      return nil
    }
    let factor = ["hundred": 100, "cents": 100, "cent": 100, "thousand": 1000, "mille": 1000, "mil": 1000]
    if let factor = factor[words[next].folded], value < factor { return (value * factor, next + 1) }
    guard value >= 100, value % 100 == 0, value < 1_000_000 else { return nil }
    let isJoined = ["and", "et"].contains(words[next].folded)
    guard let (rest, end) = small(at: isJoined ? next + 1 : next, in: words, bytes),
      rest < 100 || value >= 1000,
      rest < value, !isJoined || rest < 100
    else { return nil }
    return (value + rest, end)
  }

  /// A number of one word, or of tens and ones.
  private static func small(at i: Int, in words: [Word], _ bytes: [UInt8]) -> (Int, Int)? {
    guard i < words.count else { return nil }
    let folded = words[i].folded
    if let value = german(folded) { return (value, i + 1) }
    if isEleven(i, words) { return (11, i + 1) }
    guard var value = NumberWords.value(of: folded) else { return nil }
    var next = i + 1
    if value == 4, joins(words, next, bytes, "-"), words[next].folded.hasPrefix("vingt") {
      value = 80
      next += 1
    }
    if value == 10, joins(words, next, bytes, "-"), let ones = ones(words[next].folded, after: 10), ones > 6 {
      return (10 + ones, next + 1)
    }
    guard value >= 20, value < 100, value % 10 == 0 else { return (value, next) }
    if joins(words, next, bytes, "-"), let ones = ones(words[next].folded, after: value) {
      return (value + ones, next + 1)
    }
    // "treinta y cuatro", "vingt et un"
    if next + 1 < words.count, ["y", "et"].contains(words[next].folded),
      let ones = ones(words[next + 1].folded, after: value)
    {
      return (value + ones, next + 2)
    }
    return (value, next)
  }

  /// Spanish "once", which English has as well: before a Spanish word for what is counted, or behind a Spanish preposition.
  static func isEleven(_ i: Int, _ words: [Word]) -> Bool {
    guard words[i].folded == "once" else { return false }
    if i + 1 < words.count, counted.contains(words[i + 1].folded) { return true }
    return i > 0 && before.contains(words[i - 1].folded)
  }

  private static let counted: HashedWords = [
    "anos", "meses", "semanas", "dias", "horas", "minutos", "personas", "millones", "mil", "veces", "euros",
  ]
  private static let before: HashedWords = [
    "de", "con", "y", "los", "las", "unos", "unas", "tras", "hace", "entre",
  ]

  /// "vier" in "sixty-four"; up to 19 after 60 and 80, as in "soixante-quinze".
  private static func ones(_ word: String, after tens: Int) -> Int? {
    let value = ["one", "un", "une", "uno", "una"].contains(word) ? 1 : NumberWords.value(of: word)
    guard let value, value > 0 else { return nil }
    return value < 10 || value < 20 && (tens == 60 || tens == 80) ? value : nil
  }

  /// "vierundsechzig", "zweihundert", "dreitausendfünfhundert".
  private static func german(_ word: String) -> Int? {
    if let value = belowHundred(word) { return value }
    guard word.utf8.count > 7 else { return nil }
    let factors: [(StaticString, Int)] = [("tausend", 1000), ("hundert", 100)]
    for (name, factor) in factors {
      guard let at = place(of: name, in: word, from: 0) else { continue }
      let head = String(decoding: word.utf8.prefix(at), as: UTF8.self)
      let tail = String(decoding: word.utf8.dropFirst(at + name.utf8CodeUnitCount), as: UTF8.self)
      let left = head.isEmpty ? 1 : head == "ein" ? 1 : NumberWords.value(of: head) ?? belowHundred(head)
      let right = tail.isEmpty ? 0 : NumberWords.value(of: tail) ?? belowHundred(tail)
      guard let left, let right, left < factor, right < factor else { return nil }
      return left * factor + right
    }
    return nil
  }

  private static func belowHundred(_ word: String) -> Int? {
    guard word.utf8.count > 8, let at = place(of: "und", in: word, from: 1), at < word.utf8.count - 3 else {
      return nil
    }
    let (left, right) = (
      String(decoding: word.utf8.prefix(at), as: UTF8.self),
      String(decoding: word.utf8.dropFirst(at + 3), as: UTF8.self)
    )
    let ones = left == "ein" ? 1 : NumberWords.value(of: left)
    guard let ones, (1...9).contains(ones), let tens = NumberWords.value(of: right), tens >= 20, tens < 100,
      tens % 10 == 0
    else { return nil }
    return tens + ones
  }

  /// The byte of a word at which a part first begins, from a byte on.
  private static func place(of part: StaticString, in word: String, from start: Int) -> Int? {
    var word = word
    return word.withUTF8 { word in
      part.withUTF8Buffer { part in
        guard part.count <= word.count else { return nil }
        return (start...max(start, word.count - part.count)).first { at in
          at + part.count <= word.count && part.indices.allSatisfy { word[at + $0] == part[$0] }
        }
      }
    }
  }

  /// Whether only `mark` stands between word `next` and the one before it.
  private static func joins(_ words: [Word], _ next: Int, _ bytes: [UInt8], _ mark: String) -> Bool {
    guard next < words.count else { return false }
    return bytes[words[next - 1].range.upperBound..<words[next].range.lowerBound].elementsEqual(mark.utf8)
  }
}
