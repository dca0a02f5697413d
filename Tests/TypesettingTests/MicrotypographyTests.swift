import Base
import Composition
import Testing

@testable import Typesetting

/// What justification and line breaking do beyond TeX.
@Suite struct MicrotypographyTests {
  private static let text = """
    Introduced property-based tests, deterministic simulation and review for the scheduling service, uncovering \
    fourteen previously unreported race conditions before they reached production; cut the number of “incident” pages \
    per quarter from 31 to 6. Led a working group of engineers, accountants and two external auditors that defined the \
    first written specification, which four sister companies adopted and which has since passed two certifications.
    """
  private static let font = TestFonts.library.fonts.first { $0.postScriptName == "SourceSans3-Regular" }

  /// The runs of each line of a paragraph, top to bottom.
  private func lines(
    _ text: String = Self.text, width: Double, ats: LayoutOptions.TextTarget = .print,
    hyphenation: [String] = [], _ change: (inout ComputedStyle) -> Void = { _ in }
  ) -> [[GlyphRun]] {
    var sample = Sample()
    sample.page.width = .pt(width + 40)
    sample.page.height = .pt(4_000)
    sample.add("p", text: text) {
      $0.language = "en"
      change(&$0)
    }
    let options = LayoutOptions(ats: ats, hyphenation: hyphenation)
    var out: [[GlyphRun]] = []
    for run in sample.layout(options: options).value.runs() {
      if let last = out.last?.first, last.position.y == run.position.y {
        out[out.count - 1].append(run)
      } else {
        out.append([run])
      }
    }
    return out
  }

  private func justified(_ css: inout ComputedStyle) {
    css.textAlign = .justify
    css.hyphens = .auto
  }

  /// A line's text as it is printed.
  private func shown(_ line: [GlyphRun]) -> String { line.map(\.text).joined() }

  /// Where the ink of a line begins and ends: the blank at its end does not count.
  private func edges(_ line: [GlyphRun]) -> (Length, Length) {
    var x = line[0].position.x
    var end = x
    for run in line {
      x = run.position.x
      for glyph in run.glyphs {
        x = x + glyph.advance
        let isBlank = Array(run.text.utf8)[Int(glyph.textStart)] == 0x20
        if !isBlank { end = x }
      }
    }
    return (line[0].position.x, end)
  }

  @Test(arguments: [90.0, 140, 200, 333.3, 480])
  func justifiedLinesHangOutByTheTable(_ width: Double) throws {
    let lines = lines(width: width, justified)
    for line in lines.dropLast() {
      let (start, end) = edges(line)
      let text = shown(line).trimmingBlanks
      let first = try #require(text.unicodeScalars.first?.value)
      let last = try #require(text.unicodeScalars.last?.value)
      let hangStart = try hang(Protrusion.start(first), first)
      let hangEnd = try hang(Protrusion.end(last), last)
      #expect(abs((start - (.pt(20) - hangStart)).points) < 0.03, "\(text)")
      #expect(abs((end - (.pt(20 + width) + hangEnd)).points) < 0.03, "\(text)")
    }
  }

  private func hang(_ share: Int64, _ scalar: UInt32) throws -> Length {
    let font = try #require(Self.font)
    let glyph = try #require(Unicode.Scalar(scalar).flatMap { font.glyph(for: $0) })
    let advance = FontScale(size: .pt(10), unitsPerEm: font.unitsPerEm).length(font.advance(of: glyph))
    return Length(raw: advance.raw * share / 1_000)
  }

  @Test func glyphsGiveNoMoreThanTheirLimits() throws {
    let font = try #require(Self.font)
    var scales: Set<Int32> = []
    for width in stride(from: 80.0, through: 480, by: 20) {
      for line in lines(width: width, justified) {
        for run in line {
          scales.insert(run.horizontalScale)
          #expect((980...1_020).contains(run.horizontalScale))
          for glyph in run.glyphs where Array(run.text.utf8)[Int(glyph.textStart)] != 0x20 {
            let drawn =
              FontScale(size: .pt(10), unitsPerEm: font.unitsPerEm)
              .length(font.advance(of: glyph.id)).points * Double(run.horizontalScale) / 1_000
            // Kerning is at most a twelfth of an em in these words.
            #expect(abs(glyph.advance.points - drawn) < 0.1 + 0.84)
          }
        }
      }
    }
    #expect(scales.count > 10)
  }

  @Test func lastLinesAndRaggedLinesKeepTheFontsOwnWidths() {
    #expect(lines(width: 240, justified).last?.allSatisfy { $0.horizontalScale == 1_000 } == true)
    #expect(lines(width: 240).allSatisfy { $0.allSatisfy { $0.horizontalScale == 1_000 } })
  }

  @Test func noLineIsTooLong() {
    for width in stride(from: 70.0, through: 300, by: 7) {
      for ats in LayoutOptions.TextTarget.allCases {
        for line in lines(width: width, ats: ats, justified) {
          #expect(edges(line).1 <= .pt(20 + width + 2.2), "\(width) \(shown(line))")
        }
      }
    }
  }

  @Test func noLadderOfThreeHyphens() {
    for width in stride(from: 100.0, through: 300, by: 10) {
      var row = 0
      for line in lines(width: width, justified) {
        row = shown(line).trimmingBlanks.hasSuffix("-") ? row + 1 : 0
        #expect(row <= 2, "\(width) \(lines(width: width, justified).map(shown))")
      }
    }
  }

  @Test(arguments: LayoutOptions.TextTarget.allCases)
  func lastLinesAreNoSingleWords(_ ats: LayoutOptions.TextTarget) {
    for width in stride(from: 150.0, through: 420, by: 3) {
      let last = lines(width: width, ats: ats).last.map(shown)?.trimmingBlanks ?? ""
      #expect(last.split(separator: " ").count > 1, "\(width): \(last)")
    }
  }

  @Test(arguments: LayoutOptions.TextTarget.allCases)
  func numbersStayWithTheirUnits(_ ats: LayoutOptions.TextTarget) {
    let text =
      "Reduced the median latency of the whole service from 240 ms to 19 ms and its storage from 4 TB to 1 TB."
    for width in stride(from: 120.0, through: 420, by: 2) {
      for line in lines(text, width: width, ats: ats).map(shown) {
        #expect(line.trimmingBlanks.last?.isNumber != true, "\(width): \(line)")
      }
    }
    let names =
      "Thanks for advice and for the review of paper No. 5 to Prof. Keller and to J. R. Smith, who read them twice"
    for width in stride(from: 120.0, through: 420, by: 2) {
      for line in lines(names, width: width, ats: ats).map(shown).dropLast() {
        #expect(line.trimmingBlanks.last != ".", "\(width): \(line)")
      }
    }
  }

  // MARK: Hyphenation

  @Test func dividedWordsAreReadWhole() throws {
    for width in stride(from: 90.0, through: 240, by: 10) {
      let runs = lines(width: width, justified).flatMap { $0 }
      let read = runs.map { $0.actualText ?? $0.text }.joined()
      #expect(read == Self.text, "\(width)")
      for (run, next) in zip(runs, runs.dropFirst()) where run.text.hasSuffix("-") && run.actualText != nil {
        #expect(next.actualText == "")
        let word = try #require(run.actualText)
        #expect(word == run.text.dropLast() + next.text.prefix { $0 != " " }, "\(word)")
      }
    }
    #expect(lines(width: 120, justified).contains { shown($0).hasSuffix("-") })
  }

  @Test func hyphensOfCSSDecide() {
    func ends(_ text: String, _ hyphens: Hyphens, _ ats: LayoutOptions.TextTarget = .print) -> [String] {
      lines(text, width: 70, ats: ats) { $0.hyphens = hyphens }.map(shown).filter { $0.hasSuffix("-") }
    }
    let soft = "re\u{AD}spon\u{AD}si\u{AD}bil\u{AD}i\u{AD}ties in administration"
    #expect(ends("responsibilities in administration", .manual).isEmpty)
    #expect(!ends("responsibilities in administration", .auto).isEmpty)
    #expect(ends("responsibilities in administration", .auto, .strict).isEmpty)
    #expect(!ends(soft, .manual).isEmpty)
    #expect(ends(soft, .none).isEmpty)
    #expect(ends(soft, .manual, .strict).isEmpty)
  }

  @Test func wordsOfUnknownLanguagesNamesAndAddressesStayWhole() {
    for text in ["administration", "PostgreSQLserver", "info@administration.org", "version1234567890abc"] {
      let isUnknown = text == "administration"
      let lines = lines("a " + text, width: 62) {
        $0.hyphens = .auto
        if isUnknown { $0.language = "ja" }
      }
      #expect(!lines.contains { shown($0).hasSuffix("-") }, "\(text)")
    }
  }

  @Test func ownHyphenationsWin() {
    func set(_ own: [String]) -> [String] {
      lines("a responsibilities", width: 60, hyphenation: own) { $0.hyphens = .auto }.map(shown)
    }
    #expect(set([]).contains { $0.hasSuffix("-") })
    #expect(set(["responsi-bilities"]).contains { $0.hasSuffix("responsi-") })
    #expect(!set(["responsibilities"]).contains { $0.hasSuffix("-") })
  }

  // MARK: Other languages, wrapping

  @Test func czechPrepositionsDoNotEndLines() {
    let text =
      "Vedla oddělení v nemocnici a pracovala s lékaři z okolí i k pacientům u nich doma o víkendu v noci."
    for width in stride(from: 110.0, through: 300, by: 5) {
      for line in lines(text, width: width, { $0.language = "cs" }).dropLast() {
        let last = shown(line).trimmingBlanks.split(separator: " ").last ?? ""
        #expect(last.count > 1, "\(width): \(shown(line))")
      }
    }
  }

  @Test func balancedLinesAreAsManyAndMoreAlike() {
    for width in stride(from: 160.0, through: 400, by: 20) {
      let plain = lines(String(Self.text.prefix(150)), width: width).map { edges($0).1.points }
      let even = lines(String(Self.text.prefix(150)), width: width) { $0.textWrap = .balance }
        .map { edges($0).1.points }
      #expect(plain.count == even.count)
      #expect(spread(even) <= spread(plain) + 0.01, "\(width)")
    }
  }

  private func spread(_ ends: [Double]) -> Double { (ends.max() ?? 0) - (ends.min() ?? 0) }

  @Test func riversAreFound() {
    var items: ContiguousArray<LineItem> = []
    var breaks: [Int] = []
    for _ in 0..<4 {
      items += [.box(40), .glue(10, stretch: 5, shrink: 3), .box(50)]
      breaks.append(items.count)
      items.append(.glue(10, stretch: 5, shrink: 3))
    }
    items += [.box(10), .penalty(-10_000)]
    breaks.append(items.count - 1)
    let none = LineMargins(
      ends: ContiguousArray(repeating: 0, count: items.count),
      starts: ContiguousArray(repeating: 0, count: items.count + 1))
    #expect(Rivers(items: items, widths: [100], margins: none).find(breaks) == [0...3])
    items[5] = .box(90)
    items[7].width = 10
    #expect(Rivers(items: items, widths: [100], margins: none).find(breaks).count <= 1)
  }

  @Test func extrasSwitchedOffCostNothing() {
    let items: ContiguousArray<LineItem> = [
      .box(60), .glue(10, stretch: 5, shrink: 3), .box(50), .penalty(10_000),
      .glue(0, stretch: 1, order: .fil, shrink: 0), .penalty(-10_000),
    ]
    let plain = LineBreaker(items: items, widths: [70]).breaks()
    let none = LineMargins(
      ends: ContiguousArray(repeating: 0, count: items.count),
      starts: ContiguousArray(repeating: 0, count: items.count + 1))
    #expect(LineBreaker(items: items, widths: [70], margins: none).breaks() == plain)
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    var out = Substring(self)
    while out.last == " " { out.removeLast() }
    return String(out)
  }
}
