internal import Base

/// The cascade of `@page` rules.
struct PageCascade {
  /// Matching media only, weakest first: by specificity, then order.
  private let rules: [PageRule]
  private let defaultPage: PageStyle

  init(sheets: [Stylesheet], media: Media, defaultPage: PageStyle) {
    let all = sheets.flatMap { $0.pageRules }.filter { $0.media.covers(media) }
    rules = all.enumerated().sorted {
      ($0.element.specificity, $0.offset) < ($1.element.specificity, $1.offset)
    }.map(\.element)
    self.defaultPage = defaultPage
  }

  /// The size of the first page's area in points: what `vw` and `vh` are of.
  func area(_ units: UnitContext) -> (width: Double, height: Double) {
    let context = PageContext(name: nil, isFirst: true, isLeft: false)
    let page = frame(context, units, custom: CustomProperties())
    return (
      (page.width - page.margin.left - page.margin.right).points,
      (page.height - page.margin.top - page.margin.bottom).points
    )
  }

  /// The styles of all pages that a document can ask for.
  func styles(names: [String], root: ComputedStyle, units: UnitContext, custom properties: CustomProperties)
    -> [PageContext: PageStyle]
  {
    var out: [PageContext: PageStyle] = [:]
    var units = units
    units.em = root.fontSize.points
    for name in [nil] + names.map(Optional.some) {
      for isFirst in [true, false] {
        for isLeft in [true, false] {
          let context = PageContext(name: name, isFirst: isFirst, isLeft: isLeft)
          var page = frame(context, units, custom: properties)
          page.marginBoxes = boxes(context, root, units, properties)
          out[context] = page
        }
      }
    }
    return out
  }

  private static let marginIDs = ["top", "right", "bottom", "left"].map { PropertyTable.id("margin-" + $0) }

  /// Size and margins.
  private func frame(_ context: PageContext, _ units: UnitContext, custom: CustomProperties) -> PageStyle {
    var page = defaultPage
    page.marginBoxes = []
    var margins: [SpecifiedValue?] = [nil, nil, nil, nil]
    for isImportant in [false, true] {
      for rule in rules where rule.matches(context) {
        if !isImportant, let size = rule.size { Self.set(size, &page, units) }
        for declaration in rule.block.declarations where declaration.isImportant == isImportant {
          for setting in Self.settings(declaration, custom) {
            if let side = Self.marginIDs.firstIndex(of: setting.ltr) { margins[side] = setting.value }
          }
        }
      }
    }
    func margin(_ side: Int, _ initial: Length, _ basis: Length) -> Length {
      switch margins[side] {
      case .length(let expression):
        Length(points: expression.points(units, percentOf: basis.points))
      case .initial, .auto: .zero
      default: initial
      }
    }
    page.margin = Edges(
      top: margin(0, page.margin.top, page.height), right: margin(1, page.margin.right, page.width),
      bottom: margin(2, page.margin.bottom, page.height), left: margin(3, page.margin.left, page.width))
    return page
  }

  private static func set(_ size: PageSize, _ page: inout PageStyle, _ units: UnitContext) {
    switch size {
    case .lengths(let width, let height):
      let (w, h) = (width.value(units).points, height.value(units).points)
      if w > 0, h > 0 { (page.width, page.height) = (Length(points: w), Length(points: h)) }
    case .orientation(let isLandscape):
      if isLandscape != (page.width > page.height) { swap(&page.width, &page.height) }
    }
  }

  private static func settings(_ declaration: Declaration, _ custom: CustomProperties) -> [Setting] {
    switch declaration.body {
    case .value(let ltr, let rtl, let value): [Setting(ltr: Int(ltr), rtl: Int(rtl), value: value)]
    case .pending(let name, let tokens):
      PropertyTable.byName[name].flatMap { property in
        custom.substitute(tokens).flatMap { DeclarationReader.settings(property, $0, $0.indices) }
      } ?? []
    case .custom: []
    }
  }

  /// The margin boxes with content. Their styles inherit from the root element.
  private func boxes(
    _ context: PageContext, _ root: ComputedStyle, _ units: UnitContext, _ custom: CustomProperties
  ) -> [MarginBox] {
    var out: [MarginBox] = []
    for name in MarginBoxName.allCases {
      var slots = Cascade.Slots(repeating: nil, count: PropertyTable.longhands.count)
      for isImportant in [false, true] {
        for rule in rules where rule.matches(context) {
          for (box, block) in rule.marginBoxes where box == name {
            for declaration in block.declarations where declaration.isImportant == isImportant {
              for setting in Self.settings(declaration, custom) { slots[setting.ltr] = setting.value }
            }
          }
        }
      }
      guard slots.contains(where: { $0 != nil }) else { continue }
      var builder = StyleBuilder(parent: root, variants: .normal, units: units)
      builder.style.display = .block
      builder.style.textAlign = Self.alignment(name)
      builder.style.verticalAlign = .middle
      Cascade.apply(slots, to: &builder)
      builder.finish(isBlockified: true)
      guard let content = builder.content else { continue }
      let items = content.compactMap(Self.item)
      if !items.isEmpty { out.append(MarginBox(name: name, content: items, style: builder.style)) }
    }
    return out
  }

  /// CSS Paged Media Level 3, §5.3.
  private static func alignment(_ name: MarginBoxName) -> TextAlign {
    switch name {
    case .topLeft, .bottomLeft: .left
    case .topCenter, .bottomCenter: .center
    case .topRight, .bottomRight: .right
    }
  }

  private static func item(_ part: ContentPart) -> ContentItem? {
    switch part {
    case .string(let text): .string(text)
    case .pageNumber: .pageNumber
    case .pageCount: .pageCount
    case .namedString(let name): .namedString(name)
    case .attribute, .elementText: nil
    }
  }
}
