import Base
import Content
import TestSupport
import Testing

@testable import Tailoring

/// What a reader of many letters notices.
@Suite struct LetterReadingTests {
  static let worn = [
    "i am writing to", "passionate", "team player", "i would be a great fit", "perfect fit", "dream",
    "look forward to hearing", "to whom it may concern", "proven track record of", "hard-working", "dynamic",
    "excited to", "thrilled", "fast learner", "think outside", "esteemed", "hiermit bewerbe",
    "mit großem interesse", "mit freude habe ich", "teamfähig", "leidenschaft", "neue herausforderung",
    "belastbar und", "wie aus meinem lebenslauf ersichtlich", "ich freue mich darauf, von ihnen zu hören",
    "je me permets de", "a retenu toute mon attention", "a retenu mon attention", "passionné", "dynamique et",
    "motivé", "je me tiens à votre disposition", "dans l’attente de", "vivement intéressé", "me dirijo a",
    "con gran interés", "apasionad", "proactiv", "quedo a su disposición", "quedo a la espera",
    "trabajador y responsable", "nuevo reto",
  ]

  private static func letter(_ profile: Profile, _ posting: JobPosting) -> Letter {
    let tailored = Tailor.tailor(profile, to: posting, pages: 2, date: People.today, measure: FakeMeasure())
    return LetterComposer.compose(tailored, for: posting).value
  }

  private static func sentences(_ letter: Letter) -> [String] {
    letter.paragraphs.dropLast().joined().map(\.text.plain)
  }

  @Test(arguments: LetterLanguage.allCases)
  func noFrameIsWorn(_ language: LetterLanguage) {
    let p = LetterPhrases.of(language)
    let all =
      p.openings + p.openingsAs + p.openingsWithoutCompany + p.quotes + p.quotesOfWork + p.asked + p.askedAlso
      + p.askedHere + p.plainAs + p.later + p.both + p.earlierAs + p.roles + p.rolesAndHeld
      + p.further + p.plain + p.earlier + p.degree + p.degreeWithoutArea + p.certificates + p.held
      + p.languages
      + p.closes + p.finishing + DutyPhrases.of(language).all
    for phrase in all {
      for worn in Self.worn { #expect(!phrase.lowercased().contains(worn), "\(phrase)") }
    }
  }

  /// The same two for every frame around a quotation, and claims that hide near one.
  @Test func onlyTheFramesQuote() {
    var store = FactStore(People.nurse)
    var reading = PostingReading()
    reading.statements = [PostingStatement(text: "You have ten years of Kafka and a PhD", isWork: true)]
    store.add(People.posting(""), reading)
    let checker = ClaimChecker(store, date: People.today)
    let facts = [FactID("posting/statement-1"), FactID("posting/position")]
    for language in LetterLanguage.allCases {
      let phrases = LetterPhrases.of(language)
      for pattern in phrases.quotes + phrases.quotesOfWork {
        let text = LetterDraft.fill(pattern, ["quote": "You have ten years of Kafka and a PhD"])
        #expect(checker.problems(in: text, restingOn: facts).isEmpty, "\(text)")
        // As it is read back out of a page, which ends sentences before closing marks.
        let read = text.replacing(" : ", with: "\u{A0}: ").replacing(". »", with: "")
        #expect(checker.problems(in: read, restingOn: facts).isEmpty, "\(read)")
        let other = LetterDraft.fill(pattern, ["quote": "You have ten years of Kafka and a PhD, as I do"])
        #expect(!checker.problems(in: other, restingOn: facts).isEmpty, "\(other)")
      }
    }
    for text in [
      "I have ten years of Kafka and a PhD.", "“You have ten years of Kafka and a PhD”: that I have.",
      "I am applying with ten years of Kafka and a PhD.",
      "You write: “You have ten years of Kafka”, as have I.",
    ] {
      #expect(!checker.problems(in: text, restingOn: facts).isEmpty, "\(text)")
    }
  }

  @Test(
    arguments: [
      ("Northlight runs 52,000 shared bikes in 34 cities.", true), ("We are growing!", false),
      ("SALARY and PENSION and BONUS are all above the market rate.", false),
      ("We offer a competitive salary and a pension of 7 % to everybody.", false),
      ("Wir zahlen nach Haustarif, 37 Stunden, und freitags ist um eins Schluss.", false),
      ("Para nuestro centro de Huesca (112 plazas) seleccionamos director o directora.", false),
      ("Estar en posesión del título de Técnico Superior en las tres especialidades.", false),
      ("Seit 1923 bauen wir in Melsungen Pumpen, die man nicht hört.", true),
      ("and this one starts in the middle of a sentence somewhere.", false), ("", false),
      ("You will join a team of six who look after the ledgers.", false),
      ("Unser Haus in Fulda hat heute rund 320 Mitarbeitende an zwei Orten.", false),
      ("Wir sind ein vierköpfiges Team und planen Bäder für ganz Hessen.", false),
      ("Vous travaillez dans une équipe de huit, au cœur de la vieille ville.", false),
      ("Nuestro equipo de doce cuida los jardines de la ciudad.", false),
      ("Zur Verstärkung der Küche in Kassel wünscht sich das Haus jemanden.", false),
      ("We care for 60 people with dementia in three small houses.", true),
      ("Mit dem Programm 2030 wollen wir jährlich 25 Bauwerke instand setzen.", true),
      ("Informal enquiries to Ruth Adeyinka, Fleet Manager, on 0121 555 0144.", false),
      ("Ruth Adeyinka, our Fleet Manager, answers on 0121 555 0144 all day.", false),
      ("Must be able to start with us before the end of February.", false),
      ("Contact us at jobs@example.org to hear more about all of this.", false),
    ])
  func quotable(_ text: String, _ expected: Bool) {
    #expect(PostingStatement.isQuotable(text) == expected)
  }

  /// "We need an Insight Analyst to help us" is answered by applying alone, and not quoted.
  @Test func advertisementsAreNotQuoted() {
    let text =
      "We need a Ward Sister for the surgical side of our hospital.\n\nWe want to halve the falls on our wards by 2027.\n\n## Requirements\n- Wound care\n"
    for slug in 0..<6 {
      var posting = People.posting(text)
      posting.slug = "p\(slug)"
      let told = Self.sentences(Self.letter(People.nurse, posting)).joined(separator: " ")
      #expect(!told.contains("We need a Ward Sister"), "\(told)")
    }
  }

  /// Three terms of the table between commas, where the line's own figures do not stand between them.
  private static func hasList(_ sentence: String) -> Bool {
    let table = Vocabulary.standard.reading
    let parts = sentence.split(separator: ",").map(String.init)
    var run = 0
    for part in parts {
      let words = Words.of(part)
      let isName = (1...3).contains(words.count) && !table.hits(in: words).isEmpty
      run = isName ? run + 1 : 0
      if run >= 3 { return true }
    }
    return false
  }

  @Test(arguments: Shipped.applications.map { $0.0 + "/" + $0.1 })
  func shippedLettersReadWell(_ name: String) throws {
    let parts = name.split(separator: "/").map(String.init)
    let profile = try #require(Shipped.profile(parts[0]))
    let letter = Self.letter(profile, try #require(Shipped.posting(parts[1])))
    let text = letter.paragraphs.joined().map(\.text.plain)
    for worn in Self.worn { #expect(!text.contains { $0.lowercased().contains(worn) }, "\(worn)") }
    for sentence in text { #expect(!Self.hasList(sentence), "\(sentence)") }
    let starts = text.map { Words.of($0).prefix(2).map(\.folded).joined(separator: " ") }
    #expect(Set(starts).count >= starts.count - 1, "\(starts)")
    #expect(Self.sentences(letter).contains { $0.contains("“") || $0.contains("„") || $0.contains("«") })
  }

  /// How many of one person's letters have the sentence that most of them share.
  static func mostShared(_ letters: [[String]]) -> (count: Int, text: String) {
    var counts: [String: Int] = [:]
    for letter in letters { for sentence in Set(letter) { counts[sentence, default: 0] += 1 } }
    let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return (most?.value ?? 0, most?.key ?? "")
  }

  private static let writers = [
    ("zuzana-dvorakova-lukasik", 0), ("aoife-tarpey-quinn", 1), ("marcus-adeyemi-holt", 2),
  ]

  @Test func sharingIsCounted() {
    #expect(Self.mostShared([["a", "b"], ["b", "c"], ["b", "b"]]) == (3, "b"))
    #expect(Self.mostShared([]) == (0, ""))
  }

  /// Of one person's letters to many employers, no sentence stands in more than a fifth: `make eval` counts all hundred.
  /// Here each of three people (one, but in `make conformance`) writes to every third employer, a different third, and so
  /// few may share a little more.
  @Test(arguments: Sampling.part(of: writers, each: 3)) func noSentenceIsInManyLetters(
    _ slug: String, _ third: Int
  ) throws {
    let postings = SharedPostings.all.enumerated().filter { $0.offset % 3 == third }.map(\.element)
    let profile = try #require(Shipped.profile(slug))
    guard postings.count >= 20 else {
      print("skipped: VITAE_SHARED is not set")
      return
    }
    let letters = postings.map { Self.sentences(Self.letter(profile, $0)) }
    let most = Self.mostShared(letters)
    #expect(most.count * 4 <= letters.count, "\(most.count) of \(letters.count): \(most.text)")
  }
}
