internal import Base

/// What the reading of one profile carries along: diagnostics, names of facts, and what texts are.
struct ProfileState {
  var context: ReadContext
  var namer = FactNamer()

  /// A text with its origin. Warns of empty ones.
  mutating func text(_ node: DataNode, path: String, id: FactID?) -> Text? {
    switch node.value {
    case .null: return nil
    case .scalar(let written, _):
      let rich = rich(written, node.range)
      guard !rich.isEmpty else { return nil }
      return Text(rich, origin: Origin(factID: id, fieldPath: path, range: node.range))
    case .sequence:
      context.report(
        .error, "content.wrong-type", "`\(path)` must be text, not \(node.kindName)", at: node.range)
      return nil
    case .mapping(let members): return translated(members, node, path: path, id: id)
    }
  }

  private mutating func rich(_ written: String, _ range: SourceRange) -> RichText {
    let (rich, findings) = InlineMarkdown.parse(written)
    for finding in findings { context.diagnostics.append(finding.diagnostic(in: context.source, at: range)) }
    return rich
  }

  /// `{en: …, fr: …}`: the first is the text, all are its translations.
  private mutating func translated(_ members: [DataNode.Member], _ node: DataNode, path: String, id: FactID?)
    -> Text?
  {
    var texts: [(LanguageTag, RichText)] = []
    for member in members {
      guard let language = LanguageTag(member.key), member.key.utf8.count <= 11 else {
        context.report(
          .error, "content.wrong-type", "`\(path)` must be text, or texts by language such as `en: …`",
          at: member.keyRange)
        return nil
      }
      context.check(language, at: member.keyRange)
      guard let written = MappingReader.string(member.value, path: "\(path).\(member.key)", &context) else {
        continue
      }
      texts.append((language, rich(written, member.value.range)))
    }
    guard let first = texts.first else { return nil }
    let found = texts.first { $0.0.primary == language.primary }
    let own = found ?? first
    if found == nil {
      context.report(
        .warning, "content.text-without-language",
        "`\(path)` has no text in `\(language)`, the profile’s language: it stands there in `\(first.0)`",
        at: node.range,
        hints: ["write it beside `\(first.0)`: `\(language.primary): …`"])
    }
    return Text(
      own.1, translations: Dictionary(texts, uniquingKeysWith: { first, _ in first }),
      origin: Origin(factID: id, fieldPath: path, range: node.range))
  }

  /// The language the profile is written in.
  var language: LanguageTag = "en"

  /// A link as plain text; refused where its scheme is not allowed.
  mutating func link(_ value: String, _ node: DataNode, path: String, id: FactID?) -> Text? {
    let trimmed = InlineMarkdown.collapsed(value)
    guard !trimmed.isEmpty else { return nil }
    guard InlineMarkdown.unsafeScheme(trimmed) == nil else {
      context.diagnostics.append(
        InlineMarkdown.Finding.unsafeLink(trimmed).diagnostic(in: context.source, at: node.range))
      return nil
    }
    return Text(
      RichText(plain: trimmed), origin: Origin(factID: id, fieldPath: path, range: node.range))
  }

  /// Warns where a link is no whole address: a browser would look for it beside the page.
  mutating func checkAddress(_ link: Text?) {
    guard let link, let range = link.origin.range else { return }
    let text = link.plain
    let isWhole = ["http://", "https://", "mailto:", "tel:"].contains { text.lowercased().hasPrefix($0) }
    guard !isWhole || text.contains(" ") else { return }
    context.report(
      .warning, "content.invalid-url", "`\(text.prefix(60))` is no whole address", at: range,
      hints: [
        isWhole ? "addresses hold no blanks" : "write it with its scheme: `https://\(text.prefix(60))`"
      ])
  }

  mutating func highlight(_ node: DataNode, path: String, item: FactID) -> Highlight? {
    let said = context.diagnostics.count
    let highlight: Highlight? =
      if case .mapping = node.value, node["text"] != nil {
        detailedHighlight(node, path: path, item: item)
      } else {
        text(node, path: path, id: nil).map { Highlight(item: item, text: $0, namer: &namer) }
      }
    if highlight == nil, context.diagnostics.count == said {
      context.report(.warning, "content.empty-highlight", "`\(path)` is empty", at: node.range)
    }
    if let highlight { sayLong(highlight, path, at: node.range) }
    return highlight
  }

  /// Nobody reads so long a statement as one.
  private mutating func sayLong(_ highlight: Highlight, _ path: String, at range: SourceRange) {
    guard
      ([highlight.text] + highlight.wordings).contains(where: { StatementLength.isExceeded(by: $0.plain) })
    else { return }
    context.report(
      .warning, "content.long-statement",
      "`\(path)` has more than \(StatementLength.most) words: it stands in the CV as it is, and no letter tells it",
      at: range, hints: ["make several statements of it, one for each thing that was done"])
  }

  private mutating func detailedHighlight(_ node: DataNode, path: String, item: FactID) -> Highlight? {
    guard var reader = ItemReader(node, path: path, &self), let text = reader.text("text", &self) else {
      return nil
    }
    var highlight: Highlight
    if let idNode = reader.mapping.value("id"),
      let explicit = MappingReader.string(idNode, path: path + ".id", &context)
    {
      highlight = Highlight(id: namer.explicit(explicit, at: idNode.range, &context), text: text)
      highlight.text.origin.factID = highlight.id
    } else {
      highlight = Highlight(item: item, text: text, namer: &namer)
    }
    highlight.tags = reader.words("tags", &self)
    highlight.evidence = reader.texts("evidence", &self)
    highlight.wordings = reader.texts("wordings", &self)
    for i in highlight.wordings.indices { highlight.wordings[i].origin.factID = highlight.id }
    highlight.metrics = reader.mapping.list("metrics", in: &context).compactMap { metric($0, path: path) }
    reader.finish(&self)
    return highlight
  }

  private mutating func metric(_ node: DataNode, path: String) -> Metric? {
    guard var reader = ItemReader(node, path: path + ".metrics", &self) else { return nil }
    let value = reader.mapping.string("value", in: &context).flatMap { Double($0) }
    let unit = reader.mapping.string("unit", in: &context) ?? ""
    let verified = reader.mapping.bool("verified", in: &context) ?? false
    let asOf = reader.date("asOf", &self)
    reader.finish(&self)
    guard let value else {
      context.report(
        .error, "content.wrong-type", "`\(path).metrics` needs a number as `value`", at: node.range)
      return nil
    }
    return Metric(value: value, unit: unit, verified: verified, asOf: asOf)
  }

  mutating func keyword(_ node: DataNode, path: String, item: FactID) -> Keyword? {
    if case .mapping = node.value, node["name"] != nil {
      guard var reader = ItemReader(node, path: path, &self), var name = reader.text("name", &self) else {
        return nil
      }
      let id = namer.generated(inside: item, text: name.plain, at: node.range)
      name.origin.factID = id
      let keyword = Keyword(
        id: id, name: name, aliases: reader.words("aliases", &self), level: reader.text("level", &self))
      reader.finish(&self)
      return keyword
    }
    guard var name = text(node, path: path, id: nil) else { return nil }
    let id = namer.generated(inside: item, text: name.plain, at: node.range)
    name.origin.factID = id
    return Keyword(id: id, name: name)
  }
}

extension Highlight {
  /// A highlight named by its text.
  init(item: FactID, text: Text, namer: inout FactNamer) {
    let range = text.origin.range ?? SourceRange(file: "")
    self.init(id: namer.generated(inside: item, text: text.plain, at: range), text: text)
    self.text.origin.factID = id
  }
}
