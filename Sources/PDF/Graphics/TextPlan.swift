internal import Base

/// How the glyphs of a run are read: by which character map each is shown, and which clusters need
/// `ActualText`.
struct TextPlan {
  /// Glyphs `start..<end` are read as `text`, whatever they say alone.
  struct Replacement {
    var start: Int
    var end: Int
    var text: String
  }

  /// The glyphs without those that the font does not have.
  private(set) var shown: [PDFGlyph] = []
  private var hasRises = false
  /// By shown glyph: its number in the subset.
  private(set) var numbers: [UInt16] = []
  /// By shown glyph: the index of its character map; empty where all have `map`.
  private var maps: [Int] = []
  private var map = 0
  private var readings: [CharacterMap.Reading] = []
  /// By start, disjoint.
  private var spans: [Replacement] = []
  private var spanAt: [Int: Int] = [:]
  private var missing: [UInt8] = []
  private var unreadable: UInt32?

  /// Plans a run anew; the storage of the run before is used again.
  mutating func read(_ glyphs: [PDFGlyph], text: Span<UInt8>, font: PDFFont, isRightToLeft: Bool) {
    clear()
    if !readSimply(glyphs, text, font.subset) { readClusters(glyphs, text, font, isRightToLeft) }
    chooseMaps(font)
  }

  /// Reads a run in which each glyph is in the font and stands for one character that is read as it is; otherwise
  /// returns false.
  private mutating func readSimply(_ glyphs: [PDFGlyph], _ text: Span<UInt8>, _ subset: FontSubset) -> Bool {
    var lastStart: Int32 = -1
    for glyph in glyphs {
      let (start, end) = (Int(glyph.textStart), Int(glyph.textEnd))
      guard glyph.textStart != lastStart, start >= 0, end <= text.count else { return false }
      let number = subset.number(of: glyph.id)
      let reading = ReadableText.scalar(text, start, end)
      guard number != 0, reading != 0 else { return false }
      numbers.append(number)
      readings.append(reading)
      if glyph.rise != .zero { hasRises = true }
      lastStart = glyph.textStart
    }
    shown = glyphs
    return true
  }

  private mutating func readClusters(
    _ glyphs: [PDFGlyph], _ text: Span<UInt8>, _ font: PDFFont, _ isRightToLeft: Bool
  ) {
    numbers.removeAll(keepingCapacity: true)
    readings.removeAll(keepingCapacity: true)
    hasRises = glyphs.contains { $0.rise != .zero }
    var i = 0
    while i < glyphs.count {
      let first = glyphs[i]
      var end = i + 1
      while end < glyphs.count, glyphs[end].textStart == first.textStart, glyphs[end].textEnd == first.textEnd
      {
        end += 1
      }
      let start = min(max(Int(first.textStart), 0), text.count)
      let stop = min(max(Int(first.textEnd), start), text.count)
      let number = font.subset.number(of: first.id)
      let reading = end == i + 1 ? ReadableText.scalar(text, start, stop) : 0
      if number != 0, reading != 0 {
        append(first, number, reading)
      } else {
        readCluster(Array(glyphs[i..<end]), text.extracting(start..<stop), font, isRightToLeft)
      }
      i = end
    }
  }

  private mutating func clear() {
    shown = []
    hasRises = false
    numbers.removeAll(keepingCapacity: true)
    readings.removeAll(keepingCapacity: true)
    if !maps.isEmpty { maps.removeAll(keepingCapacity: true) }
    if !spans.isEmpty {
      spans = []
      spanAt = [:]
    }
    missing = []
    unreadable = nil
  }

  private mutating func readCluster(
    _ cluster: [PDFGlyph], _ text: Span<UInt8>, _ font: PDFFont, _ isRightToLeft: Bool
  ) {
    if cluster.contains(where: { font.subset.number(of: $0.id) == 0 }) {
      for i in text.indices { missing.append(text[i]) }
      return
    }
    let (scalars, bad) = ReadableText.scalars(text)
    unreadable = unreadable ?? bad
    appendCluster(cluster, scalars, font, isRightToLeft)
  }

  private mutating func append(_ glyph: PDFGlyph, _ number: UInt16, _ reading: CharacterMap.Reading) {
    shown.append(glyph)
    numbers.append(number)
    readings.append(reading)
  }

  /// Shares the scalars out among the glyphs in order where there are enough of them; else the first glyph is
  /// read as all of them, the others as blanks, and a span says what is meant.
  private mutating func appendCluster(
    _ glyphs: [PDFGlyph], _ scalars: [UInt32], _ font: PDFFont, _ isRightToLeft: Bool
  ) {
    let start = shown.count
    let isEven = !scalars.isEmpty && glyphs.count <= scalars.count
    if isRightToLeft, !scalars.isEmpty {
      let isLevel = glyphs.allSatisfy { $0.rise == glyphs[0].rise }
      return isEven && isLevel
        ? appendRightToLeft(glyphs, scalars, font) : appendMarked(glyphs, scalars, font)
    }
    let firstCount = isEven ? scalars.count - glyphs.count + 1 : scalars.count
    for (i, glyph) in glyphs.enumerated() {
      let reading: CharacterMap.Reading =
        if i == 0 {
          scalars.isEmpty ? 0x20 : font.reading(Array(scalars.prefix(firstCount)))
        } else {
          isEven ? scalars[firstCount + i - 1] : 0x200B
        }
      append(glyph, font.subset.number(of: glyph.id), reading)
    }
    if !isEven { addSpan(start, shown.count, scalars) }
  }

  /// Programs that extract text take the characters of a line from left to right and turn round what runs the
  /// other way, character by character. So a cluster's last glyph, which stands rightmost, is read as its
  /// first scalars, and what one glyph stands for is written backwards.
  private mutating func appendRightToLeft(_ glyphs: [PDFGlyph], _ scalars: [UInt32], _ font: PDFFont) {
    let firstCount = scalars.count - glyphs.count + 1
    for (i, glyph) in glyphs.enumerated() {
      let isLast = i + 1 == glyphs.count
      let reading = isLast ? Array(scalars.prefix(firstCount).reversed()) : [scalars[scalars.count - 1 - i]]
      append(glyph, font.subset.number(of: glyph.id), font.reading(reading))
    }
  }

  /// Programs that extract text take a mark above or below the line for a line of its own. So the letter, which stands
  /// rightmost, is read as all of its cluster, and its marks as nothing.
  private mutating func appendMarked(_ glyphs: [PDFGlyph], _ scalars: [UInt32], _ font: PDFFont) {
    let start = shown.count
    for glyph in glyphs.dropLast() { append(glyph, font.subset.number(of: glyph.id), 0x200B) }
    addSpan(start, shown.count, [])
    let base = glyphs[glyphs.count - 1]
    append(base, font.subset.number(of: base.id), font.reading(scalars.reversed()))
  }

  private mutating func addSpan(_ start: Int, _ end: Int, _ scalars: [UInt32]) {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars.compactMap(Unicode.Scalar.init))
    for i in start..<end { spanAt[i] = spans.count }
    spans.append(Replacement(start: start, end: end, text: String(text)))
  }

  /// One map for the whole run where that goes; else the first that suits each glyph.
  private mutating func chooseMaps(_ font: PDFFont) {
    if let map = font.map(accepting: readings, for: numbers) {
      self.map = map
      return
    }
    maps = readings.indices.map { i in
      if let map = font.map(accepting: [readings[i]], for: [numbers[i]]) { return map }
      if spanAt[i] == nil { addSpan(i, i + 1, font.scalars(of: readings[i])) }
      return 0
    }
  }

  // MARK: Asked while showing

  @inline(__always) func map(at i: Int) -> Int { maps.isEmpty ? map : maps[i] }

  var hasSpans: Bool { !spans.isEmpty }

  func span(at i: Int) -> Replacement? { spanAt[i].map { spans[$0] } }

  /// Where another map, rise or replacement begins; the end of all where none does.
  func endOfStretch(from start: Int, spans: Bool) -> Int {
    if maps.isEmpty, !hasRises, !spans { return shown.count }
    let span = spans ? span(at: start)?.start : nil
    var end = start + 1
    while end < shown.count, map(at: end) == map(at: start), shown[end].rise == shown[start].rise,
      !spans || self.span(at: end)?.start == span
    {
      end += 1
    }
    return end
  }

  /// Forgets the glyphs, so that their storage is the caller's alone again.
  mutating func release() { shown = [] }

  var isMendedOrLacking: Bool { !missing.isEmpty || unreadable != nil }

  func violations(_ font: PDFFont, page: Int) -> [PDFViolation] {
    guard !missing.isEmpty else { return [] }
    let text = String(decoding: missing, as: UTF8.self)
    return [.missingGlyph(text: text, font: font.face.postScriptName, page: page)]
  }

  func repairs(page: Int) -> [PDFRepair] { unreadable.map { [.unextractable(scalar: $0, page: page)] } ?? [] }
}
