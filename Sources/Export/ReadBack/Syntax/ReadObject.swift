/// A PDF object as it was read (ISO 32000-1, 7.3).
enum ReadObject: Sendable {
  struct Entry: Sendable {
    var key: String
    var value: ReadObject
  }

  case null
  case boolean(Bool)
  case number(Double)
  case name(String)
  case string([UInt8])
  case array([ReadObject])
  case dictionary([Entry])
  /// The number of an indirect object.
  case reference(Int)
  /// A dictionary and where its data lies in the file.
  case stream([Entry], start: Int, end: Int)

  /// The entries of a dictionary or of a stream; none for anything else.
  var entries: [Entry] {
    switch self {
    case .dictionary(let entries), .stream(let entries, _, _): entries
    default: []
    }
  }

  subscript(key: String) -> ReadObject {
    for entry in entries where entry.key == key { return entry.value }
    return .null
  }

  var isNull: Bool { if case .null = self { true } else { false } }
  var name: String? { if case .name(let name) = self { name } else { nil } }
  var number: Double? { if case .number(let value) = self { value } else { nil } }
  var bytes: [UInt8]? { if case .string(let bytes) = self { bytes } else { nil } }
  var array: [ReadObject]? { if case .array(let items) = self { items } else { nil } }
  var reference: Int? { if case .reference(let number) = self { number } else { nil } }
  var isTrue: Bool { if case .boolean(true) = self { true } else { false } }

  /// The number as an integer; nil outside ±2⁵² and for anything that is no number.
  var integer: Int? { number.flatMap { abs($0) < 4.5e15 ? Int($0) : nil } }

  /// A text string (7.9.2.2) as UTF-8.
  var text: String? { bytes.map(Self.text) }

  /// UTF-16BE and UTF-8 by their byte order marks, else PDFDocEncoding, of which the printable part of Latin-1 is read.
  static func text(_ bytes: [UInt8]) -> String {
    if bytes.starts(with: [0xFE, 0xFF]) {
      let units = stride(from: 2, to: bytes.count - 1, by: 2).map {
        UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
      }
      return String(decoding: units, as: UTF16.self)
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return String(decoding: bytes.dropFirst(3), as: UTF8.self) }
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(Unicode.Scalar(SimpleEncoding.scalar(of: byte)) ?? " ") }
    return String(text)
  }
}
