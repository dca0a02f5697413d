/// Paths, colours, graphics states and what is drawn by name (ISO 32000-1, 8).
extension ContentReader {
  mutating func setColor(_ top: Int, _ table: inout ObjectTable) {
    let values = operands.filter { $0.kind == .number }.map { Float($0.number) }
    if operands.last?.kind == .name {
      state.fill = nil
      if let pattern = resource("Pattern", top, &table), table.resolve(pattern["PatternType"]).number == 1 {
        skip("a tiling pattern")
      }
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

  mutating func add(_ x: Double, _ y: Double) {
    let point = state.matrix.apply(x, y)
    path.add(point.x, point.y)
  }

  mutating func addPoint(_ i: Int) { add(number(i), number(i + 1)) }

  mutating func endPath() {
    if clips { state.clip = state.clip.intersection(path) }
    clips = false
    path = .none
  }

  mutating func paint(_ box: Box, _ color: PaintColor?, alpha: Float? = nil) {
    let shown = box.intersection(state.clip)
    if shown.left < shown.right, shown.bottom < shown.top, page.painted.count < 20_000 {
      order += 1
      kept += MemoryLayout<ReadPage.Painted>.stride
      page.painted.append(
        ReadPage.Painted(box: shown, color: color, alpha: alpha ?? state.alpha, order: order))
      note(box)
    }
    endPath()
  }

  /// Keeps the place of a small thing of which at least a part is seen.
  mutating func note(_ box: Box) {
    let (width, height) = (box.right - box.left, box.top - box.bottom)
    guard width > 0.5, height > 0.5, max(width, height) < 9, page.marks.count < 2_000 else { return }
    let shown = box.intersection(state.clip)
    guard shown.left < shown.right, shown.bottom < shown.top else { return }
    kept += MemoryLayout<Box>.stride
    page.marks.append(box)
  }

  mutating func setGraphicsState(_ top: Int, _ table: inout ObjectTable) {
    guard let values = resource("ExtGState", top, &table) else { return }
    if let alpha = table.resolve(values["ca"]).number { state.alpha = Float(alpha) }
    if !table.resolve(table.resolve(values["SMask"])["G"]).isNull { skip("a soft mask") }
  }

  /// The resource of a category that the first operand names.
  mutating func resource(_ category: String, _ top: Int, _ table: inout ObjectTable) -> ReadObject? {
    guard let name = operands.first(where: { $0.kind == .name }) else { return nil }
    let text = frames[top].lexer.nameText(name.start, name.end)
    let members = table.resolve(frames[top].resources[category])
    table.budget.spend(work: members.entries.count)
    return table.resolve(members[text])
  }

  mutating func showObject(_ top: Int, _ table: inout ObjectTable) {
    guard let object = resource("XObject", top, &table) else { return }
    let subtype = table.resolve(object["Subtype"]).name
    if subtype == "Image" {
      var box = Box.none
      for corner in [(0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0)] {
        let point = state.matrix.apply(corner.0, corner.1)
        box.add(point.x, point.y)
      }
      // What is masked shows its ground in places: it covers nothing, and nobody knows its colour.
      let isOpaque = object["SMask"].isNull && object["Mask"].isNull && !object["ImageMask"].isTrue
      paint(box, nil, alpha: isOpaque ? state.alpha : 0)
    } else if frames.count >= Self.formDepth {
      skip("forms that are nested too deep")
    } else if subtype == "Form", let data = table.data(object) {
      enter(data, object, top, &table)
    } else {
      skip("a form that cannot be decoded")
    }
  }

  /// Remembers that others may show something here.
  mutating func skip(_ what: String) { page.unread = page.unread ?? what }

  mutating func enter(_ data: [UInt8], _ form: ReadObject, _ top: Int, _ table: inout ObjectTable) {
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

  mutating func skipInlineImage(_ top: Int) {
    var at = frames[top].lexer.at
    let bytes = frames[top].lexer.bytes
    while let found = ByteSearch.first("EI", in: bytes, from: at) {
      at = found + 2
      let isAlone =
        found > 0 && ObjectLexer.isBlank(bytes[found - 1])
        && (at >= bytes.count || !ObjectLexer.isRegular(bytes[at]))
      if isAlone {
        frames[top].lexer.at = at
        return
      }
    }
    // A picture without an end takes the rest.
    skip("a picture without an end")
    frames[top].lexer.at = bytes.count
  }
}
