import Base
import Content
import Testing

@testable import Build

/// The person's file for a job comes before the posting, that before the site.
@Suite struct PageGoalTests {
  @Test(
    arguments: [
      ("", "", "", 2, .auto), ("pages: 1", "", "", 1, .auto), ("", "pages: 3", "", 3, .auto),
      ("pages: 1", "pages: 3", "", 1, .auto), ("pages: 1", "fit: 3", "", 1, .auto),
      ("pages: 1", "fit: none", "", 1, FitGoal.none), ("fit: 3", "pages: 1", "", 3, .pages(3)),
      ("fit: none", "fit: 3", "", 3, FitGoal.none), ("", "", "fit: 4", 4, .pages(4)),
      ("", "pages: 1", "fit: 4", 1, .auto), ("", "", "pages: 1\nfit: none", 1, FitGoal.none),
      ("fit: auto", "fit: none", "fit: none", 2, .auto), ("pages: 1\nfit: 2", "", "", 2, .pages(2)),
    ] as [(String, String, String, Int, FitGoal)])
  func theFirstToSayDecides(own: String, posting: String, site: String, pages: Int, fit: FitGoal) {
    let matter = "---\ncompany: A\nposition: B\n\(posting)\n---\nRequirements\n"
    let goal = PageGoal(
      VariantReader.read(SourceText(file: "own.yaml", text: own), slug: "job").value,
      JobPostingReader.read(SourceText(file: "job.md", text: matter), slug: "job").value,
      SiteReader.read(SourceText(file: "site.yaml", text: site)).value)
    #expect(goal.pages == pages && goal.fit == fit)
    let places = [("own.yaml", own), ("job.md", posting)].filter { $0.1.contains("fit:") }.map(\.0)
    if let file = goal.range?.file { #expect(places.contains(file)) }
  }
}
