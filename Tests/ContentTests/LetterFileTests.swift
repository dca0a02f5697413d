import Base
import Content
import Testing

/// A letter as Markdown that people edit: what is written is read again, and no sign is escaped that needs it not.
@Suite struct LetterFileTests {
  @Test(arguments: [
    ("Rotated through air, sea & road.", "Rotated through air, sea & road."),
    ("Wrote AT&T’s &c.", "Wrote AT\\&T’s \\&c."), ("Kept *all* of [it] & `more` <b>.", nil), ("R&", "R&"),
    ("&", "&"), ("Numbers &#38; signs_", nil),
  ])
  func sentencesComeBack(_ text: String, _ written: String?) throws {
    let letter = Letter(
      language: "en", date: PartialDate(year: 2026), recipient: ["Dock & Co"], subject: "A post",
      salutation: "Dear all,", paragraphs: [[Sentence(RichText(plain: text), facts: [])]],
      closing: "Yours,", signature: "Ada")
    let file = LetterWriter.markdown(letter)
    if let written { #expect(file.contains("\n\(written)\n"), "\(file)") }
    let read = try #require(LetterReader.read(SourceText(file: "letter.md", text: file)).value)
    #expect(read.paragraphs.map { $0.map(\.text.plain).joined(separator: " ") } == [text], "\(file)")
    #expect(read.recipient == ["Dock & Co"])
  }
}
