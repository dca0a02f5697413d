/// Walks through a text and tells locations on its way: for readers that ask in about the order of the text, where
/// looking each place up from the start of its line would be quadratic in files of one long line.
public struct SourceCursor: Sendable {
  private let bytes: [UInt8]
  private var at = SourceLocation.start
  /// Unicode scalars before `at`.
  private var scalars = 0

  public init(_ source: SourceText) { bytes = Array(source.text.utf8) }

  /// The location of a byte offset (clamped to the text). O(distance from the last one asked for).
  public mutating func location(atOffset offset: Int) -> SourceLocation {
    let offset = min(max(offset, 0), bytes.count)
    if offset < at.offset { restart() }
    while at.offset < offset { step() }
    return at
  }

  /// The location after `count` Unicode scalars (clamped to the text). O(distance from the last one asked for).
  public mutating func location(atScalar count: Int) -> SourceLocation {
    if count < scalars { restart() }
    while scalars < count, at.offset < bytes.count { step() }
    return at
  }

  private mutating func restart() {
    at = .start
    scalars = 0
  }

  /// One scalar further. A line ends after LF, CR LF or a CR alone.
  private mutating func step() {
    let byte = bytes[at.offset]
    at.offset += 1
    while at.offset < bytes.count, bytes[at.offset] & 0xC0 == 0x80 { at.offset += 1 }
    scalars += 1
    let next = at.offset < bytes.count ? bytes[at.offset] : 0
    if byte == 0x0A || (byte == 0x0D && next != 0x0A) {
      at.line += 1
      at.column = 1
    } else {
      at.column += 1
    }
  }
}
