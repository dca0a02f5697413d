public import Base
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
    /// Whether it says nothing but what the writer of a letter wants, which they may say as their own word.
    public var isWish = false
    /// The texts of the profile that say the nearest to it.
    public var nearest: [String] = []
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
  ///   - own: what the person says in the letter as their own word; what of it is a claim is held like any other.
  ///   - skipsHead: whether what stands above the first item, such as a telephone number, is passed over.
  public init(
    of text: String, margins: String = "", pages: Int = 1, profile: Profile, wording: ProofWording,
    claims: ClaimLedger? = nil, posting: JobPosting? = nil, own: [OwnSentence] = [], date: PartialDate,
    skipsHead: Bool = false
  ) {
    var reader = ProofReader(profile, wording, claims, posting, own, date: date, skipsHead: skipsHead)
    reader.read(text)
    reader.read(margins, numbersTo: pages)
    findings = reader.findings
    texts = reader.texts
    sentences = reader.sentences
  }

  /// Whether a document's text has some words, whatever its layout. O(bytes).
  public static func says(_ words: String, in text: String) -> Bool {
    let page = " " + ProofToken.of(text).map(\.form).joined(separator: " ") + " "
    return page.contains(" " + ProofToken.of(words).map(\.form).joined(separator: " ") + " ")
  }

  /// Whether a document greets a reader, as letters do. O(bytes).
  public static func isLetter(_ text: String, in language: LanguageTag) -> Bool {
    !OwnCourtesies.lines(of: text).greetings.isEmpty
      || LetterFurniture.courtesies(language, to: nil).contains { says($0.salutation, in: text) }
  }

  /// Adds what an attached `resume.json` says that `profile` does not.
  ///
  /// - Parameters:
  ///   - attached: as JSON Resume.
  ///   - own: the profile in its own language.
  ///   - profile: the same in the document's.
  ///   - claims: facts that statements in other words are said to rest on; they are checked, not believed.
  public mutating func add(
    attached: JSONValue, own: Profile, profile: Profile, claims: ClaimLedger? = nil, date: PartialDate
  ) {
    let unknown = AttachedProof.unknown(in: attached, views: [profile, own].map { $0.jsonResume() })
    guard !unknown.isEmpty else { return }
    let store = FactStore(profile)
    let support = ClaimSupport(
      matcher: Matcher(store, date: date), checker: ClaimChecker(store, date: date), posting: [])
    for part in unknown {
      let problems =
        part.isStatement ? Self.problems(part, support, claims) : [ClaimProblem(part.kind, part.text)]
      guard !problems.isEmpty else { continue }
      let said = Self.unescaped(part.text)
      let text = part.isStatement ? said : part.path.joined(separator: ".") + ": " + said
      let finding = Finding(text: "resume.json: " + text, problems: problems)
      if !findings.contains(finding) { findings.append(finding) }
    }
  }

  /// Markdown as a person reads it: `M&E` of `M\&E`.
  private static func unescaped(_ markdown: String) -> String {
    var out = ""
    var isEscaped = false
    for scalar in markdown.unicodeScalars {
      let isMark = scalar.isASCII && "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~".unicodeScalars.contains(scalar)
      if scalar == "\\", !isEscaped {
        isEscaped = true
        continue
      }
      if isEscaped, !isMark { out.unicodeScalars.append("\\") }
      out.unicodeScalars.append(scalar)
      isEscaped = false
    }
    return isEscaped ? out + "\\" : out
  }

  /// Adds what the claims of an attached `claims.json` say that neither the page says nor facts support.
  ///
  /// - Parameter text: the document's text, whose sentences are judged by themselves.
  public mutating func add(claims: ClaimLedger, of text: String, profile: Profile, date: PartialDate) {
    let page = " " + ProofToken.of(text).map(\.form).joined(separator: " ") + " "
    let rest = claims.claims.filter { claim in
      let words = ProofToken.of(claim.text).map(\.form).joined(separator: " ")
      return !words.isEmpty && !page.contains(" " + words + " ")
    }
    guard !rest.isEmpty else { return }
    let store = FactStore(profile)
    let known = Set(store.facts.map(\.quote))
    let support = ClaimSupport(
      matcher: Matcher(store, date: date), checker: ClaimChecker(store, date: date), posting: [])
    for claim in rest where !known.contains(claim.text) {
      let problems = Sentences.split(claim.text).flatMap {
        support.problems(in: $0, named: claim.facts, answering: false)
      }
      let finding = Finding(text: "claims.json: " + claim.text, problems: problems)
      if !problems.isEmpty, !findings.contains(finding) { findings.append(finding) }
    }
  }

  private static func problems(
    _ part: AttachedProof.Unknown, _ support: ClaimSupport, _ claims: ClaimLedger?
  ) -> [ClaimProblem] {
    let text = InlineMarkdown.parse(part.text).text.plain
    // A statement belongs to its item; a skill may be named by a statement anywhere.
    let item = part.path.contains("highlights") ? part.item : nil
    let items =
      item.map { item in Set(support.matcher.store.facts.filter { $0.path == item }.map(\.id)) } ?? []
    return Sentences.split(text).flatMap { sentence in
      let named = claims?.claims.filter { $0.text == sentence || $0.text == text }.flatMap(\.facts) ?? []
      return support.problems(in: sentence, named: named, below: items, answering: false)
    }
  }
}

extension AttachedProof.Unknown {
  fileprivate var kind: ClaimProblem.Kind { name.hasSuffix("ate") ? .date : .word }

  /// The item that holds a statement.
  fileprivate var item: String? {
    place.firstRange(of: ".highlights").map { String(place[..<$0.lowerBound]) }
  }
}
