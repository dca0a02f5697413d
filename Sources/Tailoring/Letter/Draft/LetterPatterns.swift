internal import Base

/// Patterns of sentences and what is put into them.
extension LetterDraft {
  /// Puts values for `{name}`; `{Name}` with a capital first letter. O(bytes).
  static func fill(_ pattern: String, _ values: [String: String]) -> String {
    var out = ""
    var rest = pattern[...]
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].utf8.firstIndex(of: UInt8(ascii: "}"))
    {
      out += rest[..<open]
      let name = String(rest[rest.utf8.index(after: open)..<close])
      if let value = values[name] {
        out += value
      } else if let value = values[name.lowercased()] {
        out += value.prefix(1).uppercased() + value.dropFirst()
      }
      rest = rest[rest.utf8.index(after: close)...]
    }
    return out + rest
  }

  /// Whether a text wants a word: "Je suis titulaire ." of a pattern with nothing to put in. O(bytes).
  static func hasGap(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      bytes.indices.dropFirst().contains { i in
        switch (bytes[i - 1], bytes[i]) {
        case (UInt8(ascii: " "), UInt8(ascii: " ")), (UInt8(ascii: " "), UInt8(ascii: ",")),
          (UInt8(ascii: "("), UInt8(ascii: ")")), (UInt8(ascii: "("), UInt8(ascii: " ")),
          (UInt8(ascii: " "), UInt8(ascii: ")")):
          true
        case (UInt8(ascii: " "), UInt8(ascii: ".")):
          i + 1 == bytes.count || bytes[i + 1] == UInt8(ascii: " ")
        default: false
        }
      }
    }
  }
}
