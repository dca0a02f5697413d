/// Reads the content streams of one page (ISO 32000-1, 8 and 9): which codes are shown where, in which colour, and what
/// is painted. Forms are entered with a list of their own, not by recursion, and all work has a limit.
struct ContentReader {
  /// A stream under way: a page's own or a form's.
  private struct Frame {
    var lexer: ObjectLexer
    var resources: ReadObject
    /// Graphics states and marks when it began.
    var states: Int
    var marks: Int
  }

  private struct Operand {
    enum Kind { case number, name, string, open, close }
    var kind: Kind
    var number = 0.0
    var start = 0
    var end = 0
  }

  private struct State {
    var matrix = Matrix()
    var fill: PaintColor? = .black
    var alpha: Float = 1
    var clip = Box.all
    var font = -1
    var size = 0.0
    var charSpace = 0.0
    var wordSpace = 0.0
    var scale = 1.0
    var leading = 0.0
    var rise = 0.0
    var mode = 0
  }

  private struct Mark {
    var span: Int32
    var isArtifact: Bool
    var contentID: Int32
  }

  private(set) var page = ReadPage()
  private var frames: [Frame] = []
  private var operands: [Operand] = []
  private var state = State()
  private var states: [State] = []
  private var marks: [Mark] = []
  private var mark = Mark(span: -1, isArtifact: false, contentID: -1)
  private var textMatrix = Matrix()
  private var lineMatrix = Matrix()
  private var path = Box.none
  private var clips = false
  /// The index in `page.fonts` by the number of the font's object, or by its name in the resources.
  private var fontIndex: [Int: Int] = [:]
  /// The last font that was asked for: its name in the frame's resources.
  private var lastFont: (name: String, depth: Int, index: Int)?
  /// How many operators were performed.
  private var operators = 0
  private var order = 0
  /// Bytes kept since the budget was last told, and how many may be.
  private var kept = 0
  private var room = 0

  private static let stackLimit = 1_000
  private static let formDepth = 12

  /// Reads a page with its content and resources. `cache`: fonts that other pages have read, by object.
  static func read(
    _ content: [UInt8], resources: ReadObject, box: Box, table: inout ObjectTable,
    cache: inout [Int: ReadFont]
  ) -> ReadPage {
    var reader = ContentReader()
    reader.page.box = box
    reader.page.glyphs.reserveCapacity(content.count / 12)
    reader.page.text.reserveCapacity(content.count / 8)
    reader.frames.append(Frame(lexer: ObjectLexer(content), resources: resources, states: 0, marks: 0))
    reader.run(&table, &cache)
    return reader.page
  }

  private mutating func run(_ table: inout ObjectTable, _ cache: inout [Int: ReadFont]) {
    while let top = frames.indices.last {
      switch frames[top].lexer.next() {
      case .number(let value): push(Operand(kind: .number, number: value))
      case .name(let start, let end): push(Operand(kind: .name, start: start, end: end))
      case .string(let start, let end): push(Operand(kind: .string, start: start, end: end))
      case .arrayOpen, .dictionaryOpen: push(Operand(kind: .open))
      case .arrayClose, .dictionaryClose: push(Operand(kind: .close))
      case .keyword(let start, let end):
        table.budget.spend(work: 16, space: kept)
        if table.budget.isSpent { return }
        (kept, room) = (0, table.budget.space)
        operators += 1
        perform(start, end, top, &table, &cache)
        operands.removeAll(keepingCapacity: true)
        // A form may have been entered: its own text begins empty.
        frames[top].lexer.scratch.removeAll(keepingCapacity: true)
      case .end: leave()
      }
    }
  }

  private mutating func push(_ operand: Operand) {
    if operands.count < 200_000 { operands.append(operand) }
  }

  private mutating func leave() {
    guard let frame = frames.popLast() else { return }
    while states.count > frame.states, let saved = states.popLast() { state = saved }
    while marks.count > frame.marks, let saved = marks.popLast() { mark = saved }
    operands.removeAll(keepingCapacity: true)
    lastFont = nil
  }

  private func number(_ i: Int) -> Double { i >= 0 && i < operands.count ? operands[i].number : 0 }

  // MARK: Operators

  private mutating func perform(
    _ start: Int, _ end: Int, _ top: Int, _ table: inout ObjectTable, _ cache: inout [Int: ReadFont]
  ) {
    let bytes = frames[top].lexer.bytes
    var word: UInt32 = 0
    guard end - start <= 3 else {
      if frames[top].lexer.matches(start, end, "endstream") { frames[top].lexer.at = bytes.count }
      return
    }
    for i in start..<end { word = word << 8 | UInt32(bytes[i]) }
    switch word {
    case Op.Td, Op.TD:
      if word == Op.TD { state.leading = -number(1) }
      nextLine(number(0), number(1))
    case Op.Tm:
      lineMatrix = matrix()
      textMatrix = lineMatrix
    case Op.Tf: setFont(top, &table, &cache)
    case Op.Tj: if let last = operands.last { show(last, top) }
    case Op.TJ: showArray(top)
    case Op.Ts: state.rise = number(0)
    case Op.BT:
      textMatrix = Matrix()
      lineMatrix = Matrix()
    case Op.BDC, Op.BMC: beginMark(top, &table)
    case Op.EMC: if let saved = marks.popLast() { mark = saved }
    case Op.g: state.fill = PaintColor(red: Float(number(0)), green: Float(number(0)), blue: Float(number(0)))
    case Op.rg, Op.k, Op.sc, Op.scn: setColor()
    case Op.cs: state.fill = .black
    case Op.q: if states.count < Self.stackLimit { states.append(state) }
    case Op.Q: if states.count > frames[top].states, let saved = states.popLast() { state = saved }
    case Op.cm: state.matrix = matrix().then(state.matrix)
    case Op.m, Op.l: addPoint(0)
    case Op.c: for i in [0, 2, 4] { addPoint(i) }
    case Op.v, Op.y: for i in [0, 2] { addPoint(i) }
    case Op.re:
      let (x, y, width, height) = (number(0), number(1), number(2), number(3))
      for corner in [(x, y), (x + width, y), (x, y + height), (x + width, y + height)] {
        add(corner.0, corner.1)
      }
    case Op.W, Op.Wstar: clips = true
    case Op.f, Op.F, Op.fstar, Op.B, Op.Bstar, Op.b, Op.bstar: paint(path, state.fill)
    case Op.n, Op.S, Op.s: endPath()
    case Op.sh: paint(state.clip.intersection(page.box), nil)
    case Op.gs: setGraphicsState(top, &table)
    case Op.Do: showObject(top, &table)
    default: performRare(word, top)
    }
  }

  private mutating func performRare(_ word: UInt32, _ top: Int) {
    switch word {
    case Op.Tstar: nextLine(0, -state.leading)
    case Op.quote:
      nextLine(0, -state.leading)
      if let last = operands.last { show(last, top) }
    case Op.doubleQuote:
      state.wordSpace = number(0)
      state.charSpace = number(1)
      nextLine(0, -state.leading)
      if let last = operands.last { show(last, top) }
    case Op.Tc: state.charSpace = number(0)
    case Op.Tw: state.wordSpace = number(0)
    case Op.Tz: state.scale = number(0) / 100
    case Op.TL: state.leading = number(0)
    case Op.Tr: state.mode = Int(max(0, min(number(0), 7)))
    case Op.BI: skipInlineImage(top)
    default: break
    }
  }

  private func matrix() -> Matrix {
    Matrix(a: number(0), b: number(1), c: number(2), d: number(3), e: number(4), f: number(5))
  }

  // MARK: Graphics

  private mutating func setColor() {
    let values = operands.filter { $0.kind == .number }.map { Float($0.number) }
    if operands.last?.kind == .name {
      state.fill = nil
      return
    }
    switch values.count {
    case 1: state.fill = PaintColor(red: values[0], green: values[0], blue: values[0])
    case 3: state.fill = PaintColor(red: values[0], green: values[1], blue: values[2])
    case 4:
      let light = 1 - values[3]
      state.fill = PaintColor(
        red: (1 - values[0]) * light, green: (1 - values[1]) * light, blue: (1 - values[2]) * light)
    default: state.fill = nil
    }
  }

  private mutating func add(_ x: Double, _ y: Double) {
    let point = state.matrix.apply(x, y)
    path.add(point.x, point.y)
  }

  private mutating func addPoint(_ i: Int) { add(number(i), number(i + 1)) }

  private mutating func endPath() {
    if clips { state.clip = state.clip.intersection(path) }
    clips = false
    path = .none
  }

  private mutating func paint(_ box: Box, _ color: PaintColor?, alpha: Float? = nil) {
    let shown = box.intersection(state.clip)
    if shown.left < shown.right, shown.bottom < shown.top, page.painted.count < 20_000 {
      order += 1
      kept += MemoryLayout<ReadPage.Painted>.stride
      page.painted.append(
        ReadPage.Painted(box: shown, color: color, alpha: alpha ?? state.alpha, order: order))
    }
    endPath()
  }

  private mutating func setGraphicsState(_ top: Int, _ table: inout ObjectTable) {
    guard let values = resource("ExtGState", top, &table) else { return }
    if let alpha = table.resolve(values["ca"]).number { state.alpha = Float(alpha) }
  }

  /// The resource of a category that the first operand names.
  private mutating func resource(_ category: String, _ top: Int, _ table: inout ObjectTable) -> ReadObject? {
    guard let name = operands.first(where: { $0.kind == .name }) else { return nil }
    let text = frames[top].lexer.nameText(name.start, name.end)
    let members = table.resolve(frames[top].resources[category])
    table.budget.spend(work: members.entries.count)
    return table.resolve(members[text])
  }

  private mutating func showObject(_ top: Int, _ table: inout ObjectTable) {
    guard let object = resource("XObject", top, &table) else { return }
    if object["Subtype"].name == "Image" {
      var box = Box.none
      for corner in [(0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0)] {
        let point = state.matrix.apply(corner.0, corner.1)
        box.add(point.x, point.y)
      }
      // What is masked shows its ground in places: it covers nothing, and nobody knows its colour.
      let isOpaque = object["SMask"].isNull && object["Mask"].isNull && !object["ImageMask"].isTrue
      paint(box, nil, alpha: isOpaque ? state.alpha : 0)
    } else if object["Subtype"].name == "Form", frames.count < Self.formDepth, let data = table.data(object) {
      enter(data, object, top, &table)
    }
  }

  private mutating func enter(_ data: [UInt8], _ form: ReadObject, _ top: Int, _ table: inout ObjectTable) {
    let resources = table.resolve(form["Resources"])
    frames.append(
      Frame(
        lexer: ObjectLexer(data), resources: resources.isNull ? frames[top].resources : resources,
        states: states.count, marks: marks.count))
    states.append(state)
    marks.append(mark)
    frames[frames.count - 1].states = states.count - 1
    let values = table.list(form["Matrix"]).compactMap(\.number)
    if values.count == 6 {
      let own = Matrix(a: values[0], b: values[1], c: values[2], d: values[3], e: values[4], f: values[5])
      state.matrix = own.then(state.matrix)
    }
    lastFont = nil
  }

  private mutating func skipInlineImage(_ top: Int) {
    var at = frames[top].lexer.at
    let bytes = frames[top].lexer.bytes
    while let found = ByteSearch.first("EI", in: bytes, from: at) {
      at = found + 2
      let isAlone =
        found > 0 && ObjectLexer.isBlank(bytes[found - 1])
        && (at >= bytes.count || ObjectLexer.isBlank(bytes[at]))
      if isAlone {
        frames[top].lexer.at = at
        return
      }
    }
    // A picture without an end takes the rest.
    frames[top].lexer.at = bytes.count
  }

  // MARK: Marked content

  private mutating func beginMark(_ top: Int, _ table: inout ObjectTable) {
    guard marks.count < Self.stackLimit else { return }
    marks.append(mark)
    guard let tag = operands.first, tag.kind == .name else { return }
    let lexer = frames[top].lexer
    if lexer.matches(tag.start, tag.end, "Artifact") { mark.isArtifact = true }
    if operands.count == 2, operands[1].kind == .name {
      let name = lexer.nameText(operands[1].start, operands[1].end)
      let lists = table.resolve(frames[top].resources["Properties"])
      let properties = table.resolve(lists[name])
      if let id = properties["MCID"].integer { mark.contentID = Int32(clamping: id) }
      if let text = properties["ActualText"].text { addSpan(text) }
      return
    }
    for i in operands.indices.dropLast() where operands[i].kind == .name {
      let (name, value) = (operands[i], operands[i + 1])
      if value.kind == .number, lexer.matches(name.start, name.end, "MCID") {
        mark.contentID = Int32(max(-1, min(value.number, 1e9)))
        mark.isArtifact = false
      } else if value.kind == .string, lexer.matches(name.start, name.end, "ActualText") {
        addSpan(ReadObject.text(Array(lexer.scratch[value.start..<value.end])))
      }
    }
  }

  /// The outermost text counts.
  private mutating func addSpan(_ text: String) {
    guard mark.span < 0 else { return }
    kept += 64 + text.utf8.count
    mark.span = Int32(page.spans.count)
    page.spans.append(ReadPage.Span(text: Array(text.utf8)))
  }

  // MARK: Text

  private mutating func nextLine(_ x: Double, _ y: Double) {
    lineMatrix = Matrix(a: 1, b: 0, c: 0, d: 1, e: x, f: y).then(lineMatrix)
    textMatrix = lineMatrix
  }

  private mutating func setFont(_ top: Int, _ table: inout ObjectTable, _ cache: inout [Int: ReadFont]) {
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

  private mutating func addFont(_ font: ReadFont) -> Int {
    page.fonts.append(font)
    return page.fonts.count - 1
  }

  private mutating func showArray(_ top: Int) {
    for i in operands.indices {
      switch operands[i].kind {
      case .string: show(operands[i], top)
      case .number: advance(-operands[i].number / 1000 * state.size * state.scale)
      default: break
      }
    }
  }

  private mutating func advance(_ x: Double) {
    textMatrix.e += x * textMatrix.a
    textMatrix.f += x * textMatrix.b
  }

  private mutating func show(_ string: Operand, _ top: Int) {
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

/// Operators (ISO 32000-1, annex A) as the big-endian number of their characters.
private enum Op {
  static let Td: UInt32 = 0x5464
  static let TD: UInt32 = 0x5444
  static let Tm: UInt32 = 0x546D
  static let Tf: UInt32 = 0x5466
  static let Tj: UInt32 = 0x546A
  static let TJ: UInt32 = 0x544A
  static let Ts: UInt32 = 0x5473
  static let BT: UInt32 = 0x4254
  static let BDC: UInt32 = 0x424443
  static let BMC: UInt32 = 0x424D43
  static let EMC: UInt32 = 0x454D43
  static let g: UInt32 = 0x67
  static let rg: UInt32 = 0x7267
  static let k: UInt32 = 0x6B
  static let sc: UInt32 = 0x7363
  static let scn: UInt32 = 0x73636E
  static let cs: UInt32 = 0x6373
  static let q: UInt32 = 0x71
  static let Q: UInt32 = 0x51
  static let cm: UInt32 = 0x636D
  static let m: UInt32 = 0x6D
  static let l: UInt32 = 0x6C
  static let c: UInt32 = 0x63
  static let v: UInt32 = 0x76
  static let y: UInt32 = 0x79
  static let re: UInt32 = 0x7265
  static let W: UInt32 = 0x57
  static let Wstar: UInt32 = 0x572A
  static let f: UInt32 = 0x66
  static let F: UInt32 = 0x46
  static let fstar: UInt32 = 0x662A
  static let B: UInt32 = 0x42
  static let Bstar: UInt32 = 0x422A
  static let b: UInt32 = 0x62
  static let bstar: UInt32 = 0x622A
  static let n: UInt32 = 0x6E
  static let S: UInt32 = 0x53
  static let s: UInt32 = 0x73
  static let sh: UInt32 = 0x7368
  static let gs: UInt32 = 0x6773
  static let Do: UInt32 = 0x446F
  static let Tstar: UInt32 = 0x542A
  static let quote: UInt32 = 0x27
  static let doubleQuote: UInt32 = 0x22
  static let Tc: UInt32 = 0x5463
  static let Tw: UInt32 = 0x5477
  static let Tz: UInt32 = 0x547A
  static let TL: UInt32 = 0x544C
  static let Tr: UInt32 = 0x5472
  static let BI: UInt32 = 0x4249
}
