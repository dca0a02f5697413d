internal import Base
internal import Composition

/// A paragraph style of a Word file (ECMA-376-1, 17.7.4): what people change to change all paragraphs of its kind.
struct WordStyle {
  /// What paragraphs are numbered by.
  enum List: Hashable { case bullet, number }

  /// "heading 1", "List Bullet", "Contact".
  var name: String
  var characters: WordCharacters
  var families: [String]
  var alignment: TextAlign
  /// From line to line, in twips; nil: as the font has it.
  var line: Int?
  /// The line below: its width, colour and distance.
  var border: WordBorder?
  /// 0 for the highest heading.
  var outline: Int?
  var list: List?
  /// Of the first paragraph of this style, in twips.
  var before: Int

  /// The name without what ids may not have.
  let id: String

  static func id(_ name: String) -> String {
    name.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  init(name: String, _ style: ComputedStyle, before: Int, outline: Int? = nil, list: List? = nil) {
    self.name = name
    id = Self.id(name)
    characters = WordCharacters(style)
    families = style.fontFamilies
    alignment = style.textAlign
    switch style.lineHeight {
    case .normal: line = nil
    case .number(let factor): line = Int((style.fontSize.points * factor * 20).rounded())
    case .length(let length): line = WordUnits.twips(length)
    }
    border = WordBorder(
      width: style.borderWidth.bottom, style: style.borderStyle.bottom, color: style.borderColor.bottom,
      padding: style.padding.bottom)
    self.outline = outline
    self.list = list
    self.before = before
  }

  /// Writes the style; everybody's is `Normal`, which is `normal`.
  func write(basedOn normal: WordCharacters, to xml: inout HTMLWriter) {
    xml.start(
      "w:style", [("w:type", "paragraph"), ("w:styleId", id)] + (isBuiltIn ? [] : [("w:customStyle", "1")]))
    xml.start("w:name", [("w:val", name)])
    xml.raw("</w:name><w:basedOn w:val=\"Normal\"/>")
    if outline != nil || name == "Title" { xml.raw("<w:next w:val=\"Normal\"/>") }
    xml.raw("<w:qFormat/><w:pPr>")
    if outline != nil { xml.raw("<w:keepNext/><w:keepLines/>") }
    if let list {
      xml.raw("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"\(list == .bullet ? 1 : 2)\"/></w:numPr>")
    }
    if let border {
      xml.raw("<w:pBdr>")
      border.write("bottom", to: &xml)
      xml.raw("</w:pBdr>")
    }
    let height = line.map { " w:line=\"\($0)\" w:lineRule=\"exact\"" } ?? ""
    xml.raw("<w:spacing w:before=\"\(before)\" w:after=\"0\"\(height)/>")
    if let name = Self.justification(alignment) { xml.raw("<w:jc w:val=\"\(name)\"/>") }
    if let outline { xml.raw("<w:outlineLvl w:val=\"\(outline)\"/>") }
    xml.raw("</w:pPr>")
    characters.write(differingFrom: normal, to: &xml)
    xml.end("w:style")
  }

  private var isBuiltIn: Bool {
    outline != nil || list != nil
      || ["Title", "Subtitle", "Body Text", "Salutation", "Closing", "Signature"].contains(name)
  }

  private static func justification(_ align: TextAlign) -> String? {
    switch align {
    case .start, .left: nil
    case .end, .right: "right"
    case .center: "center"
    case .justify: "both"
    }
  }
}

/// A line beside a paragraph.
struct WordBorder: Hashable {
  /// In eighths of a point.
  var width: Int
  var color: String
  /// In points: 0 to 31.
  var space: Int

  /// nil where none is drawn.
  init?(width: Length, style: BorderStyle, color: Color, padding: LengthPercentage) {
    guard width > .zero, style != .none, style != .hidden, color.alpha > 0 else { return nil }
    self.width = WordUnits.eighths(width)
    self.color = WordUnits.hex(color)
    space = min(31, max(0, Int(padding.length.points.rounded())))
  }

  func write(_ side: String, to xml: inout HTMLWriter) {
    xml.raw("<w:\(side) w:val=\"single\" w:sz=\"\(width)\" w:space=\"\(space)\" w:color=\"\(color)\"/>")
  }
}
