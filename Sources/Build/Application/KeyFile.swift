internal import Base
internal import Glibc

/// A provider's key in a file of its own, `VITAE_AI_KEY_FILE`, that nobody but its owner can read.
enum KeyFile {
  /// The environment with the file's text as `VITAE_AI_KEY`, where no key stands there itself. A file that cannot be read,
  /// or that others can read, gives none, and a warning. Neither shows what is in it.
  static func environment(_ environment: [String: String]) -> Checked<[String: String]> {
    guard let path = environment["VITAE_AI_KEY_FILE"], !path.isEmpty,
      environment["VITAE_AI_KEY"]?.isEmpty ?? true
    else { return Checked(environment) }
    var out = environment
    do throws(Refusal) {
      out["VITAE_AI_KEY"] = try text(path)
      return Checked(out)
    } catch {
      // Without its key a service would only say so: nothing is asked.
      for name in ["VITAE_AI_PROVIDER", "VITAE_AI_BASE_URL", "VITAE_AI_MODEL"] { out[name] = nil }
      return Checked(out, [error.diagnostic(path)])
    }
  }

  private struct Refusal: Error {
    var reason: String
    var hint: String

    func diagnostic(_ path: String) -> Diagnostic {
      Diagnostic(
        .warning, code: "provider.key-file", "the key in `\(path)` is not used: \(reason)",
        at: SourceRange(file: path), hints: [hint, "until then no language model is asked"])
    }
  }

  /// The mode is asked of the open file, so that it is that of the file which is read.
  private static func text(_ path: String) throws(Refusal) -> String {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else {
      throw Refusal(
        reason: "it cannot be read", hint: "put the key, and nothing else, into a file that you can read")
    }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw Refusal(reason: "it is no file", hint: "name a file with the key, and nothing else, in it")
    }
    guard status.st_mode & 0o077 == 0 else {
      throw Refusal(reason: "others can read it", hint: "`chmod 600 \(path)`")
    }
    var bytes = [UInt8](repeating: 0, count: 4097)
    let count = read(file, &bytes, bytes.count)
    let text = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self).trimmingBlanks()
    guard (1..<4097).contains(count), !text.isEmpty, !text.contains(where: \.isNewline) else {
      throw Refusal(reason: "it is not one line of text", hint: "put the key, and nothing else, into it")
    }
    return text
  }
}
