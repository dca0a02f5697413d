/// Certificates, awards and publications: a name, who gave it, when.
struct Listed {
  var name: String
  var issuer: String
  var date: String
  var summary: String?

  static let certificates = Listed(name: "name", issuer: "issuer", date: "date")
  static let awards = Listed(name: "title", issuer: "awarder", date: "date", summary: "summary")
  static let publications = Listed(name: "name", issuer: "publisher", date: "releaseDate", summary: "summary")
}

extension EntryReader {
  func listed(_ indices: [Int], _ keys: Listed) -> [DraftValue] {
    let blocks = reader.blocks.blocks(indices, areNames: kind != .publications)
    if kind == .publications, let found = publicationEntries(blocks) {
      return found.filter { !$0.parts.isEmpty || !$0.body.isEmpty }.map { item($0, keys) }
    }
    let isList =
      blocks.allSatisfy { $0.kind == .bullet }
      || (blocks.allSatisfy { $0.kind != .bullet } && areAlike(blocks))
    let found =
      isList
      ? blocks.map { block in
        var entry = Entry()
        HeadingParts(lines: reader.lines).add(block, to: &entry)
        return entry
      } : entries(indices, areNames: kind != .publications)
    return found.filter { !$0.parts.isEmpty || !$0.body.isEmpty }.map { item($0, keys) }
  }

  /// Whether lines look alike and none says more of the one before: each is an item of its own.
  private func areAlike(_ blocks: [Block]) -> Bool {
    guard let first = blocks.first else { return false }
    let head = reader.lines[first.lines[0]]
    return blocks.allSatisfy { block in
      let line = reader.lines[block.lines[0]]
      return line.isBold == head.isBold && line.isItalic == head.isItalic && abs(line.size - head.size) < 0.6
        && !DateNotation.isDateLine(line.text)
    }
  }

  private func item(_ entry: Entry, _ keys: Listed) -> DraftValue {
    var pieces = entry.parts.map(\.piece)
    var out = DraftObject()
    var cited: Citation?
    if kind == .publications, let first = pieces.first {
      pieces[0] = Citation.withoutNumber(first)
      cited = Citation(pieces)
      if let cited { pieces = [cited.title] + cited.rest }
    }
    var name = pieces.isEmpty ? nil : pieces.removeFirst()
    if kind == .publications, pieces.isEmpty, let whole = name, let (title, rest) = quoted(whole) {
      name = title
      pieces = rest
    }
    while let whole = name, let next = pieces.first, ExpiryWords.begin(next.text) {
      name = Piece.joined([whole, next], ", ")
      pieces.removeFirst()
    }
    if let whole = name, let (title, issuer) = atBracket(whole) {
      name = title
      pieces.insert(issuer, at: 0)
    }
    if kind != .publications, pieces.isEmpty, let whole = name, let (title, issuer) = atComma(whole) {
      name = title
      pieces = [issuer]
    }
    out.add(keys.name, name, 0.8)
    if let cited {
      out.add("authors", cited.authors)
    } else if kind == .publications, let at = pieces.firstIndex(where: { areAuthors($0.text) }) {
      let authors = pieces.remove(at: at)
      out.add("authors", authors.split(at: [", ", "; ", " and ", " & "]).map { $0.draft(0.75) })
    }
    if !pieces.isEmpty { out.add(keys.issuer, pieces.removeFirst(), 0.7) }
    out.add(keys.date, entry.singleDate)
    if kind != .awards {
      let link = entry.addresses.first.map { $0.piece.verbatim(HeadReader.absolute($0.address), 0.85) }
      let behind = entry.parts.lazy.compactMap { part in part.link.map { part.piece.verbatim($0, 0.85) } }
        .first
      out.add("url", link ?? behind)
    }
    if let summary = keys.summary {
      let body = entry.body.map(\.piece)
      out.add(summary, Piece.joined(pieces + entry.places + body), pieces.isEmpty ? 0.85 : 0.6)
    }
    return out.value
  }

  /// `Authors, "Title", Journal`.
  private func quoted(_ piece: Piece) -> (Piece, [Piece])? {
    for (open, close) in [("\u{201C}", "\u{201D}"), ("\"", "\""), ("「", "」"), ("«", "»"), ("„", "“")] {
      guard let a = piece.text.firstRange(of: open), let b = piece.text[a.upperBound...].firstRange(of: close)
      else { continue }
      let from = piece.text.utf8.distance(from: piece.text.startIndex, to: a.upperBound)
      let to = piece.text.utf8.distance(from: piece.text.startIndex, to: b.lowerBound)
      let title = piece.part(from, to).trimmed()
      let rest = [
        piece.part(0, from).trimmed("\u{201C}\"「«„"),
        piece.part(to, piece.text.utf8.count).trimmed("\u{201D}\"」»“"),
      ]
      return title.isEmpty ? nil : (title, rest.filter { !$0.isEmpty })
    }
    return nil
  }

  /// `Name (Issuer`, of which the date was taken with the bracket that closes.
  private func atBracket(_ piece: Piece) -> (Piece, Piece)? {
    guard let open = piece.text.lastIndex(where: { "(（".contains($0) }),
      !piece.text[open...].contains(where: { ")）".contains($0) })
    else { return nil }
    let at = piece.text.utf8.distance(from: piece.text.startIndex, to: open)
    let (a, b) = (piece.part(0, at).trimmed(), piece.part(at, piece.text.utf8.count).trimmed("(（"))
    return a.isEmpty || b.isEmpty ? nil : (a, b)
  }

  /// `Name, Issuer`, where the issuer reads like one.
  private func atComma(_ piece: Piece) -> (Piece, Piece)? {
    let bytes = Array(piece.text.utf8)
    guard let at = bytes.lastIndex(of: UInt8(ascii: ",")) else { return nil }
    let (a, b) = (piece.part(0, at).trimmed(), piece.part(at + 1, bytes.count).trimmed())
    guard !a.isEmpty, !b.isEmpty, b.text.count < 60, !ExpiryWords.begin(b.text),
      a.text.filter({ $0 == "(" }).count == a.text.filter({ $0 == ")" }).count
    else {
      return nil
    }
    return (a, b)
  }

  private func areAuthors(_ text: String) -> Bool {
    let names = text.split(separator: ",")
    let isList =
      names.count >= 2
      && names.allSatisfy { $0.split(separator: " ").count <= 4 && $0.contains(where: \.isUppercase) }
    return isList && !text.contains(where: \.isDigit)
  }
}
