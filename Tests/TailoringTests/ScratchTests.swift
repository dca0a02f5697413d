import Base
import Content
import Testing

@testable import Tailoring

@Test func scratch() {
  for (person, job) in Shipped.applications {
    guard let profile = Shipped.profile(person), let posting = Shipped.posting(job) else {
      print("MISSING", person, job); continue
    }
    let tailored = Tailor.tailor(profile, to: posting, pages: posting.pages ?? 2, measure: FakeMeasure())
    print(
      "=====", person, job, "pages", tailored.extent.pages, "measures", tailored.measurements, "dropped",
      tailored.leftOut.count, "ref", tailored.reading?.reference ?? "-")
    for section in tailored.reading?.sections ?? [] { print("  §", section.kind, section.heading ?? "-") }
    for match in tailored.matches {
      let r = match.requirement
      print(
        "  [\(match.verdict)]", r.strength, r.kind, "|", r.text.prefix(90), "|", r.terms.map(\.name),
        r.years.map { "y\($0.minimum)" } ?? "", r.degree.map { "\($0)" } ?? "",
        r.languageLevels.map { "\($0.language.name):\($0.level?.description ?? "?")" })
      for e in match.evidence.prefix(2) {
        print("        -", e.means, String(Int(e.score * 100)), e.quote.prefix(100))
      }
      if let a = match.arithmetic { print("        =", ReportWording.arithmetic(a)) }
    }
    let letter = LetterComposer.compose(tailored, for: posting)
    print("  --", letter.value.subject, "|", letter.value.salutation)
    for p in letter.value.paragraphs { print("   ", p.map(\.text.plain).joined(separator: " "), "\n") }
    print(
      "   ", letter.value.closing, letter.value.recipient, "words",
      letter.value.paragraphs.joined().reduce(0) { $0 + Words.of($1.text.plain).count })
    let ledger = ClaimLedger(tailored, letter: letter.value, posting: posting)
    for claim in ledger.unsupported { print("  !!", claim.place, claim.text.prefix(120), claim.problems) }
  }
}
