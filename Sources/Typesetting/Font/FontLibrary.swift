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
    /// In percent of the normal width.
    var stretch: ClosedRange<Double>
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
    add(font, family: font.family, weight: font.weights, isItalic: font.isItalic)
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
        stretch: font.stretches,
        font: index))
  }

  /// Instances of variable fonts, as indices into `fonts`.
  private(set) var instances: [Instance: Int] = [:]

  /// Adds instances, which no family names.
  mutating func add(_ wanted: [Instance]) {
    memories = ShapingMemories()
    for instance in wanted {
      guard let font = fonts[instance.font].instance(instance.variations) else { continue }
      fonts.append(font)
      instances[instance] = fonts.count - 1
    }
  }

  /// The fonts for a style.
  func match(_ css: ComputedStyle) -> Match {
    match(families: css.fontFamilies, weight: css.fontWeight, style: css.fontStyle, stretch: css.fontStretch)
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
    /// Families passed over because there is none of the name, or of the kind.
    var missing: [String]
  }

  /// The fonts for a list of families by CSS Fonts 4 §5.2 (style, then weight).
  func match(families: [String], weight: Int, style: FontStyle, stretch: Double = 100) -> Match {
    var match = Match(fonts: [], missing: [])
    for name in families {
      let key = name.lowercased()
      if let font = best(
        in: faces.filter { $0.family == key }, weight: weight, style: style, stretch: stretch)
      {
        if !match.fonts.contains(font) { match.fonts.append(font) }
      } else if let family = GenericFamily(key).flatMap(family(of:)) {
        let members = faces.filter { $0.family == family }
        if let font = best(in: members, weight: weight, style: style, stretch: stretch),
          !match.fonts.contains(font)
        {
          match.fonts.append(font)
        }
      } else if match.fonts.isEmpty, GenericFamily(key)?.isPromised ?? true {
        match.missing.append(name)
      }
    }
    if match.fonts.isEmpty, let first = faces.first {
      let members = faces.filter { $0.family == first.family }
      match.fonts = best(in: members, weight: weight, style: style, stretch: stretch).map { [$0] } ?? []
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
    let instances = Set(self.instances.values)
    for index in fonts.indices where !out.contains(index) && !instances.contains(index) { out.append(index) }
    return out
  }

  /// CSS Fonts 4 §5.2: by width, then style, then weight.
  private func best(in faces: [Face], weight: Int, style: FontStyle, stretch: Double = 100) -> Int? {
    let nearest = faces.map { Self.distance(of: $0.stretch, to: stretch) }.min()
    let faces = faces.filter { Self.distance(of: $0.stretch, to: stretch) == nearest }
    let italic = faces.filter(\.isItalic)
    let upright = faces.filter { !$0.isItalic }
    let styled =
      style == .normal ? (upright.isEmpty ? italic : upright) : (italic.isEmpty ? upright : italic)
    return styled.min {
      WeightDistance(of: $0.weight, to: weight) < WeightDistance(of: $1.weight, to: weight)
    }?.font
  }

  /// How far a face's width is from the desired one: for normal and narrower ones narrower first, else wider.
  private static func distance(of range: ClosedRange<Double>, to wanted: Double) -> Double {
    if range.contains(wanted) { return 0 }
    let isNarrower = range.upperBound < wanted
    let distance = isNarrower ? wanted - range.upperBound : range.lowerBound - wanted
    return isNarrower == (wanted <= 100) ? distance : distance + 1_000
  }

  /// The first family that suits a generic name.
  private func family(of generic: GenericFamily) -> String? {
    faces.first { generic.suits(fonts[$0.font], family: $0.family) }?.family
  }
}
