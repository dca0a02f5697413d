internal import Base
public import Content

/// Whether programs that read applications can read a PDF: one answer for each thing that can be seen in the file. There
/// is no score.
public enum FileCheck {
  public enum Verdict: String, Sendable { case pass, fail, notRun = "not run" }

  public struct Result: Sendable {
    /// What was looked at.
    public var name: String
    public var verdict: Verdict
    /// What was found: the first offending text and its page, or why the check was not run.
    public var detail: String
  }

  /// What another program reads in the file.
  public struct Extraction: Sendable {
    public var name: String
    /// nil: the program is not installed, or failed.
    public var text: [UInt8]?
    public init(name: String, text: [UInt8]?) {
      self.name = name
      self.text = text
    }
  }

  /// The file that a PDF of ours carries with the facts that it shows; nil where there is none.
  public static func attachedResume(in pdf: [UInt8]) -> [UInt8]? {
    var table = ObjectTable(pdf)
    return FileFacts(&table).attachments.first { $0.name == "resume.json" }?.bytes
  }

  /// Checks a file.
  ///
  /// - Parameters:
  ///   - profile: what the file is to show; nil: what depends on it is not run.
  ///   - isWhole: whether every bullet of the profile must be there; else only those that the file begins.
  ///   - extracted: what other programs read.
  public static func run(
    _ pdf: [UInt8], profile: Profile?, isWhole: Bool, extracted: [Extraction]
  ) -> [Result] {
    var table = ObjectTable(pdf)
    let file = ReadFile(&table)
    let run = FileCheckRun(
      file: file, facts: FileFacts(&table), profile: profile, isWhole: isWhole, extracted: extracted)
    return run.results
  }
}
