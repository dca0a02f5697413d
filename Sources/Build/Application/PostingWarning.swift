internal import Base
internal import Content
internal import Tailoring

/// Says that a posting hides text, speaks to machines or dictates words, once for all who apply: whoever looks at the build alone would not
/// know.
enum PostingWarning {
  static let code = "build.posting-hazard"

  static func diagnostic(_ hazards: [PostingHazard], _ job: JobPosting) -> Diagnostic? {
    // The report shows more, such as characters that word processors leave behind.
    let found = hazards.filter(\.isMeant)
    guard let first = found.first else { return nil }
    var kinds: [String] = []
    for hazard in found where !kinds.contains(what(hazard.kind)) { kinds.append(what(hazard.kind)) }
    return Diagnostic(
      .warning, code: "build.posting-hazard",
      "the posting `\(job.slug)` \(list(kinds)): \u{201C}\(first.quote)\u{201D}",
      at: SourceRange(file: job.source.file),
      hints: ["none of it is followed; the match report shows what was found"])
  }

  /// "a, b and c".
  private static func list(_ parts: [String]) -> String {
    guard parts.count > 1 else { return parts.joined() }
    return parts.dropLast().joined(separator: ", ") + " and " + parts[parts.count - 1]
  }

  private static func what(_ kind: PostingHazard.Kind) -> String {
    switch kind {
    case .hiddenText: "hides text from its reader"
    case .instruction: "speaks to a machine that reads it"
    case .dictation: "dictates words for the application"
    case .invisibleCharacters: "turns the direction of its text around"
    case .lookAlikes, .keywords: "holds what is not written for its reader"
    }
  }

  /// What the index says beside such an application.
  static func note(_ diagnostics: [Diagnostic]) -> String? {
    diagnostics.contains { $0.code == code }
      ? "its posting hides text, speaks to machines or dictates words: see the match report" : nil
  }
}
