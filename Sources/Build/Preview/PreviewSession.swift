public import Base
internal import Composition
internal import Content
internal import Export
internal import Typesetting

/// A content folder kept in memory for those who look at it while it is written. Applications are made when they are
/// asked for and made again when something they were made from has changed; no file is written.
public actor PreviewSession {
  private struct Request: Hashable {
    var folder: String
    var choice: PreviewChoice
  }

  private struct Answer {
    var key: Digest
    var making: PreviewMaking
    var memory: PageMemory
  }

  private let options: BuildOptions
  private var memory = BuildMemory()
  private var context: BuildContext?
  private var inputs: [InputGroup] = []
  private var keys: StepKeys
  private var applications: [String: Application] = [:]
  private var answers: [Request: Answer] = [:]
  /// What was last made without errors.
  private var good: [Request: PreviewApplication] = [:]
  /// The way in which each application was last made without errors.
  private var lastGood: [String: Request] = [:]
  /// Public pages that were asked for, and the last good ones; folders of requests are slugs of people.
  private var publicPages: [Request: (key: Digest, made: PreviewApplication)] = [:]
  private var goodPublicPages: [Request: PreviewApplication] = [:]
  /// The CV and the data of the public pages that were asked for last.
  private var lastPublicFiles: (request: Request, key: Digest, files: [String: [UInt8]])?
  private var unreadable = UnreadableContent()
  private var diagnostics: [Diagnostic] = []
  private var assets: [String: [UInt8]] = [:]
  private var sharedAssets: SharedAssets?
  private var assetsDigest: Digest?
  /// Stands for what the assets were made from.
  private var assetsKey: Digest?

  /// How many ways of looking at applications are kept.
  private static let limit = 48

  /// Nothing is read before `refresh`.
  public init(_ options: BuildOptions) {
    self.options = options
    keys = StepKeys(options, inputs: [])
  }

  /// Reads what has changed. While the content cannot be read as a whole, what was read last is shown, with the mistakes.
  public func refresh() {
    let checked = CheckedInputs(inputs)
    let content = ContentLoader.load(root: options.content, memory: &memory, checked)
    guard content.value.isComplete else {
      diagnostics = DiagnosticOrder.sorted(content.diagnostics)
      return
    }
    let loader = ContextLoader(options: options, checked: checked, readsAllTemplates: true)
    let loaded = loader.load(content.value, model: nil, memory: &memory)
    inputs = checked.settled(
      loaded.value.inputs, loaded: loaded.value.context.shelf.fontFiles)
    keys = StepKeys(options, inputs: inputs)
    context = loaded.value.context
    diagnostics = DiagnosticOrder.sorted(content.diagnostics + loaded.diagnostics)
    // What cannot be read just now is shown as it was.
    unreadable = UnreadableContent(content.value)
    applications = applications.filter { unreadable.holds($0.key) }
    for application in Application.all(in: content.value) { applications[application.folder] = application }
    readAssets(loaded.value.context)
    giveUpOutdated()
  }

  /// Whoever looks asks for what is newer.
  private func giveUpOutdated() {
    for (request, answer) in answers where key(of: request) != answer.key { answer.making.cancel() }
  }

  private func readAssets(_ context: BuildContext) {
    let key = keys.assets
    guard key != assetsKey else { return }
    assetsKey = key
    let fonts = ResourceFolders.locate("fonts", given: options.fonts)
    guard let shared = try? SharedAssets(context.shelf, fontFolder: fonts) else { return }
    assetsDigest = nil
    sharedAssets = shared
    assets = Dictionary(
      shared.files.map { ($0.path, $0.bytes.array) }, uniquingKeysWith: { first, _ in first })
  }

  /// What keeps files from being read: errors alone, sorted by file and place.
  public var problems: [Diagnostic] { diagnostics.filter { $0.severity == .error } }

  /// What keeps an application from being there, where its files cannot be read and never could since the start; nil: it is
  /// there, or there is none.
  public func problems(of folder: String) -> [Diagnostic]? {
    guard applications[folder] == nil, context == nil || unreadable.holds(folder) else { return nil }
    return problems
  }

  /// A file as the last build wrote it, by its path in the tree of applications; nil where there is none, or what it is made
  /// from can be read.
  public func written(_ parts: [String]) -> [UInt8]? {
    let isMissing = parts.count == 3 && problems(of: parts.prefix(2).joined(separator: "/")) != nil
    guard isMissing || context == nil else { return nil }
    return built(parts)
  }

  /// The same, whatever can be read now.
  public func built(_ parts: [String], in tree: String = "applications") -> [UInt8]? {
    HostedContent.file(parts, below: Path.join(options.output, tree))
  }

  public func hasLetter(_ folder: String) -> Bool { applications[folder]?.job != nil }

  /// What there is to look at.
  public func overview() -> PreviewOverview {
    var out = PreviewOverview()
    out.diagnostics = diagnostics
    guard let context else { return out }
    let folders = applications.keys.sorted()
    // Those who cannot be read just now are there as they were.
    let known = Dictionary(applications.values.map { ($0.person.slug, $0.person) }) { first, _ in first }
    let people = known.merging(context.content.people.map { ($0.slug, $0) }) { $1 }
    for person in people.values.sorted(by: { $0.slug < $1.slug }) {
      let own = folders.compactMap { applications[$0] }.filter { $0.person.slug == person.slug }
      out.people.append(
        PreviewOverview.Person(
          slug: person.slug, name: person.profile.basics.name?.plain ?? person.slug,
          applications: own.map { Self.entry($0, context) }, pages: Self.pages(of: person),
          isPublished: person.profile.settings.publish,
          template: context.templateName(person, nil, nil).name))
    }
    out.templates = context.shelf.kits.keys.sorted().map { name in
      (name, context.shelf[name]?.template.manifest.options.map(Self.option) ?? [])
    }
    return out
  }

  private static func entry(_ application: Application, _ context: BuildContext)
    -> PreviewOverview.Application
  {
    PreviewOverview.Application(
      folder: application.folder,
      title: application.job.map { $0.position?.plain ?? $0.slug } ?? "General CV",
      company: application.job?.company?.plain,
      template: context.templateName(application.person, application.job, application.variant).name,
      language: application.language.description, hasLetter: application.job != nil)
  }

  private static func pages(of person: Person) -> [PreviewOverview.Page] {
    let projects = person.profile.publicView().projects.compactMap { project in
      project.slug.map {
        PreviewOverview.Page(path: "projects/\($0).html", project: project.name?.plain ?? $0)
      }
    }
    return [PreviewOverview.Page(path: "index.html")] + projects
  }

  private static func option(_ option: TemplateManifest.Option) -> PreviewOverview.Option {
    PreviewOverview.Option(
      name: option.name, value: option.defaultValue.stringValue ?? option.defaultValue.serialized(),
      choices: option.kind == .boolean ? ["true", "false"] : option.choices)
  }

  /// Stands for everything that pages share.
  public var styleDigest: Digest {
    if let known = assetsDigest { return known }
    var hasher = Hasher256()
    for path in assets.keys.sorted() where path.hasSuffix(".css") {
      hasher.updateFramed(path)
      (assets[path] ?? []).withUnsafeBytes { hasher.update($0) }
    }
    let digest = hasher.finalize()
    assetsDigest = digest
    return digest
  }

  // MARK: Stages

  /// An application in the way that was chosen; nil where there is none of that name.
  private func chosen(_ request: Request) -> Application? {
    guard let context, let application = applications[request.folder] else { return nil }
    return request.choice.applied(to: application, context)
  }

  private func key(of request: Request) -> Digest? {
    guard let context, let chosen = chosen(request) else { return nil }
    return keys.application(chosen, context).digest
  }

  /// What is made of a request as the files are now; begun where nobody asked before.
  private func answer(_ request: Request) -> Answer? {
    guard let context, let chosen = chosen(request) else { return nil }
    let key = keys.application(chosen, context).digest
    let last = answers[request]
    if let last, last.key == key { return last }
    last?.making.cancel()
    if last == nil, answers.count >= Self.limit { answers = [:] }
    let memory = last?.memory ?? PageMemory()
    let making = PreviewMaking(
      chosen, context, memory: memory, layoutKey: keys.layout(chosen, context).digest)
    let answer = Answer(key: key, making: making, memory: memory)
    answers[request] = answer
    return answer
  }

  /// The page of the CV as it is expected to be: what is left out is only sure once the pages are set. nil where nothing
  /// can be expected.
  public func expectedPage(_ folder: String, _ choice: PreviewChoice) async -> PreviewPiece? {
    let making = answer(Request(folder: folder, choice: choice))?.making
    return await making?.first.value?.expected?.page.html
  }

  /// The pages of the CV as they are expected to be, likewise.
  public func expectedPages(_ folder: String, _ choice: PreviewChoice) async -> [PreviewPiece]? {
    await answer(Request(folder: folder, choice: choice))?.making.expectedPages.value?.pictures
  }

  /// The page of a document (`cv`, `letter`), as soon as it can be had; nil where it cannot.
  public func page(_ folder: String, _ choice: PreviewChoice, _ stem: String) async -> PreviewPiece? {
    guard let making = answer(Request(folder: folder, choice: choice))?.making else { return nil }
    if stem == "letter" { return await making.letter.value?.page?.html }
    return await making.words.value?.page.html
  }

  /// A document's pages as SVG, in order, as soon as they can be had; nil where they cannot.
  public func pages(_ folder: String, _ choice: PreviewChoice, _ stem: String) async -> [PreviewPiece]? {
    guard let making = answer(Request(folder: folder, choice: choice))?.making else { return nil }
    if stem == "letter" { return await making.letter.value?.pages?.pictures }
    return await making.pages.value?.pictures
  }

  /// How often pages of an application were set since it was first asked for in that way.
  func timesSet(_ folder: String, _ choice: PreviewChoice = PreviewChoice()) -> Int {
    answers[Request(folder: folder, choice: choice)]?.memory.made ?? 0
  }

  /// An application as it is now; nil where there is none of that name. Where it cannot be made, the last good one with
  /// the mistakes of this one.
  public func application(_ folder: String, _ choice: PreviewChoice = PreviewChoice()) async
    -> PreviewApplication?
  {
    let request = Request(folder: folder, choice: choice)
    while let answer = answer(request) {
      let made = await answer.making.everything.value
      if !made.isGivenUp {
        // A choice that does not hold lies over the page as the files say.
        if made.hasErrors, last(request) == nil, choice != PreviewChoice() { _ = await application(folder) }
        return settled(made, request)
      }
      // What was given up and is wanted all the same is begun anew.
      if answers[request]?.key == answer.key { answers[request] = nil }
      if Task.isCancelled { return nil }
    }
    return nil
  }

  private func settled(_ made: PreviewApplication, _ request: Request) -> PreviewApplication {
    guard made.hasErrors else {
      if good.count >= Self.limit { good = [:] }
      good[request] = made
      lastGood[request.folder] = request
      return made
    }
    return last(request).map(made.standing) ?? made
  }

  /// What is shown where a request cannot be made: what it was, else what was looked at last, else what the files say.
  private func last(_ request: Request) -> PreviewApplication? {
    good[request] ?? lastGood[request.folder].flatMap { good[$0] }
      ?? good[Request(folder: request.folder, choice: PreviewChoice())]
  }

  // MARK: Public pages

  /// Somebody as their files say, or said before they could not be read.
  private func person(_ slug: String) -> Person? { applications[slug + "/general"]?.person }

  private func publicPreview(_ request: Request) -> PublicPreview? {
    guard let context, let person = person(request.folder), let sharedAssets else { return nil }
    return PublicPreview(person, request.choice, context, sharedAssets)
  }

  /// The public pages of a person as they are now, by their paths in the person's folder; nil where there is nobody of that
  /// name. Where they cannot be made, the last good ones with the mistakes of these.
  public func publicPages(of slug: String, _ choice: PreviewChoice = PreviewChoice()) async
    -> PreviewApplication?
  {
    let request = Request(folder: slug, choice: choice)
    guard let context, let preview = publicPreview(request) else { return nil }
    let key = keys.site(of: preview.application, context).digest
    if let known = publicPages[request], known.key == key { return known.made }
    var made = await Task(priority: .high) { preview.pages() }.value
    if made.hasErrors {
      let plain = Request(folder: slug, choice: PreviewChoice())
      if let last = goodPublicPages[request] ?? goodPublicPages[plain] { made = made.standing(on: last) }
    } else {
      if goodPublicPages.count >= Self.limit { goodPublicPages = [:] }
      goodPublicPages[request] = made
    }
    if publicPages.count >= Self.limit { publicPages = [:] }
    publicPages[request] = (key, made)
    return made
  }

  /// A file of a person's public folder as a build would write it; nil where there is none.
  public func publicFile(_ path: String, of slug: String, _ choice: PreviewChoice) async -> [UInt8]? {
    if let known = await publicPages(of: slug, choice)?.files[path] { return known }
    let request = Request(folder: slug, choice: choice)
    guard ["cv.pdf", "resume.json"].contains(path), let context, let preview = publicPreview(request) else {
      return nil
    }
    let key = keys.site(of: preview.application, context).digest
    if let last = lastPublicFiles, last.request == request, last.key == key { return last.files[path] }
    let files = await Task(priority: .high) { preview.everything() }.value
    lastPublicFiles = (request, key, files.filter { ["cv.pdf", "resume.json"].contains($0.key) })
    return files[path]
  }

  /// Whether somebody's files cannot be read and never could since the start.
  public func isUnreadable(person slug: String) -> Bool {
    person(slug) == nil && (context == nil || unreadable.people.contains(slug))
  }

  // MARK: Choices

  /// Writes a choice into the person's files, and reads them again.
  ///
  /// - Returns: the files that were changed, none where they say so already; nil, with errors, where nothing was written.
  public func save(_ choice: PreviewChoice, of folder: String, for scope: PreviewScope) -> Checked<[String]?>
  {
    guard let context, let application = savedApplication(folder) else { return Checked(nil) }
    let saving = ChoiceSaving(application: application, context: context, options: options)
    let saved = saving.save(choice, for: scope)
    if saved.value?.isEmpty == false { refresh() }
    return saved
  }

  /// Whether a choice is more than the files say already.
  public func isNew(_ choice: PreviewChoice, of folder: String) -> Bool {
    guard let context, let application = savedApplication(folder) else { return false }
    return ChoiceSaving(application: application, context: context, options: options).isNew(choice)
  }

  /// What a choice is saved for: an application, or by the slug alone a person's public pages.
  private func savedApplication(_ folder: String) -> Application? {
    applications[folder] ?? person(folder).map(PublicPreview.application)
  }

  /// A file that pages share, by its path in the tree of applications: `assets/…`, `<person>/images/…`.
  public func shared(_ path: String) -> [UInt8]? {
    if let asset = assets[path] { return asset }
    let parts = path.split(separator: "/", maxSplits: 2)
    guard parts.count == 3, parts[1] == "images" else { return nil }
    let pictures = context?.pictures[String(parts[0])]?.library.pictures ?? [:]
    return pictures.first { PersonPictures.fileName($0.key) == parts[2] }?.value.data
  }
}
