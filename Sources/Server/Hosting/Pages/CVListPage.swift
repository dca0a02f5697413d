internal import Accounts
internal import Base
internal import Build

/// A user's CVs, and a way to bring one.
struct CVListPage {
  let frame: PageFrame
  let cvs: [CVEntry]
  var error: HostError?
  /// Whether one was deleted just now.
  var isDeleted = false

  var page: HostPage {
    let summary = ErrorSummary(error: error, shown: ["file"])
    let items = cvs.map(item)
    let list: Markup = items.isEmpty ? "\(Journey.bring.markup)" : "<ul class=\"cards\">\(items)</ul>"
    let file = FormField(
      name: "file", label: "File", kind: .file,
      hint: "PDF, Word, LinkedIn’s export, JSON Resume, YAML, Markdown or plain text. It stays private.",
      error: summary.message("file"), attributes: " required")
    let lead: Markup? =
      items.isEmpty
      ? "<p class=\"lead\">Bring the CV that you have. What can be read of it is shown to you before anything is made of it.</p>"
      : nil
    return HostPage(
      title: "Your CVs", frame: frame,
      body: """
        <h1>Your CVs</h1>\(lead)\(DoneNote.markup(isDeleted ? "The CV is deleted, with everything made of it." : nil))
        \(summary.markup)\(list)
        <section aria-labelledby="bring"><h2 id="bring">Bring \(items.isEmpty ? "a" : "another") CV</h2>
        <form method="post" action="/cvs/upload" enctype="multipart/form-data" class="narrow">\(frame.token)
        \(file.markup)
        <button>Upload</button></form></section>
        """)
  }

  private func item(_ cv: CVEntry) -> Markup {
    let address = "/cvs/\(cv.id.description)"
    let title = cv.title.isEmpty ? cv.fileName : cv.title
    let next: Markup =
      switch cv.status {
      case .stored: "<span class=\"state\">is being read</span>"
      case .refused: "<span class=\"state\">cannot be read</span>"
      case .draft: "<a class=\"button\" href=\"\(address)\">Look it through</a>"
      case .saved: "<a class=\"button quiet\" href=\"\(address)#for\">Use for a posting</a>"
      }
    return """
      <li><span><a href="\(address)">\(title)</a><br><span class="small">\(cv.fileName) · <span class="day">\(Day.text(cv.created))</span></span></span>
      \(next)</li>
      """
  }
}

/// A day, as pages show it.
enum Day {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]

  /// `22 November 2026`, of seconds since 1970-01-01 UTC.
  static func text(_ seconds: Int64) -> String {
    let parts = HostedContent.day(seconds).split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, months.indices.contains(parts[1] - 1) else { return "" }
    return "\(parts[2]) \(months[parts[1] - 1]) \(parts[0])"
  }
}
