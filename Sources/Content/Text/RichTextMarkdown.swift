extension RichText {
  /// The text as inline Markdown that reads back as the same text. O(bytes).
  public var markdown: String {
    var out = ""
    Self.append(inlines, insideLink: false, to: &out)
    return out
  }

  private static func append(_ inlines: [Inline], insideLink: Bool, to out: inout String) {
    for inline in inlines {
      switch inline {
      case .text(let text): out += escaped(text, insideLink: insideLink)
      case .emphasis(let inner):
        out += "*"
        append(inner, insideLink: insideLink, to: &out)
        out += "*"
      case .strong(let inner):
        out += "**"
        append(inner, insideLink: insideLink, to: &out)
        out += "**"
      case .code(let text): out += code(text)
      case .link(let destination, let inner):
        out += "["
        append(inner, insideLink: true, to: &out)
        out += "](<" + destination + ">)"
      case .lineBreak: out += " "
      }
    }
  }

  /// Backslashes before what would be markup, and only there: other programs show the text as it is.
  static func escaped(_ text: String, insideLink: Bool = false) -> String {
    guard text.utf8.contains(where: mayBeMarkup) else { return text }
    let bytes = Array(text.utf8)
    let isLinkLike = insideLink || text.contains("](") || text.contains("]:")
    var out: [UInt8] = []
    for (at, byte) in bytes.enumerated() {
      let before = at > 0 ? bytes[at - 1] : nil
      let after = at + 1 < bytes.count ? bytes[at + 1] : nil
      if isMarkup(byte, before, after, isLinkLike) { out.append(UInt8(ascii: "\\")) }
      out.append(byte)
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func mayBeMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: "&"):
      true
    default: false
    }
  }

  /// Whether a byte between these two would mean something (CommonMark 0.29).
  private static func isMarkup(_ byte: UInt8, _ before: UInt8?, _ after: UInt8?, _ isLinkLike: Bool) -> Bool {
    switch byte {
    case UInt8(ascii: "`"): true
    case UInt8(ascii: "*"): before != 0x20 || after != 0x20
    case UInt8(ascii: "_"): !isWord(before) || !isWord(after)
    case UInt8(ascii: "["), UInt8(ascii: "]"): isLinkLike
    case UInt8(ascii: "\\"): after.map { $0 > 0x20 && $0 < 0x7F && !isWord($0) } ?? true
    case UInt8(ascii: "<"): after.map { isWord($0) || "/!?".utf8.contains($0) } ?? true
    case UInt8(ascii: "&"): after.map { isWord($0) || $0 == UInt8(ascii: "#") } ?? true
    default: false
    }
  }

  /// An ASCII letter or digit.
  private static func isWord(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return byte.isDigitByte || (0x61...0x7A).contains(byte | 0x20)
  }

  /// A code span with more backticks around it than there are in it.
  private static func code(_ text: String) -> String {
    var longest = 0
    var run = 0
    for byte in text.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let pad = text.hasPrefix("`") || text.hasSuffix("`") ? " " : ""
    return fence + pad + text + pad + fence
  }
}
