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
    return entry.body.filter { $0.kind == .bullet || areStatements }.map {
      $0.piece.draft($0.kind == .bullet ? 0.9 : 0.8)
    }
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
