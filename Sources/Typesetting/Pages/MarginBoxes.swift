internal import Base
internal import Composition

/// Running headers and footers (CSS Paged Media 3 §5): one line each, as artifacts.
extension PageEmitter {
  mutating func emitMarginBoxes(_ style: PageStyle, page: Int, count: Int) {
    for box in style.marginBoxes {
      let text = box.content.map { value($0, page: page, count: count) }.joined()
      let index = engine.table.add(box.style)
      guard let line = SingleLine(text, style: index, engine: engine) else { continue }
      let measure = engine.table.text(index)
      let area = PageGeometry.content(style)
      let isTop = box.name == .topLeft || box.name == .topCenter || box.name == .topRight
      let height = isTop ? style.margin.top : style.margin.bottom
      let top = isTop ? Length.zero : style.height - style.margin.bottom
      let edges = BoxEdges(box.style, basis: area.width)
      let middle = top + (height + edges.top - (edges.vertical - edges.top)) / 2
      let baseline = middle + (measure.ascent - measure.descent) / 2
      let x = area.x + left(box, area.width, line.width, edges)
      for part in line.parts() {
        let run = GlyphRun(
          font: sink.font(part.font), fontSize: measure.size, color: box.style.color,
          position: Point(x: x + Length(raw: part.x), y: baseline), glyphs: part.glyphs,
          text: part.text, language: box.style.language)
        sink.add(PageItem(.glyphs(run), element: nil), page: page)
      }
    }
  }

  private func left(_ box: MarginBox, _ area: Length, _ width: Length, _ edges: BoxEdges) -> Length {
    switch box.name {
    case .topLeft, .bottomLeft: return edges.margin.left + edges.left
    case .topCenter, .bottomCenter: return (area - width) / 2
    case .topRight, .bottomRight:
      return area - width - edges.margin.right - (edges.horizontal - edges.left)
    }
  }

  private func value(_ item: ContentItem, page: Int, count: Int) -> String {
    switch item {
    case .string(let text): return text
    case .pageNumber: return String(page + 1)
    case .pageCount: return String(count)
    case .namedString(let name):
      return sink.strings.last { $0.page <= page && $0.name == name }?.value ?? ""
    }
  }
}
