public import Base

/// The kinds of résumé file that can be read.
public enum ProfileFormat: String, Sendable, CaseIterable {
  /// Our YAML: JSON Resume's keys and our extensions.
  case vitae
  /// JSON Resume.
  case jsonResume
  /// RenderCV's YAML.
  case renderCV
  /// A CV in Markdown.
  case markdown
}

/// Reads a person's profile.
public enum ProfileReader {
  /// Reads a résumé file of any known kind. Nil, with errors, where the file cannot be read at all or has no name;
  /// otherwise everything that could be read, with a diagnostic for all that could not.
  ///
  /// - Parameters:
  ///   - slug: the person's slug, or the file's.
  ///   - format: nil: found out by the file's ending and its keys.
  public static func read(_ source: SourceText, slug: String, format: ProfileFormat? = nil)
    -> Checked<Profile?>
  {
    let ending = source.file.split(separator: ".").last.map { $0.lowercased() } ?? ""
    if format == .markdown || (format == nil && ["md", "markdown"].contains(ending)) {
      return MarkdownCVReader.read(source, slug: slug)
    }
    let isJSON = format == .jsonResume || (format == nil && ending == "json")
    let parsed = isJSON ? JSONDocument.parse(source) : YAMLDocument.parse(source)
    guard let root = parsed.value else { return Checked(nil, parsed.diagnostics) }
    var state = ProfileState(context: ReadContext(source: source, diagnostics: parsed.diagnostics))
    let isRenderCV = format == .renderCV || (format == nil && root["cv"] != nil && root["basics"] == nil)
    let profile =
      isRenderCV
      ? RenderCVReader.read(root, slug: slug, &state) : ResumeReader.read(root, slug: slug, &state)
    return Checked(profile, state.context.diagnostics)
  }
}
