internal import Base
internal import CHarfBuzz
internal import Composition

/// An axis of a variable font.
struct FontAxis: Hashable, Sendable {
  /// Four ASCII bytes, big-endian.
  var tag: UInt32
  var range: ClosedRange<Double>
  var normal: Double

  static func read(_ face: OpaquePointer) -> [FontAxis] {
    guard hb_ot_var_has_data(face) != 0 else { return [] }
    var count = hb_ot_var_get_axis_count(face)
    var infos = [hb_ot_var_axis_info_t](repeating: hb_ot_var_axis_info_t(), count: Int(count))
    hb_ot_var_get_axis_infos(face, 0, &count, &infos)
    return infos.prefix(Int(count)).compactMap { info in
      guard info.min_value <= info.default_value, info.default_value <= info.max_value else { return nil }
      return FontAxis(
        tag: info.tag, range: Double(info.min_value)...Double(info.max_value),
        normal: Double(info.default_value))
    }
  }

  func clamped(_ value: Double) -> Double { min(max(value, range.lowerBound), range.upperBound) }
}

extension Font {
  /// The weights that the face has.
  var weights: ClosedRange<Int> {
    guard let axis = axes.first(where: { $0.tag == FontTables.tag("wght") }) else { return weight...weight }
    return Int(axis.range.lowerBound)...Int(axis.range.upperBound)
  }

  /// The widths that the face has, in percent of the normal one.
  var stretches: ClosedRange<Double> {
    guard let axis = axes.first(where: { $0.tag == FontTables.tag("wdth") }) else {
      return metrics.stretch...metrics.stretch
    }
    return axis.range
  }

  /// Where a style puts the axes, those left out that stay at their default (CSS Fonts 4 §2.2, §2.3, §2.9, §7.2).
  func variations(for css: ComputedStyle) -> [FontVariation] {
    axes.compactMap { axis in
      var value = axis.normal
      switch axis.tag {
      case FontTables.tag("wght"): value = Double(css.fontWeight)
      case FontTables.tag("wdth"): value = css.fontStretch
      case FontTables.tag("opsz"): value = css.fontSize.points * 4 / 3
      case FontTables.tag("ital"): value = css.fontStyle == .normal ? 0 : 1
      case FontTables.tag("slnt"): value = css.fontStyle == .normal ? 0 : -14
      default: break
      }
      if let own = css.fontVariations.first(where: { $0.tag == axis.tag }) { value = own.value }
      value = axis.clamped(value)
      return value == axis.normal ? nil : FontVariation(tag: axis.tag, value: value)
    }
  }
}

extension FontLibrary {
  /// An instance of a variable font.
  struct Instance: Hashable, Sendable {
    var font: Int
    var variations: [FontVariation]
  }

  /// The library with an instance of each variable font for each style of a document's text and of its pages' margin boxes;
  /// itself where no font is variable.
  func instanced(for styled: StyledDocument) -> FontLibrary {
    guard fonts.contains(where: { !$0.axes.isEmpty }) else { return self }
    var wanted: [Instance] = []
    var known: Set<Instance> = []
    var seen: Set<Int32> = []
    for node in styled.document.nodes.indices where styled.document.text(NodeID(node)) != nil {
      guard seen.insert(styled.styleIndex[node]).inserted else { continue }
      addInstances(for: styled.styles[Int(styled.styleIndex[node])], &wanted, &known)
    }
    for box in styled.marginBoxes { addInstances(for: box.style, &wanted, &known) }
    return wanted.isEmpty ? self : memories.extended(self, by: wanted)
  }

  private func addInstances(
    for css: ComputedStyle, _ wanted: inout [Instance], _ known: inout Set<Instance>
  ) {
    for font in match(css).fonts + fallbacks(weight: css.fontWeight, style: css.fontStyle) {
      let instance = Instance(font: font, variations: fonts[font].variations(for: css))
      if !instance.variations.isEmpty, known.insert(instance).inserted { wanted.append(instance) }
    }
  }

  /// The font of an index as a style wants it.
  func instance(of font: Int, for css: ComputedStyle) -> Int {
    if fonts[font].axes.isEmpty { return font }
    return instances[Instance(font: font, variations: fonts[font].variations(for: css))] ?? font
  }
}
