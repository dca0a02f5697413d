internal import Base
internal import Composition
internal import Content

/// Text files of templates and stylesheets.
enum StyleFiles {
  /// A style sheet with `@charset` or a byte order mark is read in its encoding; every other file is UTF-8.
  static func read(_ path: String) -> Checked<SourceText?> {
    var log = InputLog()
    return read(path, &log)
  }

  /// Notes what was read.
  static func read(_ path: String, _ log: inout InputLog) -> Checked<SourceText?> {
    do throws(FileError) {
      let bytes = try log.read(path)
      let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
      let charset = StylesheetDecoding.charset(bytes)
      if Path.fileExtension(path) == "css", isWide || (charset != nil && charset != .utf8) {
        return Checked(SourceText(file: path, text: StylesheetDecoding.decode(bytes).text))
      }
      return SourceDecoding.decode(bytes, file: path)
    } catch {
      return Checked(nil, [error.diagnostic()])
    }
  }

  static func source(_ path: String) -> SourceText? { read(path).value }
}
