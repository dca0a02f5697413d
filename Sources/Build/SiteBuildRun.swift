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
  let options: BuildOptions
  let progress: @Sendable (BuildProgress) -> Void
  var summary = BuildSummary()
  /// What is said of no step: it is said again when nothing has changed.
  var diagnostics: [Diagnostic] = []
  /// What steps had to say.
  var stepDiagnostics: [StepDiagnostics] = []
  /// What holds for this run only.
  private var momentary: [Diagnostic] = []
  private let graph: BuildGraph
  private(set) var memory: BuildMemory
  /// The names and keys of the steps of this run.
  var steps: [RunRecord.Step] = []

  init(
    options: BuildOptions, memory: BuildMemory, progress: @escaping @Sendable (BuildProgress) -> Void
  ) {
    self.options = options
    self.progress = progress
    self.memory = memory
    graph =
      memory.graph
      ?? BuildGraph(folder: options.usesCache ? options.stateFolder : nil, output: options.output)
    self.memory.graph = graph
  }

  func finished() -> BuildSummary {
    var summary = summary
    summary.diagnostics = DiagnosticOrder.sorted(
      diagnostics + StepDiagnostics.named(stepDiagnostics, in: options.content) + momentary)
    return summary
  }

  mutating func run() async {
    let checked = CheckedInputs(graph, hashesEverything: options.verifies)
    if !options.asksAnew, OutputFolder.isAtRest(options.output),
      let known = UpToDate(options, graph, checked).summary()
    {
      // A marker that was lost is put back.
      if claims() { (summary, diagnostics, stepDiagnostics) = known }
      // A key that cannot be used is no part of what was made.
      momentary += KeyFile.environment(options.environment).diagnostics
    } else {
      await make(checked)
    }
    momentary += graph.close()
  }

  /// Whether the output is ours to replace; if not, it is said.
  private mutating func claims() -> Bool {
    let refusal = OutputFolder.claim(options.output, steps: graph.allSteps)
    if let refusal { diagnostics.append(refusal) }
    return refusal == nil
  }

  private mutating func make(_ checked: CheckedInputs) async {
    let content = ContentLoader.load(root: options.content, memory: &memory, checked)
    diagnostics += content.diagnostics
    guard content.value.isComplete else { return }
    diagnostics += StarterLeftovers.diagnostics(content.value)
    diagnostics += SamePosting.diagnostics(content.value.jobs) + BareProfile.diagnostics(content.value)
    diagnostics += UndatedPostings.diagnostics(
      content.value, fixed: BuildOptions.fixedDate(options.date, environment: options.environment))
    guard claims() else { return }
    do throws(OutputLock.Failure) {
      let lock = try OutputLock(folder: options.output)
      await build(content.value, checked)
      _ = consume lock
    } catch {
      diagnostics.append(OutputFolder.diagnostic(error, folder: options.output))
    }
  }

  private mutating func build(_ content: ContentSet, _ checked: CheckedInputs) async {
    if let only = options.only, let problem = Application.problem(with: only, in: content) {
      diagnostics.append(problem)
      return
    }
    let model = ModelSetup.model(options, content.site)
    momentary += model.diagnostics
    let loaded = ContextLoader(options: options, checked: checked).load(
      content, model: model.value, memory: &memory)
    diagnostics += loaded.diagnostics
    let context = loaded.value.context
    let inputs = checked.settled(loaded.value.inputs, loaded: context.shelf.fontFiles)
    let run = StepRun(
      graph: graph, keys: StepKeys(options, inputs: inputs), hashesEverything: options.verifies,
      asksAnew: options.asksAnew, refusal: options.refusal)
    let explainer = options.explains.map { _ in
      Explainer(
        graph: graph, inputs: inputs, before: graph.allInputs, root: options.output,
        places: ChangedPlaces(content))
    }
    graph.keep(inputs)
    do throws(FileError) {
      try await write(context, run, explainer)
      if !Task.isCancelled { keep(inputs, of: content) }
    } catch {
      // Nothing was replaced, so nothing was made.
      summary = BuildSummary()
      diagnostics.append(error.diagnostic())
    }
    if let model = model.value {
      summary.modelUse = model.use
      momentary += model.finish()
    }
  }

  /// Keeps what this run did, so that the next one knows when there is nothing to do.
  private func keep(_ inputs: [InputGroup], of content: ContentSet) {
    var run = RunRecord()
    run.output = BuildGraph.place(of: options.output, from: options.stateFolder)
    run.inputs = inputs.map { StepKey.Part(name: $0.name, digest: $0.digest) }
    run.steps = steps
    run.published = summary.published
    run.failed = summary.failed
    run.diagnostics = diagnostics
    // What belongs to a file with mistakes is not gone: it need not be made anew once they are mended.
    let isWhole = options.only == nil && options.shard == nil && content.isReadable
    graph.finish(run, options: StepKeys.run(options), isWhole: isWhole)
  }

  // MARK: The two trees

  private mutating func write(_ context: BuildContext, _ run: StepRun, _ explainer: Explainer?)
    async
    throws(FileError)
  {
    let applications = try tree("applications")
    let site = try tree("site")
    do throws(FileError) {
      let shared = try SharedAssets(
        context.shelf, fontFolder: ResourceFolders.locate("fonts", given: options.fonts))
      try await fill(applications, with: context, run, explainer)
      if Task.isCancelled { return interrupted(applications, site) }
      try keep("assets", shared.write(to: applications), of: run, in: "applications")
      let hosted = shared.hashed()
      try await fillSite(site, with: context, hosted, run, explainer)
      if Task.isCancelled { return interrupted(applications, site) }
      try keep("assets", hosted.write(to: site, sharedWith: applications), of: run, in: "site")
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
  private mutating func interrupted(_ applications: StagedTree, _ site: StagedTree) {
    applications.discard()
    site.discard()
    summary = BuildSummary()
    diagnostics = [
      Diagnostic(
        .error, code: "build.interrupted", "the build was interrupted; what was made before stays")
    ]
  }

  private func tree(_ name: String) throws(FileError) -> StagedTree {
    try StagedTree(
      live: Path.join(options.output, name), staging: Path.join(options.output, OutputFolder.staging + name))
  }

  /// Keeps the files of something that is made in every run, to see that they are still there.
  mutating func keep(_ name: String, _ outputs: [StepOutput], of run: StepRun, in tree: String) {
    var record = StepRecord(tree + " " + name, key: run.keys.always)
    record.outputs = outputs
    run.graph.keep(record)
    steps.append(RunRecord.Step(name: record.name, key: record.key.digest))
  }
}
