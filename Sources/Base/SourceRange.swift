/// A place in a text: line and column from 1, columns counted in Unicode scalars, and the offset in UTF-8 bytes from 0.
@frozen
public struct SourceLocation: Hashable, Comparable, Sendable {
  public var line: Int
  public var column: Int
  /// Bytes from the start of the file's UTF-8 text (after a removed byte order mark).
  public var offset: Int

  public init(line: Int, column: Int, offset: Int) {
    self.line = line
    self.column = column
    self.offset = offset
  }

  public static let start = SourceLocation(line: 1, column: 1, offset: 0)

  /// The earlier in the text first.
  public static func < (a: SourceLocation, b: SourceLocation) -> Bool { a.offset < b.offset }
}

/// A stretch of a source text, `end` exclusive. `file` is the path as the person gave it, relative to where they stand.
public struct SourceRange: Hashable, Sendable {
  public var file: String
  public var start: SourceLocation
  public var end: SourceLocation

  public init(file: String, start: SourceLocation, end: SourceLocation) {
    self.file = file
    self.start = start
    self.end = end
  }

  /// An empty range at one place.
  public init(file: String, at location: SourceLocation = .start) {
    self.init(file: file, start: location, end: location)
  }
}

/// A file's text with an index of its lines: turns byte offsets into lines and columns.
public struct SourceText: Sendable {
  public let file: String
  /// Well-formed UTF-8 with any byte order mark removed; line ends are as they were.
  public let text: String
  /// Byte offset of the start of each line, ascending; the first is 0.
  private let lineStarts: [Int]

  /// Indexes `text`. O(bytes).
  public init(file: String, text: String) {
    self.file = file
    self.text = text
    var starts = [0]
    var text = text
    text.withUTF8 { bytes in
      var i = 0
      while i < bytes.count {
        if bytes[i] == 0x0A {
          starts.append(i + 1)
        } else if bytes[i] == 0x0D, i + 1 == bytes.count || bytes[i + 1] != 0x0A {
          starts.append(i + 1)
        }
        i += 1
      }
    }
    lineStarts = starts
  }

  /// The number of lines, at least 1.
  public var lineCount: Int { lineStarts.count }

  /// The location of a byte offset (clamped to the text). O(log lines + line length).
  public func location(atOffset offset: Int) -> SourceLocation {
    let offset = min(max(offset, 0), text.utf8.count)
    var low = 0
    var high = lineStarts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    var text = text
    let column = text.withUTF8 { bytes in
      var count = 1
      for i in lineStarts[low]..<offset where bytes[i] & 0xC0 != 0x80 { count += 1 }
      return count
    }
    return SourceLocation(line: low + 1, column: column, offset: offset)
  }

  /// The range between two byte offsets.
  public func range(from start: Int, to end: Int) -> SourceRange {
    SourceRange(
      file: file, start: location(atOffset: start), end: location(atOffset: max(start, end)))
  }

  /// The location of a 1-based line and column (in Unicode scalars), clamped to the text.
  public func location(line: Int, column: Int) -> SourceLocation {
    let line = min(max(line, 1), lineStarts.count)
    let utf8 = text.utf8
    var i = utf8.index(utf8.startIndex, offsetBy: lineStarts[line - 1])
    var left = max(column, 1) - 1
    var offset = lineStarts[line - 1]
    while left > 0, i < utf8.endIndex, utf8[i] != 0x0A {
      repeat {
        utf8.formIndex(after: &i)
        offset += 1
      } while i < utf8.endIndex && utf8[i] & 0xC0 == 0x80
      left -= 1
    }
    return SourceLocation(line: line, column: max(column, 1) - left, offset: offset)
  }

  /// The text of a 1-based line without its line end; nil where there is no such line.
  public func line(_ number: Int) -> String? { line(number, ifAtMost: .max) }

  /// The same; nil too where the line has more than `limit` bytes.
  public func line(_ number: Int, ifAtMost limit: Int) -> String? {
    guard number >= 1, number <= lineStarts.count else { return nil }
    let utf8 = text.utf8
    let first = lineStarts[number - 1]
    let last = number < lineStarts.count ? lineStarts[number] : utf8.count
    guard last - first <= limit else { return nil }
    let start = utf8.index(utf8.startIndex, offsetBy: first)
    var end = utf8.index(utf8.startIndex, offsetBy: last)
    while end > start {
      let previous = utf8.index(before: end)
      guard utf8[previous] == 0x0A || utf8[previous] == 0x0D else { break }
      end = previous
    }
    return String(text[start..<end])
  }
}
