internal import CCmark

/// Reads inline Markdown: what text fields may hold.
public enum InlineMarkdown {
  /// What was wrong in a text: a link with a scheme that is not allowed, or raw HTML (kept as literal text).
  public enum Finding: Hashable, Sendable {
    case unsafeLink(String)
    case rawHTML(String)

    var isRawHTML: Bool { if case .rawHTML = self { true } else { false } }
  }

  /// Reads `text` as one run of inline Markdown (CommonMark 0.29). Text without any markup character is taken as it is.
  /// Block markup means nothing here: what begins a line is text. O(bytes).
  public static func parse(_ text: String) -> (text: RichText, findings: [Finding]) {
    let folded = collapsed(text)
    guard needsParser(folded) else { return (RichText(plain: folded), []) }
    var reader = CommonMarkInlines()
    let inlines = CommonMark.withDocument(guarded(folded)) { document -> [RichText.Inline] in
      var blocks: [OpaquePointer] = []
      var block = cmark_node_first_child(document)
      while let node = block {
        blocks.append(node)
        block = cmark_node_next(node)
      }
      return blocks.enumerated().flatMap { index, node in
        (index > 0 ? [.lineBreak] : []) + reader.inlines(ofBlock: node)
      }
    }
    return (RichText(inlines), reader.findings)
  }

  /// The scheme of a destination if it is not one that documents may link to; nil for a safe or relative one.
  public static func unsafeScheme(_ destination: String) -> String? {
    var scheme: [UInt8] = []
    for byte in destination.utf8 {
      switch byte {
      case UInt8(ascii: ":"):
        let name = String(decoding: scheme, as: UTF8.self).lowercased()
        return ["http", "https", "mailto", "tel"].contains(name) ? nil : name
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return nil
      case 0...0x20, 0x7F: continue
      default: scheme.append(byte)
      }
    }
    return nil
  }

  /// Line ends and runs of blanks are one blank; none at the ends. No-break spaces stay.
  static func collapsed(_ text: String) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count)
    var gap = false
    for byte in text.utf8 {
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        gap = true
        continue
      }
      if gap, !out.isEmpty { out.append(0x20) }
      gap = false
      out.append(byte)
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func needsParser(_ text: String) -> Bool {
    text.utf8.contains { byte in
      switch byte {
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "\\"),
        UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "~"):
        true
      default: false
      }
    }
  }

  /// Escapes what would be block markup at the start of a text: `- `, `# `, `> `, `1. `, fences, rules, definitions.
  private static func guarded(_ text: String) -> String {
    let bytes = Array(text.utf8.prefix(12))
    guard let first = bytes.first else { return text }
    let next = bytes.count > 1 ? bytes[1] : 0x20
    switch first {
    case UInt8(ascii: "#"), UInt8(ascii: ">"): return "\\" + text
    case UInt8(ascii: "-"), UInt8(ascii: "+"): return next == 0x20 || next == first ? "\\" + text : text
    case UInt8(ascii: "*"), UInt8(ascii: "_"):
      let isRule = text.utf8.allSatisfy { $0 == first || $0 == 0x20 }
      return next == 0x20 || isRule ? "\\" + text : text
    case UInt8(ascii: "`"), UInt8(ascii: "~"):
      return bytes.count > 2 && bytes[1] == first && bytes[2] == first ? "\\" + text : text
    case UInt8(ascii: "["): return text.contains("]:") ? "\\" + text : text
    case 0x30...0x39:
      let digits = bytes.prefix { (0x30...0x39).contains($0) }.count
      guard digits < bytes.count, bytes[digits] == UInt8(ascii: ".") || bytes[digits] == UInt8(ascii: ")")
      else {
        return text
      }
      return String(text.prefix(digits)) + "\\" + text.dropFirst(digits)
    default: return text
    }
  }
}
