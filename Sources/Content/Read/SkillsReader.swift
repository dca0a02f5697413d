public import Base

/// Reads `skills.yaml`: a list of `name`, `aliases`, `includes`, `kind`.
public enum SkillsReader {
  /// What could be read; entries without a name are left out, with a diagnostic each.
  public static func read(_ source: SourceText) -> Checked<[SkillDefinition]> {
    let parsed = YAMLDocument.parse(source)
    var context = ReadContext(source: source, diagnostics: parsed.diagnostics)
    guard let root = parsed.value else { return Checked([], parsed.diagnostics) }
    var out: [SkillDefinition] = []
    switch root.value {
    case .null: break
    case .sequence(let items):
      for (i, item) in items.enumerated() {
        if let skill = skill(item, path: "[\(i)]", &context) { out.append(skill) }
      }
    default:
      context.report(
        .error, "content.wrong-type", "`\(source.file)` must be a list of skills, not \(root.kindName)",
        at: root.range, hints: ["begin each with `- name:`"])
    }
    return Checked(out, context.diagnostics)
  }

  private static func skill(_ node: DataNode, path: String, _ context: inout ReadContext) -> SkillDefinition?
  {
    guard var reader = MappingReader(node, path: path, &context) else { return nil }
    let name = reader.string("name", in: &context)?.trimmingBlanks() ?? ""
    let aliases = texts("aliases", &reader, &context)
    let includes = texts("includes", &reader, &context)
    let kind = kind(&reader, node, &context)
    _ = reader.finish(&context)
    guard !name.isEmpty, !name.contains("|"), !name.contains("<"), !name.contains("\n") else {
      context.report(
        .error, "content.wrong-type", "a skill needs a `name` on one line, without `|` and `<`",
        at: node.range)
      return nil
    }
    return SkillDefinition(name: name, aliases: aliases, includes: includes, kind: kind, range: node.range)
  }

  private static func texts(
    _ key: String, _ reader: inout MappingReader, _ context: inout ReadContext
  ) -> [String] {
    let path = reader.path(key)
    return reader.list(key, in: &context).compactMap { node in
      MappingReader.string(node, path: path, &context)?.trimmingBlanks()
    }.filter { !$0.isEmpty && !$0.contains("|") && !$0.contains("\n") }
  }

  private static func kind(
    _ reader: inout MappingReader, _ node: DataNode, _ context: inout ReadContext
  ) -> SkillDefinition.Kind {
    guard let text = reader.string("kind", in: &context) else { return .skill }
    if let kind = SkillDefinition.Kind(rawValue: text) { return kind }
    context.report(
      .error, "content.wrong-type", "`kind` must be `skill`, `licence` or `language`, not `\(text)`",
      at: node["kind"]?.range ?? node.range)
    return .skill
  }
}
