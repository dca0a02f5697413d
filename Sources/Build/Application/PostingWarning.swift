internal import Base
internal import Content
internal import Tailoring

/// Says that a posting hides text or speaks to machines, once for all who apply: whoever looks at the build alone would not
/// know.
enum PostingWarning {
  static let code = "build.posting-hazard"

  /// What warns; the report shows more, such as characters that word processors leave behind.
  private static let grave: [PostingHazard.Kind] = [.hiddenText, .instruction]

  static func diagnostic(_ hazards: [PostingHazard], _ job: JobPosting) -> Diagnostic? {
    let found = hazards.filter { grave.contains($0.kind) }
    guard let first = found.first else { return nil }
    let kinds = grave.filter { kind in found.contains { $0.kind == kind } }.map {
      $0 == .hiddenText ? "hides text from its reader" : "speaks to a machine that reads it"
    }
    return Diagnostic(
      .warning, code: "build.posting-hazard",
      "the posting `\(job.slug)` \(kinds.joined(separator: " and ")): \u{201C}\(first.quote)\u{201D}",
      at: SourceRange(file: job.source.file),
      hints: ["none of it is followed; the match report shows what was found"])
  }

  /// What the index says beside such an application.
  static func note(_ diagnostics: [Diagnostic]) -> String? {
    diagnostics.contains { $0.code == code }
      ? "its posting hides text or speaks to machines: see the match report" : nil
  }
}
