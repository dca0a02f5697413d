/// Marked content (ISO 32000-1, 14.6): tags, artifacts and texts that stand for what is shown.
extension ContentReader {
  mutating func beginMark(_ top: Int, _ table: inout ObjectTable) {
    guard marks.count < Self.stackLimit else { return }
    marks.append(mark)
    guard let tag = operands.first, tag.kind == .name else { return }
    let lexer = frames[top].lexer
    if lexer.matches(tag.start, tag.end, "Artifact") { mark.isArtifact = true }
    if operands.count == 2, operands[1].kind == .name {
      let name = lexer.nameText(operands[1].start, operands[1].end)
      let lists = table.resolve(frames[top].resources["Properties"])
      let properties = table.resolve(lists[name])
      if let id = properties["MCID"].integer { mark.contentID = Int32(clamping: id) }
      if let text = properties["ActualText"].text { addSpan(text) }
      return
    }
    for i in operands.indices.dropLast() where operands[i].kind == .name {
      let (name, value) = (operands[i], operands[i + 1])
      if value.kind == .number, lexer.matches(name.start, name.end, "MCID") {
        mark.contentID = Int32(max(-1, min(value.number, 1e9)))
        mark.isArtifact = false
      } else if value.kind == .string, lexer.matches(name.start, name.end, "ActualText") {
        addSpan(ReadObject.text(Array(lexer.scratch[value.start..<value.end])))
      }
    }
  }

  /// The outermost text counts.
  mutating func addSpan(_ text: String) {
    guard mark.span < 0 else { return }
    kept += 64 + text.utf8.count
    mark.span = Int32(page.spans.count)
    page.spans.append(ReadPage.Span(text: Array(text.utf8)))
  }
}
