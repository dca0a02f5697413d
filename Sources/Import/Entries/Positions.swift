internal import Base

/// Jobs and posts as a volunteer.
extension EntryReader {
  func jobs(_ indices: [Int], employer: String) -> [DraftValue] {
    let found = withPlaces(entries(indices))
    let holders = holders(of: found)
    let wholes = Set(holders.compactMap { $0?.entry })
    // What is told by commas are headings of both an employer and a title.
    let isAlone = found.indices.map { holders[$0] == nil && !wholes.contains($0) }
    var parted = withCommas(found.indices.filter { isAlone[$0] }.map { found[$0] })[...]
    let entries = found.indices.map { isAlone[$0] ? parted.removeFirst() : found[$0] }
    let isTitleFirst = titleFirst(entries)
    var out: [DraftObject] = []
    var roles: [[DraftValue]] = []
    for (at, entry) in entries.enumerated() {
      if let holder = holders[at], !out.isEmpty {
        roles[roles.count - 1].append(role(entry, isSure: holder.isSure))
      } else if entry.isRole, !out.isEmpty,
        entry.parts.count <= 1 || !RoleWords.has(.employer, entry.parts[1].piece.text)
      {
        roles[roles.count - 1].append(role(entry))
      } else if wholes.contains(at), entry.parts.count == 1 {
        out.append(whole(entry, employer))
        roles.append([])
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
    var doubt = confidence < 0.7 ? "is this the employer, and the next the title?" : nil
    if let name, !isName(name.text) { doubt = "is this the name of an employer?" }
    let titleDoubt = title.flatMap { isName($0.text) ? nil : "is this a title?" }
    let isPost = employer == "organization"
    out.add(employer, name, confidence, doubt: title == nil && !isPost ? "no title stands here" : doubt)
    out.add("position", title, confidence, doubt: name == nil ? "no employer stands here" : titleDoubt)
    out.add(
      "location", place(entry), entry.isTownGuessed ? 0.7 : 0.85,
      doubt: entry.isTownGuessed ? "is this the place?" : nil)
    out.add("url", entry.addresses.first.map { $0.piece.verbatim(HeadReader.absolute($0.address), 0.85) })
    entry.addDates(to: &out)
    out.add("summary", proseDraft(entry))
    out.add("highlights", highlights(entry))
    return out
  }

  /// Whether a text reads like a name: not like a sentence, or the second half of one.
  private func isName(_ text: String) -> Bool {
    guard let first = text.first, text.count <= 90 else { return false }
    // `Subjects: physics` is a note.
    return !first.isLowercase && text.split(separator: " ").count <= 12 && !text.contains("; ")
      && !text.contains(": ")
  }

  /// An employer with the time of all roles there, which stand in entries of their own.
  func whole(_ entry: Entry, _ employer: String) -> DraftObject {
    var out = DraftObject()
    out.add(employer, entry.parts.first?.piece, 0.85)
    out.add("location", place(entry), 0.85)
    out.add("url", entry.addresses.first.map { $0.piece.verbatim(HeadReader.absolute($0.address), 0.85) })
    entry.addDates(to: &out)
    return out
  }

  func place(_ entry: Entry) -> Piece? {
    entry.places.isEmpty ? nil : Piece.joined(entry.places, ", ")
  }

  /// - Parameter isSure: whether it is at the employer of the entry before without doubt.
  func role(_ entry: Entry, isSure: Bool = true) -> DraftValue {
    var out = DraftObject()
    out.add(
      "position", entry.parts.first?.piece, isSure ? 0.8 : 0.6,
      doubt: isSure ? nil : "no employer stands here: is this one the same?")
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
    // What has no title of its own only stands above its roles.
    guard job.members.contains(where: { $0.key == "position" }) else {
      var out = job
      out.add("roles", roles)
      return out.value
    }
    let own: Set<String> = ["position", "startDate", "endDate", "summary", "highlights"]
    var out = DraftObject()
    for member in job.members where !own.contains(member.key) { out.add(member.key, member.value) }
    let first = DraftValue.object(job.members.filter { own.contains($0.key) })
    out.add("roles", [first] + roles)
    return out.value
  }
}
