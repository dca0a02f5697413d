internal import Base
internal import Synchronization

/// A document as a page of the web, with the places of its texts.
struct PreviewPage: Sendable {
  var html: PreviewPiece
  var marks: SourceMarks
}

/// A document's pages as they would be printed.
struct PreviewPages: Sendable {
  var set: FitSolver.Result
  /// As SVG.
  var pictures: [PreviewPiece]
  var places: PreviewPlaces
}

/// The pages that were set last of each document of an application: what says the same as before, at the same places, is
/// not set again.
final class PageMemory: Sendable {
  private let known = Mutex<[String: (key: Digest, pages: PreviewPages)]>([:])
  private let measures = Mutex<(style: Digest, memory: MeasureMemory)?>(nil)
  private let count = Mutex(0)

  /// How often something was set, for its pages or to be measured.
  var made: Int { count.withLock { $0 } + (measures.withLock { $0?.memory.made } ?? 0) }

  /// What was measured under a style; what was measured under another one is forgotten.
  func measures(_ style: Digest) -> MeasureMemory {
    measures.withLock { known in
      if let known, known.style == style { return known.memory }
      let memory = MeasureMemory()
      known = (style, memory)
      return memory
    }
  }

  /// The pages of the document `stem` whose words and style `key` stands for.
  func pages(_ stem: String, _ key: Digest, _ make: () -> PreviewPages) -> PreviewPages {
    if let last = known.withLock({ $0[stem] }), last.key == key { return last.pages }
    let pages = make()
    count.withLock { $0 += 1 }
    known.withLock { $0[stem] = (key, pages) }
    return pages
  }
}
