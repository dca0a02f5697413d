/// `@supports`: CSS Conditional Rules Level 3, §6, by what this engine supports.
enum SupportsQuery {
  private static let depthLimit = 32

  static func holds(_ list: TokenList, _ range: Range<Int>) -> Bool {
    condition(list, range, depth: 0)
  }

  private static func condition(_ list: TokenList, _ range: Range<Int>, depth: Int) -> Bool {
    guard depth < depthLimit else { return false }
    var reader = ValueReader(list, range)
    if reader.take("not") { return reader.isAtEnd ? false : !term(&reader, depth) }
    var result = term(&reader, depth)
    while !reader.isAtEnd {
      if reader.take("and") {
        let next = term(&reader, depth)
        result = result && next
      } else if reader.take("or") {
        let next = term(&reader, depth)
        result = result || next
      } else {
        return false
      }
    }
    return result
  }

  private static func term(_ reader: inout ValueReader, _ depth: Int) -> Bool {
    guard let token = reader.peek() else { return false }
    let list = reader.list
    let at = reader.position
    let inner = at + 1..<max(at + 1, min(Int(list.mates[at]), reader.end))
    reader.advance()
    switch token.kind {
    case .openParen:
      guard let declaration = CSSSyntax(list: list).declaration(list.trimmed(inner)) else {
        return condition(list, inner, depth: depth + 1)
      }
      if declaration.name.hasPrefix("--") { return true }
      guard let property = PropertyTable.byName[declaration.name.asciiLowercased] else { return false }
      return DeclarationReader.hasVariable(list, declaration.value)
        || DeclarationReader.settings(property, list, declaration.value) != nil
    case .function where token.text.asciiLowercased == "selector":
      return (try? SelectorParser(list).parse(list.trimmed(inner))) != nil
    default: return false
    }
  }
}
