internal import Base

/// The generic families of CSS that a library can stand in for.
enum GenericFamily: String {
  case serif, sansSerif = "sans-serif", monospace, cursive, fantasy, systemUI = "system-ui"
  case uiSerif = "ui-serif", uiSansSerif = "ui-sans-serif", uiMonospace = "ui-monospace"
  case uiRounded = "ui-rounded", math, fangsong, emoji

  init?(_ name: String) {
    guard let generic = GenericFamily(rawValue: name) else { return nil }
    self = generic
  }

  /// Whether a font is of this kind, by PANOSE, else by its name.
  func suits(_ font: Font, family: String) -> Bool {
    switch self {
    case .serif, .uiSerif, .math, .fangsong: return !Self.isSans(font, family) && !font.metrics.isFixedPitch
    case .sansSerif, .uiSansSerif, .systemUI, .uiRounded:
      return Self.isSans(font, family) && !font.metrics.isFixedPitch
    case .monospace, .uiMonospace: return font.metrics.isFixedPitch
    case .cursive, .fantasy, .emoji: return false
    }
  }

  /// Whether there must be a font: CSS Fonts 4 §2.1.3 has the others be passed over where none is.
  var isPromised: Bool {
    switch self {
    case .serif, .sansSerif, .monospace, .cursive, .fantasy, .systemUI: true
    case .uiSerif, .uiSansSerif, .uiMonospace, .uiRounded, .math, .fangsong, .emoji: false
    }
  }

  private static func isSans(_ font: Font, _ family: String) -> Bool {
    if family.contains("sans") { return true }
    if family.contains("serif") { return false }
    return font.metrics.hasSerifs == false
  }
}

/// How far a face's weight is from the desired one, ordered as CSS Fonts 4 §5.2 searches.
struct WeightDistance: Comparable {
  private var rank: Int
  private var distance: Int

  init(of range: ClosedRange<Int>, to desired: Int) {
    if range.contains(desired) {
      (rank, distance) = (0, 0)
      return
    }
    let weight = range.lowerBound > desired ? range.lowerBound : range.upperBound
    distance = abs(weight - desired)
    let above = weight > desired
    switch desired {
    case 400...500: rank = above ? (weight <= 500 ? 1 : 3) : 2
    case ..<400: rank = above ? 2 : 1
    default: rank = above ? 1 : 2
    }
  }

  static func < (a: WeightDistance, b: WeightDistance) -> Bool {
    (a.rank, a.distance) < (b.rank, b.distance)
  }
}
