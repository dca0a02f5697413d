internal import Base

/// Which name of a heading is the title and which the employer.
extension EntryReader {
  /// Where most headings are one text with a comma, it parts title and employer.
  func withCommas(_ entries: [Entry]) -> [Entry] {
    func halves(_ entry: Entry) -> (Piece, Piece)? {
      guard entry.parts.count == 1 else { return nil }
      let parts = commaParts(entry.parts[0].piece)
      guard parts.count >= 2 else { return nil }
      // `Title, Department, Employer`: titles go on, until a name that is none.
      return (join(entry.parts[0].piece, parts.dropLast()), parts[parts.count - 1])
    }
    let entries = entries.map(withTown)
    let found = entries.compactMap(halves)
    let known = found.count { RoleWords.isTitle($0.0.text) || RoleWords.isTitle($0.1.text) }
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

  /// The parts between commas; a legal form is of the name before it.
  func commaParts(_ piece: Piece) -> [Piece] {
    var parts: [Piece] = []
    for part in piece.split(at: [", "]) {
      if let last = parts.last, RoleWords.isLegalForm(part.text) {
        parts[parts.count - 1] = join(piece, [last, part])
      } else {
        parts.append(part)
      }
    }
    return parts
  }

  /// `Title, Employer, Town` and `Employer, Title, Town`: where one of two names is a title, the third is a place, though
  /// no list knows it.
  func withTown(_ entry: Entry) -> Entry {
    guard entry.parts.count == 1, entry.places.isEmpty else { return entry }
    let parts = commaParts(entry.parts[0].piece)
    guard parts.count == 3, let town = parts.last else { return entry }
    let isTitle = parts.map { RoleWords.isTitle($0.text) }
    guard isTitle[0] != isTitle[1], !isTitle[2], RoleWords.kind(town.text) == nil,
      PlaceWords.isName(town.text),
      town.text.split(separator: " ").count <= 2, !RoleWords.has(.employer, town.text)
    else { return entry }
    var entry = entry
    entry.parts[0].piece = join(entry.parts[0].piece, parts.dropLast())
    entry.places = [town]
    entry.isTownGuessed = true
    return entry
  }

  /// Whether most entries name the title first; nil: nothing says.
  func titleFirst(_ entries: [Entry]) -> Bool? {
    var score = 0
    for entry in entries where entry.parts.count >= 2 {
      score += order(entry.parts[0].piece, entry.parts[1].piece)
    }
    return score == 0 ? nil : score > 0
  }

  /// Above 0: the first is the title.
  func order(_ a: Piece, _ b: Piece) -> Int {
    func weight(_ piece: Piece) -> Int {
      // A legal form leaves no doubt.
      if RoleWords.hasLegalForm(piece.text) { return -3 }
      return (RoleWords.isTitle(piece.text) ? 2 : 0) - (RoleWords.has(.employer, piece.text) ? 1 : 0)
        - (RoleWords.has(.school, piece.text) ? 1 : 0)
    }
    return weight(a) - weight(b)
  }

  func titleAndEmployer(_ entry: Entry, _ isTitleFirst: Bool?)
    -> (title: Piece?, employer: Piece?, rest: [Piece], confidence: Double)
  {
    // A note with a label is neither.
    let all = entry.parts.map(\.piece)
    let notes = all.dropFirst().filter(Self.isNote)
    let pieces = all.filter { !notes.contains($0) }
    guard let first = pieces.first else { return (nil, nil, [], 0) }
    guard pieces.count >= 2 else {
      var found = single(first)
      found.rest += notes
      return found
    }
    let own = order(first, pieces[1])
    let isFirst = abs(own) >= 2 ? own > 0 : isTitleFirst ?? (own > 0)
    let confidence = own == 0 && isTitleFirst == nil ? 0.55 : 0.85
    let rest = Array(pieces.dropFirst(2)) + notes
    return isFirst ? (first, pieces[1], rest, confidence) : (pieces[1], first, rest, confidence)
  }

  /// `Subjects: physics`, `Fächer: Mathematik`.
  private static func isNote(_ piece: Piece) -> Bool {
    guard let colon = piece.text.firstRange(of: ": ") else { return false }
    let label = piece.text[..<colon.lowerBound]
    return label.split(separator: " ").count <= 2
      && label.allSatisfy { $0.isLetter || $0 == " " || $0 == "-" }
      && !RoleWords.isTitle(String(label)) && !RoleWords.has(.employer, String(label))
  }

  /// `Title at Employer`, `Title, Employer`, or one of the two.
  func single(_ piece: Piece) -> (title: Piece?, employer: Piece?, rest: [Piece], confidence: Double) {
    for mark in [" at ", " @ ", " bei ", " chez ", " am ", " an der ", " an dem ", " en ", ", "] {
      let parts = piece.split(at: [mark])
      guard parts.count >= 2 else { continue }
      for cut in 1..<parts.count {
        let (a, b) = (join(piece, parts[..<cut]), join(piece, parts[cut...]))
        let score = order(a, b)
        // `Ingénieur en informatique` is a title, `Profesora en Academia Teorema` is not all of one.
        if mark == " en ", b.text.first?.isUppercase != true { continue }
        // `Assistentin am Theater`, but not `Frankfurt am Main`.
        let isGerman = [" am ", " an der ", " an dem "].contains(mark)
        if isGerman, !RoleWords.isTitle(a.text) || b.text.first?.isUppercase != true { continue }
        let isSaid = isGerman || [" at ", " @ ", " bei ", " chez "].contains(mark)
        if score >= 1, RoleWords.isTitle(a.text) || isSaid { return (a, b, [], mark == ", " ? 0.7 : 0.8) }
        if score <= -1, RoleWords.isTitle(b.text), mark == ", " { return (b, a, [], 0.7) }
      }
    }
    // `Software Engineer`: the last word says more than the others.
    let last = piece.text.split(separator: " ").last ?? ""
    if RoleWords.isTitle(piece.text), RoleWords.kind(piece.text) == .title || RoleWords.isTitle(last) {
      return (piece, nil, [], 0.7)
    }
    return (nil, piece, [], 0.6)
  }

  /// Parts of a piece with what stands between them.
  func join(_ piece: Piece, _ parts: ArraySlice<Piece>) -> Piece {
    guard let first = parts.first?.spans.first, let last = parts.last?.spans.last,
      let base = piece.spans.first,
      piece.spans.count == 1
    else { return Piece.joined(Array(parts), ", ") }
    return piece.part(first.start - base.start, last.end - base.start)
  }
}
