public import Base
public import Content
internal import Composition
internal import Export
public import Tailoring

/// `vitae tailor`: what could be changed in one application, and what the person accepts of it.
public enum JobTailoring {
  /// What is asked for.
  public struct Request: Sendable {
    /// The posting's slug.
    public var job: String
    /// The person's slug; nil: the only one who applies.
    public var person: String?
    public var apply: [String] = []
    public var undo: [String] = []
    /// What the person tells the language model.
    public var instructions: String?

    public init(job: String) { self.job = job }
  }

  /// What came of it.
  public struct Result: Sendable {
    /// `<person>/<job>`.
    public var application: String
    /// The person's file for the job.
    public var file: String
    /// What can be accepted.
    public var suggestions: [Suggestion] = []
    /// What stands in the file now, in its order.
    public var accepted: [AcceptedEdit] = []
    /// What this run wrote to the file, and what it took out.
    public var applied: [AcceptedEdit] = []
    public var undone: [AcceptedEdit] = []
    /// What the language model was asked, and what that cost.
    public var modelUse = ModelUse()
  }

  /// Lists, accepts and takes back suggestions. nil, with an error, where nothing could be done: then no file is changed.
  public static func run(_ request: Request, _ options: BuildOptions) async -> Checked<Result?> {
    var run = JobTailoringRun(request: request, options: options)
    var result = await run.run()
    if let use = run.finish() { result?.modelUse = use }
    return Checked(result, DiagnosticOrder.sorted(run.diagnostics))
  }
}

/// One run of `JobTailoring`.
struct JobTailoringRun {
  let request: JobTailoring.Request
  let options: BuildOptions
  var diagnostics: [Diagnostic] = []
  private var model: CachedLanguageModel?

  init(request: JobTailoring.Request, options: BuildOptions) {
    self.request = request
    self.options = options
  }

  mutating func run() async -> JobTailoring.Result? {
    let content = ContentLoader.load(root: options.content)
    let found = JobApplication.find(request.job, of: request.person, in: content, root: options.content)
    diagnostics += found.diagnostics
    guard let application = found.value, setUpModel(content.value.site) else { return nil }
    var result = JobTailoring.Result(application: application.folder, file: file(application))
    var edited = application
    if !request.undo.isEmpty {
      guard let file = read(result.file), let undone = undo(in: file, &result) else { return nil }
      edited.variant?.accepted.removeAll { request.undo.contains($0.id) }
      guard request.apply.isEmpty else {
        return await apply(to: undone, edited, content.value, &result)
      }
      guard write(undone, to: result.file) else { return nil }
    } else if !request.apply.isEmpty {
      guard let file = read(result.file) else { return nil }
      return await apply(to: file, edited, content.value, &result)
    }
    guard let found = await suggestions(for: edited, content.value) else { return nil }
    result.suggestions = found
    result.accepted = edited.variant?.accepted ?? []
    return result
  }

  mutating func finish() -> ModelUse? {
    if let model { diagnostics += model.finish() }
    return model?.use
  }

  // MARK: The file's name

  private func file(_ application: Application) -> String {
    let name = application.job?.slug ?? "general"
    let own = ContentScan(root: options.content).people.first { $0.slug == application.person.slug }
    let known = own?.variants.first { $0.slug == name }?.path
    return known ?? Path.join(Path.join(application.person.folder, "jobs"), name + ".yaml")
  }

  /// Only a model can mind instructions.
  private mutating func setUpModel(_ site: SiteSettings) -> Bool {
    let configured = ModelSetup.model(options, site)
    diagnostics += configured.diagnostics
    model = configured.value
    guard request.instructions != nil, model == nil else { return true }
    diagnostics.append(
      Diagnostic(
        .error, code: "build.no-model", "no language model is set up that could mind `--instructions`",
        hints: ["set VITAE_AI_PROVIDER and VITAE_AI_MODEL, or leave `--instructions` out"]))
    return false
  }

  // MARK: The file

  private mutating func read(_ path: String) -> VariantFile? {
    let slug = UnicodeForms.slug(request.job)
    guard Files.kind(path) != nil else { return VariantFile(nil, slug: slug) }
    do throws(FileError) {
      let bytes = try Files.read(path)
      let text = String(decoding: bytes, as: UTF8.self)
      guard Array(text.utf8) == bytes else {
        refuse(path, "is not UTF-8")
        return nil
      }
      return VariantFile(text, slug: slug)
    } catch {
      diagnostics.append(error.diagnostic())
      return nil
    }
  }

  private mutating func refuse(_ path: String, _ reason: String) {
    diagnostics.append(
      Diagnostic(
        .error, code: "build.cannot-edit", "`\(path)` \(reason)", at: SourceRange(file: path),
        hints: ["write `accepted:` as a list with `- ` before each entry, or change the file by hand"]))
  }

  private mutating func undo(in file: VariantFile, _ result: inout JobTailoring.Result) -> VariantFile? {
    var file = file
    for id in request.undo {
      guard let edit = file.variant.value.accepted.first(where: { $0.id == id }) else {
        unknown(id, file.variant.value.accepted.map(\.id), "was not accepted in `\(result.file)`")
        return nil
      }
      guard let less = file.removing(id) else {
        refuse(result.file, "is written so that `\(id)` cannot be taken out of it")
        return nil
      }
      file = less
      result.undone.append(edit)
    }
    return file
  }

  private mutating func unknown(_ id: String, _ known: [String], _ problem: String) {
    let nearest = Spelling.nearest(to: id, in: known)
    diagnostics.append(
      Diagnostic(
        .error, code: "build.unknown-suggestion", "the suggestion `\(id)` \(problem)",
        hints: [
          nearest.map { "did you mean `\($0)`?" }
            ?? (known.isEmpty ? "there is none" : "there are: \(known.joined(separator: ", "))")
        ]))
  }

  private mutating func apply(
    to file: VariantFile, _ application: Application, _ content: ContentSet,
    _ result: inout JobTailoring.Result
  ) async -> JobTailoring.Result? {
    guard let found = await suggestions(for: application, content) else { return nil }
    var file = file
    for id in request.apply {
      guard let suggestion = found.first(where: { $0.id == id }) else {
        let isThere = file.variant.value.accepted.contains { $0.id == id }
        unknown(id, found.map(\.id), isThere ? "was accepted already" : "is not there")
        return nil
      }
      guard let more = file.adding(suggestion.accepted) else {
        refuse(result.file, "is written so that nothing can be added to it")
        return nil
      }
      file = more
      result.applied.append(suggestion.accepted)
    }
    guard write(file, to: result.file) else { return nil }
    var edited = application
    var variant = application.variant ?? Variant(slug: application.name, file: result.file)
    variant.accepted += result.applied
    edited.variant = variant
    result.accepted = variant.accepted
    result.suggestions = await suggestions(for: edited, content) ?? []
    return result
  }

  /// The file goes where nothing is left in it and it was made for what was accepted.
  private mutating func write(_ file: VariantFile, to path: String) -> Bool {
    do throws(FileError) {
      if file.isGone {
        if Files.kind(path) != nil { try Files.remove(path) }
      } else {
        try Files.makeFolder(Path.folder(path))
        try AtomicFile.write(Array(file.text.utf8), to: path)
      }
      return true
    } catch {
      diagnostics.append(error.diagnostic())
      return false
    }
  }

  // MARK: Suggestions

  private mutating func suggestions(for application: Application, _ content: ContentSet) async
    -> [Suggestion]?
  {
    let context = context(for: application, content)
    let documents = context.documents(
      application.person, application.job, application.variant, language: application.language)
    diagnostics += documents.diagnostics.filter { !diagnostics.contains($0) }
    guard let documents = documents.value else { return nil }
    let tailoring = ApplicationTailoring(context: context, application: application, documents: documents)
    let tailored = tailoring.tailored()
    let finder = SuggestionFinder(tailored) { tailoring.tailored($0) }
    diagnostics += tailoring.accepted.diagnostics.filter { !diagnostics.contains($0) }
    let accepted = application.variant?.accepted ?? []
    let found = finder.suggestions(without: accepted)
    guard let proposed = await proposals(tailored, application, tailoring) else { return nil }
    let known = Set((found.map(\.id) + accepted.map(\.id)))
    return found + proposed.filter { !known.contains($0.id) }
  }

  /// A model's, where there is one; nil, with an error, where it gives none and was told something.
  private mutating func proposals(
    _ tailored: TailoredProfile, _ application: Application, _ tailoring: ApplicationTailoring
  ) async -> [Suggestion]? {
    guard let model else { return [] }
    let rewording = Rewording(
      tailored, instructions: request.instructions, language: application.language
    ) { tailoring.tailored($0) }
    let checked = await rewording.suggestions(by: model)
    var isLost = false
    for var diagnostic in checked.diagnostics
    where !diagnostics.contains(where: { $0.message == diagnostic.message }) {
      if request.instructions != nil, diagnostic.code == "tailoring.model-failed" {
        diagnostic.severity = .error
        isLost = true
      }
      diagnostics.append(diagnostic)
    }
    return isLost ? nil : checked.value
  }

  private mutating func context(for application: Application, _ content: ContentSet) -> BuildContext {
    let templates = TemplateFolders(given: options.templates)
    let fonts = ResourceFolders.locate("fonts", given: options.fonts)
    let fixed = BuildOptions.fixedDate(options.date, environment: options.environment)
    var context = BuildContext(
      content: content, shelf: TemplateShelf(folders: templates, fontFolder: fonts, names: []),
      date: BuildDate(fixed: fixed, content: content), pictures: [:], cache: ExportCache(),
      fallbacks: FallbackFonts(options, content.site), model: nil)
    let name = context.templateName(application.person, application.job, application.variant).name
    context.shelf = TemplateShelf(
      folders: templates, fontFolder: fonts, names: templates.names.filter { $0 == name })
    context.pictures = [application.person.slug: PersonPictures(application.person)]
    diagnostics += context.shelf.diagnostics.filter { !diagnostics.contains($0) }
    return context
  }
}
