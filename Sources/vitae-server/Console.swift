import Base
import Glibc

/// What commands print: one write a line, so that lines of several threads do not mix.
enum Console {
  /// - Parameter file: 1 for standard output, 2 for standard error.
  static func say(_ line: String, to file: Int32) {
    let text = line.hasSuffix("\n") ? line : line + "\n"
    Array(text.utf8).withUnsafeBytes { _ = write(file, $0.baseAddress!, $0.count) }
  }

  /// Tells everything that is wrong.
  static func report(_ diagnostics: [Diagnostic]) {
    let renderer = DiagnosticRenderer(color: false)
    for diagnostic in diagnostics { say(renderer.render(diagnostic), to: 2) }
  }
}
