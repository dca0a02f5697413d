/// A word on a page, in points from the page's upper left corner.
public struct PositionedWord: Hashable, Sendable {
  public var text: String
  public var left: Double
  public var top: Double
  public var right: Double
  public var bottom: Double
  public var isBold = false
  public var isItalic = false
  /// Where it leads.
  public var link: String?

  var height: Double { bottom - top }
  var middle: Double { (top + bottom) / 2 }
}

/// A page's words, in the order in which a program gave them.
public struct PositionedPage: Sendable {
  public var width: Double
  public var height: Double
  public var words: [PositionedWord]
}

/// Reads what poppler's programs write.
enum PositionedText {
  static let mostPages = 60
  static let mostWords = 60_000

  /// - Parameters:
  ///   - words: what `pdftotext -bbox` writes.
  ///   - styles: what `pdftohtml -xml -zoom 1` writes.
  static func pages(words: [UInt8], styles: [UInt8]?) -> [PositionedPage] {
    var pages: [PositionedPage] = []
    var count = 0
    for line in words.split(separator: 0x0A) {
      let line = line.drop { $0 == 0x20 }
      if line.starts(with: "<page ".utf8) {
        let values = Mark(line)
        pages.append(
          PositionedPage(
            width: values.number("width") ?? 612, height: values.number("height") ?? 792, words: []))
      } else if line.starts(with: "<word ".utf8), !pages.isEmpty, count < mostWords {
        count += 1
        let mark = Mark(line)
        guard let left = mark.number("xMin"), let top = mark.number("yMin"), let right = mark.number("xMax"),
          let bottom = mark.number("yMax")
        else { continue }
        pages[pages.count - 1].words.append(
          PositionedWord(text: mark.content, left: left, top: top, right: right, bottom: bottom))
      }
    }
    mend(&pages)
    if let styles { PageStyles(styles).apply(to: &pages) }
    for at in pages.indices { pages[at].words = pages[at].words.map(lowered) }
    return pages
  }

  private static func mend(_ pages: inout [PositionedPage]) {
    var texts = TextMending.withHardHyphens(pages.flatMap { $0.words.map(\.text) })[...]
    for at in pages.indices {
      for index in pages[at].words.indices {
        pages[at].words[index].text = TextMending.mendedWord(texts.removeFirst())
      }
      pages[at].words.removeAll { $0.text.isEmpty }
    }
  }

  /// Fonts of Chinese and Japanese often say heights far above their glyphs, each of which is as wide as the type is
  /// large: the box is taken for what they need.
  private static func lowered(_ word: PositionedWord) -> PositionedWord {
    let scalars = word.text.unicodeScalars
    guard scalars.allSatisfy(\.isIdeographic) else { return word }
    let size = (word.right - word.left) / Double(scalars.count)
    guard size > 3, word.height > 1.7 * size else { return word }
    var word = word
    let middle = word.middle
    (word.top, word.bottom) = (middle - 0.6 * size, middle + 0.6 * size)
    return word
  }
}

/// An element on a line of its own: `<word xMin="1" …>text</word>`.
struct Mark {
  private let line: String

  init(_ line: some Sequence<UInt8>) { self.line = String(decoding: Array(line), as: UTF8.self) }

  func text(_ name: String) -> String? {
    guard let at = line.firstRange(of: name + "=\"")?.upperBound, let end = line[at...].firstIndex(of: "\"")
    else {
      return nil
    }
    return Self.decoded(line[at..<end])
  }

  func number(_ name: String) -> Double? {
    text(name).flatMap(Double.init).flatMap { $0.isFinite && abs($0) < 100_000 ? $0 : nil }
  }

  /// What stands between the first `>` and the last `<`.
  var inner: Substring {
    guard let open = line.firstIndex(of: ">"), let close = line.lastIndex(of: "<"), open < close else {
      return ""
    }
    return line[line.index(after: open)..<close]
  }

  var content: String { Self.decoded(inner) }

  static func decoded(_ text: Substring) -> String {
    guard text.contains("&") else { return String(text) }
    var out = ""
    var rest = text
    while let amp = rest.firstIndex(of: "&") {
      out += rest[..<amp]
      let after = rest[rest.index(after: amp)...]
      let end = after.prefix(12).firstIndex(of: ";")
      let value = end.flatMap { XMLEntity.decoded(after[..<$0]) }
      out += value ?? "&"
      rest = value == nil ? after : after[after.index(after: end!)...]
    }
    return out + rest
  }
}
