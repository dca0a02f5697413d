internal import Base

/// Education.
extension EntryReader {
  func schools(_ indices: [Int]) -> [DraftValue] {
    withNotes(entries(indices)).map { entry in school(withPlaces(entry)) }
  }

  /// What only says more about a degree is of the entry before it.
  private func withNotes(_ entries: [Entry]) -> [Entry] {
    var out: [Entry] = []
    for entry in entries {
      let texts = entry.parts.map(\.piece.text)
      if let last = out.indices.last, entry.date == nil, !texts.isEmpty,
        texts.allSatisfy({ EducationNotes.isNote($0) && !isSchool($0) })
      {
        out[last].parts += entry.parts
        out[last].body += entry.body
      } else {
        out.append(entry)
      }
    }
    return out
  }

  func school(_ entry: Entry) -> DraftValue {
    var (institution, degrees, rest, place) = schoolAndDegree(entry)
    var out = DraftObject()
    let isSure = institution.map { RoleWords.has(.school, $0.text) } ?? false
    out.add("institution", institution, isSure ? 0.9 : 0.6)
    institution = nil
    if degrees.count == 1, let (name, score) = levelAndArea(degrees[0]), isGrade(score.text) {
      rest.insert(score, at: 0)
      degrees = [name]
    }
    if let degree = degrees.first, degrees.count == 1,
      let (level, area) = levelAndArea(degree) ?? lettersAndArea(degree)
    {
      out.add("studyType", level, 0.85)
      out.add("area", area, 0.8)
    } else {
      if degrees.count == 2, isDegree(degrees[1].text), !isDegree(degrees[0].text) { degrees.reverse() }
      out.add("studyType", degrees.first, 0.8)
      let more = degrees.dropFirst()
      rest.insert(contentsOf: more.filter { isGrade($0.text) }, at: 0)
      out.add("area", Piece.joined(more.filter { !isGrade($0.text) }, ", "), 0.7)
    }
    place = entry.places.first ?? place
    out.add("location", place, entry.places.isEmpty ? 0.7 : 0.85)
    out.add("url", entry.addresses.first.map { $0.piece.verbatim(HeadReader.absolute($0.address), 0.85) })
    entry.addDates(to: &out)
    if let at = rest.firstIndex(where: { isScore($0.text) || Self.isLabelledScore($0) }) {
      let score = rest.remove(at: at)
      out.add("score", Self.isLabelledScore(score) ? Self.withoutLabel(score) : score, 0.8)
    }
    var said = rest + [prose(entry)].filter { !$0.isEmpty }
    let courses = said.firstIndex { Self.courseLabels.contains(Self.label(of: $0) ?? "") }.map {
      said.remove(at: $0)
    }
    out.add("summary", Piece.joined(said), rest.isEmpty ? 0.85 : 0.6)
    if let courses {
      out.add("courses", Self.withoutLabel(courses).split(at: [", "]).map { $0.draft(0.8) })
    }
    out.add("highlights", highlights(entry))
    return out.value
  }

  /// `2:1`, `1,7`, `3.8/4.0`: a grade without a word that says so.
  func isGrade(_ text: String) -> Bool {
    return text.count <= 9 && text.contains(where: \.isNumber) && text.contains { ":.,/%".contains($0) }
      && text.allSatisfy { $0.isNumber || ":.,/ %".contains($0) }
  }

  private static let scoreLabels: Set<String> = [
    "grade", "note", "nota", "mention", "final grade", "abschlussnote", "gesamtnote",
  ]
  private static let courseLabels: Set<String> = [
    "courses", "kurse", "cours", "cursos", "relevant courses", "coursework", "relevant coursework",
  ]

  /// What stands before the colon, folded; nil where nothing does.
  private static func label(of piece: Piece) -> String? {
    guard let colon = piece.text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let at = piece.text.utf8.distance(from: piece.text.startIndex, to: colon)
    return UnicodeForms.folded(piece.part(0, at).trimmed().text)
  }

  /// What stands behind it.
  private static func withoutLabel(_ piece: Piece) -> Piece {
    guard let colon = piece.text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return piece }
    let at = piece.text.utf8.distance(from: piece.text.startIndex, to: colon)
    return piece.part(at + 1, piece.text.utf8.count).trimmed()
  }

  /// `2:1` of `Grade: 2:1`: the label says what the field does.
  private static func isLabelledScore(_ piece: Piece) -> Bool {
    piece.text.count < 40 && scoreLabels.contains(label(of: piece) ?? "")
  }

  private static let letters: Set<String> = [
    "bsc", "b.sc.", "ba", "b.a.", "beng", "b.eng.", "bed", "b.ed.", "bba", "bfa", "llb", "msc", "m.sc.", "ma",
    "m.a.",
    "meng", "m.eng.", "med", "m.ed.", "mba", "mfa", "mph", "mphil", "mres", "llm", "phd", "ph.d.", "dphil",
    "pgce",
    "pgdip", "pgcert",
  ]
  private static let honours: Set<String> = ["(hons)", "hons", "(honours)", "(hons.)", "hons.", "(honors)"]

  /// `BSc (Hons) Mathematics with Statistics`, `PGCE Secondary Mathematics`: a degree by its letters, and what it is in.
  func lettersAndArea(_ piece: Piece) -> (Piece, Piece)? {
    let words = piece.text.split(separator: " ")
    guard let first = words.first, Self.letters.contains(UnicodeForms.folded(String(first))),
      first.dropFirst().contains(where: { $0.isUppercase })
    else { return nil }
    let level = words.count > 1 && Self.honours.contains(words[1].lowercased()) ? words[1] : first
    let end = piece.text.utf8.distance(from: piece.text.startIndex, to: level.endIndex)
    let (a, b) = (piece.part(0, end), piece.part(end, piece.text.utf8.count).trimmed())
    guard b.text.count > 2, b.text.first?.isUppercase == true, !b.text.contains(where: \.isNumber) else {
      return nil
    }
    return (a, b)
  }

  func isScore(_ text: String) -> Bool {
    if isGrade(text) { return true }
    let folded = UnicodeForms.folded(text)
    return text.count < 40 && text.contains(where: \.isDigit)
      && [
        "gpa", "grade", "note", "cgpa", "mention", "nota", "abschlussnote", "gesamtnote", "durchschnitt",
        "moyenne", "promedio", "final grade", "overall",
      ].contains { folded.hasPrefix($0) }
  }

  func schoolAndDegree(_ entry: Entry) -> (
    school: Piece?, degrees: [Piece], rest: [Piece], place: Piece?
  ) {
    var pieces = entry.parts.flatMap { degreeBefore($0.piece) }
    // `Exchange term at the University of Town` is a note where another line names the school.
    let isNamed = pieces.contains { isSchool($0.text) && !EducationNotes.isNote($0.text) }
    let notes = pieces.filter { EducationNotes.isNote($0.text) && (isNamed || !isSchool($0.text)) }
    if notes.count < pieces.count { pieces.removeAll(where: notes.contains) }
    if pieces.count == 1 || !pieces.contains(where: { isSchool($0.text) && !isDegree($0.text) }),
      let found = oneLine(pieces)
    {
      return (found.school, found.degrees, found.rest + notes, found.place)
    }
    guard !pieces.isEmpty else { return (nil, [], [], nil) }
    let index =
      pieces.firstIndex { isSchool($0.text) && !isDegree($0.text) } ?? pieces.firstIndex { isSchool($0.text) }
      ?? pieces.firstIndex { !isDegree($0.text) } ?? 0
    var school = pieces.remove(at: index)
    var place: Piece?
    if entry.places.isEmpty, let parts = townAtEnd(school) { (school, place) = parts }
    let degrees = degrees(pieces, besides: school)
    let rest = pieces.filter { piece in !degrees.contains(piece) } + notes
    return (school, degrees, rest, place)
  }

  /// `M.S. University of Hull`, where a narrow column of degrees stands close to the schools.
  private func degreeBefore(_ piece: Piece) -> [Piece] {
    guard let blank = piece.text.firstIndex(of: " ") else { return [piece] }
    let level = piece.text[..<blank]
    let count = level.count { $0.isUppercase }
    let end = level.utf8.count
    let rest = piece.part(end, piece.text.utf8.count).trimmed()
    guard level.utf8.count <= 7, count >= 2, isDegree(String(level)), rest.text.first?.isUppercase == true,
      case let name = String(rest.text.prefix { $0 != "," }), isSchool(name), !isDegree(name)
    else { return [piece] }
    return [piece.part(0, end), rest]
  }

  /// Level and subject among the names beside a school. A second one is of the degree where it stands in its line or the
  /// first is a level alone; what stands below is said about it.
  private func degrees(_ pieces: [Piece], besides school: Piece) -> [Piece] {
    guard let first = pieces.firstIndex(where: { isDegree($0.text) }) ?? pieces.indices.first else {
      return []
    }
    let degree = pieces[first]
    let others = pieces.indices.filter { $0 != first }
    let line = degree.spans.first?.line
    let isLevel =
      isDegree(degree.text) && levelAndArea(degree) == nil && degree.text.split(separator: " ").count <= 2
    let second = others.first { at in
      let own = pieces[at].spans.first?.line
      return own == line || isLevel && pieces[at].text.count <= 60 || at < first
        || !isDegree(degree.text) && isDegree(pieces[at].text)
        || own == school.spans.first?.line && isLevel
    }
    guard let second else { return [degree] }
    return [first, second].sorted().map { pieces[$0] }
  }

  /// All in one line: `BSc Physics, University of X`, `University of X, Town, BSc Physics`.
  private func oneLine(_ pieces: [Piece]) -> (school: Piece?, degrees: [Piece], rest: [Piece], place: Piece?)?
  {
    guard
      let at = pieces.firstIndex(where: { isSchool($0.text) && $0.text.contains(",") })
        ?? (pieces.count == 1 ? 0 : nil)
    else { return nil }
    let parts = pieces[at].split(at: [", ", " at ", " bei ", "、"])
    guard parts.count > 1,
      let found = parts.firstIndex(where: { isSchool($0.text) && !isDegree($0.text) })
        ?? parts.firstIndex(where: { isSchool($0.text) }), parts.contains(where: { !isSchool($0.text) })
    else { return nil }
    let school = parts[found]
    let rest = pieces.indices.filter { $0 != at }.map { pieces[$0] }
    var (before, behind) = (Array(parts[..<found]), Array(parts[(found + 1)...]))
    var place: Piece?
    // A town, with its region, stands behind the school.
    for count in [2, 1] where place == nil && behind.count >= count {
      let town = join(pieces[at], behind[..<count])
      let isAlone = before.isEmpty && behind.count == count && !rest.contains { isDegree($0.text) }
      let isPlace =
        PlaceWords.isPlace(town.text) || count == 1 && !isAlone && isTown(behind[0], school)
        || count == 1 && !before.isEmpty && behind.count == 1 && isUnknownTown(behind[0])
      guard isPlace, !isAlone else { continue }
      place = town
      behind.removeFirst(count)
    }
    let degrees = rest.filter { isDegree($0.text) } + before + behind
    return (
      school, degrees.isEmpty ? [] : [Piece.joined(degrees, ", ")], rest.filter { !isDegree($0.text) }, place
    )
  }

  /// `University of Hull, Hull`: the town behind a school's name.
  private func townAtEnd(_ school: Piece) -> (Piece, Piece)? {
    let parts = school.split(at: [", "])
    guard parts.count == 2, isSchool(parts[0].text), !isSchool(parts[1].text), !isDegree(parts[1].text),
      PlaceWords.isPlace(parts[1].text) || isTown(parts[1], parts[0])
    else { return nil }
    return (parts[0], parts[1])
  }

  /// A word or two of which no list knows anything, where a town is expected.
  private func isUnknownTown(_ piece: Piece) -> Bool {
    piece.text.split(separator: " ").count <= 2 && PlaceWords.isName(piece.text)
      && RoleWords.kind(piece.text) == nil && !piece.text.contains(where: \.isNumber)
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
