internal import Base

/// Reads the entries of a section into the fields of their kind.
struct EntryReader {
  let reader: DraftReader
  let kind: SectionKind

  private var lines: [LaidLine] { reader.lines }

  func entries(_ indices: [Int], areNames: Bool = false) -> [Entry] {
    EntryFinder(lines: lines, blocks: reader.blocks, areNames: areNames).entries(indices)
  }

  /// Bullets; and paragraphs where there are several, which are statements of their own.
  private func highlights(_ entry: Entry) -> [DraftValue] {
    let areStatements = entry.prose.count > 1
    return entry.body.filter { $0.kind == .bullet || areStatements }.map {
      $0.piece.draft($0.kind == .bullet ? 0.9 : 0.8)
    }
  }

  private func prose(_ entry: Entry) -> Piece {
    entry.prose.count > 1 ? .empty : Piece.joined(entry.prose.map(\.piece))
  }

  /// The lines of each entry that has a stretch of time.
  func linesOfEntries(_ indices: [Int]) -> [[Int]] {
    var out: [[Int]] = []
    for entry in entries(indices) {
      var lines = Set(entry.parts.flatMap { $0.piece.spans.map(\.line) })
      lines.formUnion(entry.places.flatMap { $0.spans.map(\.line) })
      lines.formUnion(entry.body.flatMap(\.lines))
      guard let date = entry.date, date.match.isRange else { continue }
      lines.formUnion(date.piece.spans.map(\.line))
      out.append(lines.sorted())
    }
    return out
  }

  // MARK: Positions

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

  private func job(_ entry: Entry, _ employer: String, _ isTitleFirst: Bool?) -> DraftObject {
    // Further names of the heading are left over: nothing says what they are.
    let (title, name, _, confidence) = titleAndEmployer(entry, isTitleFirst)
    var out = DraftObject()
    let doubt = confidence < 0.7 ? "is this the employer, and the next the title?" : nil
    out.add(employer, name, confidence, doubt: name == nil ? nil : doubt)
    out.add("position", title, confidence)
    out.add("location", place(entry), 0.85)
    out.add("url", entry.addresses.first.map { $0.piece.verbatim(HeadReader.absolute($0.address), 0.85) })
    entry.addDates(to: &out)
    out.add("summary", prose(entry), 0.85)
    out.add("highlights", highlights(entry))
    return out
  }

  private func place(_ entry: Entry) -> Piece? {
    entry.places.isEmpty ? nil : Piece.joined(entry.places, ", ")
  }

  private func role(_ entry: Entry) -> DraftValue {
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
  private func withRoles(_ job: DraftObject, _ roles: [DraftValue], _ employer: String) -> DraftValue {
    let own: Set<String> = ["position", "startDate", "endDate", "summary", "highlights"]
    var out = DraftObject()
    for member in job.members where !own.contains(member.key) { out.add(member.key, member.value) }
    let first = DraftValue.object(job.members.filter { own.contains($0.key) })
    out.add("roles", [first] + roles)
    return out.value
  }

  /// Places that end a name (`Employer, City, ST`) are parted from it.
  private func withPlaces(_ entry: Entry) -> Entry {
    guard entry.places.isEmpty else { return entry }
    var entry = entry
    for at in entry.parts.indices {
      guard let (name, place) = Self.placeAtEnd(entry.parts[at].piece) else { continue }
      entry.parts[at].piece = name
      entry.places = [place]
      return entry
    }
    // A short part after two others that looks like a place is one.
    if entry.parts.count >= 3,
      let at = entry.parts.indices.last(where: { PlaceWords.looksLikePlace(entry.parts[$0].piece.text) })
    {
      entry.places = [entry.parts.remove(at: at).piece]
    }
    return entry
  }

  static func placeAtEnd(_ piece: Piece) -> (Piece, Piece)? {
    let bytes = Array(piece.text.utf8)
    for at in bytes.indices.dropFirst() where bytes[at] == UInt8(ascii: ",") || bytes[at] == UInt8(ascii: "(")
    {
      let rest = piece.part(at + 1, bytes.count).trimmed("()")
      if PlaceWords.isPlace(rest.text) {
        let name = piece.part(0, at).trimmed()
        return name.isEmpty ? nil : (name, rest)
      }
    }
    return nil
  }

  /// Where most headings are one text with a comma, it parts title and employer.
  private func withCommas(_ entries: [Entry]) -> [Entry] {
    func halves(_ entry: Entry) -> (Piece, Piece)? {
      guard entry.parts.count == 1 else { return nil }
      let parts = entry.parts[0].piece.split(at: [", "])
      guard parts.count >= 2 else { return nil }
      return (join(entry.parts[0].piece, parts.dropLast()), parts[parts.count - 1])
    }
    let found = entries.compactMap(halves)
    let known = found.count { RoleWords.has(.title, $0.0.text) || RoleWords.has(.title, $0.1.text) }
    guard found.count >= 2, found.count * 10 >= entries.count * 6, known * 2 >= found.count else {
      return entries
    }
    return entries.map { entry in
      guard let (a, b) = halves(entry) else { return entry }
      var entry = entry
      var second = entry.parts[0]
      entry.parts[0].piece = a
      second.piece = b
      entry.parts.append(second)
      return entry
    }
  }

  /// Whether most entries name the title first; nil: nothing says.
  private func titleFirst(_ entries: [Entry]) -> Bool? {
    var score = 0
    for entry in entries where entry.parts.count >= 2 {
      score += order(entry.parts[0].piece, entry.parts[1].piece)
    }
    return score == 0 ? nil : score > 0
  }

  /// Above 0: the first is the title.
  private func order(_ a: Piece, _ b: Piece) -> Int {
    func weight(_ piece: Piece) -> Int {
      (RoleWords.has(.title, piece.text) ? 2 : 0) - (RoleWords.has(.employer, piece.text) ? 1 : 0)
        - (RoleWords.has(.school, piece.text) ? 1 : 0)
    }
    return weight(a) - weight(b)
  }

  private func titleAndEmployer(_ entry: Entry, _ isTitleFirst: Bool?)
    -> (title: Piece?, employer: Piece?, rest: [Piece], confidence: Double)
  {
    let pieces = entry.parts.map(\.piece)
    guard let first = pieces.first else { return (nil, nil, [], 0) }
    guard pieces.count >= 2 else { return single(first) }
    let own = order(first, pieces[1])
    let isFirst = abs(own) >= 2 ? own > 0 : isTitleFirst ?? (own > 0)
    let confidence = own == 0 && isTitleFirst == nil ? 0.55 : 0.85
    let rest = Array(pieces.dropFirst(2))
    return isFirst ? (first, pieces[1], rest, confidence) : (pieces[1], first, rest, confidence)
  }

  /// `Title at Employer`, `Title, Employer`, or one of the two.
  private func single(_ piece: Piece) -> (title: Piece?, employer: Piece?, rest: [Piece], confidence: Double)
  {
    for mark in [" at ", " @ ", " bei ", " chez ", " en ", ", "] {
      let parts = piece.split(at: [mark])
      guard parts.count >= 2 else { continue }
      for cut in 1..<parts.count {
        let (a, b) = (join(piece, parts[..<cut]), join(piece, parts[cut...]))
        let score = order(a, b)
        if score >= 1, RoleWords.has(.title, a.text) { return (a, b, [], 0.75) }
        if score <= -1, RoleWords.has(.title, b.text), mark == ", " { return (b, a, [], 0.75) }
      }
    }
    if RoleWords.kind(piece.text) == .title { return (piece, nil, [], 0.7) }
    return (nil, piece, [], 0.6)
  }

  /// Parts of a piece with what stands between them.
  private func join(_ piece: Piece, _ parts: ArraySlice<Piece>) -> Piece {
    guard let first = parts.first?.spans.first, let last = parts.last?.spans.last,
      let base = piece.spans.first,
      piece.spans.count == 1
    else { return Piece.joined(Array(parts), ", ") }
    return piece.part(first.start - base.start, last.end - base.start)
  }

  // MARK: Education

  func schools(_ indices: [Int]) -> [DraftValue] {
    entries(indices).map { entry in school(withPlaces(entry)) }
  }

  private func school(_ entry: Entry) -> DraftValue {
    var (institution, degrees, rest) = schoolAndDegree(entry)
    var out = DraftObject()
    let isSure = institution.map { RoleWords.has(.school, $0.text) } ?? false
    out.add("institution", institution, isSure ? 0.9 : 0.6)
    institution = nil
    if let degree = degrees.first, degrees.count == 1, let (level, area) = levelAndArea(degree) {
      out.add("studyType", level, 0.85)
      out.add("area", area, 0.8)
    } else {
      out.add("studyType", degrees.first, 0.8)
      out.add("area", Piece.joined(Array(degrees.dropFirst()), ", "), 0.7)
    }
    out.add("location", entry.places.first, 0.85)
    out.add("url", entry.addresses.first.map { $0.piece.verbatim(HeadReader.absolute($0.address), 0.85) })
    entry.addDates(to: &out)
    if let at = rest.firstIndex(where: { isScore($0.text) }) { out.add("score", rest.remove(at: at), 0.8) }
    out.add("summary", Piece.joined(rest + [prose(entry)].filter { !$0.isEmpty }), rest.isEmpty ? 0.85 : 0.6)
    out.add("highlights", highlights(entry))
    return out.value
  }

  private func isScore(_ text: String) -> Bool {
    let folded = text.lowercased()
    return text.count < 40 && text.contains(where: \.isNumber)
      && ["gpa", "grade", "note", "cgpa", "mention", "nota", "abschlussnote"].contains {
        folded.hasPrefix($0)
      }
  }

  private func schoolAndDegree(_ entry: Entry) -> (school: Piece?, degrees: [Piece], rest: [Piece]) {
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
          let degrees = rest.filter { isDegree($0.text) } + parts.filter { $0 != school }
          return (school, [Piece.joined(degrees, ", ")], rest.filter { !isDegree($0.text) })
        }
      }
    }
    guard !pieces.isEmpty else { return (nil, [], []) }
    let index =
      pieces.firstIndex { isSchool($0.text) && !isDegree($0.text) } ?? pieces.firstIndex { isSchool($0.text) }
      ?? pieces.firstIndex { !isDegree($0.text) } ?? 0
    let school = pieces.remove(at: index)
    let scores = pieces.filter { isScore($0.text) }
    pieces.removeAll { isScore($0.text) }
    let degrees = Array(pieces.prefix(2))
    return (school, degrees, scores + Array(pieces.dropFirst(2)))
  }

  private func isSchool(_ text: String) -> Bool { RoleWords.has(.school, text) }
  private func isDegree(_ text: String) -> Bool { RoleWords.has(.degree, text) }

  /// `Bachelor of Science in Physics`, `BSc Physics`, `Master, Physics`.
  private func levelAndArea(_ piece: Piece) -> (Piece, Piece)? {
    for mark in [" in ", ", ", ": ", " en "] {
      guard let at = piece.text.firstRange(of: mark) else { continue }
      let from = piece.text.utf8.distance(from: piece.text.startIndex, to: at.lowerBound)
      let to = piece.text.utf8.distance(from: piece.text.startIndex, to: at.upperBound)
      let (a, b) = (piece.part(0, from).trimmed(), piece.part(to, piece.text.utf8.count).trimmed())
      if !a.isEmpty, !b.isEmpty { return (a, b) }
    }
    return nil
  }

  // MARK: Projects, references, sections of the person's own

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
  private func withRoleBehind(_ entry: Entry) -> Entry {
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
