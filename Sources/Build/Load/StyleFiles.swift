internal import Base
internal import Content

/// Text files of templates and stylesheets.
enum StyleFiles {
  static func read(_ path: String) -> Checked<SourceText?> {
    do throws(FileError) {
      return SourceDecoding.decode(try Files.read(path), file: path)
    } catch {
      return Checked(nil, [error.diagnostic()])
    }
  }

  static func source(_ path: String) -> SourceText? { read(path).value }
}
