import TestSupport
import Testing

@testable import Export

@Suite struct JPEGDecoderTests {
  /// 20 by 16 pixels: red and white above black and blue, each 10 by 8. One sequential, one progressive with colours of
  /// half the resolution.
  private static let sequential = """
    ffd8ffe000104a46494600010100000100010000ffdb0043000d090a0b0a080d0b0a0b0e0e0d0f13201513121213271c1e17
    202e2931302e292d2c333a4a3e333646372c2d405741464c4e525352323e5a615a50604a51524fffdb0043010e0e0e131113
    261515264f352d354f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f
    4f4f4f4f4f4f4f4fffc00011080010001403011100021101031101ffc4001900000105000000000000000000000000000304
    05060708ffc4001d10000102070000000000000000000000000002040633368182b1b2ffc4001a0100020203000000000000
    00000000000000050206030407ffc4001e1101000103050100000000000000000000000102053403043281b133ffda000c03
    010002110311003f008f899d2569c194b33cfb50cf6ff38522ef995f5e41eccc5acc400b9bc84df65dad187477ecb5b53948
    83341fffd9
    """
  private static let progressive = """
    ffd8ffe000104a46494600010100000100010000ffdb0043000d090a0b0a080d0b0a0b0e0e0d0f13201513121213271c1e17
    202e2931302e292d2c333a4a3e333646372c2d405741464c4e525352323e5a615a50604a51524fffdb0043010e0e0e131113
    261515264f352d354f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f
    4f4f4f4f4f4f4f4fffc20011080010001403012200021101031101ffc4001800000203000000000000000000000000000007
    030506ffc4001501010100000000000000000000000000000402ffda000c03010002100310000001afd4afa7b53205c8f17f
    ffc400191000010500000000000000000000000000000204103134ffda000801010001050219e584d1ffc400191100030003
    000000000000000000000000000411021213ffda0008010301013f0165be98c86c7fffc4001a110002020300000000000000
    000000000000040211121562ffda0008010201013f01556ce7566bfa3fffc400161000030000000000000000000000000000
    000220ffda0008010100063f02127fffc40018100002030000000000000000000000000010b1000131ffda0008010100013f
    218e3b388fffda000c0301000200030000001070cfffc4001a110002020300000000000000000000000000112161013171ff
    da0008010301013f104f1cbdd668e4ffc4001b1100010403000000000000000000000000000111216151e1f0ffda00080102
    01013f1076863169674db3ffc400161001010100000000000000000000000000b11020ffda0008010100013f10c6ca67ffd9
    """

  private static func bytes(_ hex: String) -> [UInt8] {
    let digits = hex.utf8.compactMap { ObjectLexer.digit($0) }
    return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }

  private static func pixel(_ picture: PixelPicture, _ x: Int, _ y: Int) -> [Int] {
    (0..<3).map { Int(picture.rgba[(y * picture.width + x) * 4 + $0]) }
  }

  private static func isNear(_ color: [Int], _ other: [Int]) -> Bool {
    zip(color, other).allSatisfy { abs($0 - $1) <= 24 }
  }

  @Test(arguments: [sequential, progressive])
  func coloursStandWhereTheyWere(hex: String) throws {
    let picture = try #require(JPEGDecoder.picture(Self.bytes(hex)))
    #expect((picture.width, picture.height) == (20, 16))
    for (x, y, color) in [
      (3, 3, [255, 0, 0]), (15, 3, [255, 255, 255]), (3, 12, [0, 0, 0]), (16, 12, [0, 0, 255]),
    ] {
      #expect(Self.isNear(Self.pixel(picture, x, y), color), "\(x), \(y): \(Self.pixel(picture, x, y))")
    }
  }

  /// Where the red corner is after turning by each of Exif's orientations.
  @Test(arguments: [
    (1, 3, 3), (2, 16, 3), (3, 16, 12), (4, 3, 12), (5, 3, 3), (6, 12, 3), (7, 12, 16), (8, 3, 16),
  ])
  func picturesAreTurned(orientation: Int, x: Int, y: Int) throws {
    let picture = try #require(JPEGDecoder.picture(Self.bytes(Self.sequential))?.turned(orientation))
    #expect(picture.width == (orientation < 5 ? 20 : 16))
    #expect(Self.isNear(Self.pixel(picture, x, y), [255, 0, 0]))
  }

  @Test func otherFilesAreNone() {
    #expect(JPEGDecoder.picture([]) == nil)
    #expect(JPEGDecoder.picture([0xFF, 0xD8]) == nil)
    #expect(JPEGDecoder.picture(Array("%PDF-1.7".utf8)) == nil)
    #expect(JPEGDecoder.picture(Array(Self.bytes(Self.sequential).prefix(150))) == nil)
  }

  @Test(arguments: 0..<16) func damagedFilesDoNoHarm(seed: UInt64) {
    var random = SplitMix(state: seed)
    for _ in 0..<60 {
      var bytes = Self.bytes(seed % 2 == 0 ? Self.sequential : Self.progressive)
      for _ in 0...random.below(6) {
        let at = random.below(bytes.count)
        // The size stays, so that no case takes long.
        if (158..<168).contains(at) { continue }
        if random.below(4) == 0 {
          bytes.removeSubrange(at...)
        } else {
          bytes[at] = UInt8(truncatingIfNeeded: random.next())
        }
        if bytes.count < 20 { break }
      }
      if let picture = JPEGDecoder.picture(bytes) {
        #expect(picture.rgba.count == picture.width * picture.height * 4)
      }
    }
  }
}
