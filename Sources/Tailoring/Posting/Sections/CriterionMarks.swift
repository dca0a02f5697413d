internal import Base

/// Criteria of British person specifications: numbered by how strongly they ask ("E1 A degree", "D2. SharePoint"), or marked at
/// their end ("Excel (E)"), and followed by how each is assessed ("(A/I)"). The marks are taken off, and say which list a line is of.
enum CriterionMarks {
  private struct Mark {
    var kind: PostingSection.Kind?
    /// Bytes of the line's text that are the criterion.
    var body: Range<Int>
  }

  /// `lines` without the marks, where two or more have them. `bytes` are the posting's. O(bytes).
  static func taken(off lines: [PostingLine], in bytes: [UInt8]) -> [PostingLine] {
    let marks = lines.map(mark)
    guard marks.count(where: { $0 != nil }) > 1 else { return lines }
    let isGraded = marks.contains { $0?.kind == .requirements } && marks.count { $0?.kind != nil } > 1
    var out: [PostingLine] = []
    var current: PostingSection.Kind?
    for (line, mark) in zip(lines, marks) {
      guard let mark, isGraded || mark.kind == nil else {
        current = nil
        out.append(line)
        continue
      }
      if let kind = mark.kind, kind != current {
        let before = out.last.flatMap(SectionHeadings.standard.section(opening:))
        if before != kind { out.append(heading(kind, line)) }
        current = kind
      }
      out.append(cut(line, to: mark.body, isItem: mark.kind != nil))
    }
    return out
  }

  private static func heading(_ kind: PostingSection.Kind, _ line: PostingLine) -> PostingLine {
    let start = line.range.lowerBound
    return PostingLine(
      text: kind == .requirements ? "Essential" : "Desirable",
      range: start..<min(start + 2, line.range.upperBound),
      isBullet: false, isMarkedHeading: true, startsBlock: true, isInline: true)
  }

  private static func cut(_ line: PostingLine, to body: Range<Int>, isItem: Bool) -> PostingLine {
    var out = line
    let text = Array(line.text.utf8)
    out.text = String(decoding: text[body], as: UTF8.self)
    if line.range.count == text.count {
      out.range = line.range.lowerBound + body.lowerBound..<line.range.lowerBound + body.upperBound
    }
    if isItem { (out.isBullet, out.isMarkedHeading) = (true, false) }
    return out
  }

  // MARK: Marks

  /// The marks of a line; nil where it has none, or nothing else.
  private static func mark(_ line: PostingLine) -> Mark? {
    let text = Array(line.text.utf8)
    let start = numbered(text)
    var kind = start.map { _ in
      text[0] == UInt8(ascii: "E") ? PostingSection.Kind.requirements : PostingSection.Kind.niceToHave
    }
    var end = text.count
    // "Excel (E) (A/I)"
    while let bracket = lastBracket(text, before: end) {
      let letters = letters(text[bracket])
      if kind == nil, letters == ["E"] || letters == ["D"] {
        kind = letters == ["E"] ? .requirements : .niceToHave
      } else if !isAssessed(letters) {
        break
      }
      end = bracket.lowerBound
      while end > 0, text[end - 1] <= 0x20 { end -= 1 }
    }
    let body = (start ?? 0)..<end
    guard start != nil || end < text.count, body.count > 2 else { return nil }
    return Mark(kind: kind, body: body)
  }

  /// Where the words begin after "E1 ", "D12. ", "E3: "; nil where no number stands there.
  private static func numbered(_ text: [UInt8]) -> Int? {
    guard let first = text.first, first == UInt8(ascii: "E") || first == UInt8(ascii: "D") else { return nil }
    let digits = text.dropFirst().prefix { $0 >= 0x30 && $0 <= 0x39 }.count
    guard (1...2).contains(digits) else { return nil }
    var i = 1 + digits
    if i < text.count, [0x2E, 0x29, 0x3A].contains(text[i]) { i += 1 }
    guard i < text.count, text[i] <= 0x20 else { return nil }
    while i < text.count, text[i] <= 0x20 || text[i] == UInt8(ascii: "-") { i += 1 }
    return i < text.count ? i : nil
  }

  /// The bracket that ends the text before `end`, with both its signs.
  private static func lastBracket(_ text: [UInt8], before end: Int) -> Range<Int>? {
    guard end > 0,
      let open = [UInt8(ascii: ")"): UInt8(ascii: "("), UInt8(ascii: "]"): UInt8(ascii: "[")][text[end - 1]],
      let start = text[..<end].suffix(16).lastIndex(of: open), start > 0
    else { return nil }
    return start..<end
  }

  /// The single letters that a bracket lists; nil where it holds anything else.
  private static func letters(_ bracket: ArraySlice<UInt8>) -> [String]? {
    let inner = String(decoding: bracket.dropFirst().dropLast(), as: UTF8.self)
    let parts = inner.split { "/,&+ ".contains($0) }.map(String.init).filter { $0 != "and" }
    return !parts.isEmpty && parts.allSatisfy { $0.utf8.count == 1 } ? parts : nil
  }

  /// Application, interview, test, presentation, references, certificate.
  private static func isAssessed(_ letters: [String]?) -> Bool {
    guard let letters else { return false }
    let ways: Set<String> = ["A", "I", "T", "P", "R", "C"]
    return letters.allSatisfy(ways.contains) && letters.contains { $0 == "A" || $0 == "I" }
  }
}
