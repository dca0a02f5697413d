internal import Base
internal import Composition
internal import Content
internal import Export
internal import Tailoring
internal import Typesetting

/// Makes all files of one application.
struct ApplicationMaker: Sendable {
  let context: BuildContext
  let application: Application
  let documents: PersonDocuments

  /// The files of an application, by name in its folder, and what there is to say.
  struct Made: Sendable {
    var files: [(name: String, bytes: [UInt8])] = []
    var pages = 0
    var diagnostics: [Diagnostic] = []
    /// How the CV's file reads.
    var checks: [MatchReport.Check] = []
    /// The set documents by the stem of their files, `cv` and `letter`: for those who show pages.
    var sets: [(stem: String, title: String, document: Document, set: DocumentSetter.SetDocument)] = []

    mutating func add(_ name: String, _ text: String) { files.append((name, Array(text.utf8))) }

    mutating func take<Value>(_ checked: Checked<Value>) -> Value {
      diagnostics += checked.diagnostics
      return checked.value
    }
  }

  /// Where the tree's shared files lie, from an application's folder.
  static let root = "../.."

  func make() async -> Made {
    var made = Made()
    let date = context.date.date(for: application.job)
    let goal = PageGoal(application.variant, application.job, context.content.site)
    let tailoring = ApplicationTailoring(context: context, application: application, documents: documents)
    let tailored = tailoring.tailored()
    made.diagnostics += tailoring.accepted.diagnostics.map { context.isStrict ? strictly($0) : $0 }
    let wording = await Wordings.word(
      tailored, application, date: date, accepted: tailoring.accepted.value, model: context.model
    ) {
      tailoring.layout.measure($0).pages <= goal.pages
    }
    made.diagnostics += context.isStrict ? wording.diagnostics.map(strictly) : wording.diagnostics
    made.diagnostics += wording.value.ledger.unsupported.map(unsupported)
    let attachments = addCV(wording.value, date, goal, to: &made)
    if let job = application.job {
      addLetterAndMatch(wording.value, tailoring.accepted.value, job, date, attachments, to: &made)
    }
    made.add("claims.json", wording.value.ledger.json.serialized(pretty: true))
    return made
  }

  /// The file that decides most about it.
  private var place: SourceRange? {
    (application.variant?.file ?? application.job?.source.file).map { SourceRange(file: $0) }
  }

  private func tooLong(_ pages: Int, asked: Int) -> Diagnostic {
    Diagnostic(
      .warning, code: "build.too-long",
      "the CV for `\(application.folder)` takes \(pages) pages, not \(asked): nothing more can be left out",
      at: place,
      hints: [
        "allow more with `pages:`, or "
          + (application.variant?.pin.isEmpty ?? true
            ? "shorten the profile" : "`pin` less, or shorten the profile")
      ])
  }

  /// With `--strict` a sentence that had to be replaced or left out is an error.
  private func strictly(_ diagnostic: Diagnostic) -> Diagnostic {
    let codes = [
      "tailoring.unsupported-wording", "tailoring.unsupported-edit", "tailoring.sentence-left-out",
    ]
    guard codes.contains(diagnostic.code) else { return diagnostic }
    var out = diagnostic
    out.severity = .error
    return out
  }

  /// Nothing is set that its facts do not support, whoever worded it.
  private func unsupported(_ claim: ClaimLedger.Claim) -> Diagnostic {
    let reasons = claim.problems.map { "\($0.kind.rawValue) `\($0.words)`" }.joined(separator: ", ")
    return Diagnostic(
      .error, code: "build.unsupported-claim",
      "`\(claim.text)` in `\(application.folder)` says what its facts do not: \(reasons)",
      at: application.job.map { SourceRange(file: $0.source.file) },
      hints: ["nothing is sent that is not proven; what was made before stays"])
  }

  private func longLetter() -> Diagnostic {
    Diagnostic(
      .warning, code: "build.long-letter", "the letter for `\(application.folder)` takes more than one page",
      at: application.job.map { SourceRange(file: $0.source.file) })
  }

  // MARK: CV

  private func addCV(
    _ worded: WordedApplication, _ date: PartialDate, _ goal: PageGoal, to made: inout Made
  ) -> SentAttachments {
    let profile = worded.profile
    let name = profile.basics.name?.plain ?? profile.slug
    let title = [name, documents.catalogue.label("cv")].joined(separator: " – ")
    let links = self.links(hasLetter: worded.letter != nil)
    let document = made.take(documents.cv(profile, documents.context(title: title, links: links)))
    let set = made.take(
      documents.set(
        document, goal: goal.fit, limit: goal.pages, name: application.folder,
        place: goal.range ?? place ?? profile.place))
    if set.layout.pages.count > goal.pages {
      made.diagnostics.append(tooLong(set.layout.pages.count, asked: goal.pages))
    }
    made.sets.append(("cv", title, document, set))
    let attachments = SentAttachments(
      context.attachments(application.person, application.job), source: worded.tailored.whole,
      hidden: worded.tailored.choices.hidden,
      profile: profile, ledger: worded.ledger, layout: set.layout)
    let metadata = DocumentMetadata(
      title: title, author: name, subject: subject, keywords: attachments.keywords,
      language: application.language, date: date)
    let pdf = made.take(documents.setter.pdf(set, metadata: metadata, attachments: attachments.cv))
    made.pages += set.layout.pages.count
    if let pdf {
      made.files.append(("cv.pdf", pdf))
      if application.job != nil { made.checks = attachments.checks(pdf) }
      if let picture = documents.setter.preview(set) { made.files.append(("cv.png", picture)) }
      made.files.append((sentName(.cv, profile), pdf))
    }
    made.add("index.html", page(document))
    // Text has no other files beside it to link to.
    let plain = made.take(documents.cv(profile, documents.context(title: title)))
    made.add("cv.md", MarkdownExporter.markdown(plain))
    made.add("cv.txt", TextExporter.text(plain))
    return attachments
  }

  private var subject: String? {
    guard let job = application.job else { return nil }
    let parts = [job.position?.plain, job.company?.plain].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private func sentName(_ kind: SentFileName.Kind, _ profile: Profile) -> String {
    SentFileName.name(
      pattern: context.content.site.fileNamePattern, kind: kind, profile: profile, job: application.job,
      language: application.language) + ".pdf"
  }

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

  private func page(_ document: Document) -> String {
    let pictures = context.pictures[application.person.slug]
    let moved = pictures?.moved(document, to: "../images") ?? document
    return HTMLExporter.html(
      moved, options: HTMLPageOptions(language: application.language, isIndexed: false))
  }

  // MARK: Letter and match

  private func addLetterAndMatch(
    _ worded: WordedApplication, _ accepted: AcceptedWordings, _ job: JobPosting, _ date: PartialDate,
    _ attachments: SentAttachments, to made: inout Made
  ) {
    let name = worded.profile.basics.name?.plain ?? worded.profile.slug
    let cvPages = made.pages
    if let letter = worded.letter {
      // A letter is in the language of its sentences, whatever was asked for.
      let documents = documents.speaking(letter.language)
      let title = [name, documents.catalogue.label("letter")].joined(separator: " – ")
      let view = documents.context(title: title, links: links(hasLetter: true))
      let document = made.take(documents.letter(letter, worded.profile, view))
      let set = made.take(documents.set(document, goal: .auto, limit: 1, name: application.folder))
      made.sets.append(("letter", title, document, set))
      let metadata = DocumentMetadata(
        title: title, author: name, subject: letter.subject, keywords: [], language: letter.language,
        date: date)
      let pdf = made.take(documents.setter.pdf(set, metadata: metadata, attachments: attachments.letter))
      made.pages += set.layout.pages.count
      if set.layout.pages.count > 1 { made.diagnostics.append(longLetter()) }
      if let pdf {
        made.files.append(("letter.pdf", pdf))
        made.files.append((sentName(.letter, worded.profile), pdf))
      }
      made.add("letter.html", page(document))
      made.add("letter.md", LetterWriter.markdown(letter))
      made.add("email.txt", ColdEmail(letter, profile: worded.profile, posting: job).text)
    }
    let report = MatchReport(
      worded.tailored, posting: job, pages: cvPages, shown: worded.profile, accepted: accepted,
      ledger: worded.ledger,
      checks: made.checks, refused: worded.refused,
      preference: application.person.ratings.isEmpty ? nil : application.person.preference)
    var links = [PageLink("CV", href: "index.html"), PageLink("CV as PDF", href: "cv.pdf")]
    if worded.letter != nil {
      links += [PageLink("Letter", href: "letter.html"), PageLink("Letter as PDF", href: "letter.pdf")]
    }
    links.append(PageLink("All applications", href: Self.root + "/index.html"))
    made.add(
      "match.html",
      MatchReportPage.html(report, person: name, language: application.language.description, links: links))
    made.add("match.json", report.json.serialized(pretty: true))
  }
}
