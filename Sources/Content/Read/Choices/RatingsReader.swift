public import Base

/// Reads `profiles/<person>/ratings.yaml`: a list of `job`, `better`, `than`, `by`, `because`.
public enum RatingsReader {
  /// What could be read, in the file's order; entries that do not compare anything are left out, with a diagnostic each.
  /// Whether the names in it are names of anything is not looked at. O(bytes).
  public static func read(_ source: SourceText) -> Checked<[Rating]> {
    let parsed = YAMLDocument.parse(source)
    var context = ReadContext(source: source, diagnostics: parsed.diagnostics)
    guard let root = parsed.value else { return Checked([], parsed.diagnostics) }
    var out: [Rating] = []
    switch root.value {
    case .null: break
    case .sequence(let items):
      for (i, item) in items.enumerated() {
        if let rating = rating(item, path: "[\(i)]", &context) { out.append(rating) }
      }
    default:
      context.report(
        .error, "content.wrong-type", "`\(source.file)` must be a list of ratings, not \(root.kindName)",
        at: root.range, hints: ["begin each with `- job:`"])
    }
    return Checked(out, context.diagnostics)
  }

  private static func rating(_ node: DataNode, path: String, _ context: inout ReadContext) -> Rating? {
    guard var reader = MappingReader(node, path: path, &context) else { return nil }
    let job = reader.name("job", &context)
    let better = reader.names("better", &context)
    let than = reader.names("than", &context)
    let by = reader.string("by", in: &context)
    let because = reader.string("because", in: &context)
    _ = reader.finish(&context)
    let judge = by.map(Rating.Judge.init) ?? .person
    let common = better.first { name in than.contains { $0.text == name.text } }
    guard let job, !better.isEmpty, !than.isEmpty, let judge, common == nil else {
      context.report(
        .error, "content.wrong-type",
        "`\(path)` needs a `job`, the statement that was `better` and the one it was better `than`; `by` is `person`, "
          + "`interview`, `offer` or `refusal`", at: node.range)
      return nil
    }
    return Rating(job: job, better: better, than: than, by: judge, because: because, range: node.range)
  }
}
