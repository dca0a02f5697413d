internal import Base
internal import Content

/// Says which files hold one posting twice: company, position and text are the same.
enum SamePosting {
  /// One for each file but the first of each posting. O(bytes of the postings).
  static func diagnostics(_ jobs: [JobPosting]) -> [Diagnostic] {
    var first: [String: String] = [:]
    return jobs.sorted { $0.slug < $1.slug }.compactMap { job in
      let text = job.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      guard !text.isEmpty else { return nil }
      let key = [job.company?.plain ?? "", job.position?.plain ?? "", text].joined(separator: "\n")
      guard let other = first[key] else {
        first[key] = job.slug
        return nil
      }
      return Diagnostic(
        .warning, code: "build.same-posting", "`\(job.slug)` and `\(other)` are the same posting",
        at: SourceRange(file: job.source.file),
        hints: ["keep one of the two files: every application is made for each of them"])
    }
  }
}
