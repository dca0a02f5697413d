internal import Base

/// A sentence as its maker told it: its words find it on the page, and it is the page that is judged.
struct WordedSentence {
  var tokens: [String]
  var facts: [FactID]
  /// A bullet may end without a point.
  var isBullet: Bool
}

/// One walk over a text: texts of the profile are found in it and held against the headings above them; what is left over
/// is to be judged.
struct ProofRun {
  /// What a walk finds that is not simply the profile's.
  enum Part {
    /// Texts that do not stand with the item they belong to.
    case mixed(String)
    /// Words in no text of the profile: facts that their maker names, the items above them, and whether they answer a posting.
    case sentences(String, facts: [FactID], below: Set<FactID>, isAnswer: Bool)
  }
  private(set) var parts: [Part] = []
  /// How many texts of the profile were found.
  private(set) var texts = 0
  /// Whether a letter's date was found: it has one.
  private(set) var isDated: Bool

  private let page: ProofPage
  private let phrases: ProofPhrases
  private let letter: LetterParts
  private let worded: [WordedSentence]
  private let wording: (summary: [String], months: Set<String>)
  private let numbersTo: Int
  private let skipsHead: Bool
  private var tokens: [ProofToken] { page.tokens }

  /// The token that is read next.
  private var at = 0
  private var heading: HeadingRun
  /// The items of the last heading.
  private var context: Set<FactID> = []
  /// The employers that the last heading of one named: posts that name none stand below their own.
  private var employers: Set<FactID> = []
  /// Words in no text of the profile that wait for their end.
  private var loose: Range<Int>?
  /// The text of the profile that those go on with, in one sentence.
  private var opening: Range<Int>?
  /// The last text of the profile that was found, and whether it is a statement.
  private var last: (range: Range<Int>, isStatement: Bool)?
  /// The end of the last sentence that was found by its claim, and of the person's title.
  private var sentenceEnd = -1
  private var titleEnd = -1
  /// The last place where the person lives that stood among the items, and the items that are there, too.
  private var home: (range: Range<Int>, items: Set<FactID>)?
  private var isBody = false
  private var hasText = false
  private var hasItem = false
  private var isUnderSummary = false

  /// - Parameters:
  ///   - wording: the tokens of the summary's heading, and the names of months.
  ///   - numbersTo: numbers up to it are page numbers.
  ///   - skipsHead: whether what stands above the first item is passed over.
  init(
    _ page: ProofPage, _ phrases: ProofPhrases, _ worded: [WordedSentence],
    wording: (summary: [String], months: Set<String>), numbersTo: Int, isDated: Bool, skipsHead: Bool
  ) {
    self.page = page
    self.phrases = phrases
    self.worded = worded
    self.wording = wording
    self.numbersTo = numbersTo
    self.isDated = isDated
    self.skipsHead = skipsHead
    letter = LetterParts(page.tokens, phrases)
    heading = HeadingRun(groups: phrases.groups)
  }

  /// Reads the whole text. O(tokens · phrases with the same first token).
  mutating func read() {
    while at < tokens.count {
      if !readSentence(), !readDate(), !readPageNumber(), !readPhrase() { readWord() }
    }
    endLoose()
    endHeading()
  }

  // MARK: Steps

  /// A sentence that a claim names.
  private mutating func readSentence() -> Bool {
    guard let claim = sentence(at: at, isOpen: loose != nil || sentenceEnd == at) else { return false }
    endLoose()
    endHeading()
    let range = at..<at + claim.tokens.count
    at = range.upperBound
    judge(range, claim.facts)
    sentenceEnd = at
    return true
  }

  private mutating func readDate() -> Bool {
    guard isInHead(at), heading.phrases.allSatisfy(\.isFree), let length = dateLength() else { return false }
    endLoose()
    isDated = true
    at += length
    return true
  }

  private mutating func readPageNumber() -> Bool {
    guard let number = Int(tokens[at].form), numbersTo > 0, (1...numbersTo).contains(number) else {
      return false
    }
    endLoose()
    at += 1
    return true
  }

  /// A text of the profile, or of what a page may show besides.
  private mutating func readPhrase() -> Bool {
    guard let phrase = phrase(at: at) else { return false }
    let range = at..<at + phrase.tokens.count
    texts += 1
    if let open = loose, continues(phrase, to: range.upperBound) {
      loose = open.lowerBound..<range.upperBound
    } else if loose == nil, let last, last.isStatement, last.range.upperBound == at, page.isComma(before: at),
      !phrase.isStatement, !phrase.isLabel
    {
      // "…, Python" behind a statement is said with it.
      opening = last.range
      loose = range
    } else {
      endLoose()
      place(phrase, range)
      let isFurniture = phrase.isLabel || phrase.isFree && phrase.items.isEmpty && !phrase.isStatement
      last = isFurniture ? nil : (range, phrase.isStatement)
    }
    at = range.upperBound
    return true
  }

  private mutating func readWord() {
    endHeading()
    if loose == nil, let last, last.range.upperBound == at, page.goesOn(at: at, overComma: last.isStatement) {
      opening = last.range
    }
    loose = (loose?.lowerBound ?? at)..<at + 1
    at += 1
  }

  // MARK: Phrases

  /// Takes a phrase that stands by itself: as a statement below its item, or as a part of a heading.
  private mutating func place(_ found: ProofPhrase, _ range: Range<Int>) {
    var phrase = found
    isBody = isBody || phrase.isStatement || !phrase.names.isEmpty
    let isTitle = !phrase.isFree && phrase.isSummary && isOutsideItems(phrase)
    phrase.isFree = phrase.isFree || isOutsideItems(phrase)
    if phrase.isLabel { isUnderSummary = phrase.tokens == wording.summary }
    if phrase.isStatement { placeStatement(phrase, range) } else { placeHeading(phrase, range) }
    if isTitle, phrase.items.isEmpty, range.count <= 4 { titleEnd = range.upperBound }
  }

  private mutating func placeStatement(_ phrase: ProofPhrase, _ range: Range<Int>) {
    endHeading()
    hasText = true
    // A letter's sentences stand under no headings.
    let isPlaced = phrase.isFree || letter.body.contains(at) || !phrase.items.isDisjoint(with: context)
    if !isPlaced { parts.append(.mixed(page.words(range))) }
    // Between an item's heading and what it says stands the item's place.
    if let home, home.range.upperBound == at, hasItem, !phrase.isFree,
      home.items.isDisjoint(with: phrase.items)
    {
      parts.append(.mixed(page.words(home.range)))
    }
  }

  private mutating func placeHeading(_ phrase: ProofPhrase, _ range: Range<Int>) {
    if !phrase.isFree {
      (hasItem, hasText, isUnderSummary) = (true, true, false)
      if titleEnd == at { parts.append(.mixed(page.words(at - 1..<range.upperBound))) }
    }
    if phrase.isHome { home = (range, phrase.items) }
    heading.append(phrase, range, opens: page.isColon(after: range.upperBound))
  }

  private func phrase(at start: Int) -> ProofPhrase? {
    phrases.longest(in: tokens, at: start, where: mayStand)
  }

  private func mayStand(_ phrase: ProofPhrase) -> Bool {
    phrase.isFree || !phrase.items.isEmpty || isOutsideItems(phrase)
  }

  /// Whether it may stand there though it belongs to no item.
  private func isOutsideItems(_ phrase: ProofPhrase) -> Bool {
    phrase.isPosting && isInHead(at) && loose == nil
      || phrase.isSummary
        && (!hasItem || isUnderSummary || phrase.isStatement && letter.body.contains(at))
  }

  /// Whether a phrase is part of the sentence that is open.
  private func continues(_ phrase: ProofPhrase, to end: Int) -> Bool {
    // "At another firm I" before a statement makes another sentence of it, "Nearly" before one that goes on small, too.
    if phrase.isStatement {
      return letter.body.contains(at) && !page.isEnded(before: at) || page.goesOn(at: at, overComma: true)
    }
    if phrase.tokens.count <= 3, isLoose(end) { return true }
    if page.isEnded(before: at) || phrase.isClosing || phrase.isSalutation { return false }
    // "Je vous adresse ma candidature au poste de …": the words of a subject within a sentence.
    if phrase.isLabel, !(letter.body.contains(at) && page.goesOn(at: at, overComma: false)) { return false }
    if isListed(at) { return true }
    return letter.body.contains(at)
      || (Connectors.contains(tokens[at - 1]) || Self.articles.contains(tokens[at - 1].form))
        && (hasItem && phrase.items.isDisjoint(with: context) || saysMore)
  }

  /// "for the Government Indemnity Scheme": no heading begins behind an article.
  private static let articles: HashedWords = [
    "the", "a", "an", "der", "die", "das", "dem", "den", "des", "ein", "eine", "einen", "einer", "einem",
    "le", "la", "les",
    "l", "un", "une", "des", "du", "au", "el", "los", "las", "una", "del", "al",
  ]

  /// Whether a phrase there is one more of what a sentence lists: behind "and" or a comma after a statement or several open words.
  private func isListed(_ i: Int) -> Bool {
    guard let open = loose, open.upperBound == i else { return false }
    let isOfStatement = opening != nil && last?.isStatement == true
    return (isOfStatement || open.count >= 5)
      && (Conjunctions.any.contains(tokens[i - 1].form) || page.isComma(before: i))
  }

  /// Whether the open words say something: "Ten years of" and not "at".
  private var saysMore: Bool { loose.map { !Self.isNeutral(page.words($0)) } ?? false }

  private func isInHead(_ i: Int) -> Bool { letter.head.contains(i) && !hasText }

  /// Whether a word that is in no phrase starts there.
  private func isLoose(_ start: Int) -> Bool {
    start < tokens.count && sentence(at: start, isOpen: false) == nil && phrase(at: start) == nil
  }

  // MARK: Sentences and dates

  /// The longest claim whose words stand there, as sentences of the page's own: not as parts of a longer one. `isOpen`:
  /// whether other words stand right before.
  private func sentence(at start: Int, isOpen: Bool) -> WordedSentence? {
    var best: WordedSentence?
    for claim in worded where claim.tokens.count > best?.tokens.count ?? 0 {
      let end = start + claim.tokens.count
      guard end <= tokens.count,
        claim.tokens.indices.allSatisfy({ claim.tokens[$0] == tokens[start + $0].form })
      else { continue }
      if isOpen, !page.begins(at: start, afterBullet: claim.isBullet) { continue }
      if page.begins(at: end, afterBullet: claim.isBullet)
        || phrase(at: end) != nil && !Connectors.contains(tokens[end - 1])
      {
        best = claim
      }
    }
    return best
  }

  /// The tokens of the day that a letter is dated: a number, a month and a year in some order, once.
  private func dateLength() -> Int? {
    guard !isDated, at + 2 < tokens.count else { return nil }
    var parts = (day: 0, month: 0, year: 0)
    for i in at..<min(at + 5, tokens.count) {
      let form = tokens[i].form
      if wording.months.contains(form) {
        parts.month += 1
      } else if let number = Int(form == "1er" ? "1" : form) {
        if (1...31).contains(number) { parts.day += 1 } else { parts.year += form.utf8.count == 4 ? 1 : 9 }
      } else if form != "de" || i == at {
        return nil
      }
      if parts == (1, 1, 1) { return i + 1 - at }
    }
    return nil
  }

  // MARK: Ends

  private mutating func judge(_ range: Range<Int>, _ facts: [FactID]) {
    let isFree = isUnderSummary || isInHead(range.lowerBound) || letter.body.contains(range.lowerBound)
    // A list of skills names what statements elsewhere show.
    let isSkills = context.allSatisfy { phrases.groups[$0] == FactID("skills") }
    let items = isFree || isSkills ? [] : context
    let text = page.words(range)
    if Self.isNeutral(text) { return }
    parts.append(
      .sentences(text, facts: facts, below: items, isAnswer: letter.isLetter && items.isEmpty))
    hasText = true
  }

  private mutating func endLoose() {
    if let range = loose, isBody || !skipsHead {
      let isOneSentence = !Self.isNeutral(page.words(range))
      let start = (isOneSentence ? opening : nil)?.lowerBound ?? range.lowerBound
      judge(start..<range.upperBound, [])
    }
    (loose, opening) = (nil, nil)
  }

  private mutating func endHeading() {
    if !heading.phrases.isEmpty {
      if let items = heading.lastItems(after: context) {
        if isBelowAnother(items) { parts.append(.mixed(page.words(heading.range))) }
        context = items.isEmpty ? context : items
      } else {
        parts.append(.mixed(page.words(heading.range)))
      }
    }
    heading = HeadingRun(groups: phrases.groups)
  }

  /// Whether a post of several at one employer stands below the heading of another.
  private mutating func isBelowAnother(_ items: Set<FactID>) -> Bool {
    let named = heading.phrases.reduce(into: Set<FactID>()) { $0.formUnion($1.names) }
    let employers = named.union(items).intersection(phrases.employments)
    if !employers.isEmpty {
      self.employers = employers
      return false
    }
    let own = Set(items.compactMap { phrases.groups[$0] }).intersection(phrases.employments)
    return !own.isEmpty && !self.employers.isEmpty && own.isDisjoint(with: self.employers)
  }

  /// Whether all words are such as claim nothing.
  private static func isNeutral(_ text: String) -> Bool {
    let words = Words.of(text)
    // "First" is a mark, and "first" a rank, where nothing else stands beside it.
    // Put together they may say much: "I have my own firm". "I am applying because" only leads to what follows.
    let isLeading = words.contains(where: ClaimLexicon.isOfApplying)
    guard words.count <= 3 || isLeading || words.allSatisfy(FunctionWords.isGrammar) else { return false }
    return words.allSatisfy { !$0.isNumeric && NeutralWords.contains($0) }
      && !ClaimLexicon.scope.contains(anyIn: words) && !ClaimLexicon.quantity.contains(anyIn: words)
      && !ProofToken.of(text).contains { $0.form.utf8.first.map { $0 < 0x30 } ?? false }
  }
}
