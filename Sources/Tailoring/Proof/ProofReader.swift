internal import Base
internal import Content

/// One reading of a document against a profile.
struct ProofReader {
  private(set) var findings: [DocumentProof.Finding] = []
  private(set) var texts = 0
  private(set) var sentences = 0

  private var phrases: ProofPhrases
  private let months: Set<String>
  private let support: ClaimSupport
  /// What a person may say as their own word.
  private let word: OwnWord
  private let summary: [String]
  private let claims: [ClaimLedger.Claim]
  /// Sentences that are said to rest on facts, by their tokens.
  private var worded: [WordedSentence] = []
  /// A letter has one date.
  private var isDated = false
  /// Whether what stands above the first item is passed over.
  private let skipsHead: Bool

  init(
    _ profile: Profile, _ wording: ProofWording, _ claims: ClaimLedger?, _ posting: JobPosting?,
    _ own: [OwnSentence], date: PartialDate, skipsHead: Bool
  ) {
    self.skipsHead = skipsHead
    phrases = ProofPhrases(profile, wording)
    summary = ProofToken.of(wording.summary ?? "").map(\.form)
    months = Set(wording.months.flatMap { ProofToken.of($0).map(\.form) })
    var store = FactStore(profile)
    let reading = posting.map { RequirementReader.read($0) }
    if let posting, let reading { store.add(posting, reading) }
    let contact = posting.flatMap { Salutation.contact(of: $0, reading) }
    support = ClaimSupport(
      matcher: Matcher(store, date: date), checker: ClaimChecker(store, date: date),
      posting: store.facts.filter { $0.kind == .posting }.map(\.id))
    word = OwnWord(support.checker, posting: support.posting, for: posting, language: profile.language)
    // What a CV shows in the profile's own words is found without its claims.
    self.claims = (claims?.claims ?? []).filter {
      $0.document == .letter || $0.place.hasPrefix("basics.summary") || $0.place.contains(".highlights[")
    }
    for text in LetterFurniture.texts(profile.language) { phrases.free(text) }
    for courtesy in LetterFurniture.courtesies(profile.language, to: contact) {
      phrases.courtesy(courtesy)
    }
    if let posting { addNames(of: posting, contact, reference: reading?.reference) }
    for said in own where word.problems(in: said.text).isEmpty {
      for sentence in Sentences.split(said.text) { phrases.free(sentence) }
    }
    addSentences()
  }

  /// What a letter's head may name.
  private mutating func addNames(of posting: JobPosting, _ name: String?, reference: String?) {
    let contact = posting.contact
    let names = [posting.company, posting.position, posting.location, contact?.name, contact?.title]
    for text in names + (contact?.address ?? []) { phrases.posting(text?.plain) }
    phrases.posting(name)
    // "Projektleitung (m/w/d)" is said without what stands in brackets.
    phrases.posting(posting.position?.plain.split(separator: "(").first.map(String.init))
    for form in posting.position.map({ PostingTitle.forms($0.plain) }) ?? [] { phrases.posting(form) }
    for part in name?.split(separator: " ") ?? [] { phrases.posting(String(part)) }
    phrases.posting(reference)
  }

  /// The claims that are not in the profile's own words.
  private mutating func addSentences() {
    for claim in claims where !phrases.holds(claim.text) {
      let tokens = ProofToken.of(claim.text).map(\.form)
      guard tokens.count > 3, !worded.contains(where: { $0.tokens == tokens }) else { continue }
      let isBullet = claim.document == .cv && !claim.place.hasPrefix("basics.summary")
      worded.append(WordedSentence(tokens: tokens, facts: claim.facts, isBullet: isBullet))
    }
  }

  // MARK: Reading

  /// Reads a text; numbers up to `numbersTo` are page numbers.
  mutating func read(_ text: String, numbersTo: Int = 0) {
    let courtesies = OwnCourtesies.lines(of: text)
    // One line greets.
    if let greeting = courtesies.greetings.first { phrases.greeting(greeting) }
    for closing in courtesies.closings { phrases.closing(closing) }
    var run = ProofRun(
      ProofPage(text), phrases, worded, wording: (summary, months), numbersTo: numbersTo, isDated: isDated,
      skipsHead: skipsHead)
    run.read()
    texts += run.texts
    isDated = run.isDated
    for part in run.parts {
      switch part {
      case .mixed(let text): report(text, [ClaimProblem(.mixedPositions, text)])
      case .sentences(let text, let facts, let items, let isAnswer):
        judge(text, named: facts, below: items, answering: isAnswer)
      }
    }
  }

  // MARK: Judging

  private mutating func report(
    _ text: String, _ problems: [ClaimProblem], isWish: Bool = false, nearest: [FactID] = []
  ) {
    let facts = nearest.compactMap { support.matcher.store[$0] }.filter { $0.kind != .posting }
    // What somebody did says more than where that was.
    let told = facts.filter { !$0.isPost }
    let finding = DocumentProof.Finding(
      text: text, problems: problems, isWish: isWish, nearest: (told.isEmpty ? facts : told).map(\.quote))
    if !findings.contains(finding) { findings.append(finding) }
  }

  /// Words that are in no text of the profile: sentences that facts support, or not.
  private mutating func judge(_ text: String, named: [FactID], below items: Set<FactID>, answering: Bool) {
    for part in Sentences.split(text) {
      // Such a sentence says nothing of the writer.
      if answering, CourtesySentences.holds(part) {
        sentences += 1
        continue
      }
      let (problems, nearest) = support.judged(part, named: named, below: items, answering: answering)
      if problems.isEmpty {
        sentences += 1
      } else {
        report(part, problems, isWish: answering && word.problems(in: part).isEmpty, nearest: nearest)
      }
    }
  }
}
