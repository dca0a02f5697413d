public import Base

/// Finds the computed style of every element: selector matching, cascade, inheritance, computation.
public enum StyleResolver {
  /// Styles a document with the defaults for HTML and `stylesheets`, and inserts the elements that `::before`,
  /// `::after` and `::marker` generate. No recursion; elements with the same parent style and the same rules share the
  /// work and the style. About O(nodes · candidate rules).
  public static func resolve(
    _ document: Document, stylesheets: [Stylesheet], media: Media = .print, defaultPage: PageStyle = .a4
  ) -> Checked<StyledDocument> {
    var resolution = Resolution(
      document: document, stylesheets: stylesheets, media: media, defaultPage: defaultPage)
    resolution.run()
    return Checked(resolution.result(), resolution.diagnostics)
  }
}

/// One run of the resolver.
private struct Resolution {
  /// A style with what its children and pseudo-elements need beyond it.
  struct Record {
    var style: Int32
    var custom: Int32
    var variants: FontVariants
    var content: [ContentPart]?
    var stringSet: [StringSetPart]
  }

  /// Elements with equal keys have equal styles.
  struct Key: Hashable {
    var parent: Int32
    var matches: [MatchKey]
    var inline: String?
    var hints: String?
    var language: String?
  }

  struct Generated {
    var parent: NodeID
    var pseudo: PseudoElement
    var style: Int32
    var text: String
  }

  let document: Document
  let defaultPage: PageStyle
  var cascade: Cascade
  var pages: PageCascade
  var units: UnitContext
  var styles: ContiguousArray<ComputedStyle> = []
  var styleIDs: [ComputedStyle: Int32] = [:]
  var records: [Record] = []
  var shared: [Key: Int32] = [:]
  var custom: [CustomProperties] = [CustomProperties()]
  var recordOf: ContiguousArray<Int32>
  var styleOf: ContiguousArray<Int32>
  var generated: [Generated] = []
  var rootStyle = ComputedStyle()
  var inlineBlocks: [String: DeclarationBlock] = [:]
  var diagnostics: [Diagnostic] = []

  init(document: Document, stylesheets: [Stylesheet], media: Media, defaultPage: PageStyle) {
    self.document = document
    self.defaultPage = defaultPage
    cascade = Cascade(sheets: [.userAgent] + stylesheets, media: media)
    pages = PageCascade(sheets: stylesheets, media: media, defaultPage: defaultPage)
    recordOf = ContiguousArray(repeating: 0, count: document.nodes.count)
    styleOf = ContiguousArray(repeating: 0, count: document.nodes.count)
    let em = ComputedStyle().fontSize.points
    units = UnitContext(em: em, rem: em, viewportWidth: 0, viewportHeight: 0)
    let area = pages.area(units)
    units.viewportWidth = area.width
    units.viewportHeight = area.height
  }

  mutating func run() {
    let initial = intern(ComputedStyle())
    records.append(Record(style: initial, custom: 0, variants: .normal, content: nil, stringSet: []))
    let matcher = SelectorMatcher(document)
    var matches = Cascade.Matches()
    var at = document.next(after: Document.root)
    while let id = at {
      let parent = document.parent(id)!
      if document.kind(id) == .text {
        styleOf[id.index] = styleOf[parent.index]
      } else {
        cascade.match(id, matcher, into: &matches)
        element(id, parent, matches)
      }
      at = document.next(after: id)
    }
    diagnostics += cascade.diagnostics
  }

  private mutating func intern(_ style: ComputedStyle) -> Int32 {
    if let id = styleIDs[style] { return id }
    let id = Int32(styles.count)
    styles.append(style)
    styleIDs[style] = id
    return id
  }

  private mutating func element(_ id: NodeID, _ parent: NodeID, _ matches: Cascade.Matches) {
    let element = document.elements[Int(document.nodes[id.index].payload)]
    let isRoot = parent == Document.root
    let key = Key(
      parent: isRoot ? 0 : recordOf[parent.index], matches: matches.element, inline: element["style"],
      hints: Self.hints(element), language: element["lang"])
    let record = self.record(key, isRoot: isRoot, range: element.range)
    recordOf[id.index] = record
    styleOf[id.index] = records[Int(record)].style
    if isRoot {
      rootStyle = styles[Int(records[Int(record)].style)]
      units.rem = rootStyle.fontSize.points
    }
    if !records[Int(record)].stringSet.isEmpty { setStrings(id, record) }
    if styles[Int(styleOf[id.index])].display == .none { return }
    if !matches.marker.isEmpty { marker(id, record, matches.marker) }
    if !matches.before.isEmpty { pseudo(.before, id, record, matches.before) }
    if !matches.after.isEmpty { pseudo(.after, id, record, matches.after) }
  }

  /// Presentational attributes that still matter: the size of pictures.
  private static func hints(_ element: Element) -> String? {
    guard element.name == "img" else { return nil }
    var css = ""
    for name in ["width", "height"] {
      guard let value = element[name], let number = Int(value), number >= 0 else { continue }
      css += "\(name):\(number)px;"
    }
    return css.isEmpty ? nil : css
  }

  private mutating func record(_ key: Key, isRoot: Bool, range: SourceRange?) -> Int32 {
    if let known = shared[key] { return known }
    let parent = records[Int(key.parent)]
    let parentStyle = styles[Int(parent.style)]
    let inline = key.inline.map { inlineBlock($0, range) }
    var custom = parent.custom
    if let own = cascade.customDeclarations(key.matches, inline) {
      self.custom.append(self.custom[Int(parent.custom)].declaring(own))
      custom = Int32(self.custom.count - 1)
    }
    var units = self.units
    units.em = parentStyle.fontSize.points
    var builder = StyleBuilder(parent: parentStyle, variants: parent.variants, units: units)
    if let language = key.language { builder.style.language = LanguageTag(language) }
    var slots = cascade.winners(
      key.matches, inline, custom: self.custom[Int(custom)], direction: parentStyle.direction)
    if let hints = key.hints { fill(&slots, hints) }
    Cascade.apply(slots, to: &builder)
    let isItem = !isRoot && [.flex, .inlineFlex, .grid, .inlineGrid].contains(parentStyle.display)
    builder.finish(isBlockified: isRoot || isItem)
    let record = Record(
      style: intern(builder.style), custom: custom, variants: builder.variants, content: builder.content,
      stringSet: builder.stringSet)
    records.append(record)
    shared[key] = Int32(records.count - 1)
    return Int32(records.count - 1)
  }

  /// Puts presentational attributes where no rule says anything.
  private mutating func fill(_ slots: inout Cascade.Slots, _ hints: String) {
    for declaration in inlineBlock(hints, nil).declarations {
      if case .value(let id, _, let value) = declaration.body, slots[Int(id)] == nil {
        slots[Int(id)] = value
      }
    }
  }

  /// The declarations of a `style` attribute.
  private mutating func inlineBlock(_ css: String, _ range: SourceRange?) -> DeclarationBlock {
    if let known = inlineBlocks[css] { return known }
    let source = SourceText(file: range?.file ?? "style", text: css)
    let list = TokenList(CSSTokenizer.tokens(css))
    var reader = DeclarationReader(source: source, list: list, reports: range != nil, severity: .warning)
    var out: [Declaration] = []
    for case .declaration(let declaration) in CSSSyntax(list: list).declarations(list.indices) {
      reader.read(declaration, into: &out)
    }
    for var diagnostic in reader.diagnostics {
      diagnostic.range = range
      diagnostic.sourceLine = nil
      diagnostics.append(diagnostic)
    }
    let block = DeclarationBlock(declarations: out)
    inlineBlocks[css] = block
    return block
  }

  // MARK: Generated content

  private mutating func pseudo(_ pseudo: PseudoElement, _ id: NodeID, _ parent: Int32, _ matches: [MatchKey])
  {
    let key = Key(parent: parent, matches: matches, inline: nil, hints: nil, language: nil)
    let index = record(key, isRoot: false, range: nil)
    let record = records[Int(index)]
    guard let content = record.content, styles[Int(record.style)].display != .none else { return }
    generated.append(
      Generated(parent: id, pseudo: pseudo, style: record.style, text: text(content, of: id)))
  }

  /// A marker's style becomes a generated element; its text the element's own marker string.
  private mutating func marker(_ id: NodeID, _ parent: Int32, _ matches: [MatchKey]) {
    guard styles[Int(styleOf[id.index])].display == .listItem else { return }
    let key = Key(parent: parent, matches: matches, inline: nil, hints: nil, language: nil)
    let record = records[Int(self.record(key, isRoot: false, range: nil))]
    if let content = record.content {
      var style = styles[Int(styleOf[id.index])]
      style.listStyleString = text(content, of: id)
      styleOf[id.index] = intern(style)
    }
    generated.append(Generated(parent: id, pseudo: .marker, style: record.style, text: ""))
  }

  private mutating func setStrings(_ id: NodeID, _ record: Int32) {
    var style = styles[Int(styleOf[id.index])]
    style.stringSet = records[Int(record)].stringSet.map {
      ComputedStyle.StringSet(name: $0.name, value: text($0.parts, of: id))
    }
    styleOf[id.index] = intern(style)
  }

  /// Content as text. Page counters belong into margin boxes and give nothing here.
  private func text(_ parts: [ContentPart], of id: NodeID) -> String {
    var out = ""
    for part in parts {
      switch part {
      case .string(let text): out += text
      case .attribute(let name): out += document.element(id)?[name] ?? ""
      case .elementText: out += document.textContent(id)
      case .pageNumber, .pageCount, .namedString: break
      }
    }
    return out
  }

  // MARK: Result

  func result() -> StyledDocument {
    var document = self.document
    var index = styleOf
    for item in generated.reversed() where item.pseudo != .after { insert(item, &document, &index) }
    for item in generated where item.pseudo == .after { insert(item, &document, &index) }
    let sheets = cascade.sheets.dropFirst()
    var allStyles = styles
    let names = pageNames(&allStyles)
    return StyledDocument(
      document: document, styles: allStyles, styleIndex: index,
      pageStyles: pages.styles(names: names, root: rootStyle, units: units, custom: custom),
      fontFaces: sheets.flatMap(\.fontFaces))
  }

  private func insert(_ item: Generated, _ document: inout Document, _ index: inout ContiguousArray<Int32>) {
    let element = Element(name: "span", range: nil, pseudo: item.pseudo)
    let id =
      item.pseudo == .after
      ? document.appendElement(element, to: item.parent) : document.prependElement(element, to: item.parent)
    index.append(item.style)
    guard !item.text.isEmpty else { return }
    document.appendText(TextNode(item.text), to: id)
    index.append(item.style)
  }

  /// The page names in use, sorted.
  private func pageNames(_ styles: inout ContiguousArray<ComputedStyle>) -> [String] {
    Set(styles.compactMap(\.page)).sorted()
  }
}

extension Document {
  /// The text of a subtree, white space collapsed to single blanks and taken off the ends. O(subtree).
  public func textContent(_ id: NodeID) -> String {
    var out: [UInt8] = []
    var at: NodeID? = id
    while let current = at {
      if let text = text(current) {
        for byte in text.text.utf8 {
          if byte.isCSSBlank {
            if let last = out.last, last != 0x20 { out.append(0x20) }
          } else {
            out.append(byte)
          }
        }
      }
      at = next(after: current, within: id)
    }
    if out.last == 0x20 { out.removeLast() }
    return String(decoding: out, as: UTF8.self)
  }
}
