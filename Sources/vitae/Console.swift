import Base
import Glibc

/// What commands print: results to standard output, diagnostics and progress to standard error.
struct Console {
  enum Format: String, CaseIterable { case human, json }

  var format: Format
  /// Whether standard error is a terminal that may show colours.
  let isTerminal: Bool

  init(format: Format) {
    self.format = format
    isTerminal = isatty(2) == 1 && getenv("NO_COLOR") == nil
  }

  /// Prints every diagnostic: for people to standard error, for tools as JSON lines to standard output.
  func report(_ diagnostics: [Diagnostic]) {
    let renderer = DiagnosticRenderer(color: isTerminal && format == .human)
    for diagnostic in diagnostics {
      switch format {
      case .human: Self.write(renderer.render(diagnostic), to: 2)
      case .json: Self.write(renderer.renderJSON(diagnostic) + "\n", to: 1)
      }
    }
  }

  /// Prints diagnostics that may be hundreds of one kind: for people all errors, and the first of each other kind with how
  /// many there are more; for tools all.
  func reportFolded(_ diagnostics: [Diagnostic]) {
    guard format == .human else { return report(diagnostics) }
    let folded = FoldedDiagnostics(diagnostics)
    report(folded.said)
    for line in folded.rest { Self.writeError(line + ": `--format json` tells all") }
  }

  /// A line for people on standard output; nothing in JSON.
  func say(_ line: String) {
    if format == .human { Self.write(line + "\n", to: 1) }
  }

  /// A JSON object as a line; nothing for people.
  func emit(_ members: [JSONMember]) {
    if format == .json { Self.write(JSONValue.object(members).serialized() + "\n", to: 1) }
  }

  static func writeError(_ text: String) { write(text.hasSuffix("\n") ? text : text + "\n", to: 2) }

  static func write(_ text: String, to file: Int32) {
    var text = text
    text.withUTF8 { bytes in
      var at = 0
      while at < bytes.count {
        let count = Glibc.write(file, bytes.baseAddress! + at, bytes.count - at)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return }
        at += count
      }
    }
  }
}
