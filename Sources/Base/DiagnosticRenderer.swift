/// Turns diagnostics into text for people or JSON for tools.
public struct DiagnosticRenderer: Sendable {
  /// Whether to use ANSI colours.
  public var color: Bool

  public init(color: Bool = false) { self.color = color }

  /// The human form: `file:line:column: error: message [code]`, the source line, a caret, labels, hints.
  /// Ends with a line feed.
  public func render(_ diagnostic: Diagnostic) -> String {
    var out = ""
    if let range = diagnostic.range { out += bold("\(place(of: diagnostic, range)): ") }
    out += severity(diagnostic.severity) + ": " + bold(Self.printable(diagnostic.message))
    out += dim(" [\(diagnostic.code)]") + "\n"
    if let range = diagnostic.range, let line = diagnostic.sourceLine {
      out += excerpt(line: line, range: range)
    }
    for label in diagnostic.labels { out += "  --> \(place(label.range)): \(Self.printable(label.text))\n" }
    for hint in diagnostic.hints { out += "  = hint: \(Self.printable(hint))\n" }
    return out
  }

  /// One JSON object, no line feed: severity, code, message, file, line, column, endLine, endColumn, labels, hints.
  public func renderJSON(_ diagnostic: Diagnostic) -> String {
    var object: [JSONMember] = [
      JSONMember("severity", .string(diagnostic.severity.rawValue)),
      JSONMember("code", .string(diagnostic.code)),
      JSONMember("message", .string(diagnostic.message)),
    ]
    if let range = diagnostic.range { object += members(of: range) }
    if !diagnostic.labels.isEmpty {
      object.append(
        JSONMember(
          "labels",
          .array(
            diagnostic.labels.map {
              .object(members(of: $0.range) + [JSONMember("text", .string($0.text))])
            })))
    }
    object.append(JSONMember("hints", .array(diagnostic.hints.map { .string($0) })))
    return JSONValue.object(object).serialized()
  }

  private func members(of range: SourceRange) -> [JSONMember] {
    [
      JSONMember("file", .string(range.file)),
      JSONMember("line", .integer(Int64(range.start.line))),
      JSONMember("column", .integer(Int64(range.start.column))),
      JSONMember("endLine", .integer(Int64(range.end.line))),
      JSONMember("endColumn", .integer(Int64(range.end.column))),
    ]
  }

  /// The path alone where a file as a whole is meant, which may not exist.
  private func place(of diagnostic: Diagnostic, _ range: SourceRange) -> String {
    let isWhole = diagnostic.sourceLine == nil && range.start == .start && range.end == .start
    return isWhole ? Self.printable(range.file) : place(range)
  }

  private func place(_ range: SourceRange) -> String {
    "\(Self.printable(range.file)):\(range.start.line):\(range.start.column)"
  }

  /// The source line (long ones cut around the place) and carets below the range.
  private func excerpt(line: String, range: SourceRange) -> String {
    let scalars = Array(line.unicodeScalars)
    let window = 100
    let column = range.start.column - 1
    let from = scalars.count <= window ? 0 : max(0, min(column - 40, scalars.count - window))
    let to = min(scalars.count, from + window)
    var shown = ""
    for scalar in scalars[from..<to] {
      shown.unicodeScalars.append(Self.isControl(scalar) ? " " : scalar)
    }
    let number = String(range.start.line)
    let gutter = String(repeating: " ", count: number.count)
    let sameLine = range.end.line == range.start.line
    let wanted = sameLine ? range.end.column - range.start.column : to - column
    let carets = String(repeating: "^", count: max(1, min(wanted, max(1, to - column))))
    let indent = String(repeating: " ", count: max(0, column - from) + (from > 0 ? 1 : 0))
    let cutLeft = from > 0 ? "…" : ""
    let cutRight = to < scalars.count ? "…" : ""
    return dim(" \(number) | ") + cutLeft + shown + cutRight + "\n"
      + dim(" \(gutter) | ") + indent + paint(carets, "33") + "\n"
  }

  /// Controls (C0, DEL, C1) and the marks that turn the direction of text, which could make a terminal show another
  /// text than the file has.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Text from a file as it may be shown: a blank for each control.
  private static func printable(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { out.append(isControl(scalar) ? " " : scalar) }
    return String(out)
  }

  private func severity(_ severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: paint("error", "1;31")
    case .warning: paint("warning", "1;33")
    case .note: paint("note", "1;36")
    }
  }
  private func bold(_ text: String) -> String { paint(text, "1") }
  private func dim(_ text: String) -> String { paint(text, "2") }
  private func paint(_ text: String, _ code: String) -> String {
    color ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
