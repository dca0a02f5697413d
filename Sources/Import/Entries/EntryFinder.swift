/// Parts a section into its entries: dates and the look of headings say where one begins.
struct EntryFinder {
  let lines: [LaidLine]
  let blocks: BlockFinder
  var areNames = false
  /// Whether text below a heading with its dates says what was done.
  var areJobs = false

  private struct Look: Hashable {
    var isBold: Bool
    var isItalic: Bool
    var size: Int
    var left: Int
  }

  private struct Run {
    var heads: [Block] = []
    var body: [Block] = []
  }

  private func look(_ block: Block) -> Look {
    let line = lines[block.lines[0]]
    let first = line.segments.first
    return Look(
      isBold: first?.isBold ?? line.isBold, isItalic: first?.isItalic ?? line.isItalic,
      size: Int(line.size.rounded()), left: Int((line.left / 8).rounded()))
  }

  private func isSame(_ a: Look, _ b: Look) -> Bool {
    a.isBold == b.isBold && a.isItalic == b.isItalic && abs(a.size - b.size) <= 1
  }

  private func hasDate(_ block: Block) -> Bool {
    guard block.kind == .line else { return false }
    let matches = DateNotation.matches(block.piece.text)
    return matches.contains { $0.isRange || $0.end - $0.start >= 4 }
  }

  func entries(_ indices: [Int]) -> [Entry] {
    let runs = withDatesBelow(runs(indices))
    guard let first = runs.first?.heads.first else { return withoutHeads(runs) }
    let start = look(first)
    let offset = runs[0].heads.firstIndex(where: hasDate) ?? 0
    let isDated = runs.contains { $0.heads.contains(where: hasDate) }
    var out: [Entry] = []
    var secondLook: Look?
    if runs[0].heads.count > 1, !hasDate(first) { secondLook = look(runs[0].heads[1]) }
    for run in runs {
      let parts = split(run.heads, start: start, offset: offset, isDated: isDated)
      for (at, heads) in parts.enumerated() {
        let body = at == parts.count - 1 ? run.body : []
        let isDoubtful =
          isDated ? !heads.contains(where: hasDate) : !heads.contains { isSame(look($0), start) }
        if isDoubtful, !out.isEmpty, !isSame(look(heads[0]), start) || (!start.isBold && isDated) {
          // No heading: more of the entry before.
          out[out.count - 1].body += heads + body
          continue
        }
        var entry = entry(heads, body)
        if let second = secondLook, !isSame(second, start), !out.isEmpty, isSame(look(heads[0]), second),
          !heads.contains(where: { isSame(look($0), start) })
        {
          entry.isRole = true
        }
        out.append(entry)
      }
    }
    return out
  }

  /// Where the first entry has no dates and each of the others begins with some, dates stand below what was done.
  private func withDatesBelow(_ runs: [Run]) -> [Run] {
    func isDated(_ run: Run) -> Bool {
      run.heads.first.map { hasDate($0) && DateNotation.isDateLine($0.piece.text) } ?? false
    }
    guard runs.count > 1, let first = runs.first, !first.heads.isEmpty, !first.heads.contains(where: hasDate),
      runs.dropFirst().allSatisfy(isDated)
    else { return runs }
    var runs = runs
    for at in runs.indices.dropFirst() { runs[at - 1].heads.append(runs[at].heads.removeFirst()) }
    if let last = runs.last, last.heads.isEmpty, last.body.isEmpty { runs.removeLast() }
    return runs
  }

  /// Nothing but bullets and paragraphs: each is an entry of its own.
  private func withoutHeads(_ runs: [Run]) -> [Entry] {
    runs.flatMap(\.body).map { entry([$0], []) }
  }

  private func runs(_ indices: [Int]) -> [Run] {
    let found = blocks.blocks(indices, areNames: areNames)
    // Short statements are told by the longer ones of other entries, which stand as far in.
    let first = runs(found, statements: [])
    let lefts = Set(
      first.flatMap(\.body).filter { $0.kind == .bullet && lines[$0.lines[0]].bullet == nil }.map {
        Int(indent(lines[$0.lines[0]]).rounded())
      })
    return lefts.isEmpty ? first : runs(found, statements: lefts)
  }

  private func runs(_ blocks: [Block], statements: Set<Int>) -> [Run] {
    var out: [Run] = []
    for block in blocks {
      if block.kind == .line, let last = out.last,
        isStatement(block, in: last, statements) || isMoreText(block, in: last)
      {
        var block = block
        block.kind = .bullet
        out[out.count - 1].body.append(block)
      } else if block.kind == .line {
        if out.isEmpty || !out[out.count - 1].body.isEmpty { out.append(Run()) }
        out[out.count - 1].heads.append(block)
      } else {
        if out.isEmpty { out.append(Run()) }
        out[out.count - 1].body.append(block)
      }
    }
    return out
  }

  /// A plain line that stands further in than the heading above it, whose bullet is drawn and no text.
  private func isStatement(_ block: Block, in run: Run, _ statements: Set<Int>) -> Bool {
    guard let head = run.heads.first else { return false }
    let (line, first) = (lines[block.lines[0]], lines[head.lines[0]])
    // What costs least comes first: there may be thousands of lines.
    guard indent(line) > textIndent(first) + 5, line.segments.count == 1,
      !DateNotation.isDateLine(block.piece.text), !isRole(block.piece.text),
      run.heads.prefix(64).contains(where: hasDate),
      run.heads.count > 1 || !run.body.isEmpty || !SideCells.isAside(head.piece.text)
    else { return false }
    let isBeside =
      run.body.last.map { abs(lines[$0.lines[0]].left - line.left) < 2 } ?? false
      || statements.contains(Int(indent(line).rounded()))
    return !(line.segments[0].isBold && block.lines.count == 1) && (block.piece.text.breadth > 25 || isBeside)
      && !PlaceWords.looksLikePlace(block.piece.text)
  }

  /// A short line right below others of an entry's text that looks as they do, and not as headings do.
  private func isMoreText(_ block: Block, in run: Run) -> Bool {
    guard let above = run.body.last, let head = run.heads.first, let end = above.lines.last else {
      return false
    }
    let (a, b) = (lines[end], lines[block.lines[0]])
    guard lines[above.lines[0]].bullet == nil, block.lines[0] == end + 1, a.column == b.column,
      b.gap < 0.75, abs(a.left - b.left) < 3, abs(a.size - b.size) < 0.3, b.segments.count == 1,
      !b.isBold, !b.startsBold, a.isItalic == b.isItalic, !hasDate(block),
      !DateNotation.isDateLine(block.piece.text)
    else { return false }
    return !isSame(look(head), look(block)) && b.gap < lines[head.lines[0]].gap
  }

  /// A title with its own stretch of time: `Engineer (since 03/2019)`.
  private func isRole(_ text: String) -> Bool {
    guard let date = DateNotation.matches(text).last, date.isRange, date.start > 0 else { return false }
    let utf8 = text.utf8
    let title = text[..<utf8.index(utf8.startIndex, offsetBy: date.start)]
    return utf8.count - date.end <= 1 && title.split(separator: " ").count <= 7 && RoleWords.isTitle(title)
  }

  /// The same of the text beside dates in the margin.
  private func textIndent(_ line: LaidLine) -> Double {
    guard line.segments.count > 1, let first = line.segments.first else { return indent(line) }
    let utf8 = line.text.utf8
    let margin = line.text[..<utf8.index(utf8.startIndex, offsetBy: first.end)]
    guard DateNotation.isDateLine(margin) else { return indent(line) }
    let text = line.segments.dropFirst().first { segment in
      let from = utf8.index(utf8.startIndex, offsetBy: segment.start)
      return !SideCells.isAside(String(line.text[from..<utf8.index(utf8.startIndex, offsetBy: segment.end)]))
    }
    return (text?.left ?? line.left) - blocks.leftEdge(of: line.column)
  }

  /// How far a line stands in from the edge of its column, which page breaks may move.
  private func indent(_ line: LaidLine) -> Double { line.left - blocks.leftEdge(of: line.column) }

  /// A run of heading lines may hold several entries without text below them.
  private func split(_ heads: [Block], start: Look, offset: Int, isDated: Bool) -> [[Block]] {
    guard heads.count > 1 else { return heads.isEmpty ? [] : [heads] }
    var starts = [0]
    if isDated {
      let dated = heads.indices.filter { hasDate(heads[$0]) }
      for (a, b) in zip(dated, dated.dropFirst()) {
        let between = Array(a + 1...b)
        let styled = between.first { isSame(look(heads[$0]), start) && start.isBold }
        let begin = styled ?? apart(between, heads) ?? min(b, max(a + 1, b - offset))
        starts.append(begin)
      }
    } else if start.isBold || start.size > (heads.map { look($0).size }.min() ?? start.size) + 1 {
      starts += heads.indices.dropFirst().filter {
        isSame(look(heads[$0]), start) && !isSame(look(heads[$0 - 1]), start)
      }
    }
    starts = Array(Set(starts)).sorted()
    return starts.enumerated().map { at, from in
      Array(heads[from..<(at + 1 < starts.count ? starts[at + 1] : heads.count)])
    }
  }

  private func entry(_ heads: [Block], _ body: [Block]) -> Entry {
    var entry = Entry()
    var text: [Block] = []
    for (at, head) in heads.enumerated() {
      if areJobs, at > 0, isText(head, below: entry) {
        text = Array(heads[at...])
        break
      }
      HeadingParts(lines: lines).add(head, to: &entry)
    }
    entry.body = text + body
    return entry
  }

  /// Whether a line below names and dates is no further name.
  private func isText(_ block: Block, below entry: Entry) -> Bool {
    guard entry.date?.match.isRange == true, entry.parts.count >= 2, !hasDate(block) else { return false }
    let text = block.piece.text
    guard let first = text.first, lines[block.lines[0]].segments.count == 1, !look(block).isBold,
      !PlaceWords.looksLikePlace(text), ContactFinder.find(text).isEmpty
    else { return false }
    let isClosed = text.hasSuffix(".") && text.split(separator: " ").count >= 3
    if isClosed, !RoleWords.hasLegalForm(text), RoleWords.kind(text) == nil { return true }
    return first.isLowercase || text.hasSuffix(",") || text.count > 25 && RoleWords.kind(text) == nil
      || text.count > 60 && text.split(separator: " ").count >= 9
  }

  /// The one line with most white space above it.
  private func apart(_ between: [Int], _ heads: [Block]) -> Int? {
    let gaps = between.map { lines[heads[$0].lines[0]].gap }
    guard gaps.count > 1, let most = gaps.max(), gaps.count(where: { $0 > most - 0.5 }) == 1 else {
      return nil
    }
    return gaps.firstIndex(of: most).map { between[$0] }
  }
}
