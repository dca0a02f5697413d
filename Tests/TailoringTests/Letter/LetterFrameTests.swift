import Base
import Content
import Testing

@testable import Tailoring

/// Each way to tell of a post claims nothing by itself: with a deed of that post it is supported, so that letters can differ.
@Suite struct LetterFrameTests {
  @Test(arguments: [
    ("aoife-tarpey-quinn", LetterLanguage.en), ("joerg-moellenbuettel", .de), ("maelle-lecoeur-jaffre", .fr),
    ("ines-carballido-otero", .es),
  ])
  func framesAreSupported(_ slug: String, _ language: LetterLanguage) throws {
    let profile = try #require(
      Shipped.profile(slug)
        ?? Shipped.text("docs/letters/profiles/\(slug)/profile.yaml").flatMap {
          ProfileReader.read($0, slug: slug).value
        })
    let text = "---\ncompany: Nummer\nposition: Stelle\nlanguage: \(language.rawValue)\n---\n\n- Brücken\n"
    let posting = try #require(
      JobPostingReader.read(SourceText(file: "post.md", text: text), slug: "post").value)
    let tailored = Tailor.tailor(
      profile, to: posting, pages: 2, date: PartialDate(year: 2026, month: 1), measure: FakeMeasure())
    var draft = LetterDraft(tailored, posting, language, accepted: AcceptedWordings())
    let fact = try #require(
      draft.store.facts.first { fact in
        fact.kind == .highlight && fact.path.hasPrefix("work") && fact.dates?.isCurrent == true
          && draft.statement(fact).map { $0.form == .deed && $0.after.isEmpty } ?? false
      })
    let values = draft.values(of: fact, draft.statement(fact))
    let phrases = draft.phrases
    for pattern in phrases.plain + phrases.plainAs + phrases.further
    where LetterDraft.isFilled(pattern, by: values) {
      let text = LetterDraft.fill(pattern, values)
      #expect(
        draft.supported([(text, draft.basis(of: fact))]) != nil,
        "\(text) \(draft.diagnostics.last?.message ?? "")")
    }
  }
}
