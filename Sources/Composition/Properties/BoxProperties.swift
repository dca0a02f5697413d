internal import Base

extension Longhand {
  static let displayWords: [String: Display] = [
    "none": .none, "contents": .contents, "block": .block, "inline": .inline,
    "inline-block": .inlineBlock, "list-item": .listItem, "flex": .flex, "inline-flex": .inlineFlex,
    "grid": .grid, "inline-grid": .inlineGrid, "table": .table, "inline-table": .inlineTable,
    "table-row-group": .tableRowGroup, "table-header-group": .tableHeaderGroup,
    "table-footer-group": .tableFooterGroup, "table-row": .tableRow, "table-cell": .tableCell,
    "table-caption": .tableCaption, "table-column": .tableColumn,
    "table-column-group": .tableColumnGroup, "flow-root": .flowRoot,
  ]
  private static let borderStyles: [String: BorderStyle] = [
    "none": .none, "hidden": .hidden, "solid": .solid, "dashed": .dashed, "dotted": .dotted,
    "double": .double, "groove": .solid, "ridge": .solid, "inset": .solid, "outset": .solid,
  ]
  private static let overflows: [String: Overflow] = [
    "visible": .visible, "hidden": .hidden, "clip": .clip, "scroll": .scroll, "auto": .auto,
  ]
  private static let breaks: [String: BreakBetween] = [
    "auto": .auto, "avoid": .avoid, "avoid-page": .avoid, "page": .page, "always": .page, "left": .left,
    "right": .right, "verso": .left, "recto": .right,
  ]
  private static let breaksInside: [String: BreakInside] = [
    "auto": .auto, "avoid": .avoid, "avoid-page": .avoid,
  ]

  /// Box generation, box model and paged media.
  static let box: [Longhand] = [
    keyword("display", \.display, displayWords),
    keyword("position", \.position, ["static": .static, "relative": .relative, "absolute": .absolute]),
    keyword(
      "float", \.float,
      ["none": .none, "left": .left, "right": .right, "inline-start": .left, "inline-end": .right]),
    keyword("clear", \.clear, ["none": .none, "left": .left, "right": .right, "both": .both]),
    keyword(
      "visibility", \.visibility, inherited: true,
      ["visible": .visible, "hidden": .hidden, "collapse": .hidden]),
    keyword("box-sizing", \.boxSizing, ["content-box": .contentBox, "border-box": .borderBox]),
    size("top", \.inset.top, negative: true),
    size("right", \.inset.right, negative: true),
    size("bottom", \.inset.bottom, negative: true),
    size("left", \.inset.left, negative: true),
    size("width", \.width, keywords: true), size("height", \.height, keywords: true),
    size("min-width", \.minWidth, keywords: true), size("min-height", \.minHeight, keywords: true),
    size("max-width", \.maxWidth, auto: ["none"], keywords: true),
    size("max-height", \.maxHeight, auto: ["none"], keywords: true),
    keyword("overflow-x", \.overflowX, overflows), keyword("overflow-y", \.overflowY, overflows),
    keyword("caption-side", \.captionSide, inherited: true, ["top": .top, "bottom": .bottom]),
    objectPosition,
    size("margin-top", \.margin.top, negative: true),
    size("margin-right", \.margin.right, negative: true),
    size("margin-bottom", \.margin.bottom, negative: true),
    size("margin-left", \.margin.left, negative: true),
    lengthPercentage("padding-top", \.padding.top), lengthPercentage("padding-right", \.padding.right),
    lengthPercentage("padding-bottom", \.padding.bottom), lengthPercentage("padding-left", \.padding.left),
    borderWidth("border-top-width", \.borderWidth.top),
    borderWidth("border-right-width", \.borderWidth.right),
    borderWidth("border-bottom-width", \.borderWidth.bottom),
    borderWidth("border-left-width", \.borderWidth.left),
    keyword("border-top-style", \.borderStyle.top, borderStyles),
    keyword("border-right-style", \.borderStyle.right, borderStyles),
    keyword("border-bottom-style", \.borderStyle.bottom, borderStyles),
    keyword("border-left-style", \.borderStyle.left, borderStyles),
    borderColor("border-top-color", \.borderColor.top, bit: 1),
    borderColor("border-right-color", \.borderColor.right, bit: 2),
    borderColor("border-bottom-color", \.borderColor.bottom, bit: 4),
    borderColor("border-left-color", \.borderColor.left, bit: 8),
    lengthPercentage("border-top-left-radius", \.borderRadius.top),
    lengthPercentage("border-top-right-radius", \.borderRadius.right),
    lengthPercentage("border-bottom-right-radius", \.borderRadius.bottom),
    lengthPercentage("border-bottom-left-radius", \.borderRadius.left),
    backgroundColor, aspectRatio,
    keyword(
      "object-fit", \.objectFit,
      ["fill": .fill, "contain": .contain, "cover": .cover, "none": .none, "scale-down": .scaleDown]),
    keyword("break-before", \.breakBefore, breaks), keyword("break-after", \.breakAfter, breaks),
    keyword("break-inside", \.breakInside, breaksInside), page,
    keyword(
      "border-collapse", \.borderCollapse, inherited: true,
      ["separate": .separate, "collapse": .collapse]),
    borderSpacing,
  ]

  private static let backgroundColor = Longhand(
    name: "background-color", isInherited: false,
    parse: { reader in reader.color().map { .color($0) } },
    apply: { value, builder in
      if case .color(let color) = value { builder.style.backgroundColor = builder.color(color) }
    },
    copy: { $1.style.backgroundColor = $0.backgroundColor }, values: ["<color>"])

  private static let aspectRatio = Longhand(
    name: "aspect-ratio", isInherited: false,
    parse: { reader in
      let isAuto = reader.take("auto")
      guard let width = reader.number(), width >= 0 else { return isAuto ? .auto : nil }
      guard reader.takeSlash() else { return .number(width) }
      guard let height = reader.number(), height >= 0 else { return nil }
      return .number(height == 0 ? 0 : width / height)
    },
    apply: { value, builder in
      if case .number(let ratio) = value, ratio > 0 { builder.style.aspectRatio = ratio }
    },
    copy: { $1.style.aspectRatio = $0.aspectRatio },
    values: ["auto", "<number>", "<number> / <number>", "auto <number> / <number>"])

  /// One to two of `left`, `center`, `right`, `top`, `bottom`, lengths and percentages.
  private static let objectPosition = Longhand(
    name: "object-position", isInherited: false,
    parse: { reader in
      var x: LengthExpression?
      var y: LengthExpression?
      var free: [LengthExpression] = []
      for _ in 0..<2 {
        if reader.take("left") { x = .term(0, .percent); continue }
        if reader.take("right") { x = .term(100, .percent); continue }
        if reader.take("top") { y = .term(0, .percent); continue }
        if reader.take("bottom") { y = .term(100, .percent); continue }
        if reader.take("center") { free.append(.term(50, .percent)); continue }
        if let length = reader.length(negative: true) { free.append(length) }
      }
      guard x != nil || y != nil || !free.isEmpty else { return nil }
      if x == nil, !free.isEmpty { x = free.removeFirst() }
      if y == nil, !free.isEmpty { y = free.removeFirst() }
      guard free.isEmpty else { return nil }
      return .position(x ?? .term(50, .percent), y ?? .term(50, .percent))
    },
    apply: { value, builder in
      guard case .position(let x, let y) = value else { return }
      builder.style.objectPositionX = builder.lengthPercentage(x)
      builder.style.objectPositionY = builder.lengthPercentage(y)
    },
    copy: {
      $1.style.objectPositionX = $0.objectPositionX
      $1.style.objectPositionY = $0.objectPositionY
    },
    values: [
      "left", "center", "right", "top", "bottom", "<length>", "<percentage>", "left top",
      "<percentage> <length>",
    ])

  private static let page = Longhand(
    name: "page", isInherited: false,
    parse: { reader in
      guard let name = reader.ident() else { return nil }
      return name.asciiLowercased == "auto" ? .auto : .text(name)
    },
    apply: { value, builder in
      if case .text(let name) = value { builder.style.page = name } else { builder.style.page = nil }
    },
    copy: { $1.style.page = $0.page }, values: ["auto", "<name>"])

  /// One spacing for both directions: the horizontal one.
  private static let borderSpacing = Longhand(
    name: "border-spacing", isInherited: true,
    parse: { reader in
      guard let horizontal = reader.length(percent: false) else { return nil }
      _ = reader.length(percent: false)
      return .length(horizontal)
    },
    apply: { value, builder in
      if case .length(let expression) = value {
        builder.style.borderSpacing = max(.zero, builder.length(expression))
      }
    },
    copy: { $1.style.borderSpacing = $0.borderSpacing }, values: ["<length>", "<length> <length>"])
}
