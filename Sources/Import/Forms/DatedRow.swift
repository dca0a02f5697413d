internal import Base
internal import Content

/// A row of a Japanese form: year, month, and what happened then.
struct DatedRow {
  var line: Int
  /// Nil where the form shows none that can be read: `20XX`.
  var date: PartialDate?
  var datePiece: Piece
  var text: Piece

  /// Nil where the line is no such row.
  init?(_ line: LaidLine, at index: Int) {
    guard line.bullet == nil else { return nil }
    var scan = Scan(line.text)
    guard let year = scan.year() else { return nil }
    scan.skip("年./-")
    guard let month = scan.month() else { return nil }
    scan.skip("月")
    let end = scan.offset
    let rest = Piece(line.text, line: index, start: 0).part(end, line.text.utf8.count).trimmed("　")
    guard scan.isApart, let first = rest.text.unicodeScalars.first, Self.canBegin(first),
      !Self.isDay(rest.text),
      rest.text.unicodeScalars.contains(where: \.isIdeographic)
    else { return nil }
    self.line = index
    date = year.value.map { PartialDate(year: $0, month: month.value) }
    datePiece = Piece(line.text, line: index, start: 0).part(0, end).trimmed()
    text = Piece(
      text: rest.text.split { $0.isWhitespace || $0 == "　" }.joined(separator: " "), spans: rest.spans)
  }

  /// `1日`.
  private static func isDay(_ text: String) -> Bool {
    let rest = text.drop { $0.isNumber }
    return rest.count < text.count && rest.first == "日"
  }

  /// No stretch of time goes on behind the month.
  private static func canBegin(_ scalar: Unicode.Scalar) -> Bool {
    !"〜～~-–—ー日".unicodeScalars.contains(scalar)
  }
}

/// Reads numbers at the beginning of a line.
private struct Scan {
  private let scalars: [Unicode.Scalar]
  private var at = 0
  /// Bytes that were read.
  private(set) var offset = 0
  /// Whether a blank or a sign stood behind the last number.
  private(set) var isApart = false

  init(_ text: String) { scalars = Array(text.unicodeScalars.prefix(40)) }

  private var next: Unicode.Scalar? { at < scalars.count ? scalars[at] : nil }

  private mutating func advance() {
    offset += UTF8.width(scalars[at])
    at += 1
  }

  /// Skips blanks and the signs given.
  mutating func skip(_ signs: String) {
    isApart = false
    while let scalar = next, scalar.properties.isWhitespace || signs.unicodeScalars.contains(scalar) {
      isApart = true
      advance()
    }
  }

  /// Up to `most` digits, full-width ones too; X stands for one that is not told. `value` is nil where one is X.
  private mutating func number(_ most: Int) -> (value: Int?, count: Int) {
    var value: Int? = 0
    var count = 0
    while let scalar = next, count < most {
      if let digit = Self.digit(scalar) {
        value = value.map { $0 * 10 + digit }
      } else if "Xx○*".unicodeScalars.contains(scalar) {
        value = nil
      } else {
        break
      }
      count += 1
      advance()
    }
    return (value, count)
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x30...0x39: Int(scalar.value) - 0x30
    case 0xFF10...0xFF19: Int(scalar.value) - 0xFF10
    default: nil
    }
  }

  /// `2019`, `20XX`, `平成31`, `令和元`.
  mutating func year() -> (value: Int?, count: Int)? {
    for (name, base) in DateWords.eras where scalars.starts(with: name.unicodeScalars) {
      for _ in name.unicodeScalars { advance() }
      skip("")
      if next == "元" {
        advance()
        return (base + 1, 1)
      }
      let found = number(2)
      return found.count > 0 ? (found.value.map { $0 + base }, found.count) : nil
    }
    let found = number(4)
    guard found.count == 4, found.value.map({ (1920...2100).contains($0) }) ?? true else { return nil }
    return found
  }

  mutating func month() -> (value: Int?, count: Int)? {
    let found = number(2)
    guard found.count > 0, found.value.map({ (1...12).contains($0) }) ?? true else { return nil }
    return found
  }
}
