import Base
import Content
import Glibc
import TestSupport
import Testing

@testable import Build
@testable import Import

/// Every word of a file that is brought is in the draft, or listed as left over with what it was taken for.
@Suite struct NothingDroppedTests {
  private static func files() -> [String] {
    guard let shared = getenv("VITAE_SHARED").map({ String(cString: $0) + "/samples/" }) else {
      print("skipped: the samples need VITAE_SHARED")
      return []
    }
    // JSON and YAML come back key by key, which is tested where they are read.
    return ["pdfs", "profiles/other"].flatMap { folder in
      TextFile.names(in: shared + folder).map { shared + folder + "/" + $0 }
    }.filter { path in
      [".pdf", ".md"].contains { path.hasSuffix($0) }
    }
  }

  private static func letters(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        UnicodeForms.folded(text).unicodeScalars.filter {
          $0.properties.isAlphabetic || $0.properties.numericType != nil
        }))
  }

  /// All that the person is shown: values with their sources, what is beside, what is left over.
  private static func shown(_ draft: ImportedProfile) -> String {
    let fields = draft.fields.map { letters($0.value) }
    let rest = draft.rest.map { letters($0.text) }
    return (fields + rest + [letters(draft.extra?.serialized() ?? "")]).joined(separator: "|")
  }

  /// Words that say dates: a field holds them in another notation.
  private static func sources(_ draft: ImportedProfile) -> String {
    draft.fields.filter { $0.path.hasSuffix("Date") || $0.path.hasSuffix("date") }.map { letters($0.source) }
      .joined(separator: "|")
  }

  /// Whether a word written without blanks stands in the fields part by part: a school and its faculty, an address, an
  /// employer before the word that says that one entered it.
  private static func isInParts(_ word: String, _ shown: String) -> Bool {
    let events = ["入学", "卒業", "修了", "入社", "退職"]
    var rest = Substring(word)
    while !rest.isEmpty {
      guard rest.unicodeScalars.first!.value >= 0x2E80 || rest.count < word.count else { return false }
      let part =
        events.first { rest.hasPrefix($0) }.map { rest.prefix($0.count) }
        ?? (1...rest.count).reversed().lazy.map { rest.prefix($0) }.first { shown.firstRange(of: $0) != nil }
      guard let part, part.count > 1 || part.count == rest.count else { return false }
      rest = rest.dropFirst(part.count)
    }
    return true
  }

  /// Every third: `make eval` counts the words that are kept of all.
  @Test func everyWordIsInAFieldOrListed() throws {
    for (at, file) in Self.files().enumerated() where at % 3 == 0 {
      guard let draft = Importer.read(file).value else { continue }
      let shown = Self.shown(draft)
      let dates = Self.sources(draft)
      let words = Set(
        draft.lines.flatMap {
          $0.text.split { !$0.isLetter && !$0.isNumber }.map { Self.letters(String($0)) }
        })
      let lost = words.sorted().filter { word in
        // A date is in its field in another notation.
        !word.isEmpty && DateNotation.matches(word).isEmpty && shown.firstRange(of: word) == nil
          && dates.firstRange(of: word) == nil && !Self.isInParts(word, shown)
      }
      #expect(lost == [], "\(file)")
    }
  }
}
