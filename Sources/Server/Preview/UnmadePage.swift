internal import Base
internal import Build

/// What stands in the frame of an application that cannot be made and that no build has written; what is wrong stands over it.
enum UnmadeFile {
  static let html = PlainPage(
    title: "Not made yet",
    body:
      "<main class=\"list\"><h1>Not made yet</h1><p>It cannot be made just now, and no build has written it yet. What is wrong is said "
      + "above; it is shown here as soon as that is mended.</p></main>"
  ).html
}

/// The page of an application whose files cannot be read and of which nothing was made since the server started: why, and
/// what the last build wrote of it. It looks again by itself.
struct UnmadePage {
  let folder: String
  let diagnostics: [Diagnostic]
  /// Whether a build wrote it once.
  let isWritten: Bool

  var html: String {
    let renderer = DiagnosticRenderer(color: false)
    let said = diagnostics.map { "<pre class=\"error\">\(escaped(renderer.render($0)))</pre>" }.joined()
    let files = "/applications/\(escaped(folder))"
    let written =
      isWritten
      ? """
      <p class="stale">What is shown is what the last build wrote. <a href="\(files)/cv.pdf">PDF</a></p>
      <main><iframe class="written" title="Web page" src="\(files)/index.html"></iframe></main>
      """
      : "<p class=\"stale\">It cannot be made just now, and no build has written it yet.</p>"
    var page = PlainPage(
      title: folder,
      body:
        "<header class=\"bar\"><a href=\"/\">All applications</a> <h1>\(escaped(folder))</h1></header>\(said)\(written)"
    )
    page.refresh = 2
    return page.html
  }
}
