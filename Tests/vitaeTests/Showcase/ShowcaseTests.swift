import Glibc
import TestSupport
import Testing

/// The samples of docs/showcase are what the program makes, byte for byte; `make showcase` sets them again.
@Suite struct ShowcaseTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    var name: String
    var profile: String
    var template: String
    var testDescription: String { name }
  }

  static let folder = VitaeProgram.package + "/docs/showcase/"

  static let samples: [Sample] = TemporaryFolder().text(folder + "samples.tsv").split(separator: "\n")
    .compactMap { line in
      let cells = line.split(separator: "\t").map(String.init)
      guard cells.count == 3, !line.hasPrefix("#") else { return nil }
      return Sample(name: cells[0], profile: cells[1], template: cells[2])
    }

  @Test func everyTemplateHasOne() {
    #expect(Self.samples.count == 5)
    #expect(Set(Self.samples.map(\.template)) == Set(TextFile.names(in: VitaeProgram.package + "/templates")))
  }

  /// In another folder, time zone and locale than those in which `make showcase` ran.
  @Test(arguments: samples) func sampleIsWhatTheProgramMakes(_ sample: Sample) async {
    let scratch = TemporaryFolder()
    let package = VitaeProgram.package
    let outcome = await VitaeProgram.run(
      [
        "render", "\(package)/\(sample.profile)", "--template", sample.template, "--output", "made.pdf",
        "--templates", package + "/templates", "--fonts", package + "/fonts",
      ], in: scratch, environment: ["LC_ALL": "tr_TR.UTF-8", "TZ": "Pacific/Chatham"])
    #expect(outcome.code == 0, "\(outcome.errors)")
    let expected = scratch.read(Self.folder + sample.name + ".pdf")
    #expect(expected.starts(with: Array("%PDF-".utf8)))
    let isSame = scratch.read("made.pdf") == expected
    #expect(isSame, "look at the pages; if the change is meant, run `make showcase`")
  }

  @Test(arguments: samples) func sampleHasItsPicture(_ sample: Sample) {
    let picture = TemporaryFolder().read(Self.folder + sample.name + "-1.png")
    #expect(picture.starts(with: [0x89] + Array("PNG".utf8)))
  }
}
