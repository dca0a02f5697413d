internal import Base

/// Publications as lists of literature set them: a title, below it authors, a DOI, where it appeared.
extension EntryReader {
  /// Nil where lines do not tell titles from what stands below them.
  func publicationEntries(_ blocks: [Block]) -> [Entry]? {
    guard let first = blocks.first, first.kind != .bullet else { return nil }
    let start = isBold(first)
    let hasOthers = blocks.contains { DOI($0.piece) == nil && isBold($0) != start }
    guard hasOthers || blocks.dropFirst().contains(where: { DOI($0.piece) != nil }) else { return nil }
    var out: [Entry] = []
    var wasTitle = false
    for block in blocks {
      if let doi = DOI(block.piece), !out.isEmpty {
        out[out.count - 1].add(doi, lines)
        wasTitle = false
      } else if hasOthers, isBold(block) != start, !out.isEmpty {
        HeadingParts(lines: lines).add(block, to: &out[out.count - 1])
        wasTitle = false
      } else if wasTitle, hasOthers, lines[block.lines[0]].gap < 0.75,
        let title = out.last?.parts.first?.piece
      {
        // The end of a title that ran over its line.
        out[out.count - 1].parts[0].piece = Piece.joined([title, block.piece])
      } else {
        var entry = Entry()
        HeadingParts(lines: lines).add(block, to: &entry)
        out.append(entry)
        wasTitle = true
      }
    }
    return out
  }

  private func isBold(_ block: Block) -> Bool {
    let line = lines[block.lines[0]]
    let utf8 = line.text.utf8
    // Dates may stand before the title.
    let name = line.segments.first { segment in
      let from = utf8.index(utf8.startIndex, offsetBy: segment.start)
      return !DateNotation.isDateLine(line.text[from..<utf8.index(utf8.startIndex, offsetBy: segment.end)])
    }
    return (name ?? line.segments.first)?.isBold ?? line.isBold
  }
}

extension Entry {
  fileprivate mutating func add(_ doi: DOI, _ lines: [LaidLine]) {
    addresses.append(("https://doi.org/" + doi.piece.text, doi.piece))
    guard !doi.rest.isEmpty else { return }
    // `(NeurIPS 2023)` says where, and once more when.
    let matches = DateNotation.matches(doi.rest.text)
    let journal = matches.last.map { doi.rest.part(0, $0.start).trimmed("()") } ?? doi.rest
    parts.append(Part(piece: journal.isEmpty ? doi.rest : journal, isBold: false, isItalic: false))
    if let last = matches.last {
      let piece = doi.rest.part(last.start, last.end)
      if date == nil { date = (last, piece) } else { otherDates.append((last, piece)) }
    }
  }
}

/// A digital object identifier at the beginning of a text (ISO 26324): `10.1234/abc.5`, `doi:10.1234/abc`,
/// `https://doi.org/10.1234/abc`.
struct DOI {
  var piece: Piece
  /// What stands behind it.
  var rest: Piece

  /// Nil where the text begins with none. O(bytes).
  init?(_ piece: Piece) {
    let text = piece.text.lowercased()
    let prefixes = ["https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "doi.org/", "doi:", "doi "]
    let prefix = prefixes.first { text.hasPrefix($0) } ?? ""
    let bytes = Array(piece.text.utf8)
    var start = prefix.utf8.count
    while start < bytes.count, bytes[start] == 0x20 { start += 1 }
    guard bytes[start...].starts(with: "10.".utf8) else { return nil }
    let end = bytes[start...].firstIndex { $0 <= 0x20 } ?? bytes.count
    let registrant = bytes[(start + 3)..<end].prefix { (0x30...0x39).contains($0) || $0 == 0x2E }
    guard registrant.count >= 4, start + 3 + registrant.count + 1 < end,
      bytes[start + 3 + registrant.count] == UInt8(ascii: "/")
    else { return nil }
    self.piece = piece.part(start, end).trimmed(".")
    rest = piece.part(end, bytes.count).trimmed()
  }
}
