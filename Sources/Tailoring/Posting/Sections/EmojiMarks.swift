/// Pictures that stand before lines in place of bullets: "✅ Permis B", "👉 Négocier avec les transporteurs".
struct EmojiMarks {
  /// The first bytes of those that begin two lines or more.
  private var repeated: Set<[UInt8]> = []

  /// O(bytes).
  init(_ bytes: [UInt8]) {
    var seen: Set<[UInt8]> = []
    for line in bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      let text = line.drop { $0 <= 0x20 }
      guard let length = Self.length(of: text) else { continue }
      let mark = Array(text.prefix(length))
      if !seen.insert(mark).inserted { repeated.insert(mark) }
    }
  }

  /// The bytes of such a mark at the start of a line; nil: none begins it, or it stands before this line alone.
  func length(_ text: ArraySlice<UInt8>) -> Int? {
    guard let length = Self.length(of: text), repeated.contains(Array(text.prefix(length))) else {
      return nil
    }
    return length
  }

  /// The bytes of the picture that a text begins with, with what varies it: U+1F000–U+1FFFF, U+2600–U+27BF, U+2B00–U+2BFF.
  private static func length(of text: ArraySlice<UInt8>) -> Int? {
    var length = 0
    switch Array(text.prefix(2)) {
    case [0xF0, 0x9F]: length = 4
    case [0xE2, 0x98], [0xE2, 0x99], [0xE2, 0x9A], [0xE2, 0x9B], [0xE2, 0x9C], [0xE2, 0x9D], [0xE2, 0x9E],
      [0xE2, 0xAC], [0xE2, 0xAD]:
      length = 3
    default: return nil
    }
    // U+FE0F, and a tone of skin.
    if text.dropFirst(length).starts(with: [0xEF, 0xB8, 0x8F]) { length += 3 }
    if text.dropFirst(length).starts(with: [0xF0, 0x9F, 0x8F]) { length += 4 }
    return text.count > length ? length : nil
  }
}
