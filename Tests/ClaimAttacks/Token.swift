internal import Base

/// A run of letters and digits in a text.
struct Token {
  var text: String
  var range: Range<String.Index>

  var folded: String { UnicodeForms.folded(text) }

  /// The runs of a text in order; `#`, `+` and `'` belong to none.
  static func of(_ text: String) -> [Token] {
    var out: [Token] = []
    var start: String.Index?
    for i in text.indices {
      let isIn = text[i].isLetter || text[i].isNumber
      if isIn, start == nil { start = i }
      if !isIn, let from = start {
        out.append(Token(text: String(text[from..<i]), range: from..<i))
        start = nil
      }
    }
    if let from = start { out.append(Token(text: String(text[from...]), range: from..<text.endIndex)) }
    return out
  }

  static func folded(_ text: String) -> Set<String> { Set(of(text).map(\.folded)) }

  /// `text` with this token replaced.
  func replaced(in text: String, by other: String) -> String {
    text[..<range.lowerBound] + other + text[range.upperBound...]
  }
}
