internal import Base

extension Longhand {
  /// CSS Fonts Level 4, §2.5: the sizes that keywords stand for, in pixels, where `medium` is 16.
  static let sizeWords: [String: Double] = [
    "xx-small": 9, "x-small": 10, "small": 13, "medium": 16, "large": 18, "x-large": 24,
    "xx-large": 32, "xxx-large": 48,
  ]

  static let fontSize = Longhand(
    name: "font-size", isInherited: true,
    parse: { reader in
      if let word = reader.peekIdent() {
        if reader.take("larger") { return .larger }
        if reader.take("smaller") { return .smaller }
        guard let pixels = sizeWords[word] else { return nil }
        reader.advance()
        return .length(.term(pixels * 0.75, .points))
      }
      return reader.resolvableLength().map { .length($0) }
    },
    apply: { value, builder in
      let parent = builder.parent.fontSize.points
      let points: Double
      switch value {
      case .larger: points = parent * 1.2
      case .smaller: points = parent / 1.2
      case .length(let expression):
        points = expression.points(builder.units, percentOf: parent)
      default: return
      }
      builder.style.fontSize = Length(points: max(0, points))
      builder.units.em = builder.style.fontSize.points
    },
    copy: { source, builder in
      builder.style.fontSize = source.fontSize
      builder.units.em = source.fontSize.points
    }, values: sizeWords.keys.sorted() + ["larger", "smaller", "<length>", "<percentage>"])

  /// Fonts and their features.
  static let fonts: [Longhand] = [
    fontFamily, fontWeight,
    keyword(
      "font-style", \.fontStyle, inherited: true,
      ["normal": .normal, "italic": .italic, "oblique": .oblique]),
    keyword(
      "font-variant-caps", \.fontVariantCaps, inherited: true,
      [
        "normal": .normal, "small-caps": .smallCaps, "all-small-caps": .allSmallCaps,
        "petite-caps": .smallCaps, "all-petite-caps": .allSmallCaps,
      ]),
    variant(
      "font-variant-numeric", \.numeric,
      groups: [
        ["lining-nums": FontVariants.NumericFlag.lining, "oldstyle-nums": FontVariants.NumericFlag.oldstyle],
        [
          "proportional-nums": FontVariants.NumericFlag.proportional,
          "tabular-nums": FontVariants.NumericFlag.tabular,
        ],
        [
          "diagonal-fractions": FontVariants.NumericFlag.diagonal,
          "stacked-fractions": FontVariants.NumericFlag.stacked,
        ],
        ["ordinal": FontVariants.NumericFlag.ordinal],
        ["slashed-zero": FontVariants.NumericFlag.slashedZero],
      ]),
    variant(
      "font-variant-ligatures", \.ligatures, none: FontVariants.LigatureFlag.none,
      groups: [
        [
          "common-ligatures": FontVariants.LigatureFlag.common,
          "no-common-ligatures": FontVariants.LigatureFlag.noCommon,
        ],
        [
          "discretionary-ligatures": FontVariants.LigatureFlag.discretionary,
          "no-discretionary-ligatures": FontVariants.LigatureFlag.noDiscretionary,
        ],
        [
          "historical-ligatures": FontVariants.LigatureFlag.historical,
          "no-historical-ligatures": FontVariants.LigatureFlag.noHistorical,
        ],
        [
          "contextual": FontVariants.LigatureFlag.contextual,
          "no-contextual": FontVariants.LigatureFlag.noContextual,
        ],
      ]),
    choice("font-kerning", \.kerning, ["auto": 0, "normal": 0, "none": 1]),
    choice("font-variant-position", \.position, ["normal": 0, "sub": 1, "super": 2]),
    fontFeatureSettings,
  ]

  private static let genericFamilies: Set<String> = [
    "serif", "sans-serif", "monospace", "cursive", "fantasy", "system-ui", "ui-serif", "ui-sans-serif",
    "ui-monospace", "ui-rounded", "math", "emoji", "fangsong",
  ]

  private static let fontFamily = Longhand(
    name: "font-family", isInherited: true,
    parse: { reader in
      var families: [String] = []
      repeat {
        guard let family = reader.familyName() else { return nil }
        families.append(family)
      } while reader.takeComma()
      return .strings(families)
    },
    apply: { value, builder in
      guard case .strings(let families) = value else { return }
      builder.style.fontFamilies = families
      // Without a font of even width, code is set in the font around it rather than in any.
      if families.last == "monospace" || families.last == "ui-monospace" {
        builder.style.fontFamilies += builder.parent.fontFamilies.filter { !families.contains($0) }
      }
    },
    copy: { $1.style.fontFamilies = $0.fontFamilies },
    values: ["<name>", "<string>", "<string>, <name>"] + genericFamilies.sorted())

  static func familyKeyword(_ name: String) -> String {
    let lower = name.asciiLowercased
    return genericFamilies.contains(lower) ? lower : name
  }

  private static let fontWeight = Longhand(
    name: "font-weight", isInherited: true,
    parse: { reader in
      if reader.take("normal") { return .integer(400) }
      if reader.take("bold") { return .integer(700) }
      if reader.take("bolder") { return .larger }
      if reader.take("lighter") { return .smaller }
      guard let number = reader.number(), number >= 1, number <= 1_000 else { return nil }
      return .integer(Int(number))
    },
    apply: { value, builder in
      let parent = builder.parent.fontWeight
      switch value {
      case .integer(let weight): builder.style.fontWeight = weight
      // CSS Fonts Level 4, §2.2.1.
      case .larger: builder.style.fontWeight = parent < 350 ? 400 : parent < 550 ? 700 : max(900, parent)
      case .smaller:
        builder.style.fontWeight = parent < 100 ? parent : parent < 550 ? 100 : parent < 750 ? 400 : 700
      default: break
      }
    },
    copy: { $1.style.fontWeight = $0.fontWeight },
    values: ["normal", "bold", "bolder", "lighter", "<number>"])

  /// A `font-variant-*` property that is a set of words, at most one of each group.
  private static func variant(
    _ name: String, _ path: any WritableKeyPath<FontVariants, UInt32> & Sendable, none: UInt32? = nil,
    groups: [[String: UInt32]]
  ) -> Longhand {
    Longhand(
      name: name, isInherited: true,
      parse: { reader in
        if reader.take("normal") { return .flags(0) }
        if let none, reader.take("none") { return .flags(none) }
        var flags: UInt32 = 0
        var used: Set<Int> = []
        while let word = reader.peekIdent(), let group = groups.firstIndex(where: { $0[word] != nil }) {
          guard used.insert(group).inserted, let flag = groups[group][word] else { return nil }
          flags |= flag
          reader.advance()
        }
        return flags == 0 ? nil : .flags(flags)
      },
      apply: { value, builder in
        if case .flags(let flags) = value { builder.variants[keyPath: path] = flags }
      },
      copy: { _, builder in builder.variants[keyPath: path] = builder.parentVariants[keyPath: path] },
      initial: .flags(0),
      values: ["normal"] + (none == nil ? [] : ["none"]) + groups.flatMap { $0.keys.sorted() }
        + [groups.prefix(2).compactMap { $0.keys.sorted().first }.joined(separator: " ")])
  }

  private static func choice(
    _ name: String, _ path: any WritableKeyPath<FontVariants, UInt8> & Sendable, _ words: [String: UInt8]
  ) -> Longhand {
    Longhand(
      name: name, isInherited: true,
      parse: { reader in
        guard let word = reader.peekIdent(), let value = words[word] else { return nil }
        reader.advance()
        return .keyword(value)
      },
      apply: { value, builder in
        if case .keyword(let raw) = value { builder.variants[keyPath: path] = raw }
      },
      copy: { _, builder in builder.variants[keyPath: path] = builder.parentVariants[keyPath: path] },
      initial: .keyword(0), values: words.keys.sorted())
  }

  private static let fontFeatureSettings = Longhand(
    name: "font-feature-settings", isInherited: true,
    parse: { reader in
      if reader.take("normal") { return .features([]) }
      var features: [FontFeature] = []
      repeat {
        guard let tag = reader.string(), tag.utf8.count == 4, tag.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F })
        else { return nil }
        var value = 1
        if reader.take("off") {
          value = 0
        } else if !reader.take("on"), let number = reader.integer() {
          guard number >= 0 else { return nil }
          value = number
        }
        features.append(FontFeature(tag: FontFeature.tag(tag), value: UInt32(value)))
      } while reader.takeComma()
      return .features(features)
    },
    apply: { value, builder in
      if case .features(let features) = value { builder.variants.settings = features }
    },
    copy: { _, builder in builder.variants.settings = builder.parentVariants.settings },
    initial: .features([]),
    values: [
      "normal", "<tag>", "<tag> on", "<tag> off", "<tag> <integer>", "<tag>, <tag> <integer>",
    ])
}

extension ValueReader {
  /// A quoted family name, or identifiers joined by blanks; generic names in lower case.
  mutating func familyName() -> String? {
    if let quoted = string() { return quoted }
    guard var name = ident() else { return nil }
    guard let next = peek(), next.kind == .ident else { return Longhand.familyKeyword(name) }
    while let word = ident() { name += " " + word }
    return name
  }
}
