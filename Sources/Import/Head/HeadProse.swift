/// What of the head is sentences about the person.
extension HeadReader {
  func isProse(_ index: Int) -> Bool {
    let text = lines[index].text
    if !ContactFinder.find(text).isEmpty, text.count < 200 { return false }
    let isEastern = text.unicodeScalars.first?.isIdeographic == true
    return text.count > (isEastern ? 30 : 60) && lines[index].segments.count == 1
      && text.split(separator: "|").count < 3
      && (text.contains(". ") || text.hasSuffix(".") || text.hasSuffix(",")
        || text.split(separator: " ").count > 9 || isEastern)
      || (summaryContinues(index))
  }

  /// Lines that together are sentences, however short each is.
  func sentences(_ indices: [Int]) -> Set<Int> {
    var out: Set<Int> = []
    var run: [Int] = []
    for index in indices {
      let line = lines[index]
      let isPlain =
        line.segments.count == 1 && line.bullet == nil && line.level == nil
        && ContactFinder.find(line.text).isEmpty && !line.text.contains("|")
      guard isPlain else {
        run = []
        continue
      }
      let isNext =
        run.last.map { index == $0 + 1 && lines[$0].column == line.column && line.gap < 0.75 } ?? false
      // A profession above them is no part of them.
      let isTitle = run.count == 1 && RoleWords.kind(lines[run[0]].text) == .title
      run = isNext && !isTitle ? run + [index] : [index]
      let words = run.reduce(0) { $0 + lines[$1].text.split(separator: " ").count }
      if line.text.hasSuffix("."), words >= 3, line.text.count > 12 { out.formUnion(run) }
    }
    return out
  }

  /// Whether a line of a paragraph goes on to the next one.
  func flows(from above: Int, to index: Int) -> Bool {
    let (a, b) = (lines[above], lines[index])
    return index == above + 1 && a.column == b.column && b.gap < 0.75
      && (abs(a.left - b.left) < 3 || b.isCentred(below: a))
      && abs(a.size - b.size) < 0.1 * a.size && a.isBold == b.isBold && b.segments.count == 1
      && b.bullet == nil && reader.blocks.wraps(a, b) && ContactFinder.find(b.text).isEmpty
  }

  /// A line below prose that it ends.
  func summaryContinues(_ index: Int) -> Bool {
    guard index > 0, lines[index - 1].column == lines[index].column, lines[index].gap < 0.75,
      lines[index].text.hasSuffix(".")
    else {
      return false
    }
    return lines[index - 1].text.count > 60 && lines[index].segments.count == 1
      && ContactFinder.find(lines[index].text).isEmpty
      && (abs(lines[index].left - lines[index - 1].left) < 3
        || lines[index].isCentred(below: lines[index - 1]))
  }
}
