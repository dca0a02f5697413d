/// A line of text with its look: what drafting works on, whatever kind of file it came from.
struct LaidLine {
  /// Part of a line between gaps that are wider than blanks: bytes of the text.
  struct Segment: Hashable {
    var start: Int
    var end: Int
    var left: Double
    var right: Double
    var isBold = false
    var isItalic = false
  }

  struct Link: Hashable {
    var start: Int
    var end: Int
    var target: String
  }

  /// White space between two words of a segment.
  struct Blank: Hashable {
    /// Its byte in the text.
    var at: Int
    /// In heights of the words beside it.
    var width: Double
  }

  /// Segments are parted by tabs.
  var text: String
  var segments: [Segment]
  var links: [Link] = []
  /// Bytes at which the style changes within a segment.
  var breaks: [Int] = []
  /// Empty where the file knows no places, and where letters were restored.
  var blanks: [Blank] = []
  /// What is read otherwise than the file has it, in order.
  var restored: [RestoredText] = []
  var page = 1
  var number: Int
  var part: String?
  var left: Double
  var right: Double
  var top: Double
  var bottom: Double
  /// The type size in points, about.
  var size: Double
  var isBold = false
  var isItalic = false
  /// Whether its first word is bold.
  var startsBold = false
  /// Bytes of the bullet at its start; nil: it has none.
  var bullet: Int?
  /// What the file says itself: 1 and more, 0 for a title; nil where it says nothing.
  var level: Int?
  /// Lines of one column of one page share it; ascending in reading order.
  var column = 0
  /// The column's right edge.
  var columnRight: Double
  /// The white space above, in lines.
  var gap = 0.0
  var isRepeated = false
  /// Whether it is left over, though it stands among what is repeated.
  var isSetAside = false
  /// Whether it names a section without doubt.
  var isLabel = false
  var isHidden = false

  /// The text after the bullet.
  var body: Substring {
    let utf8 = text.utf8
    return text[utf8.index(utf8.startIndex, offsetBy: min(bullet ?? 0, utf8.count))...]
  }

  /// Segments with letters or digits: icons and rules are none.
  var wordSegments: [Segment] {
    segments.filter { segment in
      let utf8 = text.utf8
      let from = utf8.index(utf8.startIndex, offsetBy: segment.start)
      return text[from..<utf8.index(utf8.startIndex, offsetBy: segment.end)].unicodeScalars.contains(
        where: \.isWordLike)
    }
  }

  /// The first segment, and what stands behind the gap after it, as lines of their own.
  func parted() -> (LaidLine, LaidLine) {
    guard segments.count > 1, let first = segments.first else { return (self, self) }
    let utf8 = text.utf8
    let start = segments[1].start
    var (head, body) = (self, self)
    head.text = String(text[..<utf8.index(utf8.startIndex, offsetBy: first.end)])
    head.segments = [first]
    head.right = first.right
    head.links = []
    head.breaks = []
    (head.restored, body.restored) = (restored(to: first.end), restored(from: start))
    head.isBold = first.isBold
    body.text = String(text[utf8.index(utf8.startIndex, offsetBy: start)...])
    body.segments = segments.dropFirst().map {
      var segment = $0
      segment.start -= start
      segment.end -= start
      return segment
    }
    body.links = links.filter { $0.start >= start }.map {
      Link(start: $0.start - start, end: $0.end - start, target: $0.target)
    }
    body.breaks = breaks.filter { $0 > start }.map { $0 - start }
    body.left = segments[1].left
    body.isBold = segments[1].isBold
    body.gap = 0
    body.bullet = Bullets.length(body.text)
    return (head, body)
  }

  /// Whether it stands below the middle of a longer line, as the last one of a centred paragraph does.
  func isCentred(below other: LaidLine) -> Bool {
    column == other.column && left > other.left + 3 && abs(left + right - other.left - other.right) < 5
  }

  var source: SourceLine { SourceLine(text, page: page, number: number, part: part) }
}

enum Bullets {
  private static let marks = Set(
    "•‣◦▪▫■□●○◆◇►▸▶▹➢➤→⁃∙·✓✔★☆❖✦✱–—-*+・※\u{F0B7}\u{F0A7}\u{F076}\u{F0D8}\u{2212}".unicodeScalars)

  /// Letters that stand for bullets where the font of the bullets is lost.
  private static let letters: Set<Unicode.Scalar> = ["o", "§", "Ø", "ü", "»", "›"]

  /// Takes letters for letters again that stand for no bullet: those that no other line near begins with.
  static func checkLetters(_ lines: inout [LaidLine]) {
    func letter(_ line: LaidLine) -> Unicode.Scalar? {
      guard line.bullet != nil, let first = line.text.unicodeScalars.first else { return nil }
      return ["o", "Ø", "ü"].contains(first) ? first : nil
    }
    let found = lines.map(letter)
    for at in lines.indices where found[at] != nil {
      let near = max(0, at - 6)..<min(lines.count, at + 7)
      let isAlone = !near.contains {
        $0 != at && found[$0] == found[at] && lines[$0].column == lines[at].column
          && abs(lines[$0].left - lines[at].left) < 3
      }
      if isAlone { lines[at].bullet = nil }
    }
  }

  /// The bytes of the bullet and the blanks after it; nil where the text begins with none.
  static func length(_ text: some StringProtocol) -> Int? {
    var scalars = text.unicodeScalars.makeIterator()
    guard let first = scalars.next(), marks.contains(first) || letters.contains(first) else { return nil }
    var bytes = UTF8.width(first)
    let isSign = "–—-*+".unicodeScalars.contains(first)
    let isLetter = letters.contains(first)
    var blanks = 0
    var next = scalars.next()
    while let scalar = next, scalar == " " || scalar == "\t" {
      bytes += 1
      blanks += 1
      next = scalars.next()
    }
    // Signs that also stand at the beginning of words need a blank, letters a statement behind it.
    if isSign || isLetter, blanks == 0 { return nil }
    if isLetter, next?.properties.isUppercase != true { return nil }
    return bytes < text.utf8.count ? bytes : nil
  }

  /// Whether a text is nothing but a bullet.
  static func isAlone(_ text: some StringProtocol) -> Bool {
    let scalars = text.unicodeScalars
    return scalars.count == 1 && scalars.first.map(marks.contains) == true || text == "o"
  }
}
