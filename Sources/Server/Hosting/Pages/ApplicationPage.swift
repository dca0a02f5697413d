internal import Accounts
internal import Base
internal import Build

/// A CV for a posting: the files, what the posting asks for, what could be said better, what comes next.
struct ApplicationPage {
  let frame: PageFrame
  let cv: CV
  let customization: Customization
  let files: [String]
  /// `match.json`.
  let match: JSONValue?
  /// Whether it was made again just now.
  var isAgain = false
  var error: HostError?
  /// What was typed into a form that is shown again.
  var typed = Form()

  private var address: String { "/cvs/\(cv.id)/\(customization.id)" }
  private var profile: String { "/cvs/\(cv.id)" }

  static func title(_ customization: Customization) -> String {
    let parts = [customization.position, customization.company].filter { !$0.isEmpty }
    return parts.isEmpty ? "Posting of " + Day.text(customization.created) : parts.joined(separator: ", ")
  }

  static func words(_ status: Customization.Status) -> String {
    switch status {
    case .waiting: "is being made"
    case .made: "ready"
    case .failed: "could not be made"
    }
  }

  var page: HostPage {
    let title = Self.title(customization)
    let content: Markup =
      switch customization.status {
      case .waiting:
        """
        <p class="note" role="status">It is being made; others are before it. It goes on by itself, also without this page.</p>
        <p class="actions"><a class="button" href="\(address)">Look again</a></p>\(before)
        """
      case .failed: failed
      case .made: made
      }
    return HostPage(
      title: title, frame: frame,
      body: """
        <p class="back"><a href="\(profile)">← \(CVPage.title(cv))</a></p>
        <h1>\(title)</h1>\(Journey.documents.markup)
        \(DoneNote.markup(isAgain ? "Made again, of your profile as it is now." : nil))\(summary.markup)\(content)
        <section aria-labelledby="end"><h2 id="end">Delete</h2>
        <p>The posting and what was made for it. You are asked first.</p>
        <p class="actions"><a class="button danger" href="\(address)/delete">Delete this posting …</a></p></section>
        """, isWide: customization.status == .made)
  }

  private var summary: ErrorSummary { ErrorSummary(error: error, shown: ["position", "company"]) }

  /// What the posting was taken for, to be put right.
  private var taken: Markup {
    let unknown = [("post", customization.position), ("company", customization.company)]
      .filter { $0.1.isEmpty }.map(\.0)
    let note: Markup? =
      unknown.isEmpty
      ? nil
      : "<p class=\"note\">The \(unknown.joined(separator: " and the ")) \(unknown.count == 1 ? "is" : "are") not known: the letter cannot name \(unknown.count == 1 ? "it" : "them").</p>"
    let position = FormField(
      name: "position", label: "Post", value: typed["position"] ?? customization.position,
      error: summary.message("position"))
    let company = FormField(
      name: "company", label: "Company", value: typed["company"] ?? customization.company,
      error: summary.message("company"))
    return """
      <section aria-labelledby="taken"><h2 id="taken">What the posting was taken for</h2>\(note)
      <form method="post" action="\(address)/again" class="narrow">\(frame.token)
      <div class="row">\(position.markup)\(company.markup)</div>
      <button class="quiet">Change and make again</button></form></section>
      """
  }

  private var again: Markup { frame.button("Make them again", posting: address + "/again") }

  private var failed: Markup {
    let isFull = customization.problems == ["host.quota"]
    let isGivenUp = customization.problems == [HostServices.givenUp]
    let isSlow = customization.problems == [HostedContent.tooSlow]
    let codes = customization.problems.map { "<li><code>\($0)</code></li>" as Markup }
    let why: Markup =
      isFull
      ? "<p>There is no room left for its files. Delete CVs or postings that you no longer need.</p>"
      : isGivenUp
        ? """
        <p>Making this one failed twice. Change the CV, or the post and company below, or tell who keeps this server, and name it:
        <code>\(customization.id.description)</code>.</p>
        """
        : isSlow
          ? """
          <p>Making it took longer than this server allows. Make long statements of the CV shorter, and leave out what this
          application does not need.</p>
          """
          : "<p>These say why:</p><ul>\(codes)</ul><p>Put the CV right where that helps.</p>"
    let names: Markup? = isFull ? nil : taken
    return """
      <div class="errors"><h2>It could not be made</h2>\(why)</div>\(before)
      <div class="actions">\(again)<a class="button quiet" href="\(isFull ? "/cvs" : profile + "#review")">\(isFull ? "To your CVs" : "To the profile")</a></div>\(names)
      """
  }

  /// The documents of an earlier time, where these are not made.
  private var before: Markup? {
    files.contains("cv.pdf")
      ? "<p class=\"note\">What was made before is here still. It is not of your profile as it is now.</p>\(downloads)"
      : nil
  }

  private var made: Markup {
    """
    <div class="panes">
    <div>\(downloads)\(taken)\(MatchSection(match: match, report: address + "/match.html").markup)\(next)</div>
    <section class="original" aria-labelledby="look"><h2 id="look">The first page</h2>
    <a href="\(address)/cv.pdf"><img src="\(address)/cv.png" alt="First page of the CV"></a></section>
    </div>
    """
  }

  private var next: Markup {
    """
    <section aria-labelledby="next"><h2 id="next">What next</h2>
    <p>Something is missing or wrong? Put it right in <a href="\(profile)#review">your profile</a>, save it, and have CV and
    letter made again of it.</p>
    <div class="actions">\(again)<a class="button quiet" href="\(profile)#for">Another posting</a></div></section>
    """
  }

  // MARK: Files

  private static let known: [(what: String, files: [(name: String, label: String)])] = [
    (
      "CV",
      [
        ("cv.pdf", "PDF"), ("cv.docx", "Word"), ("index.html", "web page"), ("cv.md", "Markdown"),
        ("cv.txt", "plain text"),
      ]
    ),
    (
      "Letter",
      [
        ("letter.pdf", "PDF"), ("letter.docx", "Word"), ("letter.html", "web page"),
        ("letter.md", "Markdown"),
        ("email.txt", "short e-mail"),
      ]
    ),
    (
      "Report",
      [("match.html", "page"), ("match.json", "JSON"), ("claims.json", "claims and their evidence")]
    ),
  ]

  private var downloads: Markup {
    let buttons = [("cv.pdf", "Download the CV"), ("letter.pdf", "Download the letter")]
      .filter { files.contains($0.0) }.map { name, label -> Markup in
        "<a class=\"button\" href=\"\(address)/\(name)?download=1\">\(label)</a>"
      }
    let rows = Self.known.compactMap { what, known -> Markup? in
      let links = known.filter { files.contains($0.name) }.map { name, label -> Markup in
        let isPage = name.hasSuffix(".html")
        return "<li><a href=\"\(address)/\(name)\(isPage ? "" : "?download=1")\">\(label)</a></li>"
      }
      return links.isEmpty ? nil : "<div><dt>\(what)</dt><dd><ul>\(links)</ul></dd></div>"
    }
    return """
      <section aria-labelledby="files"><h2 id="files">Files</h2><p class="actions">\(buttons)</p>
      <dl class="formats">\(rows)</dl></section>
      """
  }
}
