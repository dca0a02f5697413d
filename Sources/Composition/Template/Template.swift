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
  /// `style.css`, which `Stylesheet.parse` reads.
  public var style: SourceText
  private var pages: [TemplatePage: [TemplateNode]]
  /// The options that the style sheet asks for by name.
  private var wanted: [WantedOption]

  private struct WantedOption: Sendable {
    var option: TemplateManifest.Option
    var asAttribute: Bool
    var asProperty: Bool
  }

  /// Parses a template's files and checks every name in them.
  ///
  /// - Parameters:
  ///   - own: by path in the template's folder: `template.yaml`, `cv.html`, `partials/entry.html`, `style.css`.
  ///   - bases: the files of the template that it extends, of the one which that extends, and so on. A file that it has
  ///     not is the nearest one's, and so is what its manifest does not say.
  ///   - wantedPages: the pages that will be bound; others are neither parsed nor checked.
  /// - Returns: nil, with errors, where a file is missing or a page cannot be parsed.
  public static func load(
    name: String, files own: [String: SourceText], extending bases: [[String: SourceText]] = [],
    pages wantedPages: [TemplatePage] = TemplatePage.allCases
  ) -> Checked<Template?> {
    var diagnostics: [Diagnostic] = []
    let files = bases.reduce(own) { $0.merging($1) { nearer, _ in nearer } }
    let read = own["template.yaml"].map(TemplateManifest.read)
    // What it would have of another is not missing.
    let isBroken = read?.diagnostics.contains { $0.code == "template.extends" } ?? false
    for file in ["template.yaml", "style.css"] + TemplatePage.allCases.map(\.file)
    where !isBroken && (file == "template.yaml" ? own : files)[file] == nil {
      diagnostics.append(
        Diagnostic(
          .error, code: "template.missing-file", "the template `\(name)` has no file `\(file)`",
          at: SourceRange(file: folder(of: own) + file),
          hints: file == "template.yaml"
            ? [] : ["write it, or take another template's: `extends: classic` in `template.yaml`"]))
    }
    guard var manifest = read, let style = files["style.css"] else {
      return Checked(nil, diagnostics + (read?.diagnostics ?? []))
    }
    for base in bases.compactMap({ $0["template.yaml"] }) {
      let read = TemplateManifest.read(base)
      manifest = Checked(manifest.value.extending(read.value), manifest.diagnostics + read.diagnostics)
    }
    diagnostics += manifest.diagnostics
    let options = manifest.value.options.map { JSONMember($0.name, $0.defaultValue) }
    var pages: [TemplatePage: [TemplateNode]] = [:]
    for page in wantedPages {
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
    let template = Template(
      manifest: manifest.value, style: style, pages: pages,
      wanted: wanted(manifest.value.options, by: files.filter { $0.key.hasSuffix(".css") }.map(\.value)))
    return Checked(failed ? nil : template, diagnostics)
  }

  /// Where a template's files stand: empty, or ends in `/`.
  private static func folder(of files: [String: SourceText]) -> String {
    let first = files.min { $0.key < $1.key }
    guard let (path, source) = first, source.file.hasSuffix("/" + path) else { return "" }
    return String(source.file.dropLast(path.utf8.count))
  }

  private static func partials(_ files: [String: SourceText]) -> [String: SourceText] {
    var found: [String: SourceText] = [:]
    for (path, source) in files where path.hasPrefix("partials/") && path.hasSuffix(".html") {
      found[String(path.dropFirst(9).dropLast(5))] = source
    }
    return found
  }

  private static func wanted(_ options: [TemplateManifest.Option], by styles: [SourceText]) -> [WantedOption]
  {
    let names = styles.flatMap { optionNames(in: $0.text) }
    return options.compactMap { option in
      let asAttribute = names.contains { $0.hasPrefix("data-option-" + option.name.asciiLowercased) }
      let asProperty = names.contains { $0.hasPrefix("--option-" + option.name) }
      guard asAttribute || asProperty else { return nil }
      return WantedOption(option: option, asAttribute: asAttribute, asProperty: asProperty)
    }
  }

  /// The names of attributes and custom properties of options in a style sheet, in its order. O(text).
  private static func optionNames(in css: String) -> [String] {
    css.utf8.split { !TemplateScanner.isNameByte($0) }.compactMap { name in
      name.starts(with: "data-option-".utf8) || name.starts(with: "--option-".utf8)
        ? String(Substring(name)) : nil
    }
  }

  /// The document of a page with its data. Links with schemes that are not allowed are left out, with a diagnostic.
  /// O(document).
  public func bind(_ page: TemplatePage, _ data: TemplateValue) -> Checked<Document> {
    var binder = TemplateBinder()
    binder.bind(pages[page] ?? [], scope: [data], to: Document.root)
    var document = binder.document
    if let root = document.firstChild(Document.root), document.element(root)?.name == "html" {
      document.updateElement(root) { addOptions(data["options"] ?? .null, to: &$0) }
    }
    return Checked(document, binder.diagnostics)
  }

  /// Gives the root element the options that the style sheet asks for by name: `data-option-<name>` for truth values
  /// and choices, the custom property `--option-<name>` for all others and for choices.
  private func addOptions(_ values: TemplateValue, to element: inout Element) {
    var properties: [String] = []
    for wish in wanted {
      let option = wish.option
      let text = (values[option.name] ?? .null).plainText
      let attribute = "data-option-" + option.name.asciiLowercased
      if wish.asAttribute, element[attribute] == nil {
        element.attributes.append(Attribute(attribute, text))
      }
      if wish.asProperty, let value = option.cssValue(text) {
        properties.append("--option-\(option.name): \(value)")
      }
    }
    guard !properties.isEmpty else { return }
    let css = properties.joined(separator: "; ")
    if let index = element.attributes.firstIndex(where: { $0.name == "style" }) {
      element.attributes[index].value += "; " + css
    } else {
      element.attributes.append(Attribute("style", css))
    }
  }
}

extension TemplateManifest.Option {
  /// A value as CSS: a string in quotation marks, others as they are (they were checked); nil for nothing and for truth
  /// values.
  fileprivate func cssValue(_ text: String) -> String? {
    switch kind {
    case .boolean: return nil
    case .number, .choice, .length, .color: return text.isEmpty ? nil : text
    case .string:
      var out = "\""
      for scalar in text.unicodeScalars {
        switch scalar {
        case "\"", "\\": out += "\\" + String(scalar)
        default: out += scalar.value < 0x20 ? "\\" + String(scalar.value, radix: 16) + " " : String(scalar)
        }
      }
      return out + "\""
    }
  }
}
