/// Weights and links of stretches of text, which `pdftohtml -xml` knows and `pdftotext` does not.
struct PageStyles {
  private struct Stretch {
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double
    var isBold: Bool
    var isItalic: Bool
    var link: String?
    /// The type size; 0: not said.
    var size = 0.0
  }

  private var pages: [[Stretch]] = []

  init(_ bytes: [UInt8]) {
    var fonts: [String: (bold: Bool, italic: Bool, size: Double)] = [:]
    for line in bytes.split(separator: 0x0A) {
      let line = line.drop { $0 == 0x20 || $0 == 0x09 }
      if line.starts(with: "<page ".utf8) { pages.append([]) }
      if line.starts(with: "<fontspec ".utf8) {
        let mark = Mark(line)
        let style = Self.style(mark.text("family") ?? "")
        // Programs without a bold face draw the outlines of transparent letters.
        let isOutlined = mark.number("opacity") == 0
        if let id = mark.text("id") {
          fonts[id] = (style.bold || isOutlined, style.italic, mark.number("size") ?? 0)
        }
      }
      guard line.starts(with: "<text ".utf8), !pages.isEmpty else { continue }
      let mark = Mark(line)
      guard let left = mark.number("left"), let top = mark.number("top"), let width = mark.number("width"),
        let height = mark.number("height")
      else { continue }
      let font = mark.text("font").flatMap { fonts[$0] } ?? (false, false, 0)
      let inner = mark.inner
      pages[pages.count - 1].append(
        Stretch(
          left: left, top: top, right: left + width, bottom: top + height,
          isBold: font.bold || inner.hasPrefix("<b>") || inner.hasPrefix("<i><b>"),
          isItalic: font.italic || inner.hasPrefix("<i>"), link: Self.link(inner), size: font.size))
    }
  }

  /// Fonts that say less height than their type has make gaps look wide: such a box is taken for what its type needs.
  private static func raise(_ word: inout PositionedWord, to size: Double) {
    guard size > 3, size < 40, word.height < 0.8 * size else { return }
    let middle = word.middle
    (word.top, word.bottom) = (middle - 0.5 * size, middle + 0.5 * size)
  }

  /// Bullets of other fonts stay in the line of the text behind them, whose box may have been mended.
  private static func alignBullets(_ words: inout [PositionedWord], _ known: [PositionedWord]) {
    for at in words.indices.dropLast() where Bullets.isAlone(words[at].text) {
      let (mark, next) = (known[at], known[at + 1])
      let common = min(mark.bottom, next.bottom) - max(mark.top, next.top)
      guard next.left > mark.right - 1, next.left < mark.right + 40, common > 0.5 * mark.height else {
        continue
      }
      (words[at].top, words[at].bottom) = (words[at + 1].top, words[at + 1].bottom)
    }
  }

  private static func style(_ family: String) -> (bold: Bool, italic: Bool) {
    let name = family.lowercased()
    let isBold = ["bold", "black", "heavy", "-bd", "demi", "medi", "cmbx", "semibold"].contains {
      name.contains($0)
    }
    return (isBold, name.contains("italic") || name.contains("oblique") || name.contains("cmti"))
  }

  private static func link(_ inner: Substring) -> String? {
    guard let at = inner.firstRange(of: "<a href=\"")?.upperBound, let end = inner[at...].firstIndex(of: "\"")
    else {
      return nil
    }
    let target = Mark.decoded(inner[at..<end])
    let isSafe = ["http://", "https://", "mailto:", "tel:"].contains { target.lowercased().hasPrefix($0) }
    return isSafe ? target : nil
  }

  /// Gives each word the style of the stretch that its middle lies in. O(words + stretches) per band of a page.
  func apply(to pages: inout [PositionedPage]) {
    for number in pages.indices.prefix(self.pages.count) {
      let known = pages[number].words
      defer { Self.alignBullets(&pages[number].words, known) }
      let bands = Dictionary(grouping: self.pages[number]) { Int($0.top / 8) }
      for at in pages[number].words.indices {
        let word = pages[number].words[at]
        let (x, y) = ((word.left + word.right) / 2, word.middle)
        let band = Int(y / 8)
        let near = (band - 5...band + 1).flatMap { bands[$0] ?? [] }
        let hits = near.filter {
          $0.left - 1 <= x && x <= $0.right + 1 && $0.top - 1 <= y && y <= $0.bottom + 1
        }
        guard
          let best = hits.min(by: { abs(($0.top + $0.bottom) / 2 - y) < abs(($1.top + $1.bottom) / 2 - y) })
        else {
          continue
        }
        pages[number].words[at].isBold = best.isBold
        pages[number].words[at].isItalic = best.isItalic
        pages[number].words[at].link = best.link
        // A bullet of another font stays in its line.
        if Bullets.isAlone(word.text) { continue }
        // Fonts without a height of their own have boxes far above their glyphs in `pdftotext`, not here.
        if word.height > 1.35 * (best.bottom - best.top), best.bottom - best.top > 3 {
          pages[number].words[at].top = best.top
          pages[number].words[at].bottom = best.bottom
        }
        Self.raise(&pages[number].words[at], to: best.size)
      }
    }
  }
}
