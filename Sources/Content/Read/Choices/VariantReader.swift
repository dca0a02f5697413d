public import Base

/// Reads a person's file for a job, `jobs/<job>.yaml` in their folder.
public enum VariantReader {
  /// What could be read. Whether the names in it are names of anything is said by `Variants`.
  public static func read(_ source: SourceText, slug: String) -> Checked<Variant> {
    let parsed = YAMLDocument.parse(source)
    var variant = Variant(slug: slug, file: source.file)
    var state = ProfileState(context: ReadContext(source: source, diagnostics: parsed.diagnostics))
    guard let root = parsed.value else { return Checked(variant, parsed.diagnostics) }
    if case .null = root.value { return Checked(variant, state.context.diagnostics) }
    if var reader = ItemReader(root, path: "", &state) { read(&reader, into: &variant, &state) }
    return Checked(variant, state.context.diagnostics)
  }

  private static func read(
    _ reader: inout ItemReader, into variant: inout Variant, _ state: inout ProfileState
  ) {
    variant.extends = reader.mapping.name("extends", &state.context)
    variant.pin = reader.mapping.names("pin", &state.context)
    variant.hide = reader.mapping.names("hide", &state.context).map { name in
      // `match.json` and `claims.json` name fields of the basics so.
      guard name.text.hasPrefix("basics/") else { return name }
      return Variant.Name("basics." + name.text.dropFirst("basics/".count), range: name.range)
    }
    variant.order = reader.mapping.names("order", &state.context)
    if let node = reader.mapping.value("tags") {
      if var tags = MappingReader(node, path: "tags", &state.context) {
        variant.onlyTags = tags.names("only", &state.context)
        variant.exceptTags = tags.names("except", &state.context)
        tags.finish(&state.context)
      }
    }
    variant.pages = reader.mapping.integer("pages", in: 1...20, &state.context)
    variant.fit = reader.fit("fit", &state)
    variant.fitRange = reader.mapping.value("fit")?.range
    variant.template = reader.mapping.name("template", &state.context)
    variant.language = reader.language("language", &state)
    (variant.templateOptions, variant.templateOptionPlaces) = reader.mapping.options(
      "templateOptions", &state.context)
    variant.accepted = accepted(&reader, &state)
    variant.letter = own(&reader, &state)
    reader.finish(&state)
  }

  private static func own(_ reader: inout ItemReader, _ state: inout ProfileState) -> [OwnSentence] {
    guard let node = reader.mapping.value("letter"),
      var mapping = MappingReader(node, path: "letter", &state.context)
    else { return [] }
    let own = OwnSentence.Purpose.allCases.compactMap { purpose in
      mapping.name(purpose.rawValue, &state.context).map { OwnSentence(purpose, $0.text, range: $0.range) }
    }
    mapping.finish(&state.context)
    return own
  }

  private static func accepted(_ reader: inout ItemReader, _ state: inout ProfileState) -> [AcceptedEdit] {
    var out: [AcceptedEdit] = []
    for (i, node) in reader.mapping.list("accepted", in: &state.context).enumerated() {
      guard let edit = edit(node, path: "accepted[\(i)]", &state) else { continue }
      if let first = out.first(where: { $0.id == edit.id }) {
        state.context.report(
          .error, "content.duplicate-id", "the id `\(edit.id)` is given twice", at: node.range,
          labels: [Diagnostic.Label(range: first.range, text: "the first")])
        continue
      }
      out.append(edit)
    }
    return out
  }

  private static func edit(_ node: DataNode, path: String, _ state: inout ProfileState) -> AcceptedEdit? {
    guard var reader = MappingReader(node, path: path, &state.context) else { return nil }
    let id = reader.string("id", in: &state.context)
    let kind = reader.string("edit", in: &state.context)
    var edit = AcceptedEdit(
      id: id ?? "", kind: kind.flatMap(AcceptedEdit.Kind.init) ?? .drop,
      facts: reader.names("facts", &state.context), range: node.range)
    edit.title = reader.string("title", in: &state.context)
    edit.description = reader.string("description", in: &state.context)
    edit.section = reader.string("section", in: &state.context)
    edit.before = reader.string("before", in: &state.context)
    edit.after = reader.string("after", in: &state.context)
    reader.finish(&state.context)
    let isKnown = kind.flatMap(AcceptedEdit.Kind.init) != nil
    guard isKnown, !edit.id.isEmpty, !edit.facts.isEmpty, !edit.setsWords || edit.after != nil else {
      state.context.report(
        .error, "content.wrong-type",
        "`\(path)` needs an `id`, an `edit` (`replace`, `reorder`, `drop`, `pin` or `add`) and its `facts`; "
          + "`replace` and `add` need the words `after` them", at: node.range)
      return nil
    }
    return edit
  }
}

extension MappingReader {
  /// Options by name, as they are written, with their places; an error where it is no mapping.
  mutating func options(_ key: String, _ context: inout ReadContext) -> ([JSONMember], OptionPlaces) {
    guard let node = value(key) else { return ([], OptionPlaces()) }
    if case .object(let members) = node.json { return (members, OptionPlaces(node)) }
    if case .null = node.value { return ([], OptionPlaces()) }
    context.report(
      .error, "content.wrong-type",
      "`\(path(key))` must be a mapping of options, not \(node.kindName)", at: node.range,
      hints: ["write one option a line below it, such as `  accent: \"#1f4e79\"`"])
    return ([], OptionPlaces())
  }

  /// A name with its place.
  mutating func name(_ key: String, _ context: inout ReadContext) -> Variant.Name? {
    guard let node = value(key), let text = Self.string(node, path: path(key), &context) else { return nil }
    let name = InlineMarkdown.collapsed(text)
    return name.isEmpty ? nil : Variant.Name(name, range: node.range)
  }

  /// A list of names, or one; each once, at its first place.
  mutating func names(_ key: String, _ context: inout ReadContext) -> [Variant.Name] {
    var out: [Variant.Name] = []
    var known: Set<String> = []
    for (i, node) in list(key, in: &context).enumerated() {
      guard let text = Self.string(node, path: "\(path(key))[\(i)]", &context) else { continue }
      let name = InlineMarkdown.collapsed(text)
      if !name.isEmpty, known.insert(name).inserted {
        out.append(Variant.Name(name, range: node.range))
      }
    }
    return out
  }
}
