internal import Base

/// Where each stretch of the endless column went: from positions in the column to pages.
struct FlowMap {
  struct Segment {
    /// The stretch of the column, `end` exclusive; what lies between two segments (margins) is gone.
    var start: Length
    var end: Length
    var page: Int
    /// From the top of the page's content area.
    var offset: Length
    /// The table whose header stands above it; -1: none.
    var repeatedTable: Int32 = -1
  }
  /// In column order; never empty once made.
  var segments: [Segment]

  /// One stretch, all on one page: what cannot be broken.
  init(at y: Length, page: Int, offset: Length) {
    segments = [Segment(start: Length(raw: .min / 4), end: .infinite, page: page, offset: offset)]
    segments[0].offset = offset - (y - segments[0].start)
  }

  init(segments: [Segment]) { self.segments = segments }

  /// The segment a position belongs to. O(log segments).
  func segment(_ y: Length) -> Segment {
    var low = 0
    var high = segments.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if segments[middle].start <= y { low = middle } else { high = middle - 1 }
    }
    return segments[low]
  }

  /// The page of a position and where it is from the top of the page's content area.
  func place(_ y: Length) -> (page: Int, y: Length) {
    let segment = segment(y)
    return (segment.page, segment.offset + (y - segment.start))
  }

  /// The parts of a stretch, page by page.
  func slices(_ top: Length, _ bottom: Length) -> [Slice] {
    let first = segment(top)
    if bottom <= first.end {
      let y = first.offset + (top - first.start)
      return [Slice(page: first.page, top: y, bottom: y + (bottom - top), isFirst: true, isLast: true)]
    }
    var out: [Slice] = []
    for segment in segments where segment.end > top && segment.start < bottom {
      let from = max(top, segment.start)
      let to = min(bottom, segment.end)
      guard to > from else { continue }
      let y = segment.offset + (from - segment.start)
      out.append(
        Slice(
          page: segment.page, top: y, bottom: y + (to - from), isFirst: out.isEmpty, isLast: false))
    }
    if !out.isEmpty { out[out.count - 1].isLast = true }
    return out
  }

  /// The part of a box on one page.
  struct Slice {
    var page: Int
    var top: Length
    var bottom: Length
    var isFirst: Bool
    var isLast: Bool
  }
}
