internal import Base
internal import Composition

/// Border-box widths of a box: the narrowest without overflow and the widest it can use.
struct IntrinsicWidth {
  var min = Length.zero
  var max = Length.zero
}

extension LayoutEngine {
  /// The border-box min-content and max-content widths, with the stated width and its limits heeded. Percentages count as
  /// auto. Remembered.
  func intrinsicWidth(_ box: Int32) -> IntrinsicWidth {
    if let known = intrinsics[Int(box)] { return known }
    let ref = style(box)
    let edges = BoxEdges(ref.css, basis: .zero)
    let sizes = BoxSizes(css: ref.css, edges: edges)
    var out = IntrinsicWidth()
    if let stated = statedWidth(box, sizes, nil) {
      out = IntrinsicWidth(min: stated, max: stated)
    } else {
      out = contentWidth(box)
      out.min += edges.horizontal
      out.max += edges.horizontal
      out.min = sizes.transferredWidth(out.min, nil)
      out.max = sizes.transferredWidth(out.max, nil)
    }
    out.min = sizes.clampWidth(out.min, nil)
    out.max = max(out.min, sizes.clampWidth(out.max, nil))
    intrinsics[Int(box)] = out
    return out
  }

  /// The width of a box that shrinks to fit (CSS 2.2 §10.3.5), border box.
  func shrinkToFit(_ box: Int32, _ edges: BoxEdges, available: Length) -> Length {
    let sizes = BoxSizes(css: css(box), edges: edges)
    if let stated = statedWidth(box, sizes, available) { return sizes.clampWidth(stated, available) }
    let intrinsic = intrinsicWidth(box)
    let fit = min(max(intrinsic.min, available - edges.marginHorizontal), intrinsic.max)
    return sizes.clampWidth(fit, available)
  }

  func contentWidth(_ box: Int32) -> IntrinsicWidth {
    switch tree.boxes[Int(box)].kind {
    case .lines: return linesWidth(box)
    case .flex: return flexWidth(box)
    case .grid: return gridWidth(box)
    case .table: return tableWidth(box)
    case .image: return IntrinsicWidth()
    case .block, .tableRow, .tableRowGroup, .inline: return stackWidth(box)
    }
  }

  private func stackWidth(_ box: Int32) -> IntrinsicWidth {
    var out = IntrinsicWidth()
    for child in tree.boxes[Int(box)].children {
      let ref = style(child)
      if ref.css.position == .absolute { continue }
      let width = outerIntrinsicWidth(child)
      out.min = max(out.min, width.min)
      out.max = ref.css.float == .none ? max(out.max, width.max) : out.max + width.max
    }
    return out
  }

  /// With margins.
  func outerIntrinsicWidth(_ box: Int32) -> IntrinsicWidth {
    let margins = BoxEdges(css(box), basis: .zero).marginHorizontal
    let width = intrinsicWidth(box)
    return IntrinsicWidth(min: width.min + margins, max: width.max + margins)
  }

  /// The widest word and the widest line without breaks of a paragraph.
  private func linesWidth(_ box: Int32) -> IntrinsicWidth {
    let content = inlineContent(box)
    if let known = content.intrinsic {
      return IntrinsicWidth(min: Length(raw: known.min), max: Length(raw: known.max))
    }
    var width = WidthScan()
    for piece in content.pieces {
      let atomic = piece.kind == .atomic ? outerIntrinsicWidth(piece.index) : IntrinsicWidth()
      width.add(piece, atomic)
    }
    width.endLine()
    let indent = max(.zero, css(box).textIndent.length)
    content.intrinsic = (width.least, width.greatest)
    return IntrinsicWidth(min: Length(raw: width.least), max: Length(raw: width.greatest) + indent)
  }
}

/// Adds pieces up to the widest unbreakable stretch and the widest line.
private struct WidthScan {
  var least: Int64 = 0
  var greatest: Int64 = 0
  private var word: Int64 = 0
  private var line: Int64 = 0
  private var blanks: Int64 = 0

  mutating func add(_ piece: Piece, _ atomic: IntrinsicWidth) {
    switch piece.kind {
    case .word, .open, .close:
      line += blanks + piece.width
      blanks = 0
      word += piece.width
      if piece.breakAfter != .none, piece.breakAfter != .softHyphen { endWord() }
    case .space:
      blanks += piece.width
      if piece.isNoBreak { word += piece.width } else { endWord() }
    case .atomic:
      endWord()
      line += blanks + atomic.max.raw
      blanks = 0
      least = max(least, atomic.min.raw)
    case .lineBreak: endLine()
    }
  }

  private mutating func endWord() {
    least = max(least, word)
    word = 0
  }

  mutating func endLine() {
    endWord()
    greatest = max(greatest, line)
    line = 0
    blanks = 0
  }
}
