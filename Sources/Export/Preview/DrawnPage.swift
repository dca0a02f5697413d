internal import Typesetting

/// What decides about a page's pixels. Pages that look alike are equal, whatever their texts are of: the applications of
/// one person often begin with the same page.
struct DrawnPage: Hashable {
  let page: Page
  let fonts: [Font]
  let images: ImageLibrary
  /// Pixels for a point.
  let scale: Double

  static func == (a: Self, b: Self) -> Bool {
    a.scale == b.scale && a.page.width == b.page.width && a.page.height == b.page.height
      && a.page.items.count == b.page.items.count
      && zip(a.page.items, b.page.items).allSatisfy { isSame($0.content, of: a, $1.content, of: b) }
  }

  private static func isSame(
    _ one: PageItem.Content, of a: Self, _ other: PageItem.Content, of b: Self
  ) -> Bool {
    switch (one, other) {
    case (.glyphs(let one), .glyphs(let other)):
      one.position == other.position && one.fontSize == other.fontSize && one.color == other.color
        && one.horizontalScale == other.horizontalScale && a.font(of: one) === b.font(of: other)
        && one.glyphs == other.glyphs
    case (.shape(let one), .shape(let other)): one == other
    case (.image(let one), .image(let other)): one == other && a.data(of: one) == b.data(of: other)
    default: false
    }
  }

  private func font(of run: GlyphRun) -> Font? { fonts.indices.contains(run.font) ? fonts[run.font] : nil }
  private func data(of image: PlacedImage) -> [UInt8]? { images.pictures[image.source]?.data }

  /// Where texts stand tells most pages apart.
  func hash(into hasher: inout Hasher) {
    hasher.combine(scale)
    for case .glyphs(let run) in page.items.lazy.map(\.content) {
      hasher.combine(run.position)
      hasher.combine(run.glyphs.count)
    }
  }
}
