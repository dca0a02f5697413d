internal import Base
internal import Composition

/// Cuts the words of a paragraph where `hyphens` lets them be hyphenated.
struct WordHyphenation {
  let table: StyleTable
  /// Words of the person, with `-` at each break, in any language.
  let exceptions: [ContiguousArray<UInt32>: [Int]]
  private var out: ContiguousArray<Piece> = []

  init(table: StyleTable, exceptions: [String]) {
    self.table = table
    var words: [ContiguousArray<UInt32>: [Int]] = [:]
    for var word in exceptions { word.withUTF8 { Hyphenator.add($0, to: &words) } }
    self.exceptions = words
  }

  /// Replaces the paragraph's pieces. O(text).
  mutating func apply(to content: InlineContent) {
    out.reserveCapacity(content.pieces.count * 2)
    content.text.withUnsafeBufferPointer { text in
      for at in content.pieces.indices { add(content.pieces[at], at, text, content) }
    }
    content.pieces = out
  }

  private mutating func add(
    _ piece: Piece, _ at: Int, _ text: UnsafeBufferPointer<UInt8>, _ content: InlineContent
  ) {
    guard piece.kind == .word else {
      out.append(piece)
      return
    }
    let css = table.styles[Int(content.runs[Int(piece.index)].style)].css
    switch css.hyphens {
    case .none:
      out.append(piece)
      if piece.breakAfter == .softHyphen { out[out.count - 1].breakAfter = .none }
    case .manual: out.append(piece)
    case .auto:
      guard let language = css.language.flatMap({ HyphenationLanguage($0) }),
        piece.breakAfter != .softHyphen, !piece.isRightToLeft, isWhole(piece, text),
        css.whiteSpace != .nowrap, css.whiteSpace != .pre
      else {
        out.append(piece)
        return
      }
      split(piece, places(piece, text, language), content.glyphs)
    }
  }

  /// Whether no letter, digit or hyphen stands directly before or after a piece: a part of a word is not a word.
  private func isWhole(_ piece: Piece, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(piece.textStart)
    let end = Int(piece.textEnd)
    if start > 0 {
      var at = start - 1
      while at > 0, text[at] & 0xC0 == 0x80 { at -= 1 }
      if joins(UTF8Scalar.decode(text, at).0) { return false }
    }
    return end >= text.count || !joins(UTF8Scalar.decode(text, end).0)
  }

  private func joins(_ scalar: UInt32) -> Bool {
    scalar == 0x2D || scalar == 0xAD || scalar == 0x40 || scalar == 0x2F
      || UTF8Scalar.isLetterOrDigit(scalar)
  }

  /// The bytes before which a piece may be broken: of each stretch of letters, if nothing but punctuation is beside them.
  private func places(
    _ piece: Piece, _ text: UnsafeBufferPointer<UInt8>, _ language: HyphenationLanguage
  ) -> [Int] {
    var places: [Int] = []
    var letters: ContiguousArray<UInt32> = []
    var offsets: [Int] = []
    var hasCapital = false
    func end() {
      let own = exceptions[letters]
      if own != nil || (letters.count >= 5 && !hasCapital) {
        let breaks = own ?? Hyphenator.of(language).breaks(letters)
        for letter in breaks where letter > 0 && letter < offsets.count { places.append(offsets[letter]) }
      }
      letters.removeAll(keepingCapacity: true)
      offsets.removeAll(keepingCapacity: true)
      hasCapital = false
    }
    var at = Int(piece.textStart)
    while at < Int(piece.textEnd) {
      let (scalar, length) = UTF8Scalar.decode(text, at)
      if scalar == 0x40 || scalar == 0x2F || scalar == 0x5F || scalar == 0xAD
        || (scalar >= 0x30 && scalar <= 0x39)
      {
        return []
      }
      // A full stop, colon or hyphen within a token: an address, a version, a compound.
      if scalar == 0x2E || scalar == 0x3A || scalar == 0x2D, at + length < Int(piece.textEnd),
        UTF8Scalar.isLetterOrDigit(UTF8Scalar.decode(text, at + length).0)
      {
        return []
      }
      if UTF8Scalar.isLetterOrDigit(scalar), let lower = LowerCase.of(scalar) {
        if lower != scalar, !letters.isEmpty { hasCapital = true }
        letters.append(lower)
        offsets.append(at)
      } else {
        end()
      }
      at += length
    }
    end()
    return places
  }

  /// Cuts a piece at byte offsets where clusters begin.
  private mutating func split(_ piece: Piece, _ places: [Int], _ glyphs: ContiguousArray<SetGlyph>) {
    var part = piece
    var next = 0
    var width: Int64 = 0
    for i in Int(piece.glyphStart)..<Int(piece.glyphEnd) {
      while next < places.count, places[next] < Int(glyphs[i].start) { next += 1 }
      if next < places.count, places[next] == Int(glyphs[i].start), i > Int(part.glyphStart) {
        part.glyphEnd = Int32(i)
        part.textEnd = glyphs[i].start
        part.width = width
        part.breakAfter = .softHyphen
        out.append(part)
        part.glyphStart = Int32(i)
        part.textStart = glyphs[i].start
        width = 0
        next += 1
      }
      width += glyphs[i].advance
    }
    part.glyphEnd = piece.glyphEnd
    part.textEnd = piece.textEnd
    part.width = width
    part.breakAfter = piece.breakAfter
    out.append(part)
  }
}
