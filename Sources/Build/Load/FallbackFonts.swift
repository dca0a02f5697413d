internal import Base
internal import Composition
internal import Content
internal import Synchronization
internal import Typesetting

/// Fonts that are opened only when a document has characters or names families that the templates' own fonts lack: those
/// of `scripts/` in the folder of fonts, then those of the folders that the site and the command line name.
///
/// What a document gets depends on it and the folders alone, never on the documents before it.
final class FallbackFonts: Sendable {
  private struct State {
    /// The font files of each folder, sorted; nil: not yet listed.
    var files: [[String]]?
    var faces: [String: [Face]] = [:]
    var choices: [Wish: Face?] = [:]
    var fonts: [Face: Font?] = [:]
    /// With the library that was extended, so that its identity stays its own.
    var libraries: [Extension: (base: FontLibrary, extended: FontLibrary)] = [:]
  }

  private struct Extension: Hashable {
    var base: ObjectIdentifier
    var faces: [Face]
  }

  private struct Face: Hashable {
    var path: String
    var index: Int
    var family: String
    var weight: Int
    var isItalic: Bool
  }

  private enum Wish: Hashable {
    case character(UInt32, language: String, serif: Bool)
    case family(String)
  }

  private let folders: [String]
  /// Whether families are looked for too, not characters only.
  private let namesFamilies: Bool
  private let state = Mutex(State())

  /// Looks in `scripts/` of the folder of fonts, in `more`, and in what is shipped.
  init(fontFolder: String, more: [String]) {
    let own = Path.join(fontFolder, "scripts")
    let shipped = Path.join(ResourceFolders.locate("fonts", given: "fonts"), "scripts")
    folders = [own] + more + (shipped == own ? [] : [shipped])
    namesFamilies = !more.isEmpty
  }

  /// The library with what the document needs beyond it.
  func library(_ library: FontLibrary, for styled: StyledDocument) -> FontLibrary {
    let lacks = library.lacks(of: styled)
    if lacks.isEmpty { return library }
    return state.withLock { state in
      var wishes: [Wish] = namesFamilies ? lacks.families.map { .family($0.lowercased()) } : []
      wishes += lacks.characters.map {
        .character($0.scalar, language: $0.language, serif: library.prefersSerifs)
      }
      find(wishes, &state)
      var added: [Face] = []
      for wish in wishes {
        guard let face = state.choices[wish] ?? nil else { continue }
        for member in family(of: face, &state) where !added.contains(member) { added.append(member) }
      }
      return added.isEmpty ? library : extended(library, by: added, &state)
    }
  }

  /// The library with more faces, the same each time, so that what layouts learnt of its fonts is kept.
  private func extended(_ library: FontLibrary, by faces: [Face], _ state: inout State) -> FontLibrary {
    let key = Extension(base: library.identity, faces: faces)
    if let known = state.libraries[key] { return known.extended }
    var out = library
    for face in faces { if let font = font(face, &state) { out.add(font) } }
    state.libraries[key] = (library, out)
    return out
  }

  // MARK: Choosing

  /// Finds faces for the wishes that were not met with before, folder by folder: the first that has any decides.
  private func find(_ wishes: [Wish], _ state: inout State) {
    var open = wishes.filter { state.choices[$0] == nil }
    for files in listed(&state) where !open.isEmpty {
      var best: [Wish: (rank: Int, face: Face)] = [:]
      for path in files { look(path, open, &best, &state) }
      for (wish, found) in best { state.choices[wish] = .some(found.face) }
      open.removeAll { best[$0] != nil }
    }
    for wish in open { state.choices[wish] = .some(nil) }
  }

  private func look(
    _ path: String, _ wishes: [Wish], _ best: inout [Wish: (rank: Int, face: Face)], _ state: inout State
  ) {
    var faces: [Face] = []
    _ = FontExcerpt.with(path) { bytes in
      for index in 0..<min(FontProbe.faces(in: bytes), 64) {
        guard let probe = FontProbe(bytes, index: index, file: path) else { continue }
        let face = Face(
          path: path, index: index, family: probe.family, weight: probe.weight, isItalic: probe.isItalic)
        faces.append(face)
        for wish in wishes {
          guard let rank = Self.rank(face, probe, wish), rank < best[wish]?.rank ?? .max else { continue }
          best[wish] = (rank, face)
        }
      }
    }
    state.faces[path] = faces
  }

  /// How well a face suits a wish, 0 best; nil: not at all.
  private static func rank(_ face: Face, _ probe: borrowing FontProbe, _ wish: Wish) -> Int? {
    let family = face.family.lowercased()
    switch wish {
    case .family(let name): return family == name ? 0 : nil
    case .character(let scalar, let language, let serif):
      guard probe.has(scalar) else { return nil }
      var rank = abs(face.weight - 400) / 100 + (face.isItalic ? 8 : 0)
      if family.contains("serif") != serif || family.contains("sans") == serif { rank += 16 }
      let special = ["mono", " ui", "kufi", "nastaliq", "rashi", "display", "looped", "emoji", "symbol"]
      if special.contains(where: family.contains) { rank += 64 }
      return rank + regionRank(family, language)
    }
  }

  /// Chinese, Japanese and Korean forms of one ideograph: the family that the language asks for comes first.
  private static func regionRank(_ family: String, _ language: String) -> Int {
    let regions = ["jp", "kr", "sc", "tc", "hk"]
    guard let region = family.split(separator: " ").last.map(String.init), regions.contains(region) else {
      return 0
    }
    let tag = language.lowercased()
    let wanted: String
    if tag.hasPrefix("ja") {
      wanted = "jp"
    } else if tag.hasPrefix("ko") {
      wanted = "kr"
    } else if tag.hasPrefix("zh") {
      let isTraditional = tag.contains("hant") || tag.hasSuffix("-tw")
      wanted = tag.hasSuffix("-hk") ? "hk" : isTraditional ? "tc" : "sc"
    } else {
      return regions.firstIndex(of: region) ?? 0
    }
    return region == wanted ? 0 : 32
  }

  // MARK: Files

  private func listed(_ state: inout State) -> [[String]] {
    if let known = state.files { return known }
    let files = folders.map(Self.files)
    state.files = files
    return files
  }

  /// The fonts that documents may be given, whether or not one needs them.
  var inputs: InputGroup {
    var log = InputLog()
    for folder in folders { for file in Self.files(folder, &log) { log.mention(file) } }
    return InputGroup(InputName.otherFonts, log)
  }

  /// The font files below a folder, sorted by path, at most eight levels down.
  private static func files(_ root: String) -> [String] {
    var log = InputLog()
    return files(root, &log)
  }

  private static func files(_ root: String, _ log: inout InputLog) -> [String] {
    var out: [String] = []
    var folders = [(path: root, depth: 0)]
    while let (folder, depth) = folders.popLast() {
      for entry in (try? log.list(folder)) ?? [] where !ContentScan.isBackup(entry.name) {
        let path = Path.join(folder, entry.name)
        if entry.kind == .folder, depth < 8 { folders.append((path, depth + 1)) }
        if entry.kind == .file, isFont(entry.name) { out.append(path) }
      }
    }
    return out.sorted()
  }

  private static func isFont(_ name: String) -> Bool {
    ["ttf", "otf", "ttc", "otc"].contains(Path.fileExtension(name).lowercased())
  }

  /// The faces of a family beside the chosen one: regular and bold, upright and italic, in files named alike.
  private func family(of face: Face, _ state: inout State) -> [Face] {
    let folder = Path.folder(face.path)
    let stem = Self.stem(face.path)
    var out: [Face] = []
    for files in listed(&state) {
      for path in files where Path.folder(path) == folder && Self.stem(path) == stem {
        if state.faces[path] == nil {
          var none: [Wish: (rank: Int, face: Face)] = [:]
          look(path, [], &none, &state)
        }
        out += (state.faces[path] ?? []).filter { $0.family == face.family }
      }
    }
    let weights = Set(out.map(\.weight))
    let kept = Set(
      [400, 700].compactMap { wish in weights.min { (abs($0 - wish), $0) < (abs($1 - wish), $1) } })
    return out.filter { kept.contains($0.weight) }
  }

  /// The part of a file's name before the hyphen that its style stands after.
  private static func stem(_ path: String) -> Substring {
    Path.name(path).split(separator: "-", maxSplits: 1)[0]
  }

  private func font(_ face: Face, _ state: inout State) -> Font? {
    if let known = state.fonts[face] { return known }
    let data = try? Files.load(face.path)
    let font = data.flatMap { Font.load(data: $0, file: face.path, index: face.index).value }
    state.fonts[face] = .some(font)
    return font
  }
}

extension FallbackFonts {
  /// The folders of a build: those that `site.yaml` names, relative to the content folder, and the command line's.
  convenience init(_ options: BuildOptions, _ site: SiteSettings) {
    let named = site.fonts.map { Self.path(of: $0.plain, options) }
    self.init(
      fontFolder: ResourceFolders.locate("fonts", given: options.fonts), more: named + options.moreFonts)
  }

  /// Where a folder that `site.yaml` names lies: relative to the content folder, unless it begins at the root.
  private static func path(of folder: String, _ options: BuildOptions) -> String {
    folder.hasPrefix("/") ? folder : Path.normalized(Path.join(options.content, folder))
  }

  /// A warning for each folder that `site.yaml` names and that is not there.
  static func missingFolders(_ options: BuildOptions, _ site: SiteSettings) -> [Diagnostic] {
    site.fonts.compactMap { folder in
      let path = path(of: folder.plain, options)
      if Files.kind(path) == .folder { return nil }
      return Diagnostic(
        .warning, code: "build.missing-font-folder", "there is no folder of fonts `\(folder.plain)`",
        at: folder.origin.range, hints: ["looked for `\(path)`; paths are relative to the content folder"])
    }
  }
}
