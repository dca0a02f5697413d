import Base
import Glibc
import Testing
import Typesetting

@testable import Build

/// Fonts while somebody saves over them.
@Suite struct FontFileTests {
  let root: String
  private static let fonts =
    #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 } + "/fonts"
  private static let files = [
    "SourceSans3-Regular.ttf", "EBGaramond-BoldItalic.ttf", "scripts/NotoSansArabic-Bold.ttf",
  ]

  init() throws {
    var template = Array("/tmp/vitae-fonts-XXXXXX".utf8CString)
    root = String(cString: try #require(template.withUnsafeMutableBufferPointer { mkdtemp($0.baseAddress!) }))
  }

  /// A mapped file would end the program here.
  @Test func aFontThatIsCutOffStaysWhatItWas() throws {
    defer { try? Files.remove(root) }
    let whole = try Files.read(Self.fonts + "/" + Self.files[0])
    let path = root + "/font.ttf"
    try Files.write(whole, to: path)
    let data = try Files.load(path)
    let font = try #require(Font.load(data: data, file: path).value)
    #expect(truncate(path, 100) == 0)
    #expect(data.array == whole)
    #expect(font.family == "Source Sans 3")
    #expect(try Files.load(path).count == 100)
  }

  private struct Said: Equatable {
    var family: String
    var weight: Int
    var isItalic: Bool
    var has: [Bool]
  }

  private static func said(_ bytes: UnsafeRawBufferPointer, _ file: String) -> Said? {
    guard let probe = FontProbe(bytes, index: 0, file: file) else { return nil }
    return Said(
      family: probe.family, weight: probe.weight, isItalic: probe.isItalic,
      has: [0x41, 0xE9, 0x5D0, 0x628, 0x4E00, 0x1F600].map { probe.has($0) })
  }

  @Test(arguments: files) func anExcerptSaysWhatTheFileSays(file: String) throws {
    let path = Self.fonts + "/" + file
    let whole = try Files.load(path)
    let found = FontExcerpt.with(path) { Self.said($0, path) }
    #expect(found == Self.said(whole.bytes, path))
    #expect(found??.has.contains(true) == true)
  }

  /// Cut off anywhere, and with any directory.
  @Test func damagedFilesAreLookedAtWithoutHarm() throws {
    defer { try? Files.remove(root) }
    let whole = try Files.read(Self.fonts + "/" + Self.files[2])
    let path = root + "/font.ttf"
    for count in [0, 1, 3, 11, 12, 13, 28, 300, 4_000, whole.count - 1] {
      try Files.write(Array(whole[..<count]), to: path)
      #expect((FontExcerpt.with(path) { $0.count } ?? 0) == count)
      _ = FontExcerpt.with(path) { Self.said($0, path) }
    }
    for at in stride(from: 4, to: 200, by: 3) {
      var bytes = whole
      bytes[at] = 0xFF
      try Files.write(bytes, to: path)
      _ = FontExcerpt.with(path) { Self.said($0, path) }
    }
    let collection = Array("ttcf".utf8) + [UInt8](repeating: 0xFF, count: 60)
    try Files.write(collection, to: path)
    #expect(FontExcerpt.with(path) { FontProbe.faces(in: $0) } != nil)
  }
}
