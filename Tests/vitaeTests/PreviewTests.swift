import Base
import Testing

/// Pages as pictures: of any HTML, and beside the CVs of a build.
@Suite struct PreviewTests {
  private static let html = """
    <!doctype html><html lang="en"><head><title>A &amp; B</title><style>@page { size: 200pt 100pt; margin: 10pt }
    p { break-after: page }</style></head><body><p>One <a href="https://example.org/">link</a></p><h1>Two</h1>
    """

  private static func typeset(_ arguments: [String]) async -> (VitaeProgram.Outcome, TemporaryFolder) {
    let folder = TemporaryFolder()
    folder.write(html, to: "page.html")
    let fonts = VitaeProgram.package + "/fonts"
    return (
      await VitaeProgram.run(["typeset", "page.html", "--fonts", fonts] + arguments, in: folder), folder
    )
  }

  @Test func pagesBecomePictures() async {
    let (outcome, folder) = await Self.typeset(["--svg", "pictures", "--png", "pictures", "--dpi", "72"])
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(folder.tree("pictures") == ["page-1.png", "page-1.svg", "page-2.png", "page-2.svg"])
    let svg = folder.text("pictures/page-1.svg")
    #expect(svg.contains("<title id=\"title\">A &amp; B (1 / 2)</title>"))
    #expect(svg.contains("<desc id=\"text\">One link"))
    #expect(svg.contains("<a href=\"https://example.org/\""))
    let png = folder.read("pictures/page-2.png")
    // The width and height of its header.
    #expect(png.count > 200 && Array(png[16..<24]) == [0, 0, 0, 200, 0, 0, 0, 100])
  }

  @Test func linksWithinTheDocumentLeadFromFileToFile() async {
    let folder = TemporaryFolder()
    folder.write(
      """
      <!doctype html><html lang=en><title>T</title><style>@page { size: 200pt 100pt; margin: 10pt }</style>
      <p id=top>See <a href=#end>the end</a>, <a href=#nowhere>nowhere</a>, <a href="javascript:x">no</a></p>
      <p id=end style="break-before: page">End, <a href=#top>back</a>, <a href=#end>here</a></p>
      """, to: "my page.html")
    let fonts = VitaeProgram.package + "/fonts"
    let outcome = await VitaeProgram.run(
      ["typeset", "my page.html", "--fonts", fonts, "--svg", "p"], in: folder)
    #expect(outcome.code == 0, "\(outcome.errors)")
    func links(_ svg: String) -> [Substring] {
      svg.split(separator: "<a href=\"").dropFirst().compactMap { $0.split(separator: "\"").first }
    }
    let first = folder.text("p/my page-1.svg")
    let second = folder.text("p/my page-2.svg")
    #expect(links(first) == ["my%20page-2.svg#to-1"])
    #expect(links(second) == ["my%20page-1.svg#to-1", "#to-1"])
    #expect(first.contains("<rect id=\"to-1\" x=\"16\" y=\"") && second.contains("<rect id=\"to-1\""))
  }

  @Test(arguments: [["--png", "p", "--dpi", "1201"], ["--png", "p", "--dpi", "nan"], []])
  func wrongUseIsNamed(arguments: [String]) async {
    let (outcome, folder) = await Self.typeset(arguments)
    #expect(outcome.code == 2, "\(outcome.errors)")
    #expect(!folder.exists("p"))
  }

  @Test(arguments: [
    // What is lacking is left out.
    (
      "<p>A</p><img src=no.png alt=x>", "a.pdf", 0, "warning: cannot read the picture `no.png`",
      "a.pdf: 1 page"
    ),
    (
      "<p>A</p>\n  <img src=https://e.org/a.png alt=x>", "a.pdf", 0, "page.html:2:3: warning: the pic",
      "a.pdf: 1"
    ),
    (
      "<style>@font-face { font-family: F; src: url(no.ttf) }</style><p>A</p>", "a.pdf", 0,
      "there is no font", "a.pdf"
    ),
    (
      "<p>A</p><img src=page.html alt=x>", "a.pdf", 0, "warning: `page.html` is not a picture",
      "a.pdf: 1 page"
    ),
    // An error leaves nothing.
    ("<p>A</p><img src=a.svg>", "a.pdf", 1, "has no `alt` text", "nothing was written"),
    ("<p>A</p>", "page.html/a.pdf", 1, "a part of the path is not a folder", "nothing was written"),
  ])
  func whatWasWrittenIsSaid(html: String, output: String, code: Int, said: String, last: String) async {
    let folder = TemporaryFolder()
    folder.write("<!doctype html><html lang=en><title>A</title>" + html, to: "page.html")
    folder.write(
      #"<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0H9V9z"/></svg>"#,
      to: "a.svg")
    let fonts = VitaeProgram.package + "/fonts"
    let outcome = await VitaeProgram.run(
      ["typeset", "page.html", "--output", output, "--fonts", fonts], in: folder)
    #expect(outcome.code == code, "\(outcome.errors)")
    #expect(outcome.errors.contains(said), "\(outcome.errors)")
    #expect(outcome.output.split(separator: "\n").last?.hasPrefix(last) == true, "\(outcome.output)")
    #expect(folder.exists(output) == (code == 0))
    // Once: at its place.
    #expect(
      outcome.errors.split(separator: "\n").count { $0.contains("picture") && $0.contains("warning") } < 2)
  }

  @Test func aFileIsNoFolderOfPictures() async {
    let (outcome, _) = await Self.typeset(["--png", "page.html"])
    #expect(outcome.code == 1)
    #expect(outcome.output == "nothing was written\n")
    #expect(!outcome.errors.contains(":1:1"), "\(outcome.errors)")
  }

  @Test(arguments: [
    ("page.html", "the file that is read"), ("a.doc", "no name of"), ("same.pdf", "the file that is read"),
  ])
  func sourcesAndOtherEndingsAreNotOverwritten(output: String, said: String) async {
    let folder = TemporaryFolder()
    folder.write(Self.html, to: "page.html")
    folder.link("same.pdf", to: "page.html")
    let input = output == "same.pdf" ? "./same.pdf" : "page.html"
    let outcome = await VitaeProgram.run(["typeset", input, "--output", output], in: folder)
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains(said) && outcome.errors.contains("ends in .pdf"), "\(outcome.errors)")
    #expect(folder.text("page.html") == Self.html)
  }

  @Test func cvsHaveAPictureThatPortfoliosShow() async {
    let fixture = Fixture()
    fixture.folder.write("title: Test\nbaseURL: https://cv.example.org\n", to: "content/site.yaml")
    fixture.folder.write("publish: true\n" + Fixture.profile, to: "content/profiles/ada-moreau/profile.yaml")
    let outcome = await fixture.build()
    #expect(outcome.code == 0, "\(outcome.output)")
    let pictures = fixture.folder.tree("output/site").filter { $0.hasSuffix(".png") }
    #expect(pictures.count == 1 && pictures[0].wholeMatch(of: /ada-moreau\/cv\.[0-9a-f]{10}\.png/) != nil)
    for path in ["applications/ada-moreau/bridge/cv.png", "site/" + pictures[0]] {
      #expect(fixture.folder.read("output/" + path).starts(with: [0x89, 0x50, 0x4E, 0x47]), "\(path)")
    }
    let page = fixture.folder.text("output/site/ada-moreau/index.html")
    let image = "https://cv.example.org/" + pictures[0]
    #expect(page.contains("<meta property=\"og:image\" content=\"\(image)\">"))
    #expect(page.contains("<meta property=\"og:title\" content=\"Ada Moreau\">"))
  }
}

/// `vitae check --readback`.
@Suite struct ReadBackCommandTests {
  private static func check(_ bytes: [UInt8]?, _ arguments: [String] = []) async -> VitaeProgram.Outcome {
    let folder = TemporaryFolder()
    if let bytes { folder.write(String(decoding: bytes, as: UTF8.self), to: "cv.pdf") }
    return await VitaeProgram.run(["check", "--readback", "cv.pdf"] + arguments, in: folder)
  }

  @Test func whatIsNoPDFIsNamed() async {
    for text in ["", "garbage", "<html>%PDF-1.7"] {
      let outcome = await Self.check(Array(text.utf8))
      #expect(outcome.code == 1)
      #expect(outcome.errors.contains("`cv.pdf` is no PDF file [readback.no-pdf]"))
    }
    #expect(await Self.check(nil).code == 1)
    #expect(await Self.check(nil, ["--profile", "nothing.yaml"]).code == 1)
  }

  @Test func emptyAndEncryptedFilesFail() async {
    let empty = await Self.check(Array("%PDF-1.7\n%%EOF\n".utf8))
    #expect(empty.code == 1)
    #expect(empty.errors.contains("no page of it can be read [readback.damaged]"))
    let locked = await Self.check(Array("%PDF-1.7\ntrailer<</Encrypt 2 0 R/Root 1 0 R>>\n".utf8))
    #expect(locked.code == 1)
    #expect(locked.output.contains("fail     text layer: the file is encrypted"))
  }

  /// What a build sends passes every check that can be run, without its profile at hand.
  @Test func whatABuildSendsPasses() async {
    let fixture = Fixture()
    let built = await fixture.build(Fixture.onlyGood)
    #expect(built.code == 0, "\(built.output)")
    let outcome = await VitaeProgram.run(["check", "--readback", Fixture.good], in: fixture.folder)
    #expect(outcome.code == 0, "\(outcome.output)")
    #expect(!outcome.output.contains("fail "))
    #expect(outcome.output.contains("pass     bullets verbatim, content order: 2 bullets"))
    let other = Fixture.profile.replacing("14 road bridges", with: "15 road bridges")
    fixture.folder.write(other, to: "other.yaml")
    let differs = await VitaeProgram.run(
      ["check", "--readback", Fixture.good, "--profile", "other.yaml"], in: fixture.folder)
    // The first three words are there, so that the bullet is not one that was left out.
    #expect(differs.output.contains("pass     bullets verbatim"))
  }
}
