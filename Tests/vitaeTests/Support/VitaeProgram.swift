import Base
import Glibc

/// The built program.
enum VitaeProgram {
  /// What a run left behind.
  struct Outcome: Sendable {
    /// The exit code, or 128 and the signal that ended the program.
    var code: Int
    var output: String
    var errors: String

    /// The diagnostics of a run with `--format json`.
    var diagnostics: [Said] { output.split(separator: "\n").compactMap { Said(String($0)) } }
    /// The summary of a run with `--format json`.
    var summary: JSONValue? {
      output.split(separator: "\n").compactMap { try? JSONValue.parse(String($0)) }.last
    }
    /// Whether it ended by itself: neither crashed nor hung.
    var endedWell: Bool { code < 128 }
  }

  /// A diagnostic as tools see it.
  struct Said: Sendable, Hashable, CustomStringConvertible {
    var severity: String
    var code: String
    var message: String
    var file: String?
    var line: Int?
    var hints: [String]

    init?(_ json: String) {
      guard let value = try? JSONValue.parse(json), let severity = value["severity"]?.stringValue,
        let code = value["code"]?.stringValue, let message = value["message"]?.stringValue
      else { return nil }
      self.severity = severity
      self.code = code
      self.message = message
      file = value["file"]?.stringValue
      line = value["line"]?.intValue.map { Int($0) }
      hints = value["hints"]?.arrayValue?.compactMap(\.stringValue) ?? []
    }

    var description: String { "\(severity) \(code) \(file ?? "-"):\(line ?? 0) \(message)" }
  }

  /// The folder of the package.
  static let package: String = folders(of: #filePath).dropLast(3).reduce("") { $0 + "/" + $1 }

  /// The program beside the test bundle.
  static let path: String = {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = buffer.withUnsafeMutableBytes {
      readlink("/proc/self/exe", $0.baseAddress!.assumingMemoryBound(to: CChar.self), $0.count)
    }
    let bundle = String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
    return folders(of: bundle).reduce("") { $0 + "/" + $1 } + "/vitae"
  }()

  private static func folders(of path: String) -> ArraySlice<Substring> {
    path.split(separator: "/").dropLast()
  }

  /// As many programs run at a time as there are cores, two at least.
  private static let places = Places(max(2, sysconf(Int32(_SC_NPROCESSORS_ONLN))))

  /// Runs the program in a folder and waits for it; after `seconds` it is killed.
  static func run(
    _ arguments: [String], in folder: TemporaryFolder, environment: [String: String] = [:],
    through wrapper: [String] = [], seconds: Int = 60
  ) async -> Outcome {
    await places.take()
    let outcome = await OwnThread.run {
      let logs = TemporaryFolder()
      let words = wrapper + [path] + arguments
      let process = start(words, in: folder, environment: environment, logs: logs)
      let status = process > 0 ? wait(for: process, seconds: seconds) : 127 << 8
      let signal = status & 0x7F
      return Outcome(
        code: Int(signal == 0 ? status >> 8 & 0xFF : 128 + signal), output: logs.text("out"),
        errors: logs.text("err"))
    }
    await places.giveBack()
    return outcome
  }

  /// Starts the program (or what stands first in `words`); its process id, or -1.
  static func start(
    _ words: [String], in folder: TemporaryFolder, environment: [String: String], logs: TemporaryFolder
  ) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, logs.path + "/out", O_WRONLY | O_CREAT, 0o644)
    posix_spawn_file_actions_addopen(&actions, 2, logs.path + "/err", O_WRONLY | O_CREAT, 0o644)
    let variables = ["PATH": "/usr/bin:/bin:/usr/sbin:/sbin", "LANG": "C"].merging(environment) { $1 }
    var process: pid_t = -1
    let code = withCStrings(["env", "-C", folder.path] + words) { words in
      withCStrings(variables.map { "\($0)=\($1)" }) { variables in
        posix_spawnp(&process, words[0]!, &actions, nil, words, variables)
      }
    }
    return code == 0 ? process : -1
  }

  /// Waits for the end of a process; its status.
  static func wait(for process: pid_t, seconds: Int) -> Int32 {
    var status: Int32 = 0
    for _ in 0..<(seconds * 500) {
      if waitpid(process, &status, WNOHANG) == process { return status }
      usleep(2000)
    }
    kill(process, SIGKILL)
    waitpid(process, &status, 0)
    return status
  }

  private static func withCStrings<T>(
    _ texts: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> T
  ) -> T {
    var pointers = texts.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    return pointers.withUnsafeMutableBufferPointer { body($0.baseAddress!) }
  }
}
