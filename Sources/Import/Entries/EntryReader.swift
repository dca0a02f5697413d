internal import Base

/// Reads the entries of a section into the fields of their kind.
struct EntryReader {
  let reader: DraftReader
  let kind: SectionKind

  var lines: [LaidLine] { reader.lines }

  func entries(_ indices: [Int], areNames: Bool = false) -> [Entry] {
    EntryFinder(
      lines: lines, blocks: reader.blocks, areNames: areNames, areJobs: kind == .work || kind == .volunteer
    ).entries(indices)
  }

  /// Bullets; and paragraphs where there are several, which are statements of their own.
  func highlights(_ entry: Entry) -> [DraftValue] {
    let areStatements = entry.prose.count > 1
    return entry.body.filter { $0.kind == .bullet || areStatements }.map { block in
      if let doubt = doubt(block) { return block.piece.draft(0.6, doubt: doubt) }
      return block.piece.draft(block.kind == .bullet ? 0.9 : 0.8)
    }
  }

  /// Why a statement may be something else; nil where nothing speaks for that.
  func doubt(_ block: Block) -> String? {
    if let colon = block.piece.text.firstIndex(where: { ":：".contains($0) }),
      let kind = SectionWords.section(block.piece.text[..<colon]),
      [.skills, .languages, .interests, .certificates, .awards].contains(kind)
    {
      return "is this a section of its own?"
    }
    return isSeveral(block) ? "is this one statement, or are these several?" : nil
  }

  /// Whether lines without bullets that were joined begin like statements of their own: with a capital, below a line
  /// that ends early or with a full stop.
  private func isSeveral(_ block: Block) -> Bool {
    guard block.lines.count > 1, lines[block.lines[0]].bullet == nil else { return false }
    let begins = zip(block.lines, block.lines.dropFirst()).count { above, below in
      let (a, b) = (lines[above], lines[below])
      guard b.text.first?.isUppercase == true, a.column == b.column, let last = a.text.last else {
        return false
      }
      if ",;–—-&/(".contains(last) { return false }
      let room = a.columnRight - a.right
      return ".!?".contains(last) || room > 6 * a.size
    }
    return begins * 2 >= block.lines.count - 1
  }

  /// The prose of an entry as a draft: in one piece though it may be several statements, which is said.
  func proseDraft(_ entry: Entry) -> DraftValue? {
    let piece = prose(entry)
    guard !piece.isEmpty else { return nil }
    guard let block = entry.prose.first, let doubt = doubt(block) else { return piece.draft(0.85) }
    return piece.draft(0.6, doubt: doubt)
  }

  func prose(_ entry: Entry) -> Piece {
    entry.prose.count > 1 ? .empty : Piece.joined(entry.prose.map(\.piece))
  }

  /// The lines of each entry that has a stretch of time.
  func linesOfEntries(_ indices: [Int]) -> [[Int]] {
    var out: [[Int]] = []
    for entry in entries(indices) {
      var lines = Set(entry.parts.flatMap { $0.piece.spans.map(\.line) })
      lines.formUnion(entry.places.flatMap { $0.spans.map(\.line) })
      lines.formUnion(entry.body.flatMap(\.lines))
      guard let date = entry.date, date.match.isRange else { continue }
      lines.formUnion(date.piece.spans.map(\.line))
      out.append(lines.sorted())
    }
    return out
  }
}
