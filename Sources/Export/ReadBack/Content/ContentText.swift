/// Text objects (ISO 32000-1, 9): fonts, and the codes that are shown.
extension ContentReader {
  mutating func nextLine(_ x: Double, _ y: Double) {
    lineMatrix = Matrix(a: 1, b: 0, c: 0, d: 1, e: x, f: y).then(lineMatrix)
    textMatrix = lineMatrix
  }

  mutating func setFont(_ top: Int, _ table: inout ObjectTable, _ cache: inout [Int: ReadFont]) {
    guard operands.count >= 2, operands[0].kind == .name else { return }
    state.size = number(1)
    let name = frames[top].lexer.nameText(operands[0].start, operands[0].end)
    if let lastFont, lastFont.name == name, lastFont.depth == top {
      state.font = lastFont.index
      return
    }
    let fonts = table.resolve(frames[top].resources["Font"])
    let font = fonts[name]
    // A font that stands in the resources itself is read anew each time it is set.
    if let number = font.reference {
      if let known = fontIndex[number] {
        state.font = known
      } else {
        let read = cache[number] ?? ReadFont(table.resolve(font), in: &table)
        cache[number] = read
        state.font = addFont(read)
        fontIndex[number] = state.font
      }
    } else {
      table.budget.spend(work: 20_000)
      state.font = addFont(ReadFont(table.resolve(font), in: &table))
    }
    lastFont = (name, top, state.font)
  }

  mutating func addFont(_ font: ReadFont) -> Int {
    page.fonts.append(font)
    return page.fonts.count - 1
  }

  mutating func showArray(_ top: Int) {
    for i in operands.indices {
      switch operands[i].kind {
      case .string: show(operands[i], top)
      case .number: advance(-operands[i].number / 1000 * state.size * state.scale)
      default: break
      }
    }
  }

  mutating func advance(_ x: Double) {
    textMatrix.e += x * textMatrix.a
    textMatrix.f += x * textMatrix.b
  }

  mutating func show(_ string: Operand, _ top: Int) {
    guard string.kind == .string, state.font >= 0 else { return }
    let whole = Matrix(
      a: state.size * state.scale, b: 0, c: 0, d: state.size, e: 0, f: state.rise
    ).then(textMatrix).then(state.matrix)
    let first = page.glyphs.count
    let font = page.fonts[state.font]
    let codes = frames[top].lexer.scratch
    // How far one unit of text space moves the pen on the page.
    let stepX = textMatrix.a * state.matrix.a + textMatrix.b * state.matrix.c
    let stepY = textMatrix.a * state.matrix.b + textMatrix.b * state.matrix.d
    var pen = 0.0
    var i = string.start
    let unit = state.size * state.scale / 1000
    let (charSpace, wordSpace) = (state.charSpace * state.scale, state.wordSpace * state.scale)
    while i + font.codeBytes <= string.end {
      var code = Int(codes[i])
      if font.codeBytes == 2 { code = code << 8 | Int(codes[i + 1]) }
      i += font.codeBytes
      var width = font.width(of: code) * unit + charSpace
      if font.codeBytes == 1, code == 32 { width += wordSpace }
      let (from, to) = font.text(of: code)
      let start = page.text.count
      // Its text is copied several times in what follows.
      kept += MemoryLayout<ReadPage.Glyph>.stride + 12 * (to - from)
      if kept > room { break }
      for j in from..<to { page.text.append(font.pool[j]) }
      page.glyphs.append(
        ReadPage.Glyph(
          x: Float(whole.e + pen * stepX), y: Float(whole.f + pen * stepY), advance: Float(width * stepX),
          start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: page.text.count),
          run: Int32(truncatingIfNeeded: page.runs.count)))
      pen += width
    }
    advance(pen)
    guard page.glyphs.count > first else { return }
    kept += MemoryLayout<ReadPage.Run>.stride
    page.runs.append(
      ReadPage.Run(
        glyphs: first..<page.glyphs.count, size: Float((whole.c * whole.c + whole.d * whole.d).squareRoot()),
        color: state.fill, alpha: state.alpha, renderMode: state.mode, clip: state.clip, order: order,
        font: state.font, span: mark.span, isArtifact: mark.isArtifact, contentID: mark.contentID,
        operation: operators))
  }
}
