internal import Base
internal import Composition
internal import Content
internal import Export
internal import Tailoring
internal import Typesetting

/// The private tree: applications, and what they share.
extension SiteBuildRun {
  mutating func fill(
    _ tree: StagedTree, with context: BuildContext, _ run: StepRun, _ explainer: Explainer?
  ) async throws(FileError) {
    let all = Application.all(in: context.content)
    let chosen = chosen(of: all)
    let before = explainer.map { _ in chosen.map { run.graph.step($0.folder) } }
    let outcomes = await make(chosen, in: tree, context, run)
    var entries: [String: ApplicationOutcome] = [:]
    for (index, (application, outcome)) in zip(chosen, outcomes).enumerated() {
      entries[application.folder] = outcome
      let key = run.keys.application(application, context)
      steps.append(RunRecord.Step(name: application.folder, key: key.digest))
      if let explainer, let before {
        summary.explanations.append(
          explainer.explain(
            "applications/" + application.folder, key, old: before[index], ran: !outcome.isReused))
      }
    }
    try keepOthers(all, made: &entries, in: tree, context)
    let stale = try keepUnreadable(in: tree, context.content)
    let missing = Application.unreadable(in: context.content).filter { name in
      !stale.contains { $0 == name || $0.hasPrefix(name + "/") }
    }
    if !stale.isEmpty || entries.values.contains(where: \.isKept) { try keepShared(all, entries, in: tree) }
    for outcome in outcomes { count(outcome) }
    summary.failed += stale + missing
    try putPictures(of: context.content.people, context, run, in: tree)
    // A part of a build shows what the whole one will.
    if options.shard != nil {
      for application in all where entries[application.folder] == nil {
        entries[application.folder] = ApplicationOutcome(folder: application.folder, isKept: true)
      }
    }
    let index = Array(
      ApplicationIndex.html(all, outcomes: entries, stale: stale, missing: missing, context).utf8)
    let output = try tree.put(index, at: "index.html", digest: Digest(of: index), twin: nil)
    keep("index", [output], of: run, in: "applications")
    summary.files += outcomes.reduce(1) { $0 + $1.files }
  }

  private func chosen(of all: [Application]) -> [Application] {
    let glob = options.only.map(Glob.init)
    let chosen = all.filter { glob?.matches($0.folder) ?? true }
    guard let shard = options.shard else { return chosen }
    return chosen.filter { shard.contains("applications/" + $0.folder) }
  }

  private mutating func putPictures(
    of people: [Person], _ context: BuildContext, _ run: StepRun, in tree: StagedTree
  ) throws(FileError) {
    var outputs: [StepOutput] = []
    for person in people {
      let pictures = context.pictures[person.slug]?.library.pictures ?? [:]
      for (name, picture) in pictures.sorted(by: { $0.key < $1.key }) {
        let path = "\(person.slug)/images/\(PersonPictures.fileName(name))"
        outputs.append(try tree.put(picture.data, at: path, digest: Digest(of: picture.data), twin: nil))
      }
    }
    if !outputs.isEmpty { keep("images", outputs, of: run, in: "applications") }
  }

  private func make(_ chosen: [Application], in tree: StagedTree, _ context: BuildContext, _ run: StepRun)
    async -> [ApplicationOutcome]
  {
    let done = Counter()
    let progress = self.progress
    return await parallelMap(chosen, limit: options.jobs ?? Cores.count) { application in
      if Task.isCancelled { return ApplicationOutcome(folder: application.folder) }
      let outcome = await ApplicationOutcome.make(application, in: tree, context, run)
      progress(BuildProgress(done: done.next(), total: chosen.count, name: application.folder))
      return outcome
    }
  }

  private mutating func count(_ outcome: ApplicationOutcome) {
    stepDiagnostics.append(StepDiagnostics(outcome.folder, outcome.diagnostics))
    if outcome.isMade {
      summary.applications += 1
      summary.pages += outcome.pages
      if outcome.isReused { summary.upToDate += 1 }
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
}
