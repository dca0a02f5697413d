/// Finds lines of a posting that are heaps of words: nobody writes these to be read.
enum KeywordHeaps {
  struct Line {
    /// Bytes, with the line's end.
    var range: Range<Int>
    var isHeap = false
    /// Whether it is the first line of its heap.
    var isFirst = false
  }

  /// Words of a line from which on it must read like sentences.
  private static let longLine = 120
  /// All lines in order. O(bytes).
  static func lines(of bytes: [UInt8]) -> [Line] {
    var lines: [Line] = []
    var list = ShortLines()
    var isBlank = true
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      var line = Line(range: start..<end)
      let words = wordCount(bytes[start..<end])
      if words > longLine, isHeap(bytes[start..<end], words: words) {
        line.isHeap = true
        line.isFirst = true
      }
      lines.append(line)
      if (1...5).contains(words) {
        list.add(lines.count - 1, isTight: !isBlank, in: &lines)
      } else if words > 0 {
        list.end(in: &lines)
      }
      isBlank = words == 0
      start = end
    }
    list.end(in: &lines)
    return lines
  }

  private static func wordCount(_ line: ArraySlice<UInt8>) -> Int {
    var count = 0
    var inside = false
    for byte in line {
      let isLetter =
        byte >= 0x80 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39
      if isLetter, !inside { count += 1 }
      inside = isLetter
    }
    return count
  }

  /// Sentences have ends, and words that only hold others together; and no word comes again and again.
  private static func isHeap(_ line: ArraySlice<UInt8>, words: Int) -> Bool {
    let sample = Words.of(String(decoding: line.prefix(8_192), as: UTF8.self))
    let grammar = sample.count(where: FunctionWords.isGrammar)
    var counts: [UInt64: Int] = [:]
    for word in sample where !FunctionWords.isGrammar(word) { counts[word.key, default: 0] += 1 }
    let most = counts.values.max() ?? 0
    return grammar * 8 < sample.count || most * 6 > sample.count || words > 2_500
  }
}

/// Short lines that make one list: all without a blank line between them, or all with one.
private struct ShortLines {
  /// So many are no list that somebody reads.
  private static let most = 60
  private var lines: [Int] = []
  private var isTight = true
  private var followsText = false

  mutating func add(_ line: Int, isTight tight: Bool, in all: inout [KeywordHeaps.Line]) {
    if lines.isEmpty {
      followsText = tight
    } else if lines.count == 1 {
      isTight = tight
      // It is the last of what stands above.
      if !tight, followsText { lines.removeAll() }
      followsText = tight && followsText
    } else if tight != isTight {
      // The line before begins a list of its own, unless this one does.
      let last = tight ? lines.removeLast() : nil
      end(in: &all)
      lines = last.map { [$0] } ?? []
      isTight = true
    }
    lines.append(line)
  }

  mutating func end(in all: inout [KeywordHeaps.Line]) {
    if lines.count > Self.most {
      for i in lines { all[i].isHeap = true }
      all[lines[0]].isFirst = true
    }
    lines.removeAll()
  }
}
