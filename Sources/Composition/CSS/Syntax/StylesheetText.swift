public import Base

extension Stylesheet {
  /// An `@import` that was followed.
  struct Import: Sendable {
    /// Index into `sources` of the sheet that imports.
    var by: Int
    /// The bytes of the rule in it, with its semicolon.
    var bytes: Range<Int>
    /// Of these the media asked for; nil: all.
    var media: Range<Int>?
    /// Index into `sources` of the sheet that is imported.
    var source: Int
    /// What leads from the first sheet's folder to that of the imported one: empty, or ends in `/`.
    var prefix: String
  }

  /// The sheet as one text that needs no other file: each import stands in the place of its rule, in an `@media` block
  /// where media were asked for, and addresses lead from the first sheet's folder. Without imports the sheet's own text,
  /// byte for byte. O(bytes).
  public var text: String { imports.isEmpty ? sources[0].text : text(of: 0, prefix: "") }

  /// As deep as imports are nested, which the parser limits.
  private func text(of index: Int, prefix: String) -> String {
    let bytes = Array(sources[index].text.utf8)
    var out = ""
    var copied = 0
    func add(upTo end: Int) {
      let piece = String(decoding: bytes[copied..<end], as: UTF8.self)
      out += prefix.isEmpty ? piece : StylesheetAddresses.replacing(in: piece) { Self.led($0, by: prefix) }
    }
    for rule in imports where rule.by == index {
      add(upTo: rule.bytes.lowerBound)
      copied = rule.bytes.upperBound
      let inner = text(of: rule.source, prefix: rule.prefix)
      let media = rule.media.map { String(decoding: bytes[$0], as: UTF8.self) }
      out += media.map { "@media \($0) {\n\(inner)}\n" } ?? inner
    }
    add(upTo: bytes.count)
    // What comes after it is no part of what it leaves open.
    return index == 0 ? out : out + Self.closing(bytes)
  }

  /// What closes the comment, the string and the brackets that a text leaves open at its end (CSS Syntax 3, 4.3.2, 4.3.5, 5.4.8).
  /// O(bytes).
  private static func closing(_ bytes: [UInt8]) -> String {
    var open: [Character] = []
    var i = 0
    while i < bytes.count {
      switch bytes[i] {
      case UInt8(ascii: "\\"): i += 1
      case UInt8(ascii: "/") where i + 1 < bytes.count && bytes[i + 1] == UInt8(ascii: "*"):
        i += 2
        while i + 1 < bytes.count, bytes[i] != UInt8(ascii: "*") || bytes[i + 1] != UInt8(ascii: "/") {
          i += 1
        }
        guard i + 1 < bytes.count else { return "*/" + String(open.reversed()) + "\n" }
        i += 1
      case let quote where quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"):
        i += 1
        while i < bytes.count, bytes[i] != quote, bytes[i] != UInt8(ascii: "\n") {
          i += bytes[i] == UInt8(ascii: "\\") ? 2 : 1
        }
        guard i < bytes.count else {
          return String(Character(Unicode.Scalar(quote))) + String(open.reversed()) + "\n"
        }
      case UInt8(ascii: "{"): open.append("}")
      case UInt8(ascii: "("): open.append(")")
      case UInt8(ascii: "["): open.append("]")
      case UInt8(ascii: "}"), UInt8(ascii: ")"), UInt8(ascii: "]"):
        if let last = open.last, last.asciiValue == bytes[i] { open.removeLast() }
      default: break
      }
      i += 1
    }
    return open.isEmpty ? "" : String(open.reversed()) + "\n"
  }

  /// nil: the address leads to the same place from everywhere.
  private static func led(_ address: String, by prefix: String) -> String? {
    let isAbsolute = address.hasPrefix("/") || address.hasPrefix("#") || LinkTarget.isRemote(address)
    return isAbsolute || address.hasPrefix("data:") ? nil : prefix + address
  }
}
