internal import Base
internal import Content

/// One sentence under examination: it is read, aligned with its facts, and each pass then says what they do not support.
struct ClaimCheck {
  let claim: TextReading
  let facts: [Fact]
  /// Facts of the person; the posting's names prove nothing about them.
  let own: [Fact]
  let sources: [TextReading]
  private let readings: FactReadings
  var alignment: Alignment
  let tongue: Tongue
  let table: TermTable
  let date: PartialDate
  let profile: CheckedProfile
  /// Stems of the facts.
  let vocabulary: Set<UInt64>
  /// Words that need no more support.
  var covered: [Bool]
  /// Words of the names that the posting gives.
  var isOfPosting: [Bool]
  var isGap = false
  var problems: [ClaimProblem] = []

  var organizations: [(item: FactID, name: String)] { profile.organizations }
  var titles: [PostTitle] { profile.titles }
  var names: ProfileNames { profile.names }
  var deeds: DeedTexts { profile.deeds }
  var lowSkills: Set<FactID> { profile.lowSkills }
  var words: [Word] { claim.words }
  var text: String { claim.text }
  var factWords: [[Word]] { sources.map(\.words) }
  var factNumbers: [[NumberMention]] { sources.map(\.numbers) }

  init(
    _ sentence: String, _ facts: [Fact], table: TermTable, date: PartialDate, _ profile: CheckedProfile,
    likely: Tongue?, _ readings: FactReadings
  ) {
    self.profile = profile
    self.facts = facts
    self.readings = readings
    own = facts.filter { $0.kind != .posting }
    self.table = table
    self.date = date
    let words = Words.of(sentence)
    let factWords = own.map { readings.words(of: $0.text) }
    let tongue = Tongue.of([words] + factWords, likely: likely)
    claim = TextReading(sentence, words: words, tongue: tongue)
    sources = zip(own, factWords).map { fact, words in
      guard fact.metrics.isEmpty else {
        return TextReading(fact.text, words: words, tongue: tongue, more: Self.metricNumbers(fact))
      }
      return readings.reading(of: fact.text, in: tongue) {
        TextReading(fact.text, words: words, tongue: tongue)
      }
    }
    self.tongue = tongue
    alignment = Alignment(
      claim, sources, tongue, prose: own.map { [.highlight, .summary, .project].contains($0.kind) })
    vocabulary = Set(factWords.joined().map(\.key))
    covered = words.map { _ in false }
    isOfPosting = covered
  }

  private static func metricNumbers(_ fact: Fact) -> [NumberMention] {
    fact.metrics.compactMap { metric in
      guard metric.value.isFinite, abs(metric.value) < 1e14 else { return nil }
      let text = metric.value.description + " " + metric.unit
      guard var mention = Numbers.find(in: text, words: Words.of(text)).first else { return nil }
      // It stands nowhere in the text.
      mention.words = 0..<0
      return mention
    }
  }

  /// Passes in the order in which they must run: what one covers, the next need not ask for.
  mutating func run() -> [ClaimProblem] {
    coverNames()
    checkTimes()
    coverPhrases()
    checkHomes()
    checkSkillsAndStudies()
    checkFigures()
    checkStatements()
    checkExtent()
    checkStanding()
    checkDeeds()
    checkWording()
    return problems
  }

  /// What the posting and the calendar give.
  private mutating func coverNames() {
    coverPostingNames()
    isOfPosting = covered
    coverDates()
  }

  /// Times stay with what they are said of.
  private mutating func checkTimes() {
    checkTimesOfRoles()
    checkClockTimes()
    checkFrequenciesOfThings()
    checkSince()
    checkNow()
  }

  /// Phrases that say no more than the facts do.
  private mutating func coverPhrases() {
    coverEmployers()
    coverFrequencies()
    coverAchieving()
    coverOwnLead()
    coverCommand()
    coverCourseOfLife()
  }

  /// What was where, and in which post.
  private mutating func checkHomes() {
    checkMixedPositions()
    checkTitlesOfEmployers()
    checkDeedsOfRoles()
    checkNamesOfBodies()
    checkWorkplaces()
    checkOrigins()
    checkForeignPlaces()
  }

  /// Skills and degrees.
  private mutating func checkSkillsAndStudies() {
    checkSkills()
    checkDegree()
    checkUnfinishedStudies()
    checkFinishedStudies()
    checkLapsedPapers()
  }

  /// Numbers, lengths and rates.
  private mutating func checkFigures() {
    checkGovernedNumbers()
    checkNumbers()
    checkOneOfSeveral()
    checkNumbersOfEmployers()
    checkRanges()
    checkCountedTogether()
    checkLengths()
    checkYears()
    checkLengthsOfFields()
    checkLengthsOfPosts()
    checkUntoldYears()
    checkOwnTimes()
    checkRates()
  }

  /// What two statements say is not said of one; languages and papers.
  private mutating func checkStatements() {
    checkMixedStatements()
    checkMixedVerbs()
    checkLanguages()
    checkLanguagesOfDeeds()
    checkPapers()
    checkPeriodsOfPrizes()
    checkGivers()
    checkScores()
    checkHungSkills()
    checkListedTogether()
    checkPaperCounts()
  }

  /// How much, how many, for whom, and whether at all.
  private mutating func checkExtent() {
    checkTrends()
    coverMultiples()
    checkSeniority()
    checkRestrictions()
    checkCauses()
    checkRelatives()
    checkMeasured()
    checkSuperlatives()
    checkReach()
    checkUniversals()
    checkPartsOfWholes()
    checkGoalsOfParts()
    checkProspects()
    checkMuchOf()
    checkScopeAndQuantity()
    checkPlurals()
    checkNegation()
  }

  /// What somebody is, knows and was called.
  private mutating func checkStanding() {
    checkFamiliarity()
    checkLevels()
    checkSpecialisms()
    checkExperience()
    checkPosts()
    checkCallings()
    checkTitlesHeld()
    checkTitlesWhole()
    checkLesserTitles()
  }

  /// Who did it, and who was led.
  private mutating func checkDeeds() {
    checkHelpedWith()
    checkHelpedDeeds()
    checkHelpedInfinitives()
    checkDeputies()
    checkTaughtOneself()
    checkPartnersOfDeeds()
    checkWhatIsHeaded()
    checkEach()
    checkLed()
    checkCountedInUnits()
    checkBodiesLed()
    checkDoneToWriter()
    checkAskedDeeds()
  }

  /// What no other pass has covered.
  private mutating func checkWording() {
    checkMany()
    checkPraise()
    checkWords()
    checkGovernors()
    checkSubjects()
    checkRoles()
    checkSaysSomething()
  }

  /// A text of the profile in the sentence's language.
  func reading(of text: String) -> TextReading {
    readings.reading(of: text, in: tongue) {
      TextReading(text, words: readings.words(of: text), tongue: tongue)
    }
  }

  /// What of a fact's words belongs together; of titles, places and the like all holds for all.
  func structure(of fact: Int) -> RoleStructure {
    let isFrame = !RoleAlignment.isProse(own[fact].kind)
    guard own[fact].metrics.isEmpty else { return RoleStructure(sources[fact], isFrame: isFrame) }
    return readings.structure(of: sources[fact], isFrame: isFrame)
  }

  mutating func cover(_ range: Range<Int>) { for i in range { covered[i] = true } }

  /// As the sentence has them.
  func raw(_ range: Range<Int>) -> String {
    guard let first = words[range].first, let last = words[range].last else { return "" }
    let bytes = text.utf8.dropFirst(first.range.lowerBound).prefix(
      last.range.upperBound - first.range.lowerBound)
    return String(decoding: bytes, as: UTF8.self)
  }

  mutating func report(_ kind: ClaimProblem.Kind, _ words: String) {
    let problem = ClaimProblem(kind, words)
    if !problems.contains(problem) { problems.append(problem) }
  }

  /// Where `phrase` stands in the sentence, word by word.
  func ranges(of phrase: [Word]) -> [Range<Int>] {
    guard !phrase.isEmpty, phrase.count <= words.count else { return [] }
    return (0...words.count - phrase.count).compactMap { i in
      let same = phrase.indices.allSatisfy { words[i + $0].folded == phrase[$0].folded }
      return same ? i..<i + phrase.count : nil
    }
  }

  /// Whether the facts have a word or say it otherwise.
  func isKnown(_ i: Int) -> Bool { covered[i] || alignment.isSupported(i) }
}
