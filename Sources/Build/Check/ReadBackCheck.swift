public import Base
internal import Content
internal import Export

/// `vitae check --readback`: whether programs can read a PDF, ours or anybody's.
public enum ReadBackCheck {
  /// One thing that was looked at.
  public struct Row: Sendable {
    public var name: String
    /// `pass`, `fail` or `not run`.
    public var verdict: String
    /// What was found: the first offending text and its page, or why the check was not run.
    public var detail: String
    public var isFailed: Bool { verdict == "fail" }
  }

  /// Checks a file against a profile, else against the facts that it carries.
  public static func run(_ path: String, profile: String?) -> Checked<[Row]> {
    do throws(FileError) {
      let pdf = try Files.read(path)
      guard pdf.starts(with: "%PDF-".utf8) else {
        let other = Diagnostic(
          .error, code: "readback.no-pdf", "`\(path)` is no PDF file", at: SourceRange(file: path))
        return Checked([], [other])
      }
      if FileCheck.isBeyondReading(pdf) { return Checked([], [damaged(path)]) }
      let facts = try facts(pdf, path, profile: profile)
      // Without the facts that were named, the answer would be one to another question.
      if profile != nil, facts.value == nil || facts.hasErrors { return Checked([], facts.diagnostics) }
      let results = FileCheck.run(
        pdf, profile: facts.value, isWhole: profile == nil,
        extracted: {
          TextExtractor.Mode.allCases.map { mode in
            FileCheck.Extraction(
              name: mode == .reading ? "pdftotext" : "pdftotext -" + mode.rawValue,
              text: facts.value == nil ? nil : TextExtractor.text(of: path, mode))
          }
        })
      let rows = results.map { Row(name: $0.name, verdict: $0.verdict.rawValue, detail: $0.detail) }
      return Checked(rows, facts.diagnostics)
    } catch {
      return Checked([], [error.diagnostic()])
    }
  }

  /// What is said of a file of which no page can be read.
  static func damaged(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, code: "readback.damaged", "`\(path)` is damaged: no page of it can be read",
      at: SourceRange(file: path),
      hints: ["part of it is missing, as after a broken download or upload: make it, or fetch it, again"])
  }

  private static func facts(
    _ pdf: [UInt8], _ path: String, profile: String?
  ) throws(FileError) -> Checked<Profile?> {
    let name = profile ?? path + "/resume.json"
    guard let bytes = try profile.map(Files.read) ?? FileCheck.attachedResume(in: pdf) else {
      return Checked(nil)
    }
    return SourceDecoding.decode(bytes, file: name).flatMap { source in
      source.map { ProfileReader.read($0, slug: UnicodeForms.slug(Path.stem(path))) } ?? Checked(nil)
    }
  }
}
