public import Base

/// Turns the bytes of a file into text.
public enum SourceDecoding {
  /// The text of a UTF-8 file without its byte order mark. Nil, with an error that names the place, where the bytes are
  /// not UTF-8 or hold a NUL. O(bytes).
  public static func decode(_ bytes: [UInt8], file: String) -> Checked<SourceText?> {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let body = start == 0 ? bytes[...] : bytes[start...]
    if let text = String(validating: body, as: UTF8.self) {
      guard let nul = body.firstIndex(of: 0) else { return Checked(SourceText(file: file, text: text)) }
      return Checked(nil, [failure("there is a NUL byte", body, at: nul - start, file: file)])
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return Checked(nil, [failure("the file is UTF-16, not UTF-8", body, at: 0, file: file)])
    }
    if let kind = kind(bytes) {
      return Checked(
        nil,
        [
          Diagnostic(
            .error, code: "content.not-utf8", "the file is \(kind), not text", at: SourceRange(file: file),
            hints: [
              "these are read as text: JSON Resume, RenderCV, YAML and Markdown; `vitae import` reads PDF and Word"
            ])
        ])
    }
    let bad = firstInvalid(body)
    return Checked(nil, [failure("the text is not valid UTF-8", body, at: bad, file: file)])
  }

  /// What a file is, by its first bytes.
  private static func kind(_ bytes: [UInt8]) -> String? {
    let kinds: [([UInt8], String)] = [
      ([0x89, 0x50, 0x4E, 0x47], "a picture"), ([0xFF, 0xD8, 0xFF], "a picture"),
      (Array("GIF8".utf8), "a picture"),
      (Array("RIFF".utf8), "a picture or a sound"), (Array("%PDF-".utf8), "a PDF"),
      ([0x50, 0x4B, 0x03, 0x04], "an archive or an Office document"),
      ([0xD0, 0xCF, 0x11, 0xE0], "an old Office document"), ([0x7F, 0x45, 0x4C, 0x46], "a program"),
      ([0x1F, 0x8B], "a compressed file"),
    ]
    return kinds.first { bytes.starts(with: $0.0) }?.1
  }

  private static func failure(_ message: String, _ body: ArraySlice<UInt8>, at offset: Int, file: String)
    -> Diagnostic
  {
    let source = SourceText(file: file, text: String(decoding: body, as: UTF8.self))
    let before = SourceText(
      file: file, text: String(decoding: body.prefix(offset), as: UTF8.self))
    let place = before.location(atOffset: offset)
    return Diagnostic(
      .error, code: "content.not-utf8", message, in: source,
      at: SourceRange(file: file, at: place), hints: ["save the file as UTF-8"])
  }

  /// The offset of the first byte that no valid UTF-8 text has there.
  private static func firstInvalid(_ body: ArraySlice<UInt8>) -> Int {
    var decoder = UTF8()
    var iterator = CountingIterator(base: body.makeIterator())
    var good = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): good += UTF8.width(scalar)
      case .emptyInput, .error: return good
      }
    }
  }

  private struct CountingIterator: IteratorProtocol {
    var base: ArraySlice<UInt8>.Iterator
    mutating func next() -> UInt8? { base.next() }
  }
}
