public import Base

/// Reads `site.yaml`.
public enum SiteReader {
  /// Settings that cannot be read keep their defaults, with a diagnostic each.
  public static func read(_ source: SourceText) -> Checked<SiteSettings> {
    let parsed = YAMLDocument.parse(source)
    var site = SiteSettings()
    guard let root = parsed.value else { return Checked(site, parsed.diagnostics) }
    var state = ProfileState(context: ReadContext(source: source, diagnostics: parsed.diagnostics))
    if case .null = root.value { return Checked(site, state.context.diagnostics) }
    guard var reader = ItemReader(root, path: "", &state) else {
      return Checked(site, state.context.diagnostics)
    }
    site.title = reader.text("title", &state)
    if let text = reader.mapping.string("language", in: &state.context) {
      if let tag = LanguageTag(text) {
        site.language = tag
        if let node = root["language"] { state.context.check(tag, at: node.range) }
      } else if let node = root["language"] {
        state.context.report(
          .error, "content.invalid-language", "`\(text)` is no language tag", at: node.range)
      }
    }
    if let template = reader.mapping.string("template", in: &state.context) {
      site.template = template
      site.templateRange = root["template"]?.range
    }
    (site.templateOptions, site.templateOptionPlaces) = reader.mapping.options(
      "templateOptions", &state.context)
    readPaper(&reader, root, &site, &state)
    site.pages = reader.mapping.integer("pages", in: 1...20, &state.context) ?? site.pages
    site.fit = reader.fit("fit", &state) ?? site.fit
    site.attachments = reader.attachments("attachments", &state) ?? site.attachments
    readFileName(&reader, root, &site, &state)
    readBaseURL(&reader, root, &site, &state)
    site.noindex = reader.mapping.bool("noindex", in: &state.context) ?? false
    site.fonts = reader.texts("fonts", &state)
    site.prices = PriceReader.read(&reader, &state)
    reader.finish(&state)
    return Checked(site, state.context.diagnostics)
  }

  /// The pattern has to keep CV and letter apart, from each other and from `cv.pdf` and `letter.pdf` beside them.
  private static func readFileName(
    _ reader: inout ItemReader, _ root: DataNode, _ site: inout SiteSettings, _ state: inout ProfileState
  ) {
    guard let pattern = reader.mapping.string("fileName", in: &state.context) else { return }
    let around = pattern.split(separator: "{kind}", omittingEmptySubsequences: false)
    guard around.count > 1, around.contains(where: { !UnicodeForms.fileName(String($0)).isEmpty }) else {
      let fault = around.count > 1 ? "names nothing but the kind" : "lacks `{kind}`"
      state.context.report(
        .error, "content.file-name", "the pattern `\(pattern)` \(fault)",
        at: root["fileName"]?.range ?? root.range,
        hints: ["write it like `{name}-{kind}-{company}`: CV and letter need names of their own"])
      return
    }
    site.fileNamePattern = pattern
  }

  /// Addresses of pages are made by adding to it, so it must be whole, and nothing may follow its path.
  private static func readBaseURL(
    _ reader: inout ItemReader, _ root: DataNode, _ site: inout SiteSettings, _ state: inout ProfileState
  ) {
    guard let text = reader.mapping.string("baseURL", in: &state.context) else { return }
    var rest = Substring(text)
    while rest.hasSuffix("/") { rest.removeLast() }
    let host = ["https://", "http://"].first { rest.lowercased().hasPrefix($0) }.map {
      rest.dropFirst($0.count)
    }
    let isPlain = rest.utf8.allSatisfy {
      $0 > 0x20 && $0 < 0x7F && !"?#\\<>\"{}|^`@".utf8.contains($0)
    }
    guard let host, !host.isEmpty, !host.hasPrefix("/"), isPlain else {
      state.context.report(
        .error, "content.base-url", "`\(text.prefix(60))` is no base URL",
        at: root["baseURL"]?.range ?? root.range,
        hints: [
          "write it like `https://example.org` or `https://example.org/people`, in ASCII, without `?` or `#`"
        ])
      return
    }
    site.baseURL = String(rest)
  }

  private static func readPaper(
    _ reader: inout ItemReader, _ root: DataNode, _ site: inout SiteSettings, _ state: inout ProfileState
  ) {
    guard let paper = reader.mapping.string("paper", in: &state.context) else { return }
    switch paper.lowercased() {
    case "a4": site.paper = "A4"
    case "letter": site.paper = "letter"
    default:
      state.context.report(
        .error, "content.wrong-type", "`paper` must be `A4` or `letter`, not `\(paper)`",
        at: root["paper"]?.range ?? root.range)
    }
  }
}
