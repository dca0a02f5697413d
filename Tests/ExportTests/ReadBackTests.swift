import Base
import Composition
import Content
import TestSupport
import Testing
import Typesetting

@testable import Export

@Suite struct ReadBackTests {
  private static let lines = [
    "Zuzana Dvořáková", "Experience", "Ran the ward of 24 beds.", "Was “first – responder” in Łódź.",
    "Taught new colleagues.",
  ]

  private static func hand(_ lines: [String]) throws -> HandLayout {
    var hand = HandLayout(font: try HandLayout.font("SourceSans3-Regular.ttf"))
    let main = hand.element("main")
    for line in lines { hand.line(line, in: hand.element("p", in: main)) }
    return hand
  }

  private static func pdf(_ hand: HandLayout) throws -> [UInt8] {
    let metadata = DocumentMetadata(title: "A CV", language: "en")
    let made = PDFExporter.export(
      hand.layout, of: hand.styled, images: ImageLibrary(), metadata: metadata)
    return try #require(made.value)
  }

  private static func codes(_ pdf: [UInt8], _ hand: HandLayout) -> [String] {
    var styled = hand.styled
    for i in styled.styles.indices { styled.styles[i].display = .block }
    return ReadBack.differences(in: pdf, from: styled, name: "cv.pdf", isStrict: true).map(\.code)
  }

  @Test func aFileReadsAsItsDocument() throws {
    let hand = try Self.hand(Self.lines)
    let pdf = try Self.pdf(hand)
    #expect(Self.codes(pdf, hand) == [])
    let page = try #require(ReadFile(pdf).pages.first)
    #expect(ReadingOrder.content(page).string == Self.lines.joined(separator: " "))
    #expect(ReadingOrder.geometric(page).string == Self.lines.joined(separator: " "))
    #expect(page.fonts.allSatisfy { $0.isEmbedded && $0.hasCharacterMap })
  }

  /// What the document says beside what the file shows.
  @Test(arguments: [
    (["One", "Two"], ["One"], ["readback.missing-text"]),
    (["One", "Two"], ["Two", "One"], ["readback.wrong-order"]),
    (["Ten beds"], ["Tenbeds"], ["readback.missing-text"]),
    (["ten beds"], ["Ten beds"], ["readback.missing-text"]),
    (["A  b\n c"], ["A b c"], []),
    (["A\u{AD}b"], ["Ab"], []),
    (["Één", "Twee"], ["Één", "Twee"], []),
    (["E\u{301}én", "Łódź", "Twee"], ["Één", "Łódź", "Twee"], []),
    (["Één", "Twee"], ["Twee", "Één"], ["readback.wrong-order"]),
    (["E\u{301}én", "Twee", "Łódź"], ["Twee", "Één", "Łódź"], ["readback.wrong-order"]),
    (["Eén", "Twee"], ["Twee", "Één"], ["readback.missing-text"]),
  ])
  func differencesAreFound(says: [String], shows: [String], codes: [String]) throws {
    let shown = try Self.pdf(try Self.hand(shows))
    var document = try Self.hand([])
    for text in says { document.document.appendText(TextNode(text), to: document.element("p")) }
    #expect(Self.codes(shown, document) == codes)
  }

  @Test func decomposedLettersAreTheSame() throws {
    let shown = try Self.pdf(try Self.hand(["Dvořák"]))
    var document = try Self.hand([])
    document.document.appendText(TextNode("Dvor\u{30C}a\u{301}k"), to: document.element("p"))
    #expect(Self.codes(shown, document) == [])
  }

  /// Two paragraphs beside each other, with less between them than parts columns.
  @Test func linesThatRunIntoEachOtherAreSaidWithWhatToDo() throws {
    var hand = try Self.hand([])
    for (x, lines) in [(30, ["One two", "three"]), (75, ["Red green", "blue"])] {
      let element = hand.element("p")
      hand.document.appendText(TextNode(lines.joined(separator: " ")), to: element)
      for (index, line) in lines.enumerated() {
        var run = hand.run(line, shown: line, x: .pt(Double(x)), size: .pt(10))
        run.position.y = .pt(40 + 14 * Double(index))
        hand.item(.glyphs(run), element: element)
      }
    }
    var styled = hand.styled
    for i in styled.styles.indices { styled.styles[i].display = .block }
    let said = ReadBack.differences(
      in: try Self.pdf(hand), from: styled, name: "cv.pdf", isStrict: true)
    #expect(said.map(\.code) == ["readback.split-text", "readback.split-text"])
    #expect(said.first?.message.hasPrefix("`One two three` in `cv.pdf`") == true)
    #expect(said.first?.hints.first?.contains("give it the whole width") == true)
  }

  private static func hide(_ change: (inout HandLayout, inout GlyphRun) -> Void) throws -> [String] {
    var hand = try Self.hand(["Seen"])
    var run = hand.run("Hidden", shown: "Hidden", x: .pt(30), size: .pt(10))
    let element = hand.element("p")
    hand.document.appendText(TextNode("Hidden"), to: element)
    change(&hand, &run)
    hand.item(.glyphs(run), element: element)
    return Self.codes(try Self.pdf(hand), hand)
  }

  @Test func hiddenTextIsRefused() throws {
    let hidden = ["readback.hidden-text"]
    #expect(try Self.hide { _, _ in } == [])
    #expect(try Self.hide { $1.color = Color(red: 255, green: 255, blue: 255) } == hidden)
    #expect(try Self.hide { $1.color = Color(red: 250, green: 250, blue: 250) } == hidden)
    #expect(try Self.hide { $1.color = Color(red: 0, green: 0, blue: 0, alpha: 10) } == hidden)
    #expect(try Self.hide { $1.fontSize = .pt(3) }.contains("readback.hidden-text"))
    #expect(try Self.hide { $1.position.y = .pt(900) } == hidden)
    #expect(try Self.hide { $1.position.x = .pt(-200) } == hidden)
  }

  private static func box(_ hand: HandLayout, _ color: Color) -> PageItem.Content {
    .shape(Shape(rect: Rect(x: .pt(0), y: .pt(0), width: .pt(300), height: .pt(400)), fill: color))
  }

  @Test func whiteTextOnADarkBoxIsSeen() throws {
    var hand = try Self.hand([])
    hand.item(Self.box(hand, Color(red: 20, green: 40, blue: 90)), element: nil)
    let element = hand.element("p")
    var run = hand.run("White", shown: "White", x: .pt(30), size: .pt(10))
    run.color = Color(red: 255, green: 255, blue: 255)
    hand.document.appendText(TextNode("White"), to: element)
    hand.item(.glyphs(run), element: element)
    #expect(Self.codes(try Self.pdf(hand), hand) == [])
  }

  @Test func coveredTextIsRefused() throws {
    var hand = try Self.hand(["Seen once"])
    hand.item(Self.box(hand, Color(red: 200, green: 200, blue: 200)), element: nil)
    #expect(Self.codes(try Self.pdf(hand), hand) == ["readback.hidden-text"])
  }

  // MARK: Bad files

  /// Reads whatever the bytes are; the test is that it comes to an end.
  private static func readAll(_ bytes: [UInt8]) -> Int {
    let file = ReadFile(bytes)
    return file.pages.reduce(0) { sum, page in
      sum + ReadingOrder.content(page).bytes.count + ReadingOrder.geometric(page, byColumns: true).bytes.count
        + HiddenText.findings(in: page).count
    }
  }

  @Test func truncatedFilesAreReadAsFarAsTheyGo() throws {
    let pdf = try Self.pdf(try Self.hand(Self.lines))
    #expect(Self.readAll(pdf) > 100)
    for count in stride(from: 0, to: pdf.count, by: max(1, pdf.count / 20)) {
      #expect(Self.readAll(Array(pdf.prefix(count))) >= 0)
    }
  }

  @Test(arguments: 0..<8) func mutatedFilesDoNoHarm(seed: UInt64) throws {
    let pdf = try Self.pdf(try Self.hand(Self.lines))
    var random = SplitMix(state: seed)
    for _ in 0..<6 {
      var bytes = pdf
      for _ in 0...random.below(12) {
        let at = random.below(bytes.count)
        switch random.below(3) {
        case 0: bytes[at] = UInt8(truncatingIfNeeded: random.next())
        case 1: bytes.removeSubrange(at..<min(bytes.count, at + random.below(40)))
        default: bytes.insert(contentsOf: bytes[at..<min(bytes.count, at + random.below(40))], at: at)
        }
      }
      #expect(Self.readAll(bytes) >= 0)
    }
  }

  private static func file(_ objects: [String], content: String = "") -> [UInt8] {
    var text = "%PDF-1.4\n"
    for (i, object) in objects.enumerated() { text += "\(i + 1) 0 obj\n\(object)\nendobj\n" }
    text +=
      "\(objects.count + 1) 0 obj\n<</Length \(content.utf8.count)>>stream\n\(content)\nendstream\nendobj\n"
    return Array((text + "trailer<</Root 1 0 R>>\n").utf8)
  }

  /// One page in Helvetica with a content stream.
  private static func page(_ content: String, resources: String = "/Font<</F 4 0 R>>") -> [UInt8] {
    file(
      [
        "<</Type/Catalog/Pages 2 0 R>>", "<</Kids[3 0 R]/Count 1>>",
        "<</Parent 2 0 R/MediaBox[0 0 600 800]/Resources<<\(resources)>>/Contents 5 0 R>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
      ], content: content)
  }

  private static func text(_ content: String) -> String {
    ReadFile(page(content)).pages.first.map { ReadingOrder.content($0).string } ?? "no page"
  }

  @Test(arguments: [
    ("BT /F 10 Tf 50 700 Td (Hello)Tj ET", "Hello"),
    ("BT /F 10 Tf 50 700 Td [(He)0(llo)-600(you)]TJ ET", "Hello you"),
    ("BT /F 10 Tf 1 0 0 1 50 700 Tm (A) Tj 0 -14 Td (B) Tj ET", "A B"),
    ("BT /F 10 Tf 50 700 Td 12 TL (A) Tj T* (B) ' ET", "A B"),
    ("BT /F 10 Tf 50 700 Td <48 69> Tj (\\056\\n) Tj ET", "Hi."),
    ("/Span<</ActualText(word)>>BDC BT /F 10 Tf 50 700 Td (wo-)Tj 0 -12 Td (rd)Tj ET EMC", "word"),
    ("BT /F 10 Tf 50 700 Td (wo)Tj /Span<</ActualText()>>BDC (-)Tj EMC 0 -12 Td (rd)Tj ET", "word"),
  ])
  func contentReads(content: String, text: String) {
    #expect(Self.text(content) == text)
  }

  @Test func hostileFilesComeToAnEnd() {
    let deep = String(repeating: "[", count: 20_000)
    #expect(Self.readAll(Self.page("BT /F 10 Tf " + deep + " TJ ET")) >= 0)
    #expect(Self.readAll(Self.page(String(repeating: "q ", count: 20_000))) >= 0)
    #expect(Self.readAll(Self.page(String(repeating: "/A BMC ", count: 20_000))) >= 0)
    #expect(Self.readAll(Self.file(["<</Pages 2 0 R>>", "<</Kids[2 0 R 2 0 R]>>"])) == 0)
    #expect(Self.readAll(Self.file(["2 0 R", "1 0 R"])) == 0)
    #expect(Self.readAll(Array(("1 0 obj " + String(repeating: "<</A", count: 20_000)).utf8)) == 0)
    #expect(Self.readAll(Array(String(repeating: "1 0 obj<<>>stream\n", count: 2_000).utf8)) == 0)
    #expect(Self.readAll(Array("startxref\n0\n%%EOF".utf8)) == 0)
    #expect(Self.text("BT /F 1e999 Tf 1e308 1e308 Td (x)Tj ET").utf8.count <= 1)
  }

  /// A form that shows itself twice, which would be shown 2¹² times.
  @Test func formsThatShowThemselvesEnd() {
    let bytes = Self.file(
      [
        "<</Type/Catalog/Pages 2 0 R>>", "<</Kids[3 0 R]/Count 1>>",
        "<</MediaBox[0 0 600 800]/Resources<</XObject<</X 4 0 R>>>>/Contents 5 0 R>>",
        "<</Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 4 0 R>>>>/Length 11>>stream\n/X Do /X Do\nendstream",
      ], content: "/X Do")
    #expect(Self.readAll(bytes) == 0)
  }

  // MARK: Tags

  /// A tagged page with two texts; `kids`: what the structure tree reads.
  private static func verdicts(kids: String, content: String) -> [String] {
    let bytes = file(
      [
        "<</Type/Catalog/Pages 2 0 R/MarkInfo<</Marked true>>/StructTreeRoot 5 0 R>>",
        "<</Kids[3 0 R]/Count 1>>",
        "<</Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F 4 0 R>>>>/Contents 6 0 R>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>", "<</K[\(kids)]>>",
      ], content: content)
    return FileCheck.run(bytes, profile: nil, isWhole: false, extracted: { [] })
      .filter { $0.name.hasPrefix("tag") }.map { "\($0.verdict.rawValue): \($0.detail)" }
  }

  private static let twoTexts =
    "BT /F 10 Tf 50 700 Td /P<</MCID 0>>BDC (One)Tj EMC 0 -20 Td /P<</MCID 1>>BDC (Two)Tj EMC ET"

  @Test(arguments: [
    (
      "<</Pg 3 0 R/K[0 1]>>",
      ["pass: every text is in one of 2 tagged parts", "pass: the tags read as the pages do"]
    ),
    (
      "<</Pg 3 0 R/K 1>><</K<</Pg 3 0 R/Type/MCR/MCID 0>>>>",
      [
        "pass: every text is in one of 2 tagged parts",
        "fail: `Two` on page 1 is read before what stands before it",
      ]
    ),
    (
      "<</Pg 3 0 R/K 0>>",
      ["fail: `Two` on page 1 has no tag", "pass: the tags read as the pages do"]
    ),
    (
      "5 0 R <</Pg 3 0 R/K[0 1 5 0 R]>>",
      ["pass: every text is in one of 2 tagged parts", "pass: the tags read as the pages do"]
    ),
  ])
  func tagsAreComparedWithThePages(kids: String, found: [String]) {
    #expect(Self.verdicts(kids: kids, content: Self.twoTexts) == found)
  }

  @Test func artifactsNeedNoTags() {
    let found = Self.verdicts(
      kids: "<</Pg 3 0 R/K 0>>",
      content: Self.twoTexts.replacing("/P<</MCID 1>>BDC", with: "/Artifact BMC"))
    #expect(found.first == "pass: every text is in the one tagged part")
  }

  /// A profile whose bullets are not in the file does not pass.
  @Test(arguments: [
    (["Ran the ward of 24 beds."], "pass", "1 bullet"),
    (["Ran the ward of 24 beds.", "Wrote."], "pass", "1 bullet, 1 more of the profile not in the file"),
    (
      ["Ran the ward of 25 beds."], "fail",
      "`Ran the ward of 25 beds.` does not read as it is written (1 in all)"
    ),
    (["Led others.", "Sang."], "fail", "none of the profile’s 2 bullets can be read in the file"),
    ([], "not run", "the profile has no bullets"),
  ])
  func bulletsOfAProfileAreFound(bullets: [String], verdict: String, detail: String) throws {
    var profile = Profile(slug: "a")
    func text(_ plain: String) -> Text {
      Text(RichText([.text(plain)]), origin: Origin(factID: nil, fieldPath: plain, range: nil))
    }
    profile.basics.name = text("Zuzana Dvořáková")
    var work = Work(id: FactID("w"), dates: DateRange(start: nil, end: nil, isCurrent: false))
    work.highlights = bullets.map { Highlight(id: FactID($0), text: text($0)) }
    profile.work = [work]
    let results = FileCheck.run(
      try Self.pdf(try Self.hand(Self.lines)), profile: profile, isWhole: false, extracted: { [] })
    let found = try #require(results.first { $0.name == "bullets verbatim, content order" })
    #expect(found.verdict.rawValue == verdict && found.detail == detail, "\(found.detail)")
    #expect(results.first { $0.name == "name" }?.verdict == .pass)
    #expect(results.first { $0.name == "text layer" }?.detail.hasPrefix("1 page,") == true)
  }

  /// Posts with their bullets, as lines: `Nurse, Hill: Sang. Danced.`
  @Test(arguments: [
    (["Nurse, Hill: Kept the budget.", "Nurse, Lake: Kept the budget."], true),
    (["Senior clerk, Hill: Sang.", "Clerk, Hill: Danced.", "Apprentice, Hill: Slept."], true),
    (["Nurse, Hill: Danced.", "Nurse, Lake: Sang."], false),
  ])
  func bulletsStandBelowTheirPost(shown: [String], isRight: Bool) throws {
    func text(_ plain: String) -> Text {
      Text(RichText([.text(plain)]), origin: Origin(factID: nil, fieldPath: plain, range: nil))
    }
    let known = [
      ("Nurse", "Hill", isRight ? "Kept the budget." : "Sang."),
      ("Nurse", "Lake", isRight ? "Kept the budget." : "Danced."), ("Senior clerk", "Hill", "Sang."),
      ("Clerk", "Hill", "Danced."), ("Apprentice", "Hill", "Slept."),
    ]
    var profile = Profile(slug: "a")
    profile.basics.name = text("Zuzana Dvořáková")
    profile.work = known.filter { post in shown.contains { $0.hasPrefix("\(post.0), \(post.1):") } }
      .map { post in
        var work = Work(
          id: FactID(post.0 + post.1), dates: DateRange(start: nil, end: nil, isCurrent: false))
        (work.position, work.name) = (text(post.0), text(post.1))
        work.highlights = [Highlight(id: FactID(post.2), text: text(post.2))]
        return work
      }
    let lines = ["Zuzana Dvořáková"] + shown.flatMap { $0.split(separator: ": ").map(String.init) }
    let results = FileCheck.run(
      try Self.pdf(try Self.hand(lines)), profile: profile, isWhole: false, extracted: { [] })
    let order = try #require(results.first { $0.name == "order" })
    #expect(order.verdict == (isRight ? .pass : .fail), "\(order.detail)")
  }

  /// A file that was cut off is damaged, whether or not pages are left.
  @Test func filesWithoutTheirEndAreDamaged() throws {
    let pdf = try Self.pdf(try Self.hand(Self.lines))
    #expect(!FileCheck.isBeyondReading(pdf))
    #expect(FileCheck.isBeyondReading(Array(pdf.prefix(pdf.count / 3))))
    for end in [pdf.count / 3, pdf.count - 200] {
      let results = FileCheck.run(Array(pdf.prefix(end)), profile: nil, isWhole: false, extracted: { [] })
      #expect(results.first?.name == "whole file" && results.first?.verdict == .fail)
    }
  }

  /// Whatever the bytes are, each check gives an answer.
  @Test(arguments: 100..<106) func damagedFilesAreChecked(seed: UInt64) throws {
    let pdf = try Self.pdf(try Self.hand(Self.lines))
    var random = SplitMix(state: seed)
    for _ in 0..<6 {
      var bytes = pdf
      for _ in 0...random.below(20) { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
      #expect(!FileCheck.run(bytes, profile: nil, isWhole: false, extracted: { [] }).isEmpty)
      _ = FileCheck.attachedResume(in: bytes)
    }
  }
}
