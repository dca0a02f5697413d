public import Base

/// What was said of a build: of the next one only what is new is said in full.
public struct KnownDiagnostics: Sendable {
  /// What makes a diagnostic the same after an edit: not its line, which moves.
  private struct Identity: Hashable {
    var code: String
    var message: String
    var file: String?
  }
  private var known: Set<Identity> = []

  public init() {}

  /// - Returns: the diagnostics to be said: new ones, and each error, for it keeps something from being made; and a line
  ///   that counts the rest, nil where there is none.
  public mutating func take(_ diagnostics: [Diagnostic]) -> (said: [Diagnostic], rest: String?) {
    let before = known
    known = Set(diagnostics.map(Self.identity))
    let said = diagnostics.filter { $0.severity == .error || !before.contains(Self.identity($0)) }
    let old = diagnostics.filter { $0.severity != .error && before.contains(Self.identity($0)) }
    return (said, old.isEmpty ? nil : "as before: " + Self.count(old))
  }

  private static func identity(_ diagnostic: Diagnostic) -> Identity {
    Identity(code: diagnostic.code, message: diagnostic.message, file: diagnostic.range?.file)
  }

  private static func count(_ diagnostics: [Diagnostic]) -> String {
    [Diagnostic.Severity.warning, .note].compactMap { severity in
      let count = diagnostics.count { $0.severity == severity }
      return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }.joined(separator: ", ")
  }
}
