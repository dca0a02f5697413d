internal import Base
internal import Composition
internal import Typesetting

/// A template with everything needed to set documents by it.
struct TemplateKit: Sendable {
  var name: String
  /// The folder it was read from, then those of the templates that it extends.
  var folders: [String]
  var template: Template
  var stylesheet: Stylesheet
  var fonts: FontLibrary
}

/// The templates of a run, each read once.
struct TemplateShelf: Sendable {
  private(set) var kits: [String: TemplateKit] = [:]
  private(set) var diagnostics: [Diagnostic] = []
  /// Everything that was read: each template, and the fonts.
  private(set) var inputs: [InputGroup] = []
  /// The font files that were read, by path.
  private(set) var fontFiles: [String: SharedBytes] = [:]
  let folders: TemplateFolders
  private let fontFolder: String
  private let pages: [TemplatePage]

  /// Reads the named templates. Mistakes are collected; a template with errors is left out.
  /// `pages`: those that will be needed.
  init(
    folders: TemplateFolders, fontFolder: String, names: [String],
    pages: [TemplatePage] = TemplatePage.allCases
  ) {
    self.folders = folders
    self.fontFolder = fontFolder
    self.pages = pages
    var fonts = FontLoader(folder: fontFolder)
    let library = fonts.library()
    for name in names {
      var log = InputLog()
      if let kit = load(name, library, &fonts, &log) { kits[name] = kit }
      inputs.append(InputGroup(InputName.template(name), log))
    }
    diagnostics += fonts.diagnostics
    fontFiles = fonts.files
    inputs.append(InputGroup(InputName.fonts, fonts.log))
  }

  subscript(_ name: String) -> TemplateKit? { kits[name] }

  /// Another template of the folders, for its CV alone; nil where there is none without errors. Reads its files.
  func other(_ name: String) -> TemplateKit? {
    if let known = kits[name] { return known }
    guard folders.names.contains(name) else { return nil }
    return TemplateShelf(folders: folders, fontFolder: fontFolder, names: [name], pages: [.cv])[name]
  }

  private mutating func load(
    _ name: String, _ library: FontLibrary, _ fonts: inout FontLoader, _ log: inout InputLog
  ) -> TemplateKit? {
    let read = TemplateFiles(name, in: folders, &log)
    say(read.diagnostics)
    guard let own = read.layers.first else {
      diagnostics.append(unknown(name))
      return nil
    }
    guard read.isWhole else { return nil }
    let loaded = Template.load(
      name: name, files: own.files, extending: read.layers.dropFirst().map(\.files), pages: pages)
    say(loaded.diagnostics)
    guard let template = loaded.value else { return nil }
    let sheet = Stylesheet.parse(template.style) { read.style($0, importedBy: $1, &log) }
    say(sheet.diagnostics)
    guard !sheet.hasErrors else { return nil }
    let folders = read.layers.map(\.folder)
    var fitted = library
    fonts.add(sheet.value.fontFaces, to: &fitted, styleFolders: folders)
    return TemplateKit(
      name: name, folders: folders, template: template, stylesheet: sheet.value, fonts: fitted)
  }

  /// What is wrong in a template that others extend is said once.
  private mutating func say(_ found: [Diagnostic]) {
    for diagnostic in found where !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
  }

  private func unknown(_ name: String) -> Diagnostic {
    let known = folders.names.joined(separator: ", ")
    return Diagnostic(
      .error, code: "build.unknown-template", "there is no template `\(name)` in `\(folders.own)`",
      hints: [
        "templates: \(known.isEmpty ? "none" : known)",
        "name another folder with `--templates`; without it they are looked for in `templates` here, and where vitae "
          + "is installed",
      ])
  }
}
