internal import Base

/// Diagnostics of many stages in one order, each once.
enum DiagnosticOrder {
  /// By file, place and severity; what has no file comes first. Equal ones are said once.
  static func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    let unique = diagnostics.filter { seen.insert($0).inserted }
    return unique.enumerated().sorted { a, b in
      let (x, y) = (a.element.range, b.element.range)
      if x?.file != y?.file { return (x?.file ?? "") < (y?.file ?? "") }
      if x?.start.offset != y?.start.offset { return (x?.start.offset ?? 0) < (y?.start.offset ?? 0) }
      return a.offset < b.offset
    }.map(\.element)
  }
}
