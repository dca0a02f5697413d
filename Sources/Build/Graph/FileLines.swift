internal import Base

/// A text file line by line, each as four bytes: enough to say later which of them are others.
struct FileLines: Hashable, Sendable {
  private let digests: [UInt32]

  /// Lines that stand where others, or none, stood before.
  struct Change: Hashable, Sendable {
    /// Lines as they are now, from 1; empty where some are gone, and then the line that they stood before.
    var lines: Range<Int>
    /// How many stood there before.
    var before: Int
  }

  /// O(bytes): FNV-1a of each line, without what ends it.
  init(_ bytes: [UInt8]) {
    var digests: [UInt32] = []
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      var hash: UInt32 = 2_166_136_261
      for byte in line where byte != UInt8(ascii: "\r") { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
      digests.append(hash)
    }
    self.digests = digests
  }

  /// Whether a file is one that people write line by line.
  static func isText(_ path: String) -> Bool {
    ["yaml", "yml", "md", "json", "html", "css", "txt"].contains(Path.fileExtension(path))
  }

  var payload: [UInt8] {
    digests.flatMap {
      [
        UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8),
        UInt8(truncatingIfNeeded: $0 >> 16), UInt8(truncatingIfNeeded: $0 >> 24),
      ]
    }
  }

  /// nil where the bytes are no such payload.
  init?(payload: [UInt8]) {
    guard payload.count % 4 == 0 else { return nil }
    digests = stride(from: 0, to: payload.count, by: 4).map { at in
      (0..<4).reduce(0) { $0 | UInt32(payload[at + $1]) << (8 * $1) }
    }
  }

  /// Beyond so many lines gone and new, they are not told apart.
  private static let limit = 400

  /// What is other than in an older state, in order; where very much is, all from the first such line to the last is one
  /// change. O(lines · changed lines, at most 400).
  func changes(since old: FileLines) -> [Change] {
    let shorter = min(digests.count, old.digests.count)
    let head = zip(digests, old.digests).prefix { $0 == $1 }.count
    let tail = zip(digests.reversed(), old.digests.reversed()).prefix(shorter - head).prefix { $0 == $1 }
      .count
    let now = Array(digests[head..<digests.count - tail])
    let then = Array(old.digests[head..<old.digests.count - tail])
    guard Self.isNear(then, now) else {
      return [Change(lines: head + 1..<head + now.count + 1, before: then.count)]
    }
    return Self.changes(then, now).map { change in
      Change(
        lines: head + change.lines.lowerBound..<head + change.lines.upperBound, before: change.before)
    }
  }

  /// Whether one comes of the other by at most `limit` lines gone and new (Myers, An O(ND) Difference Algorithm, 1986:
  /// how far each diagonal can be followed with so many).
  private static func isNear(_ then: [UInt32], _ now: [UInt32]) -> Bool {
    if abs(then.count - now.count) > limit { return false }
    if then.count + now.count <= limit { return true }
    var far = [Int](repeating: 0, count: 2 * limit + 3)
    for distance in 0...limit {
      for diagonal in stride(from: -distance, through: distance, by: 2) {
        let at = diagonal + limit + 1
        let isDown = diagonal == -distance || (diagonal != distance && far[at - 1] < far[at + 1])
        var x = isDown ? far[at + 1] : far[at - 1] + 1
        while x < then.count, x - diagonal < now.count, x - diagonal >= 0, then[x] == now[x - diagonal] {
          x += 1
        }
        far[at] = x
        if x >= then.count, x - diagonal >= now.count { return true }
      }
    }
    return false
  }

  private static func changes(_ old: [UInt32], _ digests: [UInt32]) -> [Change] {
    let difference = digests.difference(from: old)
    var gone: Set<Int> = []
    var added: Set<Int> = []
    for step in difference {
      switch step {
      case .remove(let offset, _, _): gone.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var out: [Change] = []
    var (then, now) = (0, 0)
    while then < old.count || now < digests.count {
      let (startThen, startNow) = (then, now)
      while gone.contains(then) { then += 1 }
      while added.contains(now) { now += 1 }
      if (then, now) == (startThen, startNow) {
        then += 1
        now += 1
      } else {
        out.append(Change(lines: startNow + 1..<now + 1, before: then - startThen))
      }
    }
    return out
  }
}
