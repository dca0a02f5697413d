internal import Base
internal import Composition

/// How characters look, in the terms of WordprocessingML (ECMA-376-1, 17.3.2).
struct WordCharacters: Hashable {
  var font: String
  var isBold: Bool
  var isItalic: Bool
  var isCaps: Bool
  var isSmallCaps: Bool
  var isUnderlined: Bool
  /// `RRGGBB`.
  var color: String
  /// Between letters, in twips.
  var spacing: Int
  /// In half points.
  var size: Int

  init(_ style: ComputedStyle) {
    font = WordFonts.name(style.fontFamilies)
    isBold = style.fontWeight >= 600
    isItalic = style.fontStyle != .normal
    isCaps = style.textTransform == .uppercase
    isSmallCaps = style.fontVariantCaps != .normal
    isUnderlined = style.textDecoration.contains(.underline)
    color = WordUnits.hex(style.color)
    spacing = WordUnits.twips(style.letterSpacing)
    size = WordUnits.halfPoints(style.fontSize)
  }

  /// Writes the properties in which these characters differ from `base`, in the order of the schema; nothing where there
  /// are none. `base` nil: all of them.
  func write(differingFrom base: WordCharacters?, to xml: inout HTMLWriter) {
    guard base != self else { return }
    xml.raw("<w:rPr>")
    if base?.font != font {
      xml.start("w:rFonts", ["w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"].map { ($0, font) })
      xml.end("w:rFonts")
    }
    func toggle(_ names: [String], _ isOn: Bool, _ was: Bool?) {
      guard isOn != (was ?? false) else { return }
      for name in names { xml.raw(isOn ? "<w:\(name)/>" : "<w:\(name) w:val=\"0\"/>") }
    }
    toggle(["b", "bCs"], isBold, base?.isBold)
    toggle(["i", "iCs"], isItalic, base?.isItalic)
    toggle(["caps"], isCaps, base?.isCaps)
    toggle(["smallCaps"], isSmallCaps, base?.isSmallCaps)
    if base?.color != color { xml.raw("<w:color w:val=\"\(color)\"/>") }
    if (base?.spacing ?? 0) != spacing { xml.raw("<w:spacing w:val=\"\(spacing)\"/>") }
    if base?.size != size { xml.raw("<w:sz w:val=\"\(size)\"/><w:szCs w:val=\"\(size)\"/>") }
    if isUnderlined != (base?.isUnderlined ?? false) {
      xml.raw("<w:u w:val=\"\(isUnderlined ? "single" : "none")\"/>")
    }
    xml.raw("</w:rPr>")
  }
}

/// Names of fonts.
enum WordFonts {
  /// The first of the families that is a name.
  static func name(_ families: [String]) -> String {
    families.first { !generic.contains($0) } ?? (isSerif(families) ? "Times New Roman" : "Calibri")
  }

  /// Those to take where the first is not installed, the best first.
  static func others(_ families: [String]) -> [String] {
    families.filter { !generic.contains($0) }.dropFirst() + [
      isSerif(families) ? "Times New Roman" : "Calibri"
    ]
  }

  static func isSerif(_ families: [String]) -> Bool {
    families.contains("serif") || families.contains("ui-serif")
  }

  private static let generic: Set<String> = [
    "serif", "sans-serif", "monospace", "system-ui", "ui-serif", "ui-sans-serif", "ui-monospace", "cursive",
    "fantasy",
  ]
}
