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

    mutating func add(_ name: String, _ text: String) { files.append((name, Array(text.utf8))) }

    mutating func take<Value>(_ checked: Checked<Value>) -> Value {
      diagnostics += checked.diagnostics
      return checked.value
    }
  }

  /// Where the tree's shared files lie, from an application's folder.
  static let root = "../.."

  /// All of it at once; nothing where the task is cancelled, which is looked at between the stages. Those who look at an
  /// application while it is written take the stages one by one.
  func make() async -> Made {
    let memory = context.cvs.memory(of: application.person, documents, givesWay: goal.fit != .none)
    let planned = plan(memory.measures)
    if Task.isCancelled { return Made() }
    let begun = begin(planned)
    if Task.isCancelled { return Made() }
    let worded = await word(begun)
    if Task.isCancelled { return Made() }
    let profile = worded.value.profile
    let key = CVMemory.Key(
      profile: ShownProfile(profile), goal: goal, hasLetter: worded.value.letter != nil,
      hasPosting: application.job != nil)
    let cv = memory.cv(key) {
      let bound = self.cv(profile, hasLetter: key.hasLetter)
      let set = set(cv: bound)
      return CVMemory.CV(
        bound: bound, set: set, texts: texts(profile, bound, set), spare: sparePage(profile, bound, set))
    }
    if Task.isCancelled { return Made() }
    let letter = letter(worded.value)
    return files(
      Stages(
        begun: begun, worded: worded, cv: cv.bound, cvSet: cv.set, cvTexts: cv.texts, spare: cv.spare,
        cvFiles: cv.files,
        letter: letter,
        letterSet: letter.map { set(letter: $0) }))
  }

  /// The files of what was made so far; each stage's diagnostics in the order of the stages. Ends early, with some of
  /// the files, where the task is cancelled.
  func files(_ stages: Stages) -> Made {
    var made = Made()
    let accepted = stages.begun.tailoring.accepted
    made.diagnostics += [LanguageNote.diagnostic(application)].compactMap { $0 }
    made.diagnostics += accepted.diagnostics.map { context.isStrict ? strictly($0) : $0 }
    let wording = stages.worded
    made.diagnostics += context.isStrict ? wording.diagnostics.map(strictly) : wording.diagnostics
    made.diagnostics += wording.value.ledger.unsupported.map(unsupported)
    let hazards = stages.begun.tailored.reading?.hazards ?? []
    made.diagnostics += [application.job.flatMap { PostingWarning.diagnostic(hazards, $0) }].compactMap { $0 }
    let reading = stages.begun.tailored.reading
    made.diagnostics += [application.job.flatMap { FewDemands.diagnostic(reading, $0) }].compactMap { $0 }
    let attachments = addCV(wording.value, stages, to: &made)
    if let job = application.job, !Task.isCancelled {
      if let letter = stages.letter, let set = stages.letterSet {
        addLetter(wording.value, letter, set, attachments, job, to: &made)
      }
      addMatch(wording.value, accepted.value, job, pages: stages.cvSet.value.layout.pages.count, to: &made)
    }
    made.add("claims.json", wording.value.ledger.json.serialized(pretty: true))
    return made
  }

  /// The file that decides most about it.
  var place: SourceRange? {
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
    Diagnostic(
      .error, code: "build.unsupported-claim",
      "`\(claim.text)` in `\(application.folder)` says what its facts do not: \(claim.problems.explanation)",
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
    _ worded: WordedApplication, _ stages: Stages, to made: inout Made
  ) -> SentAttachments {
    let (profile, cv) = (worded.profile, stages.cv)
    _ = made.take(cv.document)
    let set = made.take(stages.cvSet)
    if set.layout.pages.count > goal.pages {
      made.diagnostics.append(tooLong(set.layout.pages.count, asked: goal.pages))
    }
    made.diagnostics += [stages.spare?.diagnostic].compactMap { $0 }
    if application.job == nil { made.diagnostics += LeftOutNote.diagnostics(worded.tailored, application) }
    let attachments = SentAttachments(
      context.attachments(application.person, application.job), source: worded.tailored.whole,
      hidden: worded.tailored.choices.hidden,
      profile: profile, ledger: worded.ledger, layout: set.layout)
    let metadata = DocumentMetadata(
      title: cv.title, author: name(profile), subject: subject, keywords: attachments.keywords,
      language: application.language, date: date)
    let pdf = made.take(
      documents.setter.pdf(
        set, metadata: metadata, attachments: attachments.cv, memory: stages.cvFiles))
    made.pages += set.layout.pages.count
    if let pdf, !Task.isCancelled {
      made.files.append(("cv.pdf", pdf.bytes))
      if application.job != nil {
        made.checks = attachments.checks(pdf, in: ReportLanguage(application.language))
      }
      if let picture = documents.setter.preview(set) { made.files.append(("cv.png", picture)) }
      made.files.append((sentName(.cv, profile), pdf.bytes))
    }
    let texts = made.take(stages.cvTexts ?? texts(profile, cv, stages.cvSet))
    made.files += [
      ("index.html", texts.page), ("cv.docx", texts.word), ("cv.md", texts.markdown), ("cv.txt", texts.plain),
    ]
    return attachments
  }

  /// The CV's files besides its pages. What there is to say is of those without links.
  private func texts(_ profile: Profile, _ cv: Bound, _ set: FitSolver.Result) -> Checked<Texts> {
    // Text has no other files beside it to link to.
    let plain = documents.cv(profile, documents.context(title: cv.title))
    return plain.map { plain in
      Texts(
        page: Array(page(cv.document.value).utf8),
        word: word(set, cv, by: name(profile), in: application.language),
        markdown: Array(MarkdownExporter.markdown(plain).utf8),
        plain: Array(TextExporter.text(plain).utf8))
    }
  }

  /// A document as a Word file.
  private func word(_ set: FitSolver.Result, _ bound: Bound, by author: String, in language: LanguageTag)
    -> [UInt8]
  {
    DOCXExporter.docx(
      set.value.styled, metadata: DocumentMetadata(title: bound.title, author: author, language: language))
  }

  private var subject: String? {
    guard let job = application.job else { return nil }
    let parts = [job.position?.plain, job.company?.plain].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private func sentName(_ kind: SentFileName.Kind, _ profile: Profile) -> String {
    SentFileName.name(
      pattern: context.content.site.fileNamePattern, kind: kind, profile: profile, job: application.job,
      language: application.language, own: application.person.profile.language) + ".pdf"
  }

  // MARK: Letter and match

  private func addLetter(
    _ worded: WordedApplication, _ bound: Bound, _ result: FitSolver.Result, _ attachments: SentAttachments,
    _ job: JobPosting, to made: inout Made
  ) {
    guard let letter = worded.letter else { return }
    let document = made.take(bound.document)
    let set = made.take(result)
    let metadata = DocumentMetadata(
      title: bound.title, author: name(worded.profile), subject: letter.subject, keywords: [],
      language: letter.language, date: date)
    let pdf = made.take(documents.setter.pdf(set, metadata: metadata, attachments: attachments.letter))
    made.pages += set.layout.pages.count
    if set.layout.pages.count > 1 { made.diagnostics.append(longLetter()) }
    if let pdf {
      made.files.append(("letter.pdf", pdf.bytes))
      made.files.append((sentName(.letter, worded.profile), pdf.bytes))
    }
    made.add("letter.html", page(document))
    made.files.append(
      ("letter.docx", word(result, bound, by: name(worded.profile), in: letter.language)))
    made.add("letter.md", LetterWriter.markdown(letter))
    made.add("email.txt", ColdEmail(letter, profile: worded.profile, posting: job).text)
  }

  private func addMatch(
    _ worded: WordedApplication, _ accepted: AcceptedWordings, _ job: JobPosting, pages: Int,
    to made: inout Made
  ) {
    var report = MatchReport(
      worded.tailored, posting: job, language: ReportLanguage(application.language), pages: pages,
      shown: worded.profile, accepted: accepted, ledger: worded.ledger, checks: made.checks,
      refused: worded.refused,
      preference: application.person.ratings.isEmpty ? nil : application.person.preference,
      settings: MatchReport.Choice.settings(application.variant))
    if let note = LanguageNote.note(application) { report.add(note) }
    var files: [(MatchReportPage.File, href: String)] = [(.cv, "index.html"), (.cvPDF, "cv.pdf")]
    if worded.letter != nil { files += [(.letter, "letter.html"), (.letterPDF, "letter.pdf")] }
    files.append((.applications, Self.root + "/index.html"))
    made.add(
      "match.html",
      MatchReportPage.html(
        report, person: name(worded.profile), language: application.language.description, files: files))
    made.add("match.json", report.json.serialized(pretty: true))
  }
}
