internal import Base
internal import CHarfBuzz
internal import Composition

/// What shaping needs to know of a style, whatever the size.
struct ShapingKey: Hashable {
  /// The fonts the style asks for, best first.
  var fonts: [Int]
  var fallbacks: [Int]
  var features: [FontFeature]
  var language: LanguageTag?
  /// An OpenType language system in place of the language's own; empty: none.
  var languageOverride = ""
  var transform: TextTransform
}

/// A style's font, size and vertical measures, resolved once per style and layout.
final class TextStyle {
  /// A dense number of the shaping key: equal for styles that shape alike.
  let id: Int32
  /// A dense number of all that counts for the pieces of a paragraph: equal for styles that give the same.
  let paragraphID: Int32
  let key: ShapingKey
  let features: [hb_feature_t]
  let language: OpaquePointer?
  /// Index into the library; -1: the library is empty.
  let font: Int
  let size: Length
  let letterSpacing: Length
  let wordSpacing: Length
  /// Of the first font, scaled.
  let ascent: Length
  let descent: Length
  let xHeight: Length
  let lineHeight: Length

  init(key: ShapingKey, css: ComputedStyle, library: FontLibrary, memory: ShapingMemory) {
    id = memory.number(of: key)
    paragraphID = memory.paragraphs.number(
      of: ParagraphMemory.RunStyle(
        shaping: id, size: css.fontSize, letterSpacing: css.letterSpacing, wordSpacing: css.wordSpacing,
        whiteSpace: css.whiteSpace, wordBreak: css.wordBreak, lineBreak: css.lineBreak))
    self.key = key
    features = key.features.map {
      hb_feature_t(tag: $0.tag, value: $0.value, start: 0, end: UInt32.max)
    }
    language =
      key.languageOverride.isEmpty
      ? key.language.map { hb_language_from_string($0.tag, -1) }
      : hb_ot_tag_to_language(hb_tag_from_string(key.languageOverride, -1))
    font = key.fonts.first ?? -1
    size = css.fontSize
    letterSpacing = css.letterSpacing
    wordSpacing = css.wordSpacing
    let metrics = font >= 0 ? library.fonts[font].metrics : nil
    func scaled(_ units: Int?) -> Length {
      guard let units, let metrics else { return .zero }
      return FontScale(size: css.fontSize, unitsPerEm: metrics.unitsPerEm).length(units)
    }
    ascent = metrics == nil ? css.fontSize * 0.8 : scaled(metrics?.ascent)
    descent = metrics == nil ? css.fontSize * 0.2 : scaled(metrics?.descent)
    xHeight = metrics == nil ? css.fontSize * 0.5 : scaled(metrics?.xHeight)
    switch css.lineHeight {
    case .normal: lineHeight = ascent + descent + scaled(metrics?.lineGap)
    case .number(let factor): lineHeight = css.fontSize * factor
    case .length(let length): lineHeight = length
    }
  }

  /// Where the line's inline box of this style begins above the baseline: ascent and half the leading.
  var above: Length { ascent + (lineHeight - ascent - descent) / 2 }
  /// What is left of the line height below the baseline.
  var below: Length { lineHeight - above }
}

/// Turns font units into lengths.
struct FontScale {
  private let size: Int64
  private let units: Int64

  init(size: Length, unitsPerEm: Int) {
    self.size = min(max(size.raw, 0), 1 << 36)
    units = Int64(max(1, unitsPerEm))
  }

  /// Rounded to the nearest unit of `Length`, halves up.
  func length(_ value: Int) -> Length {
    let product = Int64(value) &* size
    return Length(
      raw: (product &+ units / 2) >= 0 ? (product &+ units / 2) / units : (product - units / 2) / units)
  }
}
