import Base
import Content
import Glibc
import Import
import TestSupport
import Testing

@testable import Build
@testable import Export

/// PDFs that vitae made come back as they were, by the facts that they carry.
@Suite struct OwnPDFTests {
  static let root: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    return parts.joined(separator: "/")
  }()

  static let files: [String] = TextFile.names(in: root + "/docs/showcase").filter { $0.hasSuffix(".pdf") }

  @Test func thereAreSome() { #expect(Self.files.count >= 3) }

  /// The PDFs of built applications carry the facts that they show.
  @Test func everyFieldComesBack() async throws {
    let folder = GraphFolder()
    _ = await folder.build()
    let output = folder.root + "/output/applications"
    var checked = 0
    for person in ["ada", "ben"] {
      for job in TextFile.names(in: output + "/" + person) {
        let home = output + "/" + person + "/" + job
        for file in TextFile.names(in: home) where file.hasSuffix(".pdf") {
          let pdf = try #require(TextFile.bytes(home + "/" + file))
          guard let attached = PDFLook(pdf).resume else { continue }
          let source = SourceText(file: "resume.json", text: String(decoding: attached, as: UTF8.self))
          let original = try #require(ProfileReader.read(source, slug: "x").value)
          let draft = try #require(Importer.read(home + "/" + file).value)
          #expect(draft.kind == .pdf)
          let back = try #require(draft.profile(slug: "x").value)
          #expect(Import.restoredJSONResume(back) == original.jsonResume())
          #expect(draft.leftOver.isEmpty)
          #expect(draft.fields.count { $0.isDoubtful } == 0)
          checked += 1
        }
      }
    }
    #expect(checked >= 3)
  }

  /// Pages without an attachment say who it is and where they worked.
  @Test(arguments: files) func namesAndEmployersAreReadFromThePages(_ file: String) throws {
    guard ConfinedChild.find("pdftotext") != nil else { return print("skipped: pdftotext is not installed") }
    let draft = try #require(Importer.read(Self.root + "/docs/showcase/" + file).value)
    let profile = try #require(draft.profile(slug: "x").value)
    #expect(profile.basics.name != nil)
    #expect(profile.basics.email != nil)
    #expect(profile.work.count { $0.name != nil && $0.dates.start != nil } >= 2)
    #expect(profile.education.count >= 1)
    #expect(profile.work.flatMap(\.highlights).count >= 4)
  }

  /// Bytes of sample files put into disorder: bounded time, an answer, nothing left behind.
  @Test(arguments: 0..<12) func damagedFilesDoNoHarm(_ seed: Int) throws {
    let file = Self.files[seed % Self.files.count]
    var bytes = try #require(TextFile.bytes(Self.root + "/docs/showcase/" + file))
    var random = SplitMix(state: UInt64(seed) + 77)
    if seed % 3 == 0 { bytes.removeLast(random.below(bytes.count)) }
    for _ in 0..<40 where bytes.count > 10 {
      bytes[5 + random.below(bytes.count - 5)] = UInt8(random.below(256))
    }
    let scratch = TextFile.temporaryFolder()
    let read = try Importer.read(bytes, name: file, scratch: scratch)
    #expect(read.value != nil || read.diagnostics.contains { $0.severity == .error })
    #expect(TextFile.names(in: scratch) == [])
  }
}
