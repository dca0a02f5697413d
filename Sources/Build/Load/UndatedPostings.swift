internal import Base
internal import Content

/// Finds postings that say no day: a build has no clock, so what is made for them carries the latest date of the content.
enum UndatedPostings {
  /// A warning for each such posting that somebody applies for; nothing where the command line says the day.
  static func diagnostics(_ content: ContentSet, fixed: PartialDate?) -> [Diagnostic] {
    guard fixed == nil else { return [] }
    let date = BuildDate(fixed: nil, content: content)
    return content.jobs.filter { $0.date == nil && $0.posted == nil && !content.applicants(of: $0).isEmpty }
      .map { job in
        Diagnostic(
          .warning, code: "build.undated-posting",
          "`\(job.slug)` says no date: its letter carries \(date.date(for: job)), the latest date in the content, and "
            + "years are counted to that day",
          at: SourceRange(file: job.source.file),
          hints: ["write `posted:` or `date:` in its front matter, or build with `--date`"])
      }
  }
}
