import Base
import Testing

@testable import PDF

/// Our subsets of static TrueType fonts against hb-subset's.
@Suite struct TrueTypeSubsetTests {
  private static let folder =
    #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 } + "/fonts/"

  private static func face(_ file: String) throws -> FontFace {
    try #require(FontFace(data: SharedBytes(try TestFiles.read(folder + file)), index: 0))
  }

  @Test(arguments: [
    "EBGaramond-Regular.ttf", "EBGaramond-Italic.ttf", "SourceSans3-Bold.ttf",
    "scripts/NotoSansArabic-Regular.ttf",
    "scripts/NotoSansDevanagari-Bold.ttf", "scripts/NotoSansHebrew-Regular.ttf",
  ])
  func tablesAreThoseOfHarfBuzz(_ file: String) throws {
    let face = try Self.face(file)
    var seed: UInt64 = 3
    for size in [0, 1, 5, 40, 200, face.glyphCount] {
      var glyphs = GlyphSet()
      for _ in 0..<size {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1
        glyphs.insert(UInt32(seed >> 33) % UInt32(face.glyphCount))
      }
      let own = try #require(TrueTypeSubset(face.face, glyphs: glyphs.glyphs))
      let judge = try #require(FontReduction(harfBuzz: face, glyphs: glyphs))
      #expect(own.glyphs == judge.glyphs)
      #expect(own.advances == judge.advances)
      let (ours, theirs) = (SFNTParts(own.program), SFNTParts(judge.program))
      #expect(ours.tags == ["glyf", "head", "hhea", "hmtx", "loca", "maxp"])
      #expect(ours.tags == theirs.tags)
      for tag in ["hhea", "hmtx", "maxp"] {
        let isSame = ours[tag] == theirs[tag]
        #expect(isSame, "\(tag) of \(size) glyphs")
      }
      // HarfBuzz leaves the empty instructions of composite glyphs, and pads to even lengths.
      for (a, b) in zip(ours.outlines, theirs.outlines) {
        let isSame =
          zip(a, b).allSatisfy(==) && (a.dropFirst(b.count) + b.dropFirst(a.count)).allSatisfy { $0 == 0 }
        #expect(isSame && abs(a.count - b.count) <= 3)
      }
      #expect(ours.outlines.count == own.glyphs.count)
      #expect(ours.isSummed)
    }
  }

  @Test func partsOfCompositeGlyphsComeAlong() throws {
    let face = try Self.face("SourceSans3-Bold.ttf")
    let composite = try #require(
      (1..<UInt32(face.glyphCount)).first { glyph in
        (TrueTypeSubset(face.face, glyphs: [glyph])?.glyphs.count ?? 0) > 2
      })
    let subset = try #require(TrueTypeSubset(face.face, glyphs: [composite]))
    #expect(subset.glyphs.contains(composite))
    #expect(subset.glyphs.first == 0)
  }

  @Test func brokenFontsAreRefusedOrRead() throws {
    let bytes = try TestFiles.read(Self.folder + "scripts/NotoSansHebrew-Regular.ttf")
    var seed: UInt64 = 9
    func random(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1
      return Int(seed >> 33) % bound
    }
    for _ in 0..<300 {
      var broken = bytes
      for _ in 0..<4 { broken[random(random(2) == 0 ? 400 : broken.count)] = UInt8(random(256)) }
      if random(4) == 0 { broken.removeLast(random(broken.count)) }
      guard let face = FontFace(data: SharedBytes(broken), index: 0) else { continue }
      let glyphs = (0..<20).map { _ in UInt32(random(400)) }
      if let made = TrueTypeSubset(face.face, glyphs: glyphs) { #expect(SFNTParts(made.program).isSummed) }
    }
  }
}

/// A font file taken apart.
private struct SFNTParts {
  let file: [UInt8]
  private(set) var tags: [String] = []
  private var ranges: [Range<Int>] = []

  init(_ file: [UInt8]) {
    self.file = file
    for at in stride(from: 12, to: 12 + 16 * (Int(file[4]) << 8 | Int(file[5])), by: 16) {
      tags.append(String(decoding: file[at..<at + 4], as: UTF8.self))
      let start = Int(Self.word(file, at + 8))
      ranges.append(start..<start + Int(Self.word(file, at + 12)))
    }
  }

  subscript(_ tag: String) -> [UInt8] {
    tags.firstIndex(of: tag).map { Array(file[ranges[$0]]) } ?? []
  }

  /// The outlines of all glyphs.
  var outlines: [[UInt8]] {
    let (glyf, loca) = (self["glyf"], self["loca"])
    let isLong = self["head"][51] == 1
    let places = stride(from: 0, to: loca.count, by: isLong ? 4 : 2).map { at in
      isLong ? Int(Self.word(loca, at)) : (Int(loca[at]) << 8 | Int(loca[at + 1])) * 2
    }
    return zip(places, places.dropFirst()).map { Array(glyf[$0..<$1]) }
  }

  /// Whether the words of the whole file have the sum that the standard wants.
  var isSummed: Bool {
    stride(from: 0, to: file.count, by: 4).reduce(UInt32(0)) { $0 &+ Self.word(file, $1) } == 0xB1B0_AFBA
  }

  private static func word(_ file: [UInt8], _ at: Int) -> UInt32 {
    file[at..<at + 4].reduce(0) { $0 << 8 | UInt32($1) }
  }
}
