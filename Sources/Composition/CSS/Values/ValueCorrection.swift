internal import Base

/// What is most likely wrong with a value that no property takes as it is written: a unit that is missing, misspelt or
/// parted from its number, or a `+` or `-` of `calc()` without blanks around it. A correction is proposed only where the
/// property takes it.
struct ValueCorrection {
  /// The mistake, as a message.
  var message: String
  /// What the value may have been meant as, the likeliest first; never empty.
  var values: [String]

  /// What to do about it: the declaration written anew.
  func hint(_ property: String) -> String {
    "write " + values.map { "`\(property): \($0)`" }.joined(separator: " or ")
  }

  /// - Parameters:
  ///   - list: the tokens of the style sheet, `range` those of the value.
  ///   - source: the text of the style sheet.
  ///   - units: those that numbers without a unit may lack.
  ///   - accepts: whether the property takes a value.
  static func find(
    _ list: TokenList, _ range: Range<Int>, in source: SourceText, units: [String] = ["px", "pt"],
    accepts: (TokenList, Range<Int>) -> Bool
  ) -> ValueCorrection? {
    guard range.count <= limit else { return nil }
    let value = ValueText(list: list, range: range, source: source)
    func taken(_ edits: [Edit]) -> String? {
      let corrected = value.applying(edits)
      let tokens = TokenList(CSSTokenizer.tokens(corrected))
      return accepts(tokens, tokens.indices) ? corrected : nil
    }
    for mistake in [value.tightSums(), value.partedUnits(), value.unknownUnits()].compactMap({ $0 }) {
      if let corrected = taken(mistake.edits) {
        return ValueCorrection(message: mistake.message, values: [corrected])
      }
    }
    let bare = value.bareNumbers()
    for number in bare.map({ [$0] }) + (bare.count > 1 ? [bare] : []) {
      let values = units.compactMap { unit in
        taken(number.map { Edit(token: $0, text: value.written($0) + unit) })
      }
      guard !values.isEmpty else { continue }
      let numbers = number.map { "`\(value.written($0))`" }.joined(separator: ", ")
      let message = number.count == 1 ? "\(numbers) has no unit" : "\(numbers) have no unit"
      return ValueCorrection(message: message, values: values)
    }
    return nil
  }

  /// Longer values are not looked at.
  private static let limit = 64

  /// A token and what is to stand in its place.
  fileprivate struct Edit {
    var token: Int
    var text: String
  }

  fileprivate struct Mistake {
    var message: String
    var edits: [Edit]
  }
}

/// The tokens of a value with their bytes.
private struct ValueText {
  let list: TokenList
  let range: Range<Int>
  let source: SourceText

  typealias Edit = ValueCorrection.Edit
  typealias Mistake = ValueCorrection.Mistake

  func written(_ token: Int) -> String {
    let token = list.tokens[token]
    return source.text(from: Int(token.start), to: Int(token.end))
  }

  /// The value with some tokens replaced, blanks as single ones.
  func applying(_ edits: [Edit]) -> String {
    var out = ""
    for token in range {
      let isBlank = list.tokens[token].kind == .whitespace
      let piece = edits.first { $0.token == token }?.text ?? (isBlank ? " " : written(token))
      if piece.first == " ", out.last == " " { out.removeLast() }
      out += piece
    }
    return out
  }

  private static let names = ["calc", "min", "max", "clamp"]

  /// `calc(1px+2px)` is two lengths, `calc(2em-1px)` one of the unit `em-1px`.
  func tightSums() -> Mistake? {
    let calls = range.contains { list.tokens[$0].kind == .function && Self.names.contains(lower($0)) }
    guard calls else { return nil }
    let edits = range.compactMap { signed($0) ?? glued($0) }
    return edits.isEmpty
      ? nil : Mistake(message: "`+` and `-` in `calc()` need blanks around them", edits: edits)
  }

  private func lower(_ token: Int) -> String { list.tokens[token].text.asciiLowercased }

  private static let numeric: Set<CSSToken.Kind> = [.number, .percentage, .dimension]

  /// A number whose sign stands where an operator is due.
  private func signed(_ at: Int) -> Edit? {
    guard Self.numeric.contains(list.tokens[at].kind), list.tokens[at].hasSign else { return nil }
    let before = range.prefix { $0 < at }.last { list.tokens[$0].kind != .whitespace }
    guard let before,
      Self.numeric.contains(list.tokens[before].kind) || list.tokens[before].kind == .closeParen
    else { return nil }
    let number = written(at)
    return Edit(token: at, text: " \(number.prefix(1)) \(number.dropFirst())")
  }

  /// A unit with a difference in it.
  private func glued(_ at: Int) -> Edit? {
    guard list.tokens[at].kind == .dimension, let dash = list.tokens[at].text.firstIndex(of: "-") else {
      return nil
    }
    let unit = list.tokens[at].text
    let digits = number(at)
    return Edit(token: at, text: "\(digits)\(unit[..<dash]) - \(unit[unit.index(after: dash)...])")
  }

  private func number(_ at: Int) -> String {
    let token = list.tokens[at]
    return source.text(from: Int(token.start), to: Int(token.numberEnd))
  }

  /// `12 px`.
  func partedUnits() -> Mistake? {
    var edits: [Edit] = []
    var first: Int?
    for at in range.dropLast(2)
    where list.tokens[at].kind == .number && list.tokens[at + 1].kind == .whitespace
      && list.tokens[at + 2].kind == .ident && LengthUnit.named(lower(at + 2)) != nil
    {
      first = first ?? at
      edits += [Edit(token: at + 1, text: ""), Edit(token: at + 2, text: list.tokens[at + 2].text)]
    }
    guard let first else { return nil }
    return Mistake(
      message: "no blank may stand between `\(written(first))` and `\(written(first + 2))`", edits: edits)
  }

  /// `12pxx`.
  func unknownUnits() -> Mistake? {
    var message: String?
    var edits: [Edit] = []
    for at in range where list.tokens[at].kind == .dimension && LengthUnit.named(lower(at)) == nil {
      guard let unit = Spelling.nearest(to: lower(at), in: LengthUnit.names) else { return nil }
      message = message ?? "`\(list.tokens[at].text)` is no unit"
      edits.append(Edit(token: at, text: number(at) + unit))
    }
    return message.map { Mistake(message: $0, edits: edits) }
  }

  /// Numbers other than 0 that stand where they are.
  func bareNumbers() -> [Int] {
    range.filter { list.tokens[$0].kind == .number && list.tokens[$0].number != 0 }
  }
}
