internal import Base
internal import Content
internal import Tailoring

extension ContentSet {
  /// Learns from each person's ratings what they prefer. O(ratings of all + postings that they name).
  /// - Returns: a warning for each person some of whose ratings are about what is gone.
  mutating func learnPreferences() -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for i in people.indices where !people[i].ratings.isEmpty {
      let slug = people[i].slug
      let own = jobs.filter { job in applicants(of: job).contains { $0.slug == slug } }
      let pairs = PreferencePairs(
        people[i].ratings, of: people[i].profile, jobs: own, vocabulary: vocabulary)
      people[i].preference = pairs.preference
      diagnostics += pairs.stale.filter { !unreadableJobs.contains(UnicodeForms.slug($0.job.text)) }.map {
        Self.stale($0)
      }
    }
    return diagnostics
  }

  private static func stale(_ rating: Rating) -> Diagnostic {
    Diagnostic(
      .warning, code: "build.stale-rating",
      "the rating for `\(rating.job.text)` is about statements or a posting that are gone", at: rating.range,
      hints: ["it is passed over; take it out, or give the statement an `id:` so that it keeps its name"])
  }
}
