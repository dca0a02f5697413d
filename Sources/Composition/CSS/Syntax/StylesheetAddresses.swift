/// The addresses in a style sheet: of pictures, fonts and imported sheets.
public enum StylesheetAddresses {
  /// The text with the addresses for which `change` gives another one replaced, everything else byte for byte:
  /// `url(…)`, also with its address in quotation marks, and `@import "…"`. O(bytes).
  public static func replacing(in text: String, _ change: (String) -> String?) -> String {
    let bytes = Array(text.utf8)
    var out: [UInt8] = []
    var copied = 0
    var before: CSSToken?
    for token in CSSTokenizer.tokens(text) where token.kind != .whitespace {
      if isAddress(token, after: before), let address = change(token.text) {
        out += bytes[copied..<Int(token.start)]
        out += (token.kind == .url ? "url(" + quoted(address) + ")" : quoted(address)).utf8
        copied = Int(token.end)
      }
      before = token
    }
    guard copied > 0 else { return text }
    out += bytes[copied...]
    return String(decoding: out, as: UTF8.self)
  }

  private static func isAddress(_ token: CSSToken, after before: CSSToken?) -> Bool {
    // What is never closed is left as it is.
    guard !token.flag else { return false }
    switch token.kind {
    case .url: return true
    case .string:
      guard let before else { return false }
      let name = before.text.asciiLowercased
      return (before.kind == .function && name == "url") || (before.kind == .atKeyword && name == "import")
    default: return false
    }
  }

  private static func quoted(_ address: String) -> String {
    var out = "\""
    for scalar in address.unicodeScalars {
      switch scalar {
      case "\"", "\\": out += "\\" + String(scalar)
      case "\n": out += "\\a "
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}
