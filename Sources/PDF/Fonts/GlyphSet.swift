/// The glyphs of one font that a document shows: a bit set over glyph indices.
public struct GlyphSet: Hashable, Sendable {
  private var words: [UInt64] = []
  public init() {}

  /// Adds a glyph; numbers from 65,536 on, which no font has, are left out. O(1), amortised.
  @inline(__always) public mutating func insert(_ glyph: UInt32) {
    let word = Int(glyph >> 6)
    if word >= words.count {
      guard glyph < 65_536 else { return }
      words.append(contentsOf: repeatElement(0, count: word + 1 - words.count))
    }
    words[word] |= 1 << UInt64(glyph & 63)
  }

  func contains(_ glyph: UInt32) -> Bool {
    let word = Int(glyph >> 6)
    return word < words.count && words[word] >> UInt64(glyph & 63) & 1 != 0
  }

  /// Ascending.
  public var glyphs: [UInt32] {
    var out: [UInt32] = []
    for (i, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        out.append(UInt32(i * 64 + rest.trailingZeroBitCount))
        rest &= rest - 1
      }
    }
    return out
  }
}
