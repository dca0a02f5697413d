import Base
import Content

/// Short ways to read content in tests.
enum Reading {
  static func source(_ text: String, _ file: String = "profile.yaml") -> SourceText {
    SourceText(file: file, text: text)
  }

  static func profile(_ text: String, _ file: String = "profile.yaml") -> Checked<Profile?> {
    ProfileReader.read(source(text, file), slug: "jane-doe")
  }

  /// `severity line:column code` of each diagnostic, in order.
  static func summary(_ diagnostics: [Diagnostic]) -> [String] {
    diagnostics.map {
      "\($0.severity.rawValue) \($0.range?.start.line ?? 0):\($0.range?.start.column ?? 0) \($0.code)"
    }
  }

  static func summary<Value>(_ checked: Checked<Value>) -> [String] { summary(checked.diagnostics) }
}
