public import Composition

/// The fonts that a document may use. Immutable once built; shared by threads.
public struct FontLibrary: Sendable {
  /// How a font is asked for: by what it says of itself, or by an `@font-face` rule.
  struct Face: Sendable {
    /// Lower case.
    var family: String
    var displayFamily: String
    var weight: ClosedRange<Int>
    var isItalic: Bool
    /// Index into `fonts`.
    var font: Int
  }

  /// In the order in which they were added.
  public private(set) var fonts: [Font] = []
  private(set) var faces: [Face] = []
  /// What layouts with these fonts learnt of shaping.
  private(set) var memories = ShapingMemories()

  /// The same for copies of one library as long as one of them lives.
  public var identity: ObjectIdentifier { ObjectIdentifier(memories) }

  /// A library of fonts under the families, weights and styles that they state.
  public init(fonts: [Font] = []) {
    for font in fonts { add(font) }
  }

  /// Adds a font under its own family, weight and style.
  public mutating func add(_ font: Font) {
    add(font, family: font.family, weight: font.weight...font.weight, isItalic: font.isItalic)
  }

  /// Adds a font as an `@font-face` rule names it.
  public mutating func add(_ font: Font, as rule: FontFace) {
    add(font, family: rule.family, weight: rule.weight, isItalic: rule.style != .normal)
  }

  private mutating func add(_ font: Font, family: String, weight: ClosedRange<Int>, isItalic: Bool) {
    memories = ShapingMemories()
    let index = fonts.firstIndex { $0 === font } ?? fonts.count
    if index == fonts.count { fonts.append(font) }
    faces.append(
      Face(
        family: family.lowercased(), displayFamily: family, weight: weight, isItalic: isItalic,
        font: index))
  }

  /// The families, each once, in order.
  public var families: [String] {
    var out: [String] = []
    for face in faces where !out.contains(face.displayFamily) { out.append(face.displayFamily) }
    return out
  }

  /// What a style asks for and what there is.
  struct Match {
    /// Indices into `fonts`: the best face of each family found, in order of preference; empty: the library is empty.
    var fonts: [Int]
    /// Families passed over because there is none of the name.
    var missing: [String]
  }

  /// The fonts for a list of families by CSS Fonts 4 §5.2 (style, then weight).
  func match(families: [String], weight: Int, style: FontStyle) -> Match {
    var match = Match(fonts: [], missing: [])
    for name in families {
      let key = name.lowercased()
      if let font = best(in: faces.filter { $0.family == key }, weight: weight, style: style) {
        if !match.fonts.contains(font) { match.fonts.append(font) }
      } else if let family = GenericFamily(key).flatMap(generic) {
        let members = faces.filter { $0.family == family }
        if let font = best(in: members, weight: weight, style: style), !match.fonts.contains(font) {
          match.fonts.append(font)
        }
      } else if match.fonts.isEmpty, GenericFamily(key) == nil {
        match.missing.append(name)
      }
    }
    if match.fonts.isEmpty, let first = faces.first {
      let members = faces.filter { $0.family == first.family }
      match.fonts = best(in: members, weight: weight, style: style).map { [$0] } ?? []
    }
    return match
  }

  /// Every font in the order in which it should be asked for a character that `first` lacks.
  func fallbacks(weight: Int, style: FontStyle) -> [Int] {
    var out: [Int] = []
    for family in families {
      let key = family.lowercased()
      if let font = best(in: faces.filter { $0.family == key }, weight: weight, style: style),
        !out.contains(font)
      {
        out.append(font)
      }
    }
    for index in fonts.indices where !out.contains(index) { out.append(index) }
    return out
  }

  private func best(in faces: [Face], weight: Int, style: FontStyle) -> Int? {
    let italic = faces.filter(\.isItalic)
    let upright = faces.filter { !$0.isItalic }
    let styled =
      style == .normal ? (upright.isEmpty ? italic : upright) : (italic.isEmpty ? upright : italic)
    return styled.min {
      WeightDistance(of: $0.weight, to: weight) < WeightDistance(of: $1.weight, to: weight)
    }?.font
  }

  /// The family that stands for a generic name; nil where the library is empty.
  private func generic(_ generic: GenericFamily) -> String? {
    (faces.first { generic.suits(fonts[$0.font], family: $0.family) } ?? faces.first)?.family
  }
}
