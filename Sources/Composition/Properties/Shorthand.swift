internal import Base

/// A longhand that a shorthand sets.
struct Setting {
  var ltr: Int
  var rtl: Int
  var value: SpecifiedValue

  /// Sets the property `name`, which may be logical.
  init(_ name: String, _ value: SpecifiedValue) {
    if case .longhand(let ltr, let rtl)? = PropertyTable.byName[name] {
      (self.ltr, self.rtl) = (ltr, rtl)
    } else {
      (ltr, rtl) = (0, 0)
    }
    self.value = value
  }
}

/// The shorthand properties.
enum Shorthand: String, CaseIterable, Sendable {
  case margin, padding, inset, border, font, background, flex, gap
  case marginInline = "margin-inline"
  case marginBlock = "margin-block"
  case paddingInline = "padding-inline"
  case paddingBlock = "padding-block"
  case insetInline = "inset-inline"
  case insetBlock = "inset-block"
  case borderTop = "border-top"
  case borderRight = "border-right"
  case borderBottom = "border-bottom"
  case borderLeft = "border-left"
  case borderInline = "border-inline"
  case borderBlock = "border-block"
  case borderInlineStart = "border-inline-start"
  case borderInlineEnd = "border-inline-end"
  case borderBlockStart = "border-block-start"
  case borderBlockEnd = "border-block-end"
  case borderWidth = "border-width"
  case borderStyle = "border-style"
  case borderColor = "border-color"
  case borderRadius = "border-radius"
  case fontVariant = "font-variant"
  case flexFlow = "flex-flow"
  case listStyle = "list-style"
  case textDecoration = "text-decoration"
  case placeItems = "place-items"
  case placeContent = "place-content"
  case placeSelf = "place-self"
  case gridColumn = "grid-column"
  case overflow

  private static let physical = ["top", "right", "bottom", "left"]

  /// The longhands it sets, for CSS-wide keywords.
  var longhands: [String] {
    func sides(_ prefix: String, _ suffix: String = "") -> [String] {
      Self.physical.map { prefix + $0 + suffix }
    }
    func parts(_ side: String) -> [String] {
      ["width", "style", "color"].map { "border-\(side)-\($0)" }
    }
    switch self {
    case .margin: return sides("margin-")
    case .padding: return sides("padding-")
    case .inset: return Self.physical
    case .marginInline, .marginBlock, .paddingInline, .paddingBlock, .insetInline, .insetBlock:
      return [rawValue + "-start", rawValue + "-end"]
    case .border: return Self.physical.flatMap(parts)
    case .borderTop, .borderRight, .borderBottom, .borderLeft, .borderInlineStart, .borderInlineEnd,
      .borderBlockStart, .borderBlockEnd:
      return parts(String(rawValue.dropFirst(7)))
    case .borderInline: return parts("inline-start") + parts("inline-end")
    case .borderBlock: return parts("block-start") + parts("block-end")
    case .borderWidth: return sides("border-", "-width")
    case .borderStyle: return sides("border-", "-style")
    case .borderColor: return sides("border-", "-color")
    case .borderRadius:
      return ["top-left", "top-right", "bottom-right", "bottom-left"].map { "border-\($0)-radius" }
    case .font:
      return ["font-style", "font-weight", "font-size", "line-height", "font-family"]
        + Shorthand.fontVariant.longhands
    case .fontVariant:
      return [
        "font-variant-caps", "font-variant-numeric", "font-variant-ligatures", "font-variant-position",
      ]
    case .background: return ["background-color"]
    case .flex: return ["flex-grow", "flex-shrink", "flex-basis"]
    case .flexFlow: return ["flex-direction", "flex-wrap"]
    case .gap: return ["row-gap", "column-gap"]
    case .listStyle: return ["list-style-type", "list-style-position"]
    case .textDecoration: return ["text-decoration-line", "text-decoration-color"]
    case .placeItems: return ["align-items", "justify-items"]
    case .placeContent: return ["align-content", "justify-content"]
    case .placeSelf: return ["align-self", "justify-self"]
    case .gridColumn: return ["grid-column-start", "grid-column-end"]
    case .overflow: return ["overflow-x", "overflow-y"]
    }
  }

  /// The forms that no longhand has by itself, and one of each other kind.
  var values: [String] {
    switch self {
    case .margin, .padding, .inset:
      [
        "<length>", "<length> <percentage>", "<length> <length> <length>",
        "<length> <length> <length> <length>",
      ]
    case .marginInline, .marginBlock, .paddingInline, .paddingBlock, .insetInline, .insetBlock, .gap:
      ["<length>", "<length> <percentage>"]
    case .borderWidth: ["<length>", "thin <length>", "<length> <length> <length> <length>"]
    case .borderStyle: ["solid", "solid none", "solid none dashed dotted"]
    case .borderColor: ["<color>", "<color> <color>", "<color> <color> <color> <color>"]
    case .border, .borderTop, .borderRight, .borderBottom, .borderLeft, .borderInline, .borderBlock,
      .borderInlineStart, .borderInlineEnd, .borderBlockStart, .borderBlockEnd:
      ["<length> solid <color>", "solid", "none"]
    case .borderRadius: ["<length>", "<length> <percentage>", "<length> <length> <length> <length>"]
    case .font: ["<length> <name>", "italic small-caps bold <length>/<number> <string>, <name>"]
    case .fontVariant: ["normal", "none", "small-caps oldstyle-nums"]
    case .background: ["none", "<color>"]
    case .flex: ["none", "initial", "auto", "<number>", "<number> <number> <length>"]
    case .flexFlow: ["column", "wrap", "row wrap"]
    case .listStyle: ["none", "<string>", "square inside"]
    case .textDecoration: ["none", "underline", "underline <color>"]
    case .placeItems, .placeSelf: ["center", "start end"]
    case .placeContent: ["center", "start space-between"]
    case .gridColumn: ["<integer>", "<integer> / <integer>", "<integer> / span <integer>", "span <integer>"]
    case .overflow: ["hidden", "hidden visible"]
    }
  }

  /// The longhands and their values; nil where the value is invalid. The caller checks that nothing is left over.
  func expand(_ reader: inout ValueReader) -> [Setting]? {
    switch self {
    case .margin, .padding, .inset, .borderWidth, .borderStyle, .borderColor: four(&reader)
    case .marginInline, .marginBlock, .paddingInline, .paddingBlock, .insetInline, .insetBlock, .gap,
      .placeItems, .placeContent, .placeSelf, .overflow:
      two(&reader)
    case .gridColumn: gridColumn(&reader)
    case .border, .borderTop, .borderRight, .borderBottom, .borderLeft, .borderInlineStart,
      .borderInlineEnd, .borderBlockStart, .borderBlockEnd, .borderInline, .borderBlock:
      line(&reader)
    case .borderRadius: radius(&reader)
    case .font: font(&reader)
    case .fontVariant: fontVariant(&reader)
    case .background: background(&reader)
    case .flex: flex(&reader)
    case .flexFlow: anyOrder(&reader, initial: [.keyword(0), .keyword(0)])
    case .listStyle: listStyle(&reader)
    case .textDecoration: textDecoration(&reader)
    }
  }

  private func parse(_ name: String, _ reader: inout ValueReader) -> SpecifiedValue? {
    guard case .longhand(let id, _)? = PropertyTable.byName[name] else { return nil }
    return reader.attempt { PropertyTable.longhands[id].parse(&$0) }
  }

  /// One to four values for top, right, bottom, left.
  private func gridColumn(_ reader: inout ValueReader) -> [Setting]? {
    guard let start = parse("grid-column-start", &reader) else { return nil }
    var end = SpecifiedValue.line(.auto)
    if reader.takeSlash() {
      guard let stated = parse("grid-column-end", &reader) else { return nil }
      end = stated
    }
    return [Setting("grid-column-start", start), Setting("grid-column-end", end)]
  }

  private func four(_ reader: inout ValueReader) -> [Setting]? {
    var values: [SpecifiedValue] = []
    while values.count < 4, let value = parse(longhands[values.count], &reader) { values.append(value) }
    guard let first = values.first else { return nil }
    let right = values.count > 1 ? values[1] : first
    let bottom = values.count > 2 ? values[2] : first
    let left = values.count > 3 ? values[3] : right
    return zip(longhands, [first, right, bottom, left]).map { Setting($0, $1) }
  }

  /// One or two values for start and end, or row and column.
  private func two(_ reader: inout ValueReader) -> [Setting]? {
    let names = longhands
    guard let first = parse(names[0], &reader) else { return nil }
    let second = parse(names[1], &reader) ?? first
    return [Setting(names[0], first), Setting(names[1], second)]
  }

  /// Width, style and colour in any order, for one side or several.
  private func line(_ reader: inout ValueReader) -> [Setting]? {
    let names = longhands
    var values: [SpecifiedValue?] = [nil, nil, nil]
    while !reader.isAtEnd {
      var found = false
      for index in 0..<3 where values[index] == nil && !found {
        values[index] = parse(names[index], &reader)
        found = values[index] != nil
      }
      guard found else { return nil }
    }
    guard values.contains(where: { $0 != nil }) else { return nil }
    let used: [SpecifiedValue] = [
      values[0] ?? .length(.term(2.25, .points)), values[1] ?? .keyword(BorderStyle.none.rawValue),
      values[2] ?? .color(.currentColor),
    ]
    return names.enumerated().map { Setting($1, used[$0 % 3]) }
  }

  /// One to four radii; radii after `/` must be the same, since corners are round.
  private func radius(_ reader: inout ValueReader) -> [Setting]? {
    let names = longhands
    func corners(_ reader: inout ValueReader) -> [LengthExpression]? {
      var out: [LengthExpression] = []
      while out.count < 4, let next = reader.length() { out.append(next) }
      guard let first = out.first else { return nil }
      let second = out.count > 1 ? out[1] : first
      return [first, second, out.count > 2 ? out[2] : first, out.count > 3 ? out[3] : second]
    }
    guard let radii = corners(&reader) else { return nil }
    if reader.takeSlash() { guard corners(&reader) == radii else { return nil } }
    return zip(names, radii).map { Setting($0, .length($1)) }
  }

  private func background(_ reader: inout ValueReader) -> [Setting]? {
    if reader.take("none") { return [Setting("background-color", .color(.rgba(.transparent)))] }
    return reader.color().map { [Setting("background-color", .color($0))] }
  }

  private func flex(_ reader: inout ValueReader) -> [Setting]? {
    func all(_ grow: Double, _ shrink: Double, _ basis: SpecifiedValue) -> [Setting] {
      [
        Setting("flex-grow", .number(grow)), Setting("flex-shrink", .number(shrink)),
        Setting("flex-basis", basis),
      ]
    }
    if reader.take("none") { return all(0, 0, .auto) }
    if reader.take("initial") { return all(0, 1, .auto) }
    var grow: Double?
    var shrink: Double?
    var basis: SpecifiedValue?
    while !reader.isAtEnd {
      if grow == nil, let number = reader.number() {
        guard number >= 0 else { return nil }
        grow = number
        if let second = reader.number() {
          guard second >= 0 else { return nil }
          shrink = second
        }
      } else if basis == nil, let value = parse("flex-basis", &reader) {
        basis = value
      } else {
        return nil
      }
    }
    guard grow != nil || basis != nil else { return nil }
    return all(grow ?? 1, shrink ?? 1, basis ?? .length(.term(0, .points)))
  }

  /// Two properties in any order, each with its initial value where it is absent.
  private func anyOrder(_ reader: inout ValueReader, initial: [SpecifiedValue]) -> [Setting]? {
    let names = longhands
    var values: [SpecifiedValue?] = names.map { _ in nil }
    while !reader.isAtEnd {
      var found = false
      for index in names.indices where values[index] == nil && !found {
        if let value = parse(names[index], &reader) {
          values[index] = value
          found = true
        }
      }
      guard found else { return nil }
    }
    guard values.contains(where: { $0 != nil }) else { return nil }
    return names.indices.map { Setting(names[$0], values[$0] ?? initial[$0]) }
  }

  private func listStyle(_ reader: inout ValueReader) -> [Setting]? {
    let initial: [SpecifiedValue] = [.keyword(ListStyleType.disc.rawValue), .keyword(0)]
    return anyOrder(&reader, initial: initial)
  }

  /// Line and colour; `solid` and a thickness are taken and have no effect, other styles are refused.
  private func textDecoration(_ reader: inout ValueReader) -> [Setting]? {
    var line: SpecifiedValue?
    var color: SpecifiedValue?
    while !reader.isAtEnd {
      if line == nil, let value = parse("text-decoration-line", &reader) {
        line = value
      } else if color == nil, let value = reader.color() {
        color = .color(value)
      } else if !reader.take("solid"), !reader.take("auto"), !reader.take("from-font"),
        reader.length() == nil
      {
        return nil
      }
    }
    return [
      Setting("text-decoration-line", line ?? .flags(0)),
      Setting("text-decoration-color", color ?? .color(.currentColor)),
    ]
  }

  private func fontVariant(_ reader: inout ValueReader) -> [Setting]? {
    let normal: [SpecifiedValue] = [.keyword(0), .flags(0), .flags(0), .keyword(0)]
    let names = longhands
    if reader.take("normal") { return zip(names, normal).map { Setting($0, $1) } }
    if reader.take("none") {
      return zip(names, [normal[0], normal[1], .flags(FontVariants.LigatureFlag.none), normal[3]])
        .map { Setting($0, $1) }
    }
    var values: [SpecifiedValue?] = [nil, nil, nil, nil]
    while !reader.isAtEnd {
      var found = false
      for index in names.indices where !found {
        guard let value = parse(names[index], &reader) else { continue }
        if case .flags(let new) = value, case .flags(let old)? = values[index] {
          values[index] = .flags(old | new)
        } else if values[index] != nil {
          return nil
        } else {
          values[index] = value
        }
        found = true
      }
      guard found else { return nil }
    }
    guard values.contains(where: { $0 != nil }) else { return nil }
    return names.indices.map { Setting(names[$0], values[$0] ?? normal[$0]) }
  }

  private func font(_ reader: inout ValueReader) -> [Setting]? {
    var style: SpecifiedValue = .keyword(0)
    var caps: SpecifiedValue = .keyword(0)
    var weight: SpecifiedValue = .integer(400)
    while let token = reader.peek() {
      if reader.take("normal") { continue }
      if token.kind == .ident, token.text.asciiLowercased == "small-caps" {
        caps = .keyword(FontVariantCaps.smallCaps.rawValue)
        reader.advance()
      } else if let value = parse("font-style", &reader) {
        style = value
      } else if token.kind == .ident || token.kind == .number, let value = parse("font-weight", &reader) {
        weight = value
      } else {
        break
      }
    }
    guard let size = parse("font-size", &reader) else { return nil }
    var lineHeight: SpecifiedValue = .auto
    if reader.takeSlash() {
      guard let value = parse("line-height", &reader) else { return nil }
      lineHeight = value
    }
    guard let family = parse("font-family", &reader) else { return nil }
    return [
      Setting("font-style", style), Setting("font-weight", weight), Setting("font-size", size),
      Setting("line-height", lineHeight), Setting("font-family", family),
      Setting("font-variant-caps", caps), Setting("font-variant-numeric", .flags(0)),
      Setting("font-variant-ligatures", .flags(0)), Setting("font-variant-position", .keyword(0)),
    ]
  }
}
