internal import Base

/// Reads the items of a profile: a mapping reader that knows about facts, texts and origins.
struct ItemReader {
  var mapping: MappingReader
  /// The fact the item is; texts read from it rest on it.
  var id: FactID?

  /// Nil, with an error, where the node is no mapping.
  init?(_ node: DataNode, path: String, _ state: inout ProfileState) {
    guard let mapping = MappingReader(node, path: path, &state.context) else { return nil }
    self.mapping = mapping
  }

  /// A text field with inline markup, or a mapping of languages to texts.
  mutating func text(_ key: String, or older: String = "", _ state: inout ProfileState) -> Text? {
    let node = older.isEmpty ? mapping.value(key) : mapping.value(key, or: older)
    guard let node else { return nil }
    return state.text(node, path: mapping.path(key), id: id)
  }

  /// A text field that must be a link.
  mutating func link(_ key: String, or older: String = "", _ state: inout ProfileState) -> Text? {
    let node = older.isEmpty ? mapping.value(key) : mapping.value(key, or: older)
    guard let node, let value = MappingReader.string(node, path: mapping.path(key), &state.context) else {
      return nil
    }
    return state.link(value, node, path: mapping.path(key), id: id)
  }

  /// A text field that must be a whole address.
  mutating func address(_ key: String, or older: String = "", _ state: inout ProfileState) -> Text? {
    let address = link(key, or: older, &state)
    state.checkAddress(address)
    return address
  }

  /// `none`, `auto` or a number of pages.
  mutating func fit(_ key: String, _ state: inout ProfileState) -> FitGoal? {
    guard let node = mapping.value(key) else { return nil }
    if case .scalar(let text, _) = node.value, let goal = FitGoal(text) { return goal }
    state.context.report(
      .error, "content.wrong-type",
      "`\(mapping.path(key))` must be `none`, `auto` or a number of pages from 1 to \(FitGoal.limit)",
      at: node.range)
    return nil
  }

  /// A language tag.
  mutating func language(_ key: String, _ state: inout ProfileState) -> LanguageTag? {
    guard let node = mapping.value(key),
      let text = MappingReader.string(node, path: mapping.path(key), &state.context)
    else { return nil }
    if let tag = LanguageTag(text) {
      state.context.check(tag, at: node.range)
      return tag
    }
    state.context.report(
      .error, "content.invalid-language", "`\(text)` is no language tag", at: node.range,
      hints: ["write it as en, de, fr, en-GB …"])
    return nil
  }

  mutating func attachments(_ key: String, _ state: inout ProfileState) -> AttachmentMode? {
    guard let node = mapping.value(key) else { return nil }
    if case .scalar(let text, _) = node.value, let mode = AttachmentMode(rawValue: text) { return mode }
    state.context.report(
      .error, "content.wrong-type", "`\(mapping.path(key))` must be `none`, `shown` or `full`", at: node.range
    )
    return nil
  }

  /// `true` or `false`, or a list of pages.
  mutating func noindex(_ key: String, _ state: inout ProfileState) -> NoIndex {
    var noindex = NoIndex()
    guard let node = mapping.value(key) else { return noindex }
    switch node.value {
    case .scalar(let text, false) where TruthValue.read(text) != nil:
      noindex.isEverything = TruthValue.read(text) == true
    case .sequence(let nodes):
      for (index, node) in nodes.enumerated() {
        let path = "\(mapping.path(key))[\(index)]"
        guard let page = MappingReader.string(node, path: path, &state.context) else { continue }
        noindex.pages.append(page)
        noindex.ranges.append(node.range)
      }
    default:
      state.context.report(
        .error, "content.wrong-type", "`\(mapping.path(key))` must be `true`, `false` or a list of pages",
        at: node.range,
        hints: ["write `noindex: true`, or `noindex: [portfolio]` with the names of pages"])
    }
    return noindex
  }

  /// A list of texts.
  mutating func texts(_ key: String, or older: String = "", _ state: inout ProfileState) -> [Text] {
    mapping.list(key, or: older, in: &state.context).enumerated().compactMap { index, node in
      state.text(node, path: "\(mapping.path(key))[\(index)]", id: id)
    }
  }

  /// Words that are no text of the documents: tags, aliases.
  mutating func words(_ key: String, _ state: inout ProfileState) -> [String] {
    mapping.list(key, in: &state.context).enumerated().compactMap { index, node in
      MappingReader.string(node, path: "\(mapping.path(key))[\(index)]", &state.context)
    }
  }

  mutating func date(_ key: String, _ state: inout ProfileState) -> PartialDate? {
    state.context.date(key, in: &mapping)
  }

  mutating func dates(_ state: inout ProfileState) -> DateRange { state.context.dates(in: &mapping) }

  /// Names the item: its `id`, else by section, title and start.
  mutating func name(section: String, title: String?, start: PartialDate?, _ state: inout ProfileState)
    -> FactID
  {
    let fact: FactID
    if let node = mapping.value("id"),
      let explicit = MappingReader.string(node, path: mapping.path("id"), &state.context)
    {
      fact = state.namer.explicit(explicit, at: node.range, &state.context)
    } else {
      fact = state.namer.generated(
        section: section, title: title ?? "", start: start, at: mapping.range)
    }
    id = fact
    return fact
  }

  /// The plain text of a key without marking it as text of the document: for naming.
  func peek(_ keys: String...) -> String? {
    for key in keys {
      if let text = mapping.peek(key) { return text }
    }
    return nil
  }

  /// Bullets: texts, or mappings with `text` and what is known about it.
  mutating func highlights(_ state: inout ProfileState) -> [Highlight] {
    let key = "highlights"
    guard let id else { return [] }
    let nodes = mapping.list(key, in: &state.context)
    return nodes.enumerated().compactMap { index, node in
      state.highlight(node, path: "\(mapping.path(key))[\(index)]", item: id)
    }
  }

  mutating func keywords(_ key: String, _ state: inout ProfileState) -> [Keyword] {
    guard let id else { return [] }
    return mapping.list(key, in: &state.context).enumerated().compactMap { index, node in
      state.keyword(node, path: "\(mapping.path(key))[\(index)]", item: id)
    }
  }

  /// Says which keys are unknown.
  func finish(_ state: inout ProfileState) { mapping.finish(&state.context) }
}
