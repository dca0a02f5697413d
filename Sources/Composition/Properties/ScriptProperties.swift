internal import Base

extension Longhand {
  /// What scripts other than Latin need, and the axes of variable fonts.
  static let scripts: [Longhand] = [
    keyword(
      "unicode-bidi", \.unicodeBidi,
      [
        "normal": .normal, "embed": .embed, "isolate": .isolate, "bidi-override": .override,
        "isolate-override": .isolateOverride, "plaintext": .plaintext,
      ]),
    keyword(
      "word-break", \.wordBreak, inherited: true,
      ["normal": .normal, "break-all": .breakAll, "keep-all": .keepAll]),
    keyword(
      "line-break", \.lineBreak, inherited: true,
      ["auto": .auto, "loose": .loose, "normal": .normal, "strict": .strict, "anywhere": .anywhere]),
    fontLanguageOverride, fontStretch, fontVariationSettings,
  ]

  private static let fontLanguageOverride = Longhand(
    name: "font-language-override", isInherited: true,
    parse: { reader in
      if reader.take("normal") { return .text("") }
      guard let tag = reader.string(), (2...4).contains(tag.utf8.count),
        tag.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F })
      else { return nil }
      return .text(tag)
    },
    apply: { value, builder in
      if case .text(let tag) = value { builder.style.fontLanguageOverride = tag }
    },
    copy: { $1.style.fontLanguageOverride = $0.fontLanguageOverride }, values: ["normal", "<string>"])

  /// CSS Fonts Level 4, §2.3: the percentages that keywords stand for.
  private static let stretches: [String: Double] = [
    "ultra-condensed": 50, "extra-condensed": 62.5, "condensed": 75, "semi-condensed": 87.5, "normal": 100,
    "semi-expanded": 112.5, "expanded": 125, "extra-expanded": 150, "ultra-expanded": 200,
  ]

  private static let fontStretch = Longhand(
    name: "font-stretch", isInherited: true,
    parse: { reader in
      if let word = reader.peekIdent() {
        guard let value = stretches[word] else { return nil }
        reader.advance()
        return .number(value)
      }
      guard let token = reader.peek(), token.kind == .percentage, token.number >= 0 else { return nil }
      reader.advance()
      return .number(min(token.number, 1_000))
    },
    apply: { value, builder in
      if case .number(let number) = value { builder.style.fontStretch = number }
    },
    copy: { $1.style.fontStretch = $0.fontStretch },
    values: stretches.keys.sorted() + ["<percentage>"])

  private static let fontVariationSettings = Longhand(
    name: "font-variation-settings", isInherited: true,
    parse: { reader in
      if reader.take("normal") { return .variations([]) }
      var axes: [UInt32: Double] = [:]
      repeat {
        guard let tag = reader.string(), tag.utf8.count == 4,
          tag.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }),
          let value = reader.number(), value.isFinite
        else { return nil }
        axes[FontFeature.tag(tag)] = value
      } while reader.takeComma()
      return .variations(
        axes.map { FontVariation(tag: $0.key, value: $0.value) }.sorted { $0.tag < $1.tag })
    },
    apply: { value, builder in
      if case .variations(let axes) = value { builder.style.fontVariations = axes }
    },
    copy: { $1.style.fontVariations = $0.fontVariations },
    values: ["normal", "<tag> <number>", "<tag> <number>, <tag> <number>"])
}
