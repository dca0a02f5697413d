internal import Base
internal import Content

/// Finds the application that a command is about.
enum JobApplication {
  /// The application for a posting: of `person`, or of the only one who applies. With the errors of its files; nil, with an
  /// error, where there is none.
  static func find(
    _ job: String, of person: String?, in content: Checked<ContentSet>, root: String
  ) -> Checked<Application?> {
    var diagnostics: [Diagnostic] = []
    let all = Application.all(in: content.value).filter { $0.job != nil }
    let slug = UnicodeForms.slug(job)
    let found = all.filter { $0.job?.slug == slug }
    let slugOfPerson = person.map { UnicodeForms.slug($0) }
    if let application = found.first(where: { slugOfPerson == nil || $0.person.slug == slugOfPerson }),
      slugOfPerson != nil || found.count == 1
    {
      let files = [application.person.folder, application.job?.source.file ?? ""]
      diagnostics += content.diagnostics.filter { said in
        (said.severity == .error || said.code == "content.stale-edit")
          && files.contains { said.range?.file.hasPrefix($0) ?? false }
      }
      return Checked(application, diagnostics)
    }
    // What is broken is said first.
    diagnostics += content.diagnostics.filter { $0.severity == .error }
    let broken = Application.unreadable(in: content.value).first { name in
      name == slugOfPerson
        || name.hasSuffix("/" + slug) && (slugOfPerson.map { name.hasPrefix($0 + "/") } ?? true)
    }
    if let broken, found.isEmpty || slugOfPerson != nil {
      diagnostics.append(
        Diagnostic(
          .error, code: "build.nothing-to-tailor", "`\(broken)` cannot be made for mistakes in its files",
          hints: ["mend what is said of them above"]))
      return Checked(nil, diagnostics)
    }
    let names = found.isEmpty ? all.compactMap { $0.job?.slug } : found.map(\.person.slug)
    let asked = found.isEmpty ? slug : slugOfPerson ?? ""
    let nearest = Spelling.nearest(to: asked, in: names)
    let message =
      found.isEmpty
      ? "there is no application for the posting `\(job)`"
      : slugOfPerson == nil
        ? "several people apply to `\(slug)`" : "`\(person ?? "")` does not apply to `\(slug)`"
    var unique: [String] = []
    for name in names where !unique.contains(name) { unique.append(name) }
    let known =
      unique.isEmpty ? "put a posting into `\(root)/jobs`" : unique.joined(separator: ", ")
    diagnostics.append(
      Diagnostic(
        .error, code: "build.nothing-to-tailor", message,
        hints: [
          nearest.map { "did you mean `\($0)`?" }
            ?? (found.isEmpty ? "postings: \(known)" : "name one with `--person`: \(known)")
        ]))
    return Checked(nil, diagnostics)
  }
}
