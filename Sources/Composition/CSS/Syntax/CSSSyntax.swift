/// The parsing algorithms of CSS Syntax Level 3, §5, over ranges of tokens: rules, declarations, at-rules.
/// No recursion: nested blocks stay ranges until somebody asks for their content.
struct CSSSyntax {
  /// A qualified rule (no `atName`) or an at-rule.
  struct Rule {
    var atName: String?
    /// The index of the rule's first token.
    var start: Int
    var prelude: Range<Int>
    /// What stands between the curly brackets; nil where there are none.
    var block: Range<Int>?
  }

  struct Declaration {
    var name: String
    /// The index of the name's token.
    var start: Int
    /// Without white space at its ends and without `!important`.
    var value: Range<Int>
    /// With its white space.
    var written: Range<Int>
    var isImportant: Bool
  }

  enum Item {
    case declaration(Declaration)
    case rule(Rule)
    /// Tokens that are neither.
    case invalid(Range<Int>)
  }

  let list: TokenList

  /// The rules of a style sheet (`isTopLevel`: `<!--` and `-->` are skipped) or of a block such as `@media`.
  /// A qualified rule without a block is `.invalid`.
  func rules(_ range: Range<Int>, isTopLevel: Bool) -> [Item] {
    var out: [Item] = []
    var at = range.lowerBound
    while at < range.upperBound {
      switch list.tokens[at].kind {
      case .whitespace: at += 1
      case .cdo where isTopLevel, .cdc where isTopLevel: at += 1
      case .atKeyword: out.append(.rule(atRule(&at, range.upperBound)))
      default: out.append(qualifiedRule(&at, range.upperBound))
      }
    }
    return out
  }

  /// The declarations (and at-rules) of a block's content.
  func declarations(_ range: Range<Int>) -> [Item] {
    var out: [Item] = []
    var at = range.lowerBound
    while at < range.upperBound {
      switch list.tokens[at].kind {
      case .whitespace, .semicolon: at += 1
      case .atKeyword: out.append(.rule(atRule(&at, range.upperBound)))
      default:
        let start = at
        while at < range.upperBound, list.tokens[at].kind != .semicolon {
          at = list.skip(at, end: range.upperBound)
        }
        if list.tokens[start].kind == .ident, let found = declaration(start..<at) {
          out.append(.declaration(found))
        } else {
          out.append(.invalid(start..<at))
        }
      }
    }
    return out
  }

  /// A declaration that fills `range`; nil where it is none.
  func declaration(_ range: Range<Int>) -> Declaration? {
    guard !range.isEmpty, list.tokens[range.lowerBound].kind == .ident else { return nil }
    var at = range.lowerBound + 1
    while at < range.upperBound, list.tokens[at].kind == .whitespace { at += 1 }
    guard at < range.upperBound, list.tokens[at].kind == .colon else { return nil }
    let name = list.tokens[range.lowerBound].text
    let (value, isImportant) = importance(at + 1..<range.upperBound)
    return Declaration(
      name: name, start: range.lowerBound, value: list.trimmed(value), written: value,
      isImportant: isImportant)
  }

  /// Takes `!important` off the end.
  private func importance(_ range: Range<Int>) -> (Range<Int>, Bool) {
    let trimmed = list.trimmed(range)
    guard let last = trimmed.last, list.tokens[last].kind == .ident,
      list.tokens[last].text.asciiLowercased == "important"
    else { return (range, false) }
    let before = list.trimmed(trimmed.lowerBound..<last)
    guard let mark = before.last, list.tokens[mark].isDelim("!"), isTopLevel(mark, in: range) else {
      return (range, false)
    }
    return (range.lowerBound..<mark, true)
  }

  /// Whether the token at `index` stands in no block of `range`.
  private func isTopLevel(_ index: Int, in range: Range<Int>) -> Bool {
    var at = range.lowerBound
    while at < index { at = list.skip(at, end: range.upperBound) }
    return at == index
  }

  private func atRule(_ at: inout Int, _ end: Int) -> Rule {
    let start = at
    at += 1
    let preludeStart = at
    while at < end {
      switch list.tokens[at].kind {
      case .semicolon:
        at += 1
        return Rule(
          atName: list.tokens[start].text, start: start, prelude: preludeStart..<at - 1, block: nil)
      case .openCurly:
        let block = blockContent(&at, end)
        return Rule(
          atName: list.tokens[start].text, start: start, prelude: preludeStart..<block.open,
          block: block.content)
      default: at = list.skip(at, end: end)
      }
    }
    return Rule(atName: list.tokens[start].text, start: start, prelude: preludeStart..<at, block: nil)
  }

  private func qualifiedRule(_ at: inout Int, _ end: Int) -> Item {
    let start = at
    while at < end {
      if list.tokens[at].kind == .openCurly {
        let block = blockContent(&at, end)
        return .rule(
          Rule(atName: nil, start: start, prelude: start..<block.open, block: block.content))
      }
      at = list.skip(at, end: end)
    }
    return .invalid(start..<at)
  }

  private func blockContent(_ at: inout Int, _ end: Int) -> (open: Int, content: Range<Int>) {
    let open = at
    let close = min(Int(list.mates[open]), end)
    at = min(close + 1, end)
    return (open, open + 1..<max(close, open + 1))
  }
}
