import Base
import Content
import Tailoring
import TestSupport

/// How much one person's letters to many employers repeat themselves: the share of the letters that have the sentence
/// which most of them share, without salutation and close. Three of the people in `content/`, the 100 postings of the
/// corpus of JSON Resume.
enum LetterQuality {
  private static let people = ["zuzana-dvorakova-lukasik", "aoife-tarpey-quinn", "marcus-adeyemi-holt"]

  /// Nothing limits the pages: all statements stay.
  private struct EndlessPage: LayoutMeasure {
    func measure(_ profile: Profile) -> LayoutExtent {
      LayoutExtent(pages: 1, lastPageFill: .pt(500), pageHeight: .pt(720))
    }
  }

  static func print(folder: String) {
    let postings = JobCorpus.postings(in: folder)
    guard !postings.isEmpty else { return Swift.print("\(folder) has no matching corpus") }
    for slug in people {
      let path = "content/profiles/\(slug)/profile.yaml"
      guard let text = TextFile.read(path),
        let profile = ProfileReader.read(SourceText(file: path, text: text), slug: slug).value
      else { continue }
      let letters = postings.map { sentences(profile, $0) }
      let share = Double(mostShared(letters)) / Double(max(1, letters.count))
      Eval.row("\(letters.count) letters of \(slug): most shared sentence", share)
    }
  }

  private static func sentences(_ profile: Profile, _ posting: JobPosting) -> Set<String> {
    let date = PartialDate(year: 2026, month: 6, day: 1)
    let tailored = Tailor.tailor(profile, to: posting, pages: 2, date: date, measure: EndlessPage())
    let letter = LetterComposer.compose(tailored, for: posting).value
    return Set(letter.paragraphs.dropLast().joined().map(\.text.plain))
  }

  private static func mostShared(_ letters: [Set<String>]) -> Int {
    var counts: [String: Int] = [:]
    for sentence in letters.joined() { counts[sentence, default: 0] += 1 }
    return counts.values.max() ?? 0
  }
}
