internal import Base

/// Education.
extension EntryReader {
  func schools(_ indices: [Int]) -> [DraftValue] {
    entries(indices).map { entry in school(withPlaces(entry)) }
  }

  func school(_ entry: Entry) -> DraftValue {
    var (institution, degrees, rest, place) = schoolAndDegree(entry)
    var out = DraftObject()
    let isSure = institution.map { RoleWords.has(.school, $0.text) } ?? false
    out.add("institution", institution, isSure ? 0.9 : 0.6)
    institution = nil
    if let degree = degrees.first, degrees.count == 1, let (level, area) = levelAndArea(degree) {
      out.add("studyType", level, 0.85)
      out.add("area", area, 0.8)
    } else {
      if degrees.count == 2, isDegree(degrees[1].text), !isDegree(degrees[0].text) { degrees.reverse() }
      out.add("studyType", degrees.first, 0.8)
      out.add("area", Piece.joined(Array(degrees.dropFirst()), ", "), 0.7)
    }
    place = entry.places.first ?? place
    out.add("location", place, entry.places.isEmpty ? 0.7 : 0.85)
    out.add("url", entry.addresses.first.map { $0.piece.verbatim(HeadReader.absolute($0.address), 0.85) })
    entry.addDates(to: &out)
    if let at = rest.firstIndex(where: { isScore($0.text) }) { out.add("score", rest.remove(at: at), 0.8) }
    out.add("summary", Piece.joined(rest + [prose(entry)].filter { !$0.isEmpty }), rest.isEmpty ? 0.85 : 0.6)
    out.add("highlights", highlights(entry))
    return out.value
  }

  func isScore(_ text: String) -> Bool {
    let folded = text.lowercased()
    return text.count < 40 && text.contains(where: \.isDigit)
      && ["gpa", "grade", "note", "cgpa", "mention", "nota", "abschlussnote"].contains {
        folded.hasPrefix($0)
      }
  }

  func schoolAndDegree(_ entry: Entry) -> (
    school: Piece?, degrees: [Piece], rest: [Piece], place: Piece?
  ) {
    var pieces = entry.parts.map(\.piece)
    if pieces.count == 1 || !pieces.contains(where: { isSchool($0.text) && !isDegree($0.text) }) {
      // All in one line: `BSc Physics, University of X`.
      if let at = pieces.firstIndex(where: { isSchool($0.text) && $0.text.contains(",") })
        ?? (pieces.count == 1 ? 0 : nil)
      {
        let parts = pieces[at].split(at: [", ", " at ", " bei ", "、"])
        if parts.count > 1, parts.contains(where: { isSchool($0.text) }),
          parts.contains(where: { !isSchool($0.text) })
        {
          let school = parts.first { isSchool($0.text) }
          let rest = pieces.indices.filter { $0 != at }.map { pieces[$0] }
          var others = parts.filter { $0 != school }
          // `Diploma, University of Town, Town`.
          let isTown = others.count > 1 && others[0] == parts[0] && isTown(others[others.count - 1], school)
          let place = isTown ? others.removeLast() : nil
          let degrees = rest.filter { isDegree($0.text) } + others
          return (school, [Piece.joined(degrees, ", ")], rest.filter { !isDegree($0.text) }, place)
        }
      }
    }
    guard !pieces.isEmpty else { return (nil, [], [], nil) }
    let index =
      pieces.firstIndex { isSchool($0.text) && !isDegree($0.text) } ?? pieces.firstIndex { isSchool($0.text) }
      ?? pieces.firstIndex { !isDegree($0.text) } ?? 0
    let school = pieces.remove(at: index)
    let scores = pieces.filter { isScore($0.text) }
    pieces.removeAll { isScore($0.text) }
    let degrees = Array(pieces.prefix(2))
    return (school, degrees, scores + Array(pieces.dropFirst(2)), nil)
  }

  /// A name of one or two words behind a school, in whose name it may stand.
  func isTown(_ piece: Piece, _ school: Piece?) -> Bool {
    let text = piece.text
    return text.split(separator: " ").count <= 2 && PlaceWords.isName(text) && RoleWords.kind(text) == nil
      && (PlaceWords.isPlace(text) || school.map { Self.isTownOf(text, $0.text) } == true)
  }

  func isSchool(_ text: String) -> Bool { RoleWords.has(.school, text) }
  func isDegree(_ text: String) -> Bool { RoleWords.has(.degree, text) }

  /// `Bachelor of Science in Physics`, `BSc Physics`, `Master, Physics`.
  func levelAndArea(_ piece: Piece) -> (Piece, Piece)? {
    for mark in [" in ", ", ", ": ", " en "] {
      guard let at = piece.text.firstRange(of: mark) else { continue }
      let from = piece.text.utf8.distance(from: piece.text.startIndex, to: at.lowerBound)
      let to = piece.text.utf8.distance(from: piece.text.startIndex, to: at.upperBound)
      let (a, b) = (piece.part(0, from).trimmed(), piece.part(to, piece.text.utf8.count).trimmed())
      if !a.isEmpty, !b.isEmpty { return (a, b) }
    }
    return nil
  }
}
