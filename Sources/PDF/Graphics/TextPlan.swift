internal import Base

/// How the glyphs of a run are read: by which character map each is shown, and which clusters need `ActualText`.
struct TextPlan {
  /// Glyphs `start..<end` are read as `text`, whatever they say alone.
  struct Replacement {
    var start: Int
    var end: Int
    var text: String
  }

  let font: PDFFont
  let isRightToLeft: Bool
  /// The glyphs without those that the font does not have.
  private(set) var shown: [PDFGlyph] = []
  /// By shown glyph: its number in the subset.
  private(set) var numbers: [UInt16] = []
  /// By shown glyph: the index of its character map.
  private(set) var maps: [Int] = []
  private var readings: [CharacterMap.Reading] = []
  /// By start, disjoint.
  private var spans: [Replacement] = []
  private var spanAt: [Int: Int] = [:]
  private var missing: [UInt8] = []
  private var unreadable: UInt32?

  init(font: PDFFont, isRightToLeft: Bool) {
    self.font = font
    self.isRightToLeft = isRightToLeft
  }

  mutating func read(_ glyphs: [PDFGlyph], text: [UInt8]) {
    shown.reserveCapacity(glyphs.count)
    numbers.reserveCapacity(glyphs.count)
    readings.reserveCapacity(glyphs.count)
    let text = text.span
    var i = 0
    while i < glyphs.count {
      var end = i + 1
      while end < glyphs.count, glyphs[end].textStart == glyphs[i].textStart,
        glyphs[end].textEnd == glyphs[i].textEnd
      {
        end += 1
      }
      readCluster(glyphs[i..<end], text: text)
      i = end
    }
    chooseMaps()
  }

  private mutating func readCluster(_ cluster: ArraySlice<PDFGlyph>, text: Span<UInt8>) {
    guard let first = cluster.first else { return }
    let start = min(max(Int(first.textStart), 0), text.count)
    let end = min(max(Int(first.textEnd), start), text.count)
    if cluster.contains(where: { font.subset.number(of: $0.id) == 0 }) {
      for i in start..<end { missing.append(text[i]) }
      return
    }
    if cluster.count == 1, end - start == 1, text[start] >= 0x20, text[start] < 0x7F {
      return append(first, UInt32(text[start]))
    }
    let (scalars, bad) = ReadableText.scalars(text.extracting(start..<end))
    unreadable = unreadable ?? bad
    appendCluster(Array(cluster), scalars)
  }

  private mutating func append(_ glyph: PDFGlyph, _ reading: CharacterMap.Reading) {
    shown.append(glyph)
    numbers.append(font.subset.number(of: glyph.id))
    readings.append(reading)
  }

  /// Shares the scalars out among the glyphs in order where there are enough of them; else the first glyph is read as
  /// all of them, the others as blanks, and a span says what is meant.
  private mutating func appendCluster(_ glyphs: [PDFGlyph], _ scalars: [UInt32]) {
    let start = shown.count
    let isEven = !scalars.isEmpty && glyphs.count <= scalars.count
    if isEven, isRightToLeft { return appendRightToLeft(glyphs, scalars) }
    let firstCount = isEven ? scalars.count - glyphs.count + 1 : scalars.count
    for (i, glyph) in glyphs.enumerated() {
      if i == 0 {
        append(glyph, scalars.isEmpty ? 0x20 : font.reading(Array(scalars.prefix(firstCount))))
      } else {
        append(glyph, isEven ? scalars[firstCount + i - 1] : 0x200B)
      }
    }
    if !isEven { addSpan(start, shown.count, scalars) }
  }

  /// Programs that extract text take the characters of a line from left to right and turn round what runs the other way,
  /// character by character. So a cluster's last glyph, which stands rightmost, is read as its first scalars, and what one
  /// glyph stands for is written backwards.
  private mutating func appendRightToLeft(_ glyphs: [PDFGlyph], _ scalars: [UInt32]) {
    let firstCount = scalars.count - glyphs.count + 1
    for (i, glyph) in glyphs.enumerated() {
      let isLast = i + 1 == glyphs.count
      let reading = isLast ? Array(scalars.prefix(firstCount).reversed()) : [scalars[scalars.count - 1 - i]]
      append(glyph, font.reading(reading))
    }
  }

  private mutating func addSpan(_ start: Int, _ end: Int, _ scalars: [UInt32]) {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars.compactMap(Unicode.Scalar.init))
    for i in start..<end { spanAt[i] = spans.count }
    spans.append(Replacement(start: start, end: end, text: String(text)))
  }

  /// One map for the whole run where that goes; else the first that suits each glyph.
  private mutating func chooseMaps() {
    if let map = font.map(accepting: readings, for: numbers) {
      maps = [Int](repeating: map, count: readings.count)
      return
    }
    maps = readings.indices.map { i in
      if let map = font.map(accepting: [readings[i]], for: [numbers[i]]) { return map }
      if spanAt[i] == nil {
        addSpan(i, i + 1, font.scalars(of: readings[i]))
      }
      return 0
    }
  }

  // MARK: Asked while showing

  func span(at i: Int) -> Replacement? { spans.isEmpty ? nil : spanAt[i].map { spans[$0] } }

  /// Whether glyph `i` cannot go into the same string as the one before it.
  func isBreak(at i: Int, rises: Bool) -> Bool { i > 0 && (rises || maps[i] != maps[i - 1]) }

  func rise(before i: Int) -> Int { i > 0 ? shown[i - 1].rise.thousandths : 0 }

  func violations(page: Int) -> [PDFViolation] {
    guard !missing.isEmpty else { return [] }
    let text = String(decoding: missing, as: UTF8.self)
    return [.missingGlyph(text: text, font: font.face.postScriptName, page: page)]
  }

  func repairs(page: Int) -> [PDFRepair] { unreadable.map { [.unextractable(scalar: $0, page: page)] } ?? [] }
}
