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
  private let checker: ClaimChecker
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
  private var taken: [String: Int] = [:]
  /// The terms of the posting's words that the letter quotes: evidence for them comes first.
  var quotedTerms: [Int] = []
  /// The first two words of the sentences so far.
  private var starts: Set<String> = []
  /// The sentence before.
  private var last = ""
  /// Words so far.
  var count = 0
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether the statements of work are too few for a letter of their own.
  private(set) var isThin = false
  /// Whether the posting is written in another language than the letter.
  let isOfOtherTongue: Bool
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
    isOfOtherTongue = Tongue.of([Words.of(posting.text)], likely: tongue) != tongue
    isThin = hasLittleToTell()
  }

  // MARK: Names

  private var company: String? { posting.company?.plain }

  /// The position without "(m/w/d)" and the like, its double forms as the person's own titles are.
  private var position: String? {
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

  // MARK: Sentences

  /// A way to say something, and what it rests on.
  typealias Candidate = (text: String, facts: [FactID?])

  /// The first of `wordings` that its facts support; nil, with a note, where there is none.
  /// `silently`: without the note.
  mutating func supported(_ wordings: [Candidate], silently: Bool = false) -> Sentence? {
    var problems: [ClaimProblem] = []
    for (text, facts) in wordings where !Task.isCancelled && !Self.hasGap(text) {
      var named: [FactID] = []
      for fact in facts.compactMap({ $0 }) where !named.contains(fact) && store[fact] != nil {
        named.append(fact)
      }
      problems = checker.problems(in: text, restingOn: named)
      guard problems.isEmpty else { continue }
      starts.insert(Self.start(of: text))
      last = text
      return Sentence(RichText(plain: text), facts: named)
    }
    if let last = wordings.last, !silently { diagnostics.append(Self.leftOut(last.text, problems)) }
    return nil
  }

  /// `patterns` filled with `values`, the turn's first first.
  mutating func supported(_ patterns: [String], _ values: [String: String], _ facts: [FactID?]) -> Sentence? {
    supported(varied(turned(patterns).map { (Self.fill($0, values), facts) }))
  }

  /// Those of `patterns` that add nothing to a sentence before: "I also hold" is no beginning.
  func beginning(_ patterns: [String]) -> [String] {
    isThin ? plain(patterns) : patterns
  }

  /// Those of `patterns` that do not say "also", where there are such.
  func plain(_ patterns: [String]) -> [String] {
    let plain = patterns.filter { !Self.adds($0) }
    return plain.isEmpty ? patterns : plain
  }

  private static let addingWords: HashedWords = [
    "also", "well", "auch", "ausserdem", "dazu", "ebenfalls", "zudem", "daruber", "aussi", "ailleurs",
    "egalement", "outre", "plus", "ademas", "tambien", "asimismo",
  ]

  /// Whether a text says that it adds to what was said: "also", "ebenfalls".
  private static func adds(_ text: String) -> Bool {
    let words = Words.of(text)
    return words.contains { Self.addingWords.contains($0.folded) }
      || words.first.map { Conjunctions.anyAnd.contains($0.folded) } ?? false
  }

  private static let paperWords: HashedWords = ["unterlagen", "dossier", "curriculum"]

  /// Whether a text points to what goes with the letter: "in meinen Unterlagen", "mon dossier".
  private static func pointsToPapers(_ text: String) -> Bool {
    return Words.of(text).contains { Self.paperWords.contains($0.folded) }
  }

  private static func leftOut(_ text: String, _ problems: [ClaimProblem]) -> Diagnostic {
    return Diagnostic(
      .note, code: "tailoring.sentence-left-out",
      "the letter goes without `\(text)`, of which its facts do not show: \(problems.explanation)",
      hints: ["say the same in the profile with the words that the letter needs"])
  }

  static func words(_ sentences: [Sentence]) -> Int {
    sentences.reduce(0) { $0 + Words.count(in: $1.text.plain) }
  }

  mutating func append(_ sentence: Sentence, to paragraph: inout [Sentence]) {
    let length = Self.words([sentence])
    guard count + length <= Self.mostWords else { return }
    count += length
    starts.insert(Self.start(of: sentence.text.plain))
    paragraph.append(sentence)
  }

  private static let timeJoins: HashedWords = ["zuvor", "davor", "danach", "spater", "vorher", "fruher"]

  /// The first two words, or the first where it joins: "Además, …", "Zuvor habe …".
  private static func start(of text: String) -> String {
    let words = Words.first(2, of: text)
    guard let first = words.first else { return "" }
    let isApart = text.utf8.dropFirst(first.range.upperBound).first == UInt8(ascii: ",")
    return words.prefix(isApart || Self.timeJoins.contains(first.folded) ? 1 : 2).map(\.folded).joined(
      separator: " ")
  }

  /// Words for a post that sentences begin with: "In that post", "Auf derselben Stelle".
  private static let postWords: HashedWords = [
    "post", "role", "job", "position", "stelle", "poste", "puesto",
  ]

  /// Whether a text begins by pointing to a post: two of them one after the other are tiresome.
  private static func pointsToPost(_ text: String) -> Bool {
    Words.first(5, of: text).contains { postWords.contains($0.folded) }
  }

  /// `wordings` with those last that begin or end as a sentence before does, and those that say "also" after one that says it.
  func varied(_ wordings: [Candidate]) -> [Candidate] {
    let isAdded = Self.adds(last)
    let points = Self.pointsToPapers(last)
    let post = Self.pointsToPost(last)
    let ranks = wordings.map { wording in
      let isAgain =
        starts.contains(Self.start(of: wording.text)) || points && Self.pointsToPapers(wording.text)
        || post && Self.pointsToPost(wording.text)
        || last.hasSuffix(" mit.") && wording.text.hasSuffix(" mit.")
      return (isAdded && Self.adds(wording.text) ? 2 : 0) + (isAgain ? 1 : 0)
    }
    return (0...3).flatMap { rank in wordings.indices.filter { ranks[$0] == rank }.map { wordings[$0] } }
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

  /// What they say of their work, and who applies for what. A German letter goes on in lower case after the salutation, so
  /// that one begins with the application.
  private mutating func opening() -> [Sentence] {
    let quote = quotation()
    let application = application()
    let first = language != .de && seed % 3 != 0
    var applying = [application].compactMap { $0 }
    if let portrait = portrait(beside: application) { applying.append(portrait) }
    let quoting = [quote].compactMap { $0 }
    return first ? quoting + applying : applying + quoting
  }

  /// "I am …" by itself, where the sentence of the application could not hold it.
  private mutating func portrait(beside application: Sentence?) -> Sentence? {
    guard isThin, let (me, fact) = selfPortrait(), !(application?.facts.contains(fact) ?? false) else {
      return nil
    }
    let text = Self.fill(phrases.portrait, ["me": me]).replacing(",.", with: ".")
    return supported([(text, [fact])], silently: true)
  }

  /// The posting's own words that say most of the employer.
  private mutating func quotation() -> Sentence? {
    let statements = store.facts.filter { $0.kind == .posting && PostingStatement.paths.contains($0.path) }
    let shown = Set(
      tailored.matches.filter { $0.verdict != .notShown }.flatMap { $0.requirement.terms.map(\.index) })
    let ranked = statements.enumerated().map { i, fact in
      let answers = table.terms(in: fact.text).filter { shown.contains($0.index) }.count
      let isWork = fact.path == PostingStatement.workPath
      let worth =
        PostingStatement.worth(fact.text) + 0.5 * Double(min(3, answers)) + (isWork ? 0 : 1.5)
        + (Self.isOwnVoice(fact.text) ? 1 : 0) - (isPortrait(fact.text) ? 2 : 0)
        - (Words.count(in: fact.text) > 24 ? 0.75 : 0)
      return (fact: fact, worth: worth, place: i)
    }.sorted { ($1.worth, $0.place) < ($0.worth, $1.place) }
    guard let best = ranked.first(where: { !isAdvertisement($0.fact.text) })?.fact else { return nil }
    quotedTerms = table.terms(in: best.text).map(\.index)
    let patterns = best.path == PostingStatement.workPath ? phrases.quotesOfWork : phrases.quotes
    return supported(patterns, ["quote": inner(best.text)], [best.id])
  }

  private static let needing: HashedWords = [
    "need", "needs", "seek", "seeking", "want", "brauchen", "braucht", "suchen", "besoin", "necesitamos",
    "necesita", "looking",
  ]

  /// Whether a statement only says whom the employer wants: "We need an Insight Analyst to help us". No letter answers
  /// that but by applying.
  private func isAdvertisement(_ text: String) -> Bool {
    let words = Words.of(text)
    let title = Words.of(PostingTitle.bare(posting.position?.plain ?? "")).filter(FunctionWords.isContent)
    guard !title.isEmpty, words.contains(where: { Self.needing.contains($0.folded) }) else { return false }
    let keys = Set(words.map(\.key))
    return title.count { keys.contains($0.key) } * 2 >= title.count
  }

  private static let ownVoice: HashedWords = [
    "we", "our", "us", "wir", "unser", "unsere", "unserem", "unseren", "uns", "nous", "notre", "nos",
    "nuestro",
    "nuestra", "nuestros", "nuestras",
  ]

  /// Whether the employer speaks for itself: "we", "our", "queremos".
  private static func isOwnVoice(_ text: String) -> Bool {
    return Words.of(text).contains {
      Self.ownVoice.contains($0.folded) || $0.folded.hasSuffix("amos") || $0.folded.hasSuffix("emos")
    }
  }

  private static let beingWords: HashedWords = ["is", "ist", "est", "es", "are", "sind"]

  /// Whether a statement only says what the employer is: it begins with the name, as its web pages do.
  private func isPortrait(_ text: String) -> Bool {
    guard let name = company.map(Words.of), let first = name.first else { return false }
    let start = Words.first(3, of: text)
    return start.contains { $0.key == first.key }
      && Words.first(16, of: text).contains { Self.beingWords.contains($0.folded) }
  }

  /// Quotation marks within a quotation.
  private func inner(_ text: String) -> String {
    let marks: (String, String) =
      switch language {
      case .en: ("‘", "’")
      case .de: isSwiss ? ("‹", "›") : ("‚", "‘")
      case .fr, .es: ("“", "”")
      }
    var isOpen = false
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "“", "”", "„", "«", "»":
        isOpen.toggle()
        out += isOpen ? marks.0 : marks.1
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out.replacing("“ ", with: "“").replacing(" ”", with: "”")
  }

  private mutating func application() -> Sentence? {
    guard let position else { return nil }
    let told = language == .fr ? PostingTitle.inSentence(position) : position
    guard let company else {
      return supported(
        phrases.openingsWithoutCompany, ["position": told, "of": Elision.of(told)],
        [FactID("posting/position")])
    }
    // "the post of Ward Manager, Surgery, at St Anna": what stands between commas ends with one.
    let name = told.contains(", ") && language != .de ? told + "," : told
    var values = ["position": name, "of": Elision.of(name), "company": at(company)]
    let facts: [FactID?] = [FactID("posting/position"), FactID("posting/company")]
    var wordings: [Candidate] = []
    for (me, fact) in [selfPortrait(), presentPost()].compactMap({ $0 }) {
      values["me"] = me
      wordings += turned(phrases.openingsAs).map {
        (Self.closed(Self.fill($0, values)), facts + [fact])
      }
    }
    wordings += turned(phrases.openings).map { (Self.closed(Self.fill($0, values)), facts) }
    let sentence = supported(wordings)
    if let present = presentPost()?.1, sentence?.facts.contains(present) ?? false { portrayed = present }
    return sentence
  }

  /// With one mark at its end: what stands before the full stop may end with a comma, or a name with "e. V.".
  private static func closed(_ text: String) -> String {
    let out = text.replacing(",.", with: ".").replacing(",,", with: ",")
    return out.hasSuffix("..") ? String(out.dropLast()) : out
  }

  private static let portraitLinks: HashedWords = ["with", "mit", "avec", "con", "who", "qui", "que"]

  /// What the summary's first sentence says the person is: "a nurse with ten years at the bedside".
  private func selfPortrait() -> (String, FactID)? {
    guard let summary = store[FactID("basics/summary")], let first = Sentences.split(summary.text).first
    else { return nil }
    let words = Words.of(first)
    // "…, der wieder arbeiten möchte": what such a clause says ends with a comma.
    let isClause = endsInClause(first)
    guard (4...50).contains(words.count), words[0].isCapitalized,
      isClause || words.prefix(8).dropFirst().contains(where: { Self.portraitLinks.contains($0.folded) })
    else { return nil }
    var text = Self.withoutAside(Clause.trimmed(first))
    guard Words.count(in: text) <= 24 else { return nil }
    if language != .de { text = Clause.lowercasedFirst(text) }
    guard language == .en else { return (endsApart(text) ? text + "," : text, summary.id) }
    return (EnglishArticle.before(text) + text, summary.id)
  }

  /// Whether a text ends with what a comma closes: a German relative clause, or what is said apart and is no part of a
  /// list: ", zweisprachig aufgewachsen", ", bilingüe".
  private func endsApart(_ text: String) -> Bool {
    if endsInClause(text) { return true }
    guard language == .de || language == .es, let comma = text.lastIndex(of: ",") else { return false }
    let words = Words.of(String(text[text.index(after: comma)...]))
    guard let first = words.first, let last = words.last, !first.isCapitalized, !first.isNumeric else {
      return false
    }
    let isList = words.contains { ["und", "sowie", "oder", "y", "e", "o"].contains($0.folded) }
    return !isList || language == .de && !last.isCapitalized && !last.isNumeric
  }

  /// Whether a German text ends with a relative clause: ", der wieder arbeiten möchte", but not ", davon sechs in Gera".
  private func endsInClause(_ text: String) -> Bool {
    guard language == .de,
      let clause = ["der", "die", "das"].compactMap({ text.firstRange(of: ", \($0) ") }).last
    else { return false }
    return Words.of(String(text[clause.upperBound...])).last.map { !$0.isCapitalized && !$0.isNumeric }
      ?? false
  }

  private static let asideStarts: HashedWords = [
    "davon", "dont", "including", "the", "who", "de", "darunter",
  ]

  /// "…, four of them in charge": an aside at the end goes where the sentence is long.
  private static func withoutAside(_ text: String) -> String {
    var out = text
    let parts = text.split(separator: ",").map(String.init)
    for i in parts.indices.dropFirst() {
      guard let first = Words.first(1, of: parts[i]).first else { continue }
      if Self.asideStarts.contains(first.folded) || NumberWords.value(of: first.folded) != nil {
        out = parts[..<i].joined(separator: ",")
        break
      }
    }
    return out
  }

  /// The present post, to apply out of: "Site Manager at Severnside".
  private func presentPost() -> (String, FactID)? {
    guard
      let fact = store.facts.first(where: {
        $0.kind == .position && $0.dates?.isCurrent == true && roleName($0) != nil
      }),
      let role = roleName(fact), let employer = fact.organization
    else { return nil }
    let bare = RoleName.plain(role, language)
    let title =
      switch language {
      case .en: RoleName.isUnique(bare) ? bare : RoleName.withArticle(bare)
      case .de: RoleName.germanTitle(bare)
      case .fr, .es: Clause.lowercasedFirst(bare)
      }
    return (Self.fill(phrases.present, ["position": title, "at": at(employer)]), fact.id)
  }

  func roleName(_ fact: Fact) -> String? {
    for work in tailored.source.work + tailored.source.volunteer {
      if work.id == fact.id { return work.position?.plain }
      if let role = work.roles.first(where: { $0.id == fact.id }) { return role.position?.plain }
    }
    return nil
  }
}
