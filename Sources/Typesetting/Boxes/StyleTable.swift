internal import Base
internal import Composition

/// A computed style behind one reference, so that reading a field copies nothing else.
final class StyleRef {
  let css: ComputedStyle
  init(_ css: ComputedStyle) { self.css = css }
}

/// The styles of a layout: the document's, those of anonymous boxes, and what shaping needs of each.
final class StyleTable {
  private(set) var styles: ContiguousArray<StyleRef>
  private var anonymous: ContiguousArray<Int32>
  private var texts: ContiguousArray<TextStyle?>
  private let memory: ShapingMemory
  private let library: FontLibrary
  private var reported: Set<String> = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ styles: ContiguousArray<ComputedStyle>, library: FontLibrary, memory: ShapingMemory) {
    self.styles = ContiguousArray(styles.map { StyleRef($0) })
    self.library = library
    self.memory = memory
    anonymous = ContiguousArray(repeating: -1, count: styles.count)
    texts = ContiguousArray(repeating: nil, count: styles.count)
  }

  subscript(_ index: Int32) -> ComputedStyle { styles[Int(index)].css }

  /// Adds a style that the document does not have.
  func add(_ css: ComputedStyle) -> Int32 {
    styles.append(StyleRef(css))
    anonymous.append(-1)
    texts.append(nil)
    return Int32(styles.count - 1)
  }

  /// The style of an anonymous block box within a box of style `parent`: inherited values only.
  func anonymousStyle(of parent: Int32) -> Int32 {
    let known = anonymous[Int(parent)]
    if known >= 0 { return known }
    let made = add(Self.inherited(self[parent]))
    anonymous[Int(parent)] = made
    return made
  }

  private static func inherited(_ parent: ComputedStyle) -> ComputedStyle {
    var css = parent
    let initial = ComputedStyle()
    css.display = .block
    css.position = .static
    css.float = .none
    css.clear = .none
    css.inset = initial.inset
    (css.width, css.height) = (.auto, .auto)
    (css.minWidth, css.minHeight, css.maxWidth, css.maxHeight) = (.auto, .auto, .auto, .auto)
    css.aspectRatio = nil
    (css.overflowX, css.overflowY, css.scrollbarWidth) = (.visible, .visible, .zero)
    css.alignContent = .normal
    (css.margin, css.padding) = (initial.margin, initial.padding)
    (css.borderWidth, css.borderStyle) = (initial.borderWidth, initial.borderStyle)
    (css.borderRadius, css.backgroundColor) = (initial.borderRadius, .transparent)
    (css.textDecoration, css.decorationColor, css.verticalAlign) = ([], nil, .baseline)
    (css.alignSelf, css.justifySelf, css.order) = (.auto, .auto, 0)
    (css.flexGrow, css.flexShrink, css.flexBasis) = (0, 1, .auto)
    (css.gridColumnStart, css.gridColumnEnd) = (.auto, .auto)
    (css.breakBefore, css.breakAfter, css.breakInside) = (.auto, .auto, .auto)
    (css.page, css.stringSet, css.unicodeBidi) = (nil, [], parent.unicodeBidi)
    return css
  }

  /// What shaping and line heights need of a style.
  func text(_ index: Int32) -> TextStyle {
    if let known = texts[Int(index)] { return known }
    let css = styles[Int(index)].css
    let fonts = memory.fonts(for: css, in: library)
    report(fonts.match.missing)
    reportFace(css, fonts.match.fonts.first)
    var features = css.fontFeatures
    if css.letterSpacing != .zero { Self.disableLigatures(&features) }
    let key = ShapingKey(
      fonts: fonts.match.fonts, fallbacks: fonts.fallbacks, features: features, language: css.language,
      languageOverride: css.fontLanguageOverride,
      transform: css.textTransform)
    let made = TextStyle(key: key, css: css, library: library, memory: memory)
    texts[Int(index)] = made
    return made
  }

  private static func disableLigatures(_ features: inout [FontFeature]) {
    for name in ["clig", "liga"] {
      let tag = FontTables.tag(name)
      if !features.contains(where: { $0.tag == tag }) {
        features.append(FontFeature(tag: tag, value: 0))
      }
    }
  }

  /// Says where a style asks for a form that the font does not have: none is imitated.
  private func reportFace(_ css: ComputedStyle, _ index: Int?) {
    guard let index else { return }
    let font = library.fonts[index]
    var lacks: [String] = []
    if css.fontWeight >= 600, font.weight < 550 { lacks.append("bold") }
    if css.fontStyle != .normal, !font.isItalic, !font.variations.contains(where: Self.slants) {
      lacks.append("italic")
    }
    if css.fontVariantCaps != .normal, !font.hasSmallCaps { lacks.append("small caps") }
    for form in lacks where reported.insert("\(font.family)/\(form)").inserted {
      diagnostics.append(
        Diagnostic(
          .warning, code: "font.missing-face",
          "the family `\(font.family)` has no \(form); plain letters are set",
          hints: ["add the face to the fonts folder, or ask for another family"]))
    }
  }

  private static func slants(_ axis: FontVariation) -> Bool {
    axis.tag == FontTables.tag("slnt") || axis.tag == FontTables.tag("ital")
  }

  private func report(_ families: [String]) {
    for family in families where reported.insert(family.lowercased()).inserted {
      let known = library.families
      if GenericFamily(family) != nil, !known.isEmpty {
        let listed = known.map { "`\($0)`" }.joined(separator: ", ")
        diagnostics.append(
          Diagnostic(
            .warning, code: "font.missing-family", "no font is of the generic family `\(family)`",
            hints: ["add one to the fonts folder, or name another family; at hand: \(listed)"]))
        continue
      }
      var hints: [String] = []
      if let near = Spelling.nearest(to: family, in: known) { hints.append("did you mean `\(near)`?") }
      if known.isEmpty {
        hints.append("add font files to the fonts folder")
      } else {
        hints.append("families at hand: " + known.map { "`\($0)`" }.joined(separator: ", "))
      }
      diagnostics.append(
        Diagnostic(.warning, code: "font.missing-family", "no font of the family `\(family)`", hints: hints))
    }
  }
}
