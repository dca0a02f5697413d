internal import Base

/// Sections in one line at the end of another: `Skills: Excel, SAP` below the last school.
enum InlineSections {
  /// The lines with such labels on lines of their own. O(bytes).
  static func parted(_ lines: [LaidLine]) -> [LaidLine] {
    guard lines.contains(where: { label($0) != nil }) else { return lines }
    var labels: Set<Int> = []
    for section in SectionFinder(lines).sections() {
      guard section.heading != nil,
        ![.skills, .languages, .interests, .contact, .summary, .other].contains(section.kind)
      else { continue }
      labels.formUnion(found(section.lines, lines))
    }
    return lines.indices.flatMap { labels.contains($0) ? split(lines[$0]) : [lines[$0]] }
  }

  /// Labels behind the last dates of a section: above them they would be of an entry.
  private static func found(_ indices: [Int], _ lines: [LaidLine]) -> [Int] {
    let dated = indices.lastIndex { DateNotation.matches(lines[$0].text).contains(where: \.isRange) } ?? -1
    let left = indices.map { lines[$0].left }.min() ?? 0
    var out: [Int] = []
    for index in indices[(dated + 1)...] where label(lines[index]) != nil && lines[index].left < left + 3 {
      if lines[index].gap >= 0.5 || out.last == index - 1 { out.append(index) }
    }
    return out
  }

  /// The bytes of a label that names a section, with its colon.
  private static func label(_ line: LaidLine) -> Int? {
    guard line.bullet == nil, !line.isRepeated, !line.isHidden,
      let colon = line.text.utf8.firstIndex(of: UInt8(ascii: ":"))
    else { return nil }
    let end = line.text.utf8.distance(from: line.text.startIndex, to: colon)
    let name = line.text[..<colon]
    let folded = UnicodeForms.folded(String(name))
    guard end <= 30, end + 2 < line.text.utf8.count, let kind = SectionWords.section(name),
      [.skills, .languages, .interests].contains(kind),
      !["techn", "tool", "stack", "outils", "herramientas", "werkzeug"].contains(where: folded.contains)
    else { return nil }
    return end + 1
  }

  private static func split(_ line: LaidLine) -> [LaidLine] {
    guard let end = label(line) else { return [line] }
    let utf8 = line.text.utf8
    let rest = String(line.text[utf8.index(utf8.startIndex, offsetBy: end)...])
    let start = end + rest.utf8.prefix { $0 == 0x20 || $0 == 0x09 }.count
    var (label, body) = (line, line)
    label.text = String(line.text[..<utf8.index(utf8.startIndex, offsetBy: end)])
    label.segments = line.segments.prefix(1).map {
      var segment = $0
      segment.end = min(segment.end, end)
      return segment
    }
    label.links = []
    label.breaks = []
    label.isLabel = true
    body.text = String(line.text[utf8.index(utf8.startIndex, offsetBy: start)...])
    body.segments = line.segments.compactMap { segment in
      var segment = segment
      guard segment.end > start else { return nil }
      segment.start = max(0, segment.start - start)
      segment.end -= start
      return segment
    }
    body.links = line.links.filter { $0.start >= start }.map {
      LaidLine.Link(start: $0.start - start, end: $0.end - start, target: $0.target)
    }
    body.breaks = line.breaks.filter { $0 > start }.map { $0 - start }
    (label.restored, body.restored) = (line.restored(to: end), line.restored(from: start))
    body.gap = 0
    return [label, body]
  }
}
