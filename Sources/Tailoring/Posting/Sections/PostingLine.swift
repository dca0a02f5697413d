/// A line of a pasted posting, with continuation lines joined: a bullet, a heading or running text.
struct PostingLine: Sendable {
  var text: String
  /// UTF-8 bytes in the posting's text, without bullet and white space.
  var range: Range<Int>
  var isBullet: Bool
  /// Marked as a heading by Markdown, bold type, capitals or a colon at its end.
  var isMarkedHeading: Bool
  /// An empty line stands before it.
  var startsBlock: Bool
  /// A heading in the same line as the text under it.
  var isInline = false
  /// Follows a heading in the same line.
  var isAfterHeading = false
  /// What a line of a copied page is, where it is no text of the posting.
  enum Page: Sendable {
    /// Names one fact.
    case label
    /// Belongs to the page around the posting.
    case furniture
  }
  var page: Page?
  /// The lines of the list without a heading that begins here.
  var listLength = 0
}

enum PostingLines {
  /// Lines that are not empty, bullets recognised and hard-wrapped bullets joined. O(bytes).
  static func of(_ bytes: [UInt8]) -> [PostingLine] {
    var out: [PostingLine] = []
    var blank = true
    var start = 0
    // The letters of the line before, which may have been joined with others.
    var lastLength = 0
    // The letters of the longest line of the block; 0 where its lines end wherever they like.
    var width = 0
    let marks = EmojiMarks(bytes)
    while start <= bytes.count {
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      if let line = line(bytes, start..<end, startsBlock: blank, marks) {
        if blank { width = Self.width(bytes, from: start) }
        if !blank, width >= 0, let last = out.last,
          continues(last, line, bytes) || isWrapped(last, line, lastLength, width, bytes)
        {
          out[out.count - 1] = joined(last, line)
        } else {
          out.append(line)
        }
        lastLength = letters(bytes, line.range)
        blank = false
      } else {
        blank = true
      }
      start = end + (end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A ? 2 : 1)
    }
    return out
  }

  /// A part of a line as a line of its own.
  static func line(of bytes: [UInt8], _ range: Range<Int>) -> PostingLine? {
    line(bytes, range, startsBlock: false)
  }

  private static func joined(_ a: PostingLine, _ b: PostingLine) -> PostingLine {
    var a = a
    a.text += " " + b.text
    a.range = a.range.lowerBound..<b.range.upperBound
    return a
  }

  /// A line belongs to the one before where that has not ended and this starts in lower case.
  private static func continues(_ last: PostingLine, _ next: PostingLine, _ bytes: [UInt8]) -> Bool {
    guard !last.isMarkedHeading, !next.isBullet, !next.isMarkedHeading, last.text.utf8.count < 2_000,
      let first = next.text.unicodeScalars.first, let end = last.text.utf8.last,
      end != 0x2E, end != 0x3A, end != 0x3B, !bytes[next.range].contains(0x09)
    else { return false }
    return first.properties.isLowercase || (last.isBullet && last.text.utf8.count > 60 && end == 0x2C)
  }

  /// Text that was broken at a fixed width: the line before is long and does not end a sentence.
  private static func isWrapped(
    _ last: PostingLine, _ next: PostingLine, _ length: Int, _ width: Int, _ bytes: [UInt8]
  ) -> Bool {
    let word = bytes[next.range].prefix { $0 > 0x20 }.count { $0 & 0xC0 != 0x80 }
    guard length >= 56, width > 0 || isOpen(last.text),
      width <= 100 || width <= 130 && length + 1 + word > width || isOpen(last.text),
      bytes[next.range.lowerBound] != 0x7C, !bytes[last.range].contains(0x09),
      !bytes[next.range].contains(0x09), !last.isBullet, !last.isMarkedHeading,
      !next.isBullet, !next.isMarkedHeading,
      last.text.utf8.count < 2_000, let end = last.text.utf8.last
    else { return false }
    return ![0x2E, 0x3A, 0x3B, 0x21, 0x3F, 0x29].contains(end)
  }

  /// The letters of a range, marks on them counted with them or apart as they are written.
  private static func letters(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    bytes[range].count { $0 & 0xC0 != 0x80 }
  }

  /// Whether a text ends in the middle: with a comma, or a word that leads on to others.
  private static func isOpen(_ text: String) -> Bool {
    if text.hasSuffix("un plus") { return false }
    return text.utf8.last == 0x2C
      || Words.of(String(text.suffix(16))).last.map(FunctionWords.isGrammar) ?? false
  }

  /// The letters of the longest line from `start` to the next empty one. Text that was broken at a width leaves room for no
  /// further word: where two lines or more are far shorter and end no sentence, each line stands for itself, and it is 0;
  /// -1 where all lines begin with small letters, or most of lines of several lengths, and each is an item.
  private static func width(_ bytes: [UInt8], from start: Int) -> Int {
    var lengths: [Int] = []
    var ends: [Bool] = []
    var (capitals, smalls) = (0, 0)
    var from = start
    while from < bytes.count, let end = bytes[from...].firstIndex(of: 0x0A) ?? Optional(bytes.count),
      end > from + 1 || end == bytes.count
    {
      let line = trimmed(bytes, from..<end)
      lengths.append(letters(bytes, line))
      if let first = line.first, bytes[first] < 0x61 { capitals += 1 }
      if let first = line.first, bytes[first] >= 0x61, bytes[first] <= 0x7A { smalls += 1 }
      if lengths.count == 1, let last = line.last, bytes[last] == 0x3A { smalls += 1 }
      ends.append(line.last.map { [0x2E, 0x3A, 0x3B, 0x21, 0x3F, 0x29].contains(bytes[$0]) } ?? true)
      from = end + 1
    }
    let width = lengths.max() ?? 0
    let ragged = lengths.indices.dropLast().count { !ends[$0] && lengths[$0] + longestWord < width }
    // Where four lines or more all begin with a capital each is an item.
    if smalls == lengths.count || ragged > 1 && 2 * smalls > lengths.count, smalls > 2 { return -1 }
    let isList = ragged > 0 && lengths.count > 3 && capitals == lengths.count
    return ragged > 1 || isList ? 0 : width
  }
  private static let longestWord = 24

  private static func line(
    _ bytes: [UInt8], _ whole: Range<Int>, startsBlock: Bool, _ marks: EmojiMarks? = nil
  ) -> PostingLine? {
    var range = trimmed(bytes, whole)
    guard !range.isEmpty else { return nil }
    var marked = false
    var bullet = false
    if bytes[range.lowerBound] == 0x23 {
      marked = true
      range = trimmed(bytes, range.drop(while: { bytes[$0] == 0x23 }))
    } else if let length = bulletLength(bytes[range]) {
      bullet = true
      range = trimmed(bytes, range.dropFirst(length))
    } else if let length = marks?.length(bytes[range]), bytes[range.upperBound - 1] != 0x3A {
      bullet = true
      range = trimmed(bytes, range.dropFirst(length))
    }
    if isItalic(bytes[range]) { range = trimmed(bytes, range.dropFirst().dropLast()) }
    if isBold(bytes[range]) {
      range = trimmed(bytes, range.dropFirst(2).dropLast(2))
      marked = marked || !bullet
    }
    guard !range.isEmpty else { return nil }
    let text = String(decoding: bytes[range], as: UTF8.self)
    if !bullet, range.count <= 80, bytes[range.upperBound - 1] == 0x3A || isCapitals(text, startsBlock) {
      marked = true
    }
    return PostingLine(
      text: clean(text), range: range, isBullet: bullet, isMarkedHeading: marked, startsBlock: startsBlock)
  }

  private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, bytes[low] <= 0x20 { low += 1 }
    while low + 1 < high, bytes[low] == 0xC2, bytes[low + 1] == 0xA0 { low += 2 }
    while high > low, bytes[high - 1] <= 0x20 { high -= 1 }
    return low..<high
  }

  private static func isBold(_ text: ArraySlice<UInt8>) -> Bool {
    text.count > 4 && text.prefix(2) == [0x2A, 0x2A]
      && (text.suffix(2) == [0x2A, 0x2A] || text.suffix(3) == [0x2A, 0x2A, 0x3A])
  }

  /// A short line between single stars.
  private static func isItalic(_ text: ArraySlice<UInt8>) -> Bool {
    let star = UInt8(ascii: "*")
    return text.count > 4 && text.count <= 100 && text.first == star && text.last == star
      && text.count { $0 == star } == 2
  }

  private static let bulletMarks: [[UInt8]] = [
    "-", "*", "+", "•", "◦", "▪", "▸", "►", "▶", "‣", "⁃", "∙", "·", "●", "○", "■", "□", "–", "—", "✓", "✔",
    "→", "➢", "➤", "❖", "★", "☑", "o", "\u{F0B7}", "\u{F0A7}",
  ].map { Array($0.utf8) }

  /// The bytes of a bullet at the start: a mark before a blank (a rare mark also without one), or `1.`, `a)`.
  private static func bulletLength(_ text: ArraySlice<UInt8>) -> Int? {
    for mark in bulletMarks where text.starts(with: mark) {
      let after = text.dropFirst(mark.count)
      guard let next = after.first else { return nil }
      if next <= 0x20 || next == 0xC2 || mark.count > 1 { return mark.count }
    }
    // "-Titulación universitaria": nothing else begins so.
    if text.first == UInt8(ascii: "-"), let next = text.dropFirst().first,
      next >= 0x41 && next <= 0x5A || next == 0xC3
    {
      return 1
    }
    let digits = text.prefix { $0 >= 0x30 && $0 <= 0x39 }
    let label = digits.isEmpty ? text.prefix(1) : digits
    guard label.count <= 2, let close = text.dropFirst(label.count).first, close == 0x29 || close == 0x2E,
      text.dropFirst(label.count + 1).first.map({ $0 <= 0x20 }) ?? false,
      !digits.isEmpty || close == 0x29
    else { return nil }
    return label.count + 1
  }

  /// An abbreviation alone in a line ("PALS") is a member of a list.
  private static func isCapitals(_ text: String, _ startsBlock: Bool) -> Bool {
    var letters = 0
    for scalar in text.unicodeScalars {
      if scalar.properties.isLowercase { return false }
      if scalar.properties.isUppercase { letters += 1 }
    }
    return letters >= (startsBlock ? 5 : 9)
  }

  /// Without emphasis marks and invisible characters; white space runs as one blank.
  private static func clean(_ text: String) -> String {
    var out = ""
    var gap = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0..<0x21, 0xA0, 0x2007, 0x202F: gap = true
      case 0x2A, 0x60, 0xAD, 0x200B...0x200F, 0x2060...0x2064, 0x202A...0x202E, 0xFEFF: continue
      default:
        if gap, !out.isEmpty { out += " " }
        gap = false
        out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
