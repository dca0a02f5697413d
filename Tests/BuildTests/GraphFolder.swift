import Base
import Glibc
import TestSupport

@testable import Build

/// A small content folder whose builds are watched: two people, two postings, a template, choices.
struct GraphFolder {
  let root: String

  /// The top of the repository.
  static let package = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }

  init() {
    root = TextFile.temporaryFolder()
    write(
      "publish: true\nbasics: {name: Ada Moreau}\n" + Self.work("Bridges"),
      to: "content/profiles/ada/profile.yaml")
    write("basics: {name: Ben Okri}\n" + Self.work("Tunnels"), to: "content/profiles/ben/profile.yaml")
    write("company: One\n" + Self.posting, to: "content/jobs/one.md", people: "[ada]")
    write("company: Two\n" + Self.posting, to: "content/jobs/two.md", people: "[ada, ben]")
    write("pages: 1\n", to: "content/profiles/ada/jobs/one.yaml")
    write("title: People\ntemplate: plain\n", to: "content/site.yaml")
    for (name, text) in Self.template { write(text, to: "templates/plain/" + name) }
  }

  /// The least that sets a CV and a letter: these tests are about what is made, not how it looks.
  static let template = [
    ("template.yaml", "name: Plain\n"),
    (
      "style.css",
      "@page { size: A4; margin: 20mm }\nbody { font-family: 'Source Sans 3'; font-size: 10pt }\n"
    ),
    (
      "cv.html",
      page(
        "<h1>{{basics.name}}</h1>{{#sections}}<h2>{{title}}</h2>{{#work}}<h3>{{position}}</h3>"
          + "<ul>{{#highlights}}<li>{{text}}</li>{{/highlights}}</ul>{{/work}}{{/sections}}")
    ),
    (
      "letter.html",
      page(
        "<h1>{{basics.name}}</h1><p>{{letter.salutation}}</p>"
          + "{{#letter.paragraphs}}<p>{{text}}</p>{{/letter.paragraphs}}<p>{{letter.closing}}</p>")
    ),
    ("portfolio.html", page("<h1>{{basics.name}}</h1>")), ("project.html", page("<h1>{{project.name}}</h1>")),
  ]

  private static func page(_ body: String) -> String {
    """
    <!doctype html>
    <html lang="{{language}}">
    <head><meta charset="utf-8"><title>{{title}}</title><link rel="stylesheet" href="{{links.stylesheet}}"></head>
    <body><main>\(body)</main></body>
    </html>

    """
  }

  private static func work(_ what: String) -> String {
    """
    work:
      - name: Yard
        position: Engineer
        startDate: 2019-01
        highlights: ["\(what) planned with Revit for nine towns.", "Plans kept in order."]

    """
  }

  private static let posting = "position: Engineer\nposted: 2026-03-01\n---\n## Requirements\n- Revit\n"

  private func write(_ text: String, to path: String, people: String) {
    write("---\npeople: \(people)\n" + text, to: path)
  }

  func write(_ text: String, to path: String) {
    try? Files.makeFolder(Path.folder(root + "/" + path))
    try? Files.write(Array(text.utf8), to: root + "/" + path)
  }

  func text(_ path: String) -> String { TextFile.read(root + "/" + path) ?? "" }

  func remove() { try? Files.remove(root) }

  var options: BuildOptions {
    var options = BuildOptions()
    options.content = root + "/content"
    options.templates = root + "/templates"
    options.fonts = Self.package + "/fonts"
    options.output = root + "/output"
    options.explains = []
    return options
  }

  func build(_ change: (inout BuildOptions) -> Void = { _ in }) async -> BuildSummary {
    var options = options
    change(&options)
    return await SiteBuild.run(options)
  }

  /// The outputs of the steps that ran, without the names of their trees.
  static func ran(_ summary: BuildSummary) -> [String] {
    summary.explanations.filter { !$0.reasons.isEmpty }.map { step in
      step.output.hasPrefix("site/") ? step.output : String(step.output.dropFirst("applications/".count))
    }
  }

  /// Every file of the output with its digest, sorted.
  func tree(_ folder: String = "output") -> [String] {
    var out: [String] = []
    var folders = [folder]
    while let folder = folders.popLast() {
      for entry in (try? Files.list(root + "/" + folder)) ?? [] where !entry.name.hasPrefix(".") {
        let path = folder + "/" + entry.name
        if entry.kind == .folder { folders.append(path) }
        if entry.kind == .file {
          out.append(path + " " + Digest(of: Files.contents(root + "/" + path) ?? []).hex)
        }
      }
    }
    return out.sorted()
  }
}
