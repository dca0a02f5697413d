internal import Base
internal import Content

/// An entry of a section: the lines of its heading taken apart, and what stands below them.
struct Entry {
  /// A name of the heading: of an employer, a title, a place.
  struct Part: Hashable {
    var piece: Piece
    var isBold: Bool
    var isItalic: Bool
    var link: String?
    /// Whether it stands apart from the beginning of its line, at the right.
    var isAside = false
  }

  var parts: [Part] = []
  var places: [Piece] = []
  var date: (match: DateNotation.Match, piece: Piece)?
  /// Dates beside the first one.
  var otherDates: [(match: DateNotation.Match, piece: Piece)] = []
  var addresses: [(address: String, piece: Piece)] = []
  var body: [Block] = []
  /// Whether it is a further role at the employer of the entry before.
  var isRole = false
  /// Whether its place is taken for one by its position alone.
  var isTownGuessed = false

  var bullets: [Block] { body.filter { $0.kind == .bullet } }
  var prose: [Block] { body.filter { $0.kind != .bullet } }

  /// The start and end keys. A single date is the end, or the start where it goes on.
  func addDates(to object: inout DraftObject, singleIsEnd: Bool = true) {
    guard let (match, piece) = date else { return }
    let confidence = match.isVague ? 0.7 : 0.9
    let doubt = match.isVague ? "the text says more than a date can hold" : nil
    func value(_ date: PartialDate) -> DraftValue {
      piece.verbatim(date.description, confidence, doubt: doubt)
    }
    if let from = match.from, let to = match.to, !match.isCurrent, from > to,
      from.year > to.year || (from.month != nil && to.month != nil)
    {
      // A stretch that ends before it begins is none: the later day is certain to be of the end.
      let why = "the start would be after the end: the text says `\(from)` to `\(to)`"
      object.add("endDate", piece.verbatim(from.description, 0.5, doubt: why))
      return
    }
    if let from = match.from { object.add("startDate", value(from)) }
    if match.isCurrent {
      object.add("endDate", piece.verbatim("present", confidence))
    } else if let to = match.to {
      object.add("endDate", value(to))
    }
  }

  /// A date of one field: the last of a stretch.
  var singleDate: DraftValue? {
    guard let (match, piece) = date, let day = match.to ?? match.from else { return nil }
    return piece.verbatim(day.description, match.isVague ? 0.7 : 0.9)
  }
}

/// Takes the lines of an entry's heading apart.
struct HeadingParts {
  let lines: [LaidLine]

  private static let marks = [
    "\t", " | ", "|", " · ", " • ", "•", " ⋅ ", " — ", " – ", " - ", " @ ", "@ ", "   ", " // ", "｜", "　",
    " ◦ ",
    " ∙ ", "—",
  ]

  func add(_ block: Block, to entry: inout Entry) {
    guard block.lines.count == 1, let index = block.lines.first else {
      add(
        block.piece, isBold: lines[block.lines[0]].isBold, isItalic: lines[block.lines[0]].isItalic,
        index: nil, to: &entry)
      return
    }
    let line = lines[index]
    let whole = Piece(line.text, line: index, start: 0)
    let start = line.bullet ?? 0
    for segment in line.segments where segment.end > start {
      let low = max(segment.start, start)
      // A change of style parts names, unless it is within a word of them.
      var cuts =
        [low] + line.breaks.filter { $0 > low && $0 < segment.end && isBoundary(line.text, $0) } + [
          segment.end
        ]
      cuts.sort()
      for (a, b) in zip(cuts, cuts.dropFirst()) {
        let isBold = cuts.count > 2 ? isBoldStretch(a, line, segment) : segment.isBold
        let known = entry.parts.count
        add(whole.part(a, b), isBold: isBold, isItalic: segment.isItalic, index: index, to: &entry)
        let isAside = segment != line.segments.first && segment.left > (line.left + line.columnRight) / 2
        for at in known..<entry.parts.count { entry.parts[at].isAside = isAside }
      }
    }
  }

  /// Styles change between names at commas and dashes, or at a bracket.
  private func isBoundary(_ text: String, _ at: Int) -> Bool {
    let bytes = Array(text.utf8)
    var before = at - 1
    while before >= 0, bytes[before] == 0x20 { before -= 1 }
    guard before >= 0, at < bytes.count else { return false }
    // `*Title.* Journal`
    let isHigh = (0x41...0x5A).contains(bytes[at])
    if bytes[before] == UInt8(ascii: "."), before >= 4, isHigh { return true }
    return ",|:".utf8.contains(bytes[before]) || ",|(".utf8.contains(bytes[at]) || bytes[before] >= 0x80
      || bytes[at] >= 0x80
      || bytes[before] == UInt8(ascii: "-") || bytes[at] == UInt8(ascii: "-")
      || bytes[at] == UInt8(ascii: "@")
  }

  private func isBoldStretch(_ start: Int, _ line: LaidLine, _ segment: LaidLine.Segment) -> Bool {
    // Each change turns the weight over; the first stretch's is the segment's, or the line's.
    let turns = line.breaks.count { $0 > segment.start && $0 <= start }
    return turns % 2 == 0
  }

  private func add(_ piece: Piece, isBold: Bool, isItalic: Bool, index: Int?, to entry: inout Entry) {
    var rest: [Piece] = []
    var at = 0
    var matches = DateNotation.matches(piece.text)
    // A year in the middle of a name is the name's.
    matches.removeAll { !$0.isRange && isInside($0, piece.text) }
    // The day on which a licence runs out is no date of an entry.
    matches.removeAll { match in
      !match.isRange && ExpiryWords.end(String(decoding: piece.text.utf8.prefix(match.start), as: UTF8.self))
    }
    for match in matches {
      let name = piece.part(at, match.start)
      // A bracket that is opened before dates closes behind them.
      rest.append(name.text.trimmingBlanks().hasSuffix("(") ? name.trimmed("(") : name)
      let found = piece.part(match.start, match.end)
      if entry.date == nil {
        entry.date = (match, found)
      } else if match.isRange, entry.date?.match.isRange == false {
        entry.otherDates.append(entry.date!)
        entry.date = (match, found)
      } else {
        entry.otherDates.append((match, found))
      }
      at = match.end
    }
    rest.append(piece.part(at, piece.text.utf8.count))
    for part in rest.flatMap({ $0.split(at: Self.marks) }) where !Durations.isOne(part.text) {
      add(part, isBold, isItalic, index, to: &entry)
    }
  }

  private func add(_ part: Piece, _ isBold: Bool, _ isItalic: Bool, _ index: Int?, to entry: inout Entry) {
    let part = IconWord.without(part)
    guard part.text.unicodeScalars.contains(where: \.isWordLike) else { return }
    if ContactFinder.isAddress(part.text) {
      entry.addresses.append((part.text, part))
      return
    }
    if PlaceWords.isPlace(part.text) {
      entry.places.append(part)
      return
    }
    let link = index.flatMap { index in
      lines[index].links.first { link in part.spans.contains { $0.start < link.end && link.start < $0.end } }?
        .target
    }
    entry.parts.append(Entry.Part(piece: part, isBold: isBold, isItalic: isItalic, link: link))
  }

  private func isInside(_ match: DateNotation.Match, _ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let before = bytes[..<match.start].last { $0 > 0x20 }
    let after = bytes[min(match.end, bytes.count)...].first { $0 > 0x20 }
    let isEdge = { (byte: UInt8?) in byte.map { ",;:|()[]-\t".utf8.contains($0) || $0 >= 0x80 } ?? true }
    return !isEdge(before) && !isEdge(after)
  }
}
