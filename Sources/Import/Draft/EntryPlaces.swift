internal import Base

/// Places within the names of a heading.
extension EntryReader {
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
