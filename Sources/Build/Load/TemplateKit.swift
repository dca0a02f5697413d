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
  /// Everything that was read: each template, and the fonts.
  private(set) var inputs: [InputGroup] = []
  /// The font files that were read, by path.
  private(set) var fontFiles: [String: SharedBytes] = [:]
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
      var log = InputLog()
      if let kit = load(name, library, &fonts, &log) { kits[name] = kit }
      inputs.append(InputGroup(InputName.template(name), log))
    }
    diagnostics += fonts.diagnostics
    fontFiles = fonts.files
    inputs.append(InputGroup(InputName.fonts, fonts.log))
  }

  subscript(_ name: String) -> TemplateKit? { kits[name] }

  /// Folders with a `template.yaml`, sorted.
  static func names(in folder: String) -> [String] {
    var log = InputLog()
    return names(in: folder, &log)
  }

  /// Notes what was looked at.
  static func names(in folder: String, _ log: inout InputLog) -> [String] {
    let folders = ((try? log.list(folder)) ?? []).filter {
      $0.kind == .folder && !ContentScan.isBackup($0.name)
    }
    return folders.map(\.name).filter { log.kind(Path.join(folder, "\($0)/template.yaml")) == .file }
  }

  private mutating func load(
    _ name: String, _ library: FontLibrary, _ fonts: inout FontLoader, _ log: inout InputLog
  ) -> TemplateKit? {
    let root = Path.join(folder, name)
    var files: [String: SourceText] = [:]
    read(root, below: "", into: &files, &log)
    guard !files.isEmpty else {
      let known = Self.names(in: folder).joined(separator: ", ")
      diagnostics.append(
        Diagnostic(
          .error, code: "build.unknown-template", "there is no template `\(name)` in `\(folder)`",
          hints: [
            "templates there: \(known.isEmpty ? "none" : known)",
            "name another folder with `--templates`; without it they are looked for in `templates` here, and where vitae "
              + "is installed",
          ]))
      return nil
    }
    let loaded = Template.load(name: name, files: files, pages: pages)
    diagnostics += loaded.diagnostics
    guard let template = loaded.value else { return nil }
    let sheet = Stylesheet.parse(template.style) { path in
      Path.contained(path).flatMap { StyleFiles.read(Path.join(root, $0), &log).value }
    }
    diagnostics += sheet.diagnostics
    guard !sheet.hasErrors else { return nil }
    var own = library
    fonts.add(sheet.value.fontFaces, to: &own, styleFolder: root)
    return TemplateKit(name: name, folder: root, template: template, stylesheet: sheet.value, fonts: own)
  }

  /// The text files of a template, by path in it; one level of folders.
  private mutating func read(
    _ root: String, below prefix: String, into files: inout [String: SourceText], _ log: inout InputLog
  ) {
    for entry in (try? log.list(Path.join(root, prefix))) ?? [] where !ContentScan.isBackup(entry.name) {
      let path = prefix.isEmpty ? entry.name : prefix + "/" + entry.name
      if entry.kind == .folder, prefix.isEmpty { read(root, below: entry.name, into: &files, &log) }
      guard entry.kind == .file, ["html", "css", "yaml"].contains(Path.fileExtension(entry.name)) else {
        continue
      }
      let checked = StyleFiles.read(Path.join(root, path), &log)
      diagnostics += checked.diagnostics
      if let source = checked.value { files[path] = source }
    }
  }
}
