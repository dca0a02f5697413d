internal import Base
internal import Composition

/// Adds to the words of a paragraph what justification needs to know: letters' gaps, the em, what hangs out at margins.
struct PieceMeasures {
  let table: StyleTable

  /// O(text).
  func apply(to content: InlineContent) {
    content.text.withUnsafeBufferPointer { text in
      for at in content.pieces.indices where content.pieces[at].kind == .word {
        measure(at, content, text)
      }
    }
  }

  private func measure(_ at: Int, _ content: InlineContent, _ text: UnsafeBufferPointer<UInt8>) {
    var piece = content.pieces[at]
    let style = table.text(content.runs[Int(piece.index)].style)
    piece.em = style.size.raw
    piece.gaps = gaps(piece, at, content, text)
    let hasSmallCaps = style.key.features.contains { $0.tag == 0x736D_6370 && $0.value != 0 }
    if let first = glyph(at: piece.textStart, piece, content) {
      let (scalar, _) = UTF8Scalar.decode(text, Int(piece.textStart))
      piece.startHang = Protrusion.start(shown(scalar, hasSmallCaps)) * first / 1_000
    }
    var last = Int(piece.textEnd) - 1
    while last > Int(piece.textStart), text[last] & 0xC0 == 0x80 { last -= 1 }
    if last >= Int(piece.textStart), let glyph = glyph(at: Int32(last), piece, content) {
      let (scalar, _) = UTF8Scalar.decode(text, last)
      piece.endHang = Protrusion.end(shown(scalar, hasSmallCaps)) * glyph / 1_000
    }
    content.pieces[at] = piece
  }

  /// Small capitals have the shapes of capitals.
  private func shown(_ scalar: UInt32, _ hasSmallCaps: Bool) -> UInt32 {
    hasSmallCaps && scalar >= 0x61 && scalar <= 0x7A ? scalar - 0x20 : scalar
  }

  /// The advance of the one glyph of the cluster that holds a byte; nil: the cluster has more.
  private func glyph(at byte: Int32, _ piece: Piece, _ content: InlineContent) -> Int64? {
    let start = Int(piece.glyphStart)
    let end = Int(piece.glyphEnd)
    guard start < end else { return nil }
    for i in [start, end - 1] {
      let glyph = content.glyphs[i]
      if glyph.start <= byte, byte < glyph.end { return glyph.advance }
    }
    return nil
  }

  /// The gaps after letters that tracking may widen: none in scripts whose letters join or stack. The gap after the last
  /// letter counts where the word goes on in the next piece.
  private func gaps(
    _ piece: Piece, _ at: Int, _ content: InlineContent, _ text: UnsafeBufferPointer<UInt8>
  ) -> Int32 {
    if piece.isRightToLeft { return 0 }
    for i in Int(piece.textStart)..<Int(piece.textEnd) {
      if text[i] >= 0xD6, text[i] <= 0xE1 || text[i] >= 0xE3 { return 0 }
    }
    var clusters: Int32 = 0
    for i in Int(piece.glyphStart)..<Int(piece.glyphEnd) where piece.closesCluster(i, content.glyphs) {
      clusters += 1
    }
    let next = at + 1
    let goesOn =
      next < content.pieces.count && content.pieces[next].kind == .word
      && content.pieces[next].index == piece.index
    return max(0, clusters - (goesOn ? 0 : 1))
  }
}

extension Piece {
  /// Whether glyph `i` of the piece is the last of its cluster.
  @inline(__always)
  func closesCluster(_ i: Int, _ glyphs: ContiguousArray<SetGlyph>) -> Bool {
    i + 1 == Int(glyphEnd) || glyphs[i + 1].start != glyphs[i].start
  }
}
