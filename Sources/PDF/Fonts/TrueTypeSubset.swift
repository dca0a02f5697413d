internal import CHarfBuzz

/// A static TrueType font reduced to some glyphs, renumbered in the order of their old numbers, without hints.
///
/// The same tables as hb-subset makes, at a tenth of its cost: OpenType 1.9, `glyf`, `loca`, `hmtx`, `hhea`, `head`, `maxp`.
struct TrueTypeSubset {
  /// The font file: the six tables alone.
  let program: [UInt8]
  /// The old number of each glyph, by its new one; the first is the missing glyph.
  let glyphs: [UInt32]
  /// By new number, in font units.
  let advances: [Int]

  /// Nil where the font has no TrueType outlines, or where a table is not as it should be. Parts of composite glyphs are
  /// added. O(bytes of the outlines).
  init?(_ face: OpaquePointer, glyphs wanted: [UInt32]) {
    guard let source = TrueTypeTables(face), let glyphs = source.closure(of: wanted) else { return nil }
    var outlines = OutlineCopy(source: source, glyphs: glyphs)
    guard outlines.run() else { return nil }
    self.glyphs = glyphs
    advances = glyphs.map { source.metrics(of: $0).advance }
    program = Self.file(source, glyphs, outlines)
  }

  private static func file(_ source: TrueTypeTables, _ glyphs: [UInt32], _ outlines: OutlineCopy) -> [UInt8] {
    let isShort = outlines.glyf.count <= 131_070
    let metrics = horizontalMetrics(source, glyphs)
    var head = source.head
    head.replace(at: 8, with: 0)
    head.replace(at: 10, with: 0)
    head.replace(at: 50, with: isShort ? 0 : 1)
    var hhea = source.hhea
    hhea.replace(at: 34, with: metrics.long)
    var maxp = source.maxp
    maxp.replace(at: 4, with: glyphs.count)
    // Without hints there is one zone, and nothing to store.
    if maxp.count >= 32 { for place in 0..<7 { maxp.replace(at: 14 + place * 2, with: place == 0 ? 1 : 0) } }
    return SFNTFile.bytes([
      ("glyf", outlines.glyf), ("head", head), ("hhea", hhea), ("hmtx", metrics.bytes),
      ("loca", outlines.locations(isShort: isShort)), ("maxp", maxp),
    ])
  }

  /// `hmtx`, and how many of its glyphs have an advance of their own: glyphs at the end that share one state it once.
  private static func horizontalMetrics(_ source: TrueTypeTables, _ glyphs: [UInt32])
    -> (bytes: [UInt8], long: Int)
  {
    let metrics = glyphs.map(source.metrics)
    var long = metrics.count
    while long > 1, metrics[long - 2].advance == metrics[metrics.count - 1].advance { long -= 1 }
    var out: [UInt8] = []
    out.reserveCapacity(metrics.count * 4)
    for (index, metric) in metrics.enumerated() {
      if index < long { out.append(bigEndian: metric.advance) }
      out.append(bigEndian: metric.bearing)
    }
    return (out, long)
  }
}

/// The tables of a TrueType face that a subset is made of, in place. They live as long as the face.
private struct TrueTypeTables {
  let glyf: UnsafeRawBufferPointer
  let loca: UnsafeRawBufferPointer
  let hmtx: UnsafeRawBufferPointer
  let head: [UInt8]
  let hhea: [UInt8]
  let maxp: [UInt8]
  private let glyphCount: Int
  private let hasLongLocations: Bool
  /// How many glyphs have an advance of their own.
  private let longMetrics: Int

  init?(_ face: OpaquePointer) {
    func table(_ tag: UInt32) -> UnsafeRawBufferPointer {
      let blob = hb_face_reference_table(face, tag)
      // The face's own blob holds the bytes.
      defer { hb_blob_destroy(blob) }
      var count: UInt32 = 0
      let start = hb_blob_get_data(blob, &count)
      return UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : Int(count))
    }
    glyf = table(0x676C_7966)
    loca = table(0x6C6F_6361)
    hmtx = table(0x686D_7478)
    head = Array(table(0x6865_6164))
    hhea = Array(table(0x6868_6561))
    maxp = Array(table(0x6D61_7870))
    guard hb_ot_var_get_axis_count(face) == 0, !glyf.isEmpty, head.count >= 54, hhea.count >= 36,
      maxp.count >= 6
    else { return nil }
    hasLongLocations = head[51] == 1
    let stored = loca.count / (hasLongLocations ? 4 : 2) - 1
    glyphCount = min(Int(maxp[4]) << 8 | Int(maxp[5]), stored)
    longMetrics = Int(hhea[34]) << 8 | Int(hhea[35])
    guard glyphCount > 0, longMetrics > 0, hmtx.count >= longMetrics * 4 else { return nil }
  }

  /// The glyph's outline; nil where its place is none.
  func outline(_ glyph: UInt32) -> UnsafeRawBufferPointer? {
    let glyph = Int(glyph)
    guard glyph < glyphCount else { return nil }
    let start = hasLongLocations ? loca.uint32(glyph * 4) : loca.uint16(glyph * 2) * 2
    let end = hasLongLocations ? loca.uint32(glyph * 4 + 4) : loca.uint16(glyph * 2 + 2) * 2
    guard start <= end, end <= glyf.count else { return nil }
    return UnsafeRawBufferPointer(rebasing: glyf[start..<end])
  }

  /// The advance, and the left side bearing as it stands in the table. What lies behind the table is 0.
  func metrics(of glyph: UInt32) -> (advance: Int, bearing: Int) {
    let glyph = Int(glyph)
    if glyph < longMetrics { return (hmtx.uint16(glyph * 4), hmtx.uint16(glyph * 4 + 2)) }
    return (hmtx.uint16(longMetrics * 4 - 4), hmtx.uint16(longMetrics * 4 + (glyph - longMetrics) * 2))
  }

  /// The glyphs with the missing glyph and all parts of composite ones, ascending; nil where an outline is broken.
  func closure(of wanted: [UInt32]) -> [UInt32]? {
    var found = GlyphSet()
    var isKnown = [Bool](repeating: false, count: glyphCount)
    var waiting = [0] + wanted
    while let glyph = waiting.popLast() {
      guard glyph < glyphCount else { return nil }
      if isKnown[Int(glyph)] { continue }
      isKnown[Int(glyph)] = true
      found.insert(glyph)
      guard let outline = outline(glyph) else { return nil }
      guard outline.isComposite else { continue }
      guard let parts = CompositeParts(outline) else { return nil }
      for part in parts.places { waiting.append(UInt32(outline.uint16(part + 2))) }
    }
    return found.glyphs
  }
}

/// Where the components of a composite glyph stand in its outline.
private struct CompositeParts {
  /// The offsets of the records.
  var places: [Int] = []
  /// Where the last one ends.
  var end = 10

  /// Nil where the outline ends too early.
  init?(_ outline: UnsafeRawBufferPointer) {
    while true {
      guard end + 4 <= outline.count else { return nil }
      places.append(end)
      let flags = outline.uint16(end)
      end += flags & 0x0001 != 0 ? 8 : 6
      if flags & 0x0008 != 0 {
        end += 2
      } else if flags & 0x0040 != 0 {
        end += 4
      } else if flags & 0x0080 != 0 {
        end += 8
      }
      guard end <= outline.count else { return nil }
      if flags & 0x0020 == 0 { return }
    }
  }
}

/// Copies outlines without instructions and padding.
private struct OutlineCopy {
  let source: TrueTypeTables
  let glyphs: [UInt32]
  private(set) var glyf: [UInt8] = []
  /// Where each glyph begins, and where the last one ends.
  private var starts: [Int] = [0]

  init(source: TrueTypeTables, glyphs: [UInt32]) {
    self.source = source
    self.glyphs = glyphs
  }

  /// False where an outline is broken.
  mutating func run() -> Bool {
    for glyph in glyphs {
      // The missing glyph is never shown.
      guard let outline = source.outline(glyph), glyph == 0 || copy(outline) else { return false }
      if glyf.count % 2 == 1 { glyf.append(0) }
      starts.append(glyf.count)
    }
    return true
  }

  func locations(isShort: Bool) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(starts.count * 4)
    for start in starts {
      if !isShort { out.append(bigEndian: start >> 16) }
      out.append(bigEndian: isShort ? start / 2 : start)
    }
    return out
  }

  private mutating func copy(_ outline: UnsafeRawBufferPointer) -> Bool {
    if outline.isEmpty { return true }
    guard outline.count >= 10 else { return false }
    return outline.isComposite ? copyComposite(outline) : copySimple(outline)
  }

  private mutating func copyComposite(_ outline: UnsafeRawBufferPointer) -> Bool {
    guard let parts = CompositeParts(outline) else { return false }
    let start = glyf.count
    glyf.append(contentsOf: outline[..<parts.end])
    for place in parts.places {
      let old = UInt32(outline.uint16(place + 2))
      guard let new = index(of: old) else { return false }
      let flags = outline.uint16(place) & ~0x0100
      glyf.replace(at: start + place, with: flags)
      glyf.replace(at: start + place + 2, with: new)
    }
    return true
  }

  private func index(of glyph: UInt32) -> Int? {
    var low = 0
    var high = glyphs.count
    while low < high {
      let middle = (low + high) / 2
      if glyphs[middle] < glyph { low = middle + 1 } else { high = middle }
    }
    return low < glyphs.count && glyphs[low] == glyph ? low : nil
  }

  private mutating func copySimple(_ outline: UnsafeRawBufferPointer) -> Bool {
    let contours = outline.uint16(0)
    if contours == 0 { return true }
    let instructions = 10 + contours * 2
    guard instructions + 2 <= outline.count else { return false }
    let flags = instructions + 2 + outline.uint16(instructions)
    let points = outline.uint16(instructions - 2) + 1
    guard let end = Self.endOfPoints(outline, flags, points) else { return false }
    glyf.append(contentsOf: outline[..<instructions])
    glyf.append(0)
    glyf.append(0)
    glyf.append(contentsOf: outline[flags..<end])
    return true
  }

  /// Where the coordinates end that the flags from `at` on announce.
  private static func endOfPoints(_ outline: UnsafeRawBufferPointer, _ at: Int, _ points: Int) -> Int? {
    var at = at
    var left = points
    var coordinates = 0
    while left > 0 {
      guard at < outline.count else { return nil }
      let flag = outline[at]
      at += 1
      var count = 1
      if flag & 0x08 != 0 {
        guard at < outline.count else { return nil }
        count += Int(outline[at])
        at += 1
      }
      guard count <= left else { return nil }
      left -= count
      let x = flag & 0x02 != 0 ? 1 : flag & 0x10 != 0 ? 0 : 2
      let y = flag & 0x04 != 0 ? 1 : flag & 0x20 != 0 ? 0 : 2
      coordinates += count * (x + y)
    }
    return at + coordinates <= outline.count ? at + coordinates : nil
  }
}

extension UnsafeRawBufferPointer {
  /// A big-endian number; what lies behind the end reads as 0.
  fileprivate func uint16(_ at: Int) -> Int { at + 2 <= count ? Int(self[at]) << 8 | Int(self[at + 1]) : 0 }

  fileprivate func uint32(_ at: Int) -> Int { uint16(at) << 16 | uint16(at + 2) }

  /// Of an outline: it has no contours of its own.
  fileprivate var isComposite: Bool { count >= 10 && self[0] & 0x80 != 0 }
}

extension [UInt8] {
  fileprivate mutating func append(bigEndian value: Int) {
    append(UInt8(truncatingIfNeeded: value >> 8))
    append(UInt8(truncatingIfNeeded: value))
  }

  fileprivate mutating func replace(at place: Int, with value: Int) {
    self[place] = UInt8(truncatingIfNeeded: value >> 8)
    self[place + 1] = UInt8(truncatingIfNeeded: value)
  }
}
