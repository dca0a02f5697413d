internal import Base
internal import Composition
internal import Content
internal import Export
internal import Tailoring

/// The stages in which an application is made. Each needs the ones before it alone, so that those who look at it while
/// it is written see its words before its pages, and its pages before its files.
extension ApplicationMaker {
  /// What decides about the selection, before anything is measured.
  struct Planned: Sendable {
    var tailoring: ApplicationTailoring
    var plan: TailoringPlan

    /// What would be shown if candidates measured as they did before; nil where nothing is known of that.
    var expected: Profile? {
      tailoring.layout.memory?.last.map {
        plan.selected(by: RecalledMeasure($0)).wording(tailoring.accepted.value)
      }
    }
  }

  /// What is selected and ordered, before anything is worded for the posting.
  struct Begun: Sendable {
    var tailoring: ApplicationTailoring
    var tailored: TailoredProfile

    /// What the CV shows where no language model words its summary.
    var profile: Profile { tailored.profile.wording(tailoring.accepted.value) }
  }

  /// A document bound to its template.
  struct Bound: Sendable {
    /// The name of its files: `cv` or `letter`.
    var stem: String
    var title: String
    var document: Checked<Document>
    /// In its language.
    var documents: PersonDocuments
  }

  /// The CV as a page of the web, as a Word file, as Markdown and as plain text.
  struct Texts: Sendable {
    var page: [UInt8]
    var word: [UInt8]
    var markdown: [UInt8]
    var plain: [UInt8]
  }

  /// All stages before the files.
  struct Stages: Sendable {
    var begun: Begun
    var worded: Checked<WordedApplication>
    var cv: Bound
    var cvSet: FitSolver.Result
    /// nil: not made yet.
    var cvTexts: Checked<Texts>?
    /// What would save the CV's last page; nil: nothing, or not looked at.
    var spare: SparePage?
    /// What is known of other files of the same CV; nil: nothing.
    var cvFiles: PDFMemory?
    /// nil for the general CV.
    var letter: Bound?
    var letterSet: FitSolver.Result?
  }

  var date: PartialDate { context.date.date(for: application.job) }
  var goal: PageGoal { PageGoal(application.variant, application.job, context.content.site) }

  /// Reads the posting and matches it.
  ///
  /// - Parameter memory: what was measured before with the same documents.
  func plan(_ memory: MeasureMemory? = nil) -> Planned {
    let tailoring = ApplicationTailoring(
      context: context, application: application, documents: documents, memory: memory)
    return Planned(tailoring: tailoring, plan: tailoring.plan())
  }

  /// Selects and orders under the real layout.
  func begin(_ planned: Planned) -> Begun {
    let tailoring = planned.tailoring
    return Begun(tailoring: tailoring, tailored: tailoring.tailored(by: planned.plan))
  }

  /// Words letter and summary, and holds every sentence against its facts.
  func word(_ begun: Begun) async -> Checked<WordedApplication> {
    let (tailoring, pages) = (begun.tailoring, goal.pages)
    return await Wordings.word(
      begun.tailored, application, date: date, accepted: tailoring.accepted.value, model: context.model,
      prepared: context.prepared
    ) {
      tailoring.layout.measure($0).pages <= pages
    }
  }

  // MARK: Documents

  func cv(_ profile: Profile, hasLetter: Bool) -> Bound {
    let title = [name(profile), documents.catalogue.label("cv")].joined(separator: " – ")
    let view = documents.context(title: title, links: links(hasLetter: hasLetter))
    return Bound(stem: "cv", title: title, document: documents.cv(profile, view), documents: documents)
  }

  /// nil where there is none.
  func letter(_ worded: WordedApplication) -> Bound? {
    guard let letter = worded.letter else { return nil }
    // A letter is in the language of its sentences, whatever was asked for.
    let documents = documents.speaking(letter.language)
    let title = [name(worded.profile), documents.catalogue.label("letter")].joined(separator: " – ")
    let view = documents.context(title: title, links: links(hasLetter: true))
    return Bound(
      stem: "letter", title: title, document: documents.letter(letter, worded.profile, view),
      documents: documents)
  }

  func set(cv: Bound) -> FitSolver.Result {
    documents.set(
      cv.document.value, goal: goal.fit, limit: goal.pages, name: application.folder,
      place: goal.range ?? place ?? application.person.profile.place)
  }

  func set(letter: Bound) -> FitSolver.Result {
    letter.documents.set(letter.document.value, goal: .auto, limit: 1, name: application.folder)
  }

  /// A document as a page of the web, in the application's folder.
  func page(_ document: Document) -> String {
    HTMLExporter.html(placed(document), options: pageOptions)
  }

  /// With its pictures where they lie from the application's folder.
  func placed(_ document: Document) -> Document {
    context.pictures[application.person.slug]?.moved(document, to: "../images") ?? document
  }

  var pageOptions: HTMLPageOptions { HTMLPageOptions(language: application.language, isIndexed: false) }

  func name(_ profile: Profile) -> String { profile.basics.name?.plain ?? profile.slug }

  private func links(hasLetter: Bool) -> [String: String] {
    var links = [
      "stylesheet": SharedAssets.href(of: documents.kit.name, from: Self.root), "cv": "index.html",
      "cvPDF": "cv.pdf", "home": Self.root + "/index.html",
    ]
    if hasLetter {
      links["letter"] = "letter.html"
      links["letterPDF"] = "letter.pdf"
    }
    if application.job != nil { links["match"] = "match.html" }
    return links
  }
}
