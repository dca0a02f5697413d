/// Matches names against a pattern in which `*` stands for any run of characters but `/`, `**` for any run, and `?`
/// for one character but `/`.
struct Glob: Sendable {
  private let pattern: [UInt8]

  init(_ pattern: String) { self.pattern = Array(pattern.utf8) }

  /// Whether the whole of `name` matches. O(pattern · name).
  func matches(_ name: String) -> Bool {
    let name = Array(name.utf8)
    var reachable = closure(of: [0])
    for byte in name {
      var next: Set<Int> = []
      for state in reachable where state < pattern.count {
        switch pattern[state] {
        case UInt8(ascii: "*"):
          if byte != UInt8(ascii: "/") || isDouble(state) { next.insert(state) }
        case UInt8(ascii: "?"):
          if byte != UInt8(ascii: "/") { next.insert(state + 1) }
        case let literal:
          if literal == byte { next.insert(state + 1) }
        }
      }
      reachable = closure(of: next)
      if reachable.isEmpty { return false }
    }
    return reachable.contains(pattern.count)
  }

  private func isDouble(_ state: Int) -> Bool {
    (state + 1 < pattern.count && pattern[state + 1] == UInt8(ascii: "*"))
      || (state > 0 && pattern[state - 1] == UInt8(ascii: "*"))
  }

  /// The states reachable without reading anything: a star may stand for nothing.
  private func closure(of states: Set<Int>) -> Set<Int> {
    var all = states
    for var state in states {
      while state < pattern.count, pattern[state] == UInt8(ascii: "*") {
        state += 1
        all.insert(state)
      }
    }
    return all
  }
}
