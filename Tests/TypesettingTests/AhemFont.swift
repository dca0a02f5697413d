import Typesetting

/// A font like Ahem: every glyph is as wide as the em, .8 em above and .2 em below the baseline. Made here so that the
/// layout suites measure text as they expect it.
enum AhemFont {
  static let font: Font? = try? Font(data: bytes, file: "ahem.ttf")
  static let library = FontLibrary(fonts: [font].compactMap { $0 })

  private static func u16(_ values: Int...) -> [UInt8] {
    values.flatMap { [UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)] }
  }
  private static func u32(_ values: Int...) -> [UInt8] { values.flatMap { u16($0 >> 16, $0) } }

  /// A TrueType file of two empty glyphs; the second stands for every ASCII letter, U+200B has no width.
  private static var bytes: [UInt8] {
    let head =
      u32(0x0001_0000, 0x0001_0000, 0, 0x5F0F_3CF5) + u16(0, 1000) + u32(0, 0, 0, 0)
      + u16(0, -200, 1000, 800, 0, 8, 2, 0, 0)
    let hhea = u32(0x0001_0000) + u16(800, -200, 0, 1000, 0, 0, 1000, 1, 0, 0, 0, 0, 0, 0, 0, 3)
    let maxp = u32(0x0001_0000) + u16(3, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)
    let hmtx = u16(1000, 0, 1000, 0, 0, 0)
    let groups = u32(0x20, 0x20, 1) + u32(0x41, 0x5A, 1) + u32(0x61, 0x7A, 1) + u32(0x200B, 0x200B, 2)
    let subtable = u16(13, 0) + u32(16 + groups.count, 0, 4) + groups
    let cmap = u16(0, 1, 3, 10) + u32(12) + subtable
    let family: [UInt8] = "Ahem".utf8.flatMap { [UInt8(0), $0] }
    var name = u16(0, 3, 6 + 3 * 12)
    for id in [1, 4, 6] { name += u16(3, 1, 0x409, id, family.count, 0) }
    name += family
    let tables: [(String, [UInt8])] = [
      ("cmap", cmap), ("glyf", u32(0)), ("head", head), ("hhea", hhea), ("hmtx", hmtx),
      ("loca", u16(0, 0, 0, 0)), ("maxp", maxp), ("name", name),
    ]
    var directory = u32(0x0001_0000) + u16(tables.count, 128, 3, 0)
    var body: [UInt8] = []
    for (tag, table) in tables {
      directory += Array(tag.utf8) + u32(0, 12 + tables.count * 16 + body.count, table.count)
      body += table + [UInt8](repeating: 0, count: (4 - table.count % 4) % 4)
    }
    return directory + body
  }
}
