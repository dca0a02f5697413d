internal import Base

/// A unit of a section: a line that may be of an entry's heading, a bullet with all its lines, or a paragraph.
struct Block {
  enum Kind: Hashable { case line, bullet, paragraph }
  var kind: Kind
  /// Indices of lines.
  var lines: [Int]
  var piece: Piece
}

/// Joins lines to bullets and paragraphs.
struct BlockFinder {
  let lines: [LaidLine]
  let hyphens: Hyphens
  private let edges: RightEdges
  private var lefts: [Int: Double] = [:]
  /// The least white space between lines that begin at a place, in lines.
  private var leadings: [Int: Double] = [:]
  /// How many lines have no more of it.
  private var tight: [Int: Int] = [:]

  init(lines: [LaidLine], hyphens: Hyphens) {
    self.lines = lines
    self.hyphens = hyphens
    edges = RightEdges(lines)
    for (at, line) in lines.enumerated() where !line.isRepeated {
      lefts[line.column] = min(lefts[line.column] ?? line.left, line.left)
      let key = RightEdges.key(line)
      // The box of a large heading reaches into the line below it.
      let isBelowAlike = at > 0 && abs(lines[at - 1].size - line.size) < 0.1 * line.size
      if line.gap > -0.6, isBelowAlike { leadings[key] = min(leadings[key] ?? line.gap, line.gap) }
    }
    for line in lines where !line.isRepeated {
      let key = RightEdges.key(line)
      if let least = leadings[key], abs(line.gap - least) < 0.05 { tight[key, default: 0] += 1 }
    }
  }

  /// Where the first of a column's lines begin.
  func leftEdge(of column: Int) -> Double { lefts[column] ?? 0 }

  /// - Parameters:
  ///   - indices: lines of one section in reading order.
  ///   - areNames: whether lines are names, of which the next begins only where it looks so.
  func blocks(_ indices: [Int], areNames: Bool = false) -> [Block] {
    var out: [Block] = []
    var at = 0
    while at < indices.count {
      let first = indices[at]
      var end = at + 1
      if lines[first].bullet != nil || isLoneBullet(first) {
        // A bullet on a line of its own is of the text behind it.
        if isLoneBullet(first), end < indices.count { end += 1 }
        while end < indices.count, continuesBullet(first, indices[end - 1], indices[end]) { end += 1 }
        out.append(block(.bullet, Array(indices[at..<end])))
      } else {
        while end < indices.count, !isNextNumber(first, indices[end]),
          continuesParagraph(indices[end - 1], indices[end], first),
          !areNames || startsLow(lines[indices[end]]) || lines[indices[end - 1]].text.hasSuffix(",")
        { end += 1 }
        let kind: Block.Kind = isProse(Array(indices[at..<end])) ? .paragraph : .line
        out.append(block(kind, Array(indices[at..<end])))
      }
      at = end
    }
    return out
  }

  /// `2. …` behind a line that began with `1.`
  private func isNextNumber(_ first: Int, _ next: Int) -> Bool {
    guard let number = Citation.number(lines[next].text) else { return false }
    return Citation.number(lines[first].text) == number - 1
  }

  private func isLoneBullet(_ index: Int) -> Bool { Bullets.isAlone(lines[index].text) }

  private func block(_ kind: Block.Kind, _ indices: [Int]) -> Block {
    Block(kind: kind, lines: indices, piece: hyphens.joined(indices, lines))
  }

  // MARK: Which line belongs to the one before

  private func continuesBullet(_ first: Int, _ previous: Int, _ next: Int) -> Bool {
    let (a, b, head) = (lines[previous], lines[next], lines[first])
    guard b.bullet == nil, !isLoneBullet(next), b.level == nil, b.gap < 0.9 else { return false }
    if isDivided(a, b) { return true }
    if b.segments.count > 1, DateNotation.matches(b.text).contains(where: \.isRange) { return false }
    let isSame = a.column == b.column
    guard isSame || b.page == a.page + 1 || b.column == a.column + 1 else { return false }
    let indent = isSame ? b.left - head.left : 3
    if isSame, indent < -2 { return false }
    if abs(b.size - a.size) > 0.2 * a.size { return false }
    if indent > 2 { return !isSame ? wraps(a, b) && startsLow(b) : (!b.isBold || a.isBold || wraps(a, b)) }
    if startsHigh(b) || DateNotation.isDateLine(b.text), endsWithDates(b), !a.text.hasSuffix(",") {
      return false
    }
    return wraps(a, b) && (!b.isBold || a.isBold)
  }

  /// Whether a word of the one line ends on the other.
  private func isDivided(_ a: LaidLine, _ b: LaidLine) -> Bool {
    a.text.hasSuffix("\u{AD}") && a.column == b.column && startsLow(b) && abs(a.size - b.size) < 0.2 * a.size
  }

  private func startsLow(_ line: LaidLine) -> Bool { line.text.first.map { $0.isLowercase } ?? false }

  private func continuesParagraph(_ previous: Int, _ next: Int, _ first: Int) -> Bool {
    let (a, b) = (lines[previous], lines[next])
    if b.bullet == nil, isDivided(a, b) || isOpen(a, b) { return true }
    guard b.bullet == nil, !isLoneBullet(next), b.level == nil, a.level == nil, a.column == b.column,
      a.page == b.page, b.gap < 0.75, abs(b.size - a.size) < 0.15 * a.size, b.segments.count == 1
    else { return false }
    // Each line of a list of stations begins with its time.
    if startsWithDates(lines[first]), startsWithDates(b) { return false }
    if a.segments.count > 1 { return continuesCell(a, b) }
    // `Grade: good` below a school that fills its line.
    if first == previous, startsHigh(b), EducationNotes.isNote(b.text),
      DateNotation.matches(a.text).contains(where: \.isRange)
    {
      return false
    }
    guard abs(a.left - b.left) < 3 || first == previous || b.isCentred(below: a) else { return false }
    // White space above says that something else begins.
    let more = b.gap - (leadings[RightEdges.key(b)] ?? b.gap)
    if more > 0.35
      || more > 0.15 && startsHigh(b) && b.text.count > 30 && isSetTight(b)
        && abs(a.size - b.size) < 0.1 && !a.text.hasSuffix(",")
    {
      return false
    }
    let isFull = a.right - a.left > 0.4 * (a.columnRight - a.left)
    let flows = startsLow(b) && !endsStatement(a) && (isFull || a.text.hasSuffix(","))
    let isBelow = b.left > a.left - 3 || !endsSentence(a) && a.text.count > 60
    guard flows || isBelow && wraps(a, b, isStrict: startsHigh(b) && !a.text.hasSuffix(",")) else {
      return false
    }
    if endsWithDates(a) || endsWithDates(b) && !a.text.hasSuffix(",") { return false }
    if flows { return true }
    // A sentence that ends with its line is a statement of its own, unless the paragraph is set to full lines.
    if endsSentence(a), startsHigh(b), first == previous || !wraps(lines[previous - 1], a) { return false }
    if b.isBold, !a.isBold { return false }
    if a.isBold && !b.isBold && a.segments.allSatisfy(\.isBold) {
      return a.text.count > 50 && a.text.split(separator: " ").last?.first?.isLowercase == true
    }
    if a.isItalic && !b.isItalic { return false }
    return !(isName(a) && isName(b))
  }

  /// Whether several lines that begin where one does stand as close as any do: more room parts statements then.
  private func isSetTight(_ line: LaidLine) -> Bool { (tight[RightEdges.key(line)] ?? 0) >= 2 }

  /// Whether a line ends within brackets or a stretch of time that close on the next one: `(2015 –` above `2016)`.
  private func isOpen(_ a: LaidLine, _ b: LaidLine) -> Bool {
    guard a.column == b.column, a.page == b.page, b.gap < 0.75, b.segments.count == 1,
      abs(a.size - b.size) < 0.15 * a.size, let bracket = a.text.lastIndex(of: "(")
    else { return false }
    let rest = a.text[bracket...]
    guard !rest.contains(")"), rest.count < 30, let close = b.text.firstIndex(of: ")"),
      !b.text[..<close].contains("(")
    else { return false }
    return DateNotation.matches(rest + " " + b.text[..<close]).contains {
      $0.start <= 1 && $0.end >= rest.utf8.count
    }
  }

  private func startsWithDates(_ line: LaidLine) -> Bool {
    guard let match = DateNotation.matches(line.text).first else { return false }
    return match.isRange && match.start <= 1
  }

  /// Whether a line ends with a stretch of time, as those of headings do.
  private func endsWithDates(_ line: LaidLine) -> Bool { line.text.count < 130 && isDated(line.text) }

  private func isDated(_ text: String) -> Bool {
    let count = text.utf8.count
    return DateNotation.matches(text).contains { $0.isRange && $0.end + 1 >= count && !$0.isOpen(in: text) }
  }

  /// The last cell of a line may run over: `2014 – 2016 | MSc, School, City,` and below it `Country`.
  private func continuesCell(_ a: LaidLine, _ b: LaidLine) -> Bool {
    guard let cell = a.segments.last, abs(cell.left - b.left) < 3, wraps(a, b) else { return false }
    return !endsSentence(a) && (startsLow(b) || b.text.count < 40) && cell.isBold == b.isBold
  }

  /// A few words with capitals: a name rather than half of a sentence.
  private func isName(_ line: LaidLine) -> Bool {
    let words = line.text.split(separator: " ")
    return words.count <= 4 && line.text.count < 40
      && words.allSatisfy { $0.first?.isUppercase == true || $0.first?.isLetter == false || $0.count <= 3 }
      && line.text.last.map { $0.isLetter } == true
  }

  private func endsSentence(_ line: LaidLine) -> Bool { line.text.last.map { ".!?。".contains($0) } ?? false }

  private func startsHigh(_ line: LaidLine) -> Bool { line.text.first.map { $0.isUppercase } ?? false }

  private func endsStatement(_ line: LaidLine) -> Bool { line.text.last.map { ".:;。".contains($0) } ?? false }

  /// Whether the first word of the next line would not have fitted on this one.
  ///
  /// - Parameter isStrict: whether there must be no doubt.
  func wraps(_ a: LaidLine, _ b: LaidLine, isStrict: Bool = false) -> Bool {
    let word = b.body.prefix { !$0.isWhitespace }
    let width = b.right - b.left
    let count = max(1, b.text.count)
    let isEastern = word.unicodeScalars.first?.isIdeographic == true
    let need = isEastern ? width / Double(count) * 2 : width / Double(count) * Double(word.count + 1)
    return a.right + need > edges.edge(of: a) - (isStrict ? 0 : 0.5 * a.size)
  }

  /// Whether lines that hang together are sentences, not the lines of a heading.
  private func isProse(_ indices: [Int]) -> Bool {
    let text = indices.map { lines[$0].text }.joined(separator: " ")
    if lines[indices[0]].level != nil { return false }
    let isEastern = text.unicodeScalars.first?.isIdeographic == true
    let length = isEastern ? text.count * 3 : text.count
    let begin = DateNotation.matches(text).first?.start ?? .max
    // A heading that runs over ends with its dates: `School, Subject (2015 –` above `2016)`.
    if indices.count > 1 { return length > 80 && begin > 1 && !(text.count < 180 && isDated(text)) }
    guard lines[indices[0]].segments.count == 1 else { return false }
    if length > 110 { return true }
    let isClosed = text.last.map { ".。;".contains($0) } ?? false
    return length > 25 && isClosed && text.split(separator: " ").count >= 4 && !DateNotation.isDateLine(text)
      && !RoleWords.has(.school, text) && !RoleWords.hasLegalForm(text)
  }
}

/// Puts words that were divided at the ends of lines together.
struct Hyphens {
  /// Words with hyphens that stand within lines, folded by case.
  private let compounds: Set<String>
  private let words: Set<String>

  init(_ lines: [LaidLine]) {
    var compounds: Set<String> = []
    var words: Set<String> = []
    for line in lines {
      let parts = line.text.split { !$0.isLetter && !$0.isDigit && $0 != "-" }
      for (at, part) in parts.enumerated() {
        if at == parts.count - 1, part.hasSuffix("-") { continue }
        if part.contains("-") { compounds.insert(part.lowercased()) } else { words.insert(part.lowercased()) }
      }
    }
    self.compounds = compounds
    self.words = words
  }

  /// The text of lines without their bullets.
  func joined(_ indices: [Int], _ lines: [LaidLine]) -> Piece {
    var out = Piece.empty
    for index in indices {
      let line = lines[index]
      if Bullets.isAlone(line.text), indices.count > 1 { continue }
      let start = line.bullet ?? 0
      let text = String(line.body).trimmingEnd(where: \.isWhitespace)
      let piece = Piece(text, line: index, start: start)
      if out.isEmpty {
        out = piece
        continue
      }
      append(piece, to: &out)
    }
    return out
  }

  private func append(_ piece: Piece, to out: inout Piece) {
    let before = out.text.split(whereSeparator: \.isWhitespace).last.map(String.init) ?? ""
    let after = piece.text.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? ""
    if out.text.hasSuffix("\u{AD}") {
      out.text.removeLast()
      out.text += piece.text
    } else if before.count > 1, before.hasSuffix("-") || before.hasSuffix("\u{2010}"),
      after.first?.isLetter == true
    {
      if isDivided(String(before.dropLast()), after) { out.text.removeLast() }
      out.text += piece.text
    } else if let last = out.text.unicodeScalars.last, last.isIdeographic,
      piece.text.unicodeScalars.first?.isIdeographic == true
    {
      out.text += piece.text
    } else {
      out.text += " " + piece.text
    }
    out.spans += piece.spans
  }

  /// Whether a hyphen at a line's end only divides a word.
  private func isDivided(_ before: String, _ after: String) -> Bool {
    func bare(_ text: String) -> String { text.lowercased().trimming { !$0.isLetter && !$0.isDigit } }
    let (a, b) = (bare(before), bare(after))
    guard after.first?.isLowercase == true, !before.contains("-") else { return false }
    if compounds.contains(a + "-" + b) { return false }
    if words.contains(a + b) { return true }
    // Two words of their own make a compound; a piece that stands nowhere alone is half of a word.
    return !(words.contains(a) && words.contains(b))
      && ![
        "self", "non", "co", "multi", "cross", "full", "end", "high", "follow", "long", "real", "on", "open",
        "well", "large", "low", "data", "time", "user", "world", "first", "third", "state", "client",
        "server", "test", "object", "pre", "post", "re", "decision", "hands", "in", "up", "out", "two",
        "three", "part", "one", "key", "day", "best", "code", "peer", "event", "fault", "inter", "award",
      ].contains(a)
  }
}

/// How far to the right the text of each indent goes: lists may be narrower than the headings above them.
struct RightEdges {
  private var edges: [Int: Double] = [:]

  init(_ lines: [LaidLine]) {
    var rights: [Int: [Double]] = [:]
    for line in lines where line.segments.count <= 1 && !line.isRepeated {
      rights[Self.key(line), default: []].append(line.right)
    }
    for (key, values) in rights {
      let edge = values.max() ?? 0
      // Lines that run over end near the edge; the longest of short items stands alone.
      let near = values.count { $0 > edge - 45 }
      if near >= 3, near * 4 >= values.count { edges[key] = edge }
    }
  }

  static func key(_ line: LaidLine) -> Int { line.column << 12 | Int(max(0, line.left) / 3) & 0xFFF }

  func edge(of line: LaidLine) -> Double {
    guard let right = edges[Self.key(line)] else { return line.columnRight }
    let isWide = right - line.left > 0.6 * (line.columnRight - line.left)
    return isWide ? min(line.columnRight, right) : line.columnRight
  }
}
