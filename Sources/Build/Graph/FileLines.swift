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

  /// What is other than in an older state, in order. O(lines · changed lines).
  func changes(since old: FileLines) -> [Change] {
    let difference = digests.difference(from: old.digests)
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
    while then < old.digests.count || now < digests.count {
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
