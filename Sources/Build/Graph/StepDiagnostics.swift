internal import Base

/// What a step of a build had to say.
struct StepDiagnostics: Sendable {
  /// The step's name: an application's folder, or that of something that many share.
  var step: String
  var diagnostics: [Diagnostic]

  init(_ step: String, _ diagnostics: [Diagnostic]) {
    self.step = step
    self.diagnostics = diagnostics
  }

  /// So many applications are named in one message.
  private static let most = 20

  /// All of them, equal ones once. What is of an application begins with its person and posting, or with those of all that
  /// have it in common; what stands in a file outside the person's own, a template, is of none.
  ///
  /// - Parameter content: the folder with profiles and postings.
  static func named(_ all: [StepDiagnostics], in content: String) -> [Diagnostic] {
    var order: [Diagnostic] = []
    var applications: [Diagnostic: [String]] = [:]
    for step in all {
      for diagnostic in step.diagnostics {
        if applications[diagnostic] == nil { order.append(diagnostic) }
        let isNamed = step.isApplication && isPersonal(diagnostic, in: content)
        applications[diagnostic, default: []] += isNamed ? [step.step] : []
      }
    }
    return order.map { naming($0, applications[$0] ?? []) }
  }

  private var isApplication: Bool { StepRecord.isApplication(step) }

  private static func isPersonal(_ diagnostic: Diagnostic, in content: String) -> Bool {
    guard ![PostingWarning.code, FewDemands.code].contains(diagnostic.code) else { return false }
    guard let file = diagnostic.range?.file else { return true }
    return ["profiles/", "jobs/"].contains { file.hasPrefix(Path.join(content, $0)) }
  }

  private static func naming(_ diagnostic: Diagnostic, _ applications: [String]) -> Diagnostic {
    var names: [String] = []
    for name in applications where names.last != name { names.append(name) }
    guard !names.isEmpty, !names.contains(where: { diagnostic.message.contains("`\($0)`") }) else {
      return diagnostic
    }
    var out = diagnostic
    let shown = names.prefix(most).map { "`\($0)`" }.joined(separator: ", ")
    out.message =
      shown + (names.count > most ? " and \(names.count - most) more" : "") + ": " + diagnostic.message
    return out
  }
}
