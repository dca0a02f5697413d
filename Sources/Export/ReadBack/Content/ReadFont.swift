/// What reading needs of a font: the text and the width of each code (ISO 32000-1, 9.6 to 9.10).
final class ReadFont {
  let name: String
  /// Bytes of one code: 2 for composite fonts, else 1.
  let codeBytes: Int
  private(set) var hasCharacterMap = false
  private(set) var isEmbedded = false
  private(set) var isType3 = false
  /// Offsets into `pool` by code: start and end; an empty stretch says nothing.
  private var starts: [Int32] = []
  private var ends: [Int32] = []
  /// The texts of all codes in UTF-8.
  private(set) var pool: [UInt8] = []
  /// By code, in thousandths of the size.
  private var widths: [Float] = []
  private var defaultWidth: Float = 1000

  init(_ font: ReadObject, in table: inout ObjectTable) {
    name = table.resolve(font["BaseFont"]).name ?? "?"
    codeBytes = font["Subtype"].name == "Type0" ? 2 : 1
    isType3 = font["Subtype"].name == "Type3"
    if let data = table.data(font["ToUnicode"]) {
      readCharacterMap(data, &table.budget)
      hasCharacterMap = !pool.isEmpty
    }
    if codeBytes == 2 {
      readDescendant(table.list(font["DescendantFonts"]).first ?? .null, in: &table)
    } else {
      readSimple(font, in: &table)
    }
    table.budget.spend(space: pool.count + 8 * starts.count + 4 * widths.count)
  }

  /// The stretch of `pool` that a code is read as.
  func text(of code: Int) -> (start: Int, end: Int) {
    code < starts.count ? (Int(starts[code]), Int(ends[code])) : (0, 0)
  }

  func width(of code: Int) -> Double { Double(code < widths.count ? widths[code] : defaultWidth) }

  private func isInFile(_ descriptor: ReadObject) -> Bool {
    ["FontFile", "FontFile2", "FontFile3"].contains { !descriptor[$0].isNull }
  }

  // MARK: Widths

  private func setWidth(_ code: Int, _ width: Double) {
    guard (0..<65_536).contains(code) else { return }
    if code >= widths.count {
      widths.append(contentsOf: repeatElement(defaultWidth, count: code + 1 - widths.count))
    }
    widths[code] = Float(min(max(width, -10_000), 10_000))
  }

  /// `W` of a CID font: runs `first [w …]` and `first last w`.
  private func readDescendant(_ font: ReadObject, in table: inout ObjectTable) {
    isEmbedded = isInFile(table.resolve(font["FontDescriptor"]))
    defaultWidth = Float(font["DW"].number ?? 1000)
    let items = table.resolve(font["W"]).array ?? []
    var i = 0
    while i + 1 < items.count {
      guard let first = items[i].integer, (0..<65_536).contains(first) else { return }
      if let list = table.resolve(items[i + 1]).array {
        for (offset, width) in list.enumerated() { setWidth(first + offset, width.number ?? 0) }
        i += 2
      } else {
        guard i + 2 < items.count, let last = items[i + 1].integer, let width = items[i + 2].number else {
          return
        }
        let range = first...max(first, min(last, 65_535))
        table.budget.spend(work: range.count)
        if table.budget.isSpent { return }
        for code in range { setWidth(code, width) }
        i += 3
      }
    }
  }

  private func readSimple(_ font: ReadObject, in table: inout ObjectTable) {
    let descriptor = table.resolve(font["FontDescriptor"])
    isEmbedded = isType3 || isInFile(descriptor)
    let scale = isType3 ? abs(table.list(font["FontMatrix"]).first?.number ?? 0.001) * 1000 : 1
    defaultWidth = Float(descriptor["MissingWidth"].number ?? (font["Widths"].isNull ? 500 : 0))
    let first = min(max(font["FirstChar"].integer ?? 0, 0), 255)
    for (i, width) in table.list(font["Widths"]).prefix(256).enumerated() {
      setWidth(first + i, (width.number ?? 0) * scale)
    }
    if !hasCharacterMap { readEncoding(table.resolve(font["Encoding"]), in: &table) }
  }

  private func readEncoding(_ encoding: ReadObject, in table: inout ObjectTable) {
    for code in 0x20...0xFF where code != 0x7F {
      setText(code, utf8(SimpleEncoding.scalar(of: UInt8(code))))
    }
    var code = 0
    for item in table.list(encoding["Differences"]).prefix(1024) {
      if let number = item.integer { code = number }
      guard let name = item.name else { continue }
      if (0..<256).contains(code) { setText(code, Array((SimpleEncoding.text(ofGlyph: name) ?? "").utf8)) }
      code += 1
    }
  }

  private func utf8(_ scalar: UInt32) -> [UInt8] {
    Array(String(Character(Unicode.Scalar(scalar) ?? " ")).utf8)
  }

  // MARK: Character map

  private func setText(_ code: Int, _ text: some Collection<UInt8>) {
    guard (0..<65_536).contains(code), pool.count < 4 << 20 else { return }
    if code >= starts.count {
      let count = code + 1 - starts.count
      starts.append(contentsOf: repeatElement(0, count: count))
      ends.append(contentsOf: repeatElement(0, count: count))
    }
    starts[code] = Int32(pool.count)
    pool.append(contentsOf: text)
    ends[code] = Int32(pool.count)
  }

  /// Appends UTF-16BE as UTF-8, `offset` added to its last unit.
  private func setUTF16(_ code: Int, _ units: ArraySlice<UInt8>, adding offset: Int = 0) {
    if units.count == 2 {
      let unit = UInt32(units[units.startIndex]) << 8 | UInt32(units[units.startIndex + 1])
      let scalar = (unit + UInt32(truncatingIfNeeded: offset)) & 0xFFFF
      if let scalar = Unicode.Scalar(scalar), let encoded = UTF8.encode(scalar) {
        return setText(code, encoded)
      }
    }
    var all = stride(from: units.startIndex, to: units.endIndex - 1, by: 2).map {
      UInt16(units[$0]) << 8 | UInt16(units[$0 + 1])
    }
    if units.count == 1 { all = [UInt16(units[units.startIndex])] }
    if let last = all.indices.last { all[last] = all[last] &+ UInt16(truncatingIfNeeded: offset) }
    setText(code, Array(String(decoding: all, as: UTF16.self).utf8))
  }

  /// `bfchar` and `bfrange` of a ToUnicode CMap (9.10.3).
  private func readCharacterMap(_ data: [UInt8], _ budget: inout ReadBudget) {
    var lexer = ObjectLexer(data)
    while true {
      switch lexer.next() {
      case .keyword(let start, let end) where lexer.matches(start, end, "beginbfchar"):
        lexer.scratch.removeAll(keepingCapacity: true)
        while case .string(let a, let b) = lexer.next(), case .string(let c, let d) = lexer.next() {
          setUTF16(code(lexer.scratch[a..<b]), lexer.scratch[c..<d])
          lexer.scratch.removeAll(keepingCapacity: true)
        }
      case .keyword(let start, let end) where lexer.matches(start, end, "beginbfrange"):
        lexer.scratch.removeAll(keepingCapacity: true)
        readRanges(&lexer, &budget)
      case .end: return
      default: break
      }
    }
  }

  private func readRanges(_ lexer: inout ObjectLexer, _ budget: inout ReadBudget) {
    while case .string(let a, let b) = lexer.next(), case .string(let c, let d) = lexer.next() {
      let (first, last) = (code(lexer.scratch[a..<b]), code(lexer.scratch[c..<d]))
      switch lexer.next() {
      case .string(let e, let f):
        let target = lexer.scratch[e..<f]
        guard first <= last else { break }
        // One character of two bytes is the quick case.
        budget.spend(work: (last - first + 1) * (target.count == 2 ? 10 : 100 + target.count))
        if budget.isSpent { return }
        for code in first...last { setUTF16(code, target, adding: code - first) }
      case .arrayOpen:
        var code = first
        while case .string(let e, let f) = lexer.next() {
          if code <= last { setUTF16(code, lexer.scratch[e..<f]) }
          code += 1
        }
      default: return
      }
      lexer.scratch.removeAll(keepingCapacity: true)
    }
  }

  private func code(_ bytes: ArraySlice<UInt8>) -> Int { bytes.suffix(2).reduce(0) { $0 << 8 | Int($1) } }
}
