internal import Base
internal import CHarfBuzz
internal import Composition

/// Shapes words with HarfBuzz in font units and remembers them. One per layout; not shared between threads.
final class Shaper {
  let library: FontLibrary
  let memory: ShapingMemory
  var cache: WordCache { _read { yield memory.words } }
  /// HarfBuzz is given no more scalars at once: past 32,767 marks on one base it fails an assertion, and its time grows
  /// with the square of their number. No word of a language comes near.
  static let stretchLimit = 1_024
  /// Characters that no font has, in the order met.
  private(set) var missing: [MissingCharacter] = []
  private var noted: Set<UInt32> = []
  /// How often a character was missing.
  private(set) var lacking = 0
  /// Where the text that is being shaped was written.
  var place: SourceRange?
  private let buffer: OpaquePointer
  private var text = ShapingText()
  private var shaped: ContiguousArray<ShapedGlyph> = []
  /// The parts of `shaped` that were shaped at once, in logical order.
  private var stretches: ContiguousArray<Range<Int>> = []
  /// By style and character: the font that stands in.
  private var fallbacks: [UInt64: Int] = [:]

  init(library: FontLibrary, memory: ShapingMemory) {
    self.library = library
    self.memory = memory
    buffer = hb_buffer_create()
  }

  deinit { hb_buffer_destroy(buffer) }

  /// The glyphs of a stretch of text without line breaks in one direction, from left to right; a range of
  /// `cache.glyphs`.
  func shape(_ word: UnsafeBufferPointer<UInt8>, _ style: TextStyle, isRightToLeft: Bool = false)
    -> ShapedWord
  {
    let key = style.id << 1 | (isRightToLeft ? 1 : 0)
    let hash = WordCache.hash(word, key)
    if let found = memory.words.find(word, key, hash) { return found }
    let missingBefore = lacking
    text.set(word, style.key.transform)
    shaped.removeAll(keepingCapacity: true)
    stretches.removeAll(keepingCapacity: true)
    var at = 0
    while at < text.scalars.count {
      let run = ScriptRun(of: text.scalars, from: at)
      let limit = run.end < text.offsets.count ? Int(text.offsets[run.end]) : word.count
      shapeRun(
        at..<run.end, Manner(style: style, script: run.script, isRightToLeft: isRightToLeft), end: limit)
      at = run.end
    }
    if isRightToLeft, stretches.count > 1 {
      var visual: ContiguousArray<ShapedGlyph> = []
      for stretch in stretches.reversed() { visual.append(contentsOf: shaped[stretch]) }
      shaped = visual
    }
    // A word with a character that no font has is shaped anew each time, so that every document says so.
    return memory.words.store(word, key, hash, shaped, isFound: lacking == missingBefore)
  }

  /// How a stretch of one script is shaped.
  private struct Manner {
    var style: TextStyle
    var script: hb_script_t
    var isRightToLeft: Bool
  }

  private func shapeRun(_ range: Range<Int>, _ manner: Manner, end: Int) {
    let first = shaped.count
    shape(range, manner, font: manner.style.font, end: end)
    guard shaped[first...].contains(where: { $0.id == 0 }) || manner.style.font < 0 else { return }
    let lacking = lacking(in: range, from: first)
    shaped.removeSubrange(first...)
    while let last = stretches.last, last.lowerBound >= first { stretches.removeLast() }
    shapeParts(range, lacking, manner, end: end)
  }

  /// By scalar of a range: whether the glyph of its cluster, from `first` on, is the one for what a font lacks.
  private func lacking(in range: Range<Int>, from first: Int) -> [Bool] {
    var out = [Bool](repeating: false, count: range.count)
    forEachLackingCluster(from: first) { glyph in
      var at = index(ofByte: glyph.start, in: range)
      while at < range.upperBound, text.offsets[at] < max(glyph.end, glyph.start + 1) {
        out[at - range.lowerBound] = true
        at += 1
      }
    }
    return out
  }

  /// Each cluster once: its glyphs stand together.
  private func forEachLackingCluster(from first: Int, _ body: (ShapedGlyph) -> Void) {
    var last = Int32(-1)
    for glyph in shaped[first...] where glyph.id == 0 && glyph.start != last {
      last = glyph.start
      body(glyph)
    }
  }

  /// The first scalar of a range that begins at a byte or after it. O(log scalars).
  private func index(ofByte byte: Int32, in range: Range<Int>) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if text.offsets[middle] < byte { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Shapes a stretch by parts of one font each: clusters that the first font lacks, by the first other that has them.
  private func shapeParts(_ range: Range<Int>, _ lacking: [Bool], _ manner: Manner, end: Int) {
    let fonts = partFonts(range, lacking, manner.style)
    var at = range.lowerBound
    while at < range.upperBound {
      let font = fonts[at - range.lowerBound]
      var next = at + 1
      while next < range.upperBound, fonts[next - range.lowerBound] == font { next += 1 }
      let limit = next < range.upperBound ? Int(text.offsets[next]) : end
      if font >= 0 {
        let first = shaped.count
        shape(at..<next, manner, font: font, end: limit)
        dropMissing(from: first, of: at..<next)
      } else {
        for scalar in text.scalars[at..<next] { note(scalar) }
      }
      at = next
    }
  }

  /// For each scalar of a range the font to shape it with, the same for all of a cluster; -1: none has it.
  private func partFonts(_ range: Range<Int>, _ lacking: [Bool], _ style: TextStyle) -> [Int] {
    var out = [Int](repeating: style.font, count: range.count)
    var clusters = GraphemeClusters()
    var start = range.lowerBound
    for at in range { if clusters.begins(with: text.scalars[at]), at > start { close(at) } }
    close(range.upperBound)
    return out

    func close(_ end: Int) {
      if lacking[(start - range.lowerBound)..<(end - range.lowerBound)].contains(true) {
        let font = fontHaving(text.scalars[start..<end], style)
        for at in start..<end { out[at - range.lowerBound] = font }
      }
      start = end
    }
  }

  /// The first font that has all of a cluster, else the first that has its base; -1: none.
  private func fontHaving(_ cluster: ArraySlice<UInt32>, _ style: TextStyle) -> Int {
    let shown = cluster.filter { !Self.isIgnorable($0) }
    guard let base = shown.first else { return style.font }
    let key = UInt64(UInt32(bitPattern: style.id)) << 32 | UInt64(base)
    if shown.count == 1, let known = fallbacks[key] { return known }
    let fonts = style.key.fonts + style.key.fallbacks
    func first(_ wanted: [UInt32]) -> Int? {
      fonts.first { font in wanted.allSatisfy { library.fonts[font].has($0) } }
    }
    let found = first(shown) ?? first([base]) ?? -1
    if shown.count == 1 { fallbacks[key] = found }
    return found
  }

  private func dropMissing(from first: Int, of range: Range<Int>) {
    guard shaped[first...].contains(where: { $0.id == 0 }) else { return }
    forEachLackingCluster(from: first) { glyph in
      var at = index(ofByte: glyph.start, in: range)
      while at < range.upperBound, text.offsets[at] < glyph.end {
        if !library.fonts[Int(glyph.font)].has(text.scalars[at]) { note(text.scalars[at]) }
        at += 1
      }
    }
    var kept: ContiguousArray<ShapedGlyph> = []
    for index in stretches.indices where stretches[index].lowerBound >= first {
      let start = first + kept.count
      kept.append(contentsOf: shaped[stretches[index]].lazy.filter { $0.id != 0 })
      stretches[index] = start..<(first + kept.count)
    }
    shaped.replaceSubrange(first..., with: kept)
  }

  private func note(_ scalar: UInt32) {
    if Self.isIgnorable(scalar) { return }
    lacking += 1
    guard noted.insert(scalar).inserted else { return }
    missing.append(MissingCharacter(scalar: scalar, place: place))
  }

  /// Joiners, variation selectors and marks of direction: they show nothing of their own.
  static func isIgnorable(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAD, 0x34F, 0x61C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF,
      0xE_0000...0xE_0FFF:
      return true
    default: return false
    }
  }

  /// Shapes scalars with one font and appends the glyphs; more than `stretchLimit` by stretches.
  private func shape(_ range: Range<Int>, _ manner: Manner, font: Int, end: Int) {
    guard font >= 0 else { return }
    var at = range.lowerBound
    while range.upperBound - at > Self.stretchLimit {
      let cut = cut(at..<(at + Self.stretchLimit))
      shapeStretch(at..<cut, of: range, manner, font: font, end: Int(text.offsets[cut]))
      at = cut
    }
    shapeStretch(at..<range.upperBound, of: range, manner, font: font, end: end)
  }

  /// Where a stretch that is full ends: before the last cluster that begins in it, else where it is full.
  private func cut(_ stretch: Range<Int>) -> Int {
    var clusters = GraphemeClusters()
    var last = stretch.upperBound
    for at in stretch where clusters.begins(with: text.scalars[at]) && at > stretch.lowerBound { last = at }
    return last
  }

  /// What HarfBuzz is to know of the ends of a stretch. A mark that is cut off its base gets no circle to stand on.
  private func flags(_ stretch: Range<Int>, of range: Range<Int>) -> hb_buffer_flags_t {
    if stretch == range {
      return hb_buffer_flags_t(rawValue: HB_BUFFER_FLAG_BOT.rawValue | HB_BUFFER_FLAG_EOT.rawValue)
    }
    var flags = HB_BUFFER_FLAG_DO_NOT_INSERT_DOTTED_CIRCLE.rawValue
    if stretch.lowerBound == range.lowerBound { flags |= HB_BUFFER_FLAG_BOT.rawValue }
    if stretch.upperBound == range.upperBound { flags |= HB_BUFFER_FLAG_EOT.rawValue }
    return hb_buffer_flags_t(rawValue: flags)
  }

  private func shapeStretch(
    _ stretch: Range<Int>, of range: Range<Int>, _ manner: Manner, font: Int, end: Int
  ) {
    hb_buffer_clear_contents(buffer)
    hb_buffer_set_content_type(buffer, HB_BUFFER_CONTENT_TYPE_UNICODE)
    for i in stretch { hb_buffer_add(buffer, text.scalars[i], text.offsets[i]) }
    hb_buffer_set_direction(buffer, manner.isRightToLeft ? HB_DIRECTION_RTL : HB_DIRECTION_LTR)
    hb_buffer_set_script(buffer, manner.script)
    hb_buffer_set_flags(buffer, flags(stretch, of: range))
    if let language = manner.style.language { hb_buffer_set_language(buffer, language) }
    manner.style.features.withUnsafeBufferPointer {
      hb_shape(library.fonts[font].shaper, buffer, $0.baseAddress, UInt32($0.count))
    }
    let first = shaped.count
    read(font: font, end: end, isRTL: manner.isRightToLeft)
    stretches.append(first..<shaped.count)
  }

  private func read(font: Int, end: Int, isRTL: Bool) {
    var count: UInt32 = 0
    guard let infos = hb_buffer_get_glyph_infos(buffer, &count),
      let positions = hb_buffer_get_glyph_positions(buffer, &count)
    else { return }
    let first = shaped.count
    for i in 0..<Int(count) {
      var info = infos[i]
      let flags = hb_glyph_info_get_glyph_flags(&info)
      shaped.append(
        ShapedGlyph(
          id: info.codepoint, font: Int32(font), advance: positions[i].x_advance,
          x: positions[i].x_offset, y: positions[i].y_offset, start: Int32(info.cluster),
          end: Int32(end), isSafeToBreak: flags.rawValue & HB_GLYPH_FLAG_UNSAFE_TO_BREAK.rawValue == 0))
    }
    closeClusters(first, end: Int32(end), isRTL: isRTL)
  }

  /// A cluster ends where the next one in the text begins.
  private func closeClusters(_ first: Int, end: Int32, isRTL: Bool) {
    var next = end
    var current = Int32(-1)
    var limit = end
    for i in isRTL ? Array(first..<shaped.count) : Array((first..<shaped.count).reversed()) {
      if shaped[i].start != current {
        limit = next
        current = shaped[i].start
        next = current
      }
      shaped[i].end = limit
    }
  }
}

/// A character that no font has, and where it was met first.
struct MissingCharacter {
  var scalar: UInt32
  var place: SourceRange?
}

/// A stretch of scalars of one script; characters common to all scripts join what stands before them.
struct ScriptRun {
  var end: Int
  var script: hb_script_t

  init(of scalars: ContiguousArray<UInt32>, from start: Int) {
    var script: hb_script_t?
    var at = start
    let functions = hb_unicode_funcs_get_default()
    while at < scalars.count {
      if scalars[at] < 0x80 {
        let isLetter = UTF8Scalar.isLetterOrDigit(scalars[at]) && scalars[at] > 0x39
        if isLetter {
          if script != nil, script != HB_SCRIPT_LATIN { break }
          script = HB_SCRIPT_LATIN
        }
      } else {
        let own = hb_unicode_script(functions, scalars[at])
        if own != HB_SCRIPT_COMMON, own != HB_SCRIPT_INHERITED, own != HB_SCRIPT_UNKNOWN {
          if script != nil, script != own { break }
          script = own
        }
      }
      at += 1
    }
    end = max(at, start + 1)
    self.script = script ?? HB_SCRIPT_LATIN
  }
}
