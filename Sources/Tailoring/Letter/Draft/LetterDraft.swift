internal import Base
internal import Content

/// A letter in the making: opening, evidence, further facts, close.
struct LetterDraft {
  /// Words of a letter: evidence is added until the first is reached, and never beyond the second.
  static let enoughWords = 180
  static let mostWords = 260
  /// Words beyond which nothing is told that the posting does not ask for.
  static let enoughIdleWords = 135
  /// Words of papers, languages and the like that count towards these.
  private static let mostFurther = 30

  let language: LetterLanguage
  /// Whether German is written as in Switzerland.
  let isSwiss: Bool
  let phrases: LetterPhrases
  /// How posts are told that consist of what no verb says.
  var duty: DutyPhrases { .of(language, isSwiss: isSwiss) }
  let tailored: TailoredProfile
  let posting: JobPosting
  let store: FactStore
  let table: TermTable
  let checker: ClaimChecker
  /// The words that the person accepted for this post.
  let accepted: AcceptedWordings
  /// What the post is about, by its title.
  let calling: Calling
  /// What the person says in their own words.
  var saying: Set<OwnSentence.Purpose> = []
  /// The position that the opening tells.
  var portrayed: FactID?
  /// Sentences so far that name what the posting asks for.
  var frames = 0
  /// Decides between phrases: the same for the same person and posting.
  let seed: UInt64
  /// How often each list of phrases was used, by its first phrase, so that the next one differs.
  var taken: [String: Int] = [:]
  /// The terms of the posting's words that the letter quotes: evidence for them comes first.
  var quotedTerms: [Int] = []
  /// The first two words of the sentences so far.
  var starts: Set<String> = []
  /// The sentence before.
  var last = ""
  /// Words so far.
  var count = 0
  var diagnostics: [Diagnostic] = []
  /// Whether the statements of work are too few for a letter of their own.
  private(set) var isThin = false
  /// Whether the posting is written in another language than the letter.
  var isOfOtherTongue: Bool { postingLanguage != language }
  /// What the posting is written in.
  let postingLanguage: LetterLanguage
  /// What is known of the facts' texts.
  let readings: FactReadings
  /// The position that a fact belongs to, by the fact's name.
  let positions = Memo<FactID, FactID?>()

  init(
    _ tailored: TailoredProfile, _ posting: JobPosting, _ language: LetterLanguage,
    accepted: AcceptedWordings, isSwiss: Bool = false,
    memory: ClaimMemory? = nil
  ) {
    self.isSwiss = isSwiss
    self.accepted = accepted
    calling = Calling(posting.position?.plain ?? "")
    self.tailored = tailored
    self.posting = posting
    self.language = language
    phrases = .of(language, isInformal: tailored.reading?.isInformal ?? false, isSwiss: isSwiss)
    var store = tailored.facts.source
    store.add(posting, tailored.reading ?? PostingReading())
    self.store = store
    let memory = memory ?? ClaimMemory()
    readings = memory.facts
    checker = ClaimChecker(
      store, date: tailored.date, vocabulary: tailored.reading?.vocabulary ?? .standard, memory: memory)
    table = (tailored.reading?.vocabulary ?? .standard).reading
    seed = Words.hash(tailored.source.slug + "/" + posting.slug)
    // What is asked for can be named only in the letter's own language.
    let tongue = Tongue(rawValue: LetterLanguage.allCases.firstIndex(of: language) ?? 0) ?? .en
    postingLanguage = LetterLanguage.allCases[Tongue.of([Words.of(posting.text)], likely: tongue).rawValue]
    isThin = hasLittleToTell()
  }

  // MARK: Names

  var company: String? { posting.company?.plain }

  /// The position without "(m/w/d)" and the like, its double forms as the person's own titles are.
  var position: String? {
    posting.position.map { title in
      let bare = PostingTitle.bare(title.plain)
      guard let gender else { return bare }
      let told = gender.told(bare, in: language)
      // A woman's letter keeps the posting's own "(m/w/d)" where no form for her is known.
      let isOfMan = language == .de && gender == .feminine && GermanTitles.isOfMan(firstWord(of: told))
      return isOfMan ? title.plain : told
    }
  }

  private func firstWord(of title: String) -> String { title.prefix { $0 != " " }.description }

  /// Whether the person's own titles are feminine or masculine.
  private var gender: TitleGender? {
    let titles = tailored.source.work.flatMap { [$0.position?.plain] + $0.roles.map { $0.position?.plain } }
    return TitleGender(of: ([tailored.source.basics.label?.plain] + titles).compactMap { $0 }, in: language)
  }

  var subject: String {
    guard let position else { return phrases.enclosure }
    // "um die Stelle Leitender Bauleiter" would have to be declined.
    let pattern = language == .de && GermanTitles.isDeclined(position) ? phrases.subjectAs : phrases.subject
    var parts = [Self.fill(pattern, ["position": position, "of": Elision.of(position)])]
    if let reference = tailored.reading?.reference {
      parts.append(Self.fill(phrases.reference, ["reference": reference]))
    }
    return parts.joined(separator: ", ")
  }

  func at(_ name: String) -> String { Places.at(name, in: language) }

  /// All of `list` in an order that the seed says, beginning one further each time.
  mutating func turned(_ list: [String]) -> [String] {
    guard let first = list.first else { return [] }
    var left = list
    var out: [String] = []
    while !left.isEmpty { out.append(left.remove(at: turn(first, left.count, of: left.count))) }
    let start = taken[first, default: 0]
    taken[first, default: 0] += 1
    return out.indices.map { out[(start + $0) % out.count] }
  }

  /// A number below `count` for something to be decided: the same for the same person and posting, and as good as drawn
  /// among postings.
  func turn(_ name: String, _ step: Int = 0, of count: Int) -> Int {
    var x = (seed ^ Words.hash(name)) &+ UInt64(step) &* 0x9E37_79B9_7F4A_7C15
    x = (x ^ (x >> 30)) &* 0xBF58_476D_1CE4_E5B9
    x = (x ^ (x >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((x ^ (x >> 31)) % UInt64(max(1, count)))
  }

  // MARK: Paragraphs

  mutating func paragraphs() -> [[Sentence]] {
    let opening = opening()
    let close = Sentence(RichText(plain: turned(phrases.closes)[0]), facts: [])
    count = Self.words(opening + [close])
    let further = further()
    // Papers take no room from what somebody did.
    count += min(Self.mostFurther, Self.words(further))
    let evidence = evidence()
    // Where somebody lives is no paragraph by itself.
    let isHomeAlone = further.count == 1 && further[0].facts.contains(FactID("basics/location"))
    let ending = isHomeAlone ? [further + [close]] : [further, [close]]
    var out = ([opening] + evidence + ending).filter { !$0.isEmpty }
    if language == .de, let first = out[0].first { out[0][0] = isSwiss ? capital(first) : goingOn(first) }
    return out
  }

  /// A first sentence behind a Swiss salutation, which ends with no comma.
  private func capital(_ sentence: Sentence) -> Sentence {
    let text = sentence.text.plain
    return Sentence(RichText(plain: text.prefix(1).uppercased() + text.dropFirst()), facts: sentence.facts)
  }

  private static let smallStarts: HashedWords = [
    "in", "ich", "als", "bei", "beim", "auf", "an", "am", "im", "zu", "zum", "zur", "unter", "seit", "von",
    "dort", "auch", "ihr", "mein", "meine",
  ]

  /// A first sentence as it goes on behind a German salutation, which ends with a comma: small, but for names and "Sie".
  private func goingOn(_ sentence: Sentence) -> Sentence {
    let text = sentence.text.plain
    guard let first = Words.first(1, of: text).first, first.range.lowerBound == 0,
      Self.smallStarts.contains(first.folded),
      // "Ihr" to one person is a polite word.
      first.folded != "ihr" || tailored.reading?.isInformal ?? false
    else { return sentence }
    return Sentence(RichText(plain: text.prefix(1).lowercased() + text.dropFirst()), facts: sentence.facts)
  }

  func roleName(_ fact: Fact) -> String? {
    for work in tailored.source.work + tailored.source.volunteer {
      if work.id == fact.id { return work.position?.plain }
      if let role = work.roles.first(where: { $0.id == fact.id }) { return role.position?.plain }
    }
    return nil
  }
}
