internal import Base
internal import Composition
internal import Content
internal import Export
internal import Providers
internal import Store
internal import Tailoring
internal import Typesetting

/// One run of `SiteBuild`.
struct SiteBuildRun {
  private let options: BuildOptions
  private let progress: @Sendable (BuildProgress) -> Void
  private var summary = BuildSummary()
  private var diagnostics: [Diagnostic] = []

  init(options: BuildOptions, progress: @escaping @Sendable (BuildProgress) -> Void) {
    self.options = options
    self.progress = progress
  }

  func finished() -> BuildSummary {
    var summary = summary
    summary.diagnostics = DiagnosticOrder.sorted(diagnostics)
    return summary
  }

  mutating func run() async {
    let content = ContentLoader.load(root: options.content)
    diagnostics += content.diagnostics
    guard content.value.isComplete else { return }
    diagnostics += StarterLeftovers.diagnostics(content.value)
    if let refusal = OutputFolder.claim(options.output) {
      diagnostics.append(refusal)
      return
    }
    do throws(OutputLock.Failure) {
      let lock = try OutputLock(folder: options.output)
      await build(content.value)
      _ = consume lock
    } catch {
      diagnostics.append(OutputFolder.diagnostic(error, folder: options.output))
    }
  }

  private mutating func build(_ content: ContentSet) async {
    let model = ModelSetup.model(options, content.site)
    diagnostics += model.diagnostics
    let context = context(content, model: model.value)
    do throws(FileError) {
      try await write(context)
    } catch {
      diagnostics.append(error.diagnostic())
    }
    if let model = model.value {
      summary.modelUse = model.use
      diagnostics += model.finish()
    }
  }

  private mutating func context(_ content: ContentSet, model: CachedLanguageModel?) -> BuildContext {
    let templates = ResourceFolders.locate("templates", given: options.templates)
    let fonts = ResourceFolders.locate("fonts", given: options.fonts)
    var names = Set([content.site.template])
    for person in content.people { if let name = person.profile.settings.template { names.insert(name) } }
    for name in content.people.flatMap(\.variants).compactMap(\.template?.text) { names.insert(name) }
    for job in content.jobs { if let name = job.template?.plain { names.insert(name) } }
    let known = TemplateShelf.names(in: templates)
    let shelf = TemplateShelf(folder: templates, fontFolder: fonts, names: known.filter(names.contains))
    diagnostics += shelf.diagnostics + FallbackFonts.missingFolders(options, content.site)
    var pictures: [String: PersonPictures] = [:]
    for person in content.people {
      let own = PersonPictures(person)
      diagnostics += own.diagnostics
      pictures[person.slug] = own
    }
    let fixed = BuildOptions.fixedDate(options.date, environment: options.environment)
    return BuildContext(
      content: content, shelf: shelf, date: BuildDate(fixed: fixed, content: content), pictures: pictures,
      cache: PDFExportCache(), fallbacks: FallbackFonts(options, content.site), model: model,
      attachments: options.attachments, isStrict: options.isStrict)
  }

  // MARK: The two trees

  private mutating func write(_ context: BuildContext) async throws(FileError) {
    let applications = try tree("applications")
    let site = try tree("site")
    do throws(FileError) {
      let shared = try sharedFiles(context)
      try await fill(applications, with: context)
      if Task.isCancelled {
        applications.discard()
        site.discard()
        return interrupted()
      }
      try shared.write(to: applications)
      try fillSite(site, with: context)
      try shared.write(to: site, sharedWith: applications)
      // After a power cut a reader is to find whole files under the new names too.
      try Files.flush(options.output)
      try applications.commit()
      try site.commit()
    } catch {
      applications.discard()
      site.discard()
      throw error
    }
  }

  /// Nothing is replaced, and nothing is said of what could not be finished.
  private mutating func interrupted() {
    summary = BuildSummary()
    diagnostics = [
      Diagnostic(
        .error, code: "build.interrupted", "the build was interrupted; what was made before stays")
    ]
  }

  private func tree(_ name: String) throws(FileError) -> StagedTree {
    try StagedTree(
      live: Path.join(options.output, name), staging: Path.join(options.output, ".staging-" + name))
  }

  private mutating func fill(_ tree: StagedTree, with context: BuildContext) async throws(FileError) {
    let all = Application.all(in: context.content)
    let glob = options.only.map(Glob.init)
    let chosen = all.filter { glob?.matches($0.folder) ?? true }
    if let only = options.only, chosen.isEmpty {
      diagnostics.append(
        Diagnostic(
          .error, code: "build.nothing-matches", "no application matches `\(only)`",
          hints: ["applications are named <person>/<job>, such as `\(all.first?.folder ?? "jane-doe/acme")`"])
      )
    }
    let outcomes = await make(chosen, in: tree, context)
    var entries: [String: ApplicationOutcome] = [:]
    for (application, outcome) in zip(chosen, outcomes) { entries[application.folder] = outcome }
    try keepOthers(all, made: &entries, in: tree, context)
    let stale = try keepUnreadable(in: tree, context.content)
    if !stale.isEmpty || entries.values.contains(where: \.isKept) { try keepShared(all, entries, in: tree) }
    for outcome in outcomes { count(outcome) }
    summary.failed += stale
    for person in context.content.people {
      for (name, picture) in (context.pictures[person.slug]?.library.pictures ?? [:]).sorted(by: {
        $0.key < $1.key
      }) {
        try tree.put(picture.data, at: "\(person.slug)/images/\(PersonPictures.fileName(name))")
      }
    }
    let index = ApplicationIndex.html(all, outcomes: entries, stale: stale, context)
    try tree.put(Array(index.utf8), at: "index.html")
    summary.files += outcomes.reduce(1) { $0 + $1.files }
  }

  private func sharedFiles(_ context: BuildContext) throws(FileError) -> SharedAssets {
    try SharedAssets(
      Array(context.shelf.kits.values), fontFolder: ResourceFolders.locate("fonts", given: options.fonts))
  }

  private func make(_ chosen: [Application], in tree: StagedTree, _ context: BuildContext) async
    -> [ApplicationOutcome]
  {
    let done = Counter()
    let progress = self.progress
    return await parallelMap(chosen, limit: options.jobs ?? Cores.count) { application in
      if Task.isCancelled { return ApplicationOutcome(folder: application.folder) }
      let outcome = await ApplicationOutcome.make(application, in: tree, context)
      progress(BuildProgress(done: done.next(), total: chosen.count, name: application.folder))
      return outcome
    }
  }

  private mutating func count(_ outcome: ApplicationOutcome) {
    diagnostics += outcome.diagnostics
    if outcome.isMade {
      summary.applications += 1
      summary.pages += outcome.pages
    } else {
      summary.failed.append(outcome.folder)
    }
  }

  /// What is not made in this run but was made before stays: applications not chosen, and failed ones.
  private func keepOthers(
    _ all: [Application], made entries: inout [String: ApplicationOutcome], in tree: StagedTree,
    _ context: BuildContext
  ) throws(FileError) {
    for application in all where !(entries[application.folder]?.isMade ?? false) {
      let kept = try tree.keep(application.folder)
      if var outcome = entries[application.folder] {
        outcome.isKept = kept
        entries[application.folder] = outcome
      } else if kept {
        entries[application.folder] = ApplicationOutcome(folder: application.folder, isKept: true)
      }
    }
  }

  /// Keeps what the pages that are kept lead to: stylesheets, fonts and pictures, as far as this run does not make
  /// them itself.
  private func keepShared(
    _ all: [Application], _ entries: [String: ApplicationOutcome], in tree: StagedTree
  ) throws(FileError) {
    try tree.keep("assets")
    let people = Set(all.filter { entries[$0.folder]?.isKept ?? false }.map(\.person.slug))
    for person in people.sorted() { try tree.keep(person + "/images") }
  }

  /// Keeps what was made before of people and postings that cannot be read now, and names these applications.
  private func keepUnreadable(in tree: StagedTree, _ content: ContentSet) throws(FileError) -> [String] {
    var kept: [String] = []
    for person in content.unreadablePeople where try tree.keep(person) {
      let folders = try Files.list(Path.join(tree.live, person)).map { person + "/" + $0.name }
      kept += folders.filter { Files.kind(Path.join(tree.live, $0 + "/cv.pdf")) == .file }
    }
    for person in content.people {
      for job in content.unreadableJobs + person.brokenVariants where try tree.keep("\(person.slug)/\(job)") {
        kept.append("\(person.slug)/\(job)")
      }
    }
    return kept.sorted()
  }

  // MARK: The public site

  private mutating func fillSite(_ tree: StagedTree, with context: BuildContext) throws(FileError) {
    var published: [Person] = []
    var keeps = false
    func keep(_ slug: String) throws(FileError) -> Bool {
      guard try tree.keep(slug) else { return false }
      keeps = true
      return true
    }
    for person in context.content.people where person.profile.settings.publish {
      let documents = context.documents(person, nil, language: person.profile.language)
      guard let documents = documents.value else {
        if try keep(person.slug) { published.append(person) }
        continue
      }
      let maker = SiteMaker(context: context, person: person, documents: documents)
      let made = maker.make()
      diagnostics += made.diagnostics
      guard !made.diagnostics.contains(where: { $0.severity == .error }) else {
        if try keep(person.slug) { published.append(person) }
        continue
      }
      for file in made.files { try tree.put(file.bytes, at: "\(person.slug)/\(file.name)") }
      for picture in maker.pictures() { try tree.put(picture.bytes, at: "\(person.slug)/\(picture.path)") }
      summary.files += made.files.count
      summary.pages += made.pages
      published.append(person)
    }
    for slug in context.content.unreadablePeople { _ = try keep(slug) }
    if keeps { try tree.keep("assets") }
    summary.published = published.count
    try tree.put(Array(SiteIndex.html(published, context).utf8), at: "index.html")
    summary.files += 1
  }
}
