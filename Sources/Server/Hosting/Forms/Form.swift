internal import Base

/// What a request's body says: the fields of a form, or the members of a JSON object.
struct Form: Sendable {
  var fields: [(name: String, value: String)] = []
  var json: JSONValue?

  /// A field's text; the first, where there are several.
  subscript(_ name: String) -> String? {
    if let json { return json[name]?.stringValue }
    return fields.first { $0.name == name }?.value
  }

  /// `application/x-www-form-urlencoded` (URL Standard, 5.1).
  static func urlEncoded(_ body: [UInt8]) -> Form {
    var form = Form()
    for pair in body.split(separator: UInt8(ascii: "&")) {
      let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      form.fields.append((text(parts[0]), parts.count > 1 ? text(parts[1]) : ""))
    }
    return form
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var at = bytes.startIndex
    while at < bytes.endIndex {
      let byte = bytes[at]
      at += 1
      if byte == UInt8(ascii: "+") {
        out.append(0x20)
      } else if byte == UInt8(ascii: "%"), at + 1 < bytes.endIndex,
        let high = digit(bytes[at]), let low = digit(bytes[at + 1])
      {
        out.append(high << 4 | low)
        at += 2
      } else {
        out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
