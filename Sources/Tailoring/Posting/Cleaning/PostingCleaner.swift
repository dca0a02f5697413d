internal import Content

/// Takes out of a posting what is not written for its reader, and remembers where the rest stood.
struct PostingCleaner {
  /// What is read.
  private(set) var bytes: [UInt8] = []
  private(set) var hazards: [PostingHazard] = []
  /// From `clean` on, bytes stand at `original` and after it.
  private var breaks: [(clean: Int, original: Int)] = [(0, 0)]
  /// No more of one kind is told.
  private static let mostOfAKind = 5

  /// O(bytes).
  init(_ posting: JobPosting) {
    for hidden in posting.hidden where !hidden.isUsual || MachineTalk.isSaid(in: hidden.text) {
      report(.hiddenText, hidden.text)
    }
    let source = Array(posting.text.utf8)
    bytes.reserveCapacity(min(source.count, 256 << 10))
    var open: Range<Int>?
    for line in KeywordHeaps.lines(of: source) {
      if let lines = open, !line.isHeap, Self.goesOn(source[lines], source[line.range]) {
        open = lines.lowerBound..<line.range.upperBound
        continue
      }
      if let lines = open { take(source[lines]) }
      open = line.isHeap ? nil : line.range
      guard line.isHeap, line.isFirst else { continue }
      report(.keywords, String(decoding: source[line.range].prefix(400), as: UTF8.self))
    }
    if let lines = open { take(source[lines]) }
  }

  /// Whether a sentence goes on in the next line of a text that was broken into lines: only together do they say what they say.
  private static func goesOn(_ lines: ArraySlice<UInt8>, _ next: ArraySlice<UInt8>) -> Bool {
    let last = lines.dropLast().lastIndex(of: 0x0A).map { lines[($0 + 1)...] } ?? lines
    guard last.count > 45, let first = next.first, first >= 0x61, first <= 0x7A,
      let end = last.last(where: { $0 > 0x20 }), ![0x2E, 0x21, 0x3F, 0x3A].contains(end), last.last == 0x0A
    else { return false }
    return !MachineTalk.isMarker(String(decoding: next.prefix(60), as: UTF8.self))
  }

  /// Where a byte that is read stood. O(log breaks).
  func original(_ offset: Int) -> Int {
    var low = 0
    var high = breaks.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if breaks[middle].clean <= offset { low = middle } else { high = middle }
    }
    return breaks[low].original + offset - breaks[low].clean
  }

  private mutating func report(_ kind: PostingHazard.Kind, _ text: String) {
    let hazard = PostingHazard(kind, text)
    guard !hazards.contains(hazard), hazards.count(where: { $0.kind == kind }) < Self.mostOfAKind else {
      return
    }
    hazards.append(hazard)
  }

  // MARK: Lines

  private mutating func take(_ line: ArraySlice<UInt8>) {
    let plain = line.allSatisfy { $0 < 0x80 }
    var text: [UInt8] = []
    var places: [(Int, Int)] = [(0, line.startIndex)]
    if plain {
      text = Array(line)
    } else {
      (text, places) = unmasked(line)
    }
    for kept in withoutInstructions(text) {
      let base = places.last { $0.0 <= kept.lowerBound }!
      append(text[kept], from: base.1 + kept.lowerBound - base.0)
      for place in places where kept.contains(place.0) && place.0 > kept.lowerBound {
        breaks.append((bytes.count - kept.count + place.0 - kept.lowerBound, place.1))
      }
    }
  }

  private mutating func append(_ part: ArraySlice<UInt8>, from original: Int) {
    breaks.append((bytes.count, original))
    bytes += part
  }

  /// A line without characters that nobody sees, and with Latin letters where others pose as them.
  private mutating func unmasked(_ line: ArraySlice<UInt8>) -> ([UInt8], [(Int, Int)]) {
    var out: [UInt8] = []
    var places = [(0, line.startIndex)]
    var at = line.startIndex
    let string = String(decoding: line, as: UTF8.self)
    let scalars = Array(string.unicodeScalars)
    let masks = LookAlikes.masks(scalars)
    if !masks.isEmpty { report(.lookAlikes, string) }
    if scalars.contains(where: Self.isSuspicious) { report(.invisibleCharacters, string) }
    for (i, scalar) in scalars.enumerated() {
      let width = UTF8.width(scalar)
      let shown = masks[i] ?? scalar
      if !Self.isInvisible(scalar) { out += UTF8.encode(shown).map(Array.init) ?? [] }
      at += width
      if Self.isInvisible(scalar) || masks[i] != nil { places.append((out.count, at)) }
    }
    return (out, places)
  }

  /// Characters that take no room. Variation selectors and joiners belong to emoji and to scripts, so they are not told.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0xFE00...0xFE0F, 0x200C, 0x200D, 0xFEFF: true
    default: isSuspicious(scalar)
    }
  }

  private static func isSuspicious(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180E, 0x200B, 0x200E, 0x200F,
      0x202A...0x202E, 0x2060...0x206F, 0x3164, 0xFFA0, 0xFFF9...0xFFFB, 0x1D173...0x1D17A, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }

  /// The parts of a line that are not said to a machine.
  private mutating func withoutInstructions(_ line: [UInt8]) -> [Range<Int>] {
    let text = String(decoding: line, as: UTF8.self)
    guard MachineTalk.isPossible(text) else { return [0..<line.count] }
    if MachineTalk.isMarker(text) {
      report(.instruction, text)
      return []
    }
    var kept: [Range<Int>] = []
    var start = 0
    for part in Sentences.ranges(of: text) {
      let sentence = String(decoding: line[part], as: UTF8.self)
      guard let kind = MachineTalk.kind(of: sentence) else { continue }
      report(kind, sentence)
      // A bullet or heading that says nothing else goes as a whole.
      let before = line[start..<part.lowerBound].contains { $0 > 0x2F && $0 != 0x3E && $0 != 0x5F }
      if before { kept.append(start..<part.lowerBound) }
      start = part.upperBound
    }
    let rest = line[start...].contains { $0 > 0x20 }
    if start == 0 || rest {
      kept.append(start..<line.count)
    } else if !kept.isEmpty, line.last == 0x0A {
      kept.append(line.count - 1..<line.count)
    }
    return kept
  }
}
