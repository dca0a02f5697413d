internal import Base
internal import Content
internal import Tailoring

/// What is said where documents are in another language than asked for, or a few of their sentences are.
enum LanguageNote {
  /// Nil where all of it is in the language asked for.
  static func diagnostic(_ application: Application) -> Diagnostic? {
    let missing = application.person.profile.untold(in: application.asked)
    guard let first = missing.first else { return nil }
    let own = application.person.profile.language
    return Diagnostic(
      .note, code: "build.document-language", message(application, missing.count),
      at: first.origin.range ?? application.job.map { SourceRange(file: $0.source.file) },
      hints: ["give each sentence in both, as `{\(own.primary): …, \(application.asked.primary): …}`"])
  }

  /// The same for the match report; nil likewise.
  static func note(_ application: Application) -> ReportNote? {
    let missing = application.person.profile.untold(in: application.asked)
    guard !missing.isEmpty else { return nil }
    return .untold(
      count: missing.count, own: application.person.profile.language.primary,
      asked: application.asked.primary, stay: application.language == application.asked)
  }

  private static func message(_ application: Application, _ count: Int) -> String {
    let what = "\(count) sentence\(count == 1 ? "" : "s") of the profile"
    let asked = application.asked
    let has = count == 1 ? "has" : "have"
    let stay = count == 1 ? "stays as it is" : "stay as they are"
    return application.language == asked
      ? "\(what) for `\(application.folder)` \(has) no text in `\(asked)` and \(stay)"
      : "CV and letter for `\(application.folder)` are in `\(application.language)`, not in `\(asked)`: \(what) \(has) no text in it"
  }
}
