import Base
import TestSupport
import Testing

@testable import Import

/// Letters that a PDF lost with its ligatures.
@Suite struct LostLigatureTests {
  private static func field(_ path: String, _ draft: ImportedProfile) throws -> ImportedProfile.Field {
    try #require(draft.fields.first { $0.path == path })
  }

  private static let lost = """
    Jane Sample

    EXPERIENCE
    Example Ltd
    Staff Engineer                      Mar 2019 – present
    - Advised nancial regulators and a liated banks.
    - Led two di erent teams in fact.
    - Wrote speci cations; nothing was re ected upon.

    CERTIFICATES
    Certi cate of Pro ciency
    """

  @Test func restoresWordsThatTheirPiecesAreNot() throws {
    let draft = try Drafts.text(Self.lost)
    #expect(draft["work[0].highlights[0]"] == "Advised financial regulators and affiliated banks.")
    #expect(draft["work[0].highlights[1]"] == "Led two different teams in fact.")
    #expect(draft["work[0].highlights[2]"] == "Wrote specifications; nothing was reflected upon.")
    #expect(draft["certificates[0].name"] == "Certificate of Proficiency")
    #expect(draft.accountsForEverything())
  }

  @Test func marksWhatItRestoredAndKeepsTheSource() throws {
    let draft = try Drafts.text(Self.lost)
    let field = try Self.field("work[0].highlights[0]", draft)
    #expect(field.source == "Advised nancial regulators and a liated banks.")
    #expect(
      field.doubt
        == "the file lost letters: `nancial` as `financial`, `a liated` as `affiliated`, is that right?")
    #expect(field.confidence < ImportedProfile.certain)
    #expect(draft.yaml().contains("# review: the file lost letters: `nancial` as `financial`"))
    #expect(try Self.field("work[0].name", draft).doubt?.contains("lost") != true)
  }

  @Test func controlsBetweenLettersAreKeptUntilTheyAreRead() {
    #expect(TextMending.mendedWord("con\u{2}rmed") == "con\u{F5002}rmed")
    #expect(TextMending.mendedWord("\u{2}confirmed") == "confirmed")
    #expect(TextMending.mendedWord("con\u{1C}rmed") == "confirmed")
  }

  @Test(arguments: ["\u{E0A1}", "\u{F5002}"])
  func oneSignStandsForTheSameLettersEverywhere(_ sign: String) throws {
    let draft = try Drafts.text(
      """
      Jane Sample

      EXPERIENCE
      Nyrop Kvi\(sign)eld
      Staff Engineer                      Mar 2019 – present
      - Wrote speci\(sign)cations and con\(sign)rmed them.
      """)
    #expect(draft["work[0].highlights[0]"] == "Wrote specifications and confirmed them.")
    #expect(draft.yaml().contains("\u{F5002}") == false)
    let name = try Self.field("work[0].name", draft)
    #expect(name.value == "Nyrop Kvifield")
    #expect(name.doubt?.contains("as `Kvifield`") == true)
  }

  @Test func signsThatNothingIsKnownOfAreMarked() throws {
    let draft = try Drafts.text(
      """
      Jane Sample

      EXPERIENCE
      Nyrop Kva\u{FFFD}rup
      Staff Engineer                      Mar 2019 – present
      - Wrote an e\u{FFFD}ective parser.
      """)
    let name = try Self.field("work[0].name", draft)
    #expect(name.value == "Nyrop Kva\u{FFFD}rup")
    #expect(name.doubt == "letters seem to be lost in `Kva\u{FFFD}rup`")
    #expect(draft["work[0].highlights[0]"] == "Wrote an effective parser.")
  }

  /// A line of words; `_` is the width of a lost ligature.
  private static func line(_ text: String, _ top: Double) -> String {
    var (x, out, word) = (50.0, "", "")
    func flush() {
      if !word.isEmpty { out += Drafts.word(word, x - Double(word.count) * 5, top) }
      word = ""
    }
    for character in text {
      if character == " " || character == "_" { flush() } else { word.append(character) }
      x += character == " " ? 3 : character == "_" ? 6 : 5
    }
    flush()
    return out
  }

  @Test func theWidthOfTheGapTellsWhatIsLost() throws {
    var page = Drafts.line("Jane Sample", 50, 10, 20) + Drafts.line("Experience", 50, 40, 14)
    page += Drafts.line("Example Ltd, Staff Engineer, March 2019 – Present", 50, 70)
    page += Self.line("• Ran the work_ow of in_uential banks with one pro_t and no cash _ow", 90)
    page += Self.line("• Wrote the ow of the over_ow and of the in_ation that we saw", 104)
    let draft = try Drafts.pages(Drafts.page(page))
    let texts = draft.fields.map(\.value)
    #expect(
      texts.contains("Ran the workflow of influential banks with one profit and no cash flow"), "\(texts)")
    #expect(texts.contains("Wrote the ow of the overflow and of the inflation that we saw"), "\(texts)")
  }

  @Test func oneStrangeWordIsNoLoss() throws {
    let draft = try Drafts.text(
      """
      Jane Sample

      EXPERIENCE
      Example Ltd
      Staff Engineer                      Mar 2019 – present
      - Moved aws to in uence nothing in fact, a liation of ow.
      - Wrote the first five files of the office with effort, found the flaw and fixed the final figures.
      """)
    #expect(draft["work[0].highlights[0]"] == "Moved aws to in uence nothing in fact, a liation of ow.")
  }

  @Test func wholeTextsStayAsTheyAre() throws {
    let folders = ["json-resume", "rendercv"]
    for kind in folders {
      for file in SampleProfileTests.files(kind, ending: "") {
        let text = try #require(TextFile.bytes(file).map { String(decoding: $0, as: UTF8.self) })
        let lines = text.split(separator: "\n").enumerated().map { at, line in
          LaidLine(
            text: String(line), segments: [], number: at + 1, left: 0, right: 100, top: 0, bottom: 10,
            size: 10,
            columnRight: 100)
        }
        let changed = LostLigatures.restored(lines).flatMap(\.restored)
        #expect(changed.isEmpty, "\(file): \(changed)")
      }
    }
  }
}
