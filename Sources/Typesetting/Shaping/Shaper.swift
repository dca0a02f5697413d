internal import Base
internal import CHarfBuzz
internal import Composition

/// Shapes words with HarfBuzz in font units and remembers them. One per layout; not shared between threads.
final class Shaper {
  let library: FontLibrary
  let memory: ShapingMemory
  var cache: WordCache { _read { yield memory.words } }
  /// Characters that no font has, in the order met.
  private(set) var missing: [UInt32] = []
  private let buffer: OpaquePointer
  private var text = ShapingText()
  private var shaped: ContiguousArray<ShapedGlyph> = []

  init(library: FontLibrary, memory: ShapingMemory) {
    self.library = library
    self.memory = memory
    buffer = hb_buffer_create()
  }

  deinit { hb_buffer_destroy(buffer) }

  /// The glyphs of a stretch of text without line breaks, from left to right; a range of `cache.glyphs`.
  func shape(_ word: UnsafeBufferPointer<UInt8>, _ style: TextStyle) -> ShapedWord {
    let hash = WordCache.hash(word, style.id)
    if let found = memory.words.find(word, style.id, hash) { return found }
    let missingBefore = missing.count
    text.set(word, style.key.transform)
    shaped.removeAll(keepingCapacity: true)
    var isRightToLeft = false
    var at = 0
    while at < text.scalars.count {
      let run = ScriptRun(of: text.scalars, from: at)
      let first = shaped.count
      shapeRun(at..<run.end, run.script, style, end: word.count)
      let isRTL = hb_script_get_horizontal_direction(run.script) == HB_DIRECTION_RTL
      if isRTL, at > 0, isRightToLeft { shaped = ContiguousArray(shaped[first...] + shaped[..<first]) }
      isRightToLeft = isRTL || (at > 0 && isRightToLeft)
      at = run.end
    }
    // A word with a character that no font has is shaped anew each time, so that every document says so.
    let isWhole = missing.count == missingBefore
    return memory.words.store(
      word, style.id, hash, shaped, isRightToLeft: isRightToLeft, isFound: isWhole)
  }

  private func shapeRun(_ range: Range<Int>, _ script: hb_script_t, _ style: TextStyle, end: Int) {
    let first = shaped.count
    let limit =
      range.upperBound < text.offsets.count ? Int(text.offsets[range.upperBound]) : end
    shape(range, script, style, font: style.font, end: limit)
    guard shaped[first...].contains(where: { $0.id == 0 }) else { return }
    fallBack(range, from: first, script, style, end: limit)
  }

  /// Replaces the clusters that the first font lacks, by those of the first other font that has them.
  private func fallBack(
    _ range: Range<Int>, from first: Int, _ script: hb_script_t, _ style: TextStyle, end: Int
  ) {
    let tried = Array(shaped[first...])
    shaped.removeSubrange(first...)
    var at = 0
    while at < tried.count {
      if tried[at].id != 0 {
        shaped.append(tried[at])
        at += 1
        continue
      }
      var next = at
      while next < tried.count, tried[next].id == 0 || tried[next].start == tried[at].start {
        next += 1
      }
      let bytes = tried[at..<next].reduce((Int32.max, Int32(0))) {
        (min($0.0, $1.start), max($0.1, $1.end))
      }
      let scalars = range.filter {
        text.offsets[$0] >= UInt32(bytes.0) && text.offsets[$0] < UInt32(bytes.1)
      }
      if let low = scalars.first, let high = scalars.last {
        replace(low..<(high + 1), script, style, end: min(end, Int(bytes.1)))
      }
      at = next
    }
  }

  private func replace(_ range: Range<Int>, _ script: hb_script_t, _ style: TextStyle, end: Int) {
    var at = range.lowerBound
    while at < range.upperBound {
      let font = fontHaving(text.scalars[at], style)
      var next = at + 1
      while next < range.upperBound, fontHaving(text.scalars[next], style) == font { next += 1 }
      let limit = next < range.upperBound ? Int(text.offsets[next]) : end
      if let font {
        let first = shaped.count
        shape(at..<next, script, style, font: font, end: limit)
        let kept = shaped[first...].filter { $0.id != 0 }
        shaped.replaceSubrange(first..., with: kept)
      } else {
        for scalar in text.scalars[at..<next] where !missing.contains(scalar) {
          missing.append(scalar)
        }
      }
      at = next
    }
  }

  private func fontHaving(_ scalar: UInt32, _ style: TextStyle) -> Int? {
    guard let scalar = Unicode.Scalar(scalar) else { return nil }
    for font in style.key.fonts + style.key.fallbacks
    where library.fonts[font].glyph(for: scalar) != nil {
      return font
    }
    return nil
  }

  /// Shapes scalars with one font and appends the glyphs.
  private func shape(
    _ range: Range<Int>, _ script: hb_script_t, _ style: TextStyle, font: Int, end: Int
  ) {
    guard font >= 0 else { return }
    hb_buffer_clear_contents(buffer)
    hb_buffer_set_content_type(buffer, HB_BUFFER_CONTENT_TYPE_UNICODE)
    for i in range { hb_buffer_add(buffer, text.scalars[i], text.offsets[i]) }
    let direction = hb_script_get_horizontal_direction(script)
    let isRTL = direction == HB_DIRECTION_RTL
    hb_buffer_set_direction(buffer, isRTL ? HB_DIRECTION_RTL : HB_DIRECTION_LTR)
    hb_buffer_set_script(buffer, script)
    hb_buffer_set_flags(
      buffer,
      hb_buffer_flags_t(rawValue: HB_BUFFER_FLAG_BOT.rawValue | HB_BUFFER_FLAG_EOT.rawValue))
    if let language = style.language { hb_buffer_set_language(buffer, language) }
    style.features.withUnsafeBufferPointer {
      hb_shape(library.fonts[font].shaper, buffer, $0.baseAddress, UInt32($0.count))
    }
    read(font: font, end: end, isRTL: isRTL)
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
