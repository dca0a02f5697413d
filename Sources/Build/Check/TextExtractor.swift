internal import Glibc

/// Poppler's `pdftotext` as a second reader, where it is installed.
enum TextExtractor {
  /// How it orders what it reads: `reading` by its own guess, `layout` line by line, `raw` as the file holds it.
  enum Mode: String, CaseIterable { case reading, layout, raw }

  /// No more text is taken than this.
  private static let limit = 16 << 20
  /// In milliseconds without a byte.
  private static let patience: Int32 = 20_000

  /// What it reads in a file; nil where it is not installed, fails or is silent for too long.
  static func text(of path: String, _ mode: Mode) -> [UInt8]? {
    // A name that begins with a hyphen is no option.
    let file = path.hasPrefix("-") ? "./" + path : path
    var words = ["pdftotext", "-q", "-enc", "UTF-8"]
    if mode != .reading { words.append("-" + mode.rawValue) }
    guard let child = start(words + [file, "-"]) else { return nil }
    let text = read(child.output)
    close(child.output)
    // One that was cut off would wait for a reader for ever.
    if text == nil { kill(child.process, SIGKILL) }
    var status: Int32 = 0
    while waitpid(child.process, &status, 0) < 0, errno == EINTR {}
    return status == 0 ? text : nil
  }

  private static func start(_ words: [String]) -> (process: pid_t, output: Int32)? {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    // It needs nothing of the environment; it is looked for in the search path of ours.
    var nothing: [UnsafeMutablePointer<CChar>?] = [nil]
    let failure = posix_spawnp(&process, words[0], &actions, nil, arguments, &nothing)
    close(ends[1])
    guard failure == 0 else {
      close(ends[0])
      return nil
    }
    return (process, ends[0])
  }

  /// All that comes; nil where that is too much or takes too long.
  private static func read(_ file: Int32) -> [UInt8]? {
    var out: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      var wait = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
      let ready = poll(&wait, 1, patience)
      if ready < 0, errno == EINTR { continue }
      guard ready > 0, out.count < limit else { return nil }
      let count = Glibc.read(file, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return out }
      out += buffer[..<count]
    }
  }
}
