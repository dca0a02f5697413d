import Glibc

/// Gives the calling thread capabilities that every program it starts has too: inheritable and ambient ones
/// (capabilities(7)). Swift does not import calls with a variable number of arguments; they are found by their names.
enum HandedOn {
  private typealias Call = @convention(c) (Int, Int, Int, Int, Int) -> Int
  private typealias Capabilities = @convention(c) (UnsafeMutableRawPointer, UnsafeMutableRawPointer) -> Int32

  private static func symbol<T>(_ name: String, as type: T.Type) -> T? {
    dlsym(nil, name).map { unsafeBitCast($0, to: type) }
  }

  /// How many are handed on; nil where the thread has none to hand on.
  ///
  /// - Parameter isNobody: whether the thread gives up being the superuser, and keeps the capabilities.
  static func capabilities(isNobody: Bool) -> Int? {
    guard let get = symbol("capget", as: Capabilities.self),
      let set = symbol("capset", as: Capabilities.self),
      let prctl = symbol("prctl", as: Call.self), let syscall = symbol("syscall", as: Call.self)
    else { return nil }
    var header: [UInt32] = [0x2008_0522, 0]
    // Effective, permitted, inheritable; once more for those from 32 on.
    var sets = [UInt32](repeating: 0, count: 6)
    guard get(&header, &sets) == 0, sets[1] != 0 else { return nil }
    if isNobody {
      _ = prctl(8, 1, 0, 0, 0)  // PR_SET_KEEPCAPS
      #if arch(x86_64)
        let setresuid = 117
      #else
        let setresuid = 147
      #endif
      // Of this thread alone: the function of that name speaks for all.
      guard syscall(setresuid, 65_534, 65_534, 65_534, 0) == 0 else { return nil }
    }
    for half in [0, 3] {
      sets[half] = sets[half + 1]
      sets[half + 2] = sets[half + 1]
    }
    guard set(&header, &sets) == 0 else { return nil }
    let wanted = (0..<41).filter { sets[$0 < 32 ? 1 : 4] >> UInt32($0 % 32) & 1 == 1 }
    // PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE
    return wanted.count { prctl(47, 2, $0, 0, 0) == 0 }
  }

  /// What a command that is not confined says.
  static func output(_ command: String) -> String {
    guard let pipe = popen(command, "r") else { return "" }
    defer { pclose(pipe) }
    var bytes = [UInt8](repeating: 0, count: 1000)
    let count = fread(&bytes, 1, bytes.count, pipe)
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }
}
