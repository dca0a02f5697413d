internal import Base
internal import Composition
internal import Typesetting

/// Reads the fonts of a folder once, and those that stylesheets name.
struct FontLoader {
  /// By path.
  private var loaded: [String: Font?] = [:]
  private(set) var diagnostics: [Diagnostic] = []
  /// Everything that was read.
  private(set) var log = InputLog()
  let folder: String

  /// The bytes of the files that hold fonts, by path.
  var files: [String: SharedBytes] { loaded.compactMapValues { $0?.data } }

  init(folder: String) { self.folder = folder }

  /// All fonts of the folder, sorted by file name. A file that cannot be read is an error; the others are used.
  mutating func library() -> FontLibrary {
    do throws(FileError) {
      var library = FontLibrary()
      for entry in try log.list(folder) where Self.isFont(entry.name) && !ContentScan.isBackup(entry.name) {
        if let font = font(Path.join(folder, entry.name)) { library.add(font) }
      }
      return library
    } catch {
      diagnostics.append(
        error.diagnostic(hints: ["name the folder of fonts with `--fonts`"]))
      return FontLibrary()
    }
  }

  /// Adds the fonts that `@font-face` rules name: relative to the first of the stylesheet's folders that has it, else by
  /// file name in the folder of fonts. What is wrong with one is said no louder than `severity`.
  mutating func add(
    _ faces: [FontFace], to library: inout FontLibrary, styleFolders: [String],
    severity: Diagnostic.Severity = .error
  ) {
    let known = diagnostics.count
    defer {
      for index in known..<diagnostics.count {
        diagnostics[index].severity = min(diagnostics[index].severity, severity)
      }
    }
    for face in faces {
      let beside = styleFolders.map { Path.normalized(Path.join($0, face.source)) }
      let shared = Path.join(folder, Path.name(face.source))
      let path = beside.first { log.kind($0) == .file } ?? shared
      guard log.kind(path) == .file else {
        diagnostics.append(
          Diagnostic(
            .error, code: "build.missing-font", "there is no font `\(face.source)`", at: face.range,
            line: face.line,
            hints: ["looked for " + (beside + [shared]).map { "`\($0)`" }.joined(separator: " and ")]))
        continue
      }
      if let font = font(path) { library.add(font, as: face) }
    }
  }

  private mutating func font(_ path: String) -> Font? {
    if let known = loaded[path] { return known }
    var result: Font?
    do throws(FileError) {
      let checked = Font.load(data: try log.load(path), file: path)
      diagnostics += checked.diagnostics
      result = checked.value
    } catch {
      diagnostics.append(error.diagnostic())
    }
    loaded[path] = .some(result)
    return result
  }

  static func isFont(_ name: String) -> Bool { ["ttf", "otf"].contains(Path.fileExtension(name)) }
}
