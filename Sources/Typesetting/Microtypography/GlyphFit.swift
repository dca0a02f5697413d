/// How the glyphs of a line are fitted to its measure: set wider or narrower, and tracked. Both are so small that nobody
/// sees them and no reader of the file parts or joins words by them.
struct GlyphFit: Equatable {
  /// Thousandths by which glyphs are wider than drawn: -20…20.
  var expansion: Int64 = 0
  /// Thousandths of an em between letters: -10…10.
  var tracking: Int64 = 0

  /// The greatest expansion, in thousandths.
  static let expansionLimit: Int64 = 20
  /// The greatest tracking, in thousandths of an em.
  static let trackingLimit: Int64 = 10

  var isNone: Bool { expansion == 0 && tracking == 0 }

  /// How far the glyphs of a word can give, in either direction.
  static func stretch(of piece: Piece) -> Int64 {
    piece.width * expansionLimit / 1_000 + Int64(piece.gaps) * (piece.em * trackingLimit / 1_000)
  }

  /// Shares `room`, which is negative where the line is too long, between blanks and glyphs: blanks take a part of their
  /// stretch until the glyphs can give no more, then the rest.
  /// - Parameters:
  ///   - glyphs: what the glyphs can give.
  ///   - blanks: what the blanks take before their ratio is 1 in that direction.
  init(room: Int64, glyphs: Int64, blanks: Int64) {
    guard glyphs > 0, room != 0 else { return }
    let size = min(abs(room), 1 << 40)
    let both = glyphs + blanks / 4
    let share = min(1_000, size * 1_000 / max(1, both))
    let sign: Int64 = room < 0 ? -1 : 1
    expansion = sign * share * Self.expansionLimit / 1_000
    tracking = sign * share * Self.trackingLimit / 1_000
  }

  init() {}

  /// An advance as it is set.
  @inline(__always)
  func scaled(_ advance: Int64) -> Int64 {
    expansion == 0 ? advance : (advance * (1_000 + expansion) + 500) / 1_000
  }

  /// What tracking adds after each letter of a word.
  @inline(__always)
  func gap(_ piece: Piece) -> Int64 { tracking == 0 ? 0 : piece.em * tracking / 1_000 }

  /// The width of a word as it is set.
  func width(of piece: Piece, _ glyphs: ContiguousArray<SetGlyph>) -> Int64 {
    if isNone { return piece.width }
    var width = Int64(piece.gaps) * gap(piece)
    for i in Int(piece.glyphStart)..<Int(piece.glyphEnd) { width += scaled(glyphs[i].advance) }
    return width
  }
}
