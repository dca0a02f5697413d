internal import Accounts
internal import Base

/// A CV: looked through beside what was sent, used for postings, published.
struct CVPage {
  let frame: PageFrame
  let cv: CV
  let customizations: [Customization]
  let publication: Publication?
  /// The text of the file, where it is text.
  let source: String?
  var error: HostError?

  private var address: String { "/cvs/\(cv.id)" }

  /// Whether it was saved just now.
  var isSaved = false
  /// Whether one of its postings was deleted just now.
  var isDeleted = false
  /// Boxes of a form that was sent and is shown again: the names of those that leave something out, the fields of those
  /// that settle a mark.
  var ticked: Set<String> = []
  /// What was typed into another form of the page that is shown again.
  var typed = Form()

  var page: HostPage {
    let title = Self.title(cv)
    let body: Markup =
      switch cv.status {
      case .stored:
        """
        \(head)<p class="note" role="status">The file is being read; others are before it. It goes on by itself.</p>
        <p class="actions"><a class="button" href="\(address)">Look again</a></p>
        """
      case .refused:
        """
        \(head)<p>No CV can be read from this file.</p>\(problems)
        <p class="actions"><a class="button" href="/cvs#bring">Bring another file</a> \(deletion("Delete this one"))</p>
        """
      case .draft, .saved: review
      }
    return HostPage(
      title: title, frame: frame, body: body,
      isWide: cv.status == .draft || cv.status == .saved)
  }

  /// What a CV is called: the person, or the file where that is not known.
  static func title(_ cv: CV) -> String {
    cv.title.isEmpty ? cv.fileName : cv.title
  }

  /// The title, what the person is, and the file.
  private var head: Markup {
    let profile = (try? JSONValue.parse(cv.profile)) ?? .null
    let label = profile["basics"]?["label"].map(ReviewForm.shown) ?? ""
    let parts = [label, "from " + cv.fileName].filter { !$0.isEmpty }.joined(separator: " · ")
    return "<h1>\(Self.title(cv))</h1><p class=\"lead\">\(parts)</p>"
  }

  private var problems: Markup {
    let items = ImportReport(cv.report).problems.map { "<li>\(Words.shown($0))</li>" as Markup }
    return items.isEmpty ? "" : "<ul>\(items)</ul>"
  }

  private func deletion(_ label: String) -> Markup {
    "<a class=\"button danger\" href=\"\(address)/delete\">\(label)</a>"
  }

  private var review: Markup {
    let profile = (try? JSONValue.parse(cv.profile)) ?? .object([])
    let report = ImportReport(cv.report)
    let marks = ReviewMarks(
      marks: cv.status == .draft || report.isFollowed ? report.marks : [], ticked: ticked)
    var summary = ErrorSummary(error: error)
    let names = ReviewFields(profile: profile, summary: summary, marks: marks).names
    summary.shown = names.union(["posting", "position", "company", "name"])
    let fields = ReviewFields(profile: profile, summary: summary, marks: marks)
    let journey = cv.status == .draft ? Journey.review : Journey.posting
    return """
      \(head)\(journey.markup)\(DoneNote.markup(isDeleted ? "The posting is deleted." : nil))\(status(marks))\(summary.markup)
      \(use)\(publishing(profile))
      <section class="review" aria-labelledby="review"><h2 id="review">\(cv.status == .draft ? "What was read" : "Your profile")</h2>
      <div class="panes">
      <div>\(notes)
      <form method="post" action="\(address)">\(frame.token)
      <input type="hidden" name="version" value="\(cv.version)">
      \(marks.list(names))\(fields.markup)
      <div class="actions"><button>\(cv.status == .draft ? "Save and go on" : "Save")</button></div></form></div>
      \(original)
      </div></section>
      <section aria-labelledby="end"><h2 id="end">Delete</h2>
      <p>The file, the profile and everything made of it. You are asked first.</p>
      <p class="actions">\(deletion("Delete this CV …"))</p></section>
      """
  }

  private func status(_ marks: ReviewMarks) -> Markup {
    if error != nil { return "" }
    let rest: Markup? =
      marks.count == 0
      ? nil
      : " <a href=\"#to-check\">\(marks.count == 1 ? "One field is" : "\(marks.count) fields are") still marked</a> to be checked."
    if isSaved {
      return """
        <p class="note good" role="status"><strong>Saved.</strong> Paste a posting to have a CV and a letter made for it.\(rest)</p>
        """
    }
    guard cv.status == .draft else { return rest.map { "\(ways)<p class=\"note\">\($0)</p>" } ?? ways }
    let how: Markup =
      marks.count == 0
      ? "Look it through" : "Look it through, the \(marks.count) marked fields first,"
    return """
      <p class="note">This is what was read of your file. \(how) and save it; only then is it used.</p>
      """
  }

  /// The parts of a long page.
  private var ways: Markup {
    """
    <nav class="ways" aria-label="On this page"><a href="#for">Postings</a> <a href="#publication">Portfolio</a>
    <a href="#review">Profile</a></nav>
    """
  }

  private var notes: Markup { "\(said)\(leftOver)" }

  /// Nothing is dropped silently.
  private var leftOver: Markup {
    let texts = ImportReport(cv.report).leftOver
    guard !texts.isEmpty else { return "" }
    let items = texts.map { "<li>\($0)</li>" as Markup }
    return """
      <details class="notes"\(cv.status == .draft ? " open" : "")><summary>Text that found no place (\(texts.count))</summary><ul>\(items)</ul></details>
      """
  }

  private var said: Markup {
    let notes = ImportReport(cv.report).problems
    guard !notes.isEmpty else { return "" }
    let items = notes.map { "<li>\(Words.shown($0))</li>" as Markup }
    return
      "<details class=\"notes\"><summary>What the reader says (\(notes.count))</summary><ul>\(items)</ul></details>"
  }

  /// What was sent, beside the form.
  private var original: Markup {
    let shown: Markup
    if cv.kind == .pdf {
      let count = min(6, max(1, ImportReport(cv.report).pages))
      shown = Markup(
        (1...count).map { page in
          "<img src=\"\(address)/pages/\(page)\" alt=\"Page \(page) of the file\" loading=\"lazy\">"
        })
    } else if let source {
      shown = """
        <pre class="source" tabindex="0" role="region" aria-label="Text of the file">\(source.prefix(60_000))</pre>
        """
    } else {
      shown = "<p>The file cannot be shown here.</p>"
    }
    return """
      <section class="original" aria-labelledby="sent"><h2 id="sent">What you sent</h2>
      \(shown)<p><a href="\(address)/original">Download the file</a></p></section>
      """
  }

  private func publishing(_ profile: JSONValue) -> Markup {
    guard cv.status == .saved else { return "" }
    return PublishingSection(
      frame: frame, cv: cv, publication: publication, choice: PublicChoice(profile), error: error,
      typed: typed
    ).markup
  }

  // MARK: For postings

  private var use: Markup {
    guard cv.status == .saved else { return "" }
    let summary = ErrorSummary(error: error)
    let made = customizations.map { item -> Markup in
      """
      <li><a href="\(address)/\(item.id.description)">\(ApplicationPage.title(item))</a>
      <span class="state">\(ApplicationPage.words(item.status)) · \(Day.text(item.created))</span></li>
      """
    }
    let list: Markup? = made.isEmpty ? nil : "<ul class=\"cards\">\(made)</ul>"
    let fields = [
      FormField(
        name: "posting", label: "Text of the posting", kind: .text(rows: 8),
        value: typed["posting"] ?? "", error: summary.message("posting"),
        attributes: " required"),
      FormField(
        name: "position", label: "Post (optional)", value: typed["position"] ?? "",
        hint: "As the letter should name it. Empty: as the posting says.",
        error: summary.message("position")),
      FormField(
        name: "company", label: "Company (optional)", value: typed["company"] ?? "",
        hint: "Empty: as the posting says. You see both before you send anything.",
        error: summary.message("company")),
    ]
    return """
      <section aria-labelledby="for"><h2 id="for">For a posting</h2>\(list)
      <p>Paste a posting to have a CV and a letter made for it, with a table of what it asks for and what yours shows.</p>
      <form method="post" action="\(address)/customize" class="narrow">\(frame.token)
      \(fields[0].markup)<div class="row">\(fields[1].markup)\(fields[2].markup)</div>
      <button>Make CV and letter</button></form></section>
      """
  }
}
