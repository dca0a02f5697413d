internal import CLinux
internal import Glibc

/// Runs a program on somebody else's file where it can do no harm: see `vitae_confined`.
struct ConfinedChild {
  /// Whether the system can keep programs from files that are not theirs to read.
  static var isKeptFromFiles: Bool { vitae_keeps_from_files() != 0 }

  /// Whether every such program may read what lies at a path: it is the system's.
  static func reads(_ path: String) -> Bool { vitae_confined_reads(path) != 0 }

  enum Outcome {
    case output([UInt8])
    /// The program is not installed.
    case missing
    /// It took too long, or wanted too much memory or too many bytes of output.
    case exceeded
    /// It could not read the file.
    case failed
    /// The system has no way to keep it from the network.
    case notConfined
  }

  /// Bytes of address space, and of memory to write to.
  var addressSpace = 256 << 20
  var data = 256 << 20
  var cpuSeconds: UInt32 = 4
  /// From its start to its end.
  var milliseconds: Int64 = 4_000
  /// Bytes of output.
  var mostOutput = 32 << 20

  /// - Parameters:
  ///   - program: its name, looked for in the search path; or its path.
  ///   - folder: an existing folder with nothing in it but what the program is to read.
  func run(_ program: String, _ arguments: [String], in folder: String) -> Outcome {
    guard let path = program.hasPrefix("/") ? program : Self.find(program) else { return .missing }
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return .failed }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var limits = vitae_limits(address_space: addressSpace, data: data, cpu_seconds: cpuSeconds)
    // The child enters the folder before it is confined to it: its path must not depend on where one stands.
    let place = Path.absolute(folder)
    let child = words.withUnsafeMutableBufferPointer {
      vitae_confined(path, $0.baseAddress!, place, ends[1], &limits)
    }
    close(ends[1])
    defer { close(ends[0]) }
    guard child > 0 else { return .failed }
    let output = read(ends[0])
    // One that still runs is over its limits, or has closed its output and goes on.
    if output == nil { kill(child, SIGKILL) }
    return outcome(output, Self.wait(child, until: Self.now() + 1_000))
  }

  /// The status of a process, which is ended where it does not end by itself.
  private static func wait(_ child: pid_t, until end: Int64) -> Int32 {
    var status: Int32 = 0
    while now() < end {
      let done = waitpid(child, &status, WNOHANG)
      if done == child || (done < 0 && errno != EINTR) { return status }
      usleep(1_000)
    }
    kill(child, SIGKILL)
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status
  }

  private func outcome(_ output: [UInt8]?, _ status: Int32) -> Outcome {
    guard let output else { return .exceeded }
    let signal = status & 0x7F
    if signal == SIGXCPU || signal == SIGKILL { return .exceeded }
    guard signal == 0 else { return .failed }
    switch (status >> 8) & 0xFF {
    case 0: return .output(output)
    case 125: return .notConfined
    case 127: return .missing
    default: return .failed
    }
  }

  /// All that comes; nil where that is too much or takes too long.
  private func read(_ file: Int32) -> [UInt8]? {
    let end = Self.now() + milliseconds
    var out: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let left = end - Self.now()
      guard left > 0, out.count <= mostOutput else { return nil }
      var wait = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
      let ready = poll(&wait, 1, Int32(left))
      if ready < 0, errno == EINTR { continue }
      guard ready > 0 else { return nil }
      let count = Glibc.read(file, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return out }
      out += buffer[..<count]
    }
  }

  static func now() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// The first program of that name in the search path.
  static func find(_ program: String) -> String? {
    let search = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    for folder in search.split(separator: ":") where folder.hasPrefix("/") {
      let path = folder + "/" + program
      if access(path, X_OK) == 0 { return path }
    }
    return nil
  }
}
