import Base
import Content
import Tailoring
import TestSupport

/// How much one person's letters to many employers repeat themselves: the share of the letters that have the sentence
/// which most of them share, without salutation and close; sentences as the composer makes them. People of `content/` and
/// `docs/letters/`, each in their own language, to all postings that anybody may read, whatever they look for; to forty that
/// all ask for what they have, and to four hundred of the same kind; and three of them to the 100 postings of the corpus
/// of JSON Resume.
enum LetterQuality {
  private static let people = ["zuzana-dvorakova-lukasik", "aoife-tarpey-quinn", "marcus-adeyemi-holt"]
  private static let others = ["joerg-moellenbuettel", "maelle-lecoeur-jaffre", "ines-carballido-otero"]

  /// Nothing limits the pages: all statements stay.
  private struct EndlessPage: LayoutMeasure {
    func measure(_ profile: Profile) -> LayoutExtent {
      LayoutExtent(pages: 1, lastPageFill: .pt(500), pageHeight: .pt(720))
    }
  }

  /// The corpus in `folder`.
  static func print(folder: String) {
    let postings = JobCorpus.postings(in: folder)
    guard !postings.isEmpty else { return Swift.print("\(folder) has no matching corpus") }
    for profile in people.compactMap(profile) { report(profile, postings, of: "", isShowingOpen: false) }
  }

  /// `isShowingOpen`: with the sentences that most letters share. `isWhole`: with the letters.
  static func print(isShowingOpen: Bool, isWhole: Bool = false) {
    for profile in (people + others).compactMap(profile) {
      let postings = OpenPostings.of(profile.language.primary, in: ".")
      report(profile, postings, of: "all trades, ", isShowingOpen: isShowingOpen)
      let own = OwnTradePostings.of(profile, count: 40)
      report(profile, own, of: "own trade, ", isShowingOpen: isShowingOpen)
      // With many the share is no matter of chance.
      let many = OwnTradePostings.of(profile, count: 400)
      report(profile, many, of: "own trade, ", isShowingOpen: isShowingOpen)
      guard isWhole else { continue }
      for posting in postings + own { Swift.print(text(letter(profile, posting), posting)) }
    }
  }

  private static func report(
    _ profile: Profile, _ postings: [JobPosting], of kind: String, isShowingOpen: Bool
  ) {
    let letters = postings.map { Set(letter(profile, $0).paragraphs.dropLast().joined().map(\.text.plain)) }
    var counts: [String: Int] = [:]
    for sentence in letters.joined() { counts[sentence, default: 0] += 1 }
    let shared = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let share = Double(shared.first?.value ?? 0) / Double(max(1, letters.count))
    Eval.row("\(letters.count) letters of \(profile.slug) (\(kind)\(profile.language.primary))", share)
    guard isShowingOpen else { return }
    for (sentence, count) in shared.prefix(12) where count > 1 { Swift.print("  \(count) \(sentence)") }
  }

  private static func profile(_ slug: String) -> Profile? {
    for folder in ["content/profiles", "docs/letters/profiles"] {
      let path = "\(folder)/\(slug)/profile.yaml"
      guard let text = TextFile.read(path) else { continue }
      return ProfileReader.read(SourceText(file: path, text: text), slug: slug).value
    }
    return nil
  }

  private static func letter(_ profile: Profile, _ posting: JobPosting) -> Letter {
    let date = PartialDate(year: 2026, month: 6, day: 1)
    let tailored = Tailor.tailor(profile, to: posting, pages: 2, date: date, measure: EndlessPage())
    return LetterComposer.compose(tailored, for: posting).value
  }

  private static func text(_ letter: Letter, _ posting: JobPosting) -> String {
    let paragraphs = letter.paragraphs.map { $0.map(\.text.plain).joined(separator: " ") }
    let lines = [letter.subject, letter.salutation] + paragraphs + [letter.closing]
    return "\n== \(posting.slug)\n\n" + lines.joined(separator: "\n\n")
  }
}
