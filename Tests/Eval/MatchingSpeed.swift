import Base
import Content
import Glibc
import Tailoring
import TestSupport

/// The processor time of matching 100 bullets with 30 requirements, as the reader makes them.
enum MatchingSpeed {
  static func print() {
    var random = SplitMix(state: 11)
    let profile = EvalProfile.of((0..<100).map { _ in sentence(words: 16, &random) })
    let lines = (0..<30).map { _ in "- " + sentence(words: 10, &random) }
    let text = "## Requirements\n" + lines.joined(separator: "\n")
    let posting = JobPosting(
      slug: "post", source: SourceText(file: "post.md", text: text), text: text, textStart: .start)
    let requirements = RequirementReader.requirements(of: posting)
    let date = PartialDate(year: 2025)
    _ = Matcher(profile, date: date).match(requirements)
    let whole = best { _ = Matcher(profile, date: date).match(requirements) }
    let matcher = Matcher(profile, date: date)
    let alone = best { _ = matcher.match(requirements) }
    Eval.row("ms to match 100 bullets x \(requirements.count) requirements, bullets read anew", whole)
    Eval.row("ms to match them, bullets prepared", alone)
  }

  /// The least of 20 runs, in milliseconds of processor time.
  static func best(_ work: () -> Void) -> Double {
    (0..<20).reduce(Double.infinity) { least, _ in
      let start = clock()
      work()
      return min(least, Double(clock() - start) * 1000 / Double(CLOCKS_PER_SEC))
    }
  }

  private static let vocabulary = """
    built moved taught planned led wrote measured reduced raised nursed Kafka Python wound care budgets bridges pupils ward \
    contracts SQL audits rosters teams safety scaffolds invoices chemistry German forecasts pipelines reports suppliers \
    triage concrete inspections customers training quality Excel risk incidents migration release physics lessons design
    """.split(separator: " ").map(String.init)

  private static func sentence(words: Int, _ random: inout SplitMix) -> String {
    (0..<words).map { _ in vocabulary[Int(random.next() % UInt64(vocabulary.count))] }.joined(separator: " ")
  }
}
