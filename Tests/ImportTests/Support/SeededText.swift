import TestSupport

/// Text and bytes put into disorder, the same for the same seed.
struct SeededText {
  private var random: SplitMix

  init(_ seed: Int) { random = SplitMix(state: UInt64(seed) &* 0x9E37_79B9) }

  /// The lines of a text in another order, some cut, some twice, some joined.
  mutating func shuffled(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for _ in 0..<6 where lines.count > 2 {
      let (a, b) = (random.below(lines.count), random.below(lines.count))
      switch random.below(4) {
      case 0: lines.swapAt(a, b)
      case 1: lines[a] = String(lines[a].prefix(random.below(lines[a].count + 1)))
      case 2: lines[a] += "   " + lines[b]
      default: lines.insert(lines[b], at: a)
      }
    }
    return lines.joined(separator: "\n")
  }

  /// Bytes of which some are changed, or the end is cut off.
  mutating func damaged(_ bytes: [UInt8]) -> [UInt8] {
    var out = bytes
    guard !out.isEmpty else { return out }
    if random.below(3) == 0 { out.removeLast(random.below(out.count)) }
    for _ in 0..<1 + random.below(8) where !out.isEmpty {
      out[random.below(out.count)] = UInt8(random.below(256))
    }
    return out
  }
}
