internal import Base
internal import Composition
internal import Typesetting

/// A template with everything needed to set documents by it.
struct TemplateKit: Sendable {
  var name: String
  /// The folder it was read from.
  var folder: String
  var template: Template
  var stylesheet: Stylesheet
  var fonts: FontLibrary
}

/// The templates of a run, each read once.
struct TemplateShelf: Sendable {
  private(set) var kits: [String: TemplateKit] = [:]
  private(set) var diagnostics: [Diagnostic] = []
  let folder: String
  private let pages: [TemplatePage]

  /// Reads the named templates; nil: all in the folder. Mistakes are collected; a template with errors is left out.
  /// `pages`: those that will be needed.
  init(
    folder: String, fontFolder: String, names: [String]?, pages: [TemplatePage] = TemplatePage.allCases
  ) {
    self.folder = folder
    self.pages = pages
    var fonts = FontLoader(folder: fontFolder)
    let library = fonts.library()
    for name in names ?? Self.names(in: folder) {
      guard let kit = load(name, library, &fonts) else { continue }
      kits[name] = kit
    }
    diagnostics += fonts.diagnostics
  }

  subscript(_ name: String) -> TemplateKit? { kits[name] }

  /// Folders with a `template.yaml`, sorted.
  static func names(in folder: String) -> [String] {
    let entries = (try? Files.list(folder)) ?? []
    return entries.filter {
      $0.kind == .folder && !ContentScan.isBackup($0.name)
        && Files.kind(Path.join(folder, "\($0.name)/template.yaml")) == .file
    }.map(\.name)
  }

  private mutating func load(_ name: String, _ library: FontLibrary, _ fonts: inout FontLoader)
    -> TemplateKit?
  {
    let root = Path.join(folder, name)
    var files: [String: SourceText] = [:]
    read(root, below: "", into: &files)
    let loaded = Template.load(name: name, files: files, pages: pages)
    diagnostics += loaded.diagnostics
    guard let template = loaded.value else { return nil }
    let sheet = Stylesheet.parse(template.style) { path in
      Path.contained(path).flatMap { StyleFiles.source(Path.join(root, $0)) }
    }
    diagnostics += sheet.diagnostics
    guard !sheet.hasErrors else { return nil }
    var own = library
    fonts.add(sheet.value.fontFaces, to: &own, styleFolder: root)
    return TemplateKit(name: name, folder: root, template: template, stylesheet: sheet.value, fonts: own)
  }

  /// The text files of a template, by path in it; one level of folders.
  private mutating func read(_ root: String, below prefix: String, into files: inout [String: SourceText]) {
    for entry in (try? Files.list(Path.join(root, prefix))) ?? [] where !ContentScan.isBackup(entry.name) {
      let path = prefix.isEmpty ? entry.name : prefix + "/" + entry.name
      if entry.kind == .folder, prefix.isEmpty { read(root, below: entry.name, into: &files) }
      guard entry.kind == .file, ["html", "css", "yaml"].contains(Path.fileExtension(entry.name)) else {
        continue
      }
      let checked = StyleFiles.read(Path.join(root, path))
      diagnostics += checked.diagnostics
      if let source = checked.value { files[path] = source }
    }
  }
}
