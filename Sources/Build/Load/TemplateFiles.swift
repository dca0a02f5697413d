internal import Base
internal import Composition

/// The text files of a template and of those that it extends.
struct TemplateFiles {
  /// The files of one template.
  struct Layer {
    var name: String
    /// The folder they were read from.
    var folder: String
    /// By path in it.
    var files: [String: SourceText]
  }

  /// The template's own, then those of the template that it extends, and so on.
  private(set) var layers: [Layer] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// All templates that are extended are there.
  private(set) var isWhole = true

  /// So many templates may extend each other.
  static let most = 16

  /// Reads a template and those that it extends; no layers where it has no files. One that extends its own name means the
  /// shipped one of that name.
  init(_ name: String, in folders: TemplateFolders, _ log: inout InputLog) {
    var next: TemplateManifest.Extension?
    var name = name
    while true {
      let taken = layers.map(\.folder)
      let isName = !name.isEmpty && !name.contains("/") && !name.hasPrefix(".")
      guard isName, let folder = folders.folder(of: name, but: taken, &log) ?? unfinished(name, folders)
      else {
        if let next { fail(missing(next, in: folders)) }
        return
      }
      var layer = Layer(name: name, folder: folder, files: [:])
      read("", into: &layer, &log)
      guard !layer.files.isEmpty else { return }
      layers.append(layer)
      next = layer.files["template.yaml"].flatMap { TemplateManifest.read($0).value.extends }
      guard let base = next else { return }
      guard layers.count < Self.most else {
        fail(tooMany(base))
        return
      }
      name = base.name
    }
  }

  /// The folder of a template that has no manifest yet, which is said as such.
  private func unfinished(_ name: String, _ folders: TemplateFolders) -> String? {
    layers.isEmpty ? Path.join(folders.own, name) : nil
  }

  private func missing(_ wish: TemplateManifest.Extension, in folders: TemplateFolders) -> Diagnostic {
    if layers.contains(where: { $0.name == wish.name }) {
      return Diagnostic(
        .error, code: "build.cyclic-template",
        "a template cannot extend itself: " + (layers.map(\.name) + [wish.name]).joined(separator: " → "),
        at: wish.range, hints: ["take out one of these `extends`"])
    }
    let known = folders.names
    let nearest = Spelling.nearest(to: wish.name, in: known).map { "did you mean `\($0)`?" }
    return Diagnostic(
      .error, code: "build.unknown-template", "there is no template `\(wish.name)` that could be extended",
      at: wish.range, hints: [nearest ?? "templates: " + known.joined(separator: ", ")])
  }

  private func tooMany(_ wish: TemplateManifest.Extension) -> Diagnostic {
    Diagnostic(
      .error, code: "build.cyclic-template", "more than \(Self.most) templates extend each other",
      at: wish.range,
      hints: ["let this one extend a template nearer to the first"])
  }

  private mutating func fail(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
    isWhole = false
  }

  private static func unknown(_ wish: TemplateManifest.Extension, in folders: TemplateFolders) -> Diagnostic {
    let known = folders.names
    let nearest = Spelling.nearest(to: wish.name, in: known).map { "did you mean `\($0)`?" }
    return Diagnostic(
      .error, code: "build.unknown-template", "there is no template `\(wish.name)` that could be extended",
      at: wish.range, hints: [nearest ?? "templates: " + known.joined(separator: ", ")])
  }

  /// One level of folders.
  private mutating func read(_ prefix: String, into layer: inout Layer, _ log: inout InputLog) {
    for entry in (try? log.list(Path.join(layer.folder, prefix))) ?? []
    where !ContentScan.isBackup(entry.name) {
      let path = prefix.isEmpty ? entry.name : prefix + "/" + entry.name
      if entry.kind == .folder, prefix.isEmpty { read(entry.name, into: &layer, &log) }
      guard entry.kind == .file, ["html", "css", "yaml"].contains(Path.fileExtension(entry.name)) else {
        continue
      }
      let checked = StyleFiles.read(Path.join(layer.folder, path), &log)
      diagnostics += checked.diagnostics
      if let source = checked.value { layer.files[path] = source }
    }
  }

  /// The style sheet that one of these files imports: the template's own before those of the templates which it extends. A
  /// sheet that imports its own name means that of the template which its own extends.
  func style(_ path: String, importedBy importer: String, _ log: inout InputLog) -> SourceText? {
    guard let path = Path.contained(path) else { return nil }
    let own = layers.firstIndex { Path.join($0.folder, path) == importer }
    for layer in layers[(own.map { $0 + 1 } ?? 0)...] {
      let file = Path.join(layer.folder, path)
      if let known = layer.files[path] { return known }
      if log.kind(file) == .file, let read = StyleFiles.read(file, &log).value { return read }
    }
    return nil
  }
}
