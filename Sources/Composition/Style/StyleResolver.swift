public import Base

/// Finds the computed style of every element: selector matching, cascade, inheritance, computation.
public enum StyleResolver {
  /// Styles a document with the defaults for HTML and `stylesheets`, and inserts the elements that `::before`,
  /// `::after` and `::marker` generate. No recursion; elements with the same parent style and the same rules share the
  /// work and the style. About O(nodes · candidate rules).
  public static func resolve(
    _ document: Document, stylesheets: [Stylesheet], media: Media = .print, defaultPage: PageStyle = .a4
  ) -> Checked<StyledDocument> {
    let alone = stylesheets.count == 1 ? stylesheets[0].memories : nil
    let memory =
      alone?.take(media, defaultPage)
      ?? StyleMemory(sheets: stylesheets, media: media, defaultPage: defaultPage)
    var resolution = Resolution(document: document, memory: memory)
    resolution.run()
    let result = resolution.result()
    if resolution.diagnostics.isEmpty { alone?.giveBack(memory) }
    return Checked(result, resolution.diagnostics)
  }
}

/// One run of the resolver.
private struct Resolution {
  typealias Record = StyleMemory.Record
  typealias Key = StyleMemory.Key

  struct Generated {
    var parent: NodeID
    var pseudo: PseudoElement
    var style: Int32
    var text: String
  }

  let document: Document
  let memory: StyleMemory
  var units: UnitContext
  /// Styles of this document alone, numbered downwards from -1.
  var ownStyles: ContiguousArray<ComputedStyle> = []
  var recordOf: ContiguousArray<Int32>
  /// By node: what `Cascade.match` said of the kinds of an element and its ancestors.
  var chainOf: ContiguousArray<Int32>
  var styleOf: ContiguousArray<Int32>
  var generated: [Generated] = []
  var rootRecord: Int32 = 0
  var diagnostics: [Diagnostic] = []

  init(document: Document, memory: StyleMemory) {
    self.document = document
    self.memory = memory
    recordOf = ContiguousArray(repeating: 0, count: document.nodes.count)
    chainOf = ContiguousArray(repeating: -1, count: document.nodes.count)
    styleOf = ContiguousArray(repeating: 0, count: document.nodes.count)
    units = memory.units
  }

  mutating func run() {
    let matcher = SelectorMatcher(document)
    var matches = Cascade.Matches()
    var at = document.next(after: Document.root)
    while let id = at {
      let parent = document.parent(id)!
      if document.kind(id) == .text {
        styleOf[id.index] = styleOf[parent.index]
      } else {
        let found = memory.cascade.match(id, of: chainOf[parent.index], matcher, into: &matches)
        chainOf[id.index] = found.chain
        element(id, parent, matches, isDecided: found.isDecided)
      }
      at = document.next(after: id)
    }
    diagnostics += memory.cascade.diagnostics
  }

  private func style(_ id: Int32) -> ComputedStyle {
    id >= 0 ? memory.styles[Int(id)] : ownStyles[Int(-1 - id)]
  }

  private func display(_ id: Int32) -> Display {
    id >= 0 ? memory.styles[Int(id)].display : ownStyles[Int(-1 - id)].display
  }

  /// The number of a style that only this document has.
  private mutating func own(_ style: ComputedStyle) -> Int32 {
    ownStyles.append(style)
    return Int32(-ownStyles.count)
  }

  private mutating func element(_ id: NodeID, _ parent: NodeID, _ matches: Cascade.Matches, isDecided: Bool) {
    let isRoot = parent == Document.root
    let above = isRoot ? 0 : recordOf[parent.index]
    let isPlain = isDecided && !isRoot && isPlain(document.elements[Int(document.nodes[id.index].payload)])
    let plain = UInt64(UInt32(bitPattern: above)) << 32 | UInt64(UInt32(bitPattern: chainOf[id.index]))
    let record =
      (isPlain ? memory.plain[plain] : nil) ?? self.record(id, above, matches.element, isRoot: isRoot)
    if isPlain { memory.plain[plain] = record }
    recordOf[id.index] = record
    styleOf[id.index] = memory.records[Int(record)].style
    if isRoot {
      rootRecord = record
      units.rem = memory.styles[Int(memory.records[Int(record)].style)].fontSize.points
    }
    if !memory.records[Int(record)].stringSet.isEmpty { setStrings(id, record) }
    if display(styleOf[id.index]) == .none { return }
    if !matches.marker.isEmpty { marker(id, record, matches.marker) }
    if !matches.before.isEmpty { pseudo(.before, id, record, matches.before) }
    if !matches.after.isEmpty { pseudo(.after, id, record, matches.after) }
  }

  /// Whether no attribute of an element styles it but by selectors.
  private func isPlain(_ element: Element) -> Bool {
    element.name != "img" && element.name != "bdi"
      && !element.attributes.contains { $0.name == "style" || $0.name == "lang" || $0.name == "dir" }
  }

  private mutating func record(_ id: NodeID, _ parent: Int32, _ matches: [MatchKey], isRoot: Bool) -> Int32 {
    let element = document.elements[Int(document.nodes[id.index].payload)]
    let key = Key(
      parent: parent, matches: matches, inline: element["style"],
      hints: Self.hints(element) ?? automaticDirection(element, id), language: element["lang"])
    return record(key, isRoot: isRoot, range: element.range)
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

  /// `dir="auto"`, and `bdi` without `dir`, as a presentational attribute.
  private func automaticDirection(_ element: Element, _ id: NodeID) -> String? {
    let dir = element["dir"]?.asciiLowercased
    guard dir == "auto" || dir == nil && element.name == "bdi" else { return nil }
    return BaseDirection.of(id, in: document) == .rtl ? Self.rightToLeft : Self.leftToRight
  }

  private static let rightToLeft = "direction:rtl"
  private static let leftToRight = "direction:ltr"

  private mutating func record(_ key: Key, isRoot: Bool, range: SourceRange?) -> Int32 {
    if let known = memory.shared[key] { return known }
    let parent = memory.records[Int(key.parent)]
    let parentStyle = memory.styles[Int(parent.style)]
    let inline = key.inline.map { inlineBlock($0, range) }
    var custom = parent.custom
    if let own = memory.cascade.customDeclarations(key.matches, inline) {
      memory.custom.append(memory.custom[Int(parent.custom)].declaring(own))
      custom = Int32(memory.custom.count - 1)
    }
    var units = self.units
    units.em = parentStyle.fontSize.points
    var builder = StyleBuilder(parent: parentStyle, variants: parent.variants, units: units)
    if let language = key.language { builder.style.language = LanguageTag(language) }
    var slots = memory.cascade.winners(
      key.matches, inline, custom: memory.custom[Int(custom)],
      direction: key.hints == Self.rightToLeft
        ? .rtl : key.hints == Self.leftToRight ? .ltr : parentStyle.direction)
    if let hints = key.hints { fill(&slots, hints) }
    Cascade.apply(slots, to: &builder)
    let isItem = !isRoot && [.flex, .inlineFlex, .grid, .inlineGrid].contains(parentStyle.display)
    builder.finish(isBlockified: isRoot || isItem)
    let record = Record(
      style: memory.intern(builder.style), custom: custom, variants: builder.variants,
      content: builder.content,
      stringSet: builder.stringSet)
    memory.records.append(record)
    memory.shared[key] = Int32(memory.records.count - 1)
    return Int32(memory.records.count - 1)
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
    if let known = memory.inlineBlocks[css] { return known }
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
    memory.inlineBlocks[css] = block
    return block
  }

  // MARK: Generated content

  private mutating func pseudo(_ pseudo: PseudoElement, _ id: NodeID, _ parent: Int32, _ matches: [MatchKey])
  {
    let key = Key(parent: parent, matches: matches, inline: nil, hints: nil, language: nil)
    let index = record(key, isRoot: false, range: nil)
    let record = memory.records[Int(index)]
    guard let content = record.content, memory.styles[Int(record.style)].display != .none else { return }
    generated.append(
      Generated(parent: id, pseudo: pseudo, style: record.style, text: text(content, of: id)))
  }

  /// A marker's style becomes a generated element; its text the element's own marker string.
  private mutating func marker(_ id: NodeID, _ parent: Int32, _ matches: [MatchKey]) {
    guard display(styleOf[id.index]) == .listItem else { return }
    let key = Key(parent: parent, matches: matches, inline: nil, hints: nil, language: nil)
    let record = memory.records[Int(self.record(key, isRoot: false, range: nil))]
    if let content = record.content {
      var style = self.style(styleOf[id.index])
      style.listStyleString = text(content, of: id)
      styleOf[id.index] = own(style)
    }
    generated.append(Generated(parent: id, pseudo: .marker, style: record.style, text: ""))
  }

  /// Longer texts are cut: what a running head takes on is drawn on every page.
  private static let longestString = 1_000

  private mutating func setStrings(_ id: NodeID, _ record: Int32) {
    var style = self.style(styleOf[id.index])
    style.stringSet = memory.records[Int(record)].stringSet.map {
      let text = text($0.parts, of: id).unicodeScalars.prefix(Self.longestString)
      return ComputedStyle.StringSet(name: $0.name, value: String(String.UnicodeScalarView(text)))
    }
    styleOf[id.index] = own(style)
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
    let shared = Int32(memory.styles.count)
    var index = styleOf
    for node in index.indices where index[node] < 0 { index[node] = shared - 1 - index[node] }
    for item in generated.reversed() where item.pseudo != .after { insert(item, &document, &index) }
    for item in generated where item.pseudo == .after { insert(item, &document, &index) }
    let styles = compacted(&index)
    let sheets = memory.cascade.sheets.dropFirst()
    return StyledDocument(
      document: document, styles: styles, styleIndex: index, pageStyles: pageStyles(styles),
      fontFaces: sheets.flatMap(\.fontFaces))
  }

  /// The styles that the nodes have, the first used the first: the memory holds those of other documents, too. O(nodes + styles).
  private func compacted(_ index: inout ContiguousArray<Int32>) -> ContiguousArray<ComputedStyle> {
    let shared = memory.styles.count
    var place = ContiguousArray<Int32>(repeating: -1, count: shared + ownStyles.count)
    var used = ContiguousArray<ComputedStyle>()
    for node in index.indices {
      let id = Int(index[node])
      if place[id] < 0 {
        place[id] = Int32(used.count)
        used.append(id < shared ? memory.styles[id] : ownStyles[id - shared])
      }
      index[node] = place[id]
    }
    return used
  }

  private func pageStyles(_ styles: ContiguousArray<ComputedStyle>) -> [PageContext: PageStyle] {
    let key = StyleMemory.PageKey(root: rootRecord, names: Set(styles.compactMap(\.page)).sorted())
    if let known = memory.pageStyles[key] { return known }
    let record = memory.records[Int(rootRecord)]
    let made = memory.pages.styles(
      names: key.names, root: memory.styles[Int(record.style)], units: units,
      custom: memory.custom[Int(record.custom)])
    memory.pageStyles[key] = made
    return made
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
