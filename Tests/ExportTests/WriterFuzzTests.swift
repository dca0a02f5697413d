import Base
import Composition
import Content
import Glibc
import Testing
import Typesetting

@testable import Export

/// Documents of arbitrary elements, texts and shapes, equal for equal seeds.
private struct DocumentGenerator {
  private var state: UInt64
  private let font: Font

  init(seed: Int, font: Font) {
    state = UInt64(seed) &* 2_654_435_761 &+ 12_345
    self.font = font
  }

  private mutating func random(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  private mutating func pick<T>(_ values: [T]) -> T { values[random(values.count)] }

  private static let names = [
    "div", "p", "h1", "h2", "h4", "h6", "ul", "ol", "li", "dl", "dt", "dd", "table", "thead", "tbody",
    "tfoot",
    "tr", "th", "td", "caption", "figure", "figcaption", "img", "a", "span", "abbr", "code", "q", "section",
    "article", "blockquote", "aside", "pre", "em",
  ]
  private static let texts = [
    "Led 12 people", "A", " ", "é–ﬁ\u{AD}x", "(a\\b) c", "ſ\u{301}", "x\u{0}\u{FFFD}", "",
    "\u{E000}\u{202E}",
    String(repeating: "long ", count: 60),
  ]
  private static let lengths: [Length] = [
    .zero, .pt(1), .pt(72.5), .pt(-40), .pt(0.0001), .pt(30_000), .pt(-1e9), .pt(1e12),
  ]

  mutating func document() -> HandLayout {
    var hand = HandLayout(font: font)
    var nodes = [Document.root]
    for _ in 0..<(5 + random(40)) { step(&hand, &nodes) }
    return hand
  }

  private mutating func step(_ hand: inout HandLayout, _ nodes: inout [NodeID]) {
    switch random(10) {
    case 0..<5: nodes.append(hand.element(pick(Self.names), attributes(), in: pick(nodes)))
    case 5..<8:
      // Now and then what no file may be written with.
      let text = random(60) == 0 ? "漢\r\n" : pick(Self.texts)
      let node = pick(nodes.count > 1 ? Array(nodes.dropFirst()) : [hand.element("p")])
      hand.line(
        text, in: node, x: pick(Self.lengths), size: pick([.pt(10), .pt(7.123), .zero, .pt(-3)]),
        marker: random(6) == 0)
      if random(5) == 0 { hand.link(node, to: pick(["https://example.org/é (x)", "#a", "", "mailto:a@b"])) }
    case 8:
      let rect = Rect(
        x: pick(Self.lengths), y: pick(Self.lengths), width: pick(Self.lengths), height: pick(Self.lengths))
      let color = Color(red: UInt8(random(256)), green: 7, blue: 7, alpha: pick([0, 128, 255]))
      hand.item(.shape(Shape(rect: rect, fill: color)), element: nodes.last)
    default: if random(3) == 0 { hand.newPage() }
    }
  }

  private mutating func attributes() -> [Attribute] {
    var out: [Attribute] = []
    for (name, values) in [
      ("id", ["a", "b c", "é", ""]), ("lang", ["de", "cs-CZ", "?", ""]), ("alt", ["A picture", ""]),
      ("colspan", ["2", "-1", "99999999999", "x"]), ("rowspan", ["3", "0"]), ("scope", ["row", "col"]),
      ("href", ["#a", "https://example.org"]), ("title", ["Long form"]), ("role", ["note", "list"]),
    ] where random(6) == 0 {
      out.append(Attribute(name, pick(values)))
    }
    return out
  }
}

@Suite struct WriterFuzzTests {
  private static let metadata = DocumentMetadata(title: "T", language: "en")

  private static func export(_ hand: HandLayout, _ cache: ExportCache) -> Checked<[UInt8]?> {
    PDFExporter.export(
      hand.layout, of: hand.styled, images: ImageLibrary(), metadata: metadata,
      attachments: [FileAttachment(.resume, json: Array("{}".utf8))], cache: cache)
  }

  @Test func filesAreSoundOrRefusedWithAReason() throws {
    let font = try HandLayout.font("SourceSans3-Regular.ttf")
    var written: [(seed: Int, file: [UInt8])] = []
    for seed in 0..<300 {
      var generator = DocumentGenerator(seed: seed, font: font)
      let made = Self.export(generator.document(), ExportCache())
      let hasErrors = made.diagnostics.contains { $0.severity == .error }
      #expect((made.value == nil) == hasErrors, "seed \(seed): \(made.diagnostics.map(\.code))")
      if let file = made.value { written.append((seed, file)) }
    }
    #expect(written.count > 60)
    // `.ci/conformance-pdf` shows them to veraPDF.
    if let folder = getenv("VITAE_TEST_PDFS").map({ String(cString: $0) }) {
      for (seed, file) in written { try TestFiles.write(file, to: folder + "/fuzz-\(seed).pdf") }
    }
    try judge(written.prefix(40).map { $0 })
  }

  /// By qpdf, where it is installed.
  private func judge(_ files: [(seed: Int, file: [UInt8])]) throws {
    guard system("command -v qpdf >/dev/null 2>&1") == 0 else {
      return print("qpdf is not installed: files are not checked")
    }
    let path = "/tmp/vitae-fuzz-\(getpid()).pdf"
    defer { remove(path) }
    for (seed, file) in files {
      try TestFiles.write(file, to: path)
      #expect(system("qpdf --check \(path) >/dev/null 2>&1") == 0, "seed \(seed)")
    }
  }

  @Test func bytesDoNotDependOnOrderOrNeighbours() async throws {
    let font = try HandLayout.font("SourceSans3-Regular.ttf")
    let documents = (0..<24).map { seed in
      var generator = DocumentGenerator(seed: seed, font: font)
      return generator.document()
    }
    let alone = documents.map { Self.export($0, ExportCache()).value }
    let shared = ExportCache()
    let backwards = documents.reversed().map { Self.export($0, shared).value }
    let isSame = Array(backwards.reversed()) == alone
    #expect(isSame)
    let cache = ExportCache()
    let parallel = await withTaskGroup(of: (Int, [UInt8]?).self) { group in
      for (index, document) in documents.enumerated() {
        group.addTask { (index, Self.export(document, cache).value) }
      }
      var out = [[UInt8]?](repeating: nil, count: documents.count)
      for await (index, file) in group { out[index] = file }
      return out
    }
    let isSameInParallel = parallel == alone
    #expect(isSameInParallel)
  }
}
