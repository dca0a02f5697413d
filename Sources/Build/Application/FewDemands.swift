internal import Base
internal import Content
internal import Tailoring

/// Says that little of a posting was understood: one of some length in which almost nothing is found that it asks for. The report
/// and the letter would answer the wrong questions, and nobody would know.
enum FewDemands {
  static let code = "build.few-demands"
  /// Different words: what is heaped up says no more.
  private static let fewestWords = 60
  private static let fewest = 3

  /// Nil where enough was found, or where the posting is so short that it may ask for no more.
  static func diagnostic(_ reading: PostingReading?, _ job: JobPosting) -> Diagnostic? {
    guard let reading, reading.requirements.count < fewest, isLong(job.text) else { return nil }
    let count = reading.requirements.count
    let found = count == 0 ? "nothing" : count == 1 ? "one thing" : "two things"
    return Diagnostic(
      .warning, code: "build.few-demands",
      "of the posting `\(job.slug)` \(found) that it asks for was understood",
      at: SourceRange(file: job.source.file),
      hints: ["put what it asks for, one to a line, under a heading such as `Requirements`"])
  }

  private static func isLong(_ text: String) -> Bool {
    var words: Set<Substring> = []
    for word in text.split(maxSplits: mostLooked, whereSeparator: \.isWhitespace).prefix(mostLooked) {
      words.insert(word)
      if words.count == fewestWords { return true }
    }
    return false
  }
  private static let mostLooked = 2_000
}
