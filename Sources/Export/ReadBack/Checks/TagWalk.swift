/// The order in which a file's structure tree (ISO 32000-1, 14.7) names the content of its pages.
struct TagWalk {
  /// Marked content of a page.
  struct Content: Hashable {
    /// The number of the page's object.
    var page: Int
    var id: Int
  }

  /// Where each content stands in the tree, from 0.
  private(set) var ranks: [Content: Int] = [:]

  private struct Node {
    var object: ReadObject
    var page: Int
  }

  init(_ root: ReadObject, _ table: inout ObjectTable) {
    var pending = [Node(object: root, page: -1)]
    var seen: Set<Int> = []
    while let node = pending.popLast(), !table.budget.isSpent {
      table.budget.spend(work: 16)
      if let number = node.object.reference, !seen.insert(number).inserted { continue }
      let object = table.resolve(node.object)
      let page = object["Pg"].reference ?? node.page
      if let id = object.integer {
        add(page, id)
      } else if let id = object["MCID"].integer {
        add(page, id)
      } else if let kids = object.array {
        table.budget.spend(space: kids.count * MemoryLayout<Node>.stride)
        pending += kids.reversed().map { Node(object: $0, page: page) }
      } else if !object["K"].isNull {
        pending.append(Node(object: object["K"], page: page))
      }
    }
  }

  private mutating func add(_ page: Int, _ id: Int) {
    let content = Content(page: page, id: id)
    if ranks[content] == nil { ranks[content] = ranks.count }
  }

  /// The first text that no tag names, and the first that is shown before what the tags read before it: each with the
  /// index of its page.
  func findings(in pages: [ReadPage]) -> (untagged: (run: Int, page: Int)?, misplaced: (run: Int, page: Int)?)
  {
    var untagged: (run: Int, page: Int)?
    var misplaced: (run: Int, page: Int)?
    var last = -1
    for (index, page) in pages.enumerated() {
      for (i, run) in page.runs.enumerated() where !run.isArtifact && Self.isVisible(run, page) {
        guard let rank = ranks[Content(page: page.number ?? -1, id: Int(run.contentID))] else {
          untagged = untagged ?? (i, index)
          continue
        }
        if rank < last { misplaced = misplaced ?? (i, index) }
        last = max(last, rank)
      }
    }
    return (untagged, misplaced)
  }

  private static func isVisible(_ run: ReadPage.Run, _ page: ReadPage) -> Bool {
    guard let first = run.glyphs.first, let last = run.glyphs.last else { return false }
    return page.text[Int(page.glyphs[first].start)..<Int(page.glyphs[last].end)].contains { $0 > 0x20 }
  }
}
