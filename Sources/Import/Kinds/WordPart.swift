/// The paragraphs of one part of a Word document as lines.
struct WordPart {
  private let links: [String: String]
  private let part: String?
  private(set) var lines: [LaidLine] = []

  /// How a run of letters looks.
  private struct Run {
    var isBold = false
    var isItalic = false
    var isHidden = false
    var size: Double?
    var isWhite = false
  }

  private struct Paragraph {
    var text = ""
    var segments: [LaidLine.Segment] = []
    var found: [LaidLine.Link] = []
    var breaks: [Int] = []
    var style = ""
    var isList = false
    var indent = 0.0
    var size = 0.0
    var hidden = ""
  }

  private var paragraph = Paragraph()
  private var run = Run()
  private var link: (target: String, start: Int)?
  private var isInText = false
  private var isInRunProperties = false
  private var isInParagraphProperties = false
  /// Elements inside others that hold the same once more, or text that was deleted.
  private var skipped = 0
  private var cells: [[LaidLine]] = []
  private var tableDepth = 0
  private var column: Int
  private var previousIsBold = false

  init(links: [String: String], part: String?, first: Int) {
    self.links = links
    self.part = part
    column = first
  }

  mutating func read(_ bytes: [UInt8]) throws(XMLScanner.Refusal) {
    var scanner = try XMLScanner(bytes)
    while let event = try scanner.next() {
      switch event {
      case .start(let name, let values): start(name, values)
      case .end(let name): end(name)
      case .text(let text): if isInText, skipped == 0 { add(text) }
      }
    }
  }

  private mutating func start(_ name: String, _ values: [String: String]) {
    if skipped > 0 || ["Fallback", "del", "moveFrom", "instrText", "delText"].contains(name) {
      skipped += 1
      return
    }
    switch name {
    case "p": paragraph = Paragraph()
    case "pPr": isInParagraphProperties = true
    case "rPr": isInRunProperties = true
    case "r": run = Run()
    case "t": isInText = true
    case "tab": if !isInParagraphProperties { add("\t") }
    case "br", "cr": if !isInParagraphProperties { finish() }
    case "noBreakHyphen": add("-")
    // A sign of a font of signs: before a paragraph it is a bullet.
    case "sym": if paragraph.text.isEmpty { add("•") }
    case "softHyphen": add("\u{AD}")
    case "pStyle": paragraph.style = values["val"] ?? ""
    case "numPr": paragraph.isList = true
    case "ind": paragraph.indent = (Self.points(values["left"] ?? values["start"]) ?? 0) / 20
    case "hyperlink": link = values["id"].flatMap { links[$0] }.map { ($0, paragraph.text.utf8.count) }
    case "tc": cells.append([])
    case "tbl": tableDepth += 1
    default: if isInRunProperties { property(name, values["val"]) }
    }
  }

  /// A length as Word writes it; nil for what no page could hold, which no number of ours could either.
  private static func points(_ text: String?) -> Double? {
    text.flatMap(Double.init).flatMap { $0.isFinite && abs($0) < 100_000 ? $0 : nil }
  }

  private mutating func property(_ name: String, _ value: String?) {
    let isOn = value.map { !["0", "false", "off", "none"].contains($0) } ?? true
    switch name {
    case "b": run.isBold = isOn
    case "i": run.isItalic = isOn
    case "vanish", "webHidden": run.isHidden = isOn
    case "sz": run.size = Self.points(value).map { $0 / 2 }
    case "color": run.isWhite = value?.uppercased() == "FFFFFF"
    default: break
    }
  }

  private mutating func end(_ name: String) {
    if skipped > 0 {
      skipped -= 1
      return
    }
    switch name {
    case "p": finish()
    case "pPr": isInParagraphProperties = false
    case "rPr": isInRunProperties = false
    case "t": isInText = false
    case "hyperlink":
      if let link, link.start < paragraph.text.utf8.count {
        paragraph.found.append(
          LaidLine.Link(start: link.start, end: paragraph.text.utf8.count, target: link.target))
      }
      link = nil
    case "tr": endRow()
    case "tbl": tableDepth = max(0, tableDepth - 1)
    default: break
    }
  }

  private mutating func add(_ text: String) {
    let text = TextMending.mended(text)
    guard !text.isEmpty else { return }
    // What is as white as the page, or too small to see, is nobody's reading.
    if run.isHidden || (run.isWhite && (run.size ?? 11) < 3) || (run.size ?? 11) < 2 {
      paragraph.hidden += text
      return
    }
    let start = paragraph.text.utf8.count
    if run.isBold != previousIsBold, start > 0 { paragraph.breaks.append(start) }
    previousIsBold = run.isBold
    paragraph.text += text
    paragraph.size = max(paragraph.size, run.size ?? 0)
    for piece in text.split(separator: "\t", omittingEmptySubsequences: false).enumerated() {
      if piece.offset > 0 || paragraph.segments.isEmpty { appendSegment(after: piece.offset > 0) }
      let last = paragraph.segments.count - 1
      paragraph.segments[last].end += piece.element.utf8.count
      paragraph.segments[last].isBold =
        run.isBold
        && (paragraph.segments[last].isBold
          || paragraph.segments[last].end - paragraph.segments[last].start == piece.element.utf8.count)
      paragraph.segments[last].isItalic = run.isItalic
    }
  }

  private mutating func appendSegment(after isTab: Bool) {
    let at = (paragraph.segments.last?.end ?? 0) + (isTab ? 1 : 0)
    paragraph.segments.append(LaidLine.Segment(start: at, end: at, left: 0, right: 0))
  }

  private mutating func finish() {
    defer {
      let style = paragraph.style
      let (isList, indent) = (paragraph.isList, paragraph.indent)
      paragraph = Paragraph()
      (paragraph.style, paragraph.isList, paragraph.indent) = (style, isList, indent)
      previousIsBold = false
    }
    if !paragraph.hidden.isEmpty { append(hiddenLine()) }
    guard paragraph.text.contains(where: { !$0.isWhitespace }) else { return }
    append(line())
  }

  private func hiddenLine() -> LaidLine {
    var line = LaidLine(
      text: paragraph.hidden, segments: [], number: 0, part: part, left: 0, right: 0, top: 0, bottom: 0,
      size: 1,
      columnRight: 600)
    line.isHidden = true
    return line
  }

  private func line() -> LaidLine {
    let style = paragraph.style.lowercased()
    var line = LaidLine(
      text: paragraph.text, segments: paragraph.segments, links: paragraph.found, breaks: paragraph.breaks,
      number: 0,
      part: part, left: paragraph.indent, right: paragraph.indent + Double(paragraph.text.count) * 5, top: 0,
      bottom: 10,
      size: paragraph.size > 0 ? paragraph.size : 11, columnRight: 100_000)
    // Empty segments come of tabs at the ends.
    line.segments.removeAll { $0.start >= $0.end }
    for at in line.segments.indices {
      line.segments[at].left = paragraph.indent + Double(line.segments[at].start) * 5
      line.segments[at].right = paragraph.indent + Double(line.segments[at].end) * 5
    }
    let digits = style.filter(\.isDigit)
    if style == "title" { line.size = max(line.size, 28) }
    if style.hasPrefix("heading") || style.hasPrefix("berschrift") || style.hasPrefix("titre")
      || style.hasPrefix("überschrift")
    {
      line.level = Int(digits) ?? 1
      line.isBold = true
      line.size = max(line.size, 20 - 2 * Double(min(4, Int(digits) ?? 1)))
      for at in line.segments.indices { line.segments[at].isBold = true }
    }
    let heavy = line.segments.filter(\.isBold).reduce(0) { $0 + $1.end - $1.start }
    line.isBold = line.isBold || heavy * 2 > line.text.utf8.count
    line.bullet = Bullets.length(line.text)
    if line.bullet == nil, paragraph.isList || style.contains("list") || style.contains("bullet") {
      line.bullet = 0
    }
    line.gap = 1
    return line
  }

  private mutating func append(_ line: LaidLine) {
    if tableDepth > 0, !cells.isEmpty { cells[cells.count - 1].append(line) } else { put(line) }
  }

  private mutating func put(_ line: LaidLine) {
    var line = line
    line.number = lines.count + 1
    line.column = column
    lines.append(line)
  }

  /// Cells of one line each are one line with gaps; other rows are columns.
  private mutating func endRow() {
    let row = cells.filter { !$0.isEmpty }
    cells = []
    if row.count > 1, row.allSatisfy({ $0.count == 1 }),
      row.allSatisfy({ !$0[0].isHidden && $0[0].bullet == nil })
    {
      put(joined(row.map { $0[0] }))
    } else if row.count == 2, let beside = row.firstIndex(where: { $0.count == 1 && isBeside($0[0]) }) {
      // Dates beside an entry are of its first line.
      put(joined([row[0][0], row[1][0]]))
      for line in row[1 - beside].dropFirst() { put(line) }
    } else {
      for cell in row { for line in cell { put(line) } }
    }
  }

  private func isBeside(_ line: LaidLine) -> Bool {
    !line.isHidden && line.bullet == nil && line.level == nil && SideCells.isAside(line.text)
      && !DateNotation.matches(line.text).isEmpty
  }

  private func joined(_ parts: [LaidLine]) -> LaidLine {
    var out = parts[0]
    for part in parts.dropFirst() {
      let shift = out.text.utf8.count + 1
      out.text += "\t" + part.text
      out.segments += part.segments.map {
        var segment = $0
        segment.start += shift
        segment.end += shift
        segment.left += 300
        segment.right += 300
        return segment
      }
      out.links += part.links.map {
        LaidLine.Link(start: $0.start + shift, end: $0.end + shift, target: $0.target)
      }
      out.breaks += part.breaks.map { $0 + shift }
    }
    return out
  }
}
