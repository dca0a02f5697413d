internal import Accounts
internal import Base
internal import Build

/// A user's CVs, and a way to bring one.
struct CVListPage {
  let frame: PageFrame
  let cvs: [CVEntry]

  var page: HostPage {
    let items = cvs.map(item)
    let list: Markup =
      items.isEmpty
      ? "<p class=\"lead\">You have brought none yet.</p>" : "<ul class=\"cards\">\(items)</ul>"
    return HostPage(
      title: "Your CVs", frame: frame,
      body: """
        <h1>Your CVs</h1>
        \(list)
        <section aria-labelledby="bring"><h2 id="bring">Bring a CV</h2>
        <form method="post" action="/cvs/upload" enctype="multipart/form-data" class="narrow">\(frame.token)
        <div class="field"><label for="f-file">File</label>
        <input type="file" id="f-file" name="file" required aria-describedby="f-file-hint">
        <p class="hint" id="f-file-hint">PDF, Word, LinkedIn’s export, JSON Resume, YAML, Markdown or plain text. It stays private.</p></div>
        <button>Upload</button></form></section>
        """)
  }

  private func item(_ cv: CVEntry) -> Markup {
    """
    <li><span><a href="/cvs/\(cv.id.description)">\(cv.title.isEmpty ? cv.fileName : cv.title)</a><br><span class="small">\(cv.fileName)</span></span>
    <span class="state">\(Self.words(cv.status))</span> <span class="small">\(Day.text(cv.created))</span></li>
    """
  }

  static func words(_ status: CV.Status) -> String {
    switch status {
    case .stored: "is being read"
    case .draft: "to be looked through"
    case .saved: "ready"
    case .refused: "cannot be read"
    }
  }
}

/// A day, as pages show it.
enum Day {
  static func text(_ seconds: Int64) -> String { HostedContent.day(seconds) }
}
