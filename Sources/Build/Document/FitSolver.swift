internal import Base
internal import Composition
internal import Content
internal import Typesetting

/// Lets a template's spacing, leading and size give way within its limits so that a document fills its pages.
struct FitSolver {
  /// A last page less full than this is saved if it can be.
  private static let leastFill = 1.0 / 3
  /// Layouts tried between two limits.
  private static let tries = 3
  /// Less room than about two lines at the end is full.
  private static let fullEnough = Length.pt(28)
  /// Points this near to each other look alike.
  private static let closeEnough = 0.1
  /// What good page breaks leave free, as a first guess.
  private static let lostAtBreaks = Length.pt(30)

  let setter: DocumentSetter
  /// What gives way, the first first.
  let variables: [FitVariable]
  /// The file that a document is of, or where in it the pages were asked for.
  var place: SourceRange?

  /// A document set, and what is to be said of how it fills its pages.
  typealias Result = Checked<DocumentSetter.SetDocument>

  /// Sets a document in at most seven layouts; in eleven where so few pages are asked for as cannot be had.
  ///
  /// - Parameters:
  ///   - goal: what is asked for.
  ///   - limit: the pages that it may fill at most, where that can be had; nil: any number.
  ///   - name: what the document is called in messages.
  func set(_ document: Document, goal: FitGoal, limit: Int?, name: String) -> Result {
    guard !variables.isEmpty, goal != .none else { return setter.set(document) }
    if case .pages(let pages) = goal { return fill(document, pages, name) }
    let natural = setter.set(document)
    guard let wanted = saving(natural.value, limit: limit),
      let point = compression(document, to: wanted, natural: Self.extent(natural.value))
    else { return natural }
    return at(point, document)
  }

  // MARK: A page saved

  /// The number of pages that should do; nil: it is well as it is.
  private func saving(_ set: DocumentSetter.SetDocument, limit: Int?) -> Int? {
    let pages = set.layout.pages.count
    if let limit, pages > limit { return limit }
    guard pages > 1 else { return nil }
    let before = Self.capacity(pages - 1, set.styled)
    let last = Self.capacity(pages, set.styled) - before
    return set.layout.contentHeight - before < last * Self.leastFill ? pages - 1 : nil
  }

  /// How full the last page would be, in parts of it, if the pages before kept what they hold; nil where there is one page
  /// alone, or where that page is full enough to stay.
  static func sparseEnd(_ set: DocumentSetter.SetDocument) -> Double? {
    let pages = set.layout.pages.count
    guard pages > 1 else { return nil }
    let before = capacity(pages - 1, set.styled)
    let last = capacity(pages, set.styled) - before
    let share = max(0, (set.layout.contentHeight - before).points / max(1, last.points))
    return share < leastFill ? share : nil
  }

  // MARK: Pages filled

  private func fill(_ document: Document, _ pages: Int, _ name: String) -> Result {
    let point: Double
    let natural = extent(0, document)
    if natural.pages > pages {
      guard let found = compression(document, to: pages, natural: natural) else {
        // Cramped pages that are too many all the same help nobody.
        var result = set(document, goal: .auto, limit: nil, name: name)
        result.diagnostics.append(tooLong(name, pages, over: extent(-1, document).over(pages)))
        return result
      }
      point = found
    } else {
      point = expansion(document, to: pages, natural: natural)
    }
    var result = at(point, document, filling: .even)
    if result.value.layout.pages.count < pages {
      result.diagnostics.append(tooShort(name, pages, fills: result.value.layout.pages.count))
    }
    return result
  }

  private func tooLong(_ name: String, _ pages: Int, over: Length) -> Diagnostic {
    Diagnostic(
      .warning, code: "build.fit",
      "`\(name)` is \(max(1, Int(over.points / 72 * 25.4 + 0.5))) mm too long for \(pages) \(pages == 1 ? "page" : "pages")",
      at: place, hints: ["shorten the content, or ask for more pages with `fit:`"])
  }

  private func tooShort(_ name: String, _ pages: Int, fills: Int) -> Diagnostic {
    Diagnostic(
      .warning, code: "build.fit", "`\(name)` fills only \(fills) of \(pages) pages",
      at: place, hints: ["ask for fewer pages with `fit:`"])
  }

  // MARK: Search

  private struct Extent {
    var pages: Int
    var height: Length
    /// How full the last page is, where the pages before it gave it nothing of theirs.
    var end: Length?
    var capacity: (Int) -> Length
    func over(_ pages: Int) -> Length { max(.zero, height - capacity(pages)) }

    /// What must go for so many pages to do: what lies beyond them, which is more than the heights tell, as page breaks
    /// leave room free; nil where a page gave of its own to the last one.
    func excess(_ pages: Int) -> Length? {
      end.map { $0 + capacity(self.pages - 1) - capacity(pages) }
    }
  }

  private func extent(_ point: Double, _ document: Document) -> Extent {
    let set = setter.set(variables.apply(point, to: document), draws: false, filling: .full).value
    var extent = Self.extent(set)
    extent.end = set.layout.lastPageFill
    return extent
  }

  private static func extent(_ set: DocumentSetter.SetDocument) -> Extent {
    Extent(pages: set.layout.pages.count, height: set.layout.contentHeight) { capacity($0, set.styled) }
  }

  /// The least compression after which a document fits; nil: not even the greatest will do. Half of it comes first:
  /// what was selected by `CVMeasure` fits there.
  private func compression(_ document: Document, to pages: Int, natural: Extent) -> Double? {
    let half = extent(-CVMeasure.compression, document)
    if half.pages <= pages {
      return search(document, pages, fits: (-CVMeasure.compression, half), fails: (0, natural))
    }
    let least = extent(-1, document)
    guard least.pages <= pages else { return nil }
    return search(document, pages, fits: (-1, least), fails: (-CVMeasure.compression, half))
  }

  /// The greatest expansion with which a document still fits.
  private func expansion(_ document: Document, to pages: Int, natural: Extent) -> Double {
    let most = extent(1, document)
    guard most.pages > pages else { return 1 }
    return search(document, pages, fits: (0, natural), fails: (1, most))
  }

  /// Between a point that fits and one that does not: first Newton's method from the side that does not, as heights are
  /// nearly linear in the point and what lies beyond the pages says how much must go; halving once a point fits.
  private func search(
    _ document: Document, _ pages: Int, fits: (Double, Extent), fails: (Double, Extent)
  ) -> Double {
    var (low, high) = (fits, fails)
    let rise = (high.1.height - low.1.height).points / (high.0 - low.0)
    guard rise > 0 else { return low.0 }
    let room = low.1.capacity(pages)
    for _ in 0..<Self.tries
    where room - low.1.height > Self.fullEnough && high.0 - low.0 > Self.closeEnough {
      let excess = high.1.excess(pages) ?? high.1.over(pages) + Self.lostAtBreaks
      let share = low.0 == fits.0 ? excess.points / rise / (high.0 - low.0) : 0.5
      let middle = high.0 - (high.0 - low.0) * min(0.8, max(0.2, share))
      let tried = extent(middle, document)
      if tried.pages <= pages { low = (middle, tried) } else { high = (middle, tried) }
    }
    return low.0
  }

  // MARK: Documents

  private func at(
    _ point: Double, _ document: Document, filling: LayoutOptions.PageFilling = .fullAndLastAThird
  )
    -> Result
  {
    setter.set(variables.apply(point, to: document), filling: filling)
  }

  /// The height of the content areas of the first pages together.
  private static func capacity(_ pages: Int, _ styled: StyledDocument) -> Length {
    (0..<pages).reduce(.zero) { sum, page in
      let style = styled.pageStyle(PageContext(isFirst: page == 0, isLeft: page % 2 == 1))
      return sum + (style.height - style.margin.top - style.margin.bottom)
    }
  }
}

extension [FitVariable] {
  /// The document with the variables at a point between their limits (-1 to 1, 0: as the template says), in its root
  /// element's style.
  func apply(_ point: Double, to document: Document) -> Document {
    guard point != 0, !isEmpty, let root = document.firstChild(Document.root) else { return document }
    let declarations = declarations(at: point)
    var copy = document
    copy.updateElement(root) { element in
      let style = element["style"].map { $0 + "; " } ?? ""
      element.attributes.removeAll { $0.name == "style" }
      element.attributes.append(Attribute("style", style + declarations))
    }
    return copy
  }
}
