internal import Base
public import Content
public import Tailoring

/// Whether programs that read applications can read a PDF: one answer for each thing that can be seen in the file. There
/// is no score.
public enum FileCheck {
  /// How a check ended.
  public enum Verdict: String, Sendable { case pass, fail, notRun = "not run" }

  /// The outcome of one check.
  public struct Result: Sendable {
    var look: Look
    public var verdict: Verdict
    var finding: Finding

    /// What was looked at.
    public var name: String { EnglishChecks().name(look) }
    /// What was found: the first offending text and its page, or why the check was not run.
    public var detail: String { EnglishChecks().detail(finding) }
    /// The same two in the language of a report.
    public func title(in language: ReportLanguage) -> String { language.checks.name(look) }
    public func detail(in language: ReportLanguage) -> String { language.checks.detail(finding) }
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
    return FileFacts.attachments(&table).first { $0.name == "resume.json" }?.bytes
  }

  /// Whether a file was cut off or changed after it was made, so far that no page of it can be read.
  public static func isBeyondReading(_ pdf: [UInt8]) -> Bool {
    let file = ReadFile(pdf)
    return file.isDamaged && !file.isEncrypted && !file.isCut && file.pages.allSatisfy(\.runs.isEmpty)
  }

  /// Checks a file.
  ///
  /// - Parameters:
  ///   - profile: what the file is to show; nil: what depends on it is not run.
  ///   - isWhole: whether every bullet of the profile must be there; else only those that the file begins.
  ///   - extracted: what other programs read; asked for only where the file can be read within bounds.
  public static func run(
    _ pdf: [UInt8], profile: Profile?, isWhole: Bool, extracted: () -> [Extraction]
  ) -> [Result] {
    run(pdf, profile: profile, isWhole: isWhole, budget: .foreign, extracted: extracted)
  }

  static func run(
    _ pdf: [UInt8], profile: Profile?, isWhole: Bool, budget: ReadBudget, extracted: () -> [Extraction]
  ) -> [Result] {
    run(ReadPDF(pdf, budget: budget), profile: profile, isWhole: isWhole, extracted: extracted)
  }

  /// The same for a file that was read already.
  public static func run(
    _ pdf: ReadPDF, profile: Profile?, isWhole: Bool, extracted: () -> [Extraction]
  ) -> [Result] {
    if let known = known(pdf, profile: profile, isWhole: isWhole) { return known }
    let file = pdf.file
    let facts = FileFacts(&pdf.table, notes: pdf.memory != nil)
    if pdf.table.budget.isSpent { return [.tooComplex] }
    guard let hidden = Self.hidden(in: file, &pdf.table.budget) else { return [.tooComplex] }
    let run = FileCheckRun(
      file: file, facts: facts, hidden: hidden, profile: profile, isWhole: isWhole,
      extracted: file.isEncrypted ? [] : extracted())
    let results = run.results
    if let objects = facts.objects, run.extracted.isEmpty, pdf.memory?.pages != nil {
      pdf.memory?.checks = PDFMemory.Checks(
        objects: objects, title: facts.title, profile: profile, isWhole: isWhole, results: results)
    }
    return results
  }

  /// The results of a file with the same pages, tags, language and title; nil where there is none.
  private static func known(_ pdf: ReadPDF, profile: Profile?, isWhole: Bool) -> [Result]? {
    guard pdf.isProven, let known = pdf.memory?.checks, known.isWhole == isWhole,
      pdf.table.holds(known.objects), FileFacts.title(&pdf.table) == known.title, known.profile == profile
    else { return nil }
    return known.results
  }

  /// The first text on each page that nobody sees; nil where looking for it costs too much.
  private static func hidden(in file: ReadFile, _ budget: inout ReadBudget) -> [HiddenText.Finding?]? {
    var out: [HiddenText.Finding?] = []
    for page in file.pages {
      out.append(HiddenText.findings(in: page, &budget).first)
      if budget.isSpent { return nil }
    }
    return out
  }
}

extension ReportLanguage {
  /// The words of checks.
  var checks: any CheckWords {
    switch self {
    case .en: EnglishChecks()
    case .de: GermanChecks()
    case .fr: FrenchChecks()
    case .es: SpanishChecks()
    }
  }
}

extension FileCheck.Result {
  fileprivate static let tooComplex = FileCheck.Result(
    look: .textLayer, verdict: .fail, finding: .tooComplex)
}
