internal import Base

/// Whether two names of one term are the same name, one of them short or spelt otherwise: "K8s" and "Kubernetes", "CRRT"
/// and "continuous renal replacement therapy", "Postgres" and "PostgreSQL", "data base" and "database".
enum SameName {
  /// In either order. O(bytes).
  static func holds(_ a: String, _ b: String) -> Bool {
    let (x, y) = (letters(a), letters(b))
    guard !x.isEmpty, !y.isEmpty else { return false }
    if x == y { return true }
    return x.count < y.count ? isShort(x, for: b, y) : isShort(y, for: a, x)
  }

  private static func isShort(_ short: [Character], for name: String, _ long: [Character]) -> Bool {
    if short.count >= 2, initials(name).contains(short) { return true }
    if isNumeronym(short, long) { return true }
    // The start of a single word.
    return short.count >= 5 && 3 * short.count >= 2 * long.count && Words.of(name).count == 1
      && long.starts(with: short)
  }

  /// Letters and digits in lower case.
  private static func letters(_ name: String) -> [Character] {
    Array(Words.of(name).map(\.folded).joined())
  }

  /// The first letters of all words, of those that are not small, and the capitals within.
  private static func initials(_ name: String) -> [[Character]] {
    let words = Words.of(name)
    let all = words.compactMap { $0.folded.first }
    let big = words.filter { !FunctionWords.isGrammar($0) }.compactMap { $0.folded.first }
    let capitals = name.filter { $0.isUppercase || $0.isNumber }.flatMap { $0.lowercased() }
    return [all, big, capitals]
  }

  /// The first letter, the number of those left out, the last letters: "i18n".
  private static func isNumeronym(_ short: [Character], _ long: [Character]) -> Bool {
    guard let first = short.first, first == long.first else { return false }
    let digits = short.dropFirst().prefix { $0.isASCII && $0.isNumber }
    let end = short.dropFirst(1 + digits.count)
    guard let left = Int(String(digits)), !end.isEmpty, long.count == 1 + left + end.count else {
      return false
    }
    return long.suffix(end.count).elementsEqual(end)
  }
}
