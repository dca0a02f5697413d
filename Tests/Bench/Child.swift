internal import Glibc
internal import TestSupport

/// What a process that ended had used.
struct Usage {
  /// User and system time of all its threads.
  var cpuMilliseconds: Double
  /// The greatest resident set.
  var peakMegabytes: Double
  var wallMilliseconds: Double
}

enum ChildError: Error {
  case cannotStart(String, Int32)
  case failed(String, status: Int32, output: String)
}

/// Runs programs and asks the kernel what they used.
enum Child {
  /// Runs a program to its end. Its output goes to a file, which is shown where it fails.
  @discardableResult
  static func run(_ arguments: [String], log: String) throws(ChildError) -> Usage {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, log, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    var process: pid_t = 0
    let start = ContinuousClock.now
    let code = withCStrings(arguments) { posix_spawnp(&process, arguments[0], &actions, nil, $0, environ) }
    guard code == 0 else { throw .cannotStart(arguments[0], code) }
    var status: Int32 = 0
    var used = rusage()
    while wait4(process, &status, 0, &used) < 0, errno == EINTR {}
    let wall = (ContinuousClock.now - start) / .milliseconds(1)
    guard status == 0 else {
      let output = TextFile.read(log) ?? ""
      throw .failed(arguments.joined(separator: " "), status: status, output: output)
    }
    return Usage(
      cpuMilliseconds: milliseconds(used.ru_utime) + milliseconds(used.ru_stime),
      peakMegabytes: Double(used.ru_maxrss) / 1024, wallMilliseconds: wall)
  }

  /// Starts a program and leaves it running; its output goes to a file.
  static func start(_ arguments: [String], log: String) throws(ChildError) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, log, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    var process: pid_t = 0
    let code = withCStrings(arguments) { posix_spawnp(&process, arguments[0], &actions, nil, $0, environ) }
    guard code == 0 else { throw .cannotStart(arguments[0], code) }
    return process
  }

  /// Ends a program that was started, and waits for that.
  static func end(_ process: pid_t) {
    kill(process, SIGTERM)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
  }

  private static func milliseconds(_ time: timeval) -> Double {
    Double(time.tv_sec) * 1000 + Double(time.tv_usec) / 1000
  }

  private static func withCStrings<Result>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let pointers = texts.map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers + [nil])
  }
}
