internal import Base

/// A cursor over the tokens of a property's value. White space is skipped.
struct ValueReader {
  let list: TokenList
  private(set) var at: Int
  let end: Int

  init(_ list: TokenList, _ range: Range<Int>) {
    self.list = list
    at = range.lowerBound
    end = range.upperBound
  }

  init(_ list: TokenList) { self.init(list, list.indices) }

  var position: Int { at }

  /// The next token that is not white space; nil at the end.
  mutating func peek() -> CSSToken? {
    while at < end, list.tokens[at].kind == .whitespace { at += 1 }
    return at < end ? list.tokens[at] : nil
  }

  /// Steps over the next component value: a token, or a whole block.
  mutating func advance() { if at < end { at = list.skip(at, end: end) } }

  var isAtEnd: Bool {
    var copy = self
    return copy.peek() == nil
  }

  /// Runs `read`; where it gives nil nothing was read.
  mutating func attempt<Value>(_ read: (inout ValueReader) -> Value?) -> Value? {
    let start = at
    if let value = read(&self) { return value }
    at = start
    return nil
  }

  /// An identifier in lower case, without taking it.
  mutating func peekIdent() -> String? {
    guard let token = peek(), token.kind == .ident else { return nil }
    return token.text.asciiLowercased
  }

  /// Takes the identifier `word`.
  mutating func take(_ word: String) -> Bool {
    guard peekIdent() == word else { return false }
    advance()
    return true
  }

  /// An identifier as written.
  mutating func ident() -> String? {
    guard let token = peek(), token.kind == .ident else { return nil }
    advance()
    return token.text
  }

  mutating func string() -> String? {
    guard let token = peek(), token.kind == .string else { return nil }
    advance()
    return token.text
  }

  mutating func takeComma() -> Bool {
    guard peek()?.kind == .comma else { return false }
    advance()
    return true
  }

  mutating func takeSlash() -> Bool {
    guard peek()?.isDelim("/") == true else { return false }
    advance()
    return true
  }

  /// Takes a function: its name in lower case and a reader of what stands inside.
  mutating func function() -> (name: String, arguments: ValueReader)? {
    guard let token = peek(), token.kind == .function else { return nil }
    let inner = at + 1..<max(at + 1, min(Int(list.mates[at]), end))
    advance()
    return (token.text.asciiLowercased, ValueReader(list, inner))
  }

  /// `url(x)` or `url("x")`.
  mutating func url() -> String? {
    if let token = peek(), token.kind == .url {
      advance()
      return token.text
    }
    return attempt { reader in
      guard let (name, arguments) = reader.function(), name == "url" else { return nil }
      var inner = arguments
      return inner.string()
    }
  }

  mutating func number() -> Double? {
    guard let token = peek() else { return nil }
    if token.kind == .number {
      advance()
      return token.number
    }
    return attempt { reader in
      if case .number(let value)? = reader.mathFunction(depth: 0) { value } else { nil }
    }
  }

  mutating func integer() -> Int? {
    guard let token = peek(), token.kind == .number, token.flag else { return nil }
    advance()
    return Int(max(-1e9, min(1e9, token.number)))
  }

  /// A length or percentage; a bare 0 counts.
  mutating func length(percent: Bool = true, negative: Bool = false) -> LengthExpression? {
    guard let token = peek() else { return nil }
    switch token.kind {
    case .number where token.number == 0:
      advance()
      return .zero
    case .dimension:
      guard let (unit, factor) = LengthUnit.named(token.text.asciiLowercased) else { return nil }
      guard negative || token.number >= 0 else { return nil }
      advance()
      return .term(token.number * factor, unit)
    case .percentage where percent:
      guard negative || token.number >= 0 else { return nil }
      advance()
      return .term(token.number, .percent)
    case .function:
      return attempt { reader in
        guard case .length(let value)? = reader.mathFunction(depth: 0),
          percent || !value.hasPercent, !value.comparesPercentWithLength
        else { return nil }
        return value
      }
    default: return nil
    }
  }

  /// A `length` whose percentages the cascade itself resolves, so that they may be compared with lengths.
  mutating func resolvableLength() -> LengthExpression? {
    if let plain = length() { return plain }
    return attempt { reader in
      if case .length(let value)? = reader.mathFunction(depth: 0) { value } else { nil }
    }
  }

  mutating func color() -> ColorValue? {
    if take("currentcolor") { return .currentColor }
    return CSSColor.parse(&self).map { .rgba($0) }
  }
}

/// A colour as specified.
enum ColorValue: Hashable, Sendable {
  case rgba(Color)
  case currentColor
}

// MARK: calc()

extension ValueReader {
  enum MathValue {
    case number(Double)
    case length(LengthExpression)
  }

  /// Nesting beyond this is refused, so that the stack is safe.
  private static var depthLimit: Int { 32 }

  /// `calc()`, `min()`, `max()` or `clamp()`; NaN becomes 0.
  mutating func mathFunction(depth: Int) -> MathValue? {
    guard depth < Self.depthLimit, let (name, arguments) = function() else { return nil }
    var inner = arguments
    var values: [MathValue] = []
    repeat {
      guard let value = inner.sum(depth: depth + 1) else { return nil }
      values.append(value)
    } while inner.takeComma()
    guard inner.isAtEnd else { return nil }
    switch name {
    case "calc": return values.count == 1 ? values[0].cleaned : nil
    case "min": return Self.choose(values, smallest: true)
    case "max": return Self.choose(values, smallest: false)
    case "clamp":
      guard values.count == 3, let upper = Self.choose([values[1], values[2]], smallest: true) else {
        return nil
      }
      return Self.choose([values[0], upper], smallest: false)
    default: return nil
    }
  }

  private static func choose(_ values: [MathValue], smallest: Bool) -> MathValue? {
    var numbers: [Double] = []
    var lengths: [LengthExpression] = []
    for value in values {
      switch value {
      case .number(let number): numbers.append(number)
      case .length(let length): lengths.append(length)
      }
    }
    if lengths.isEmpty { return (smallest ? numbers.min() : numbers.max()).map { .number($0) } }
    guard numbers.isEmpty else { return nil }
    return .length(smallest ? .smallest(lengths) : .largest(lengths))
  }

  private mutating func sum(depth: Int) -> MathValue? {
    guard var total = product(depth: depth) else { return nil }
    while let token = peek(), token.isDelim("+") || token.isDelim("-") {
      advance()
      guard let next = product(depth: depth),
        let sum = total.adding(next, sign: token.text == "-" ? -1 : 1)
      else { return nil }
      total = sum
    }
    return total
  }

  private mutating func product(depth: Int) -> MathValue? {
    guard var total = factor(depth: depth) else { return nil }
    while let token = peek(), token.isDelim("*") || token.isDelim("/") {
      advance()
      guard let next = factor(depth: depth) else { return nil }
      if token.text == "*" {
        guard let result = total.multiplied(by: next) else { return nil }
        total = result
      } else {
        guard case .number(let divisor) = next, let result = total.multiplied(by: .number(1 / divisor))
        else { return nil }
        total = result
      }
    }
    return total
  }

  private mutating func factor(depth: Int) -> MathValue? {
    guard depth < Self.depthLimit, let token = peek() else { return nil }
    switch token.kind {
    case .number:
      advance()
      return .number(token.number)
    case .percentage:
      advance()
      return .length(.term(token.number, .percent))
    case .dimension:
      guard let (unit, factor) = LengthUnit.named(token.text.asciiLowercased) else { return nil }
      advance()
      return .length(.term(token.number * factor, unit))
    case .openParen:
      var inner = ValueReader(list, position + 1..<max(position + 1, min(Int(list.mates[position]), end)))
      advance()
      guard let value = inner.sum(depth: depth + 1), inner.isAtEnd else { return nil }
      return value
    case .function: return mathFunction(depth: depth + 1)
    default: return nil
    }
  }
}

extension ValueReader.MathValue {
  fileprivate var cleaned: Self {
    if case .number(let value) = self, value.isNaN { return .number(0) }
    return self
  }

  fileprivate func adding(_ other: Self, sign: Double) -> Self? {
    switch (self, other) {
    case (.number(let a), .number(let b)): .number(a + sign * b)
    case (.length(let a), .length(let b)):
      .length(.sum(a, sign < 0 ? .scaled(b, -1) : b))
    default: nil
    }
  }

  fileprivate func multiplied(by other: Self) -> Self? {
    switch (self, other) {
    case (.number(let a), .number(let b)): .number(a * b)
    case (.number(let a), .length(let b)), (.length(let b), .number(let a)): .length(.scaled(b, a))
    default: nil
    }
  }
}
