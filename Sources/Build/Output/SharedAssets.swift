internal import Base
internal import Composition

/// Stylesheets and fonts that the pages of a tree share, laid out as in the source, so that the relative addresses in
/// stylesheets hold: `assets/templates/<name>/style.css`, `assets/fonts/…`.
struct SharedAssets: Sendable {
  private(set) var files: [(path: String, bytes: [UInt8])] = []

  /// The stylesheet of a template, from a folder from which `root` leads to the tree's root.
  static func href(of template: String, from root: String) -> String {
    root + "/assets/templates/\(template)/style.css"
  }

  /// Everything that the pages of these templates need.
  init(_ kits: [TemplateKit], fontFolder: String) throws(FileError) {
    for kit in kits.sorted(by: { $0.name < $1.name }) {
      let home = "assets/templates/\(kit.name)"
      add("\(home)/style.css", Array(kit.template.style.text.utf8))
      for source in kit.stylesheet.sources.dropFirst() where source.file.hasPrefix(kit.folder + "/") {
        add("\(home)/" + source.file.dropFirst(kit.folder.count + 1), Array(source.text.utf8))
      }
      for face in kit.stylesheet.fontFaces {
        try addFont(face.source, home: home, kit: kit, fontFolder: fontFolder)
      }
    }
  }

  private mutating func addFont(_ source: String, home: String, kit: TemplateKit, fontFolder: String)
    throws(FileError)
  {
    guard let path = Path.contained(Path.join(home, source)), path.hasPrefix("assets/"),
      !files.contains(where: { $0.path == path })
    else { return }
    let beside = Path.normalized(Path.join(kit.folder, source))
    let file = Files.kind(beside) == .file ? beside : Path.join(fontFolder, Path.name(source))
    if Files.kind(file) == .file { add(path, try Files.read(file)) }
  }

  private mutating func add(_ path: String, _ bytes: [UInt8]) {
    if !files.contains(where: { $0.path == path }) { files.append((path, bytes)) }
  }

  /// Puts the files into a tree; what a sibling tree has already is the same file there.
  func write(to tree: StagedTree, sharedWith sibling: StagedTree? = nil) throws(FileError) -> [StepOutput] {
    var outputs: [StepOutput] = []
    for file in files {
      let digest = Digest(of: file.bytes)
      outputs.append(
        try tree.put(file.bytes, at: file.path, digest: digest, twin: nil, sharedWith: sibling))
    }
    return outputs
  }
}
