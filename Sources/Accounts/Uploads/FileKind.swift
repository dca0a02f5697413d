/// What a file is by its content: its name and what a browser says of it are not asked.
public enum FileKind: String, Sendable, CaseIterable {
  case pdf
  /// A zip archive: a Word file, or a LinkedIn export.
  case zip
  case json
  /// YAML, Markdown or plain text.
  case text

  /// How many of a file's first bytes decide.
  public static let probe = 1024

  /// The kind of a file that begins with these bytes; nil where it is none of these.
  public init?(start: [UInt8]) {
    let bytes = start.prefix(Self.probe)
    if Self.contains(bytes, Array("%PDF-".utf8)) {
      self = .pdf
    } else if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      self = .zip
    } else if !bytes.isEmpty, !bytes.contains(where: Self.isBinary) {
      let first = bytes.first { !Self.isBlank($0) }
      self = first == UInt8(ascii: "{") ? .json : .text
    } else {
      return nil
    }
  }

  private static func contains(_ bytes: ArraySlice<UInt8>, _ mark: [UInt8]) -> Bool {
    bytes.indices.contains { bytes[$0...].starts(with: mark) }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    // A byte order mark counts as a blank.
    byte <= 0x20 || [0xEF, 0xBB, 0xBF].contains(byte)
  }

  /// What no text holds: controls but blanks, line ends, form feeds and escapes of terminals' colours.
  private static func isBinary(_ byte: UInt8) -> Bool {
    byte < 0x20 && ![0x09, 0x0A, 0x0C, 0x0D].contains(byte)
  }

  /// The ending that a file of this kind has with us.
  public var ending: String {
    switch self {
    case .pdf: "pdf"
    case .zip: "zip"
    case .json: "json"
    case .text: "txt"
    }
  }
}
