internal import Base

/// Projects, references, sections of the person's own.
extension EntryReader {
  func projects(_ indices: [Int]) -> [DraftValue] {
    entries(indices).map { entry in
      var out = DraftObject()
      let entry = withRoleBehind(entry)
      out.add("name", entry.parts.first?.piece, 0.8)
      let rest = entry.parts.dropFirst().map(\.piece) + entry.places
      out.add(
        "description", Piece.joined(rest + [prose(entry)].filter { !$0.isEmpty }), rest.isEmpty ? 0.85 : 0.65)
      out.add("highlights", highlights(entry))
      entry.addDates(to: &out)
      let link = entry.addresses.first.map { $0.piece.verbatim(HeadReader.absolute($0.address), 0.85) }
      let behind = entry.parts.first.flatMap { part in part.link.map { part.piece.verbatim($0, 0.85) } }
      out.add("url", link ?? behind)
      return out.value
    }
  }

  /// `Contributor, Project` names the role first.
  func withRoleBehind(_ entry: Entry) -> Entry {
    guard let first = entry.parts.first, RoleWords.has(.title, first.piece.text) else { return entry }
    let parts = first.piece.split(at: [", "])
    guard parts.count == 2, RoleWords.kind(parts[0].text) == .title, RoleWords.kind(parts[1].text) != .title
    else { return entry }
    var entry = entry
    entry.parts[0].piece = parts[1]
    var role = first
    role.piece = parts[0]
    entry.parts.insert(role, at: 1)
    return entry
  }

  func references(_ indices: [Int]) -> [DraftValue] {
    entries(indices).map { entry in
      var out = DraftObject()
      out.add("name", entry.parts.first?.piece, 0.7)
      let rest =
        entry.parts.dropFirst().map(\.piece) + entry.places + entry.addresses.map(\.piece)
        + entry.body.map(\.piece)
      out.add("reference", Piece.joined(Array(rest)), 0.7)
      return out.value
    }
  }

  func custom(_ indices: [Int]) -> [DraftValue] {
    entries(indices).map { entry in
      var out = DraftObject()
      out.add("name", entry.parts.first?.piece, 0.7)
      out.add("detail", Piece.joined(entry.parts.dropFirst().map(\.piece), ", "), 0.65)
      out.add("location", entry.places.first, 0.8)
      entry.addDates(to: &out)
      out.add("summary", prose(entry), 0.8)
      out.add("highlights", highlights(entry))
      return out.value
    }
  }
}
