import Base
import Composition
import Testing

@testable import Typesetting

@Suite struct ScriptTests {
  /// The shipped fonts with those for other scripts.
  private static let library = {
    var library = TestFonts.library
    for name in ["Arabic-Regular", "Arabic-Bold", "Hebrew-Regular", "Devanagari-Regular"] {
      if let font = TestFonts.load(TestFonts.root + "scripts/NotoSans\(name).ttf") { library.add(font) }
    }
    return library
  }()

  private static func layout(
    _ text: String, ats: LayoutOptions.TextTarget = .strict, fonts: FontLibrary = library,
    _ change: (inout ComputedStyle) -> Void = { _ in }
  ) -> Checked<Layout> {
    var sample = Sample(change)
    sample.add("p", text: text, change)
    return sample.layout(options: LayoutOptions(ats: ats), fonts: fonts)
  }

  /// The texts of the lines, each in the order of its items.
  private static func lines(_ layout: Layout) -> [String] {
    var out: [(y: Length, text: String)] = []
    for run in layout.runs() {
      if let last = out.last, last.y == run.position.y {
        out[out.count - 1].text += run.text
      } else {
        out.append((run.position.y, run.text))
      }
    }
    return out.map(\.text)
  }

  // MARK: Breaks

  /// The places where a text may break, as `|`, at a measure that takes one character.
  private static func marked(
    _ text: String, isStrict: Bool = true, _ change: (inout ComputedStyle) -> Void = { _ in }
  ) -> String {
    var css = ComputedStyle()
    change(&css)
    let table = StyleTable([css], library: TestFonts.library, memory: ShapingMemory())
    let bytes = Array(text.utf8)
    let runs: ContiguousArray = [
      InlineRun(start: 0, end: Int32(bytes.count), source: 0, style: 0, span: -1)
    ]
    let breaks = bytes.withUnsafeBufferPointer { BreakRules(isStrict: isStrict).breaks($0, runs, table) }
    var out: [UInt8] = []
    for (at, byte) in bytes.enumerated() {
      if at > 0, breaks[at] != .none { out.append(0x7C) }
      out.append(byte)
    }
    return String(decoding: out, as: UTF8.self)
  }

  @Test(arguments: [
    ("well-known and/or twenty-one", "well-known |and/or |twenty-one", "well-|known |and/|or |twenty-|one"),
    (
      "see https://example.com/a-b?c=d or jo.do@example.com",
      "see |https://example.com/a-b?c=d |or |jo.do@example.com",
      "see |https://example.com/|a-|b?c=d |or |jo.do@example.com"
    ),
    ("2019-2021 --flag x—y", "2019-2021 |--flag |x—y", "2019-2021 |--flag |x—|y"),
    ("a / b ( c ) « d »", "a / |b |( c ) |« d »", "a / |b |( c ) |« d »"),
    ("at A – since - on — x –", "at |A – |since - |on — |x –", "at |A – |since - |on — |x –"),
    ("使用「東京」、ーです。", "使|用|「東|京」、ー|で|す。", "使|用|「東|京」、ー|で|す。"),
    ("キャッシュ", "キャッ|シュ", "キャッ|シュ"),
    ("분산 시스템 2개", "분산 |시스템 |2개", "분|산 |시|스|템 |2|개"),
    ("שלום־עולם טוב", "שלום־עולם |טוב", "שלום־עולם |טוב"),
    (
      "a\u{A0}b\u{200B}c\u{2060}d\u{202F}e", "a\u{A0}b\u{200B}|c\u{2060}d\u{202F}e",
      "a\u{A0}b\u{200B}|c\u{2060}d\u{202F}e"
    ),
  ])
  func breaksWhereTheLanguageDoes(_ text: String, _ strict: String, _ print: String) {
    #expect(Self.marked(text) == strict)
    #expect(Self.marked(text, isStrict: false) == print)
  }

  /// The short way that texts of ASCII go finds what the standard's way finds.
  @Test func plainTextsBreakAsAllDo() {
    var seed: UInt64 = 14
    func random(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1
      return Int(seed >> 33) % bound
    }
    let table = StyleTable([ComputedStyle()], library: TestFonts.library, memory: ShapingMemory())
    for _ in 0..<3_000 {
      let count = 1 + random(12)
      let text = (0..<count).map { _ in
        [0x20, 0x61, UInt8(9 + random(119)), UInt8(9 + random(119))][random(4)]
      }
      let runs: ContiguousArray = [InlineRun(start: 0, end: Int32(count), source: 0, style: 0, span: -1)]
      for rules in [BreakRules(isStrict: true), BreakRules(isStrict: false)] {
        text.withUnsafeBufferPointer { text in
          #expect(
            rules.breaks(text, runs, table) == rules.allBreaks(text, runs, table),
            "\(String(decoding: text, as: UTF8.self).debugDescription)")
        }
      }
    }
  }

  @Test func styleChangesBreaks() {
    #expect(Self.marked("キャッシュ") { $0.lineBreak = .normal } == "キ|ャ|ッ|シ|ュ")
    #expect(Self.marked("東京 大阪") { $0.wordBreak = .keepAll } == "東京 |大阪")
    #expect(Self.marked("abc d") { $0.wordBreak = .breakAll } == "a|b|c |d")
    #expect(Self.marked("a.)e\u{301}!") { $0.lineBreak = .anywhere } == "a|.|)|e\u{301}|!")
    #expect(Self.marked("時々") { $0.lineBreak = .loose } == "時|々")
    #expect(Self.marked("時々") == "時々")
  }

  // MARK: Direction

  @Test func rightToLeftParagraphsRunFromTheRight() throws {
    let layout = Self.layout("שלום abc עולם") { $0.direction = .rtl }.value
    let runs = layout.runs()
    // In the order of the text, from right to left.
    #expect(runs.map(\.text).joined() == "שלום abc עולם")
    let first = try #require(runs.first)
    let end = first.position.x + first.glyphs.reduce(Length.zero) { $0 + $1.advance }
    #expect(abs((end - .pt(280)).points) < 0.01)
    #expect(try #require(runs.last).position.x < first.position.x)
    let latin = try #require(runs.first { $0.text.contains("abc") })
    #expect(!latin.isRightToLeft)
    #expect(latin.position.x < first.position.x)
  }

  @Test func isolatesKeepTheirNumbersApart() throws {
    // Without the isolate the number would stand left of the name.
    for isIsolate in [true, false] {
      var sample = Sample()
      let paragraph = sample.add("p", text: "user ")
      sample.add("span", to: paragraph, text: "שלום") { if isIsolate { $0.unicodeBidi = .isolate } }
      sample.addText(" 12", to: paragraph)
      let runs = sample.layout(fonts: Self.library).value.runs()
      let name = try #require(runs.first { $0.text.contains("שלום") })
      let number = try #require(runs.first { $0.text.contains("12") })
      #expect((number.position.x > name.position.x) == isIsolate)
    }
  }

  @Test func bracketsAreMirrored() throws {
    let layout = Self.layout("(א)") { $0.direction = .rtl }.value
    let glyphs = layout.runs().flatMap(\.glyphs)
    let fonts = layout.fonts
    let open = try #require(fonts.compactMap { $0.glyph(for: "(") }.first)
    let left = try #require(layout.runs().min { $0.position.x < $1.position.x })
    #expect(left.glyphs.first?.id == open)
    #expect(glyphs.count == 3)
  }

  @Test func plaintextTakesTheDirectionOfItsFirstLetter() throws {
    let runs = Self.layout("שלום!") {
      $0.unicodeBidi = .plaintext
    }.value.runs()
    // The exclamation mark ends a text from right to left: it stands at its left.
    let mark = try #require(runs.first { $0.text.contains("!") })
    #expect(mark.position.x <= runs.map(\.position.x).min() ?? .zero)
  }

  // MARK: Fonts

  @Test func clustersStayInOneFont() {
    for (text, count) in [("क्षि", 1), ("e\u{301}\u{323}", 1), ("مُ", 1), ("a क b", 3)] {
      let runs = Self.layout(text).value.runs()
      #expect(runs.map(\.text).joined() == text)
      #expect(runs.count == count, "\(text)")
      #expect(runs.allSatisfy { $0.glyphs.allSatisfy { $0.id != 0 } })
    }
  }

  /// Letters that hang together are not spaced out; others are.
  @Test(arguments: [("الخبرة", 0.0), ("ܐܒ", 0), ("हिन्दी", 0), ("שלום", 8), ("abcd", 8), ("é", 2)])
  func joinedLettersAreNotSpaced(text: String, more: Double) {
    func width(_ spacing: Length) -> Length {
      Self.layout(text, fonts: Self.library) { $0.letterSpacing = spacing }.value.runs()
        .flatMap(\.glyphs).reduce(.zero) { $0 + $1.advance }
    }
    #expect(width(.pt(2)) - width(.zero) == .pt(more))
  }

  @Test func arabicIsJoined() throws {
    func glyphs(_ text: String) -> [UInt32] { Self.layout(text).value.runs().flatMap(\.glyphs).map(\.id) }
    // The letter beh alone and at the start, in the middle and at the end of a word.
    let alone = glyphs("ب")
    let word = glyphs("ببب")
    #expect(alone.count == 1)
    #expect(word.count >= 3)
    #expect(Set(word + alone).count >= 4)
  }

  @Test func missingCharactersAreNamedWithTheirPlace() throws {
    var sample = Sample()
    let place = SourceRange(
      file: "cv.yaml", start: SourceLocation(line: 3, column: 5, offset: 40),
      end: SourceLocation(line: 3, column: 9, offset: 44))
    let paragraph = sample.add("p")
    sample.document.appendText(
      TextNode("a 漢 👩‍💻 b", origin: Origin(factID: nil, fieldPath: "summary", range: place)), to: paragraph)
    sample.index.append(sample.index[paragraph.index])
    let layout = sample.layout(fonts: TestFonts.library)
    #expect(layout.diagnostics.map(\.code) == ["font.missing-glyph", "font.missing-glyph"])
    #expect(layout.diagnostics.map(\.severity) == [.error, .warning])
    #expect(layout.diagnostics.first?.message == "no font has the letter `漢` (U+6F22)")
    #expect(
      layout.diagnostics.last?.message
        == "no font has the characters `👩` (U+1F469), `💻` (U+1F4BB); they are left out")
    #expect(layout.value.leftOut == ["漢", "👩", "💻"])
    #expect(layout.diagnostics.allSatisfy { $0.range == place })
    #expect(layout.value.runs().allSatisfy { $0.glyphs.allSatisfy { $0.id != 0 } })
  }

  @Test func nothingIsImitated() {
    let regular = FontLibrary(
      fonts: [TestFonts.load(TestFonts.root + "scripts/NotoSansHebrew-Regular.ttf")].compactMap { $0 })
    let layout = Self.layout("א", fonts: regular) {
      $0.fontFamilies = ["Noto Sans Hebrew"]
      $0.fontWeight = 700
      $0.fontStyle = .italic
      $0.fontVariantCaps = .smallCaps
    }
    #expect(layout.diagnostics.map(\.code) == Array(repeating: "font.missing-face", count: 3))
  }

  @Test func librariesTellWhatTheyLack() {
    var sample = Sample { $0.fontFamilies = ["Nowhere", "Source Sans 3", "Elsewhere"] }
    sample.add("p", text: "é ש漢ש") { $0.language = "ja" }
    let lacks = TestFonts.library.lacks(of: sample.styled)
    #expect(lacks.characters.map(\.scalar) == [0x5E9, 0x6F22])
    #expect(lacks.characters.map(\.language) == ["ja", "ja"])
    #expect(lacks.families == ["Nowhere"])
  }

  @Test func whatIsSetBesideTheTextIsAskedForToo() {
    var sample = Sample { $0.fontFamilies = ["Source Sans 3"] }
    sample.add("p", text: "x") { $0.stringSet = [.init(name: "who", value: "漢")] }
    sample.add("li", text: "y") { $0.listStyleString = "ש" }
    var style = ComputedStyle()
    style.fontFamilies = ["Nowhere", "Source Sans 3"]
    style.language = LanguageTag("ja")
    sample.page.marginBoxes = [
      MarginBox(name: .topLeft, content: [.string("字"), .pageNumber, .namedString("who")], style: style)
    ]
    let lacks = TestFonts.library.lacks(of: sample.styled)
    #expect(lacks.characters.map(\.scalar) == [0x5E9, 0x5B57, 0x6F22])
    #expect(lacks.characters.map(\.language) == ["", "ja", ""])
    #expect(lacks.families == ["Nowhere"])
  }

  /// Any mixture of scripts, controls and marks is set without loss of order or crash.
  @Test func mixturesAreSetWhole() {
    let parts = [
      "abc", "שלום", "مرحبا", "12", "(", ")", "\u{202E}", "\u{2067}", "\u{2069}", "क्षि", "é", " ", "-", "%",
    ]
    var seed: UInt64 = 7
    for _ in 0..<200 {
      var text = ""
      for _ in 0..<12 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1
        text += parts[Int(seed >> 33) % parts.count]
      }
      let isRTL = seed & (1 << 40) != 0
      let set = Self.layout("x" + text + "x") { if isRTL { $0.direction = .rtl } }
      let read = Self.lines(set.value).joined(separator: " ")
      func letters(_ text: String) -> [Unicode.Scalar] {
        text.unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
      }
      #expect(letters(read) == letters(text.isEmpty ? "" : "x" + text + "x"), "\(text)")
    }
  }
}
