internal import Base

/// One tag of the Mustache syntax.
enum MustacheTag {
  case comment
  case field(FieldPath)
  case open(FieldPath, isInverted: Bool)
  case close(FieldPath)
  case partial(String, SourceRange)
  case malformed(String, SourceRange)

  /// Reads the tag the scanner stands at; nil where it has no end.
  static func read(_ scanner: inout TemplateScanner) -> MustacheTag? {
    let start = scanner.at
    let isTriple = scanner.looks(at: "{{{")
    scanner.at += 2
    guard let inner = scanner.upTo("}}") else { return nil }
    let range = scanner.range(from: start)
    if isTriple || inner.hasPrefix("&") {
      return .malformed("`{{{…}}}` and `{{&…}}` would put in HTML unchecked; write `{{…}}`", range)
    }
    guard let mark = inner.unicodeScalars.first else { return .malformed("the tag is empty", range) }
    switch mark {
    case "!": return .comment
    case "#": return path(inner.dropFirst(), range, start + 3, scanner).map { .open($0, isInverted: false) }
    case "^": return path(inner.dropFirst(), range, start + 3, scanner).map { .open($0, isInverted: true) }
    case "/": return path(inner.dropFirst(), range, start + 3, scanner).map { .close($0) }
    case ">": return .partial(String(inner.dropFirst().filter { !$0.isWhitespace }), range)
    case "=": return .malformed("delimiters cannot be changed", range)
    default: return path(inner[...], range, start + 2, scanner).map { .field($0) }
    }
  }

  private static func path(_ text: Substring, _ range: SourceRange, _ offset: Int, _ scanner: TemplateScanner)
    -> PathResult
  {
    let text = Array(text.utf8)
    let start = text.firstIndex { !isBlank($0) } ?? text.count
    let end = text[start...].firstIndex(where: isBlank) ?? text.count
    let place = scanner.source.range(from: offset + start, to: offset + end)
    if start == end || text[end...].contains(where: { !isBlank($0) }) {
      return .failed(.malformed("a tag holds one name", range))
    }
    if text[start..<end].elementsEqual([UInt8(ascii: ".")]) {
      return .path(FieldPath(names: [], range: place))
    }
    let names = text[start..<end].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard names.allSatisfy({ !$0.isEmpty && $0.allSatisfy(TemplateScanner.isNameByte) }) else {
      let name = String(decoding: text[start..<end], as: UTF8.self)
      return .failed(
        .malformed("`\(name)` is no name: names are letters, digits, `-`, `_` with dots between them", place))
    }
    return .path(FieldPath(names: names.map { String(decoding: $0, as: UTF8.self) }, range: place))
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private enum PathResult {
    case path(FieldPath)
    case failed(MustacheTag)

    func map(_ make: (FieldPath) -> MustacheTag) -> MustacheTag {
      switch self {
      case .path(let path): make(path)
      case .failed(let tag): tag
      }
    }
  }
}
