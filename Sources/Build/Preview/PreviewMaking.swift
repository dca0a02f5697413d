internal import Base
internal import Composition
internal import Content
internal import Export
internal import Tailoring
internal import Typesetting

/// One application being made for those who look at it, stage by stage: the words of the CV, its pages, the letter, then
/// everything. Each stage can be had as soon as it is done; the later ones are given up where something newer is wanted.
struct PreviewMaking: Sendable {
  /// A bound document and its page; nil where it cannot be had: everything says why.
  struct Words: Sendable {
    var begun: ApplicationMaker.Begun
    var bound: ApplicationMaker.Bound
    var page: PreviewPage
  }

  /// What is expected to be shown, before that is sure.
  struct First: Sendable {
    var planned: ApplicationMaker.Planned
    /// nil: nothing is known that could be expected.
    var expected: (profile: Profile, bound: ApplicationMaker.Bound, page: PreviewPage)?
  }

  struct Letter: Sendable {
    var worded: Checked<WordedApplication>
    /// nil where there is none.
    var bound: ApplicationMaker.Bound?
    var page: PreviewPage?
    var pages: PreviewPages?
  }

  let first: Task<First?, Never>
  /// The pages of what is expected, set while it is measured whether that holds.
  let expectedPages: Task<PreviewPages?, Never>
  let words: Task<Words?, Never>
  /// The pages of the CV.
  let pages: Task<PreviewPages?, Never>
  let letter: Task<Letter?, Never>
  let everything: Task<PreviewApplication, Never>

  /// - Parameters:
  ///   - memory: the pages that were set last for this way of looking at the application.
  ///   - layoutKey: stands for the files that decide about pages besides the document.
  init(_ application: Application, _ context: BuildContext, memory: PageMemory, layoutKey: Digest) {
    let stages = PreviewStages(application, context, memory, layoutKey)
    let first = Task(priority: .high) { stages.first() }
    let words = Task(priority: .high) { await first.value.flatMap { stages.words($0) } }
    let expectedPages = Task(priority: .high) {
      await first.value?.expected.map { stages.set($0.bound, $0.page) }
    }
    let pages = Task(priority: .high) {
      // Mostly they are the same, and known then.
      _ = await expectedPages.value
      return await words.value.map { stages.set($0.bound, $0.page) }
    }
    let letter = Task { () -> Letter? in
      // Pages are looked at first.
      guard await pages.value != nil, let words = await words.value, !Task.isCancelled else { return nil }
      return await stages.letter(words)
    }
    everything = Task {
      guard let words = await words.value, let pages = await pages.value, let letter = await letter.value
      else { return stages.nothing }
      return stages.everything(words, pages, letter)
    }
    (self.first, self.expectedPages) = (first, expectedPages)
    (self.words, self.pages, self.letter) = (words, pages, letter)
  }

  /// Gives up what is not needed to see the CV: something newer is wanted.
  func cancel() {
    letter.cancel()
    everything.cancel()
  }
}

/// How the stages are made. Immutable but for the memory.
private struct PreviewStages: Sendable {
  let maker: ApplicationMaker?
  let diagnostics: [Diagnostic]
  private let memory: PageMemory
  /// Stands for all that decides about pages besides the document.
  private let style: Digest

  init(_ application: Application, _ context: BuildContext, _ memory: PageMemory, _ layoutKey: Digest) {
    let documents = context.documents(
      application.person, application.job, application.variant, language: application.language)
    maker =
      documents.hasErrors
      ? nil
      : documents.value.map { ApplicationMaker(context: context, application: application, documents: $0) }
    diagnostics = documents.diagnostics
    self.memory = memory
    var hasher = Hasher256()
    hasher.updateFramed(layoutKey.hex)
    hasher.updateFramed(application.language.tag)
    hasher.updateFramed(JSONValue.object(documents.value?.options ?? []).serialized())
    style = hasher.finalize()
  }

  /// What there is where not even words can be had.
  var nothing: PreviewApplication { PreviewApplication(diagnostics: diagnostics, isGivenUp: maker != nil) }

  func first() -> PreviewMaking.First? {
    guard let maker else { return nil }
    let planned = maker.plan(memory.measures(style))
    let expected = planned.expected.map { profile in
      let bound = bound(profile, maker)
      return (profile, bound, page(bound, SourceMarks(), maker))
    }
    return PreviewMaking.First(planned: planned, expected: expected)
  }

  func words(_ first: PreviewMaking.First) -> PreviewMaking.Words? {
    guard let maker else { return nil }
    let begun = maker.begin(first.planned)
    if let expected = first.expected, expected.profile == begun.profile {
      return PreviewMaking.Words(begun: begun, bound: expected.bound, page: expected.page)
    }
    let bound = bound(begun.profile, maker)
    return PreviewMaking.Words(begun: begun, bound: bound, page: page(bound, SourceMarks(), maker))
  }

  private func bound(_ profile: Profile, _ maker: ApplicationMaker) -> ApplicationMaker.Bound {
    maker.cv(profile, hasLetter: maker.application.job != nil)
  }

  private func page(_ bound: ApplicationMaker.Bound, _ marks: SourceMarks, _ maker: ApplicationMaker)
    -> PreviewPage
  {
    let document = marks.marked(maker.placed(bound.document.value))
    let html = HTMLExporter.html(document, options: maker.pageOptions)
    return PreviewPage(html: PreviewPiece(Array(html.utf8)), marks: marks)
  }

  /// The pages of a document, set anew only where it says something else than before, or elsewhere.
  func set(_ bound: ApplicationMaker.Bound, _ page: PreviewPage) -> PreviewPages {
    guard let maker else { preconditionFailure("no words without a maker") }
    var hasher = Hasher256()
    hasher.updateFramed(style.hex)
    hasher.updateFramed(page.html.digest.hex)
    let key = hasher.finalize()
    return memory.pages(bound.stem, key) {
      let set = bound.stem == "cv" ? maker.set(cv: bound) : maker.set(letter: bound)
      return PreviewPages(
        set: set, pictures: pictures(of: bound, set.value, maker),
        places: PreviewPlaces(pages: set.value.layout.pages.map { page.marks.areas(on: $0) }))
    }
  }

  private func pictures(
    of bound: ApplicationMaker.Bound, _ set: DocumentSetter.SetDocument, _ maker: ApplicationMaker
  ) -> [PreviewPiece] {
    let layout = set.layout
    let targets = PageTargets(layout, of: bound.document.value) { "\(bound.stem)-\($0 + 1).svg" }
    let images = maker.documents.setter.images
    return layout.pages.indices.map { index in
      PreviewPiece(
        SVGExporter.svg(
          layout.pages[index], number: index + 1, count: layout.pages.count, title: bound.title,
          language: maker.application.language.description, fonts: layout.fonts, images: images,
          targets: targets))
    }
  }

  func letter(_ words: PreviewMaking.Words) async -> PreviewMaking.Letter? {
    guard let maker else { return nil }
    let worded = await maker.word(words.begun)
    guard !Task.isCancelled else { return nil }
    guard let bound = maker.letter(worded.value) else {
      return PreviewMaking.Letter(worded: worded)
    }
    // The facts behind its sentences, wherever they stand.
    let whole = maker.documents.cv(words.begun.tailored.whole, maker.documents.context())
    let page = page(bound, SourceMarks(whole.value, posting: maker.application.job), maker)
    return PreviewMaking.Letter(worded: worded, bound: bound, page: page, pages: set(bound, page))
  }

  func everything(
    _ words: PreviewMaking.Words, _ pages: PreviewPages, _ letter: PreviewMaking.Letter
  ) -> PreviewApplication {
    guard let maker else { return nothing }
    let made = maker.files(
      ApplicationMaker.Stages(
        begun: words.begun, worded: letter.worded, cv: words.bound, cvSet: pages.set, letter: letter.bound,
        letterSet: letter.pages?.set))
    var out = PreviewApplication(
      diagnostics: diagnostics + made.diagnostics, isGivenUp: Task.isCancelled)
    for file in made.files { out.files[file.name] = file.bytes }
    for (name, stem, page, pages) in [
      ("index.html", "cv", words.page as PreviewPage?, pages as PreviewPages?),
      ("letter.html", "letter", letter.page, letter.pages),
    ] {
      out.marked[name] = page?.html
      out.pages[stem] = pages?.pictures
      out.places[stem] = pages?.places
    }
    return out
  }
}
