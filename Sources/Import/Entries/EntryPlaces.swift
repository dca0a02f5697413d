internal import Base

/// Places within the names of a heading.
extension EntryReader {
  /// The same for all entries of a section: where most name a place, a town that no list knows stands as theirs do.
  func withPlaces(_ entries: [Entry]) -> [Entry] {
    let found = entries.map(withPlaces)
    let placed = found.count { !$0.places.isEmpty }
    return found.map { entry in
      guard entry.places.isEmpty else { return entry }
      return guessed(entry, isUsual: placed * 2 >= found.count && placed > 0)
    }
  }

  private func guessed(_ entry: Entry, isUsual: Bool) -> Entry {
    var entry = entry
    if isUsual, entry.parts.count == 3, let last = entry.parts.last, isTown(last.piece.text) {
      entry.places = [last.piece]
      entry.parts.removeLast()
      entry.isTownGuessed = true
      return entry
    }
    if let at = entry.parts.indices.last, at == 1, Self.namesBoth(entry.parts[0].piece.text),
      isTown(entry.parts[1].piece.text)
    {
      entry.places = [entry.parts.remove(at: 1).piece]
      entry.isTownGuessed = true
      return entry
    }
    if isUsual, let at = townBesideTitle(entry.parts.map(\.piece.text)) {
      entry.places = [entry.parts.remove(at: at).piece]
      entry.isTownGuessed = true
      return entry
    }
    for at in entry.parts.indices {
      let piece = entry.parts[at].piece
      guard let comma = piece.text.utf8.lastIndex(of: UInt8(ascii: ",")) else { continue }
      let bytes = piece.text.utf8.distance(from: piece.text.startIndex, to: comma)
      let (name, town) = (
        piece.part(0, bytes).trimmed(), piece.part(bytes + 1, piece.text.utf8.count).trimmed()
      )
      guard !name.isEmpty, isTown(town.text), !RoleWords.isLegalForm(town.text),
        RoleWords.hasLegalForm(name.text)
          || isUsual && entry.parts.count >= 2 && !RoleWords.isTitle(piece.text)
      else { continue }
      entry.parts[at].piece = name
      entry.places = [town]
      entry.isTownGuessed = true
      return entry
    }
    return entry
  }

  /// `Engineer at Example`.
  private static func namesBoth(_ text: String) -> Bool {
    [" at ", " @ ", " bei ", " chez "].contains { text.firstRange(of: $0) != nil }
  }

  /// Of an employer, a town and a title in any order the town, which stands behind the employer.
  private func townBesideTitle(_ names: [String]) -> Int? {
    guard names.count == 3, names.count(where: { RoleWords.isTitle($0) }) == 1 else { return nil }
    return names.indices.last { $0 > 0 && !RoleWords.isTitle(names[$0]) && isTown(names[$0]) }
  }

  /// One or two words with capitals that no list knows as anything.
  private func isTown(_ text: String) -> Bool {
    text.split(separator: " ").count <= 2 && text.count > 2 && PlaceWords.isName(text)
      && !text.contains(where: \.isNumber) && RoleWords.kind(text) == nil && !RoleWords.has(.employer, text)
  }

  /// Places that end a name (`Employer, City, ST`) are parted from it.
  func withPlaces(_ entry: Entry) -> Entry {
    guard entry.places.isEmpty else { return entry }
    var entry = entry
    for at in entry.parts.indices {
      guard let (name, place) = Self.placeAtEnd(entry.parts[at].piece) else { continue }
      entry.parts[at].piece = name
      entry.places = [place]
      return entry
    }
    if (3...12).contains(entry.parts.count),
      let at = entry.parts.indices.first(where: { at in
        isPlaceAside(entry.parts[at])
          || entry.parts.indices.contains {
            $0 != at && Self.isTownOf(entry.parts[at].piece.text, entry.parts[$0].piece.text)
          }
      })
    {
      entry.places = [entry.parts.remove(at: at).piece]
      return entry
    }
    // A short part after two others that looks like a place is one.
    if (3...12).contains(entry.parts.count),
      let at = entry.parts.indices.last(where: { PlaceWords.looksLikePlace(entry.parts[$0].piece.text) })
    {
      entry.places = [entry.parts.remove(at: at).piece]
    }
    return entry
  }

  /// Whether a name of one or two words stands in another: `University of Hull`, `Hull`.
  static func isTownOf(_ text: String, _ name: String) -> Bool {
    let words = name.split { !$0.isLetter && $0 != "-" }
    return text.split(separator: " ").count <= 2 && text.count > 3 && PlaceWords.isName(text)
      && text.split(separator: " ").allSatisfy { words.contains($0) }
  }

  /// A name of few words at the right of a line, of which no word says that it is anything else.
  func isPlaceAside(_ part: Entry.Part) -> Bool {
    part.isAside && part.piece.text.count <= 30 && PlaceWords.isName(part.piece.text)
      && !part.piece.text.contains(where: \.isDigit) && RoleWords.kind(part.piece.text) == nil
  }

  static func placeAtEnd(_ piece: Piece) -> (Piece, Piece)? {
    let bytes = Array(piece.text.utf8)
    for at in bytes.indices.dropFirst() where bytes[at] == UInt8(ascii: ",") || bytes[at] == UInt8(ascii: "(")
    {
      let rest = piece.part(at + 1, bytes.count).trimmed("()")
      let name = piece.part(0, at).trimmed()
      if PlaceWords.isPlace(rest.text) || isTownOf(rest.text, name.text) {
        return name.isEmpty ? nil : (name, rest)
      }
    }
    return nil
  }
}
