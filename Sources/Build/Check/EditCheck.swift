internal import Base
internal import Composition
internal import Content
internal import Tailoring

/// Holds a document that a person edited by hand against the facts of their profile, as `vitae prove` does a PDF.
struct EditCheck: Sendable {
  /// What the person has.
  let facts: Profile
  /// The folder of the profile's file.
  let folder: String
  private let posting: JobPosting?
  /// What they say in letters for it as their own word.
  private let own: [OwnSentence]

  /// - Parameters:
  ///   - profile: the path of the profile with the facts, or of a folder that holds one.
  ///   - job: that of the posting whose names the document may use.
  static func read(profile: String, job: String?) -> Checked<EditCheck?> {
    var diagnostics: [Diagnostic] = []
    do throws(FileError) {
      let end = job.map { " --job \($0)" } ?? ""
      let named = try ProfileFolder.file(
        profile, command: { "vitae render … --profile \($0)" + end }, &diagnostics)
      guard let named else { return Checked(nil, diagnostics) }
      let facts = try ProofCheck.profile(named, &diagnostics)
      let posting = try job.flatMap { path throws(FileError) in try ProofCheck.posting(path, &diagnostics) }
      guard let facts, !diagnostics.contains(where: { $0.severity == .error }) else {
        return Checked(nil, diagnostics)
      }
      return Checked(
        EditCheck(
          facts: facts, folder: Path.folder(named), posting: posting,
          own: OwnSentences.beside(profile: named, job: job)), diagnostics)
    } catch {
      return Checked(nil, diagnostics + [error.diagnostic()])
    }
  }

  /// An error for each text of a document that the facts do not support, at its line where that is found.
  ///
  /// Sentences that the claims beside the file know are held against the facts that these name; for others facts are
  /// looked for.
  func diagnostics(of text: String, in language: LanguageTag, source: SourceText) -> [Diagnostic] {
    var profile = facts.localized(to: language)
    profile.language = language
    let proof = DocumentProof(
      of: text, profile: profile, wording: ProofCheck.wording(LocaleCatalogue(language)),
      claims: claims(beside: source.file), posting: posting, own: own,
      date: posting?.date ?? posting?.posted ?? profile.latestDate ?? PartialDate(year: 2000, month: 1))
    return EditedPlaces(source).placed(proof.findings).map { found in
      let finding = found.finding
      let below =
        found.below == 0
        ? []
        : [
          "what stands below it (\(found.below) \(found.below == 1 ? "text" : "texts")) is checked when it is mended"
        ]
      return Diagnostic(
        .error, code: "build.unsupported-edit",
        "`\(Self.line(finding.text))` says what the profile does not: \(finding.problems.explanation)",
        at: found.range,
        hints: NearestFacts.hints(finding) + [hint(finding)] + below)
    }
  }

  private func hint(_ finding: DocumentProof.Finding) -> String {
    if finding.isWish {
      return
        "what you want needs no fact, but your own word: put the sentence under `letter:` in your file for this job, "
        + "as `why`, `start`, `salary` or `move`"
    }
    return finding.problems.advice + (posting == nil ? "; names of a posting are known with `--job`" : "")
  }

  /// On one line, without what underlines a heading.
  private static func line(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).filter { word in !word.allSatisfy { $0 == "=" || $0 == "-" } }
      .joined(separator: " ")
  }

  private func claims(beside file: String) -> ClaimLedger? {
    let path = Path.join(Path.folder(file), "claims.json")
    guard let bytes = try? Files.read(path) else { return nil }
    return (try? JSONValue.parse(String(decoding: bytes, as: UTF8.self))).flatMap { ClaimLedger(json: $0) }
  }
}
