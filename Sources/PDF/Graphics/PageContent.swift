public import Base

/// A page's content stream (ISO 32000-1, 8 and 9) under construction. Coordinates go right and down from the top left
/// corner and are turned over here.
///
/// Every operator stands in a marked-content sequence: call `mark` before what is shown.
public struct PageContent {
  /// What a stretch of content is.
  public enum Mark: Hashable, Sendable {
    /// Part of the structure element that got `id` on this page from `StructureTree.addContent`.
    case structure(StructureType, id: Int)
    /// Decoration.
    case artifact
    /// Page numbers, running heads and the like.
    case pagination
  }

  var out = PDFSyntax(capacity: 1 << 13)
  /// What the run in hand is read as.
  var plan = TextPlan()
  let height: Length
  /// The number of the page, from 0.
  public let page: Int
  /// The resources in use, in the order of their first use.
  private(set) var fonts: [(font: PDFFont, map: Int)] = []
  private(set) var images: [Int] = []
  private(set) var alphas: [UInt8] = []
  var violations: [PDFViolation] = []
  var repairs: [PDFRepair] = []

  private var mark: Mark?
  private(set) var isInText = false
  private var fill: PDFColor?
  private var fontInForce: (font: Int, map: Int, size: Int)?
  private var riseInForce = 0
  private(set) var scaleInForce = 1_000
  /// The start of the current text line in thousandths, in PDF's own coordinates.
  private var line = (x: 0, y: 0)

  init(page: Int, height: Length) {
    self.page = page
    self.height = height
  }

  // MARK: Marked content

  /// Says what follows. Does nothing where the same mark is in force already.
  public mutating func mark(_ new: Mark) {
    if mark == new { return }
    endMark()
    mark = new
  }

  /// Opens the sequence when its first operator comes, inside or outside a text object as that demands.
  private mutating func open(text: Bool) {
    if isMarkOpen, text == isInText { return }
    if isMarkOpen { closeSequence() }
    setText(text)
    switch mark ?? .artifact {
    case .structure(let type, let id):
      out.name(type.rawValue)
      out.raw("<</MCID")
      out.integer(id)
      out.raw(">>BDC\n")
    case .artifact: out.raw("/Artifact<</Type/Layout>>BDC\n")
    case .pagination: out.raw("/Artifact<</Type/Pagination>>BDC\n")
    }
    isMarkOpen = true
  }

  private var isMarkOpen = false

  private mutating func closeSequence() {
    guard isMarkOpen else { return }
    out.raw("EMC\n")
    isMarkOpen = false
  }

  mutating func endMark() {
    closeSequence()
    mark = nil
  }

  private mutating func setText(_ wanted: Bool) {
    if wanted == isInText { return }
    out.raw(wanted ? "BT\n" : "ET\n")
    isInText = wanted
    line = (0, 0)
  }

  /// Ends all that is open.
  mutating func finish() -> [UInt8] {
    endMark()
    setText(false)
    return out.bytes
  }

  // MARK: Text state, used by `TextShowing`

  mutating func beginText(color: PDFColor) {
    open(text: true)
    setFill(color)
  }

  /// Moves to the start of a line, in thousandths of a point from the bottom left corner.
  mutating func moveText(x: Int, y: Int) {
    out.decimal(thousandths: x - line.x)
    out.decimal(thousandths: y - line.y)
    out.raw(" Td\n")
    line = (x, y)
  }

  mutating func setFont(_ font: PDFFont, map: Int, size: Int) {
    if let fontInForce, fontInForce == (font.id, map, size) { return }
    fontInForce = (font.id, map, size)
    if !fonts.contains(where: { $0.font === font && $0.map == map }) { fonts.append((font, map)) }
    out.name(font.resourceName(map))
    out.decimal(thousandths: size)
    out.raw(" Tf\n")
  }

  mutating func setRise(_ rise: Int) {
    if rise == riseInForce { return }
    riseInForce = rise
    out.decimal(thousandths: rise)
    out.raw(" Ts\n")
  }

  /// In thousandths.
  mutating func setScale(_ scale: Int) {
    if scale == scaleInForce { return }
    scaleInForce = scale
    out.decimal(thousandths: scale * 100)
    out.raw(" Tz\n")
  }

  // MARK: Shapes

  /// Draws a path. Overlapping parts are filled by the non-zero rule, or by the even-odd rule; what lies outside `clip` is
  /// not shown.
  public mutating func path(
    _ segments: [PDFPathSegment], fill: PDFColor?, stroke: PDFStroke? = nil, isEvenOdd: Bool = false,
    clip: PDFRect? = nil
  ) {
    let fill = fill.flatMap { $0.alpha == 0 ? nil : $0 }
    let stroke = stroke.flatMap { $0.color.alpha == 0 || $0.width <= .zero ? nil : $0 }
    guard fill != nil || stroke != nil, !segments.isEmpty else { return }
    open(text: false)
    if let fill { setFill(fill) }
    if let clip {
      out.raw("q\n")
      for segment in RoundedRectangle.path(clip, radius: .zero) { put(segment) }
      out.raw("W n\n")
    }
    if let stroke { setStroke(stroke) }
    for segment in segments { put(segment) }
    let rule = isEvenOdd && fill != nil ? "*\n" : "\n"
    out.raw(fill == nil ? "S" : stroke == nil ? "f" : "B")
    out.raw(rule)
    if stroke != nil { out.raw("Q\n") }
    if clip != nil { out.raw("Q\n") }
  }

  private mutating func put(_ segment: PDFPathSegment) {
    switch segment {
    case .move(let point):
      put(point)
      out.raw(" m\n")
    case .line(let point):
      put(point)
      out.raw(" l\n")
    case .cubic(let first, let second, let end):
      put(first)
      put(second)
      put(end)
      out.raw(" c\n")
    case .close: out.raw("h\n")
    }
  }

  private mutating func put(_ point: PDFPoint) {
    out.length(point.x)
    out.length(height - point.y)
  }

  // MARK: Images

  /// Shows a picture in `rect`, cut to `clip` with corners of `radius`.
  public mutating func image(_ image: PDFImageReference, in rect: PDFRect, clip: PDFRect?, radius: Length) {
    open(text: false)
    if !images.contains(image.id) { images.append(image.id) }
    out.raw("q\n")
    if let clip {
      for segment in RoundedRectangle.path(clip, radius: radius) { put(segment) }
      out.raw("W n\n")
    }
    putMatrix(rect, orientation: image.orientation)
    out.raw(" cm\n/I")
    out.raw(String(image.id))
    out.raw(" Do\nQ\n")
  }

  /// The matrix that takes the unit square to `rect`, turned as Exif's orientation says.
  private mutating func putMatrix(_ rect: PDFRect, orientation: Int) {
    let (w, h) = (rect.width, rect.height)
    let isSideways = orientation >= 5
    // Whether the stored picture's right and up point left and down.
    let isXTurned = [2, 3, 5, 8].contains(orientation)
    let isYTurned = [3, 4, 5, 6].contains(orientation)
    let a = isXTurned ? -w : w
    let d = isYTurned ? -h : h
    for value in isSideways ? [.zero, d, a, .zero] : [a, .zero, .zero, d] { out.length(value) }
    let bottom = height - rect.y - h
    out.length(isXTurned ? rect.x + w : rect.x)
    out.length(isYTurned ? bottom + h : bottom)
  }

  // MARK: Colour

  private mutating func setFill(_ color: PDFColor) {
    if fill == color { return }
    if (fill?.alpha ?? 255) != color.alpha { setAlpha(color.alpha) }
    fill = color
    put(color)
    out.raw(color.isGray ? " g\n" : " rg\n")
  }

  /// Begins a graphics state of its own, which `path` ends.
  private mutating func setStroke(_ stroke: PDFStroke) {
    out.raw("q\n")
    if stroke.color.alpha != 255 || (fill?.alpha ?? 255) != 255 { setAlpha(stroke.color.alpha) }
    put(stroke.color)
    out.raw(stroke.color.isGray ? " G" : " RG")
    out.length(stroke.width)
    out.raw(" w\n")
    if stroke.cap != 0 { out.raw(stroke.cap == 1 ? "1 J\n" : "2 J\n") }
    if stroke.join != 0 { out.raw(stroke.join == 1 ? "1 j\n" : "2 j\n") }
    guard !stroke.dashes.isEmpty else { return }
    out.raw("[")
    for dash in stroke.dashes { out.length(max(dash, .zero)) }
    out.raw("]0 d\n")
  }

  private mutating func setAlpha(_ alpha: UInt8) {
    if !alphas.contains(alpha) { alphas.append(alpha) }
    out.raw("/A")
    out.raw(String(alpha))
    out.raw(" gs\n")
  }

  private mutating func put(_ color: PDFColor) {
    for channel in color.isGray ? [color.red] : [color.red, color.green, color.blue] {
      out.decimal(thousandths: (Int(channel) * 1000 + 127) / 255)
    }
  }
}
