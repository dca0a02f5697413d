internal import Base
internal import Content
internal import Tailoring

/// What the general CV leaves out, told to the person: there is no match report that would say it.
enum LeftOutNote {
  /// Facts that are quoted.
  private static let most = 3

  /// A note where the general CV leaves anything out, with why.
  static func diagnostics(_ tailored: TailoredProfile, _ application: Application) -> [Diagnostic] {
    let report = LeftOut.of(tailored)
    guard !report.isEmpty else { return [] }
    let names = report.prefix(most).map { "\u{201C}\($0.text.prefix(60))\u{201D}" }.joined(separator: ", ")
    let rest = report.count > most ? " and \(report.count - most) more" : ""
    let facts = report.count == 1 ? "1 fact" : "\(report.count) facts"
    return [
      Diagnostic(
        .note, code: "build.left-out",
        "the CV `\(application.folder)` leaves out \(facts) for its \(tailored.pages) pages: \(names)\(rest)",
        at: application.person.profile.basics.name?.origin.range.map { SourceRange(file: $0.file) },
        hints: ["allow more with `pages:`, or shorten what matters less; \(report[0].reason)"])
    ]
  }
}
