import Base
import Composition
import Testing
import Typesetting

@testable import Export

/// Texts that go from right to left, and letters with marks, read as they are written.
@Suite struct ReadingOfDirectionsTests {
  private static let fonts: FontLibrary = {
    let scripts = ["Hebrew", "Arabic", "Devanagari"].map { "scripts/NotoSans\($0)-Regular.ttf" }
    var library = FontLibrary()
    for name in ["SourceSans3-Regular.ttf"] + scripts {
      if let font = try? HandLayout.font(name) { library.add(font) }
    }
    return library
  }()

  private static func styled(_ body: String, _ direction: String) -> StyledDocument {
    let html = "<!doctype html><html lang=\"he\" dir=\"\(direction)\"><body>\(body)</body></html>"
    let read = HTMLReader.read(SourceText(file: "p.html", text: html)).value
    return StyleResolver.resolve(read.document, stylesheets: [], media: .print).value
  }

  private static func pdf(_ styled: StyledDocument) throws -> [UInt8] {
    let layout = Typesetter.layout(styled, fonts: fonts).value
    let pdf = PDFExporter.export(
      layout, of: styled, images: ImageLibrary(), metadata: DocumentMetadata(title: "A CV", language: "he"))
    return try #require(pdf.value)
  }

  /// What differs between a document that says `says` and a file that shows `shows`.
  private static func codes(says: String, shows: String, _ direction: String) throws -> [String] {
    ReadBack.differences(
      in: try pdf(styled(shows, direction)), from: styled(says, direction), name: "cv.pdf", isStrict: true
    ).map(\.code)
  }

  @Test(arguments: [
    ("<p>נועה ברק-לוי</p>", "rtl"), ("<p>הנה (ו<i>נטוי</i>), ועוד.</p>", "rtl"),
    ("<p>ספר (C++) ועוד 12%</p>", "rtl"),
    ("<p>עברית (שפת אם), אנגלית (<bdi dir=ltr>C1</bdi>)</p>", "rtl"), ("<p>10 – 20</p><p>עד היום</p>", "rtl"),
    ("<p>קדתי מ-500 ms ל-300 ms.</p>", "ltr"), ("<p>שָׁלוֹם עוֹלָם</p>", "rtl"),
    ("<p>قدتُ فريقًا (من 8)</p><p>وخفّضتُ</p>", "rtl"), ("<p>اختصرتُ زمن البناء بنسبة 40%</p>", "rtl"),
    ("<p>لا إله «الأمل»</p>", "rtl"), ("<p>कंपनी</p>", "ltr"), ("<p>भाषाएँ: C++, हिन्दी (मातृभाषा)</p>", "ltr"),
    ("<p>प्रतिक्रिया किया दिल्ली विज्ञान निर्माण लिखी स्थिति</p>", "ltr"),
  ])
  func textsReadAsTheyAreWritten(body: String, direction: String) throws {
    #expect(try Self.codes(says: body, shows: body, direction) == [])
  }

  @Test(arguments: [
    ("<p>נועה ברק</p>", "<p>נועה לוי</p>", "readback.missing-text"),
    ("<p>קדת</p><p>נועה</p>", "<p>נועה</p><p>קדת</p>", "readback.wrong-order"),
    ("<p>قدتُ</p>", "<p>قدرتُ</p>", "readback.missing-text"),
    ("<p>कंपनी</p>", "<p>कपनी</p>", "readback.missing-text"),
  ])
  func otherTextsDiffer(says: String, shows: String, code: String) throws {
    #expect(try Self.codes(says: says, shows: shows, "rtl") == [code])
  }

  /// Each vowel sign before its consonant is one glyph with as many readings: none may read as another.
  @Test func vowelSignsBeforeTheirConsonantsReadWithThem() throws {
    let syllables = "कि खि गि घि चि छि जि झि टि ठि डि ढि णि ति थि दि धि नि पि फि बि भि मि यि रि लि वि शि षि सि हि"
    let file = ReadFile(try Self.pdf(Self.styled("<p>\(syllables)</p>", "ltr")))
    #expect(ReadingOrder.geometric(try #require(file.pages.first)).string == syllables)
  }

  /// What no font has is said once, where the page is set; the file reads as the page without it.
  @Test(arguments: [("<p>a 🚀 b 👩‍💻.</p><p>✔️</p>", 3), ("<p>漢字 a</p>", 2)])
  func charactersThatNoFontHasAreNoDifference(body: String, count: Int) throws {
    let styled = Self.styled(body, "ltr")
    let leftOut = Typesetter.layout(styled, fonts: Self.fonts).value.leftOut
    #expect(leftOut.count == count)
    let pdf = try Self.pdf(styled)
    #expect(ReadBack.differences(in: pdf, from: styled, leftOut: leftOut, name: "a", isStrict: true).isEmpty)
    #expect(!ReadBack.differences(in: pdf, from: styled, name: "a", isStrict: true).isEmpty)
  }
}
