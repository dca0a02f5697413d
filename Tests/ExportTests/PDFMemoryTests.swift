import Base
import Composition
import Content
import TestSupport
import Testing
import Typesetting

@testable import Export

/// Files of one document share what they have in common, and nothing else.
@Suite struct PDFMemoryTests {
  private static let profile = Profile(slug: "zuzana")

  private static func hand(_ lines: [String]) throws -> HandLayout {
    var hand = HandLayout(font: try HandLayout.font("SourceSans3-Regular.ttf"))
    let main = hand.element("main")
    for line in lines { hand.line(line, in: hand.element("p", in: main)) }
    return hand
  }

  private static func pdf(_ hand: HandLayout, _ subject: String, _ memory: PDFMemory?) throws -> [UInt8] {
    let metadata = DocumentMetadata(
      title: "A CV", author: nil, subject: subject, keywords: [subject], language: "en", date: nil)
    let attached = FileAttachment(.resume, json: Array("{\"for\":\"\(subject)\"}".utf8))
    let made = PDFExporter.export(
      hand.layout, of: hand.styled, images: ImageLibrary(), metadata: metadata, attachments: [attached],
      memory: memory)
    return try #require(made.value)
  }

  private static func styled(_ hand: HandLayout) -> StyledDocument {
    var styled = hand.styled
    for i in styled.styles.indices { styled.styles[i].display = .block }
    return styled
  }

  private static func differences(_ pdf: ReadPDF, _ hand: HandLayout) -> [String] {
    ReadBack.differences(in: pdf, from: styled(hand), name: "cv.pdf", isStrict: true).map(\.code)
  }

  private static func checks(_ pdf: ReadPDF) -> [String] {
    FileCheck.run(pdf, profile: profile, isWhole: true) { [] }.map {
      "\($0.name): \($0.verdict) \($0.detail)"
    }
  }

  @Test func filesOfOneDocumentAreWhatTheyAreAlone() throws {
    let hand = try Self.hand(["Zuzana Dvořáková", "Ran the ward of 24 beds."])
    let memory = PDFMemory()
    for (i, subject) in ["Nurse", "Ward manager, St Anna", "Teacher"].enumerated() {
      let shared = try Self.pdf(hand, subject, memory)
      let alone = try Self.pdf(hand, subject, nil)
      #expect(shared == alone)
      let read = ReadPDF(shared, memory: memory)
      #expect(read.isProven == (i > 0))
      #expect(Self.differences(read, hand) == [])
      #expect(Self.checks(read) == Self.checks(ReadPDF(shared)))
    }
  }

  @Test func pagesOfAnotherDocumentAreRead() throws {
    let hand = try Self.hand(["Zuzana Dvořáková", "Ran the ward of 24 beds."])
    let memory = PDFMemory()
    let first = ReadPDF(try Self.pdf(hand, "Nurse", memory), memory: memory)
    #expect(Self.differences(first, hand) == [])
    _ = Self.checks(first)
    let other = try Self.hand(["Zuzana Dvořáková", "Ran the ward of 25 beds."])
    let wrong = ReadPDF(try Self.pdf(other, "Nurse", nil), memory: memory)
    #expect(!wrong.isProven)
    #expect(Self.differences(wrong, hand) == ["readback.missing-text"])
  }

  @Test func aByteThatChangesAPageIsSeen() throws {
    let hand = try Self.hand(["Zuzana Dvořáková", "Ran the ward of 24 beds."])
    let memory = PDFMemory()
    let good = try Self.pdf(hand, "Nurse", memory)
    #expect(Self.differences(ReadPDF(good, memory: memory), hand) == [])
    var changed = good
    // The first stream is the first page's content.
    let start = try #require(ByteSearch.first("stream\n", in: good, from: 0))
    changed[start + 40] ^= 0x55
    #expect(!ReadPDF(changed, memory: memory).isProven)
    #expect(ReadPDF(good, memory: memory).isProven)
  }
}
