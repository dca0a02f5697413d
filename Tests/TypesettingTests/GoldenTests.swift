import Base
import Composition
import Glibc
import Testing

@testable import Typesetting

/// Whole documents against the dumps that lie beside them in `Golden/`. `VITAE_UPDATE=1` writes the dumps anew; look at
/// what changed before it is committed.
@Suite struct GoldenTests {
  private static let folder =
    #filePath.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/Golden/"

  @Test(arguments: ["boxes", "directions", "lines", "pages"], [LayoutOptions.TextTarget.print, .strict])
  func isSetAsBefore(name: String, target: LayoutOptions.TextTarget) throws {
    let bytes = try #require(TestFonts.bytes(Self.folder + name + ".html"))
    let source = SourceText(file: name + ".html", text: String(decoding: bytes, as: UTF8.self))
    let file = HTMLReader.read(source)
    let sheets = file.value.stylesheets { _ in nil }
    let styled = StyleResolver.resolve(file.value.document, stylesheets: sheets.value, media: .print)
    let options = LayoutOptions(ats: target)
    let layout = Typesetter.layout(styled.value, fonts: TestFonts.library, options: options)
    let said = file.diagnostics + sheets.diagnostics + styled.diagnostics + layout.diagnostics
    #expect(said.map(\.message) == [])
    let dump = FrameDump.text(layout.value)
    let path = "\(Self.folder)\(name).\(target.rawValue).frames"
    if getenv("VITAE_UPDATE") != nil {
      let out = try #require(fopen(path, "w"))
      fputs(dump, out)
      fclose(out)
    }
    let known = String(decoding: try #require(TestFonts.bytes(path)), as: UTF8.self)
    for (number, (is_, was)) in zip(dump.split(separator: "\n"), known.split(separator: "\n")).enumerated() {
      try #require(is_ == was, "line \(number + 1) of \(path)")
    }
    #expect(dump == known)
  }
}
