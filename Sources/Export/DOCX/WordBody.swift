internal import Base
internal import Composition

/// The paragraphs of a Word file, and the styles and links they use.
struct WordBody {
  private(set) var styles: [WordStyle] = []
  private(set) var links: [String] = []
  /// The numbers with which numbered lists begin, in their order.
  private(set) var listStarts: [Int] = []
  private(set) var xml = HTMLWriter()

  private let styled: StyledDocument
  private let places: WordPlaces
  private let page: PageStyle
  private var previous: NodeID?
  private var lastNumber: Int?
  private var lastItem = 0

  init(_ styled: StyledDocument) {
    self.styled = styled
    places = WordPlaces(styled)
    page = places.page
    for block in BlockReader.blocks(of: styled) { write(block) }
    writeSection()
  }

  private var width: Length { page.width - page.margin.left - page.margin.right }

  // MARK: Paragraphs

  private mutating func write(_ block: ReadingBlock) {
    guard let element = block.element else { return }
    let before = WordUnits.twips(places.space(from: previous, to: element))
    let style = style(of: block, element, before)
    xml.raw("<w:p><w:pPr>")
    xml.start("w:pStyle", [("w:val", style.id)])
    xml.raw("</w:pStyle>")
    if style.outline == nil {
      if places.style(element).breakAfter == .avoid { xml.raw("<w:keepNext/>") }
      if places.style(element).breakInside == .avoid { xml.raw("<w:keepLines/>") }
    }
    writeNumbering(block, style)
    if let border = places.border(from: previous, to: element) {
      xml.raw("<w:pBdr>")
      border.write("top", to: &xml)
      style.border?.write("bottom", to: &xml)
      xml.raw("</w:pBdr>")
    }
    if !block.aside.isEmpty || isRow(block) {
      xml.raw("<w:tabs><w:tab w:val=\"right\" w:pos=\"\(WordUnits.twips(width))\"/></w:tabs>")
    }
    if before != style.before { xml.raw("<w:spacing w:before=\"\(before)\"/>") }
    let indent = WordUnits.twips(places.indent(of: element, width: width))
    if indent > 0 { xml.raw("<w:ind w:left=\"\(indent)\"/>") }
    xml.raw("</w:pPr>")
    writeContent(of: block, style)
    xml.raw("</w:p>")
    previous = element
  }

  private func isRow(_ block: ReadingBlock) -> Bool {
    if case .row = block.kind { true } else { false }
  }

  private mutating func writeContent(of block: ReadingBlock, _ style: WordStyle) {
    switch block.kind {
    case .heading, .paragraph: write(block.runs, style)
    case .preformatted(let text):
      for (i, line) in text.lines(keepingEmpty: true).enumerated() {
        if i > 0 { xml.raw("<w:r><w:br/></w:r>") }
        write([InlineRun(text: String(line))], style)
      }
    case .rule: break
    case .row(let cells, _):
      for (i, cell) in cells.enumerated() {
        if i > 0 { xml.raw("<w:r><w:tab/></w:r>") }
        write(cell, style)
      }
    }
    guard !block.aside.isEmpty else { return }
    xml.raw("<w:r><w:tab/></w:r>")
    write(block.aside, style)
  }

  private mutating func write(_ runs: [InlineRun], _ style: WordStyle) {
    var open: Int?
    for run in runs {
      let target = run.link.flatMap { Self.leads($0) ? run.linkNumber : nil }
      if open != target {
        if open != nil { xml.end("w:hyperlink") }
        if target != nil, let link = run.link {
          xml.start("w:hyperlink", [("r:id", "link\(index(of: link))"), ("w:history", "1")])
        }
        open = target
      }
      write(run, style)
    }
    if open != nil { xml.end("w:hyperlink") }
  }

  private mutating func write(_ run: InlineRun, _ style: WordStyle) {
    xml.raw("<w:r>")
    var text = XMLText.clean(run.text)
    if let look = run.look {
      WordCharacters(styled.styles[Int(look)]).write(differingFrom: style.characters, to: &xml)
      // Word has no other way to say that a date stays on its line.
      if styled.styles[Int(look)].whiteSpace == .nowrap { text = text.replacing(" ", with: "\u{A0}") }
    }
    if run.isBreak {
      xml.raw("<w:br/>")
    } else {
      xml.element("w:t", text, [("xml:space", "preserve")])
    }
    xml.raw("</w:r>")
  }

  /// Whether a link leads somewhere from a file that lies alone.
  private static func leads(_ link: String) -> Bool {
    ["https:", "http:", "mailto:", "tel:"].contains { link.hasPrefix($0) }
  }

  private mutating func index(of link: String) -> Int {
    if let known = links.firstIndex(of: link) { return known + 1 }
    links.append(link)
    return links.count
  }

  // MARK: Styles

  private mutating func style(of block: ReadingBlock, _ element: NodeID, _ before: Int) -> WordStyle {
    let (name, outline, list) = kind(of: block, element)
    let id = WordStyle.id(name)
    if let known = styles.first(where: { $0.id == id }) { return known }
    let style = WordStyle(name: name, places.style(element), before: before, outline: outline, list: list)
    styles.append(style)
    return style
  }

  /// The names are Word's own where it has one for the kind.
  private func kind(of block: ReadingBlock, _ element: NodeID) -> (String, outline: Int?, WordStyle.List?) {
    if case .heading(let level) = block.kind {
      return level == 1 ? ("Title", nil, nil) : ("heading \(level - 1)", level - 2, nil)
    }
    if case .item(let id, let number) = block.containers.last, id != lastItem || number != nil,
      places.hasMarks(element)
    {
      return number == nil ? ("List Bullet", nil, .bullet) : ("List Number", nil, .number)
    }
    guard let name = places.name(of: element) else { return ("Body Text", nil, nil) }
    return (Self.wordNames[name] ?? name.prefix(1).uppercased() + name.dropFirst(), nil, nil)
  }

  private static let wordNames = ["label": "Subtitle", "paragraph": "Body Text"]

  // MARK: Lists

  /// Each numbered list counts for itself.
  private mutating func writeNumbering(_ block: ReadingBlock, _ style: WordStyle) {
    guard case .item(let id, let number) = block.containers.last else { return }
    lastItem = id
    guard style.list == .number, let number else { return }
    if lastNumber.map({ number != $0 + 1 }) ?? true { listStarts.append(number) }
    lastNumber = number
    xml.raw("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"\(listStarts.count + 1)\"/></w:numPr>")
  }

  // MARK: Page

  private mutating func writeSection() {
    func twips(_ length: Length) -> Int { WordUnits.twips(length) }
    let margin = page.margin
    xml.raw("<w:sectPr><w:pgSz w:w=\"\(twips(page.width))\" w:h=\"\(twips(page.height))\"/>")
    xml.raw("<w:pgMar w:top=\"\(twips(margin.top))\" w:right=\"\(twips(margin.right))\"")
    xml.raw(" w:bottom=\"\(twips(margin.bottom))\" w:left=\"\(twips(margin.left))\"")
    xml.raw(" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr>")
  }
}
