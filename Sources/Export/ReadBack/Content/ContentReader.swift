/// Reads the content streams of one page (ISO 32000-1, 8 and 9): which codes are shown where, in which colour, and what
/// is painted. Forms are entered with a list of their own, not by recursion, and all work has a limit.
struct ContentReader {
  /// A stream under way: a page's own or a form's.
  struct Frame {
    var lexer: ObjectLexer
    var resources: ReadObject
    /// Graphics states and marks when it began.
    var states: Int
    var marks: Int
  }

  struct Operand {
    enum Kind { case number, name, string, open, close }
    var kind: Kind
    var number = 0.0
    var start = 0
    var end = 0
  }

  struct State {
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

  struct Mark {
    var span: Int32
    var isArtifact: Bool
    var contentID: Int32
  }

  var page = ReadPage()
  var frames: [Frame] = []
  var operands: [Operand] = []
  var state = State()
  var states: [State] = []
  var marks: [Mark] = []
  var mark = Mark(span: -1, isArtifact: false, contentID: -1)
  var textMatrix = Matrix()
  var lineMatrix = Matrix()
  var path = Box.none
  var clips = false
  /// The index in `page.fonts` by the number of the font's object, or by its name in the resources.
  var fontIndex: [Int: Int] = [:]
  /// The last font that was asked for: its name in the frame's resources.
  var lastFont: (name: String, depth: Int, index: Int)?
  /// How many operators were performed.
  var operators = 0
  var order = 0
  /// Bytes kept since the budget was last told, and how many may be.
  var kept = 0
  var room = 0

  static let stackLimit = 1_000
  static let formDepth = 12
  private static let operandLimit = 200_000

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
    guard operands.count < Self.operandLimit else { return skip("an operator of very many operands") }
    operands.append(operand)
  }

  private mutating func leave() {
    guard let frame = frames.popLast() else { return }
    while states.count > frame.states, let saved = states.popLast() { state = saved }
    while marks.count > frame.marks, let saved = marks.popLast() { mark = saved }
    operands.removeAll(keepingCapacity: true)
    lastFont = nil
  }

  func number(_ i: Int) -> Double { i >= 0 && i < operands.count ? operands[i].number : 0 }

  // MARK: Operators

  private mutating func perform(
    _ start: Int, _ end: Int, _ top: Int, _ table: inout ObjectTable, _ cache: inout [Int: ReadFont]
  ) {
    let bytes = frames[top].lexer.bytes
    var word: UInt32 = 0
    guard end - start <= 3 else {
      if frames[top].lexer.matches(start, end, "endstream") {
        if bytes[end...].contains(where: { !ObjectLexer.isBlank($0) }) { skip("content behind its own end") }
        frames[top].lexer.at = bytes.count
      }
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
    case Op.rg, Op.k, Op.sc, Op.scn: setColor(top, &table)
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
    case Op.S, Op.s:
      note(path)
      endPath()
    case Op.n: endPath()
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

  func matrix() -> Matrix {
    Matrix(a: number(0), b: number(1), c: number(2), d: number(3), e: number(4), f: number(5))
  }
}
