/// What mark-up hides in a posting that was pasted as text or Markdown: comments, and elements that no reader sees.
struct HiddenMarkup {
  /// The text with blanks in the place of what is hidden: offsets stay.
  private(set) var text: String
  /// What was hidden, in order, with the byte it starts at.
  private(set) var found: [HiddenText] = []

  /// O(bytes).
  init(_ source: String) {
    text = source
    guard source.utf8.contains(0x3C) || source.contains("]: #") else { return }
    var bytes = Array(source.utf8)
    var at = 0
    while at < bytes.count {
      if bytes[at] == 0x3C, let end = Self.hiddenEnd(bytes, at) {
        hide(at..<end, in: &bytes)
        at = end
      } else if bytes[at] == 0x5B, at == 0 || bytes[at - 1] == 0x0A, let end = Self.commentEnd(bytes, at) {
        hide(at..<end, in: &bytes)
        at = end
      } else {
        at += 1
      }
    }
    if !found.isEmpty { text = String(decoding: bytes, as: UTF8.self) }
  }

  private mutating func hide(_ range: Range<Int>, in bytes: inout [UInt8]) {
    found.append(
      HiddenText(text: String(decoding: bytes[range].prefix(400), as: UTF8.self), offset: range.lowerBound))
    for i in range where bytes[i] != 0x0A { bytes[i] = 0x20 }
  }

  /// The end of a comment or hidden element that starts here; all to the end where it is not closed.
  private static func hiddenEnd(_ bytes: [UInt8], _ start: Int) -> Int? {
    guard let tag = HTMLTag(bytes, at: start) else { return nil }
    if bytes[start...].starts(with: "<!--".utf8) { return tag.end }
    if ["script", "style", "template", "noscript"].contains(tag.name), !tag.isClosing {
      return close(bytes, tag)
    }
    return tag.isHidden && !tag.isClosing && !tag.isVoid ? close(bytes, tag) : nil
  }

  private static func close(_ bytes: [UInt8], _ opening: HTMLTag) -> Int {
    var depth = 1
    var at = opening.end
    while at < bytes.count {
      guard bytes[at] == 0x3C, let tag = HTMLTag(bytes, at: at) else {
        at += 1
        continue
      }
      at = tag.end
      if tag.name == opening.name { depth += tag.isClosing ? -1 : 1 }
      if depth == 0 { return at }
    }
    return bytes.count
  }

  /// `[//]: # (a comment)`: a definition of Markdown that shows nothing.
  private static func commentEnd(_ bytes: [UInt8], _ start: Int) -> Int? {
    let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
    let line = bytes[start..<end]
    guard let close = line.firstIndex(of: 0x5D), line[close...].starts(with: "]: #".utf8) else { return nil }
    return end
  }
}
