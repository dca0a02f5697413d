internal import Base

/// A section of a CV: its heading and its lines.
struct FoundSection {
  var kind: SectionKind
  /// The heading's line; nil for what stands before the first heading.
  var heading: Int?
  /// In reading order.
  var lines: [Int]
}

/// Parts the lines of a CV into sections by their headings.
struct SectionFinder {
  let lines: [LaidLine]
  /// By column.
  private let extents: [Int: Extent]
  private let bodySize: Double
  private var headings: [Int: SectionKind] = [:]

  /// How a line looks: rounded size, weight, capitals.
  private struct Look: Hashable {
    var size: Int
    var isBold: Bool
    var isUpper: Bool
    var level: Int?
  }

  init(_ lines: [LaidLine]) {
    self.lines = lines
    extents = Self.extents(of: lines)
    // The size in which most of the text is set.
    var weights: [Int: Int] = [:]
    for line in lines { weights[Int((line.size * 4).rounded()), default: 0] += line.text.utf8.count }
    bodySize = Double(weights.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 40) / 4
    findHeadings()
  }

  private func look(_ line: LaidLine) -> Look {
    let letters = line.text.filter(\.isLetter)
    return Look(
      size: Int((line.size * 2).rounded()), isBold: line.isBold,
      isUpper: letters.count > 1 && letters.allSatisfy { !$0.isLowercase }
        && letters.contains(where: \.isUppercase),
      level: line.level)
  }

  private var body: Look {
    Look(size: Int((bodySize * 2).rounded()), isBold: false, isUpper: false, level: nil)
  }

  private mutating func findHeadings() {
    var candidates: [(index: Int, kind: SectionKind, look: Look)] = []
    for (index, line) in lines.enumerated() where !line.isRepeated && !line.isHidden && isShort(line) {
      let look = look(line)
      if line.isLabel { continue }
      if let kind = SectionWords.section(line.text) {
        candidates.append((index, kind, look))
      } else if look != body, look.size >= body.size, isOwn(line), let kind = SectionWords.loosely(line.text)
      {
        candidates.append((index, kind, look))
      }
    }
    var counts: [Look: Int] = [:]
    for candidate in candidates { counts[candidate.look, default: 0] += 1 }
    // What looks like body text is a heading only where headings look like that.
    let marked = counts.filter { $0.key != body }.reduce(0) { $0 + $1.value }
    // A heading that looks like text is one where no marked one says the same.
    let said = Set(candidates.filter { $0.look != body && $0.look.size >= body.size - 1 }.map(\.kind))
    for (index, kind, look) in candidates {
      let isPlain = look == body && marked >= 2
      let isSmall =
        look != body && look.size < body.size - 1 && marked > (counts[look] ?? 0) + 2
      if isPlain || isSmall, said.contains(kind) || lines[index].gap < 0.4 && !isFirst(index) { continue }
      if kind == .other || isWeak(lines[index].text), !isStrong(look, counts) { continue }
      headings[index] = kind
    }
    takeBackGroups()
    takeBackLooseGroups()
    findUnknown(counts)
    for (index, line) in lines.enumerated() where line.isLabel {
      headings[index] = SectionWords.section(line.text)
    }
    takeBackFirstEntries()
  }

  /// `Pioneer Award` right below `Awards` is the first of them.
  private mutating func takeBackFirstEntries() {
    for index in headings.keys.sorted() where index > 0 && headings[index] == headings[index - 1] {
      let isKnown = SectionWords.section(lines[index].text) != nil
      if !isKnown, SectionWords.section(lines[index - 1].text) != nil { headings[index] = nil }
    }
  }

  /// `Tools` inside of a section of skills is a group where other groups look like it.
  private mutating func takeBackGroups() {
    let found = headings.keys.sorted().filter { headings[$0] == .skills }
    for index in found where isWeak(lines[index].text) {
      let own = look(lines[index])
      let previous = found.last { $0 < index && headings[$0] != nil }
      let isGroup = lines.indices.contains { at in
        guard headings[at] == nil, lines[at].page == lines[index].page, look(lines[at]) == own else {
          return false
        }
        let isBeside = abs(lines[at].top - lines[index].top) < 0.3 * lines[at].size
        let isBetween = previous.map { $0 < at && at < index } ?? false
        return (isBeside || isBetween) && isOwn(lines[at])
      }
      if isGroup, found.contains(where: { $0 != index && headings[$0] != nil }) { headings[index] = nil }
    }
  }

  /// `Project` behind `Web` and `Cloud` in a section of skills: a group that only sounds like a heading, and looks as
  /// the groups before it do.
  private mutating func takeBackLooseGroups() {
    let found = headings.keys.sorted()
    for (at, index) in found.enumerated().dropFirst()
    where headings[found[at - 1]] == .skills && SectionWords.section(lines[index].text) == nil {
      let own = look(lines[index])
      guard own != look(lines[found[at - 1]]) else { continue }
      let groups = (found[at - 1] + 1..<index).count { look(lines[$0]) == own && isOwn(lines[$0]) }
      if groups >= 2 { headings[index] = nil }
    }
  }

  private func isFirst(_ index: Int) -> Bool { index == 0 || lines[index - 1].column != lines[index].column }

  /// Words that are as often the name of a group of skills.
  private func isWeak(_ text: String) -> Bool {
    let folded = text.lowercased().trimming { !$0.isLetter }
    return [
      "tools", "technologies", "technology", "programming languages", "soft skills", "hard skills",
      "programming", "languages", "leadership", "work", "links", "research", "details", "details", "profiles",
      "social", "community", "specialties",
    ].contains(folded)
  }

  private func isStrong(_ look: Look, _ counts: [Look: Int]) -> Bool {
    let best = counts.values.max() ?? 0
    return (counts[look] ?? 0) * 2 >= best || counts.keys.allSatisfy { $0.size <= look.size }
  }

  /// Headings of the person's own look as most known ones do, and nothing else looks so.
  private mutating func findUnknown(_ counts: [Look: Int]) {
    var known: [Look: Int] = [:]
    for index in headings.keys { known[look(lines[index]), default: 0] += 1 }
    for (found, count) in known.sorted(by: { $0.value > $1.value }).prefix(1)
    where found != body && count >= 2 && (found.size >= body.size || found.isBold || found.isUpper) {
      let others = lines.indices.filter {
        headings[$0] == nil && look(lines[$0]) == found && isOwn(lines[$0]) && !isTop($0)
      }
      guard others.count <= count, !others.contains(where: isBelowHeading) else { continue }
      let lefts = headings.keys.map { lines[$0].left }
      for index in others where lefts.contains(where: { abs($0 - lines[index].left) < 4 }) {
        headings[index] = .other
      }
    }
    for index in lines.indices
    where headings[index] == nil && lines[index].level == 1 && isOwn(lines[index]) && !isTop(index) {
      let hasKnown = headings.keys.contains { lines[$0].level == 1 }
      if hasKnown { headings[index] = .other }
    }
  }

  /// Whether a line stands right below a heading: it names an entry then, and what looks like it does too.
  private func isBelowHeading(_ index: Int) -> Bool {
    index > 0 && headings[index - 1] != nil && lines[index - 1].column == lines[index].column
  }

  /// The first line of all names the person, however it looks.
  private func isTop(_ index: Int) -> Bool {
    lines.firstIndex { !$0.isRepeated && !$0.isHidden } == index && !headings.isEmpty
  }

  private func isShort(_ line: LaidLine) -> Bool {
    line.bullet == nil && line.text.utf8.count <= 80 && line.wordSegments.count <= 1
  }

  private func isOwn(_ line: LaidLine) -> Bool {
    guard isShort(line), !line.isRepeated, line.text.split(separator: " ").count <= 6, line.text.count > 2
    else { return false }
    return RoleWords.kind(line.text) == nil && !line.text.contains(",")
      && DateNotation.matches(line.text).isEmpty
      && ContactFinder.find(line.text).isEmpty
      && !SectionWords.isTitle(line.text) && line.text.contains(where: \.isLetter)
  }

  // MARK: Sections

  /// The sections in reading order; what stands before all headings first.
  func sections() -> [FoundSection] {
    var out = [FoundSection(kind: .contact, heading: nil, lines: [])]
    var current = 0
    var lastOfColumn: [Int: Int] = [:]
    var column: Int?
    var beside: [(heading: Int, section: Int)] = []
    for (index, line) in lines.enumerated() where !line.isRepeated && !line.isHidden {
      if line.column != column {
        current = column == nil ? 0 : inherited(index, lastOfColumn)
        column = line.column
        beside = labels(of: line.column, out, isInherited: current != 0)
      }
      if let label = beside.last(where: { lines[$0.heading].top <= line.bottom }) { current = label.section }
      if let kind = headings[index] {
        out.append(FoundSection(kind: kind, heading: index, lines: []))
        current = out.count - 1
      } else {
        out[current].lines.append(index)
      }
      lastOfColumn[line.column] = current
    }
    return out
  }

  /// Headings in the column to the left, for a column that has none of its own: they stand beside their sections.
  ///
  /// - Parameter isInherited: whether what stands above it says a section: then only cells of tables have others.
  private func labels(of column: Int, _ sections: [FoundSection], isInherited: Bool) -> [(
    heading: Int, section: Int
  )] {
    let own = extent(column)
    guard own.page > 0, !headings.keys.contains(where: { lines[$0].column == column }) else { return [] }
    if isInGrid(column, own) { return gridLabels(column, own, sections) }
    guard !isInherited, lines.count(where: { $0.column == column }) > 5 else { return [] }
    let found = sections.enumerated().compactMap { section, found -> (heading: Int, section: Int)? in
      guard let heading = found.heading, lines[heading].page == own.page, lines[heading].column < column,
        lines[heading].right <= own.left + 2, lines[heading].bottom >= own.top,
        lines[heading].top <= own.bottom
      else { return nil }
      return (heading, section)
    }
    return found.count >= 2 ? found.sorted { lines[$0.heading].top < lines[$1.heading].top } : []
  }

  /// Whether most lines of a column stand beside lines of those to the left: cells of a table, whose headings are there.
  private func isInGrid(_ column: Int, _ own: Extent) -> Bool {
    let cells = lines.filter { $0.column == column && !$0.isRepeated }
    let others = lines.filter {
      $0.column < column && $0.page == own.page && $0.right <= own.left + 2 && $0.bottom >= own.top
        && $0.top <= own.bottom
    }
    let aligned = cells.count { cell in
      others.contains {
        abs($0.top - cell.top) < 0.3 * cell.size && abs($0.size - cell.size) < 0.15 * cell.size
      }
    }
    return cells.count >= 2 && aligned * 10 >= cells.count * 7
  }

  /// The headings of the columns beside which a table's column stands, and of what stands right above it.
  private func gridLabels(_ column: Int, _ own: Extent, _ sections: [FoundSection]) -> [(
    heading: Int, section: Int
  )] {
    sections.enumerated().compactMap { section, found -> (heading: Int, section: Int)? in
      guard let heading = found.heading, lines[heading].page == own.page, lines[heading].column < column,
        lines[heading].left < own.left, lines[heading].top <= own.bottom
      else { return nil }
      return (heading, section)
    }.sorted { lines[$0.heading].top < lines[$1.heading].top }
  }

  /// The section that a column goes on with: that of what stands above it, on its page or the one before; else what
  /// stands before all headings.
  private func inherited(_ index: Int, _ last: [Int: Int]) -> Int {
    let line = lines[index]
    let own = extent(line.column)
    var best: (bottom: Double, section: Int)?
    for column in last.keys.sorted() where column < line.column {
      let other = extent(column)
      guard other.page == line.page, other.bottom <= own.top + 2, overlap(own, other) else { continue }
      if other.bottom > best?.bottom ?? -.infinity { best = (other.bottom, last[column] ?? 0) }
    }
    if let best { return best.section }
    for column in last.keys.sorted(by: >) where column < line.column {
      let other = extent(column)
      guard other.page == line.page - 1, overlap(own, other) else { continue }
      if other.bottom > best?.bottom ?? -.infinity { best = (other.bottom, last[column] ?? 0) }
    }
    return best?.section ?? 0
  }

  private struct Extent {
    var page = 0
    var left = Double.infinity
    var right = -Double.infinity
    var top = Double.infinity
    var bottom = -Double.infinity
  }

  private func overlap(_ a: Extent, _ b: Extent) -> Bool {
    let common = min(a.right, b.right) - max(a.left, b.left)
    return common > 0.5 * min(a.right - a.left, b.right - b.left)
  }

  private func extent(_ column: Int) -> Extent { extents[column] ?? Extent() }

  /// Each column's place. O(lines).
  private static func extents(of lines: [LaidLine]) -> [Int: Extent] {
    var out: [Int: Extent] = [:]
    for line in lines {
      var extent = out[line.column] ?? Extent()
      extent.page = line.page
      extent.left = min(extent.left, line.left)
      extent.right = max(extent.right, line.right)
      extent.top = min(extent.top, line.top)
      extent.bottom = max(extent.bottom, line.bottom)
      out[line.column] = extent
    }
    return out
  }
}
