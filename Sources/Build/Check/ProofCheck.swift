public import Base
internal import Composition
internal import Content
internal import Export
internal import Tailoring

/// `vitae prove`: whether all that a PDF says is supported by a profile.
public enum ProofCheck {
  /// What a file says that its profile does not.
  public struct Result: Sendable {
    /// A text that the file has and the profile does not support.
    public struct Finding: Sendable {
      public var text: String
      /// What is not supported: its kind of `docs/claims.md`, the words in question, and both as a person says it.
      public var problems: [(kind: String, words: String, explanation: String)]
      /// What the profile says nearest to it, and what to do.
      public var hints: [String] = []
    }
    public var findings: [Finding] = []
    /// Texts of the profile that the file shows, and sentences in other words that were checked.
    public var texts = 0
    public var sentences = 0
    /// Whether it was held against a profile; else only against the file's own attachment.
    public var hasProfile = true
    /// What may be the reason for all the findings at once, and what to do then.
    public var hints: [String] = []
  }

  /// Checks a file against a profile, or, where there is none, against the profile that the file carries. `job` is the posting
  /// that a letter answers. nil, with errors: there was nothing to check.
  public static func run(_ path: String, profile: String?, job: String?) -> Checked<Result?> {
    do throws(FileError) {
      let pdf = try Files.read(path)
      guard pdf.starts(with: "%PDF-".utf8) else {
        return failed("proof.no-pdf", "`\(path)` is no PDF file", path)
      }
      let shown = ShownText(of: pdf)
      if shown.isTooComplex {
        return failed(
          "proof.too-complex", "`\(path)` is too complex to be read", path,
          hint: "a document of a person takes a hundredth of the work or less; who made this one?")
      }
      if shown.isDamaged, shown.text.utf8.allSatisfy({ $0 <= 0x20 }) {
        return Checked(nil, [ReadBackCheck.damaged(path)])
      }
      guard !shown.isEncrypted, !shown.text.utf8.allSatisfy({ $0 <= 0x20 }) else {
        return failed(
          "proof.no-text", "`\(path)` has no text that can be read", path, hint: "a scan proves nothing")
      }
      if let unread = shown.unread {
        return failed(
          "proof.unread-annotations", "`\(path)` shows more than its text: \(unread)", path,
          hint: "notes and form fields are not read: make the file again without them")
      }
      if let unread = shown.unreadContent {
        return failed(
          "proof.unread-content", "`\(path)` has content that is not read: \(unread)", path,
          hint: "others may show it: make the file again in a plain way")
      }
      var diagnostics: [Diagnostic] = []
      var named = profile
      if let profile {
        let end = job.map { " --job \($0)" } ?? ""
        named = try ProfileFolder.file(
          profile, command: { "vitae prove \(path) --profile \($0)" + end }, &diagnostics)
        if named == nil { return Checked(nil, diagnostics) }
      }
      guard let facts = try facts(shown, path, named, &diagnostics) else {
        return Checked(nil, diagnostics)
      }
      let posting = try job.flatMap { path throws(FileError) in try self.posting(path, &diagnostics) }
      if diagnostics.contains(where: { $0.severity == .error }) { return Checked(nil, diagnostics) }
      let own = OwnSentences.beside(profile: named, job: job)
      let result = prove(shown, facts, posting, own, isOwn: profile == nil)
      let isLetter = DocumentProof.isLetter(shown.text, in: shown.language ?? facts.language)
      let isOwn = facts.basics.name.map { DocumentProof.says($0.plain, in: shown.text + " " + shown.margins) }
      if isLetter, isOwn ?? true, posting == nil, !result.findings.isEmpty {
        return failed(
          "proof.no-posting", "`\(path)` is a letter, and which posting it answers is not said", path,
          hint: "name it with `--job POSTING`, whose company, post and words the letter may use")
      }
      return Checked(result, diagnostics)
    } catch {
      return Checked(nil, [error.diagnostic()])
    }
  }

  private static func failed(
    _ code: String, _ message: String, _ path: String, hint: String? = nil
  ) -> Checked<Result?> {
    let hints = hint.map { [$0] } ?? []
    return Checked(
      nil, [Diagnostic(.error, code: code, message, at: SourceRange(file: path), hints: hints)])
  }

  // MARK: What is read

  private static func facts(
    _ shown: ShownText, _ path: String, _ profile: String?, _ diagnostics: inout [Diagnostic]
  ) throws(FileError) -> Profile? {
    if let profile { return try self.profile(profile, &diagnostics) }
    guard let bytes = shown.attachments.first(where: { $0.name == "resume.json" })?.bytes else {
      diagnostics +=
        failed(
          "proof.no-facts", "`\(path)` carries no facts of its own", path,
          hint: "name the profile that it is to be held against with `--profile`"
        ).diagnostics
      return nil
    }
    return read(bytes, path + "/resume.json", &diagnostics)
  }

  /// The profile in a file, with the projects that stand in files beside it; nil, with errors, where there is none.
  static func profile(_ path: String, _ diagnostics: inout [Diagnostic]) throws(FileError) -> Profile? {
    guard var facts = read(try Files.read(path), path, &diagnostics) else { return nil }
    try addProjects(of: path, to: &facts, &diagnostics)
    return facts
  }

  private static func read(_ bytes: [UInt8], _ path: String, _ diagnostics: inout [Diagnostic]) -> Profile? {
    let source = SourceDecoding.decode(bytes, file: path)
    let read = source.flatMap { source in
      source.map { ProfileReader.read($0, slug: UnicodeForms.slug(Path.stem(path))) } ?? Checked(nil)
    }
    diagnostics += read.diagnostics
    return read.hasErrors ? nil : read.value
  }

  /// Projects with pages stand in files of their own beside the profile.
  private static func addProjects(
    of profile: String, to facts: inout Profile, _ diagnostics: inout [Diagnostic]
  ) throws(FileError) {
    let folder = Path.join(Path.folder(profile), "projects")
    guard Files.kind(folder) == .folder else { return }
    for entry in try Files.list(folder) where entry.name.hasSuffix(".md") {
      let path = Path.join(folder, entry.name)
      let source = SourceDecoding.decode(try Files.read(path), file: path)
      let project = source.flatMap { source in
        source.map { ProjectReader.read($0, slug: UnicodeForms.slug(Path.stem(path))) } ?? Checked(nil)
      }
      diagnostics += project.diagnostics
      if let project = project.value { facts.merge(page: project) }
    }
  }

  static func posting(
    _ path: String, _ diagnostics: inout [Diagnostic]
  ) throws(FileError) -> JobPosting? {
    let source = SourceDecoding.decode(try Files.read(path), file: path)
    let posting = source.flatMap { source in
      source.map { source in
        let read = JobPostingReader.read(source, slug: UnicodeForms.slug(Path.stem(path)))
        return Checked(read.value, PostingProposal.hinted(read.diagnostics, source))
      } ?? Checked(nil)
    }
    diagnostics += posting.diagnostics
    return posting.value
  }

  // MARK: Proof

  private static func prove(
    _ shown: ShownText, _ facts: Profile, _ posting: JobPosting?, _ own: [OwnSentence], isOwn: Bool
  )
    -> Result
  {
    let language = shown.language ?? facts.language
    var profile = facts.localized(to: language)
    profile.language = language
    let wording = wording(LocaleCatalogue(language))
    let claims = shown.attachments.first { $0.name == "claims.json" }
      .flatMap { try? JSONValue.parse(String(decoding: $0.bytes, as: UTF8.self)) }
      .flatMap { ClaimLedger(json: $0) }
    let date = posting?.date ?? posting?.posted ?? profile.latestDate ?? .unknown
    var proof = DocumentProof(
      of: shown.text, margins: shown.margins, pages: shown.pages, profile: profile, wording: wording,
      claims: claims, posting: posting, own: own,
      date: date,
      // What a person calls private is shown and not attached.
      skipsHead: isOwn)
    if !isOwn {
      for attached in attachedResumes(shown) {
        proof.add(attached: attached, own: facts, profile: profile, claims: claims, date: date)
      }
      if let claims {
        proof.add(claims: claims, of: shown.text + " " + shown.margins, profile: profile, date: date)
      }
    }
    var result = Result()
    result.hasProfile = !isOwn
    result.texts = proof.texts
    result.sentences = proof.sentences
    result.findings = proof.findings.map { finding in
      Result.Finding(
        text: finding.text, problems: finding.problems.map { ($0.kind.rawValue, $0.words, $0.explanation) },
        hints: NearestFacts.hints(finding) + [finding.problems.advice])
    }
    if !result.findings.isEmpty { result.hints = hints(shown, facts, posting, isOwn: isOwn) }
    if let other = shown.falseReplacement {
      result.findings.append(
        Result.Finding(
          text: other,
          problems: [
            ("replacement", "is told to programs and not shown", "is told to programs and not shown")
          ]))
    }
    return result
  }

  /// Mistakes of who asks: another person's profile, a letter without its posting.
  private static func hints(_ shown: ShownText, _ facts: Profile, _ posting: JobPosting?, isOwn: Bool)
    -> [String]
  {
    var out: [String] = []
    if let name = facts.basics.name?.plain, !isOwn,
      !DocumentProof.says(name, in: shown.text + " " + shown.margins)
    {
      out.append("the file does not name `\(name)`, whose profile this is: is it another person's?")
    }
    if posting == nil, DocumentProof.isLetter(shown.text, in: shown.language ?? facts.language) {
      out.append(
        "this is a letter: `--job POSTING` names the posting whose company, post and words it may use")
    }
    return out
  }

  /// What the file carries besides its claims, as JSON Resume; a file that is none says no more than its name, which no
  /// profile has.
  private static func attachedResumes(_ shown: ShownText) -> [JSONValue] {
    var claims = 0
    return shown.attachments.filter { file in
      claims += file.name == "claims.json" ? 1 : 0
      return file.name != "claims.json" || claims > 1
    }.map { file in
      let text = String(decoding: file.bytes, as: UTF8.self)
      return (file.name == "resume.json" ? try? JSONValue.parse(text) : nil)
        ?? .object([JSONMember("attachment", .string(file.name))])
    }
  }

  static func wording(_ catalogue: LocaleCatalogue) -> ProofWording {
    let months = (1...12).map { month in
      let words = catalogue.long(PartialDate(year: 2000, month: month))
      return String(words.split(separator: " ").first ?? "")
    }
    return ProofWording(
      labels: LocaleCatalogue.labelNames.map(catalogue.label), summary: catalogue.label("summary"),
      months: months,
      range: { catalogue.range($0) })
  }
}

extension PartialDate {
  /// Where nothing is dated.
  fileprivate static let unknown = PartialDate(year: 2000, month: 1, day: 1)
}
