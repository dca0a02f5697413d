internal import Base
internal import Composition
internal import Content
internal import Export
internal import Tailoring
internal import Typesetting

/// The public tree: portfolios and what they share.
extension SiteBuildRun {
  mutating func fillSite(
    _ tree: StagedTree, with context: BuildContext, _ assets: SharedAssets, _ run: StepRun,
    _ explainer: Explainer?
  ) async throws(FileError) {
    var published: [PublishedPages] = []
    var keeps = false
    func keep(_ slug: String) throws(FileError) -> Bool {
      guard try tree.keep(slug) else { return false }
      keeps = true
      return true
    }
    // Of somebody whose pages could not be made anew, only those of before are there; each part of a build says what the
    // whole does.
    func publish(_ person: Person) {
      published.append(
        PublishedPages(person) {
          options.shard != nil || Files.kind(Path.join(tree.staging, $0)) == .file
        })
    }
    for person in context.content.people where person.profile.settings.publish && !Task.isCancelled {
      guard isChosen(person) else {
        // The index of each part names everybody.
        _ = try keep(person.slug)
        publish(person)
        continue
      }
      guard await make(person, in: tree, context, assets, run, explainer) else {
        if try keep(person.slug) { publish(person) }
        continue
      }
      publish(person)
    }
    for slug in context.content.unreadablePeople where try keep(slug) {
      PublishedPages(keptIn: Path.join(tree.staging, slug), slug: slug).map { published.append($0) }
    }
    published.sort { $0.slug < $1.slug }
    if keeps { try tree.keep("assets") }
    summary.published = published.count
    let outputs = try putOwnPages(of: published, in: tree, context)
    self.keep("index", outputs, of: run, in: "site")
    summary.files += outputs.count
  }

  /// What belongs to the site as a whole: its index, the page for what is not there, what search engines read.
  private func putOwnPages(of people: [PublishedPages], in tree: StagedTree, _ context: BuildContext)
    throws(FileError) -> [StepOutput]
  {
    let site = context.content.site
    let search = SearchFiles(site: site, people: people)
    var files = [
      ("404.html", MissingPage.html(of: site)), ("index.html", SiteIndex.html(people, context)),
      ("robots.txt", search.robots),
    ]
    if let sitemap = search.sitemap { files.append(("sitemap.xml", sitemap)) }
    var outputs: [StepOutput] = []
    for (path, text) in files {
      let bytes = Array(text.utf8)
      outputs.append(try tree.put(bytes, at: path, digest: Digest(of: bytes), twin: nil))
    }
    return outputs
  }

  private func isChosen(_ person: Person) -> Bool { options.shard?.contains("site/" + person.slug) ?? true }

  /// Makes a person's public pages; false where that fails.
  private mutating func make(
    _ person: Person, in tree: StagedTree, _ context: BuildContext, _ assets: SharedAssets, _ run: StepRun,
    _ explainer: Explainer?
  ) async -> Bool {
    let name = "site " + person.slug
    let key = run.keys.site(of: person, context)
    let old = explainer.flatMap { _ in run.graph.step(name) }
    let outcome = await run.run(name, key, at: person.slug, in: tree) {
      let documents = context.documents(person, nil, language: person.profile.language)
      guard let kit = documents.value else { return StepFiles(isImpossible: true) }
      let made = SiteMaker(context: context, person: person, documents: kit, assets: assets).make()
      return StepFiles(files: made.files, pages: made.pages, diagnostics: made.diagnostics)
    }
    stepDiagnostics.append(StepDiagnostics(name, outcome.diagnostics))
    steps.append(RunRecord.Step(name: name, key: key.digest))
    if let explainer {
      summary.explanations.append(
        explainer.explain("site/" + person.slug, key, old: old, ran: !outcome.isReused))
    }
    guard outcome.isMade else { return false }
    summary.files += outcome.files
    summary.pages += outcome.pages
    return true
  }
}
