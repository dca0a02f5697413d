import Base
import Testing

@testable import Import

@Suite struct KindTests {
  static func kind(_ text: String, _ name: String) -> ImportKind? {
    Import.kind(of: Array(text.utf8), name: name).value
  }

  @Test(arguments: [
    ("%PDF-1.7\n", "x.bin", ImportKind.pdf), ("{\"basics\": {}}", "x", .jsonResume),
    ("{}", "x.json", .jsonResume),
    ("cv:\n  name: A\n", "x.yaml", .renderCV), ("basics:\n  name: A\n", "x.yml", .vitae),
    ("# A\n\n## B\n", "x", .markdown),
    ("Jane\n", "x.txt", .plainText), ("Jane\n", "x", .plainText), ("basics:\n  name: A\n", "x", .vitae),
  ])
  func contentSaysWhatItIs(_ text: String, _ name: String, _ expected: ImportKind) {
    #expect(Self.kind(text, name) == expected)
  }

  @Test(arguments: [
    ("Jane\n", "x.pdf"), ("%PDF-1.7\n", "x.docx"), ("", "x.txt"), ("<html><body>", "x.txt"),
    ("MZ\u{90}", "x.txt"),
    ("<!DOCTYPE html>", "x.pdf"), ("GIF89a", "cv.txt"), ("{\\rtf1", "cv.txt"), ("PK\u{3}\u{4}", "cv.pdf"),
  ])
  func whatIsNoCVIsRefused(_ text: String, _ name: String) {
    let read = Import.kind(of: Array(text.utf8), name: name)
    #expect(read.value == nil)
    #expect(read.diagnostics.first?.code == "import.unknown-kind")
    #expect(read.diagnostics.first?.hints.isEmpty == false)
  }

  @Test(
    arguments: [
      ("RIFF\u{10}\u{1}\u{1}\u{1}WAVEfmt ", "a sound recording"),
      ("RIFF\u{10}\u{1}\u{1}\u{1}AVI LIST", "a video"),
      ("RIFF\u{10}\u{1}\u{1}\u{1}WEBPVP8 ", "a picture"), ("ID3\u{3}", "a sound recording"),
      ("\0\0\0\u{20}ftypisom", "a video"), ("\0\0\0\u{18}ftypM4A ", "a sound recording"),
      ("\0\0\0\u{18}ftypheic", "a picture"), ("OggS", "a sound recording"),
    ])
  func mediaAreCalledWhatTheyAre(_ text: String, _ called: String) {
    let read = Import.kind(of: Array(text.utf8), name: "cv.bin")
    #expect(read.value == nil)
    #expect(read.diagnostics.first?.message.contains("it is \(called),") == true)
  }

  @Test func aTextThatBeginsLikeAFilmIsRead() {
    #expect(Self.kind("RIFFRAFF and others\n", "cv.txt") == .plainText)
  }
}
