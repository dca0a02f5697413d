internal import Base
internal import Composition

/// Stylesheets (each with its imports in it) and fonts that the pages of a tree share, laid out as in the source, so that
/// the relative addresses in stylesheets hold: `assets/templates/<name>/style.css`, `assets/fonts/…`.
struct SharedAssets: Sendable {
  struct File: Sendable {
    var path: String
    var bytes: SharedBytes
    var digest: Digest
    /// The path that the same bytes have in the tree whose names say nothing of the content.
    var plainPath: String?
    /// The templates that lead to it, for stylesheets the one that it is of.
    fileprivate var templates: [String]
  }

  private(set) var files: [File] = []
  /// Paths by what they are where names say nothing of the content.
  private var renamed: [String: String] = [:]

  /// The stylesheet of a template, from a folder from which `root` leads to the tree's root.
  static func href(of template: String, from root: String) -> String {
    root + "/" + stylesheet(of: template)
  }

  private static func stylesheet(of template: String) -> String { "assets/templates/\(template)/style.css" }

  /// The same under the name that it has here.
  func href(of template: String, from root: String) -> String {
    let plain = Self.stylesheet(of: template)
    return root + "/" + (renamed[plain] ?? plain)
  }

  /// Everything that the pages of a run's templates need.
  init(_ shelf: TemplateShelf, fontFolder: String) throws(FileError) {
    for kit in shelf.kits.values.sorted(by: { $0.name < $1.name }) {
      let home = "assets/templates/\(kit.name)"
      add("\(home)/style.css", SharedBytes(Array(kit.stylesheet.text.utf8)), kit)
      for face in kit.stylesheet.fontFaces {
        try addFont(face.source, home: home, kit: kit, fontFolder: fontFolder, shelf)
      }
    }
  }

  private mutating func addFont(
    _ source: String, home: String, kit: TemplateKit, fontFolder: String, _ shelf: TemplateShelf
  ) throws(FileError) {
    guard let path = Path.contained(Path.join(home, source)), path.hasPrefix("assets/") else { return }
    if let known = files.firstIndex(where: { $0.path == path }) {
      files[known].templates.append(kit.name)
      return
    }
    let beside = kit.folders.map { Path.normalized(Path.join($0, source)) }
    let file = beside.first { Files.kind($0) == .file } ?? Path.join(fontFolder, Path.name(source))
    if let known = shelf.fontFiles[file] {
      add(path, known, kit)
    } else if Files.kind(file) == .file {
      add(path, try Files.load(file), kit)
    }
  }

  private mutating func add(_ path: String, _ bytes: SharedBytes, _ kit: TemplateKit) {
    guard !files.contains(where: { $0.path == path }) else { return }
    files.append(File(path: path, bytes: bytes, digest: bytes.digest, templates: [kit.name]))
  }

  /// Puts the files into a tree; what a sibling tree has already is the same file there.
  func write(to tree: StagedTree, sharedWith sibling: StagedTree? = nil) throws(FileError) -> [StepOutput] {
    var outputs: [StepOutput] = []
    for file in files {
      let shared = sibling.map { StagedTree.Place(tree: $0, path: file.plainPath ?? file.path) }
      outputs.append(
        try tree.put(file.bytes.bytes, at: file.path, digest: file.digest, twin: nil, sharedWith: shared))
    }
    return outputs
  }
}

// MARK: Names that say the content

extension SharedAssets {
  /// The same files under names that change with their content, so that browsers may keep them for ever. Stylesheets
  /// lead to the new names. A stylesheet's name tells of all stylesheets and fonts of its template: they lead to each
  /// other.
  func hashed() -> SharedAssets {
    var out = self
    for file in files {
      let isStyle = Path.fileExtension(file.path) == "css"
      out.renamed[file.path] = HashedName.path(
        file.path, isStyle ? digest(ofTemplate: file.templates[0]) : file.digest)
    }
    for index in files.indices {
      let file = files[index]
      out.files[index].path = out.renamed[file.path] ?? file.path
      guard Path.fileExtension(file.path) == "css" else {
        out.files[index].plainPath = file.path
        continue
      }
      let text = StylesheetAddresses.replacing(in: String(decoding: file.bytes.bytes, as: UTF8.self)) {
        out.address($0, from: Path.folder(file.path))
      }
      out.files[index].bytes = SharedBytes(Array(text.utf8))
      out.files[index].digest = Digest(of: text)
    }
    return out
  }

  private func digest(ofTemplate template: String) -> Digest {
    var writer = ByteWriter()
    for file in files where file.templates.contains(template) {
      writer.text(file.path)
      writer.digest(file.digest)
    }
    return Digest(of: writer.bytes)
  }

  /// An address in a stylesheet of a folder with its file's new name; nil where it leads to none of these files.
  private func address(_ address: String, from folder: String) -> String? {
    let end = address.firstIndex { $0 == "?" || $0 == "#" } ?? address.endIndex
    guard let target = Path.contained(Path.join(folder, String(address[..<end]))), let new = renamed[target]
    else { return nil }
    let before = address[..<end].lastIndex(of: "/").map { address[...$0] } ?? ""
    return before + Path.name(new) + address[end...]
  }
}

/// Names that say the content: `style.0f3a9c51d2.css`.
enum HashedName {
  /// The path with the first ten hexadecimal digits of a digest before its extension.
  static func path(_ path: String, _ digest: Digest) -> String {
    let name = Path.name(path)
    let mark = "." + digest.hex.prefix(10)
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return path + mark }
    return String(path.dropLast(name[dot...].count)) + mark + name[dot...]
  }
}
