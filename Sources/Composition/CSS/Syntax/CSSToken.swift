/// A token of CSS Syntax Level 3, with the bytes it was read from.
struct CSSToken: Hashable, Sendable {
  enum Kind: UInt8, Sendable {
    case ident, function, atKeyword, hash, string, badString, url, badURL, delim
    case number, percentage, dimension, whitespace, cdo, cdc, colon, semicolon, comma
    case openSquare, closeSquare, openParen, closeParen, openCurly, closeCurly
  }

  var kind: Kind
  /// For numbers: it is an integer. For hashes: it could be an identifier. For strings and URLs: the text ends before they
  /// are closed.
  var flag = false
  /// For numbers: it was written with `+` or `-`.
  var hasSign = false
  /// Byte offsets in the source.
  var start: Int32
  var end: Int32
  /// Where the digits of a dimension or percentage end.
  var numberEnd: Int32 = 0
  var number: Double = 0
  /// A name, a string's or URL's value, a unit or the character of a delimiter, escapes resolved.
  var text: String = ""

  init(_ kind: Kind, _ start: Int, _ end: Int, text: String = "") {
    self.kind = kind
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
    self.text = text
  }

  /// The token as a person may have written it.
  var spelling: String {
    switch kind {
    case .openSquare: "["
    case .closeSquare: "]"
    case .openParen: "("
    case .closeParen: ")"
    case .openCurly: "{"
    case .closeCurly: "}"
    case .colon: ":"
    case .semicolon: ";"
    case .comma: ","
    case .cdo: "<!--"
    case .cdc: "-->"
    case .whitespace: " "
    case .function: text + "("
    case .atKeyword: "@" + text
    case .hash: "#" + text
    case .percentage: digits + "%"
    case .number: digits
    case .dimension: digits + text
    case .string, .badString: "\"" + text + "\""
    case .url, .badURL: "url(" + text + ")"
    case .ident, .delim: text
    }
  }

  private var digits: String { abs(number) < 1e15 && flag ? String(Int(number)) : String(number) }

  func isDelim(_ character: String) -> Bool { kind == .delim && text == character }

  /// The kind that closes a block opened by this token.
  var closer: Kind? {
    switch kind {
    case .function, .openParen: .closeParen
    case .openSquare: .closeSquare
    case .openCurly: .closeCurly
    default: nil
    }
  }
}

/// Tokens and, for each one that opens a block, where that block ends.
struct TokenList: Hashable, Sendable {
  let tokens: ContiguousArray<CSSToken>
  /// For `(`, `[`, `{` and functions the index of the closing token (or the count, where none closes it); else 0.
  let mates: ContiguousArray<Int32>

  /// Pairs the brackets of `tokens`. O(tokens), no recursion.
  init(_ tokens: ContiguousArray<CSSToken>) {
    self.tokens = tokens
    var mates = ContiguousArray<Int32>(repeating: 0, count: tokens.count)
    var open: [(index: Int, closer: CSSToken.Kind)] = []
    for (index, token) in tokens.enumerated() {
      if let closer = token.closer {
        open.append((index, closer))
      } else if let top = open.last, top.closer == token.kind {
        mates[top.index] = Int32(index)
        open.removeLast()
      }
    }
    for rest in open { mates[rest.index] = Int32(tokens.count) }
    self.mates = mates
  }

  var indices: Range<Int> { 0..<tokens.count }

  /// The index after the component value that starts at `index`, at most `end`.
  func skip(_ index: Int, end: Int) -> Int {
    mates[index] == 0 ? index + 1 : min(Int(mates[index]) + 1, end)
  }

  /// `range` without white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, tokens[low].kind == .whitespace { low += 1 }
    while high > low, tokens[high - 1].kind == .whitespace { high -= 1 }
    return low..<high
  }

  func slice(_ range: Range<Int>) -> TokenList { TokenList(ContiguousArray(tokens[range])) }
}

extension String {
  /// The string with A–Z in lower case, itself where it has none.
  var asciiLowercased: String {
    guard utf8.contains(where: { $0 >= 0x41 && $0 <= 0x5A }) else { return self }
    return String(decoding: utf8.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
