internal import Base
internal import Composition
public import Typesetting

/// Pages as SVG (W3C SVG 1.1 with `href` of SVG 2), drawn from the same values as the PDF. Each glyph is a path that
/// stands once in the file, so that pages look alike wherever fonts are missing; links stay links, and the page's text is
/// its description for those who do not see it.
public enum SVGExporter {
  /// One page.
  ///
  /// - Parameters:
  ///   - number: the page's, from 1; `count`: of all pages.
  ///   - title: the document's name.
  ///   - targets: where links within the document lead; without them such links are left out.
  /// O(glyphs + outlines of different glyphs).
  public static func svg(
    _ page: Page, number: Int, count: Int, title: String, language: String, fonts: [Font],
    images: ImageLibrary, targets: PageTargets = PageTargets()
  ) -> [UInt8] {
    var drawing = SVGDrawing(fonts: fonts, images: images)
    for item in page.items { drawing.draw(item.content) }
    for target in targets.on(number - 1) { drawing.target(target.name, at: target.position) }
    for link in page.links { drawing.link(link, to: targets.address(of: link.destination, from: number - 1)) }
    var out = SVGWriter()
    let (width, height) = (SVGWriter.number(page.width), SVGWriter.number(page.height))
    out.start(
      "svg",
      [
        ("xmlns", "http://www.w3.org/2000/svg"), ("width", width + "pt"), ("height", height + "pt"),
        ("viewBox", "0 0 \(width) \(height)"), ("role", "graphics-document"), ("lang", language),
        ("aria-labelledby", "title"), ("aria-describedby", "text"),
      ])
    let name = count > 1 ? "\(title) (\(number) / \(count))" : title
    out.element("title", [("id", "title")], name)
    out.element("desc", [("id", "text")], drawing.text)
    if !drawing.definitions.isEmpty {
      out.start("defs", [])
      out.append(drawing.definitions)
      out.end("defs")
    }
    out.empty("rect", [("width", width), ("height", height), ("fill", "#fff")])
    out.append(drawing.body)
    out.end("svg")
    return out.bytes
  }
}

/// What the items of a page become.
private struct SVGDrawing {
  let fonts: [Font]
  let images: ImageLibrary
  var definitions = SVGWriter()
  var body = SVGWriter()
  /// The page's text in its order.
  private(set) var text = ""
  private var known: Set<Glyph> = []
  private var clips = 0

  private struct Glyph: Hashable {
    var font: Int
    var id: UInt32
  }

  init(fonts: [Font], images: ImageLibrary) {
    self.fonts = fonts
    self.images = images
  }

  mutating func draw(_ content: PageItem.Content) {
    switch content {
    case .glyphs(let run): draw(run)
    case .shape(let shape): draw(shape)
    case .image(let image): draw(image)
    }
  }

  // MARK: Text

  private mutating func draw(_ run: GlyphRun) {
    guard fonts.indices.contains(run.font) else { return }
    addText(run)
    let font = fonts[run.font]
    guard run.color.alpha > 0, run.fontSize > .zero, font.unitsPerEm > 0 else { return }
    let em = run.fontSize.points / Double(font.unitsPerEm)
    let across = em * Double(run.horizontalScale) / 1_000
    var open = false
    var pen = Length.zero
    for glyph in run.glyphs {
      let x = pen + glyph.xOffset
      pen += glyph.advance
      guard define(glyph.id, run.font) else { continue }
      if !open {
        let place = SVGWriter.number(run.position.x) + " " + SVGWriter.number(run.position.y)
        let scale = SVGWriter.number(across, digits: 6) + " " + SVGWriter.number(-em, digits: 6)
        body.start(
          "g", [("transform", "translate(\(place)) scale(\(scale))")] + SVGWriter.paint("fill", run.color))
        open = true
      }
      var attributes = [("href", "#" + Self.name(run.font, glyph.id))]
      let (left, up) = (x.points / across, glyph.yOffset.points / em)
      if left != 0 { attributes.append(("x", SVGWriter.number(left, digits: 1))) }
      if up != 0 { attributes.append(("y", SVGWriter.number(up, digits: 1))) }
      body.empty("use", attributes)
    }
    if open { body.end("g") }
  }

  private mutating func addText(_ run: GlyphRun) {
    let shown = run.actualText ?? run.text
    guard !shown.isEmpty else { return }
    // Lines end where runs do not say that a blank follows.
    if let last = text.utf8.last, last != 0x20, let line, line != run.position.y { text += " " }
    text += shown
    line = run.position.y
  }
  private var line: Length?

  private static func name(_ font: Int, _ glyph: UInt32) -> String { "g\(font)-\(glyph)" }

  /// Whether a glyph shows anything; its path is in the definitions then.
  private mutating func define(_ glyph: UInt32, _ font: Int) -> Bool {
    let key = Glyph(font: font, id: glyph)
    if known.contains(key) { return true }
    let outline = fonts[font].outline(of: glyph)
    guard !outline.segments.isEmpty else { return false }
    known.insert(key)
    definitions.empty("path", [("id", Self.name(font, glyph)), ("d", SVGPath.data(outline))])
    return true
  }

  // MARK: Shapes, pictures, links

  private mutating func draw(_ shape: Shape) {
    var attributes = [("d", SVGPath.data(shape.segments))]
    attributes += shape.fill.map { SVGWriter.paint("fill", $0) } ?? [("fill", "none")]
    if shape.isEvenOdd { attributes.append(("fill-rule", "evenodd")) }
    if shape.isClipped, let frame = shape.frame { attributes.append(clip(to: frame, radius: .zero)) }
    if let stroke = shape.stroke {
      if stroke.cap != .butt {
        attributes.append(("stroke-linecap", stroke.cap == .round ? "round" : "square"))
      }
      if stroke.join != .miter {
        attributes.append(("stroke-linejoin", stroke.join == .round ? "round" : "bevel"))
      }
      attributes += SVGWriter.paint("stroke", stroke.color)
      attributes.append(("stroke-width", SVGWriter.number(stroke.width)))
      if !stroke.dashes.isEmpty {
        attributes.append(
          ("stroke-dasharray", stroke.dashes.map { SVGWriter.number($0) }.joined(separator: " ")))
      }
    }
    body.empty("path", attributes)
  }

  private mutating func draw(_ image: PlacedImage) {
    guard let picture = images.pictures[image.source],
      let clean = PictureCleaning.clean(picture.data, keepsOrientation: true)
    else { return }
    let type = picture.format == .png ? "image/png" : "image/jpeg"
    var attributes = [
      ("x", SVGWriter.number(image.rect.x)), ("y", SVGWriter.number(image.rect.y)),
      ("width", SVGWriter.number(image.rect.width)), ("height", SVGWriter.number(image.rect.height)),
      ("preserveAspectRatio", "none"), ("href", "data:\(type);base64," + Base64.text(clean.data)),
    ]
    if let clip = image.clip { attributes.append(self.clip(to: clip, radius: image.clipRadius)) }
    body.empty("image", attributes)
  }

  /// The attribute that cuts something to a rectangle, which is defined.
  private mutating func clip(to rect: Rect, radius: Length) -> (String, String) {
    clips += 1
    definitions.start("clipPath", [("id", "c\(clips)")])
    definitions.empty("path", [("d", SVGPath.data(RoundedRect.path(rect, radius: radius)))])
    definitions.end("clipPath")
    return ("clip-path", "url(#c\(clips))")
  }

  /// A place that links lead to.
  mutating func target(_ name: String, at position: Point) {
    body.empty(
      "rect",
      [
        ("id", name), ("x", SVGWriter.number(position.x)), ("y", SVGWriter.number(position.y)),
        ("width", "1"), ("height", "1"), ("fill", "none"),
      ])
  }

  /// An area that leads to another page; a picture that runs nothing has no other links.
  ///
  /// - Parameter inner: the address of a place in the document; nil: the link leads out of it.
  mutating func link(_ link: LinkArea, to inner: String?) {
    let schemes = ["http://", "https://", "mailto:", "tel:"]
    let outer = String(link.destination.drop(while: \.isWhitespace))
    let isOut = schemes.contains { outer.lowercased().hasPrefix($0) }
    guard let destination = inner ?? (isOut ? outer : nil) else { return }
    body.start("a", [("href", destination), ("aria-label", outer)])
    body.empty(
      "rect",
      [
        ("x", SVGWriter.number(link.rect.x)), ("y", SVGWriter.number(link.rect.y)),
        ("width", SVGWriter.number(link.rect.width)), ("height", SVGWriter.number(link.rect.height)),
        ("fill", "none"), ("pointer-events", "all"),
      ])
    body.end("a")
  }
}
