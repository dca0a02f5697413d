import Base
import Content
import Glibc
import TestSupport

/// A program that turns a PDF into a profile; its output is read as any profile is.
struct CVReader {
  /// What a program wrote: the profile, and all its text files together.
  struct Result {
    var facts: CVFacts
    var text: String
  }

  /// The words of the command for a PDF and an empty folder to write to.
  var command: (_ file: String, _ folder: String) -> [String]
  /// The profile it leaves in the folder; nil: its standard output is a JSON Resume.
  var profile: String?

  /// `vitae import` of the program beside this one.
  static func ours() -> CVReader {
    let me = CommandLine.arguments[0]
    let vitae = (me.lastIndex(of: "/").map { String(me[...$0]) } ?? "./") + "vitae"
    return CVReader(
      command: { [vitae, "import", $0, "--person", "cv", "--content", $1 + "/content"] },
      profile: "content/profiles/cv/profile.yaml")
  }

  /// `eval/imports/baseline`.
  static func baseline() -> CVReader {
    CVReader(command: { file, _ in ["python3", "eval/imports/baseline", file] }, profile: nil)
  }

  /// Nil where the program fails or writes no profile.
  func read(_ file: String) -> Result? {
    let folder = TextFile.temporaryFolder()
    defer { _ = Self.run(["rm", "-r", folder], output: "/dev/null") }
    let output = folder + "/output"
    guard Self.run(command(file, folder), output: output) else { return nil }
    let path = profile.map { folder + "/" + $0 } ?? output
    guard let text = TextFile.read(path) else { return nil }
    let source = SourceText(file: profile ?? "output.json", text: text)
    guard let person = ProfileReader.read(source, slug: "cv").value else { return nil }
    let home = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? folder
    let all = Self.texts(in: home).joined(separator: "\n")
    return Result(facts: FoundCV.facts(person), text: CVForms.letters(all))
  }

  /// The files of a folder and of those in it.
  private static func texts(in home: String) -> [String] {
    TextFile.names(in: home).flatMap { name in
      let path = home + "/" + name
      return ([path] + TextFile.names(in: path).map { path + "/" + $0 }).compactMap(TextFile.read)
    }
  }

  private static func run(_ words: [String], output: String) -> Bool {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    guard posix_spawnp(&process, words[0], &actions, nil, &arguments, environ) == 0 else { return false }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status == 0
  }
}
