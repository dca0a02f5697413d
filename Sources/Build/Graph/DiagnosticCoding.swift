internal import Base

extension ByteWriter {
  mutating func diagnostic(_ diagnostic: Diagnostic) {
    text(diagnostic.severity.rawValue)
    text(diagnostic.code)
    text(diagnostic.message)
    flag(diagnostic.range != nil)
    if let range = diagnostic.range { self.range(range) }
    text(diagnostic.sourceLine)
    list(diagnostic.labels) { writer, label in
      writer.range(label.range)
      writer.text(label.text)
    }
    list(diagnostic.hints) { $0.text($1) }
  }

  private mutating func range(_ range: SourceRange) {
    text(range.file)
    for location in [range.start, range.end] {
      number(location.line)
      number(location.column)
      number(location.offset)
    }
  }
}

extension ByteReader {
  mutating func diagnostic() throws(Damage) -> Diagnostic {
    guard let severity = Diagnostic.Severity(rawValue: try text()) else { throw Damage() }
    let code = try text()
    let message = try text()
    let range = try flag() ? self.range() : nil
    let line = try optionalText()
    let labels = try list { reader throws(Damage) in
      let range = try reader.range()
      return Diagnostic.Label(range: range, text: try reader.text())
    }
    let hints = try list { reader throws(Damage) in try reader.text() }
    return Diagnostic(severity, code: code, message, at: range, line: line, labels: labels, hints: hints)
  }

  private mutating func range() throws(Damage) -> SourceRange {
    let file = try text()
    let start = try location()
    return SourceRange(file: file, start: start, end: try location())
  }

  private mutating func location() throws(Damage) -> SourceLocation {
    let line = try int()
    let column = try int()
    return SourceLocation(line: line, column: column, offset: try int())
  }
}
