public import Base
internal import Composition
internal import Content
internal import Export
internal import Providers
internal import Store
internal import Tailoring
internal import Typesetting

/// `vitae build`: reads the content, makes every application and the public site, replaces the two trees.
public enum SiteBuild {
  /// Runs a build. Everything that goes wrong is in the summary's diagnostics; other applications are still made.
  /// `progress` may be called from any thread.
  public static func run(
    _ options: BuildOptions, progress: @escaping @Sendable (BuildProgress) -> Void = { _ in }
  ) async -> BuildSummary {
    var memory = BuildMemory()
    return await run(options, memory: &memory, progress: progress)
  }

  /// Runs a build that need not read again what an earlier one of this process with the same options has read.
  static func run(
    _ options: BuildOptions, memory: inout BuildMemory,
    progress: @escaping @Sendable (BuildProgress) -> Void = { _ in }
  ) async -> BuildSummary {
    var run = SiteBuildRun(options: options, memory: memory, progress: progress)
    await run.run()
    memory = run.memory
    return run.finished()
  }

  /// Runs a build with what an earlier one of this process with the same options left, and gives what it leaves.
  public static func rebuild(_ options: BuildOptions, _ memory: BuildMemory) async -> (
    summary: BuildSummary, memory: BuildMemory
  ) {
    var memory = memory
    let summary = await run(options, memory: &memory)
    return (summary, memory)
  }

  /// What `vitae check` counts.
  public struct Inventory: Sendable {
    public var people: Int
    public var jobs: Int
    public var templates: Int
  }

  /// Reads content and templates and says every mistake, without making anything.
  public static func check(_ options: BuildOptions) -> Checked<Inventory> {
    let content = ContentLoader.load(root: options.content)
    let folders = TemplateFolders(given: options.templates)
    let named = ContextLoader.templates(of: content.value).intersection(folders.names)
    let shelf = TemplateShelf(
      folders: folders, fontFolder: ResourceFolders.locate("fonts", given: options.fonts),
      names: named.union(folders.ownNames).sorted())
    let context = BuildContext(
      content: content.value, shelf: shelf, date: BuildDate(fixed: options.date, content: content.value),
      pictures: [:], cache: ExportCache(),
      fallbacks: FallbackFonts(options, content.value.site), model: nil)
    var diagnostics = content.diagnostics + shelf.diagnostics
    diagnostics += FallbackFonts.missingFolders(options, content.value.site)
    for application in Application.all(in: content.value) {
      let documents = context.documents(
        application.person, application.job, application.variant, language: application.language)
      diagnostics += documents.diagnostics
      diagnostics += OwnSentences.diagnostics(
        application, content.value, date: context.date.date(for: application.job))
    }
    diagnostics += StarterLeftovers.diagnostics(content.value)
    diagnostics += SamePosting.diagnostics(content.value.jobs) + BareProfile.diagnostics(content.value)
    diagnostics += UndatedPostings.diagnostics(
      content.value, fixed: BuildOptions.fixedDate(options.date, environment: options.environment))
    diagnostics += content.value.jobs.compactMap {
      PostingWarning.diagnostic(PostingHazard.found(in: $0), $0)
    }
    diagnostics += content.value.jobs.compactMap { FewDemands.diagnostic(RequirementReader.read($0), $0) }
    for person in content.value.people { diagnostics += PersonPictures(person).diagnostics }
    let inventory = Inventory(
      people: content.value.people.count, jobs: content.value.jobs.count, templates: shelf.kits.count)
    return Checked(inventory, DiagnosticOrder.sorted(diagnostics))
  }
}
