internal import Base
public import Content

/// Whether all that a finished document says is supported by a profile.
///
/// The text is read word by word and sign by sign, whatever its layout. Texts of the profile are found in it; titles,
/// employers, dates, places and levels must stand with the item they belong to, and a statement below its own item.
/// Sentences in other words are held against the facts by `ClaimChecker`. What is left over is not supported.
public struct DocumentProof: Hashable, Sendable {
  /// Something that the document says and the profile does not.
  public struct Finding: Hashable, Sendable {
    /// As the document has it.
    public var text: String
    public var problems: [ClaimProblem]
  }
  /// In the document's order.
  public private(set) var findings: [Finding] = []
  /// How many texts of the profile the document shows.
  public private(set) var texts = 0
  /// How many sentences in other words it has that are supported.
  public private(set) var sentences = 0
  public var isProven: Bool { findings.isEmpty }

  /// What of `text` `profile` does not support.
  ///
  /// - Parameters:
  ///   - text: a document's text in reading order.
  ///   - margins: what stands in its margins: name and page numbers.
  ///   - claims: the sentences that its maker says it has, and the facts they rest on; they are checked, not believed.
  ///   - posting: the posting that it answers; nil: the names of a posting are not known.
  ///   - date: the day that current positions are counted to.
  ///   - skipsHead: whether what stands above the first item, such as a telephone number, is passed over.
  public init(
    of text: String, margins: String = "", pages: Int = 1, profile: Profile, wording: ProofWording,
    claims: ClaimLedger? = nil, posting: JobPosting? = nil, date: PartialDate, skipsHead: Bool = false
  ) {
    var reader = ProofReader(profile, wording, claims, posting, date: date, skipsHead: skipsHead)
    reader.read(text)
    reader.read(margins, numbersTo: pages)
    findings = reader.findings
    texts = reader.texts
    sentences = reader.sentences
  }

  /// Adds what an attached profile says that `profile` does not. Statements, skills and the summary may have other words
  /// that its facts support.
  public mutating func add(attached: Profile, profile: Profile, wording: ProofWording, date: PartialDate) {
    let phrases = ProofPhrases(profile, wording)
    let store = FactStore(profile)
    var support: ClaimSupport?
    for fact in FactStore(attached).facts where fact.kind != .skillGroup {
      for line in fact.text.lines().map(String.init) where !phrases.holds(line) {
        var problems = [ClaimProblem(.word, line)]
        if [.highlight, .skill, .summary].contains(fact.kind) {
          let known =
            support
            ?? ClaimSupport(
              matcher: Matcher(store, date: date), checker: ClaimChecker(store, date: date), posting: [])
          support = known
          problems = Sentences.split(line).flatMap { known.problems(in: $0, named: [fact.id]) }
        }
        if !problems.isEmpty { findings.append(Finding(text: "resume.json: " + line, problems: problems)) }
      }
    }
  }
}
