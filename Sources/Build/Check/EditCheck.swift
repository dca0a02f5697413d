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
    return proof.findings.map { finding in
      Diagnostic(
        .error, code: "build.unsupported-edit",
        "`\(finding.text)` says what the profile does not: \(finding.problems.explanation)",
        at: place(of: finding.text, in: source),
        hints: [
          "say it in other words, or put it into the profile if it is true: as one of the `wordings:` of a statement that says "
            + "the same, or as a statement of its own"
            + (posting == nil ? "; names of a posting are known with `--job`" : "")
        ])
    }
  }

  private func claims(beside file: String) -> ClaimLedger? {
    let path = Path.join(Path.folder(file), "claims.json")
    guard let bytes = try? Files.read(path) else { return nil }
    return (try? JSONValue.parse(String(decoding: bytes, as: UTF8.self))).flatMap { ClaimLedger(json: $0) }
  }

  /// Where the text stands in the file, else its first words, else the file.
  private func place(of text: String, in source: SourceText) -> SourceRange {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    for count in [words.count, 4, 2, 1] where count <= words.count {
      let needle = words.prefix(count).joined(separator: " ")
      guard let found = source.text.firstRange(of: needle) else { continue }
      let start = source.text.utf8.distance(from: source.text.startIndex, to: found.lowerBound)
      return source.range(from: start, to: start + needle.utf8.count)
    }
    return SourceRange(file: source.file)
  }
}
