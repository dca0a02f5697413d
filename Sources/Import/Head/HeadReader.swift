internal import Base

/// Finds who the person is and how to reach them: above the first heading, in sections of contacts, and wherever else
/// their addresses stand alone.
struct HeadReader {
  let reader: DraftReader
  var uses: [(span: SourceSpan, use: ImportedProfile.Rest.Use)] = []
  /// Lines that need no further reading.
  var taken: Set<Int> = []
  var name: Piece?
  var nameConfidence = 0.9
  var label: Piece?
  var emails: [Piece] = []
  var phones: [Piece] = []
  var addresses: [(address: String, piece: Piece)] = []
  var networks: [(network: ContactFinder.Network, piece: Piece, hasUser: Bool)] = []
  var place: Piece?
  var placeConfidence = 0.9
  /// The street above the place.
  var addressLine: Piece?
  /// The first line of an address whose second is awaited.
  var street: Piece?
  var summary: [Piece] = []

  var lines: [LaidLine] { reader.lines }

  init(reader: DraftReader) { self.reader = reader }

  mutating func read(_ sections: [FoundSection]) {
    for index in lines.indices where SectionWords.isTitle(lines[index].text) && !lines[index].isRepeated {
      uses.append((SourceSpan(line: index, start: 0, end: lines[index].text.utf8.count), .heading))
      taken.insert(index)
    }
    findName(sections)
    for section in sections where section.kind == .contact { readContacts(section) }
    for section in sections where section.kind == .summary {
      readSummary(section.lines.filter { !taken.contains($0) })
    }
  }

  mutating func readSummary(_ indices: [Int]) {
    for block in reader.blocks.blocks(indices) {
      taken.formUnion(block.lines)
      summary.append(block.piece)
    }
  }
}
