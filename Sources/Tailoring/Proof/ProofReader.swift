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
  private let claims: [ClaimLedger.Claim]
  /// Sentences that claim something, by their tokens, with what is not supported of them.
  private var worded: [(tokens: [String], problems: [ClaimProblem])] = []
  /// A letter has one date.
  private var isDated = false
  /// Whether what stands above the first item is passed over.
  private let skipsHead: Bool

  init(
    _ profile: Profile, _ wording: ProofWording, _ claims: ClaimLedger?, _ posting: JobPosting?,
    date: PartialDate, skipsHead: Bool
  ) {
    self.skipsHead = skipsHead
    phrases = ProofPhrases(profile, wording)
    months = Set(wording.months.flatMap { ProofToken.of($0).map(\.form) })
    var store = FactStore(profile)
    if let posting { store.add(posting, RequirementReader.read(posting)) }
    support = ClaimSupport(
      matcher: Matcher(store, date: date), checker: ClaimChecker(store, date: date),
      posting: store.facts.filter { $0.kind == .posting }.map(\.id))
    // What a CV shows in the profile's own words is found without its claims.
    self.claims = (claims?.claims ?? []).filter {
      $0.document == .letter || $0.place.hasPrefix("basics.summary") || $0.place.contains(".highlights[")
    }
    for text in LetterFurniture.texts(profile.language, to: posting?.contact?.name?.plain) {
      phrases.free(text)
    }
    if let posting { addNames(of: posting) }
    addSentences()
  }

  /// What a letter's head may name.
  private mutating func addNames(of posting: JobPosting) {
    let contact = posting.contact
    let names = [posting.company, posting.position, posting.location, contact?.name, contact?.title]
    for text in names + (contact?.address ?? []) { phrases.free(text?.plain) }
    // "Projektleitung (m/w/d)" is said without what stands in brackets.
    phrases.free(posting.position?.plain.split(separator: "(").first.map(String.init))
    for part in contact?.name?.plain.split(separator: " ") ?? [] { phrases.free(String(part)) }
    phrases.free(RequirementReader.read(posting).reference)
  }

  /// The claims that are not in the profile's own words.
  private mutating func addSentences() {
    for claim in claims where !phrases.holds(claim.text) {
      let tokens = ProofToken.of(claim.text).map(\.form)
      guard tokens.count > 3, !worded.contains(where: { $0.tokens == tokens }) else { continue }
      let parts = Sentences.split(claim.text)
      worded.append((tokens, parts.flatMap { support.problems(in: $0, named: claim.facts) }))
    }
  }

  // MARK: Reading

  /// Reads a text; numbers up to `numbersTo` are page numbers.
  mutating func read(_ text: String, numbersTo: Int = 0) {
    let bytes = Array(text.utf8)
    let tokens = ProofToken.of(text)
    var run = HeadingRun()
    var context: Set<FactID> = []
    var loose: Range<Int>?
    var isBody = false
    var i = 0
    func words(_ range: Range<Int>) -> String {
      let from = tokens[range.lowerBound].range.lowerBound
      return String(decoding: bytes[from..<tokens[range.upperBound - 1].range.upperBound], as: UTF8.self)
    }
    func endRun() {
      if !run.phrases.isEmpty {
        if let items = run.lastItems(after: context) {
          context = items.isEmpty ? context : items
        } else {
          mixed(words(run.range))
        }
      }
      run = HeadingRun()
    }
    func endLoose() {
      if let range = loose, isBody || !skipsHead { judge(words(range)) }
      loose = nil
    }
    while i < tokens.count {
      if let (length, problems) = sentence(tokens, i) {
        endLoose()
        endRun()
        if problems.isEmpty { sentences += 1 } else { report(words(i..<i + length), problems) }
        i += length
      } else if let length = date(tokens, i) ?? pageNumber(tokens[i], numbersTo) {
        endLoose()
        i += length
      } else if let phrase = phrases.longest(in: tokens, at: i) {
        let range = i..<i + phrase.tokens.count
        texts += 1
        // A short phrase between loose words is one of them.
        if let open = loose, phrase.tokens.count <= 3, !phrase.isStatement, isLoose(tokens, range.upperBound)
        {
          loose = open.lowerBound..<range.upperBound
        } else {
          endLoose()
          isBody = isBody || phrase.isStatement || !phrase.names.isEmpty
          if phrase.isStatement {
            endRun()
            if !phrase.isFree, phrase.items.isDisjoint(with: context) { mixed(words(range)) }
          } else {
            run.append(phrase, range)
          }
        }
        i = range.upperBound
      } else {
        endRun()
        loose = (loose?.lowerBound ?? i)..<i + 1
        i += 1
      }
    }
    endLoose()
    endRun()
  }

  /// Whether a word that is in no phrase or sentence starts there.
  private func isLoose(_ tokens: [ProofToken], _ start: Int) -> Bool {
    start < tokens.count && sentence(tokens, start) == nil && phrases.longest(in: tokens, at: start) == nil
  }

  private func sentence(_ tokens: [ProofToken], _ start: Int) -> (Int, [ClaimProblem])? {
    let found = worded.filter { claim in
      claim.tokens.count <= tokens.count - start
        && claim.tokens.indices.allSatisfy { claim.tokens[$0] == tokens[start + $0].form }
    }
    return found.max { $0.tokens.count < $1.tokens.count }.map { ($0.tokens.count, $0.problems) }
  }

  private func pageNumber(_ token: ProofToken, _ last: Int) -> Int? {
    Int(token.form).flatMap { (1...max(1, last)).contains($0) && last > 0 ? 1 : nil }
  }

  /// The day that a letter is dated: a number, a month and a year in some order, once.
  private mutating func date(_ tokens: [ProofToken], _ start: Int) -> Int? {
    guard !isDated, start + 2 < tokens.count else { return nil }
    var parts = (day: 0, month: 0, year: 0)
    var i = start
    while i < min(start + 5, tokens.count) {
      let form = tokens[i].form
      if months.contains(form) {
        parts.month += 1
      } else if let number = Int(form == "1er" ? "1" : form) {
        if (1...31).contains(number) { parts.day += 1 } else { parts.year += form.utf8.count == 4 ? 1 : 9 }
      } else if form != "de" || i == start {
        return nil
      }
      i += 1
      if parts == (1, 1, 1) {
        isDated = true
        return i - start
      }
    }
    return nil
  }

  // MARK: Judging

  private mutating func mixed(_ text: String) { report(text, [ClaimProblem(.mixedPositions, text)]) }

  private mutating func report(_ text: String, _ problems: [ClaimProblem]) {
    let finding = DocumentProof.Finding(text: text, problems: problems)
    if !findings.contains(finding) { findings.append(finding) }
  }

  /// Words that are in no text of the profile: neutral ones, or sentences that facts support.
  private mutating func judge(_ text: String) {
    let words = Words.of(text)
    let tokens = ProofToken.of(text)
    let isNeutral = words.allSatisfy { !$0.isNumeric && NeutralWords.contains($0) }
    if isNeutral, !tokens.contains(where: { $0.form.utf8.first.map { $0 < 0x30 } ?? false }) { return }
    for part in Sentences.split(text) {
      let problems = support.problems(in: part, named: [])
      if problems.isEmpty { sentences += 1 } else { report(part, problems) }
    }
  }
}
