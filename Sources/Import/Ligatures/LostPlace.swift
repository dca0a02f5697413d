/// A place at which letters may be lost, with the words that it would make whole.
struct LostPlace {
  /// Where the letters were in their word.
  enum Form: Hashable { case within, start, end, inside }

  struct Reading: Hashable {
    var form: Form
    var letters: Ligature
    /// Bytes of the line that are read anew.
    var range: Range<Int>
    var text: String
    /// 0 the commonest word, 255 the rarest.
    var rarity: Int
    /// Whether what stands there is no word without the letters.
    var isBroken: Bool
  }

  var readings: [Reading] = []
  /// What stands there as it is.
  var range: Range<Int>
  /// The white space there, and the usual one of the line, in heights of the line; nil: not known.
  var gap: (width: Double, usual: Double)?
  /// The sign in place of the letters.
  var sign: Unicode.Scalar?
  /// Whether a word with a capital stands right before a short piece, which would be a word of its own.
  var isBehindName = false
  /// Whether both what stands before and what stands behind are no words.
  var isOdd = false

  /// Whether the white space is none of the line's own.
  var isOddGap: Bool {
    guard let gap else { return false }
    return gap.width - gap.usual > 0.12
  }

  /// The width of the lost letters for a reading, in heights of the line.
  func hole(_ form: Form) -> Double? {
    guard let gap, isOddGap else { return nil }
    return form == .within ? gap.width : gap.width - gap.usual
  }
}

/// Finds the places of a line at which letters may be lost.
struct LostPlaceFinder {
  let words: KnownWords
  /// The usual blank of the file, in heights of lines; nil: not known.
  let blank: Double?
  /// Whether letters are looked for that left no trace: the dearest of the searches.
  let looksInside: Bool

  /// O(bytes × log words).
  func places(_ line: LaidLine) -> [LostPlace] {
    let runs = LetterRun.runs(line.text)
    let bytes = Array(line.text.utf8)
    guard !runs.isEmpty else { return [] }
    var out: [LostPlace] = []
    for at in 0...runs.count {
      let before = at > 0 && isFree(runs[at - 1], bytes) ? runs[at - 1] : nil
      let after = at < runs.count && isFree(runs[at], bytes) ? runs[at] : nil
      let low = at > 0 ? runs[at - 1].end : 0
      let high = at < runs.count ? runs[at].start : bytes.count
      out += between(before, after, low..<high, bytes, line)
      if looksInside, let after, let place = inside(after) { out.append(place) }
    }
    return out
  }

  /// Whether a run is of running text: of no address, no number, no name of a program.
  private func isFree(_ run: LetterRun, _ bytes: [UInt8]) -> Bool {
    func isBound(_ at: Int, beyond: Int) -> Bool {
      guard bytes.indices.contains(at) else { return false }
      let byte = bytes[at]
      if "@_#\\=0123456789".utf8.contains(byte) { return true }
      guard ".:/".utf8.contains(byte), bytes.indices.contains(beyond) else { return false }
      return byte == 0x2F ? bytes[beyond] == 0x2F : bytes[beyond] != 0x20 && bytes[beyond] != 0x09
    }
    return !isBound(run.start - 1, beyond: run.start - 2) && !isBound(run.end, beyond: run.end + 1)
  }

  private func between(
    _ before: LetterRun?, _ after: LetterRun?, _ range: Range<Int>, _ bytes: [UInt8], _ line: LaidLine
  ) -> [LostPlace] {
    let text = String(decoding: bytes[range], as: UTF8.self)
    if let sign = text.unicodeScalars.first(where: LostSign.isLost) {
      return [signed(sign, before, after, range, text)].compactMap { $0 }
    }
    if text == " " {
      var place = LostPlace(range: (before?.start ?? range.lowerBound)..<(after?.end ?? range.upperBound))
      place.gap = gap(range.lowerBound, line)
      if let before, let after {
        place.readings += within(before, after)
        place.isBehindName = before.text.first?.isUppercase == true && after.text.count < 5
        place.isOdd = !words.isWord(before.folded) && !words.isWord(after.folded) && after.startsLow
      }
      if let after { place.readings += starts(after, from: after.start) }
      if let before { place.readings += ends(before, to: before.end) }
      return place.readings.isEmpty && !place.isOdd ? [] : [place]
    }
    return edges(before, after, range, text, line)
  }

  /// The end of one word and the beginning of the next with more than a blank between them, or the edge of the line.
  private func edges(
    _ before: LetterRun?, _ after: LetterRun?, _ range: Range<Int>, _ text: String, _ line: LaidLine
  ) -> [LostPlace] {
    var out: [LostPlace] = []
    if let before {
      // `tari , and`: a blank of lost letters alone.
      let isSet = text.hasPrefix(" ") && text.dropFirst().first.map { ",.;:)!?-".contains($0) } == true
      var place = LostPlace(range: before.start..<before.end)
      place.readings = ends(before, to: isSet ? before.end + 1 : before.end)
      if text.hasPrefix(" ") { place.gap = gap(before.end, line) }
      if !place.readings.isEmpty { out.append(place) }
    }
    if let after {
      let last = text.dropLast().last
      let isSet =
        text.hasSuffix(" ") && text.count > 1 && last.map { "([/-“\"".contains($0) } == true
        && !text.hasSuffix(" - ")
      var place = LostPlace(range: after.start..<after.end)
      place.readings = starts(after, from: isSet ? after.start - 1 : after.start)
      if text.hasSuffix(" ") { place.gap = gap(after.start - 1, line) }
      if !place.readings.isEmpty { out.append(place) }
    }
    return out
  }

  private func gap(_ at: Int, _ line: LaidLine) -> (width: Double, usual: Double)? {
    guard let own = line.blanks.first(where: { $0.at == at })?.width else { return nil }
    let all = line.blanks.map(\.width).sorted()
    let usual = all.count >= 4 ? all[(all.count - 1) / 2] : blank ?? all[0]
    return (own, min(usual, all.count >= 2 ? all[(all.count - 1) / 2] : usual))
  }

  // MARK: Readings

  private func within(_ a: LetterRun, _ b: LetterRun) -> [LostPlace.Reading] {
    guard b.startsLow, a.endsLow, a.text.count + b.text.count >= 3 else { return [] }
    let isBroken = !words.isWord(a.folded) || !words.isWord(b.folded)
    return Ligature.allCases.compactMap { letters in
      words.rarity(a.folded + letters.rawValue + b.folded).map {
        LostPlace.Reading(
          form: .within, letters: letters, range: a.start..<b.end,
          text: a.text + letters.rawValue + b.text, rarity: $0, isBroken: isBroken)
      }
    }
  }

  private func starts(_ b: LetterRun, from start: Int) -> [LostPlace.Reading] {
    guard b.startsLow, b.text.count >= 2 else { return [] }
    let isBroken = b.text.count >= 3 && !words.isWord(b.folded)
    return Ligature.allCases.compactMap { letters in
      guard letters == .fi || letters == .fl else { return nil }
      return words.rarity(letters.rawValue + b.folded).map {
        LostPlace.Reading(
          form: .start, letters: letters, range: start..<b.end, text: letters.rawValue + b.text, rarity: $0,
          isBroken: isBroken && (b.text.count > 3 || $0 <= 200))
      }
    }
  }

  private func ends(_ a: LetterRun, to end: Int) -> [LostPlace.Reading] {
    guard a.endsLow else { return [] }
    let isBroken = a.text.count >= 3 && !words.isWord(a.folded)
    return [Ligature.ff, .fi].compactMap { letters in
      words.rarity(a.folded + letters.rawValue).map {
        LostPlace.Reading(
          form: .end, letters: letters, range: a.start..<end, text: a.text + letters.rawValue, rarity: $0,
          isBroken: isBroken)
      }
    }
  }

  /// Letters lost without a trace: `inuence`.
  private func inside(_ run: LetterRun) -> LostPlace? {
    guard (5...24).contains(run.text.count), run.text.dropFirst().allSatisfy(\.isLowercase),
      !words.isWord(run.folded)
    else {
      return nil
    }
    var place = LostPlace(range: run.start..<run.end)
    let letters = Array(run.text)
    for cut in 0...letters.count {
      let (a, b) = (String(letters[..<cut]), String(letters[cut...]))
      if cut == 0, !run.startsLow { continue }
      for ligature in Ligature.allCases {
        let whole = a + ligature.rawValue + b
        guard let rarity = words.rarity(KnownWords.folded(whole)),
          !place.readings.contains(where: { $0.text == whole })
        else { continue }
        place.readings.append(
          LostPlace.Reading(
            form: .inside, letters: ligature, range: run.start..<run.end, text: whole, rarity: rarity,
            isBroken: true))
      }
    }
    return place.readings.isEmpty ? nil : place
  }

  /// A sign that is no letter among letters.
  private func signed(
    _ sign: Unicode.Scalar, _ before: LetterRun?, _ after: LetterRun?, _ range: Range<Int>, _ text: String
  ) -> LostPlace? {
    let isOnly = text.unicodeScalars.count == 1
    let a = isOnly || text.unicodeScalars.first == sign ? before : nil
    let b = isOnly || text.unicodeScalars.last == sign ? after : nil
    guard a != nil || b != nil else { return nil }
    let width = UTF8.width(sign)
    let low = a?.start ?? range.upperBound - width
    let high = b?.end ?? range.lowerBound + width
    var place = LostPlace(range: low..<high)
    place.sign = sign
    let (left, right) = (a?.text ?? "", b?.text ?? "")
    let isBroken = a != nil && b != nil || !words.isWord(KnownWords.folded(left + right))
    for ligature in Ligature.allCases {
      let whole = left + ligature.rawValue + right
      // What the table does not know is kept too: the sign may stand for the same letters everywhere.
      place.readings.append(
        LostPlace.Reading(
          form: a == nil ? .start : b == nil ? .end : .within, letters: ligature, range: low..<high,
          text: whole, rarity: words.rarity(KnownWords.folded(whole)) ?? 999, isBroken: isBroken))
    }
    return place
  }
}

extension KnownWords {
  static func folded(_ text: String) -> String { LetterRun.runs(text).map(\.folded).joined() }
}

/// Signs that a reader of PDFs puts where it does not know the letters of a glyph.
enum LostSign {
  /// Controls are kept on this plane, so that no text holds them.
  private static let plane: UInt32 = 0xF5000

  static func isLost(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{FFFD}" || (0xE000...0xF8FF).contains(scalar.value) || isKept(scalar)
  }

  /// A control as a sign that can be kept.
  static func kept(_ control: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(plane + control.value) ?? "\u{FFFD}"
  }

  static func isKept(_ scalar: Unicode.Scalar) -> Bool { (plane..<plane + 0x100).contains(scalar.value) }
}
