internal import Base
internal import Content

/// One reading of a document against a profile.
struct ProofReader {
  /// A sentence as its maker told it: its words find it on the page, and it is the page that is judged.
  private struct Worded {
    var tokens: [String]
    var facts: [FactID]
    /// A bullet may end without a point.
    var isBullet: Bool
  }

  private(set) var findings: [DocumentProof.Finding] = []
  private(set) var texts = 0
  private(set) var sentences = 0

  private var phrases: ProofPhrases
  private let months: Set<String>
  private let support: ClaimSupport
  private let summary: [String]
  private let claims: [ClaimLedger.Claim]
  /// Sentences that are said to rest on facts, by their tokens.
  private var worded: [Worded] = []
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
    summary = ProofToken.of(wording.summary ?? "").map(\.form)
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
    for text in LetterFurniture.texts(profile.language) { phrases.free(text) }
    for courtesy in LetterFurniture.courtesies(profile.language, to: posting?.contact?.name?.plain) {
      phrases.courtesy(courtesy)
    }
    if let posting { addNames(of: posting) }
    addSentences()
  }

  /// What a letter's head may name.
  private mutating func addNames(of posting: JobPosting) {
    let contact = posting.contact
    let names = [posting.company, posting.position, posting.location, contact?.name, contact?.title]
    for text in names + (contact?.address ?? []) { phrases.posting(text?.plain) }
    // "Projektleitung (m/w/d)" is said without what stands in brackets.
    phrases.posting(posting.position?.plain.split(separator: "(").first.map(String.init))
    for part in contact?.name?.plain.split(separator: " ") ?? [] { phrases.posting(String(part)) }
    phrases.posting(RequirementReader.read(posting).reference)
  }

  /// The claims that are not in the profile's own words.
  private mutating func addSentences() {
    for claim in claims where !phrases.holds(claim.text) {
      let tokens = ProofToken.of(claim.text).map(\.form)
      guard tokens.count > 3, !worded.contains(where: { $0.tokens == tokens }) else { continue }
      let isBullet = claim.document == .cv && !claim.place.hasPrefix("basics.summary")
      worded.append(Worded(tokens: tokens, facts: claim.facts, isBullet: isBullet))
    }
  }

  // MARK: Reading

  /// Reads a text; numbers up to `numbersTo` are page numbers.
  mutating func read(_ text: String, numbersTo: Int = 0) {
    let courtesies = OwnCourtesies.lines(of: text)
    // One line greets.
    if let greeting = courtesies.greetings.first { phrases.greeting(greeting) }
    for closing in courtesies.closings { phrases.closing(closing) }
    let page = ProofPage(text)
    let tokens = page.tokens
    let letter = LetterParts(tokens, phrases)
    var run = HeadingRun(groups: phrases.groups)
    var context: Set<FactID> = []
    var loose: Range<Int>?
    /// The end of the last sentence that was found by its claim, and of the person's title.
    var (sentenceEnd, titleEnd) = (-1, -1)
    var (isBody, hasText, hasItem, isUnderSummary) = (false, false, false, false)
    var i = 0
    func isInHead(_ i: Int) -> Bool { letter.head.contains(i) && !hasText }
    func judge(_ range: Range<Int>, _ facts: [FactID]) {
      let isFree = isUnderSummary || isInHead(range.lowerBound) || letter.body.contains(range.lowerBound)
      // A list of skills names what statements elsewhere show.
      let isSkills = context.allSatisfy { phrases.groups[$0] == FactID("skills") }
      let items = isFree || isSkills ? [] : context
      let text = page.words(range)
      if isNeutral(text) { return }
      self.judge(text, named: facts, below: items, answering: letter.isLetter && items.isEmpty)
      hasText = true
    }
    func endRun() {
      if !run.phrases.isEmpty {
        if let items = run.lastItems(after: context) {
          context = items.isEmpty ? context : items
        } else {
          mixed(page.words(run.range))
        }
      }
      run = HeadingRun(groups: phrases.groups)
    }
    func endLoose() {
      if let range = loose, isBody || !skipsHead { judge(range, []) }
      loose = nil
    }
    func mayStand(_ phrase: ProofPhrase) -> Bool {
      phrase.isFree || !phrase.items.isEmpty || isOutsideItems(phrase)
    }
    /// Whether it may stand there though it belongs to no item.
    func isOutsideItems(_ phrase: ProofPhrase) -> Bool {
      phrase.isPosting && isInHead(i) && loose == nil
        || phrase.isSummary
          && (!hasItem || isUnderSummary || phrase.isStatement && letter.body.contains(i))
    }
    /// Whether a phrase is part of the sentence that is open.
    func continues(_ phrase: ProofPhrase, to end: Int) -> Bool {
      guard loose != nil else { return false }
      // "At another firm I" before a statement makes another sentence of it.
      if phrase.isStatement { return letter.body.contains(i) && !page.isEnded(before: i) }
      if phrase.tokens.count <= 3, isLoose(page, end, where: mayStand) { return true }
      if page.isEnded(before: i) || phrase.isLabel || phrase.isClosing || phrase.isSalutation { return false }
      return letter.body.contains(i)
        || hasItem && Connectors.contains(tokens[i - 1]) && phrase.items.isDisjoint(with: context)
    }
    while i < tokens.count {
      let open = loose != nil || sentenceEnd == i
      if let claim = sentence(page, i, isOpen: open, where: mayStand) {
        endLoose()
        endRun()
        i += claim.tokens.count
        judge(i - claim.tokens.count..<i, claim.facts)
        sentenceEnd = i
      } else if isInHead(i), run.phrases.allSatisfy(\.isFree), let length = date(tokens, i) {
        endLoose()
        i += length
      } else if let length = pageNumber(tokens[i], numbersTo) {
        endLoose()
        i += length
      } else if var phrase = phrases.longest(in: tokens, at: i, where: mayStand) {
        let range = i..<i + phrase.tokens.count
        texts += 1
        if let open = loose, continues(phrase, to: range.upperBound) {
          loose = open.lowerBound..<range.upperBound
        } else {
          endLoose()
          isBody = isBody || phrase.isStatement || !phrase.names.isEmpty
          let isTitle = !phrase.isFree && phrase.isSummary && isOutsideItems(phrase)
          phrase.isFree = phrase.isFree || isOutsideItems(phrase)
          if phrase.isLabel { isUnderSummary = phrase.tokens == summary }
          if phrase.isStatement {
            endRun()
            hasText = true
            // A letter's sentences stand under no headings.
            let isPlaced = phrase.isFree || letter.body.contains(i) || !phrase.items.isDisjoint(with: context)
            if !isPlaced { mixed(page.words(range)) }
          } else {
            if !phrase.isFree {
              (hasItem, hasText, isUnderSummary) = (true, true, false)
              if titleEnd == i { mixed(page.words(i - 1..<range.upperBound)) }
            }
            run.append(phrase, range, opens: page.isColon(after: range.upperBound))
          }
          if isTitle, phrase.items.isEmpty, range.count <= 4 { titleEnd = range.upperBound }
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

  /// Whether a word that is in no phrase starts there.
  private func isLoose(_ page: ProofPage, _ start: Int, where allowed: (ProofPhrase) -> Bool) -> Bool {
    start < page.tokens.count
      && sentence(page, start, isOpen: false, where: allowed) == nil
      && phrases.longest(in: page.tokens, at: start, where: allowed) == nil
  }

  /// The longest claim whose words stand there, as sentences of the page's own: not as parts of a longer one. `isOpen`:
  /// whether other words stand right before.
  private func sentence(
    _ page: ProofPage, _ start: Int, isOpen: Bool, where allowed: (ProofPhrase) -> Bool
  ) -> Worded? {
    let tokens = page.tokens
    var best: Worded?
    for claim in worded where claim.tokens.count > best?.tokens.count ?? 0 {
      let end = start + claim.tokens.count
      guard end <= tokens.count,
        claim.tokens.indices.allSatisfy({ claim.tokens[$0] == tokens[start + $0].form })
      else { continue }
      if isOpen, !page.begins(at: start, afterBullet: claim.isBullet) { continue }
      if page.begins(at: end, afterBullet: claim.isBullet)
        || phrases.longest(in: tokens, at: end, where: allowed) != nil
          && !Connectors.contains(tokens[end - 1])
      {
        best = claim
      }
    }
    return best
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

  /// Whether all words are such as claim nothing.
  private func isNeutral(_ text: String) -> Bool {
    Words.of(text).allSatisfy { !$0.isNumeric && NeutralWords.contains($0) }
      && !ProofToken.of(text).contains { $0.form.utf8.first.map { $0 < 0x30 } ?? false }
  }

  /// Words that are in no text of the profile: sentences that facts support, or not.
  private mutating func judge(_ text: String, named: [FactID], below items: Set<FactID>, answering: Bool) {
    for part in Sentences.split(text) {
      let problems = support.problems(in: part, named: named, below: items, answering: answering)
      if problems.isEmpty { sentences += 1 } else { report(part, problems) }
    }
  }
}
