import Base
import Content
import Testing

@testable import Tailoring

/// What match reports say of themselves, in each of their languages.
@Suite struct ReportWordsTests {
  static let numbers = [0, 1, 2, 21]

  @Test func languagesAreThoseOfLetters() {
    #expect(ReportLanguage.allCases.map(\.rawValue) == LetterLanguage.allCases.map(\.rawValue))
    #expect(ReportLanguage("de-AT") == .de && ReportLanguage("it") == .en)
  }

  @Test(arguments: [
    (0, "0 months", "0 Monate", "0\u{A0}mois", "0 meses"),
    (1, "1 month", "1 Monat", "1\u{A0}mois", "1 mes"),
    (2, "2 months", "2 Monate", "2\u{A0}mois", "2 meses"),
    (12, "1 year", "1 Jahr", "1\u{A0}an", "1 año"),
    (24, "2 years", "2 Jahre", "2\u{A0}ans", "2 años"),
    (109, "9 years 1 month", "9 Jahre und 1 Monat", "9\u{A0}ans et 1\u{A0}mois", "9 años y 1 mes"),
    (254, "21 years 2 months", "21 Jahre und 2 Monate", "21\u{A0}ans et 2\u{A0}mois", "21 años y 2 meses"),
  ])
  func durationsHaveTheirPlurals(_ months: Int, _ en: String, _ de: String, _ fr: String, _ es: String) {
    #expect(ReportLanguage.allCases.map { $0.duration(months) } == [en, de, fr, es])
  }

  @Test func numbersAreGrouped() {
    #expect(ReportLanguage.allCases.map { $0.number(999) } == ["999", "999", "999", "999"])
    #expect(ReportLanguage.allCases.map { $0.number(1204) } == ["1,204", "1.204", "1\u{202F}204", "1204"])
    #expect(
      ReportLanguage.allCases.map { $0.number(1_234_567) } == [
        "1,234,567", "1.234.567", "1\u{202F}234\u{202F}567", "1\u{A0}234\u{A0}567",
      ])
  }

  @Test func namesAreJoined() {
    #expect(ReportLanguage.es.words.any(["inglés", "francés"]) == "inglés o francés")
    #expect(ReportLanguage.es.words.anyQuoted(["Excel", "Oracle"]) == "«Excel» u «Oracle»")
    #expect(ReportLanguage.de.words.anyQuoted(["A", "B", "C"]) == "„A“, „B“ oder „C“")
  }

  /// Every language that a posting may ask for has its name in every language of reports.
  @Test func everyLanguageHasItsNames() {
    let known = TermTable.full.entries.filter { $0.kind == .language }.map(\.name)
    #expect(known.count > 60)
    for name in known {
      for language in ReportLanguage.allCases {
        #expect(LanguageNames.name(of: name, in: language) != nil, "\(name)")
      }
    }
    #expect(LanguageNames.name(of: "Kafka", in: .de) == nil)
  }

  // MARK: All that is said

  private static let statement = AskedStatement(kind: .salary, quote: "Qq.")
  private static let problems = ClaimProblem.Kind.allCases.map { ClaimProblem($0, "Qq") }

  private static let advice: [ReportAdvice] = [
    .hidden, .equivalent, .degree, .field(["Qq"]), .field(["Qq", "Rr"]),
    .languages(unknown: ["Xx"], lower: []), .languages(unknown: ["Xx", "Yy", "Zz"], lower: []),
    .languages(
      unknown: [],
      lower: [
        .init(name: "Xx", found: "B1", asked: "C1"), .init(name: "Xx", found: nil, asked: "C1"),
        .init(name: "Xx", found: nil, asked: nil),
      ]), .restOfLanguage, .grade, .paper, .paperByName, .drivingClass, .lapsed, .naming(["Qq"]),
    .naming(["Qq", "Rr"]), .time(.unsure), .time(.short("3 X")), .time(.none([])), .time(.none(["Qq"])),
    .dates, .location, .deed,
  ]

  private static var reasons: [ChangeReason] {
    numbers.flatMap { [.answers($0), .hasToDo($0)] } + [
      .recent, .measured, .minimum, .room, .continuity, .repeats("Qq"), .unasked, .pageBudget, .pinned,
      .hidden, .ordered,
    ]
  }

  private static var notes: [ReportNote] {
    let hazards = [
      PostingHazard.Kind.hiddenText, .invisibleCharacters, .lookAlikes, .instruction, .keywords,
    ].map { ReportNote.hazard(PostingHazard($0, "Qq")) }
    let asked = AskedStatement.Kind.allCases.map { AskedStatement(kind: $0, quote: "Qq") }
    return hazards + [
      .noRequirements, .asked([statement]), .asked(asked), .truncated,
      .gap(PartialDate(year: 2019, month: 3), PartialDate(year: 2019, month: 8)), .hiddenShows("Qq"),
    ]
      + numbers.flatMap { n in
        [
          .tooLong(pages: n, asked: 1), .tooLong(pages: n, asked: 2),
          .untold(count: n, own: "xx", asked: "yy", stay: true),
          .untold(count: n, own: "xx", asked: "yy", stay: false),
        ]
      } + [.ratings(Preference())]
  }

  static func fragments(_ language: ReportLanguage) -> [String] {
    let words = language.words
    var out = advice.map(words.advice) + reasons.map(words.reason) + notes.map(words.note)
    out += RewordingReason.allCases.map(words.reason)
    out += problems.map { words.problems([$0], words.quoted) }
    out += [.problems(problems), .leaning, .posting(FactID("x"))].map(words.refusal)
    out += [words.arithmetic(found: nil, asked: "3 X"), words.arithmetic(found: "2 X", asked: "3 X")]
    out += ProfilePart.allCases.map(words.place)
    out += AskedStatement.Kind.allCases.map(words.asked)
    let degrees: [DegreeLevel] = [
      .compulsory, .secondary, .vocational, .bachelor, .postgraduate, .master, .doctorate,
    ]
    out += degrees.map { words.orEquivalent(words.degree($0)) }
    return out + [
      words.noLevel, words.level(.native), words.licence("Xx", classes: "B"), words.composedLetter,
    ]
  }

  /// Fragments are not empty, hold no doubled blank, end without a full stop and keep to the signs of their language.
  @Test(arguments: ReportLanguage.allCases)
  func fragmentsAreWellMade(_ language: ReportLanguage) {
    for text in Self.fragments(language) {
      #expect(
        !text.isEmpty && !text.contains("  ") && !text.hasSuffix(".") && !text.contains("\""), "\(text)")
      #expect(text.contains("Qq") == text.contains(language.quoted("Qq")) || text.contains("Qq."), "\(text)")
      switch language {
      case .en: #expect(!text.contains("„") && !text.contains("«"), "\(text)")
      case .de: #expect(!text.contains("”") && !text.contains("«"), "\(text)")
      case .es: #expect(!text.contains("“") && !text.contains("„"), "\(text)")
      case .fr:
        #expect(!text.contains(where: { "“„'".contains($0) }), "\(text)")
        for sign in [":", ";", "?", "!", "»"] where !text.contains("`{") {
          #expect(!text.contains(" " + sign), "ordinary blank before \(sign): \(text)")
          #expect(text.ranges(of: sign).count == text.ranges(of: "\u{A0}" + sign).count, "\(text)")
        }
      }
    }
  }

  /// No word of English is left in the others.
  @Test(arguments: [ReportLanguage.de, .fr, .es])
  func nothingIsEnglish(_ language: ReportLanguage) throws {
    for text in Self.fragments(language) {
      #expect(Self.english(in: text, language) == nil, "\(text)")
    }
  }

  private static func english(in text: String, _ language: ReportLanguage) -> String? {
    let closed = [
      "shown", "missing", "years", "year", "months", "month", "page", "pages", "found", "asked", "the", "and",
      "of",
      "not", "with", "your",
    ]
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    // French has these two itself.
    return closed.first { words.contains($0) && !(language == .fr && $0.hasPrefix("page")) }
  }

  /// What differs from language to language is not the same in two of them.
  @Test func languagesDiffer() {
    let all = ReportLanguage.allCases.map(Self.fragments)
    for i in all[0].indices {
      for other in all[1...] where all[0][i].count > 12 {
        #expect(other[i] != all[0][i], "\(other[i])")
      }
    }
  }

  /// What messages say of a sentence: no names of checks.
  @Test func messagesSayWhatIsNotSupported() {
    let problems = [
      ClaimProblem(.number, "900"), ClaimProblem(.mixedPositions, "six"), ClaimProblem(.noFacts, "C2"),
    ]
    #expect(
      problems.explanation
        == "the number `900`; `six`, which is of another post (tell each post in a sentence of its own); "
        + "nothing in the profile says it")
    for kind in ClaimProblem.Kind.allCases where kind.rawValue.contains("-") {
      #expect(!ClaimProblem(kind, "x").explanation.contains(kind.rawValue))
    }
  }

  // MARK: In a report

  private static func report(
    _ line: String, language: ReportLanguage, languages: [(String, String)] = []
  ) throws -> MatchReport {
    var profile = Profile(slug: "x")
    profile.languages = languages.map { People.fluency("l/" + $0.0, $0.0, $0.1) }
    let posting = try #require(
      JobPostingReader.read(
        SourceText(file: "x", text: "---\ndate: 2026-02-03\n---\n## Requirements\n- \(line)\n"), slug: "job"
      ).value)
    let tailored = Tailor.tailor(profile, to: posting, pages: 1, measure: NoLayout())
    return MatchReport(tailored, posting: posting, language: language)
  }

  private struct NoLayout: LayoutMeasure {
    func measure(_ profile: Profile) -> LayoutExtent {
      LayoutExtent(pages: 1, lastPageFill: .pt(400), pageHeight: .pt(700))
    }
  }

  /// Languages and levels by their names, other terms as the posting says them.
  @Test func termsAreNamedForTheReader() throws {
    let german = try Self.report("Deutsch C1", language: .de)
    #expect(german.knockouts.map(\.asked) == ["Deutsch, C1"])
    #expect(german.rows[0].advice?.hasPrefix("wenn Sie Deutsch sprechen") == true)
    #expect(german.json["language"] == .string("de"))
    let low = try Self.report("German C1", language: .fr, languages: [("German", "B1")])
    #expect(low.knockouts.map(\.asked) == ["allemand, C1"] && low.knockouts.map(\.found) == ["B1"])
    #expect(low.rows[0].advice?.contains("allemand figure sous langues") == true)
    let licence = try Self.report("Führerschein Klasse B", language: .de)
    #expect(licence.knockouts.map(\.asked) == ["Führerschein Klasse B"])
    let named = try Self.report("Reisebereitschaft", language: .de)
    #expect(named.rows[0].missingNames == ["Reisebereitschaft"])
    #expect(named.rows[0].match.missing.map(\.name) == ["travel readiness"])
  }
}
