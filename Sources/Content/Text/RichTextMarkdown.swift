extension RichText {
  /// The text as inline Markdown that reads back as the same text. O(bytes).
  public var markdown: String {
    var out = ""
    Self.append(inlines, to: &out)
    return out
  }

  private static func append(_ inlines: [Inline], to out: inout String) {
    for inline in inlines {
      switch inline {
      case .text(let text): out += escaped(text)
      case .emphasis(let inner):
        out += "*"
        append(inner, to: &out)
        out += "*"
      case .strong(let inner):
        out += "**"
        append(inner, to: &out)
        out += "**"
      case .code(let text): out += code(text)
      case .link(let destination, let inner):
        out += "["
        append(inner, to: &out)
        out += "](<" + destination + ">)"
      case .lineBreak: out += " "
      }
    }
  }

  /// Backslashes before what would be markup.
  static func escaped(_ text: String) -> String {
    var out: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "]"),
        UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "~"):
        out.append(UInt8(ascii: "\\"))
      default: break
      }
      out.append(byte)
    }
    return String(decoding: out, as: UTF8.self)
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
