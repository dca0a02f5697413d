/// A header such as `form-data; name="file"; filename="cv.pdf"`: a word, then parameters (RFC 9110, 5.6.6).
struct HeaderParameters {
  /// In lower case.
  var value: String
  private var parameters: [(name: String, value: String)] = []

  subscript(_ name: String) -> String? { parameters.first { $0.name == name }?.value }

  init(_ header: String) { self.init(Array(header.utf8)[...]) }

  /// Of bytes, since a combining character after a quotation mark would hide it.
  init(_ header: ArraySlice<UInt8>) {
    var rest = header
    value = Self.trimmed(Self.take(&rest) { $0 != UInt8(ascii: ";") }).lowercased()
    while rest.first == UInt8(ascii: ";") {
      rest = rest.dropFirst()
      let name = Self.take(&rest) { $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ";") }
      guard rest.first == UInt8(ascii: "=") else { continue }
      rest = rest.dropFirst()
      parameters.append((Self.trimmed(name).lowercased(), Self.value(&rest)))
    }
  }

  /// A token or a quoted string. Browsers write a quotation mark in a file name as `%22` (HTML Living Standard,
  /// 4.10.21.8) and a backslash as itself; others escape both.
  private static func value(_ rest: inout ArraySlice<UInt8>) -> String {
    _ = take(&rest, while: isBlank)
    guard rest.first == UInt8(ascii: "\"") else { return trimmed(take(&rest) { $0 != UInt8(ascii: ";") }) }
    rest = rest.dropFirst()
    var out: [UInt8] = []
    while let byte = rest.popFirst(), byte != UInt8(ascii: "\"") {
      if byte == UInt8(ascii: "\\"), let next = rest.first, next == byte || next == UInt8(ascii: "\"") {
        out.append(next)
        rest = rest.dropFirst()
      } else {
        out.append(byte)
      }
    }
    _ = take(&rest) { $0 != UInt8(ascii: ";") }
    return String(decoding: out, as: UTF8.self)
  }

  private static func take(_ rest: inout ArraySlice<UInt8>, while holds: (UInt8) -> Bool) -> ArraySlice<UInt8>
  {
    let taken = rest.prefix(while: holds)
    rest = rest.dropFirst(taken.count)
    return taken
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private static func trimmed(_ text: ArraySlice<UInt8>) -> String {
    let inner = text.drop(while: isBlank)
    let last = inner.lastIndex { !isBlank($0) }
    return last.map { String(decoding: inner[...$0], as: UTF8.self) } ?? ""
  }
}
