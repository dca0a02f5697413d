public import Base

/// Writes values as YAML in lines and indents, for people to read.
public enum YAMLText {
  /// Lists and mappings as blocks, two blanks a level; empty ones as `[]` and `{}`. Ends with a line break. Its recursion
  /// is as deep as the value, which its reader bounds. O(bytes).
  public static func block(_ value: JSONValue) -> String {
    var out = ""
    switch value {
    case .object(let members) where !members.isEmpty: append(members, indent: 0, isStarted: false, to: &out)
    case .array(let items) where !items.isEmpty: append(items, indent: 0, to: &out)
    default: out = flat(value) + "\n"
    }
    return out
  }

  private static func append(_ members: [JSONMember], indent: Int, isStarted: Bool, to out: inout String) {
    for (index, member) in members.enumerated() {
      if index > 0 || !isStarted { pad(indent, &out) }
      out += scalar(member.name) + ":"
      switch member.value {
      case .object(let inner) where !inner.isEmpty:
        out += "\n"
        append(inner, indent: indent + 2, isStarted: false, to: &out)
      case .array(let items) where !items.isEmpty:
        out += "\n"
        append(items, indent: indent + 2, to: &out)
      default: out += " " + flat(member.value, of: member.name) + "\n"
      }
    }
  }

  private static func append(_ items: [JSONValue], indent: Int, to out: inout String) {
    for item in items {
      pad(indent, &out)
      out += "- "
      switch item {
      case .object(let members) where !members.isEmpty:
        append(members, indent: indent + 2, isStarted: true, to: &out)
      case .array(let inner) where !inner.isEmpty:
        // A list within a list begins on a line of its own.
        out += "\n"
        append(inner, indent: indent + 2, to: &out)
      default: out += flat(item) + "\n"
      }
    }
  }

  private static func pad(_ indent: Int, _ out: inout String) { out += String(repeating: " ", count: indent) }

  private static func flat(_ value: JSONValue, of key: String = "") -> String {
    if case .string(let text) = value { return scalar(text, of: key) }
    return value.serialized()
  }

  /// A text: plain where YAML reads it as the same text, else in double quotation marks. Digits are a number to every
  /// reader: only the dates of date fields stand plain.
  /// - Parameter key: the field whose value it is.
  public static func scalar(_ text: String, of key: String = "") -> String {
    isPlain(text) || (dateKeys.contains(key) && isDate(text)) ? text : JSONValue.string(text).serialized()
  }

  private static let dateKeys: Set<String> = [
    "startDate", "endDate", "date", "releaseDate", "start_date", "end_date", "posted", "deadline",
  ]

  private static let special: Set<String> = [
    "null", "true", "false", "yes", "no", "on", "off", "y", "n", "~",
  ]

  /// Whether a text can stand without quotation marks (YAML 1.1, 9.1.3) and is taken for text by every reader.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last, !special.contains(text.lowercased()) else {
      return false
    }
    guard first != 0x20, last != 0x20, last != UInt8(ascii: ":") else { return false }
    let isWord = first >= 0x80 || (0x41...0x5A).contains(first & 0xDF)
    guard isWord, text.unicodeScalars.allSatisfy(isPrintable) else { return false }
    return !text.contains(": ") && !text.contains(" #") && !text.contains(":\u{A0}")
  }

  /// `2021`, `2021-03` and `2021-03-04`.
  private static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return (1...3).contains(parts.count) && parts[0].utf8.count == 4
      && parts.dropFirst().allSatisfy { $0.utf8.count == 2 }
      && parts.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
  }

  /// Whether YAML allows a scalar in a comment or in a plain text.
  public static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD, 0x10000...0x10FFFF:
      true
    default: false
    }
  }
}
