public import Base

/// The pages a template has.
public enum TemplatePage: String, Sendable, CaseIterable {
  case cv, letter, portfolio, project

  /// The file of the page in the template's folder.
  public var file: String { rawValue + ".html" }
}

/// A template: its manifest and its pages, parsed and checked.
public struct Template: Sendable {
  public var manifest: TemplateManifest
  /// The text of `style.css`.
  public var style: SourceText
  private var pages: [TemplatePage: [TemplateNode]]

  /// Parses a template's files and checks every name in them.
  ///
  /// - Parameter files: by path in the template's folder: `template.yaml`, `cv.html`, `partials/entry.html`, `style.css`.
  /// - Returns: nil, with errors, where a file is missing or cannot be parsed.
  public static func load(name: String, files: [String: SourceText]) -> Checked<Template?> {
    var diagnostics: [Diagnostic] = []
    for file in ["template.yaml", "style.css"] + TemplatePage.allCases.map(\.file) where files[file] == nil {
      diagnostics.append(
        Diagnostic(
          .error, code: "template.missing-file", "the template `\(name)` has no file `\(file)`",
          at: SourceRange(file: file)))
    }
    guard let manifestFile = files["template.yaml"], let style = files["style.css"] else {
      return Checked(nil, diagnostics)
    }
    let manifest = TemplateManifest.read(manifestFile)
    diagnostics += manifest.diagnostics
    let options = manifest.value.options.map { JSONMember($0.name, $0.defaultValue) }
    var pages: [TemplatePage: [TemplateNode]] = [:]
    for page in TemplatePage.allCases {
      guard let source = files[page.file] else { continue }
      let parsed = TemplateParser.parse(source, partials: partials(files))
      var checker = TemplateChecker(sources: files.keys.sorted().compactMap { files[$0] })
      checker.check(parsed.value, [TemplateSchema.page(page, options: options)])
      for diagnostic in parsed.diagnostics + checker.diagnostics where !diagnostics.contains(diagnostic) {
        diagnostics.append(diagnostic)
      }
      pages[page] = parsed.value
    }
    let failed = diagnostics.contains { $0.severity == .error }
    let template = Template(manifest: manifest.value, style: style, pages: pages)
    return Checked(failed ? nil : template, diagnostics)
  }

  private static func partials(_ files: [String: SourceText]) -> [String: SourceText] {
    var found: [String: SourceText] = [:]
    for (path, source) in files where path.hasPrefix("partials/") && path.hasSuffix(".html") {
      found[String(path.dropFirst(9).dropLast(5))] = source
    }
    return found
  }

  /// The document of a page with its data. Links with schemes that are not allowed are left out, with a diagnostic.
  /// O(document).
  public func bind(_ page: TemplatePage, _ data: TemplateValue) -> Checked<Document> {
    var binder = TemplateBinder()
    binder.bind(pages[page] ?? [], scope: [data], to: Document.root)
    return Checked(binder.document, binder.diagnostics)
  }
}
