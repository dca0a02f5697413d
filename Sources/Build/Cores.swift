internal import Base
internal import Glibc

/// The processors that this process may use.
enum Cores {
  /// Those of the machine that its affinity allows, or fewer where its control group has a quota of time.
  static var count: Int {
    let status = Files.contents("/proc/self/status") ?? []
    let allowed = allowed(status: status) ?? Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    return max(1, min(allowed, quota ?? allowed))
  }

  /// The number of processors in `Cpus_allowed`, a mask in hexadecimal digits (proc(5)).
  static func allowed(status: [UInt8]) -> Int? {
    for line in status.split(separator: UInt8(ascii: "\n")) {
      let parts = line.split(separator: UInt8(ascii: ":"))
      guard parts.count == 2, parts[0].elementsEqual("Cpus_allowed".utf8) else { continue }
      let digits = String(decoding: parts[1], as: UTF8.self).compactMap(\.hexDigitValue)
      let count = digits.reduce(0) { $0 + $1.nonzeroBitCount }
      return count > 0 ? count : nil
    }
    return nil
  }

  /// Whole processors' time in a line of `cpu.max` (Linux's control groups, version 2): `<quota> <period>` in
  /// microseconds, rounded up; nil where there is no limit.
  static func quota(line: String) -> Int? {
    let parts = line.trimmingBlanks().split(separator: " ")
    guard parts.count == 2, let quota = Int(parts[0]), let period = Int(parts[1]), quota > 0, period > 0
    else { return nil }
    return max(1, quota / period + (quota % period > 0 ? 1 : 0))
  }

  /// The least quota of our control group and those above it.
  private static var quota: Int? {
    let groups = String(decoding: Files.contents("/proc/self/cgroup") ?? [], as: UTF8.self)
    guard let own = groups.split(separator: "\n").first(where: { $0.hasPrefix("0::/") }) else { return nil }
    var folder = Path.normalized("/sys/fs/cgroup/" + own.dropFirst(4))
    var least: Int?
    while folder.hasPrefix("/sys/fs/cgroup") {
      if let bytes = Files.contents(folder + "/cpu.max"),
        let quota = quota(line: String(decoding: bytes, as: UTF8.self))
      {
        least = min(least ?? quota, quota)
      }
      folder = Path.folder(folder)
    }
    return least
  }
}

extension BuildOptions {
  /// The same build with a processor left for those who wait for something else.
  public func leavingAProcessor() -> BuildOptions {
    var out = self
    out.jobs = max(1, min(jobs ?? .max, Cores.count - 1))
    return out
  }
}
