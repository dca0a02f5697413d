internal import Base
internal import Composition
internal import Content
internal import Typesetting

/// Where the texts of a document were written, for those who look at it: file, line and column. Only the preview carries
/// this; no file that is built does.
struct SourceMarks: Sendable {
  /// The places of facts whose words are not in the document as they were written: sentences of letters.
  private let facts: [FactID: SourceRange]
  /// The places behind the parts of a letter (`letter.salutation`) that are words of nobody's.
  private var parts: [String: SourceRange] = [:]

  /// - Parameters:
  ///   - known: a document that shows the person's facts in their own words.
  ///   - posting: what a letter answers.
  init(_ known: Document? = nil, posting: JobPosting? = nil) {
    var facts: [FactID: SourceRange] = [:]
    for text in known?.texts ?? [] {
      guard let origin = text.origin, let fact = origin.factID, let range = origin.range else { continue }
      if facts[fact] == nil { facts[fact] = range }
    }
    self.facts = facts
    guard let posting else { return }
    let contact = posting.contact?.name ?? posting.contact?.title
    let start = SourceRange(file: posting.source.file)
    parts["letter.salutation"] = contact?.origin.range ?? start
    parts["letter.recipient"] = (contact ?? posting.company)?.origin.range ?? start
    parts["letter.subject"] = posting.position?.origin.range ?? start
    // A sentence that rests on what the posting says.
    parts["letter"] = SourceRange(file: posting.source.file, at: posting.textStart)
  }

  /// The attribute that an element with texts of its own has: a line for each text, the number of characters that are
  /// no blanks (in UTF-16) before it in the element's own texts, a blank, and its place.
  static let attribute = "data-source"

  /// Where a text was written; nil: it was composed, or nobody knows.
  func range(of origin: Origin?) -> SourceRange? {
    guard let origin else { return nil }
    if let range = origin.range ?? origin.factID.flatMap({ facts[$0] }) { return range }
    if origin.fieldPath == "letter", origin.factID == nil { return nil }
    return parts[String(origin.fieldPath.prefix { $0 != "[" })]
  }

  /// Where a text was written, or in words why it stands in no file; nil: nobody knows.
  func place(of origin: Origin?) -> String? {
    if let range = range(of: origin) { return Self.text(range) }
    guard let path = origin?.fieldPath, path == "letter" || path.hasPrefix("letter.") else { return nil }
    return path == "letter.date"
      ? "date of the letter: the day of the build (--date), else the posting’s date: or posted:"
      : "wording of the letter: vitae wrote it, it rests on no text of yours"
  }

  /// `file:line:column`.
  static func text(_ range: SourceRange) -> String {
    "\(range.file):\(range.start.line):\(range.start.column)"
  }

  /// The document with the place of each text. What stands in no file of the person's has that of its template.
  /// O(nodes).
  func marked(_ document: Document) -> Document {
    var out = document
    for index in document.nodes.indices {
      let id = NodeID(index)
      guard let element = document.element(id), let marks = marks(in: element, id, document) else { continue }
      out.updateElement(id) { $0.attributes.append(Attribute(Self.attribute, marks)) }
    }
    return out
  }

  private func marks(in element: Element, _ id: NodeID, _ document: Document) -> String? {
    guard !["title", "style", "script"].contains(element.name) else { return nil }
    var count = 0
    var lines: [String] = []
    var last: String?
    for child in document.children(id) {
      guard let text = document.text(child) else { continue }
      let shown = Self.shownUnits(text.text)
      guard shown > 0 else { continue }
      let place = place(of: text.origin) ?? element.range.map(Self.text)
      if let place, place != last { lines.append("\(count) \(place)") }
      last = place
      count += shown
    }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }

  /// UTF-16 units that are no blanks of HTML and no no-break spaces, which pages have for some blanks.
  private static func shownUnits(_ text: String) -> Int {
    text.utf16.reduce(0) { $0 + ([0x20, 0x09, 0x0A, 0x0C, 0x0D, 0xA0].contains($1) ? 0 : 1) }
  }

  // MARK: Pages

  /// The areas of a page whose texts were written somewhere, in the order of the page; one for each stretch of a line.
  func areas(on page: Page) -> [PreviewPlaces.Area] {
    var out: [(place: String, rect: Rect)] = []
    for item in page.items {
      guard case .glyphs(let run) = item.content, let place = place(of: run.origin) else { continue }
      let rect = Self.rect(of: run)
      if let last = out.last, last.place == place, last.rect.y == rect.y, last.rect.height == rect.height {
        let left = min(last.rect.x, rect.x)
        let right = max(last.rect.x + last.rect.width, rect.x + rect.width)
        out[out.count - 1].rect.x = left
        out[out.count - 1].rect.width = right - left
      } else {
        out.append((place, rect))
      }
    }
    return out.map { place, rect in
      PreviewPlaces.Area(
        place: place, left: rect.x.points / page.width.points,
        top: rect.y.points / page.height.points, width: rect.width.points / page.width.points,
        height: rect.height.points / page.height.points)
    }
  }

  private static func rect(of run: GlyphRun) -> Rect {
    let width = run.glyphs.reduce(Length.zero) { $0 + $1.advance }
    let up = Length.pt(run.fontSize.points * 0.85)
    return Rect(
      x: run.position.x, y: run.position.y - up, width: width, height: Length.pt(run.fontSize.points * 1.15))
  }
}

/// Where the texts on the pages of a document were written.
public struct PreviewPlaces: Sendable {
  /// A stretch of a line, in shares of the page's width and height.
  public struct Area: Hashable, Sendable {
    /// `file:line:column`, or in words why it stands in no file.
    public var place: String
    public var left: Double
    public var top: Double
    public var width: Double
    public var height: Double
  }

  /// By page, in order.
  public var pages: [[Area]] = []
}
