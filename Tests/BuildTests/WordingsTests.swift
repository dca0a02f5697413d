import Base
import Content
import Synchronization
import Tailoring
import Testing

@testable import Build

/// Answers everything with one summary sentence, and keeps what it was asked for.
private final class SummaryModel: LanguageModel {
  let adapter = "scripted/1"
  let provider = "none"
  let model = "script"
  private let asked = Mutex<[String]>([])
  /// The kinds of document that it was asked for.
  var kinds: [String] { asked.withLock { $0.map { String($0.prefix { $0 != "/" }) } } }

  func complete(_ request: CompletionRequest) async throws(LanguageModelError) -> Completion {
    asked.withLock { $0.append(request.prompt) }
    return Completion(
      text: #"{"sentences":[{"text":"Nurse on a surgical ward.","facts":["basics/summary"]}]}"#,
      inputTokens: 1, outputTokens: 1)
  }
}

@Suite struct WordingsTests {
  private struct NoMeasure: LayoutMeasure {
    func measure(_ profile: Profile) -> LayoutExtent {
      LayoutExtent(pages: 1, lastPageFill: .zero, pageHeight: .zero)
    }
  }

  private static func word(_ summary: Text?, _ model: SummaryModel) async -> WordedApplication {
    var profile = Profile(slug: "nurse", language: "en")
    profile.basics.summary = summary
    var english = Fluency(id: FactID("languages/english"))
    english.language = Text(
      RichText(plain: "English"), origin: Origin(factID: nil, fieldPath: "", range: nil))
    profile.languages = [english]
    let job = JobPosting(
      slug: "ward", source: SourceText(file: "ward.md", text: "A ward."), text: "A ward.", textStart: .start)
    let date = PartialDate(year: 2025)
    let tailored = Tailor.tailor(profile, to: job, pages: 1, date: date, measure: NoMeasure())
    return await Wordings.word(
      tailored, Application(person: Person(profile: profile, folder: ""), job: job), date: date, model: model
    ) { _ in true }.value
  }

  @Test func noSummaryIsAskedForWhereThereIsNone() async {
    let model = SummaryModel()
    let worded = await Self.word(nil, model)
    #expect(model.kinds == ["letter"])
    #expect(worded.profile.basics.summary == nil)
  }

  @Test func aReplacedSummaryNoLongerPointsIntoTheFile() async throws {
    let model = SummaryModel()
    let own = Text(
      RichText(plain: "Nurse on a surgical ward. I teach."),
      origin: Origin(factID: FactID("basics/summary"), fieldPath: "basics.summary", range: nil))
    let worded = await Self.word(own, model)
    let summary = try #require(worded.profile.basics.summary)
    #expect(model.kinds == ["letter", "summary"])
    #expect(summary.plain == "Nurse on a surgical ward.")
    #expect(summary.origin == Origin(factID: nil, fieldPath: "basics.summary", range: nil))
  }
}
