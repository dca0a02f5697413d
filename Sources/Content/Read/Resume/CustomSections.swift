internal import Base

/// Sections that only we know.
extension ResumeReader {
  static func sections(_ reader: inout ItemReader, _ state: inout ProfileState) -> [CustomSection] {
    reader.mapping.items("sections", example: "title", in: &state.context).enumerated().compactMap {
      index, node in
      if case .scalar = node.value { return nil }
      guard var section = ItemReader(node, path: "sections[\(index)]", &state),
        let title = section.text("title", &state)
      else { return nil }
      var custom = CustomSection(title: title)
      let path = section.mapping.path("entries")
      custom.entries = section.mapping.list("entries", in: &state.context).enumerated().compactMap {
        entry($0.element, path: "\(path)[\($0.offset)]", section: title.plain, &state)
      }
      section.finish(&state)
      return custom
    }
  }

  static func entry(_ node: DataNode, path: String, section: String, _ state: inout ProfileState)
    -> CustomEntry?
  {
    let slug = UnicodeForms.slug(section)
    if case .scalar(let written, _) = node.value {
      var entry = CustomEntry(
        id: state.namer.generated(
          section: slug, title: FactID.textDigest(written), start: nil, at: node.range))
      entry.summary = state.text(node, path: path, id: entry.id)
      return entry
    }
    guard var reader = ItemReader(node, path: path, &state) else { return nil }
    let hasDates = reader.mapping.has("startDate") || reader.mapping.has("endDate")
    let dates = reader.dates(&state)
    var entry = CustomEntry(
      id: reader.name(
        section: slug, title: reader.peek("name", "detail", "summary"), start: dates.start, &state))
    entry.name = reader.text("name", &state)
    entry.detail = reader.text("detail", &state)
    entry.location = reader.text("location", &state)
    entry.dates = hasDates ? dates : nil
    entry.summary = reader.text("summary", &state)
    entry.highlights = reader.highlights(&state)
    reader.finish(&state)
    return entry
  }
}
