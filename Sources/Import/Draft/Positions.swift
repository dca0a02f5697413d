internal import Base

/// Jobs and posts as a volunteer.
extension EntryReader {
  func jobs(_ indices: [Int], employer: String) -> [DraftValue] {
    let entries = withCommas(entries(indices).map(withPlaces))
    let isTitleFirst = titleFirst(entries)
    var out: [DraftObject] = []
    var roles: [[DraftValue]] = []
    for entry in entries {
      if entry.isRole, !out.isEmpty,
        entry.parts.count <= 1 || !RoleWords.has(.employer, entry.parts[1].piece.text)
      {
        roles[roles.count - 1].append(role(entry))
      } else {
        out.append(job(entry, employer, isTitleFirst))
        roles.append([])
      }
    }
    return zip(out, roles).map { job, roles in roles.isEmpty ? job.value : withRoles(job, roles, employer) }
  }

  func job(_ entry: Entry, _ employer: String, _ isTitleFirst: Bool?) -> DraftObject {
    // Further names of the heading are left over: nothing says what they are.
    let (title, name, _, confidence) = titleAndEmployer(entry, isTitleFirst)
    var out = DraftObject()
    let doubt = confidence < 0.7 ? "is this the employer, and the next the title?" : nil
    out.add(employer, name, confidence, doubt: name == nil ? nil : doubt)
    out.add("position", title, confidence)
    out.add(
      "location", place(entry), entry.isTownGuessed ? 0.7 : 0.85,
      doubt: entry.isTownGuessed ? "is this the place?" : nil)
    out.add("url", entry.addresses.first.map { $0.piece.verbatim(HeadReader.absolute($0.address), 0.85) })
    entry.addDates(to: &out)
    out.add("summary", prose(entry), 0.85)
    out.add("highlights", highlights(entry))
    return out
  }

  func place(_ entry: Entry) -> Piece? {
    entry.places.isEmpty ? nil : Piece.joined(entry.places, ", ")
  }

  func role(_ entry: Entry) -> DraftValue {
    var out = DraftObject()
    out.add("position", entry.parts.first?.piece, 0.8)
    out.add("location", entry.places.first, 0.85)
    entry.addDates(to: &out)
    out.add(
      "summary", Piece.joined(entry.parts.dropFirst().map(\.piece) + [prose(entry)].filter { !$0.isEmpty }),
      0.8)
    out.add("highlights", highlights(entry))
    return out.value
  }

  /// The first role's own fields move below `roles` too.
  func withRoles(_ job: DraftObject, _ roles: [DraftValue], _ employer: String) -> DraftValue {
    let own: Set<String> = ["position", "startDate", "endDate", "summary", "highlights"]
    var out = DraftObject()
    for member in job.members where !own.contains(member.key) { out.add(member.key, member.value) }
    let first = DraftValue.object(job.members.filter { own.contains($0.key) })
    out.add("roles", [first] + roles)
    return out.value
  }
}
