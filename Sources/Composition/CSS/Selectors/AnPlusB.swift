/// The `An+B` of `:nth-child()`: CSS Syntax Level 3, §6.
struct AnPlusB: Hashable, Sendable {
  var a: Int
  var b: Int

  /// Whether `a·n + b` equals `index` for some n ≥ 0.
  func matches(_ index: Int) -> Bool {
    if a == 0 { return index == b }
    let difference = index - b
    return difference % a == 0 && difference / a >= 0
  }

  /// Reads the notation; nil where `range` is anything else.
  static func parse(_ list: TokenList, _ range: Range<Int>) -> AnPlusB? {
    let range = list.trimmed(range)
    var reader = Reader(list: list, at: range.lowerBound, end: range.upperBound)
    return reader.read()
  }

  private struct Reader {
    let list: TokenList
    var at: Int
    let end: Int

    private var token: CSSToken? { at < end ? list.tokens[at] : nil }

    private mutating func skipBlanks() {
      while at < end, list.tokens[at].kind == .whitespace { at += 1 }
    }

    mutating func read() -> AnPlusB? {
      guard let first = token else { return nil }
      at += 1
      switch first.kind {
      case .number where first.flag: return at == end ? AnPlusB(a: 0, b: integer(first)) : nil
      case .dimension where first.flag: return step(integer(first), first.text.asciiLowercased)
      case .ident: return word(first.text.asciiLowercased)
      case .delim where first.text == "+":
        guard let next = token, next.kind == .ident, !next.text.hasPrefix("-") else { return nil }
        at += 1
        return step(1, next.text.asciiLowercased)
      default: return nil
      }
    }

    private mutating func word(_ text: String) -> AnPlusB? {
      if text == "odd" { return at == end ? AnPlusB(a: 2, b: 1) : nil }
      if text == "even" { return at == end ? AnPlusB(a: 2, b: 0) : nil }
      if text.hasPrefix("-") { return step(-1, String(text.dropFirst())) }
      return step(1, text)
    }

    /// `unit` is `n`, `n-` or `n-123`.
    private mutating func step(_ a: Int, _ unit: String) -> AnPlusB? {
      if unit == "n" { return offset(a) }
      if unit == "n-" {
        skipBlanks()
        guard let b = signless(), at == end else { return nil }
        return AnPlusB(a: a, b: -b)
      }
      let digits = unit.dropFirst(2)
      guard unit.hasPrefix("n-"), !digits.isEmpty, digits.utf8.allSatisfy({ $0.isDigit }), at == end,
        let b = Int(digits)
      else { return nil }
      return AnPlusB(a: a, b: -b)
    }

    private mutating func offset(_ a: Int) -> AnPlusB? {
      skipBlanks()
      guard let next = token else { return AnPlusB(a: a, b: 0) }
      at += 1
      if next.kind == .number, next.flag, next.hasSign {
        return at == end ? AnPlusB(a: a, b: integer(next)) : nil
      }
      guard next.isDelim("+") || next.isDelim("-") else { return nil }
      skipBlanks()
      guard let b = signless(), at == end else { return nil }
      return AnPlusB(a: a, b: next.text == "-" ? -b : b)
    }

    private mutating func signless() -> Int? {
      guard let next = token, next.kind == .number, next.flag, !next.hasSign else { return nil }
      at += 1
      return integer(next)
    }

    private func integer(_ token: CSSToken) -> Int {
      Int(max(-1e9, min(1e9, token.number)))
    }
  }
}
