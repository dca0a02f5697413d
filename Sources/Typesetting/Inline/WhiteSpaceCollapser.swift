internal import Composition

/// Joins the text nodes of a paragraph into one text, with white space collapsed (CSS Text 3 §4.1).
struct WhiteSpaceCollapser {
  private(set) var text: [UInt8] = []
  /// Whether a blank that comes now would collapse away.
  private var swallowsBlank = true

  /// Appends a text node and returns the bytes it takes. Preserved line feeds stay in the text. O(bytes).
  mutating func append(_ source: String, _ whiteSpace: WhiteSpace) -> Range<Int> {
    let start = text.count
    var source = source
    source.withUTF8 { bytes in
      if text.isEmpty { text.reserveCapacity(bytes.count + 16) }
      switch whiteSpace {
      case .normal, .nowrap: collapse(bytes, keepsLineFeeds: false)
      case .preLine: collapse(bytes, keepsLineFeeds: true)
      case .pre, .preWrap: keep(bytes)
      }
    }
    return start..<text.count
  }

  /// Appends U+FFFC for an atomic inline.
  mutating func appendObject() {
    text += [0xEF, 0xBF, 0xBC]
    swallowsBlank = false
  }

  /// A forced line break: a line feed that belongs to no text; blanks after it collapse away.
  mutating func breakLine() {
    text.append(0x0A)
    swallowsBlank = true
  }

  private mutating func collapse(_ bytes: UnsafeBufferPointer<UInt8>, keepsLineFeeds: Bool) {
    for byte in bytes {
      switch byte {
      case 0x0A where keepsLineFeeds:
        if text.last == 0x20 { text.removeLast() }
        text.append(0x0A)
        swallowsBlank = true
      case 0x20, 0x09, 0x0A, 0x0D, 0x0C:
        if !swallowsBlank { text.append(0x20) }
        swallowsBlank = true
      default:
        text.append(byte)
        swallowsBlank = false
      }
    }
  }

  private mutating func keep(_ bytes: UnsafeBufferPointer<UInt8>) {
    for (i, byte) in bytes.enumerated() {
      if byte == 0x0D {
        if i + 1 == bytes.count || bytes[i + 1] != 0x0A { text.append(0x0A) }
      } else {
        text.append(byte)
      }
    }
    swallowsBlank = false
  }
}
