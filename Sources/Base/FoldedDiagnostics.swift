/// What is left to say of a long list of diagnostics: all errors, and of the warnings and notes of one kind the first few
/// where there are many, so that what matters is not lost among hundreds that say the same of other files.
public struct FoldedDiagnostics: Sendable {
  /// What is said, in the order in which it came.
  public private(set) var said: [Diagnostic] = []
  /// One line for each kind that was cut short, in the order of their first; empty where nothing was.
  public private(set) var rest: [String] = []

  /// More of one kind than this are cut short, to `shown`.
  static let most = 12
  static let shown = 5

  private struct Kind: Hashable {
    var severity: Diagnostic.Severity
    var code: String
  }

  /// O(n).
  public init(_ diagnostics: [Diagnostic]) {
    var counts: [Kind: Int] = [:]
    for diagnostic in diagnostics { counts[Self.kind(diagnostic), default: 0] += 1 }
    var seen: [Kind: Int] = [:]
    for diagnostic in diagnostics {
      let kind = Self.kind(diagnostic)
      let place = seen[kind, default: 0]
      seen[kind] = place + 1
      guard kind.severity != .error, let count = counts[kind], count > Self.most, place >= Self.shown else {
        said.append(diagnostic)
        continue
      }
      if place == Self.shown {
        rest.append("and \(count - Self.shown) \(kind.severity.rawValue)s more [\(kind.code)]")
      }
    }
  }

  private static func kind(_ diagnostic: Diagnostic) -> Kind {
    Kind(severity: diagnostic.severity, code: diagnostic.code)
  }
}
