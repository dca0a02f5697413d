/// A glyph in font units, as it lies in the word cache.
struct ShapedGlyph {
  var id: UInt32
  /// Index into the library.
  var font: Int32
  var advance: Int32
  var x: Int32
  var y: Int32
  /// The source bytes of its cluster, from the start of the word.
  var start: Int32
  var end: Int32
  /// Whether the word can be cut before the glyph's cluster without shaping it anew.
  var isSafeToBreak: Bool
}

/// Words that were shaped before: text and style to glyphs. Open addressing over arenas, so that a hit costs one hash of
/// the bytes and no allocation.
struct WordCache {
  private struct Entry {
    var hash: UInt64
    var style: Int32
    var text: Int32
    var textCount: Int32
    var glyphs: Int32
    var glyphCount: Int32
  }
  private var slots: ContiguousArray<Int32>
  private var entries: ContiguousArray<Entry> = []
  private var bytes: ContiguousArray<UInt8> = []
  private(set) var glyphs: ContiguousArray<ShapedGlyph> = []

  init() { slots = ContiguousArray(repeating: -1, count: 1_024) }

  /// FNV-1a with the style mixed in; deterministic.
  static func hash(_ word: UnsafeBufferPointer<UInt8>, _ style: Int32) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(UInt32(bitPattern: style))
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash ^ (hash >> 32)
  }

  /// The glyphs of a word that was stored, as a range of `glyphs`.
  func find(_ word: UnsafeBufferPointer<UInt8>, _ style: Int32, _ hash: UInt64) -> ShapedWord? {
    var at = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[at] >= 0 {
      let entry = entries[Int(slots[at])]
      if entry.hash == hash, entry.style == style, matches(entry, word) {
        return ShapedWord(
          start: Int(entry.glyphs), end: Int(entry.glyphs + entry.glyphCount))
      }
      at = (at + 1) & (slots.count - 1)
    }
    return nil
  }

  private func matches(_ entry: Entry, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard Int(entry.textCount) == word.count else { return false }
    for i in 0..<word.count where bytes[Int(entry.text) + i] != word[i] { return false }
    return true
  }

  /// Stores a word's glyphs and returns where they lie; `isFound`: whether `find` may give them.
  mutating func store(
    _ word: UnsafeBufferPointer<UInt8>, _ style: Int32, _ hash: UInt64,
    _ shaped: ContiguousArray<ShapedGlyph>, isFound: Bool
  ) -> ShapedWord {
    let start = glyphs.count
    glyphs.append(contentsOf: shaped)
    guard isFound else { return ShapedWord(start: start, end: glyphs.count) }
    entries.append(
      Entry(
        hash: hash, style: style, text: Int32(bytes.count), textCount: Int32(word.count),
        glyphs: Int32(start), glyphCount: Int32(shaped.count)))
    bytes.append(contentsOf: word)
    if entries.count * 2 > slots.count { grow() }
    insert(entries.count - 1)
    return ShapedWord(start: start, end: glyphs.count)
  }

  private mutating func insert(_ index: Int) {
    var at = Int(truncatingIfNeeded: entries[index].hash) & (slots.count - 1)
    while slots[at] >= 0 { at = (at + 1) & (slots.count - 1) }
    slots[at] = Int32(index)
  }

  private mutating func grow() {
    slots = ContiguousArray(repeating: -1, count: slots.count * 2)
    for index in 0..<(entries.count - 1) { insert(index) }
  }
}

/// Where a word's glyphs lie in the cache.
struct ShapedWord {
  var start: Int
  var end: Int
}
