/// Values of CSS that a supported property does not take, with what to write instead.
enum UnsupportedValues {
  /// What to write instead of a value; nil: it is none of those that are known.
  static func hint(_ property: String, _ list: TokenList, _ range: Range<Int>) -> String? {
    for at in range where list.tokens[at].kind == .ident || list.tokens[at].kind == .function {
      let name = list.tokens[at].text.asciiLowercased + (list.tokens[at].kind == .function ? "()" : "")
      if let hint = hints["\(property): \(name)"] { return hint }
    }
    return nil
  }

  private static let number = "use an `ol`, whose items are numbered; pages are numbered by `counter(page)`"

  private static let hints: [String: String] = [
    "position: fixed": "what stands on every page belongs into a margin box of `@page`, with `string-set`",
    "position: sticky": "nothing scrolls on paper: use `position: relative`, or a margin box of `@page`",
    "content: counter()": number, "content: counters()": number,
    "content: url()": "use `<img>`", "content: leader()": "use `display: flex` with a bottom border between",
    "content: target-counter()": "write the page number, or leave it out",
    "content: element()": "use `string-set`, and `string()` in a margin box of `@page`",
    "display: ruby": "put the reading in parentheses", "display: run-in": "use `display: inline`",
    "float: footnote": "write the note where it belongs, in parentheses",
    "list-style-type: lower-greek": "use `lower-alpha` or `lower-roman`",
    "list-style: url()": "use a string: `list-style-type: \"– \"`",
    "width: calc-size()": "use `calc()`", "height: calc-size()": "use `calc()`",
  ]
}
