import Base
import Content
import Testing

/// What stands plain in YAML must be the same text to every reader.
@Suite struct YAMLTextTests {
  @Test(arguments: [
    ("phone", "0351234567", "\"0351234567\""), ("title", "1984", "\"1984\""),
    ("name", "2021-03", "\"2021-03\""),
    ("postalCode", "60325", "\"60325\""), ("startDate", "2019", "2019"), ("end_date", "2021-03", "2021-03"),
    ("date", "2021-03-04", "2021-03-04"), ("date", "20210304", "\"20210304\""),
    ("date", "-2021", "\"-2021\""),
    ("name", "Acme", "Acme"), ("name", "no", "\"no\""),
  ])
  func digitsAreTextButInDates(_ key: String, _ text: String, _ written: String) {
    #expect(YAMLText.scalar(text, of: key) == written)
    #expect(YAMLText.block(.object([JSONMember(key, .string(text))])) == "\(key): \(written)\n")
  }

  /// Pictures and documents are said to be what they are.
  @Test(arguments: [
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] as [UInt8], "the file is a picture, not text"),
    ([0xFF, 0xD8, 0xFF, 0xE0], "the file is a picture, not text"),
    (Array("%PDF-1.7\n".utf8) + [0xE2, 0xE3], "the file is a PDF, not text"),
    ([0x61, 0xFF], "the text is not valid UTF-8"),
  ])
  func whatIsNoTextIsNamed(_ bytes: [UInt8], _ message: String) {
    let read = SourceDecoding.decode(bytes, file: "cv.json")
    #expect(read.value == nil)
    #expect(read.diagnostics.map(\.message) == [message])
  }

  @Test(arguments: [
    ("experience: []", "did you mean `work`?"), ("certifications: []", "did you mean `certificates`?"),
    ("hobbies: []", "did you mean `interests`?"),
    ("education:\n  - school: Town College", "did you mean `institution`?"),
  ])
  func otherNamesOfKeysAreKnown(_ text: String, _ hint: String) {
    let source = SourceText(file: "profile.yaml", text: "basics:\n  name: Ada\n" + text)
    let read = ProfileReader.read(source, slug: "ada", format: .vitae)
    #expect(read.diagnostics.flatMap(\.hints).contains(hint))
  }
}
