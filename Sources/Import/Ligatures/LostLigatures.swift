internal import Base

/// Letters that a file lost with its ligatures (`in uence`, `nancial`): restored where the file and the words that are
/// known leave no doubt, marked where they do. What was restored keeps its source.
enum LostLigatures {
  /// Bytes of text in which letters are looked for that left no trace: several times a long CV.
  private static let mostSearched = 1 << 17

  /// O(bytes × log words).
  static func restored(_ lines: [LaidLine]) -> [LaidLine] {
    let words = KnownWords(lines)
    let blanks = lines.flatMap { $0.blanks.map(\.width) }.sorted()
    let finder = LostPlaceFinder(
      words: words, blank: blanks.isEmpty ? nil : blanks[(blanks.count - 1) / 2],
      looksInside: lines.reduce(0) { $0 + $1.text.utf8.count } < mostSearched)
    let places = lines.map(finder.places)
    let evidence = LossEvidence(places.flatMap(\.self), whole: words.whole)
    return lines.indices.map { at in
      // What nothing was found in stays as it is.
      places[at].isEmpty ? lines[at] : lines[at].read(places[at], evidence)
    }
  }
}

/// A stretch of a line that is read otherwise than the file has it: bytes of the text as it is read.
struct RestoredText: Hashable {
  var start: Int
  var end: Int
  /// What the file has.
  var source: String
  /// Whether the letters are known; else the stretch is as the file has it.
  var isDecided: Bool
}

extension LaidLine {
  fileprivate func read(_ places: [LostPlace], _ evidence: LossEvidence) -> LaidLine {
    var out = self
    var taken = 0
    var shift = 0
    for place in places {
      let decision = evidence.decide(place)
      switch decision {
      case .whole: break
      case .reading(let reading):
        guard reading.range.lowerBound >= taken else { continue }
        taken = reading.range.upperBound
        out.replace(reading.range, by: reading.text, shift: &shift, isDecided: true)
      case .open:
        guard place.range.lowerBound >= taken else { continue }
        taken = place.range.upperBound
        out.replace(place.range, by: nil, shift: &shift, isDecided: false)
      }
    }
    if out.text.unicodeScalars.contains(where: LostSign.isKept) {
      // Four bytes become three: only signs that nothing is known of are left.
      out.dropKeptSigns()
    }
    return out
  }

  /// - Parameters:
  ///   - range: bytes of the text before anything was replaced.
  ///   - shift: by how much what was replaced before is longer.
  private mutating func replace(
    _ range: Range<Int>, by text: String?, shift: inout Int, isDecided: Bool
  ) {
    let bytes = Array(self.text.utf8)
    let (low, high) = (range.lowerBound + shift, range.upperBound + shift)
    let source = String(decoding: bytes[low..<high], as: UTF8.self)
    let text = text ?? source
    restored.append(
      RestoredText(
        start: low, end: low + text.utf8.count, source: LostSign.shown(source), isDecided: isDecided))
    let more = text.utf8.count - (high - low)
    guard text != source else { return }
    self.text = String(decoding: bytes[..<low] + Array(text.utf8) + bytes[high...], as: UTF8.self)
    func moved(_ at: Int) -> Int { at >= high ? at + more : at <= low ? at : min(at, low + text.utf8.count) }
    for at in segments.indices {
      (segments[at].start, segments[at].end) = (moved(segments[at].start), moved(segments[at].end))
    }
    for at in links.indices {
      (links[at].start, links[at].end) = (moved(links[at].start), moved(links[at].end))
    }
    breaks = breaks.filter { $0 <= low || $0 >= high }.map(moved)
    blanks = []
    shift += more
  }

  private mutating func dropKeptSigns() {
    var at = 0
    var cuts: [Int] = []
    for scalar in text.unicodeScalars {
      if LostSign.isKept(scalar) { cuts.append(at) }
      at += UTF8.width(scalar)
    }
    text = LostSign.shown(text)
    func moved(_ at: Int) -> Int { at - cuts.count { $0 < at } }
    for at in segments.indices {
      (segments[at].start, segments[at].end) = (moved(segments[at].start), moved(segments[at].end))
    }
    for at in links.indices {
      (links[at].start, links[at].end) = (moved(links[at].start), moved(links[at].end))
    }
    for at in restored.indices {
      (restored[at].start, restored[at].end) = (moved(restored[at].start), moved(restored[at].end))
    }
    breaks = breaks.map(moved)
  }

  /// What is restored behind a byte, counted from there: for lines that are parted.
  func restored(from start: Int) -> [RestoredText] {
    restored.filter { $0.start >= start }.map {
      RestoredText(start: $0.start - start, end: $0.end - start, source: $0.source, isDecided: $0.isDecided)
    }
  }

  /// What is restored before a byte.
  func restored(to end: Int) -> [RestoredText] { restored.filter { $0.end <= end } }
}

extension LostSign {
  /// A text without signs of the plane on which controls are kept.
  static func shown(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { isKept($0) ? "\u{FFFD}" : $0 }))
  }
}
