import Glibc
import TestSupport
import Testing

@testable import Typesetting

/// The Unicode Consortium's own test files. Every line with `VITAE_CONFORMANCE` set (`make conformance`); else every line
/// of the small files and a part of the large ones.
@Suite struct UnicodeConformanceTests {
  @Test(.enabled(if: UnicodeFile.isThere, "unicode-data is not installed")) func breaksLines() throws {
    let result = try UnicodeFile.run("auxiliary/LineBreakTest.txt") { line in
      let (scalars, expected) = Self.breaks(line)
      let classes = ContiguousArray(scalars.map(CharacterProperties.lineBreak))
      let found = LineBreakAlgorithm.breaks(classes).map { $0 != .prohibited }
      return Array(found) == expected
    }
    #expect(result == UnicodeFile.Result(lines: 7_654, failed: []))
  }

  @Test(.enabled(if: UnicodeFile.isThere, "unicode-data is not installed")) func partsClusters() throws {
    let result = try UnicodeFile.run("auxiliary/GraphemeBreakTest.txt") { line in
      let (scalars, expected) = Self.breaks(line)
      var clusters = GraphemeClusters()
      let begins = scalars.map { clusters.begins(with: $0) }
      return begins.first == true && Array(begins.dropFirst()) + [true] == expected
    }
    #expect(result == UnicodeFile.Result(lines: 602, failed: []))
  }

  @Test(.enabled(if: UnicodeFile.isThere, "unicode-data is not installed")) func ordersCharacters() throws {
    let step = Sampling.isWhole ? 1 : 17
    let result = try UnicodeFile.run("BidiCharacterTest.txt", step: step) { line in
      let fields = line.split(separator: 0x3B, omittingEmptySubsequences: false)
      guard fields.count == 5 else { return false }
      let scalars = ContiguousArray(fields[0].split(separator: 0x20).map { UnicodeFile.number($0, 16) })
      let classes = ContiguousArray(scalars.map(CharacterProperties.direction))
      let base: BidiAlgorithm.Base =
        fields[1].elementsEqual([0x30])
        ? .leftToRight : fields[1].elementsEqual([0x31]) ? .rightToLeft : .automatic
      let bidi = BidiAlgorithm(classes: classes, scalars: scalars, base: base)
      return bidi.base == UInt8(UnicodeFile.number(fields[2], 10))
        && Self.agrees(bidi, classes, fields[3].split(separator: 0x20), fields[4].split(separator: 0x20))
    }
    #expect(result.failed == [])
    #expect(!Sampling.isWhole || result.lines == 91707)
  }

  @Test(.enabled(if: UnicodeFile.isThere, "unicode-data is not installed")) func ordersClasses() throws {
    let step = Sampling.isWhole ? 1 : 101
    var levels: [ArraySlice<UInt8>] = []
    var order: [ArraySlice<UInt8>] = []
    let result = try UnicodeFile.run("BidiTest.txt", step: step) { line in
      if line.first == 0x40 {
        let values = line.drop { $0 != 0x3A }.dropFirst().split(whereSeparator: { $0 == 0x20 || $0 == 0x09 })
        if line.starts(with: "@Levels".utf8) { levels = values } else { order = values }
        return true
      }
      let fields = line.split(separator: 0x3B)
      let classes = ContiguousArray(fields[0].split(separator: 0x20).compactMap { Self.classes[$0] })
      let scalars = ContiguousArray(repeating: UInt32(0), count: classes.count)
      let bits = UnicodeFile.number(fields[1].drop { $0 == 0x20 }, 16)
      for (bit, base) in [(1, BidiAlgorithm.Base.automatic), (2, .leftToRight), (4, .rightToLeft)]
      where bits & UInt32(bit) != 0 {
        let bidi = BidiAlgorithm(classes: classes, scalars: scalars, base: base)
        if !Self.agrees(bidi, classes, levels, order) { return false }
      }
      return true
    }
    #expect(result.failed == [])
    #expect(!Sampling.isWhole || result.lines == 493502)
  }

  @Test func knowsItsVersion() {
    #expect(CharacterTable.version == "15.0.0")
    #expect(CharacterProperties.lineBreak(0x4E00) == .id)
    #expect(CharacterProperties.lineBreak(0x10FFFF) == .al)
    #expect(CharacterProperties.cluster(0x1F469) == .pictographic)
    #expect(CharacterProperties.direction(0x5D0) == .r)
    #expect(CharacterProperties.direction(0xE0041) == .bn)
    #expect(CharacterProperties.direction(0x2FFFF) == .bn)
  }

  // MARK: Reading

  /// `× 0023 ÷ 0020 ÷`: the scalars and whether a break follows each.
  private static func breaks(_ line: ArraySlice<UInt8>) -> ([UInt32], [Bool]) {
    var scalars: [UInt32] = []
    var breaks: [Bool] = []
    for field in line.split(whereSeparator: { $0 == 0x20 || $0 == 0x09 }) {
      if field.first == 0xC3 {
        if !scalars.isEmpty { breaks.append(field.last == 0xB7) }
      } else {
        scalars.append(UnicodeFile.number(field, 16))
      }
    }
    return (scalars, breaks)
  }

  private static func agrees(
    _ bidi: BidiAlgorithm, _ classes: ContiguousArray<BidiClass>, _ levels: [ArraySlice<UInt8>],
    _ order: [ArraySlice<UInt8>]
  ) -> Bool {
    var found = bidi.levels
    BidiLine.reset(&found, classes: classes, base: bidi.base)
    guard found.count == levels.count else { return false }
    var shown: [Int] = []
    for (i, level) in levels.enumerated() {
      if level.first == 0x78 {
        if bidi.levels[i] != BidiAlgorithm.removed { return false }
      } else {
        if found[i] != UInt8(UnicodeFile.number(level, 10)) { return false }
        shown.append(i)
      }
    }
    let visual = BidiLine.order(shown.map { found[$0] }).map { shown[$0] }
    return visual == order.map { Int(UnicodeFile.number($0, 10)) }
  }

  private static let classes: [ArraySlice<UInt8>: BidiClass] = {
    let names = "L R AL EN ES ET AN CS NSM BN B S WS ON LRE LRO RLE RLO PDF LRI RLI FSI PDI"
    var out: [ArraySlice<UInt8>: BidiClass] = [:]
    for (raw, name) in Array(names.utf8).split(separator: 0x20).enumerated() {
      out[ArraySlice(Array(name))] = BidiClass(rawValue: UInt8(raw))
    }
    return out
  }()
}

/// A file of Debian's `unicode-data`.
enum UnicodeFile {
  struct Result: Equatable {
    var lines = 0
    var failed: [String] = []
  }
  private static let folder = "/usr/share/unicode/"
  static let isThere = access(folder + "auxiliary/LineBreakTest.txt", R_OK) == 0

  /// Judges every `step`th line that holds a test, and all lines that begin with `@`; keeps the first ten that fail.
  static func run(_ path: String, step: Int = 1, _ judge: (ArraySlice<UInt8>) -> Bool) throws -> Result {
    let bytes = try #require(TestFonts.bytes(folder + path))
    var result = Result()
    var count = 0
    for line in bytes.split(separator: 0x0A) where line.first != 0x23 {
      let isHead = line.first == 0x40
      count += isHead ? 0 : 1
      guard isHead || count % step == 0 else { continue }
      result.lines += 1
      if !judge(line.prefix { $0 != 0x23 }), result.failed.count < 10 {
        result.failed.append(String(decoding: line, as: UTF8.self))
      }
    }
    return result
  }

  static func number(_ digits: ArraySlice<UInt8>, _ radix: UInt32) -> UInt32 {
    digits.reduce(0) { $0 * radix + UInt32($1 > 0x39 ? $1 - 0x37 : $1 - 0x30) }
  }
}
