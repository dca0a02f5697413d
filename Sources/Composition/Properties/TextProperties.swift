internal import Base

extension Longhand {
  /// Applied before all others, in this order: the rest may depend on them.
  static let first: [Longhand] = [
    keyword("direction", \.direction, inherited: true, ["ltr": .ltr, "rtl": .rtl]), fontSize, color,
  ]

  /// Text and lists.
  static let text: [Longhand] = [
    lineHeight,
    length("letter-spacing", \.letterSpacing, inherited: true, negative: true, zero: "normal"),
    length("word-spacing", \.wordSpacing, inherited: true, negative: true, zero: "normal"),
    keyword(
      "text-align", \.textAlign, inherited: true,
      [
        "start": .start, "end": .end, "left": .left, "right": .right, "center": .center,
        "justify": .justify, "match-parent": .start, "-webkit-center": .center,
      ]),
    textAlignLast,
    lengthPercentage("text-indent", \.textIndent, inherited: true, negative: true),
    keyword(
      "text-transform", \.textTransform, inherited: true,
      ["none": .none, "uppercase": .uppercase, "lowercase": .lowercase, "capitalize": .capitalize]),
    keyword(
      "white-space", \.whiteSpace, inherited: true,
      ["normal": .normal, "nowrap": .nowrap, "pre": .pre, "pre-wrap": .preWrap, "pre-line": .preLine]),
    keyword(
      "hyphens", \.hyphens, inherited: true, ["none": .none, "manual": .manual, "auto": .auto]),
    keyword(
      "text-wrap", \.textWrap, inherited: true,
      ["wrap": .wrap, "nowrap": .nowrap, "balance": .balance, "pretty": .pretty, "stable": .wrap]),
    keyword(
      "overflow-wrap", \.overflowWrap, inherited: true,
      ["normal": .normal, "break-word": .breakWord, "anywhere": .anywhere]),
    listStyleType,
    keyword(
      "list-style-position", \.listStylePosition, inherited: true,
      ["outside": .outside, "inside": .inside]),
    integer("orphans", \.orphans, inherited: true, minimum: 1),
    integer("widows", \.widows, inherited: true, minimum: 1), textDecorationLine, textDecorationColor,
    verticalAlign, stringSet, content,
  ]

  private static let color = Longhand(
    name: "color", isInherited: true,
    parse: { reader in reader.color().map { .color($0) } },
    apply: { value, builder in
      switch value {
      case .color(.rgba(let color)): builder.style.color = color
      case .color(.currentColor): builder.style.color = builder.parent.color
      default: break
      }
    },
    copy: { $1.style.color = $0.color }, values: ["<color>"])

  private static let lineHeight = Longhand(
    name: "line-height", isInherited: true,
    parse: { reader in
      if reader.take("normal") { return .auto }
      if let number = reader.number() { return number >= 0 ? .number(number) : nil }
      return reader.resolvableLength().map { .length($0) }
    },
    apply: { value, builder in
      switch value {
      case .auto: builder.style.lineHeight = .normal
      case .number(let number): builder.style.lineHeight = .number(number)
      case .length(let expression):
        let points = expression.points(builder.units, percentOf: builder.units.em)
        builder.style.lineHeight = .length(Length(points: max(0, points)))
      default: break
      }
    },
    copy: { $1.style.lineHeight = $0.lineHeight },
    values: ["normal", "<number>", "<length>", "<percentage>"])

  private static let textAlignLast = Longhand(
    name: "text-align-last", isInherited: true,
    parse: { reader in
      let words: [String: TextAlign] = [
        "start": .start, "end": .end, "left": .left, "right": .right, "center": .center,
        "justify": .justify,
      ]
      if reader.take("auto") { return .auto }
      guard let word = reader.peekIdent(), let value = words[word] else { return nil }
      reader.advance()
      return .keyword(value.rawValue)
    },
    apply: { value, builder in
      if case .keyword(let raw) = value {
        builder.style.textAlignLast = TextAlign(rawValue: raw)
      } else {
        builder.style.textAlignLast = nil
      }
    },
    copy: { $1.style.textAlignLast = $0.textAlignLast },
    values: ["auto", "center", "end", "justify", "left", "right", "start"])

  static let listStyleWords: [String: ListStyleType] = [
    "none": .none, "disc": .disc, "circle": .circle, "square": .square, "decimal": .decimal,
    "lower-alpha": .lowerAlpha, "lower-latin": .lowerAlpha, "upper-alpha": .upperAlpha,
    "upper-latin": .upperAlpha, "lower-roman": .lowerRoman, "upper-roman": .upperRoman, "dash": .dash,
  ]

  private static let listStyleType = Longhand(
    name: "list-style-type", isInherited: true,
    parse: { reader in
      if let text = reader.string() { return .text(text) }
      guard let word = reader.peekIdent(), let value = listStyleWords[word] else { return nil }
      reader.advance()
      return .keyword(value.rawValue)
    },
    apply: { value, builder in
      switch value {
      case .text(let text): builder.style.listStyleString = text
      case .keyword(let raw):
        builder.style.listStyleString = nil
        builder.style.listStyleType = ListStyleType(rawValue: raw) ?? .disc
      default: break
      }
    },
    copy: { source, builder in
      builder.style.listStyleType = source.listStyleType
      builder.style.listStyleString = source.listStyleString
    }, values: listStyleWords.keys.sorted() + ["<string>"])

  private static let textDecorationLine = Longhand(
    name: "text-decoration-line", isInherited: false,
    parse: { reader in
      if reader.take("none") { return .flags(0) }
      let words: [String: TextDecoration] = [
        "underline": .underline, "overline": .overline, "line-through": .lineThrough,
      ]
      var lines: TextDecoration = []
      while let word = reader.peekIdent(), let line = words[word], !lines.contains(line) {
        lines.insert(line)
        reader.advance()
      }
      return lines.isEmpty ? nil : .flags(UInt32(lines.rawValue))
    },
    apply: { value, builder in
      if case .flags(let flags) = value {
        builder.style.textDecoration = TextDecoration(rawValue: UInt8(truncatingIfNeeded: flags))
      }
    },
    copy: { $1.style.textDecoration = $0.textDecoration },
    values: ["none", "underline", "overline", "line-through", "underline line-through"])

  private static let textDecorationColor = Longhand(
    name: "text-decoration-color", isInherited: false,
    parse: { reader in reader.color().map { .color($0) } },
    apply: { value, builder in
      switch value {
      case .color(.rgba(let color)): builder.style.decorationColor = color
      default: builder.style.decorationColor = nil
      }
    },
    copy: { $1.style.decorationColor = $0.decorationColor }, values: ["<color>"])

  private static let verticalWords: [String: VerticalAlign] = [
    "baseline": .baseline, "sub": .sub, "super": .super, "top": .top, "text-top": .textTop,
    "middle": .middle, "bottom": .bottom, "text-bottom": .textBottom,
  ]

  /// Percentages are of the line height; where that is `normal`, 1.2 em is taken.
  private static let verticalAlign = Longhand(
    name: "vertical-align", isInherited: false,
    parse: { reader in
      if let word = reader.peekIdent() {
        guard verticalWords[word] != nil else { return nil }
        reader.advance()
        return .text(word)
      }
      if let plain = reader.length(negative: true) { return .length(plain) }
      return reader.resolvableLength().map { .length($0) }
    },
    apply: { value, builder in
      switch value {
      case .text(let word): builder.style.verticalAlign = verticalWords[word] ?? .baseline
      case .length(let expression):
        let line: Double =
          switch builder.style.lineHeight {
          case .normal: builder.units.em * 1.2
          case .number(let number): builder.units.em * number
          case .length(let length): length.points
          }
        builder.style.verticalAlign = .length(
          Length(points: expression.points(builder.units, percentOf: line)))
      default: break
      }
    },
    copy: { $1.style.verticalAlign = $0.verticalAlign },
    values: verticalWords.keys.sorted() + ["<length>", "<percentage>"])

  /// Evaluated by the resolver, which knows the element.
  private static let stringSet = Longhand(
    name: "string-set", isInherited: false,
    parse: { reader in
      if reader.take("none") { return .stringSet([]) }
      var sets: [StringSetPart] = []
      repeat {
        guard let name = reader.ident(), let parts = reader.contentList(), !parts.isEmpty else { return nil }
        sets.append(StringSetPart(name: name, parts: parts))
      } while reader.takeComma()
      return .stringSet(sets)
    },
    apply: { value, builder in
      if case .stringSet(let sets) = value { builder.stringSet = sets }
    },
    copy: { $1.style.stringSet = $0.stringSet },
    values: [
      "none", "<name> content()", "<name> <string>", "<name> attr(<name>)",
      "<name> <string>, <name> content()",
    ])

  /// Evaluated by the resolver for pseudo-elements and margin boxes.
  private static let content = Longhand(
    name: "content", isInherited: false,
    parse: { reader in
      if reader.take("none") || reader.take("normal") { return .auto }
      guard let parts = reader.contentList(), !parts.isEmpty else { return nil }
      return .content(parts)
    },
    apply: { value, builder in
      if case .content(let parts) = value { builder.content = parts } else { builder.content = nil }
    },
    copy: { _, builder in builder.content = nil },
    values: [
      "none", "normal", "open-quote", "close-quote", "no-open-quote", "no-close-quote", "<string>",
      "attr(<name>)",
      "counter(page)", "counter(pages)", "string(<name>)", "content()", "<string> counter(page)",
      "<string> / <string>",
    ])
}

extension ValueReader {
  /// Strings, `attr()`, `counter(page|pages)`, `string()`, `content()`; an alternative text after `/` is left out.
  mutating func contentList() -> [ContentPart]? {
    var parts: [ContentPart] = []
    while let token = peek() {
      switch token.kind {
      case .string:
        parts.append(.string(token.text))
        advance()
      case .ident where Self.quotes[token.text.asciiLowercased] != nil:
        parts.append(.string(Self.quotes[token.text.asciiLowercased]!))
        advance()
      case .function:
        guard let part = attempt({ $0.contentFunction() }) else { return nil }
        parts.append(part)
      case .delim where token.text == "/" && !parts.isEmpty:
        advance()
        guard string() != nil else { return nil }
      default: return parts
      }
    }
    return parts
  }

  private static let quotes = [
    "open-quote": "“", "close-quote": "”", "no-open-quote": "", "no-close-quote": "",
  ]

  private mutating func contentFunction() -> ContentPart? {
    guard let (name, arguments) = function() else { return nil }
    var inner = arguments
    switch name {
    case "attr": return inner.ident().map { .attribute($0.asciiLowercased) }
    case "counter":
      switch inner.ident()?.asciiLowercased {
      case "page": return .pageNumber
      case "pages": return .pageCount
      default: return nil
      }
    case "string": return inner.ident().map { .namedString($0) }
    case "content": return .elementText
    default: return nil
    }
  }
}
