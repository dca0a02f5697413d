/// Texts that are set from right to left: a content stream holds their glyphs from left to right, and programs that read
/// it turn them about word by word.
enum RightToLeft {
  /// Whether a text with right-to-left letters can be read: each of its words stands there, forwards or backwards.
  static func isRead(_ text: [UInt8], in search: TextSearch) -> Bool {
    let string = String(decoding: text, as: UTF8.self)
    guard string.unicodeScalars.contains(where: isRightToLeft) else { return false }
    return string.split(separator: " ").allSatisfy { word in
      if search.contains(Array(word.utf8)) { return true }
      let letters = word.unicodeScalars.filter {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
      }
      let forwards = String(String.UnicodeScalarView(letters))
      let backwards = String(String.UnicodeScalarView(letters.reversed()))
      return [forwards, backwards].contains { search.contains(Array($0.utf8)) }
        || clusters(word, in: search)
    }
  }

  /// Letters with marks stay together when a word is turned about.
  private static func clusters(_ word: Substring, in search: TextSearch) -> Bool {
    search.contains(Array(String(word.reversed()).utf8))
  }

  /// A text without blanks, whose width nobody can tell where runs of both directions meet.
  static func unspaced(_ text: [UInt8]) -> [UInt8] { ReadableForm.nfc(text.filter { $0 != 0x20 }) }

  static func contains(_ text: [UInt8]) -> Bool {
    String(decoding: text, as: UTF8.self).unicodeScalars.contains(where: isRightToLeft)
  }

  static func hasWord(_ text: [UInt8]) -> Bool {
    hasWord(String(decoding: text, as: UTF8.self).unicodeScalars)
  }

  private static func hasWord(_ text: String.UnicodeScalarView) -> Bool {
    text.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }

  /// What one operator shows, or several that go on with it.
  private struct Stretch {
    var text = String.UnicodeScalarView()
    var x: Float
    var y: Float
    var end: Float
    var operation: Int
    var hasTurned: Bool { text.contains { isRightToLeft($0) && $0.properties.numericType == nil } }
    var hasWord: Bool { RightToLeft.hasWord(text) }
  }

  /// Whether pages must be compared without blanks: those with right-to-left letters, and those of scripts whose lines
  /// break within words, where a line's end is no blank.
  static func isUnspaced(_ pages: [ReadPage]) -> Bool {
    func needs(_ text: [UInt8]) -> Bool {
      !text.allSatisfy { $0 < 0xD6 }
        && String(decoding: text, as: UTF8.self).unicodeScalars.contains {
          isRightToLeft($0) || breaksWithinWords($0)
        }
    }
    return pages.contains { page in needs(page.text) || page.spans.contains { needs($0.text) } }
  }

  /// Thai, Lao, Burmese and Khmer letters, ideographs, kana, Hangul and their signs (UAX #14, classes SA, ID, CJ, H2, H3).
  private static func breaksWithinWords(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF, 0x2E80...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF,
      0xFF00...0xFFEF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }

  /// The text of pages in the order in which it is written, without blanks: what operators show with letters that go from
  /// right to left is turned about, and so are marks that stand on the left of what is written before them. O(glyphs).
  static func logical(_ pages: [ReadPage]) -> [UInt8] {
    var out = String.UnicodeScalarView()
    for page in pages {
      var span: Int32 = -1
      var open: Stretch?
      var before: (x: Float, y: Float) = (0, 0)
      func close() {
        guard let stretch = open else { return }
        let isTurned = stretch.hasTurned || !stretch.hasWord && before.y == stretch.y && stretch.x < before.x
        before = (stretch.x, stretch.y)
        out += isTurned ? String.UnicodeScalarView(stretch.text.reversed()) : stretch.text
        open = nil
      }
      for run in page.runs where !run.isArtifact {
        guard let next = stretch(run, of: page) else { continue }
        if run.span >= 0 {
          // What reads as nothing, as marks do, parts nothing.
          if run.span != span, !page.spans[Int(run.span)].text.isEmpty {
            close()
            out += String(decoding: page.spans[Int(run.span)].text, as: UTF8.self).unicodeScalars
          }
        } else if let last = open, goesOn(last, next, size: run.size) {
          open?.text += next.text
          open?.end = next.end
        } else {
          close()
          open = next
        }
        span = run.span
      }
      close()
    }
    return unspaced(ReadableForm.form(Array(String(out).utf8)))
  }

  private static func stretch(_ run: ReadPage.Run, of page: ReadPage) -> Stretch? {
    guard let first = run.glyphs.first.map({ page.glyphs[$0] }) else { return nil }
    let last = page.glyphs[run.glyphs.upperBound - 1]
    let text = String(decoding: page.text[Int(first.start)..<Int(last.end)], as: UTF8.self)
    return Stretch(
      text: text.unicodeScalars, x: first.x, y: first.y, end: last.x + last.advance, operation: run.operation)
  }

  private static func goesOn(_ last: Stretch, _ next: Stretch, size: Float) -> Bool {
    if last.operation == next.operation { return true }
    let isNear = abs(last.y - next.y) < size * 0.3 && abs(next.x - last.end) < size * 0.2
    return isNear && (last.hasTurned || !last.hasWord) && (next.hasTurned || !next.hasWord)
      && (last.hasTurned || next.hasTurned)
  }

  static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }
}
