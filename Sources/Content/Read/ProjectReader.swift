public import Base

/// Reads a project's page: YAML front matter, then Markdown.
public enum ProjectReader {
  /// Nil, with errors, where the file cannot be read. A missing name is taken from the first heading, which is then no
  /// part of the body, or from the file's name.
  public static func read(_ source: SourceText, slug: String) -> Checked<Project?> {
    var state = ProfileState(context: ReadContext(source: source))
    guard let matter = FrontMatter.read(source, &state.context) else {
      return Checked(nil, state.context.diagnostics)
    }
    let body = BlockMarkdown.parse(matter.body, in: source, from: matter.bodyStart)
    state.context.diagnostics += body.diagnostics
    var project = self.project(matter.root, slug: slug, &state)
    project.slug = slug
    project.body = body.value
    takeTitle(into: &project)
    if project.name == nil {
      let origin = Origin(factID: project.id, fieldPath: "name", range: SourceRange(file: source.file))
      project.name = Text(RichText(plain: slug), origin: origin)
    }
    return Checked(project, state.context.diagnostics)
  }

  private static func project(_ root: DataNode, slug: String, _ state: inout ProfileState) -> Project {
    let none = DateRange(start: nil, end: nil, isCurrent: false)
    let plain = Project(id: FactID("projects/\(slug)"), dates: none)
    if case .null = root.value { return plain }
    guard var reader = ItemReader(root, path: "", &state) else { return plain }
    let project = ResumeReader.project(&reader, &state, named: plain.id)
    reader.finish(&state)
    return project
  }

  private static func takeTitle(into project: inout Project) {
    guard case .heading(level: 1, let title, let range)? = project.body?.blocks.first else { return }
    project.body?.blocks.removeFirst()
    if project.name == nil {
      project.name = Text(title, origin: Origin(factID: project.id, fieldPath: "name", range: range))
    }
  }
}
