import Base
import Content
import Export
import Tailoring
import Testing

private struct OnePage: LayoutMeasure {
  func measure(_ profile: Profile) -> LayoutExtent {
    LayoutExtent(pages: 1, lastPageFill: .pt(400), pageHeight: .pt(700))
  }
}

private func source(_ text: String) -> SourceText { SourceText(file: "x", text: text) }

/// A report on a small profile and posting, with text that would be markup.
private func report(
  _ ledger: ClaimLedger = ClaimLedger(claims: []), checks: [MatchReport.Check] = [],
  knows: String = "PostgreSQL",
  asks: String = "Experience with PostgreSQL"
) throws -> MatchReport {
  let profile = try #require(
    ProfileReader.read(
      source(
        """
        basics:
          name: Zoë <Quoted>
        work:
          - name: St Anna & Sons
            position: Nurse
            startDate: 2019-01
            highlights: ["Trained 12 nurses in <ventilation> & PostgreSQL reporting"]
        skills:
          - name: Data
            keywords: [\(knows)]
        """), slug: "zoe"
    ).value)
  let posting = try #require(
    JobPostingReader.read(
      source(
        """
        ---
        company: Q & R <Ltd>
        position: Analyst
        date: 2026-02-03
        ---
        ## Requirements
        - \(asks)
        - You know Kubernetes & <Terraform>
        """), slug: "job"
    ).value)
  let tailored = Tailor.tailor(profile, to: posting, pages: 1, measure: OnePage())
  return MatchReport(tailored, posting: posting, ledger: ledger, checks: checks)
}

@Suite struct MatchReportPageTests {
  /// Of several things asked for at once each has its quotation.
  @Test func eachThingAskedForIsQuoted() throws {
    let html = MatchReportPage.html(
      try report(
        knows: "Redis, Kafka, Docker, Python", asks: "Experience with Redis, Kafka, Docker and Python"),
      person: "Zoë")
    #expect(html.contains("<blockquote><p>Data: Redis, Kafka, Docker, Python</p>"))
    #expect(!html.contains("<p>Redis</p>"))
  }

  @Test func requirementsStandWithTheirEvidence() throws {
    let html = MatchReportPage.html(
      try report(), person: "Zoë <Quoted>", files: [(.cv, "cv.pdf?a&b")])
    #expect(html.contains("<h1>Analyst, Q &amp; R &lt;Ltd&gt;</h1>"))
    #expect(
      html.contains(
        """
        <table class="matrix">
        <caption>Must have</caption>
        <thead>
        <tr><th scope="col">Asked for</th><th scope="col">Answer</th><th scope="col">Shown by</th></tr>
        </thead>
        <tbody>
        <tr>
        <th scope="row">Experience with PostgreSQL <span class="soft place">line 7</span></th>
        <td data-column="Answer"><span class="verdict shown">Shown</span></td>
        """))
    #expect(
      html.contains("<blockquote><p>Trained 12 nurses in &lt;ventilation&gt; &amp; PostgreSQL reporting</p>"))
    #expect(html.contains("<span class=\"verdict not-shown\">Not shown</span>"))
    #expect(html.contains("<a href=\"cv.pdf?a&amp;b\">CV</a>"))
    #expect(html.contains("<meta name=\"robots\" content=\"noindex\">"))
    #expect(!html.contains("<Terraform>") && !html.contains("<script"))
  }

  @Test func unsupportedClaimsAreShown() throws {
    let claims = ClaimLedger(claims: [
      ClaimLedger.Claim(document: .cv, place: "work[0]", text: "Fine.", facts: [FactID("a")]),
      ClaimLedger.Claim(
        document: .letter, place: "letter", text: "Led <40>.", facts: [],
        problems: [ClaimProblem(.number, "40")]),
    ])
    let html = MatchReportPage.html(try report(claims), person: "Z")
    #expect(html.contains("1 of 2 sentences of the documents rests on"))
    #expect(html.contains("<caption>Not supported</caption>"))
    #expect(html.contains("<th scope=\"row\"><span>Led &lt;40&gt;.</span></th>"))
    #expect(html.contains("Not supported: the number “40”."))
  }

  @Test func checksAreWordsAndQuotationsHaveTheirLanguage() throws {
    let checks: [MatchReport.Check] = [
      .init(name: "text layer", title: "text layer", verdict: .pass, detail: "1 page"),
      .init(name: "order", title: "order", verdict: .fail, detail: "`<b>` stands elsewhere"),
      .init(name: "tag order", title: "tag order", verdict: .notRun, detail: "not tagged"),
    ]
    let html = MatchReportPage.html(try report(checks: checks), person: "Z", language: "de-AT")
    #expect(html.contains("1 passed, 1 failed, 1 not run"))
    for (word, style) in [("Pass", "shown"), ("Fail", "not-shown"), ("Not run", "partly")] {
      #expect(html.contains("<span class=\"verdict \(style)\">\(word)</span>"))
    }
    #expect(html.contains("`&lt;b&gt;` stands elsewhere"))
    #expect(html.contains("<th scope=\"row\"><span lang=\"de-AT\">Experience with PostgreSQL</span> <span"))
    #expect(html.contains("<blockquote lang=\"de-AT\">"))
  }

  @Test func everySectionIsInTheContentsOnce() throws {
    let html = MatchReportPage.html(try report(), person: "Z", files: [(.cv, "cv.pdf")])
    for id in ["requirements", "missing", "changes", "hazards", "files"] {
      #expect(
        html.components(of: "href=\"#\(id)\"") == 1 && html.components(of: " id=\"\(id)\"") == 1, "\(id)")
    }
    #expect(!html.contains("id=\"checks\"") && !html.contains("id=\"knockouts\""))
    #expect(html.contains("None found: no hidden text"))
  }

  /// No verdict or change is told by colour alone, and no table is without a caption and heads with scope.
  @Test func tablesAreWhole() throws {
    let html = MatchReportPage.html(try report(), person: "Z")
    let tables = html.components(of: "<table")
    #expect(tables >= 2 && html.components(of: "<caption>") == tables)
    #expect(html.components(of: "<th>") == 0 && html.components(of: "<th scope=") > tables)
  }
}

extension String {
  /// How often `part` stands in it.
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}

@Suite struct IndexPageTests {
  @Test func entriesAreListed() {
    let entry = IndexPage.Entry(
      title: "Zoë & Co", href: "zoe/", detail: "Nurse", note: "out of date",
      links: [PageLink("CV", href: "zoe/cv.pdf")])
    let page = IndexPage(
      language: "de", title: "Alle", groups: [IndexPage.Group(heading: "Zoë", entries: [entry])],
      isIndexed: true)
    #expect(page.html.contains("<html lang=\"de\">"))
    #expect(!page.html.contains("noindex"))
    #expect(
      page.html.contains(
        """
        <section aria-labelledby="group-1">
        <h2 id="group-1">Zoë</h2>
        <ul>
        <li class="item"><h3><a href="zoe/">Zoë &amp; Co</a></h3>
        <p class="soft">Nurse</p>
        <p class="partly">out of date</p>
        <ul class="links">
        <li><a href="zoe/cv.pdf">CV</a></li>
        </ul>
        </li>
        </ul>
        </section>
        """))
  }

  /// Many groups are listed at the start of the page by what they are; few are found without.
  @Test func manyGroupsAreListed() {
    func page(_ count: Int) -> String {
      let groups = (1...count).map { i in
        IndexPage.Group(
          heading: "P\(i)", entries: [IndexPage.Entry(title: "CV")],
          listing: i == count ? "Postings" : "People")
      }
      return IndexPage(language: "en", title: "All", groups: groups, isIndexed: false).html
    }
    #expect(!page(3).contains("<nav"))
    let html = page(5)
    #expect(html.contains("id=\"list-1\">People</p>") && html.contains("id=\"list-2\">Postings</p>"))
    #expect(html.contains("<a href=\"#group-4\">P4</a>") && html.contains("<h2 id=\"group-4\">P4</h2>"))
  }

  @Test func anEmptyListSaysSo() {
    let page = IndexPage(
      language: "en", title: "People", groups: [IndexPage.Group(entries: [])], emptyText: "Nobody yet.",
      isIndexed: false)
    #expect(page.html.contains("<p>Nobody yet.</p>"))
    #expect(!page.html.contains("<ul>"))
  }
}

@Suite struct ResumeJSONTests {
  @Test func itIsIndentedAndEnds() {
    let value = JSONValue.object([JSONMember("basics", .object([JSONMember("name", .string("Zoë \"Z\""))]))])
    #expect(ResumeJSON.text(value) == "{\n  \"basics\": {\n    \"name\": \"Zoë \\\"Z\\\"\"\n  }\n}\n")
  }
}
