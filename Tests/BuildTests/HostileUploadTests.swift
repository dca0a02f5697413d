import Base
import Content
import Glibc
import Import
import TestSupport
import Testing

@testable import Build

/// The hostile files of the conformance suite, made by its own script, each with its verdict.
@Suite struct HostileUploadTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var file: String
    var verdict: String
    var path: String
    var testDescription: String { file }
  }

  /// The files that are CVs or profiles; empty, with a message, where the suite is not there.
  static let cases: [Case] = {
    guard let shared = getenv("VITAE_SHARED").map({ String(cString: $0) }) else {
      print("skipped: the hostile files need VITAE_SHARED")
      return []
    }
    let folder = TextFile.temporaryFolder()
    let made = system(
      "python3 '\(shared)/conformance/uploads/make-hostile-uploads' '\(folder)' > /dev/null 2>&1")
    guard made == 0, let manifest = TextFile.read(folder + "/MANIFEST.tsv") else {
      print("skipped: the hostile files cannot be made here")
      return []
    }
    return manifest.split(separator: "\n").dropFirst().compactMap { row in
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count > 5, cells[1] == "cv" || cells[1] == "profile" else { return nil }
      return Case(file: cells[0], verdict: cells[5], path: folder + "/" + cells[0])
    }
  }()

  /// Files that are read in a program of their own only; none where all are read both ways.
  private static let sample: Set<String> =
    Sampling.isWhole ? [] : Set(Sampling.part(of: cases, each: 5).map(\.file))

  private static func system(_ command: String) -> Int32 { Glibc.system(command) }

  @Test(arguments: cases.filter { !sample.contains($0.file) }) func everyFileEndsInItsVerdict(_ item: Case) {
    let scratch = TextFile.temporaryFolder()
    // Of this thread alone: other tests run meanwhile. Programs that it starts have limits of their own.
    let (read, seconds) = ProcessorTime.of { Importer.read(item.path, scratch: scratch) }
    #expect(seconds < 5, "it takes too long")
    #expect(TextFile.names(in: scratch) == [], "something is left behind")
    #expect(Files.kind("/tmp/vitae-escape.txt") == nil)
    let texts = read.value?.fields.map { $0.value } ?? []
    switch item.verdict {
    case "reject":
      #expect(read.value == nil, "\(texts.prefix(3))")
      #expect(read.diagnostics.contains { $0.severity == .error && !$0.message.isEmpty })
    case "accept": #expect(read.value != nil, "\(read.diagnostics.map(\.message))")
    case "flag":
      #expect(read.diagnostics.contains { $0.code == "import.hidden-text" })
      #expect(read.value?.rest.contains { $0.use == .hidden } == true)
    default: break
    }
    #expect(!texts.contains { $0.contains("javascript:") || $0.contains("file://") })
  }

  /// As a server reads them: this process looks at none of them.
  @Test(arguments: Sampling.part(of: cases, each: 5)) func everyFileEndsInItsVerdictInAProgramOfItsOwn(
    _ item: Case
  ) throws {
    var reader = HostedReader()
    reader.program = try #require(ServerProgram.path, "vitae-server is not built")
    let scratch = TextFile.temporaryFolder()
    // The machine is busy with other tests; the limit of processor time stands.
    reader.milliseconds = 120_000
    reader.programMilliseconds = 60_000
    let isJSON = item.path.hasSuffix(".json")
    let read = reader.read(file: item.path, named: item.file, isJSON: isJSON, scratch: scratch)
    #expect(TextFile.names(in: scratch) == [], "something is left behind")
    let codes = read.report["problems"]?.arrayValue?.compactMap { $0["code"]?.stringValue } ?? []
    #expect(!codes.contains("host.reader-failed"), "the reader broke down")
    switch item.verdict {
    case "reject":
      #expect(read.profile == nil)
      #expect(!codes.isEmpty)
    case "accept": #expect(read.profile != nil, "\(codes)")
    case "flag": #expect(codes.contains("import.hidden-text"))
    default: break
    }
  }
}
